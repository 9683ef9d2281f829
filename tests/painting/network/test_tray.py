"""The confusion matrix and the tiles of the tray."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.network.tray import paint_tile, tile_size
from convviz.painting.network.tray_matrix import lay_out_matrix, paint_matrix
from convviz.painting.theme import theme
from convviz.states.network.state import Feed
from convviz.states.network.tray import Answer, Confusion, Label, TrayEntry, Verdict
from convviz.states.network.tray_scene import Tile


def pixels(width: int, height: int, paint: object) -> np.ndarray:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(theme("light").card)
    painter = QPainter(image)
    paint(painter)  # type: ignore[operator]
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)[..., :3].astype(int).copy()


@pytest.mark.parametrize("count", [2, 10, 40])
def test_every_cell_of_the_matrix_is_found_under_its_middle(qapp, count):
    classes = tuple(Label(number, f"class {number}") for number in range(count))
    layout = lay_out_matrix(Confusion(classes, np.zeros((count, count), np.intp)), 260)
    for row in range(count):
        for column in (0, count - 1):
            middle = layout.box(row, column).centre
            assert layout.at(middle.x(), middle.y()) == (row, column)
    assert layout.at(2, 2) is None
    assert layout.at(layout.first.x + 1, layout.area.bottom + 1) is None


def test_only_cells_that_count_carry_a_number(qapp):
    counts = np.zeros((3, 3), np.intp)
    counts[0, 2] = 4
    confusion = Confusion(tuple(Label(number) for number in range(3)), counts)
    empty = Confusion(confusion.classes, np.zeros((3, 3), np.intp))
    layout = lay_out_matrix(confusion, 200)
    shown, plain = (
        pixels(200, 120, lambda painter, each=each: paint_matrix(painter, each, layout, theme("light")))
        for each in (confusion, empty)
    )
    changed = (shown != plain).any(axis=2)
    box = layout.box(0, 2)
    outside = changed.copy()
    outside[int(box.y) : int(box.bottom) + 2, int(box.x) : int(box.right) + 2] = False
    assert changed.sum() > 50
    assert not outside.any()


def test_right_wrong_and_unlabelled_are_told_apart_by_form_not_by_colour_alone(qapp):
    width, height = (round(each) for each in tile_size(replayed=False))
    verdict = Verdict("key", "net", 0, 10, (Answer(1, "", 0.5),))
    entry = TrayEntry(1, "", (Feed(),), (28, 28, 1), verdict, Label(1))

    def painted(right: bool | None) -> np.ndarray:
        tile = Tile(entry, right)
        room = Box(0, 0, width, height)
        return pixels(
            width, height, lambda painter: paint_tile(painter, room, tile, QImage(), theme("light"))
        )

    background = np.array(
        [theme("light").card.blue(), theme("light").card.green(), theme("light").card.red()]
    )
    marks = [
        (np.abs(painted(right) - background).sum(axis=2) > 60)[-20:, 6:20] for right in (True, False, None)
    ]
    for one, other in ((0, 1), (0, 2), (1, 2)):
        assert (marks[one] != marks[other]).sum() > 15
