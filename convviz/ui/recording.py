"""What a part of the window shows, recorded once as shapes and text, to be painted again in any size.

For hand-outs, and for whoever shows a page elsewhere: `record` gives a recording, `exports.recorded.play` paints it.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPalette, QPicture, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from convviz.painting.theme import Theme, theme
from convviz.ui.page import Page
from convviz.ui.style_sheet import style_sheet
from convviz.ui.theme import palette
from convviz.ui.vector_painting import recording

_FLAGS: Final = QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.IgnoreMask


def record(page: Page, area: QRect, colours: Theme | None = None) -> QPicture:
    """Records part of a page as it is on screen; of the window's thread, and quick.

    Args:
        page: The page; it is on screen, or was.
        area: Which part of it, in its own coordinates; it begins at (0, 0) in the recording.
        colours: The theme to show it in; None for the one in force.
    """
    wanted = colours or theme_in_force()
    picture = QPicture()
    painter = QPainter(picture)
    try:
        with _dressed(page, wanted), recording():
            painter.fillRect(0, 0, area.width(), area.height(), wanted.ground)
            page.render(painter, QPoint(0, 0), QRegion(area), _FLAGS)
    finally:
        painter.end()
    return picture


def theme_in_force() -> Theme:
    """The theme that the application is dressed in."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    dark = theme("dark")
    return dark if ground == dark.ground else theme("light")


@contextmanager
def _dressed(page: Page, wanted: Theme) -> Generator[None]:
    """Shows a page in the colours of another theme for a moment, in which nothing is painted on the screen."""
    now = theme_in_force()
    if wanted is now:
        yield
        return
    # The whole application's style sheet would take ten times as long.
    QApplication.setPalette(palette(wanted))
    page.setStyleSheet(style_sheet(wanted))
    page.apply_theme(wanted)
    try:
        yield
    finally:
        # In this order: what a style sheet leaves behind takes the palette that is in force then.
        QApplication.setPalette(palette(now))
        page.setStyleSheet("")
        page.apply_theme(now)
