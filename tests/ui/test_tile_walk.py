"""Where keys lead among seven tiles, three in a row and two rows on a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from convviz.ui.widgets.tile_walk import walked


@pytest.mark.parametrize(
    ("key", "at", "there"),
    [
        (Qt.Key.Key_Right, 2, 3),
        (Qt.Key.Key_Left, 3, 2),
        (Qt.Key.Key_Left, 0, 0),
        (Qt.Key.Key_Right, 6, 6),
        (Qt.Key.Key_Down, 1, 4),
        (Qt.Key.Key_Down, 5, 5),
        (Qt.Key.Key_Up, 4, 1),
        (Qt.Key.Key_Up, 2, 2),
        (Qt.Key.Key_PageDown, 0, 6),
        (Qt.Key.Key_PageUp, 4, -2),
        (Qt.Key.Key_Home, 5, 0),
        (Qt.Key.Key_End, 0, 6),
        (Qt.Key.Key_End, None, 6),
        (Qt.Key.Key_Home, None, 0),
        (Qt.Key.Key_Down, None, 3),
        (Qt.Key.Key_A, None, None),
        (Qt.Key.Key_A, 2, None),
    ],
)
def test_a_key_leads_to_a_tile(key: Qt.Key, at: int | None, there: int | None) -> None:
    assert walked(key, at, 7, 3, 2, first=3) == there
