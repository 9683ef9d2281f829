"""Arrows to cells: none lies over the number that stands beside the cell."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QLineF, QPointF, QRectF
from pytestqt.qtbot import QtBot

from convviz.lessons.lesson import LookAt
from convviz.ui.lessons.arrows import HEAD_PX, Arrow, arrow_to, arrow_to_cell
from convviz.ui.lessons.mark_sheet import point_at
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage

ROOM = QRectF(0, 0, 800, 600)
BEYOND = 3
NUMBER_SHARE = 0.4  # of a cell's side: what a number of three characters covers in its middle


def cell_rect(row: int, column: int, side: float, field: QRectF) -> QRectF:
    return QRectF(field.x() + column * side, field.y() + row * side, side, side)


def head(arrow: Arrow) -> list[QLineF]:
    direction = math.atan2(arrow.tip.y() - arrow.back.y(), arrow.tip.x() - arrow.back.x())
    ends = (
        QPointF(
            arrow.tip.x() - HEAD_PX * math.cos(direction + turn),
            arrow.tip.y() - HEAD_PX * math.sin(direction + turn),
        )
        for turn in (0.5, -0.5)
    )
    return [QLineF(arrow.tip, end) for end in ends]


def covers(arrow: Arrow, number: QRectF) -> bool:
    for line in (QLineF(arrow.back, arrow.tip), *head(arrow)):
        for at in range(101):
            if number.contains(line.pointAt(at / 100)):
                return True
    return False


@pytest.mark.parametrize("side", [26, 40, 64, 120])
@pytest.mark.parametrize("row", range(4))
@pytest.mark.parametrize("column", range(5))
def test_an_arrow_to_a_cell_covers_no_number(row: int, column: int, side: float) -> None:
    field = QRectF(150, 90, 5 * side, 4 * side)
    cell = cell_rect(row, column, side, field)
    frame = cell.adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)
    arrow = arrow_to_cell(frame, cell, field, QRectF(0, 0, 1000, 700))
    for other_row in range(4):
        for other_column in range(5):
            other = cell_rect(other_row, other_column, side, field)
            margin = side * (1 - NUMBER_SHARE) / 2
            number = other.adjusted(margin, margin, -margin, -margin)
            assert not covers(arrow, number), (other_row, other_column)


def test_it_ends_at_the_frame_and_not_in_it() -> None:
    field = QRectF(100, 100, 200, 200)
    for row in range(5):
        for column in range(5):
            cell = cell_rect(row, column, 40, field)
            frame = cell.adjusted(-BEYOND, -BEYOND, BEYOND, BEYOND)
            arrow = arrow_to_cell(frame, cell, field, ROOM)
            assert not frame.contains(arrow.tip)
            assert QLineF(arrow.tip, frame.center()).length() < frame.width()
            assert ROOM.contains(arrow.back)


def test_a_cell_at_the_edge_is_pointed_at_from_outside() -> None:
    field = QRectF(100, 100, 200, 200)
    cell = cell_rect(2, 4, 40, field)
    arrow = arrow_to_cell(cell, cell, field, ROOM)
    assert arrow.back.x() > field.right()
    assert arrow.back.y() == cell.center().y()


def test_a_cell_at_the_edge_of_the_page_is_pointed_at_from_within() -> None:
    field = QRectF(0, 100, 200, 200)
    cell = cell_rect(2, 0, 40, field)
    arrow = arrow_to_cell(cell, cell, field, ROOM)
    assert arrow.back.x() > cell.right()
    assert arrow.tip.y() == cell.top()


def test_a_card_is_pointed_at_from_where_there_is_most_room() -> None:
    arrow = arrow_to(QRectF(600, 200, 150, 150), ROOM)
    assert (arrow.tip, arrow.back) == (QPointF(598, 275), QPointF(552, 275))


def test_a_cell_of_the_lab_knows_its_map(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("lab")
    page = window.current_page()
    assert isinstance(page, LabPage)
    qtbot.waitUntil(lambda: point_at(page, LookAt(at=0, cell=(1, 2))) is not None)
    pointed = point_at(page, LookAt(at=0, cell=(1, 2)))
    assert pointed is not None
    view = page.pictures_card.stage_view.grid_view(0)
    assert view is not None
    if pointed.map is not None:
        assert pointed.map.contains(pointed.rect)
        assert abs(pointed.map.width() - view.map_rect(0).width()) <= 2
    assert (pointed.map is not None) == (min(pointed.rect.width(), pointed.rect.height()) >= 14)
