"""Painting that was recorded once and can be played again onto any painter: a window's as it is, and in any size."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPicture


def play(painter: QPainter, recording: QPicture) -> None:
    """Paints a recording from (0, 0) on, one of its pixels being one of the painter's, whatever the device.

    QPicture itself enlarges by the devices' dots an inch, of which a PDF has many more than a screen.
    """
    device = painter.device()
    painter.save()
    painter.scale(
        recording.logicalDpiX() / device.logicalDpiX(), recording.logicalDpiY() / device.logicalDpiY()
    )
    recording.play(painter)
    painter.restore()
