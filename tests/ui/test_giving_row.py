"""Rows of controls that leave out what has no room, and stacks that ask for what is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.ui.widgets.current_stack import CurrentStack
from convviz.ui.widgets.giving_row import GivingRow

GAP = 6
WIDTHS = {"stays": 100, "first": 60, "second": 40, "shrinks": 120}
LEAST = 50


class Block(QWidget):
    """Asks for a width that a test sets."""

    def __init__(self, name: str, width: int, least: int | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.wish, self.least = width, width if least is None else least

    def sizeHint(self) -> QSize:
        return QSize(self.wish, 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least, 20)


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[GivingRow]:
    host = QWidget()  # a window cannot be smaller than its own layout
    qtbot.addWidget(host)
    made = GivingRow(GAP, host)
    made.add(Block("shrinks", WIDTHS["shrinks"], LEAST), may_shrink=True)
    made.add_stretch()
    made.add(*(Block(name, WIDTHS[name]) for name in ("first", "second", "stays")))
    made.give_way(part(made, "first"), part(made, "second"))
    host.resize(1000, 30)
    host.show()
    yield made
    host.close()


def part(row: GivingRow, name: str) -> Block:
    return next(each for each in row.findChildren(Block) if each.objectName() == name)


def seen(row: GivingRow, width: int) -> list[str]:
    row.resize(width, 30)
    QApplication.processEvents()
    return sorted(each.objectName() for each in row.findChildren(Block) if each.isVisible())


def test_what_has_no_room_is_left_out_in_the_order_given_and_comes_back(row: GivingRow) -> None:
    whole = LEAST + 60 + 40 + 100 + 4 * GAP  # four blocks and a stretch have four gaps between them
    assert seen(row, whole) == ["first", "second", "shrinks", "stays"]
    assert seen(row, whole - 1) == ["second", "shrinks", "stays"]
    assert seen(row, whole - 60 - GAP) == ["second", "shrinks", "stays"]
    assert seen(row, whole - 60 - GAP - 1) == ["shrinks", "stays"]
    assert seen(row, whole) == ["first", "second", "shrinks", "stays"]


def test_what_may_shrink_is_cut_before_anything_is_left_out_and_nothing_else_is(row: GivingRow) -> None:
    for width in range(row.minimumSizeHint().width(), 420, 7):
        seen(row, width)
        for each in row.findChildren(Block):
            if each.isVisible():
                assert each.width() >= each.least, (width, each.objectName())
                assert each.geometry().right() < width, (width, each.objectName())


def test_it_asks_for_all_and_needs_only_what_stays(row: GivingRow) -> None:
    assert row.sizeHint().width() == sum(WIDTHS.values()) + 4 * GAP
    assert row.minimumSizeHint().width() == LEAST + 100 + 2 * GAP


def test_what_is_not_wanted_stays_away_however_wide_it_is(row: GivingRow) -> None:
    row.want(part(row, "first"), wanted=False)
    assert seen(row, 900) == ["second", "shrinks", "stays"]
    row.want(part(row, "first"), wanted=True)
    assert "first" in seen(row, 900)


def test_a_control_with_longer_words_makes_room_for_itself(row: GivingRow) -> None:
    width = LEAST + 60 + 40 + 100 + 4 * GAP
    assert "first" in seen(row, width)
    stays = part(row, "stays")
    stays.wish = stays.least = 120
    stays.updateGeometry()
    assert seen(row, width) == ["second", "shrinks", "stays"]


def test_a_stack_asks_for_what_is_seen_and_not_for_what_is_not(qtbot: QtBot) -> None:
    stack = CurrentStack()
    qtbot.addWidget(stack)
    wide, narrow = QPushButton("a button with many, many words on it"), QLabel("so")
    stack.addWidget(wide)
    stack.addWidget(narrow)
    assert stack.minimumSizeHint() == wide.minimumSizeHint()
    stack.setCurrentWidget(narrow)
    assert stack.minimumSizeHint() == narrow.minimumSizeHint()
