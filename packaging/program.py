"""What the stand-alone build starts."""

import sys

from convviz.frozen import main

sys.exit(main())
