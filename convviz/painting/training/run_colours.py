"""The colours by which runs are told apart, and the shapes beside them for those who cannot tell colours."""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import QColor

from convviz.painting.theme import Theme

# After Okabe and Ito, "Color Universal Design" (2008), darker or lighter until they are 3:1 on a card.
_LIGHT = ("#0072b2", "#c24e00", "#00795b", "#b0478a", "#806600", "#4a5568", "#2f8fbf", "#8c2d19")
_DARK = ("#5ab0e8", "#f0924a", "#3cc79a", "#e391c4", "#e3cf4f", "#b8c0cc", "#9ad7fb", "#ff8a75")

Shape = Literal["o", "s", "t", "d", "+", "x", "p", "star"]
SHAPES: tuple[Shape, ...] = ("o", "s", "t", "d", "+", "x", "p", "star")
"""Names of pyqtgraph's symbols, one for each colour."""


def run_colour(index: int, theme: Theme) -> QColor:
    """The colour of a run, by its `colour_index`."""
    colours = _DARK if theme.dark else _LIGHT
    return QColor(colours[index % len(colours)])


_GLYPHS = "●■▼◆✚✖⬟★"
"""The shapes as letters, in the same order."""


def run_glyph(index: int) -> str:
    """The shape of a run's points as a letter, by its `colour_index`."""
    return _GLYPHS[index % len(_GLYPHS)]


def run_shape(index: int) -> Shape:
    """The shape of a run's points, by its `colour_index`."""
    return SHAPES[index % len(SHAPES)]
