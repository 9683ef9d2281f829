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


def test_the_keys_of_all_actions_stay_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(window.action_table, window)
    sheet.show()
    qtbot.waitExposed(sheet)
    screen = sheet.screen().availableSize()
    assert sheet.width() <= screen.width()
    assert sheet.height() <= screen.height()
    sheet.close()
