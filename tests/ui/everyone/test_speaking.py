"""What screen readers are told: every painted view has a role, a name and a description that follows the cursor."""

from __future__ import annotations

import gc
import weakref

import pytest
from every_view import MakeWindow, every_view, named, settle, visible
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from convviz.ui import accessibility
from convviz.ui.accessibility import Narrator, paints_itself
from convviz.ui.theme import Appearance
from convviz.ui.widgets.preview import Preview

# What a first start shows that keys move in, by the page and panel where it is.
_MOVED_IN = {
    "lab": ("inputView", "outputView", "kernelGrid"),
    "network overview": ("layerGraph", "elasticView"),
    "network maps": ("featureWall",),
    "network kernels": ("kernelsCanvas",),
    "evidence pixels": ("pixelsPicture",),
}


class Painted(Preview):
    """A view of ours that says what it shows."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Numbers")

    def show_cell(self, text: str) -> None:
        self.setAccessibleDescription(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event


Painted.__module__ = "convviz.ui.painted"  # as one of the program's own


def test_every_painted_view_has_a_role_and_those_with_the_keys_a_name(make_window: MakeWindow) -> None:
    window = make_window()
    problems, seen = set(), 0
    for view in every_view(window):
        for part in visible(window):
            if not paints_itself(part):
                continue
            seen += 1
            spoken = QAccessible.queryAccessibleInterface(part)
            if spoken.role() != QAccessible.Role.Graphic:
                problems.add(f"{view}: {named(part)} is {spoken.role()}")
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken.text(QAccessible.Text.Name):
                problems.add(f"{view}: {named(part)} has no name")
            described = part.accessibleDescription()  # Qt says the tooltip of a view without one
            if described and spoken.text(QAccessible.Text.Description) != described:
                problems.add(f"{view}: {named(part)} says something else")
    assert sorted(problems) == []
    assert seen > 20


def test_keys_change_what_a_view_says_and_it_is_announced(
    make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    window = make_window()
    for narrator in window.findChildren(Narrator):
        monkeypatch.setattr(narrator, "_announce", lambda _view, text: heard.append(text))
    silent: list[str] = []
    for view in every_view(window):
        for name in _MOVED_IN.get(view, ()):
            part = window.findChild(QWidget, name)
            assert isinstance(part, QWidget), name
            if not part.isVisible():
                continue
            part.setFocus(Qt.FocusReason.TabFocusReason)
            settle(300)
            before = len(heard)
            for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
                QTest.keyClick(part, key)
                settle(250)
            spoken = QAccessible.queryAccessibleInterface(part)
            said = spoken.text(QAccessible.Text.Description)
            if len(heard) == before or heard[-1] != said:
                silent.append(f"{view}: {name} says {said!r}, heard {heard[before:]}")
    assert not silent, "\n".join(silent)


@pytest.fixture
def heard(qapp: QApplication) -> list[tuple[QWidget, str]]:
    said: list[tuple[QWidget, str]] = []
    narrator = Narrator(qapp, lambda view, text: said.append((view, text)))
    narrator.setObjectName("testNarrator")
    return said


@pytest.fixture(autouse=True)
def no_narrators_left(qapp: QApplication) -> object:
    yield
    for narrator in qapp.findChildren(Narrator):
        narrator.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _beside_a_button(qtbot: QtBot) -> tuple[Painted, QPushButton, QWidget]:
    window, view, button = QWidget(), Painted(), QPushButton("other")
    column = QVBoxLayout(window)
    column.addWidget(view)
    column.addWidget(button)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    return view, button, window


def test_a_cursor_that_runs_says_only_where_it_rests(
    qtbot: QtBot, appearance: Appearance, heard: list[tuple[QWidget, str]]
) -> None:
    view, _, _window = _beside_a_button(qtbot)
    view.setFocus()
    for column in range(5):
        view.show_cell(f"row 1, column {column}")
        QApplication.processEvents()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(view, "row 1, column 4")]


def test_what_changes_without_the_focus_is_not_announced(
    qtbot: QtBot, appearance: Appearance, heard: list[tuple[QWidget, str]]
) -> None:
    view, button, _window = _beside_a_button(qtbot)
    view.show_cell("before")
    view.setFocus()  # a screen reader says the name and the description itself
    button.setFocus()
    view.show_cell("after")
    settle(300)
    assert heard == []
    view.setFocus()
    settle(300)
    assert heard == []


def test_a_view_that_is_gone_says_nothing(
    qtbot: QtBot, appearance: Appearance, heard: list[tuple[QWidget, str]]
) -> None:
    view, _, window = _beside_a_button(qtbot)
    view.setFocus()
    view.show_cell("late")
    QApplication.processEvents()
    window.layout().removeWidget(view)
    view.setParent(None)
    view.deleteLater()
    settle(300)
    assert heard == []


def test_an_announcement_reaches_qt_where_somebody_listens(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[QAccessibleEvent] = []
    monkeypatch.setattr(accessibility.QAccessible, "updateAccessibility", sent.append)
    view, _, _window = _beside_a_button(qtbot)
    monkeypatch.setattr(accessibility.QAccessible, "isActive", lambda: False)
    accessibility.announce(view, "unheard")
    assert sent == []
    monkeypatch.setattr(accessibility.QAccessible, "isActive", lambda: True)
    accessibility.announce(view, "row 2, column 3: 0.5")
    assert isinstance(sent[0], QAccessibleAnnouncementEvent)
    assert sent[0].message() == "row 2, column 3: 0.5"


def test_roles_end_with_their_widgets(qtbot: QtBot, appearance: Appearance) -> None:
    views = [Painted() for _ in range(50)]
    for view in views:
        assert QAccessible.queryAccessibleInterface(view).role() == QAccessible.Role.Graphic
    last = weakref.ref(views[-1])
    for view in views:
        view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del view, views
    gc.collect()
    assert last() is None
    fresh = Painted()
    qtbot.addWidget(fresh)
    assert QAccessible.queryAccessibleInterface(fresh).text(QAccessible.Text.Name) == "Numbers"
    assert len(accessibility._kept) < 50
