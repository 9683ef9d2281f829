"""Presenting a lesson: a clicker's keys lead it, and everything is as before when it ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from convviz.lessons.reading import bundled_lesson
from convviz.ui import dialog_room
from convviz.ui.lessons.companion import LessonCompanion
from convviz.ui.lessons.presenting.presenter import Presenter
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.widgets.card import CardTitle
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.rail import Rail

LESSON = "one-kernel-one-sum"


@pytest.fixture
def page(window: MainWindow) -> LessonsPage:
    found = window.page("lessons")
    assert isinstance(found, LessonsPage)
    found.begin(bundled_lesson(LESSON))
    return found


@pytest.fixture
def presenter(page: LessonsPage, window: MainWindow, qtbot: QtBot) -> Presenter:
    companion = page.findChild(LessonCompanion)
    assert companion is not None
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert companion.presenter.is_on
    return companion.presenter


def colour_in_the_middle(window: QWidget) -> str:
    image = window.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_f5_fills_the_screen_and_takes_away_what_a_class_does_not_need(
    presenter: Presenter, window: MainWindow
) -> None:
    assert window.isFullScreen()
    rail = window.findChild(Rail)
    assert rail is not None
    assert not rail.isVisible()
    for name in ("titleBar", "lessonPresent", "lessonEnd"):
        part = window.findChild(QWidget, name)
        assert part is not None, name
        assert not part.isVisible(), name
    assert presenter.is_on


def test_everything_is_as_before_when_it_ends(page: LessonsPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.wait(1)
    before = {
        child.objectName(): (child.isVisible(), child.font().pixelSize())
        for child in window.findChildren(QWidget)
        if child.objectName() and not child.objectName().startswith("qt_")
    }
    size = window.size()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.wait(1)
    assert not window.isFullScreen()
    assert window.size() == size
    after = {
        child.objectName(): (child.isVisible(), child.font().pixelSize())
        for child in window.findChildren(QWidget)
        if child.objectName() in before
    }
    assert after == before
    assert page.lessons.index == 0


def test_a_clicker_leads_through_the_steps(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert page.lessons.index == 2
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert page.lessons.index == 1
    assert presenter.is_on


@pytest.mark.parametrize(
    ("key", "colour"), [(Qt.Key.Key_B, "#000000"), (Qt.Key.Key_Period, "#000000"), (Qt.Key.Key_W, "#ffffff")]
)
def test_a_key_blanks_the_screen_and_any_key_brings_it_back(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot, key: Qt.Key, colour: str
) -> None:
    qtbot.keyClick(window, key)
    assert colour_in_the_middle(window) == colour
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert presenter.curtain.blank == ""
    assert page.lessons.index == 0, "the key that brings the picture back does nothing else"


def test_the_picture_stays_while_the_lesson_goes_on(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert presenter.curtain.is_frozen
    before = window.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    qtbot.wait(1)
    assert page.lessons.index == 2
    assert window.grab().toImage() == before
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert window.grab().toImage() != before


def test_a_red_dot_follows_the_pointer(presenter: Presenter, window: MainWindow, qtbot: QtBot) -> None:
    at = QPoint(300, 500)
    before = window.grab().toImage().pixelColor(at)
    qtbot.keyClick(window, Qt.Key.Key_L)
    presenter.curtain.point(at)
    colour = window.grab().toImage().pixelColor(at)
    assert colour != before
    assert colour.red() > 200 > 100 > colour.green()
    qtbot.keyClick(window, Qt.Key.Key_L)
    assert window.grab().toImage().pixelColor(at) == before


def test_notes_open_beside_and_follow(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N)
    notes = presenter.notes
    assert notes is not None
    assert "equal" in notes.text.toPlainText()
    after = notes.findChild(QLabel, "notesNext")
    assert after is not None
    assert "One window, one sum" in after.text()
    qtbot.keyClick(notes, Qt.Key.Key_PageDown)
    assert page.lessons.index == 1
    assert "Your first sum" in after.text()
    qtbot.keyClick(window, Qt.Key.Key_N)
    assert presenter.notes is None


def test_letters_can_be_typed_into_a_field(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.lessons.go(2)
    qtbot.wait(1)
    field = window.findChild(QLineEdit, "answerNumber")
    assert field is not None
    field.setFocus()
    qtbot.keyClicks(field, "-1.2b")
    assert field.text() == "-1.2b"
    assert presenter.curtain.blank == ""
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert page.lessons.index == 3


def test_r_shows_the_answer(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.lessons.go(2)
    window.setFocus()
    QApplication.processEvents()
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()
    qtbot.keyClick(window, Qt.Key.Key_R)
    assert page.lessons.outcome.standing == "given-up"
    assert presenter.is_on


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080), (3840, 2160)])
def test_nothing_is_clipped_on_a_projector(
    presenter: Presenter, page: LessonsPage, window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    presenter.end()
    presenter.begin()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    for index in range(len(bundled_lesson(LESSON).lesson.steps)):
        page.lessons.go(index)
        qtbot.wait(1)
        guide = window.findChild(QWidget, "lessonGuide")
        assert guide is not None
        for label in guide.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
        title = guide.findChild(QLabel, "stepTitle")
        assert title is not None
        assert title.fontMetrics().height() >= 24


def test_a_page_is_presented_without_a_lesson(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("lab")
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.isFullScreen()
    assert window.current_page().page_id == "lab"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_the_keyboard_leaves_the_answer_when_presenting_begins(
    page: LessonsPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.lessons.go(2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClick(field, Qt.Key.Key_F5)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_B)
    assert colour_in_the_middle(window) == "#000000"


def test_fields_and_arrows_grow_with_the_type(
    page: LessonsPage, presenter: Presenter, window: MainWindow
) -> None:
    page.lessons.go(2)
    field, arrow = window.findChild(QLineEdit, "answerNumber"), window.findChild(IconButton, "lessonNext")
    assert field is not None
    assert arrow is not None
    large, wide = arrow.iconSize().width(), field.width()
    presenter.end()
    assert large >= 1.5 * arrow.iconSize().width()
    assert wide >= 1.5 * field.width()


def test_notes_are_read_from_where_one_stands(presenter: Presenter, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N)
    notes = presenter.notes
    assert notes is not None
    title = notes.findChild(QLabel, "notesTitle")
    assert title is not None
    title.ensurePolished()
    assert title.fontMetrics().height() >= 24
    assert notes.text.document().defaultFont().pixelSize() >= 20


def test_long_notes_scroll_on_a_small_screen_in_large_text(
    presenter: Presenter, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def room(_widget: QWidget) -> QSize:
        return QSize(624, 352)

    monkeypatch.setattr(dialog_room, "screen_room", room)
    qtbot.keyClick(window, Qt.Key.Key_N)
    notes = presenter.notes
    assert notes is not None
    notes.text.show_text("\n\n".join(f"Point {number}" for number in range(60)), {})
    notes.show_picture(window.grab())
    qtbot.waitUntil(lambda: notes.text.height() > 600)
    scroll, after = notes.findChild(QScrollArea, "notesScroll"), notes.findChild(QLabel, "notesNext")
    assert scroll is not None
    assert after is not None
    assert notes.height() <= 352
    assert after.visibleRegion().boundingRect() == after.rect()
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 600)
    scroll.setFocus()
    qtbot.keyClick(scroll, Qt.Key.Key_Down)
    assert scroll.verticalScrollBar().value() > 0
    qtbot.keyClick(notes, Qt.Key.Key_PageDown)  # another step begins at the top
    assert scroll.verticalScrollBar().value() == 0
    notes.text.setFocus()
    notes.text.show_text("\n\n".join(f"Point {number}" for number in range(60)), {})
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 600)
    qtbot.keyClick(notes.text, Qt.Key.Key_Down)
    assert scroll.verticalScrollBar().value() > 0


def test_headings_of_cards_grow_on_a_screen_of_many_pixels_and_are_as_before_when_it_ends(
    page: LessonsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    headings = [each for each in window.current_page().findChildren(CardTitle) if each.isVisible()]
    assert headings
    before = [each.font().pixelSize() for each in headings]
    high = window.screen().geometry().height()
    monkeypatch.setattr("convviz.ui.lessons.presenting.presenter._USUAL_HEIGHT_PX", high / 2)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert all(each.font().pixelSize() >= 2 * size for each, size in zip(headings, before, strict=True))
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert [each.font().pixelSize() for each in headings] == before
    assert page.lessons.index == 0
