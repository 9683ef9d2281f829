"""The interface font: bundled, so that every machine shows the same, with figures of one width."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase

from convviz.resources import asset

BASE_SIZE_PX = 13

# Emphasis is `QFont.Weight.DemiBold`; a heavier weight would be faked by Qt.
_FILES = ("fonts/ConvvizSans-Regular.otf", "fonts/ConvvizSans-SemiBold.otf")


def application_font(size_px: int = BASE_SIZE_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font with tabular figures; needs a QGuiApplication.

    Where the bundled font cannot be loaded it is the platform's own, so that text is shown in any case.

    Args:
        size_px: The size in logical pixels.
        weight: `Normal` or `DemiBold`.
    """
    font = QFont(_family())
    font.setPixelSize(size_px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


@cache
def _family() -> str:
    families = [family for file in _FILES for family in _loaded(file)]
    return (
        families[0] if families else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    )


def _loaded(file: str) -> list[str]:
    path = asset(file)
    if not path.is_file():
        return []
    return QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFontFromData(QByteArray(path.read_bytes()))
    )
