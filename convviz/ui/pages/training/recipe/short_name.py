"""Names of files, folders and networks, so short that they leave a card its width."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_WIDEST_PX = 150


def short_name(name: str, widget: QWidget) -> str:
    """The name as it fits a button of the recipe; of a long one, its beginning and its end."""
    return widget.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST_PX)
