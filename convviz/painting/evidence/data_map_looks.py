"""How the classes of a map are told apart: a colour that everybody can see, and a shape for those who cannot."""

from __future__ import annotations

from PySide6.QtGui import QColor

from convviz.painting.theme import Theme

# After Okabe and Ito (2008) and Paul Tol's muted scheme, darker or lighter until they are 3:1 on a card.
_LIGHT = (
    *("#0072b2", "#c24e00", "#00795b", "#b0478a", "#806600"),
    *("#5f6b7a", "#332288", "#a3182d", "#3f8f1f", "#c2407a"),
)
_DARK = (
    *("#5ab0e8", "#f0924a", "#3cc79a", "#e391c4", "#e3cf4f"),
    *("#b8c0cc", "#9d8cf0", "#ff8a75", "#a5dd6c", "#7fe3e8"),
)
# pyqtgraph's names; its star stands for what is fed.
_SHAPES = ("o", "s", "t", "d", "+", "x", "p", "t1", "h")
_GLYPHS = "●■▼◆✚✖⬟▲⬢"


def class_colour(number: int, theme: Theme) -> QColor:
    """The colour of a class; a soft grey for none (−1)."""
    colours = _DARK if theme.dark else _LIGHT
    return QColor(theme.soft_text if number < 0 else colours[number % len(colours)])


def class_shape(number: int) -> str:
    """The shape of a class's points, as pyqtgraph calls it; no two of 90 classes have both the same."""
    return _SHAPES[number % len(_SHAPES)]


def class_glyph(number: int) -> str:
    """The same shape as a letter."""
    return _GLYPHS[number % len(_GLYPHS)]
