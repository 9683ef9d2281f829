"""The stand-alone build: one executable that is the program and, under a hidden first word, each process it starts.

`python -m` does not exist there, since `sys.executable` is the program itself; `packaging/convviz.spec` starts `main`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

CHILD = "--convviz-process"
"""The hidden first word; the process's name follows, then its own arguments."""

PROCESSES = {
    "worker": "convviz.learning.process.worker",
    "child": "convviz.networks.keras.child",
    "copying_child": "convviz.networks.keras.copying_child",
}
"""Each process that the program starts, with the module whose `main` it runs."""


def is_frozen() -> bool:
    """Whether this is the stand-alone build."""
    return bool(getattr(sys, "frozen", False))


def program() -> list[str]:
    """What starts convviz again, with its output to be read."""
    return [str(_console())] if is_frozen() else [sys.executable, "-m", "convviz"]


def process(name: str) -> list[str]:
    """What starts one of `PROCESSES`; in the stand-alone build only."""
    return [str(_console()), CHILD, name]


def main(argv: Sequence[str] | None = None) -> int:
    """The stand-alone build's entry: a process that the program has started, or the program.

    Returns:
        The exit status.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    _give_back_library_path()
    if words[:1] == [CHILD] and len(words) > 1 and words[1] in PROCESSES:
        import_module(PROCESSES[words[1]]).main()
        return 0
    # By name: what starts processes stands below all that a command line needs.
    return int(import_module("convviz.cli").main(words))


def _console() -> Path:
    """The executable with standard streams: on Windows the window's has none, and the other stands beside it."""
    executable = Path(sys.executable)
    beside = executable.with_name("convviz.exe")
    return beside if sys.platform == "win32" and beside.is_file() else executable


def _give_back_library_path() -> None:
    """Lets programs that we start, such as a browser, find the system's libraries again and not ours.

    PyInstaller puts its own folder into LD_LIBRARY_PATH and keeps what was there under another name. Our own libraries
    are not touched: the system's loader has read the variable long before.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif is_frozen():
        os.environ.pop("LD_LIBRARY_PATH", None)
