"""The window around the pages: switching, keys, files, notices, languages, closing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QUndoCommand,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.texts import languages
from convviz.texts.numbers import decimal_mark
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.page_entry import PageEntry
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance, ThemeChoice
from convviz.ui.widgets.rail import RailButton


def _label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def _button(window: MainWindow, name: str) -> QToolButton:
    found = window.findChild(QToolButton, name)
    assert found is not None
    return found


def _menu(window: MainWindow, name: str) -> QMenu:
    found = window.findChild(QMenu, name)
    assert found is not None
    return found


def test_the_first_page_is_on_screen_and_said_in_words(window: MainWindow) -> None:
    assert window.current_page().page_id == "lab"
    assert _label(window, "pageTitle") == "Lab title"
    assert _label(window, "pageSubtitle") == "Lab subtitle"
    assert window.windowTitle() == "Lab title — convviz"


def test_the_rail_switches_pages(window: MainWindow) -> None:
    QTest.mouseClick(_button(window, "networkPageButton"), Qt.MouseButton.LeftButton)
    assert window.current_page().page_id == "network"
    assert _label(window, "pageTitle") == "Network title"


@pytest.mark.parametrize(("key", "page"), [(Qt.Key.Key_2, "network"), (Qt.Key.Key_1, "lab")])
def test_control_and_a_number_switch_pages(window: MainWindow, key: Qt.Key, page: str) -> None:
    window.show_page("network" if page == "lab" else "lab")
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page().page_id == page


def test_arrow_keys_switch_pages_in_the_rail(window: MainWindow) -> None:
    first = _button(window, "labPageButton")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.current_page().page_id == "network"


def test_only_pages_that_are_built_show(window: MainWindow) -> None:
    rail = window.findChild(QWidget, "pageSwitcher")
    assert rail is not None
    shown = [button.objectName() for button in rail.findChildren(RailButton) if button.isCheckable()]
    assert shown == ["labPageButton", "networkPageButton"]


def test_a_page_is_built_when_it_is_first_shown(window: MainWindow) -> None:
    assert [page.page_id for page in window.findChildren(Page)] == ["lab"]
    window.show_page("network")
    window.show_page("lab")
    window.show_page("network")
    assert sorted(page.page_id for page in window.findChildren(Page)) == ["lab", "network"]


def test_a_page_built_later_is_as_if_it_had_been_there(window: MainWindow, settings: Settings) -> None:
    window.action_table["theme-dark"].trigger()
    network = window.page("network")
    assert window.current_page().page_id == "lab"
    assert network.themes == ["dark"]
    network.notice.emit("Read.", "info")
    assert window.notice() == "Read."


def test_an_unknown_page_is_refused(window: MainWindow) -> None:
    with pytest.raises(ValueError, match="There is no page 'training'; the pages are lab, network"):
        window.show_page("training")


def test_everything_operable_has_a_name(window: MainWindow) -> None:
    unnamed = [
        button.objectName() or repr(button)
        for button in [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]
        if not (button.accessibleName() or button.text()) or not button.objectName()
    ]
    assert unnamed == []


def test_undo_and_redo_go_to_the_page_on_screen(window: MainWindow) -> None:
    lab, network = window.page("lab"), window.page("network")
    lab.undo_stack.push(QUndoCommand("change the stride"))
    undo = window.action_table["undo"]
    assert (undo.isEnabled(), undo.text()) == (True, "&Undo: change the stride")
    window.show_page("network")
    assert not undo.isEnabled()
    network.undo_stack.push(QUndoCommand("draw"))
    QTest.mouseClick(_button(window, "undoButton"), Qt.MouseButton.LeftButton)
    assert network.undo_stack.index() == 0
    assert lab.undo_stack.index() == 1
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert network.undo_stack.index() == 1


def test_files_go_to_the_page_that_opens_them(window: MainWindow, settings: Settings, tmp_path: Path) -> None:
    picture, model = tmp_path / "a.png", tmp_path / "b.keras"
    window.open_files([picture, model])
    assert window.page("lab").opened == [picture]
    assert window.page("network").opened == [model]
    assert window.current_page().page_id == "network"
    assert settings.recent_files == (model, picture)


def test_a_file_that_no_page_opens_gets_one_sentence(window: MainWindow, tmp_path: Path) -> None:
    window.open_files([tmp_path / "notes.docx"])
    assert window.notice() == "convviz does not open “notes.docx”; it opens *.keras, *.png."


def test_a_page_that_takes_any_file_leaves_to_others_what_they_know(
    window: MainWindow, entries: list[PageEntry], tmp_path: Path
) -> None:
    entries[0].takes_any_file = True
    unknown, model = tmp_path / "scan", tmp_path / "b.keras"
    window.open_files([unknown, model])
    assert window.page("lab").opened == [unknown]
    assert window.page("network").opened == [model]


def test_a_broken_file_gets_one_sentence_and_leaves_the_page(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    window.open_files([tmp_path / "broken.keras"])
    assert window.notice() == "The file is broken."
    assert window.current_page().page_id == "lab"
    assert settings.recent_files == ()


def test_the_next_success_takes_the_sentence_away(window: MainWindow, tmp_path: Path) -> None:
    window.open_files([tmp_path / "broken.png"])
    window.open_files([tmp_path / "fine.png"])
    assert window.notice() == ""


def test_a_notice_can_be_closed_with_the_keyboard(window: MainWindow) -> None:
    window.show_notice("The picture is too large.", "warning")
    assert window.notice() == "The picture is too large."
    close = _button(window, "noticeCloseButton")
    close.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert window.notice() == ""


def test_a_notice_of_a_page_is_shown(window: MainWindow) -> None:
    window.page("lab").notice.emit("Nothing to export yet.", "info")
    assert window.notice() == "Nothing to export yet."


def test_a_notice_is_announced_to_screen_readers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    window.show_notice("The file is broken.", "error")
    assert [event.message() for event in heard] == ["The file is broken."]
    assert heard[0].politeness() == QAccessible.AnnouncementPoliteness.Assertive


def _mime(*paths: Path, text: str = "") -> QMimeData:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        data.setText(text)
    return data


def _drag(window: MainWindow, data: QMimeData) -> bool:
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    try:
        event = QDragEnterEvent(QPointF(middle), Qt.DropAction.CopyAction, data, left, plain)
    except TypeError:  # before PySide6 6.12
        event = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, plain)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def _drop(window: MainWindow, data: QMimeData) -> None:
    point = QPointF(window.rect().center())
    event = QDropEvent(
        point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def test_files_can_be_dropped(window: MainWindow, tmp_path: Path) -> None:
    data = _mime(tmp_path / "a.png")
    assert _drag(window, data)
    _drop(window, data)
    assert window.page("lab").opened == [tmp_path / "a.png"]


def test_what_nobody_takes_cannot_be_dropped(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("application/x-strange", b"1")
    assert not _drag(window, data)


def test_numbers_are_pasted_into_the_page_on_screen(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1\t2")
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.page("lab").taken == ["1\t2"]


def test_an_empty_clipboard_gets_one_sentence(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.action_table["paste"].trigger()
    assert window.notice() == "There is no picture, file or grid of numbers to paste."


def test_the_open_dialog_offers_all_kinds_and_opens_what_was_chosen(
    window: MainWindow, tmp_path: Path
) -> None:
    window.action_table["open"].trigger()
    dialog = window.findChild(QFileDialog, "openDialog")
    assert dialog is not None
    assert dialog.nameFilters() == [
        "All that convviz opens (*.png *.keras)",
        "Lab (*.png)",
        "Network (*.keras)",
    ]
    dialog.filesSelected.emit([str(tmp_path / "a.png")])
    assert window.page("lab").opened == [tmp_path / "a.png"]
    dialog.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_F10, Qt.Key.Key_Alt])
def test_the_menu_opens_by_key(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    QTest.keyPress(window, key)
    QTest.keyRelease(window, key)
    menu = _menu(window, "rootMenu")
    qtbot.waitUntil(menu.isVisible)
    assert [action.text() for action in menu.actions()] == ["&File", "&Edit", "&View", "&Help"]
    assert menu.activeAction() is menu.actions()[0]
    menu.close()


def test_alt_with_another_key_is_no_menu(window: MainWindow) -> None:
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyClick(window, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert not _menu(window, "rootMenu").isVisible()


def test_menus_show_what_is_offered_on_this_page(window: MainWindow) -> None:
    table = window.action_table
    table.connect_to("play", window.update, "lab")
    root = _menu(window, "rootMenu")
    root.aboutToShow.emit()
    assert "&Steps" in [action.text() for action in root.actions()]
    window.show_page("network")
    root.aboutToShow.emit()
    assert "&Steps" not in [action.text() for action in root.actions()]


def _recent(window: MainWindow) -> QMenu:
    _menu(window, "rootMenu").aboutToShow.emit()
    _menu(window, "fileMenu").aboutToShow.emit()
    menu = _menu(window, "recentMenu")
    menu.aboutToShow.emit()
    return menu


def test_recent_files_that_are_gone_are_greyed(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "here.png").touch()
    settings.remember_file(tmp_path / "gone.png")
    settings.remember_file(tmp_path / "here.png")
    here, gone, _line, clear = _recent(window).actions()
    assert (here.text(), here.isEnabled()) == ("&1 here.png", True)
    assert (gone.text(), gone.isEnabled()) == ("&2 gone.png", False)
    here.trigger()
    assert window.page("lab").opened == [tmp_path / "here.png"]
    clear.trigger()
    assert settings.recent_files == ()


def test_the_export_button_shows_where_something_can_be_exported(window: MainWindow) -> None:
    button = window.findChild(QPushButton, "exportButton")
    assert button is not None
    assert not button.isVisible()
    window.action_table.connect_to("export-png", window.update)
    assert button.isVisible()


def test_a_chosen_theme_reaches_the_pages_and_is_remembered(
    window: MainWindow, settings: Settings, appearance: Appearance
) -> None:
    appearance.choose(ThemeChoice.LIGHT)
    window.action_table["theme-dark"].trigger()
    assert window.page("lab").themes[-1] == "dark"
    assert settings.theme is ThemeChoice.DARK


def test_a_chosen_language_reaches_the_pages_and_is_remembered(
    qtbot: QtBot, window: MainWindow, settings: Settings
) -> None:
    before = window.page("lab").retranslated
    window.action_table["language-pt_BR"].trigger()
    assert settings.language == "pt_BR"
    qtbot.waitUntil(lambda: window.page("lab").retranslated > before)
    assert _button(window, "languageButton").text() == "PT"
    assert decimal_mark() == ","


def test_a_language_that_is_not_installed_is_refused_and_the_old_one_stays(
    window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(language: languages.Language) -> None:
        raise ConvvizError("unheard-of", f"The words for {language.name} are not installed.")

    monkeypatch.setattr(languages, "install", refuse)
    window.action_table["language-es_ES"].trigger()
    assert window.notice() == "The words for Español are not installed."
    assert settings.language == ""
    assert window.action_table["language-system"].isChecked()


def test_following_the_systems_language_is_remembered_as_nothing(
    window: MainWindow, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.language = "es_ES"
    monkeypatch.setattr(languages, "install", lambda _language: None)
    window.action_table["language-system"].trigger()
    assert settings.language == ""


def test_reduced_motion_is_remembered(window: MainWindow, settings: Settings) -> None:
    window.action_table["reduced-motion"].trigger()
    assert settings.reduced_motion is True
    window.action_table["reduced-motion"].trigger()
    assert settings.reduced_motion is False


def test_full_screen_goes_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    action = window.action_table["full-screen"]
    action.trigger()
    qtbot.waitUntil(window.isFullScreen)
    assert action.isChecked()
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not action.isChecked()


def test_a_page_can_keep_the_window_open(window: MainWindow) -> None:
    window.page("network").closes = False
    assert window.close() is False
    window.page("network").closes = True
    assert window.close() is True


def test_the_window_comes_back_where_it_stood(
    qtbot: QtBot,
    window: MainWindow,
    settings: Settings,
    appearance: Appearance,
    entries: list[PageEntry],
) -> None:
    window.resize(780, 660)  # the offscreen screen is 800×800
    QApplication.sendEvent(window, QCloseEvent())
    again = MainWindow(settings, appearance, entries)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (780, 660)


def test_page_buttons_of_the_title_bar_go_with_their_page(qtbot: QtBot, window: MainWindow) -> None:
    extra = QPushButton("Code")
    window.page("network").title_widgets = lambda: (extra,)  # type: ignore[method-assign]
    window.show_page("network")
    assert extra.isVisible()
    window.show_page("lab")
    assert not extra.isVisible()


def test_a_narrow_window_cuts_the_title_and_not_the_buttons(window: MainWindow) -> None:
    window.page("lab").title = lambda: "A very long title " * 20  # type: ignore[method-assign]
    window.page("lab").title_changed.emit()
    window.resize(960, 600)
    QApplication.processEvents()
    undo = _button(window, "undoButton")
    assert undo.mapTo(window, undo.rect().topRight()).x() < window.width()
    assert _label(window, "pageTitle").startswith("A very long title")


def test_the_page_that_was_left_last_is_shown_at_the_next_start(
    qtbot: QtBot, settings: Settings, appearance: Appearance, entries: list[PageEntry], window: MainWindow
) -> None:
    window.show_page("network")
    window.close()
    again = MainWindow(settings, appearance, entries)
    qtbot.addWidget(again)
    assert again.current_page().page_id == "network"
    settings.last_page = "gone"
    later = MainWindow(settings, appearance, entries)
    qtbot.addWidget(later)
    assert later.current_page().page_id == "lab"
