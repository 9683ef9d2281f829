"""Brings the window up without six things that libraries and Python do meanwhile: two fifths of the start.

* numpy's OpenBLAS starts a thread for every core, and each spins for a while. The products here are too small to be
  shared out.
* numpy writes its manual onto its functions, which nobody reads here.
* msgspec takes from `typing_extensions`, where TensorFlow has brought that along, what Python's own `typing` has, too.
* Python looks for cyclic garbage while hundreds of modules are loaded, and finds next to none.
* PySide6 reads the source of every module that is imported after it, to see whether it might use the feature
  switches of `from __feature__ import …`. Nothing here does.
"""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from convviz.frozen import is_frozen

if TYPE_CHECKING:
    from convviz.ui.main_window import MainWindow


_EXTENSIONS = "typing_extensions"
_MANUAL = ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars")


def run(files: Sequence[Path] = ()) -> int:
    """Shows the window, opens `files` in it, and returns the exit status once it is closed."""
    window = show_window(files)  # lives as long as this name
    from PySide6.QtWidgets import QApplication

    from convviz.ui.file_events import FileEvents, wants_them
    from convviz.ui.garbage import GarbageCollection

    GarbageCollection(window)
    if wants_them():
        FileEvents(window.open_files, window)
    try:
        return QApplication.exec()
    finally:
        del window


def show_window(files: Sequence[Path] = ()) -> MainWindow:
    """The window as a person gets it; Qt's event loop is still to be run."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with _undisturbed():
        _import_without_reading_sources()
        _import_without_manual()
        _import_without_extensions()
        from convviz.app import open_window

        return open_window(files)


def _import_without_reading_sources() -> None:
    """Gives Python's own `import` back, which PySide6 has replaced; harmless where it has not."""
    from convviz.kept_code import kept_code, usual_place

    # Nothing is written into a stand-alone program, which may be signed.
    with kept_code(None if is_frozen() else usual_place()):
        import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _import_without_manual() -> None:
    """Imports numpy with nothing in the place of its manual, which it can still read later."""
    absent = {name: ModuleType(name) for name in _MANUAL if name not in sys.modules}
    sys.modules.update(absent)
    try:
        import_module("numpy")
    finally:
        for name in absent:
            del sys.modules[name]


def _import_without_extensions() -> None:
    """Imports msgspec as if `typing_extensions` were not installed; whoever wants that later has it."""
    if _EXTENSIONS in sys.modules:
        return
    sys.modules[_EXTENSIONS] = cast("ModuleType", None)
    try:
        import_module("msgspec")
    finally:
        del sys.modules[_EXTENSIONS]


@contextmanager
def _undisturbed() -> Generator[None]:
    """Looks for no garbage meanwhile, nor later among what was made meanwhile: it stays as long as the program."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
