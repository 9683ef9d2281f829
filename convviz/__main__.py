"""`python -m convviz` is the same as `convviz`."""

import sys

from convviz.cli import main

sys.exit(main())
