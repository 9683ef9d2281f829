"""Whether views paint on the screen or are recorded as shapes and text, and the paint options that follow from it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions

_recordings: list[None] = []


def is_recording() -> bool:
    """Whether what is painted now is recorded: then nothing is painted that a view keeps as pixels."""
    return bool(_recordings)


@contextmanager
def recording() -> Generator[None]:
    """While it lasts, what views paint is recorded."""
    _recordings.append(None)
    try:
        yield
    finally:
        _recordings.pop()


def paint_options(view: QWidget, cache: PaintCache | None = None) -> PaintOptions:
    """For what a view paints now: its screen, remembering what was painted, or a recording."""
    return PaintOptions(vector=True) if _recordings else PaintOptions(view.devicePixelRatioF(), cache=cache)
