"""Every dialog can be used in large text on a small screen: it stays on it, and all can be read and reached."""

from __future__ import annotations

import pytest
from cut_words import cut_words
from every_dialog import dialog_classes, every_dialog
from every_view import MakeWindow, is_control, named, visible
from operated import MOST_STOPS, is_large_enough, tab_round, takes_tab, unreached, unspoken
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QWidget,
)

from convviz.ui import dialog_room
from convviz.ui.dialog_room import DialogRoom

# A screen of 1280 × 800 pixels in text of 200 %, without the frame that a desktop puts around a window.
_ROOM = QSize(640 - 16, 400 - 48)


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    def room(_widget: QWidget) -> QSize:
        return _ROOM

    monkeypatch.setattr(dialog_room, "screen_room", room)
    # A test before may have left a button of the mouse down where it was.
    QCursor.setPos(5000, 5000)


def _off_the_screen(dialog: QDialog) -> list[str]:
    """The dialog where it is too large, and its buttons where they are not in sight."""
    rooms = dialog.findChildren(DialogRoom)
    problems = ["scrolls sideways" for room in rooms if room.horizontalScrollBar().maximum()]
    if dialog.width() > _ROOM.width() or dialog.height() > _ROOM.height():
        problems.append(f"{dialog.width()} × {dialog.height()}")
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.findChildren(QPushButton):
            seen = button.visibleRegion().boundingRect()
            if button.isVisible() and seen != button.rect():
                problems.append(f"not in sight: {named(button)}")
    return problems


def _foot(dialog: QDialog, reached: list[QWidget]) -> list[bool]:
    """Of what Tab goes to, from the first that is no button below: which is one."""
    below = [isinstance(part.parent(), QDialogButtonBox) for part in reached]
    first = next((n for n, part in enumerate(below) if not part and below[n - 1]), 0)
    return below[first:] + below[:first]


def test_every_dialog_of_the_program_is_opened_here(make_window: MakeWindow) -> None:
    opened = {type(dialog) for _, dialog in every_dialog(make_window())}
    assert sorted(each.__name__ for each in dialog_classes() - opened) == []


@pytest.mark.usefixtures("small_screen")
def test_dialogs_stay_on_a_small_screen_and_none_of_their_words_are_cut(make_window: MakeWindow) -> None:
    window = make_window(640, 400, pseudo=True)
    problems: set[str] = set()
    for name, dialog in every_dialog(window):
        problems |= {f"{name}: {words}" for words in _off_the_screen(dialog)}
        problems |= {f"{name}: cut: {words}" for part in visible(dialog) for words in cut_words(part)}
    assert sorted(problems) == []


@pytest.mark.usefixtures("small_screen")
def test_everything_in_a_dialog_is_reached_with_tab_and_comes_into_sight(make_window: MakeWindow) -> None:
    QApplication.setCursorFlashTime(0)
    window = make_window(640, 400)
    problems: set[str] = set()
    for name, dialog in every_dialog(window):
        first = dialog.focusWidget() or next(part for part in visible(dialog) if takes_tab(part))
        reached, alike = tab_round(dialog, first)
        problems |= {f"{name}: not reached: {words}" for words in unreached(dialog, reached)}
        problems |= {f"{name}: focus unseen: {words}" for words in alike}
        below = _foot(dialog, reached)
        if below != sorted(below):
            problems.add(f"{name}: Tab comes to the buttons below too early: {[named(p) for p in reached]}")
        if len(reached) == MOST_STOPS:
            problems.add(f"{name}: Tab is trapped")
        for part in reached:
            part.setFocus()
            place = QRect(part.mapTo(dialog, QPoint()), part.size())
            if (
                part.isVisible()
                and place.height() < _ROOM.height() // 2
                and not dialog.rect().contains(place)
            ):
                problems.add(f"{name}: has the focus out of sight: {named(part)}")
    assert sorted(problems) == []


def test_every_control_of_a_dialog_is_named_and_large_enough_to_touch(make_window: MakeWindow) -> None:
    problems: set[str] = set()
    for name, dialog in every_dialog(make_window()):
        for part in visible(dialog):
            if not (is_control(part) or takes_tab(part)):
                continue
            # Qt makes the parts of these.
            missing = (
                unspoken(part)[:-1] if isinstance(dialog, (QMessageBox, QInputDialog)) else unspoken(part)
            )
            problems |= {f"{name}: {words}" for words in missing}
            if not is_large_enough(part):
                problems.add(f"{name}: {named(part)} {part.width()} × {part.height()}")
    assert sorted(problems) == []
