"""A dialog stays within its screen, and everything in it can be reached."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from convviz.ui.dialog_room import DialogRoom
from convviz.ui.main_window import MainWindow
from convviz.ui.shortcut_sheet import ShortcutSheet
from convviz.ui.theme import Appearance

_LINES = 20


class Small(DialogRoom):
    """As on a screen of 1280 × 800 pixels where text is twice as large."""

    def room(self) -> QSize:
        return QSize(624, 352)


def _filled(qtbot: QtBot, kind: type[DialogRoom], lines: int) -> tuple[QDialog, DialogRoom]:
    dialog = QDialog()
    dialog.setFixedWidth(448)
    room = kind(dialog)
    column = QVBoxLayout(room.content)
    for number in range(lines):
        column.addWidget(QLineEdit(f"line {number}", dialog))
    column.addWidget(QPushButton("Save", dialog))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    qtbot.waitExposed(dialog)
    return dialog, room


@pytest.mark.parametrize("lines", [2, 8])
def test_a_dialog_that_fits_shows_all(qtbot: QtBot, appearance: Appearance, lines: int) -> None:
    _, room = _filled(qtbot, Small, lines)
    assert room.verticalScrollBar().maximum() == room.horizontalScrollBar().maximum() == 0


def test_a_dialog_that_is_too_high_scrolls_to_its_last_button_by_tab(
    qtbot: QtBot, appearance: Appearance
) -> None:
    dialog, room = _filled(qtbot, Small, _LINES)
    assert dialog.height() <= 352
    assert room.horizontalScrollBar().maximum() == 0
    save, first = dialog.findChild(QPushButton), dialog.findChild(QLineEdit)
    assert isinstance(save, QPushButton)
    assert isinstance(first, QLineEdit)
    assert not room.viewport().rect().contains(save.mapTo(room.viewport(), QPoint(5, 5)))
    first.setFocus()
    for _ in range(_LINES):
        focused = dialog.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is save
    assert room.viewport().rect().contains(save.mapTo(room.viewport(), save.rect().bottomRight()))


def test_a_dialog_grows_with_what_is_added(qtbot: QtBot, appearance: Appearance) -> None:
    dialog, room = _filled(qtbot, Small, 2)
    before = dialog.height()
    room.content.layout().addWidget(QLineEdit("one more", dialog))
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert room.verticalScrollBar().maximum() == 0


class Fixed(Small):
    """Of the size that it needs, with a button that is always there."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self.fix()
        below = QPushButton("Below", dialog)
        below.setObjectName("below")
        self.keep(below)


def _below(dialog: QDialog) -> QPushButton:
    button = dialog.findChild(QPushButton, "below")
    assert isinstance(button, QPushButton)
    return button


@pytest.mark.parametrize("lines", [2, _LINES])
def test_what_is_kept_below_is_in_sight_wherever_the_rest_is_scrolled(
    qtbot: QtBot, appearance: Appearance, lines: int
) -> None:
    dialog, room = _filled(qtbot, Fixed, lines)
    below = _below(dialog)
    assert room.verticalScrollBar().maximum() > 0 or lines == 2
    for place in (0, room.verticalScrollBar().maximum()):
        room.verticalScrollBar().setValue(place)
        assert below.visibleRegion().boundingRect() == below.rect()
        assert (
            below.mapTo(dialog, below.rect().bottomRight()).y() < dialog.height() <= 352 + below.height() + 26
        )


@pytest.mark.parametrize("lines", [2, _LINES])
def test_a_row_that_was_just_shown_can_be_clicked_at_once(
    qtbot: QtBot, appearance: Appearance, lines: int
) -> None:
    dialog, room = _filled(qtbot, Fixed, lines)
    clicked: list[bool] = []
    late = QPushButton("Late", dialog)
    late.clicked.connect(lambda: clicked.append(True))
    column = room.content.layout()
    column.addWidget(late)
    late.show()
    before = room.content.height()
    room.settle()  # nothing else is waited for
    assert room.content.height() > before
    room.ensureWidgetVisible(late)
    place = late.mapTo(dialog, late.rect().center())
    assert dialog.childAt(place) is late
    QTest.mouseClick(late, Qt.MouseButton.LeftButton)
    assert clicked == [True]


def test_tab_goes_through_what_scrolls_before_what_is_kept_below(
    qtbot: QtBot, appearance: Appearance
) -> None:
    dialog, _ = _filled(qtbot, Fixed, 3)
    first = dialog.findChild(QLineEdit)
    assert isinstance(first, QLineEdit)
    first.setFocus()
    seen = []
    for _stop in range(5):
        focused = dialog.focusWidget()
        assert focused is not None
        seen.append(focused.property("text"))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == ["line 0", "line 1", "line 2", "Save", "Below"]


def test_what_gets_the_focus_without_tab_comes_into_sight(qtbot: QtBot, appearance: Appearance) -> None:
    dialog, _ = _filled(qtbot, Fixed, _LINES)
    last = dialog.findChildren(QLineEdit)[-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect() == last.rect())


def test_the_keys_of_all_actions_stay_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.action_table, window)
    sheet.show()
    qtbot.waitExposed(sheet)
    screen = sheet.screen().availableSize()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    sheet.close()
