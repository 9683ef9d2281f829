"""The command line: `convviz.cli:main` is what the installed program starts."""

from convviz.cli.commands import main

__all__ = ["main"]
