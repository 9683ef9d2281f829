"""The notice under the pictures when a stage cannot run on what reaches it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import font
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Trouble
from convviz.texts.lab import trouble_text

TROUBLE_HEIGHT_PX: Final = 44.0
_TEXT_PX: Final = 13
_MARGIN_PX: Final = 10.0
_CORNER_PX: Final = 8.0


def paint_trouble(painter: QPainter, room: Box, trouble: Trouble, theme: Theme) -> None:
    """Paints the sentence, wrapped, on the ground of warnings."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.warning_ground)
    painter.drawRoundedRect(room.rect, _CORNER_PX, _CORNER_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(font(_TEXT_PX))
    painter.setPen(theme.warning)
    inside = QRectF(room.x + _MARGIN_PX, room.y, room.width - 2 * _MARGIN_PX, room.height)
    painter.drawText(
        inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), trouble_text(trouble)
    )
