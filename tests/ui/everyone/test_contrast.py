"""What is on screen contrasts enough (WCAG 2.2, 1.4.3 and 1.4.11): words 4.5:1, outlines of fields and switches 3:1."""

from __future__ import annotations

import numpy as np
import pytest
from every_view import MakeWindow, every_view, is_control, named, visible
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from convviz.painting.theme import contrast

_WORDS = 4.5
_OUTLINES = 3.0
# Strokes thinner than a pixel, and rounded ones, are paler than their colour.
_SMOOTHED = 0.9
_FEWEST_PIXELS = 30


def _words_of(part: QWidget) -> str:
    return part.text() if isinstance(part, (QLabel, QAbstractButton)) else ""


def _contrast_of_words(picture: QImage) -> float:
    """Of the colour most pixels have with the one that differs from it most."""
    pixels = np.frombuffer(picture.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    colours, counts = np.unique(pixels, return_counts=True)
    ground = QColor.fromRgb(int(colours[counts.argmax()]))
    return max(contrast(ground, QColor.fromRgb(int(each))) for each in colours)


def _contrast_of_outline(picture: QImage, part: QRect) -> float:
    """The largest between pixels along a line that enters the part at the middle of its right edge."""
    y = part.center().y()
    line = [picture.pixelColor(x, y) for x in range(part.right() - 3, min(part.right() + 4, picture.width()))]
    return max(contrast(one, other) for one in line for other in line)


def _place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint()), part.size())


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_and_outlines_are_seen(make_window: MakeWindow, theme: str) -> None:
    window = make_window(theme=theme)
    problems: set[str] = set()
    for view in every_view(window):
        whole = window.grab().toImage()
        for part in visible(window):
            shown = part.visibleRegion().boundingRect()
            if not part.isEnabled() or shown.size() != part.size() or shown.isEmpty():
                continue
            place = _place(part, window)
            if _words_of(part) and part.width() * part.height() >= _FEWEST_PIXELS:
                found = _contrast_of_words(whole.copy(place))
                if found < _WORDS * _SMOOTHED:
                    problems.add(f"{view}: {named(part)} {found:.2f}:1")
            if is_control(part) and isinstance(part, (QLineEdit, QAbstractSpinBox, QComboBox, QCheckBox)):
                found = _contrast_of_outline(whole, place)
                if found < _OUTLINES * _SMOOTHED:
                    problems.add(f"{view}: outline of {named(part)} {found:.2f}:1")
    assert sorted(problems) == []
