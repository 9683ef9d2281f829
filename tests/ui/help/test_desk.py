"""F1, Shift+F1, links and "show me", in a window that is shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.texts import languages
from convviz.texts.articles.links import PlaceLink, TermLink, ViewLink
from convviz.ui.help.browser import ArticleBrowser
from convviz.ui.help.window import HelpWindow
from convviz.ui.main_window import MainWindow
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.settings import Settings


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def opened(window: QWidget) -> HelpWindow:
    found = window.findChild(HelpWindow)
    assert found is not None
    return found


def widget(window: MainWindow, name: str) -> QWidget:
    found = window.current_page().findChild(QWidget, name)
    assert found is not None
    return found


def test_f1_explains_what_has_the_keyboard(window: MainWindow) -> None:
    search = widget(window, "kernelSearch")
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_F1)
    read = opened(window)
    assert read.trail.current == ViewLink("lab-kernels")
    assert "Kernels" in read.browser.toPlainText()
    assert not read.isModal()
    assert read.browser.hasFocus() or read.focusWidget() is read.browser


def test_f1_in_another_view_shows_another_article_in_the_same_window(window: MainWindow) -> None:
    for name in ("kernelSearch", "inkPad", "outputView"):
        place = widget(window, name)
        window.activateWindow()
        place.setFocus()
        window.help_desk.explain_here()
    assert len(window.findChildren(HelpWindow)) == 1
    assert [link for link in opened(window).trail.links if isinstance(link, ViewLink)] == [
        ViewLink("lab-kernels"),
        ViewLink("lab-input"),
        ViewLink("lab-pictures"),
    ]


def test_with_shift_a_click_says_what_is_meant(window: MainWindow) -> None:
    window.action_table["help-point"].trigger()
    sheet = window.findChild(QWidget, "pointingSheet")
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    strip = widget(window, "formulaStrip")
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=strip.mapTo(window, strip.rect().center()))
    assert not sheet.isVisible()
    assert opened(window).trail.current == ViewLink("lab-formula")


def test_a_key_ends_the_pointing_and_the_keyboard_goes_back(window: MainWindow) -> None:
    search = widget(window, "kernelSearch")
    search.setFocus()
    window.help_desk.let_point()
    sheet = window.findChild(QWidget, "pointingSheet")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.focusWidget() is search
    assert window.findChild(HelpWindow) is None


def test_a_dialog_has_help_of_its_own_that_can_be_used_while_it_is_open(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.action_table["shortcuts"].trigger()
    sheet = window.findChild(QDialog, "shortcutSheet")
    qtbot.waitUntil(sheet.isActiveWindow)
    qtbot.waitUntil(lambda: window.action_table["help-here"] in sheet.actions())
    window.help_desk.explain_here()
    read = opened(sheet)
    assert read.trail.current == ViewLink("keys")
    assert read.parentWidget() is sheet
    sheet.reject()


def test_links_are_opened_and_others_are_not(window: MainWindow) -> None:
    assert window.help_desk.open_link("term:relu")
    assert opened(window).trail.current == TermLink("relu")
    assert window.help_desk.open_link("view:lab-kernel")
    assert not window.help_desk.open_link("https://example.org")
    assert not window.help_desk.open_link("page:nowhere")
    assert not window.help_desk.open_link("page:network/nowhere")
    assert not window.help_desk.open_link("page:lab/maps")


def test_show_me_brings_the_place_on_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.help_desk.open_link("term:silent-map")
    QTest.mouseClick(opened(window).show_button, Qt.MouseButton.LeftButton)
    page = window.current_page()
    assert page.page_id == "network"
    assert isinstance(page, PanelledPage)
    assert page.stack.currentWidget().objectName() == "mapsPanel"
    assert widget(window, "mapsCounts").findChild(QWidget, "flash") is not None


def test_an_article_of_a_dialog_has_no_place_to_show(window: MainWindow) -> None:
    window.help_desk.open_link("view:keys")
    assert not opened(window).show_button.isVisible()


def test_articles_follow_the_language(window: MainWindow) -> None:
    window.help_desk.open_link("term:stride")
    languages.install(languages.find_language("pt"))
    QApplication.processEvents()
    read = opened(window)
    assert read.browser.toPlainText().startswith("passo (stride)")
    assert read.contents.list.model().rowCount() > 150


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[HelpWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HelpWindow(parent)
    parent.show()
    made.show()
    qtbot.waitExposed(made)
    yield made
    parent.close()


def test_one_goes_back_and_forward_among_what_was_read(reader: HelpWindow) -> None:
    for address in ("term:relu", "term:sigmoid", "view:lab"):
        assert reader.open_link(address)
    assert not reader.forward_button.isEnabled()
    reader.back_button.click()
    assert reader.browser.toPlainText().startswith("sigmoid")
    reader.back_button.click()
    assert not reader.back_button.isEnabled()
    reader.forward_button.click()
    assert reader.trail.current == TermLink("sigmoid")
    reader.open_link("term:tanh")
    assert not reader.forward_button.isEnabled()
    assert reader.trail.links == (TermLink("relu"), TermLink("sigmoid"), TermLink("tanh"))


def test_a_link_in_an_article_opens_the_term(reader: HelpWindow) -> None:
    reader.open_link("term:relu")
    cursor = reader.browser.document().find("leaky ReLU")
    assert cursor.charFormat().anchorHref() == "term:leaky-relu"
    box = reader.browser.cursorRect(_first(cursor))
    QTest.mouseClick(reader.browser.viewport(), Qt.MouseButton.LeftButton, pos=box.center() + QPoint(4, 0))
    assert reader.trail.current == TermLink("leaky-relu")


def _first(found: QTextCursor) -> QTextCursor:
    first = QTextCursor(found)
    first.setPosition(found.selectionStart())
    return first


def test_typing_searches_and_return_opens_the_first(reader: HelpWindow) -> None:
    reader.open_link("term:relu")
    reader.search_terms()
    QTest.keyClicks(reader.contents.search, "confusion")
    assert reader.contents.list.model().rowCount() < 20
    QTest.keyClick(reader.contents.search, Qt.Key.Key_Return)
    assert reader.trail.current == TermLink("confusion-matrix")
    QTest.keyClicks(reader.contents.search, " of nothing at all")
    assert reader.contents.nothing.isVisible()
    QTest.keyClick(reader.contents.search, Qt.Key.Key_Return)
    assert reader.trail.current == TermLink("confusion-matrix")


def test_arrow_keys_go_from_the_search_to_the_list(reader: HelpWindow) -> None:
    reader.open_link("term:relu")
    reader.search_terms()
    QTest.keyClick(reader.contents.search, Qt.Key.Key_Down)
    assert reader.focusWidget() is reader.contents.list
    QTest.keyClick(reader.contents.list, Qt.Key.Key_Return)
    assert reader.trail.current == TermLink("relu")


def test_the_other_list_holds_the_views(reader: HelpWindow) -> None:
    reader.open_link("view:training-curves")
    assert reader.contents.which.value() == "views"
    assert reader.contents.list.currentIndex().data() == "Curves"


def test_places_are_asked_for(reader: HelpWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.place_wanted) as wanted:
        assert reader.open_link("page:network/maps#featureWall")
    assert wanted.args == [PlaceLink("network", "maps", "featureWall")]
    assert not reader.open_link("file:///etc/passwd")


def test_html_is_shown_as_text_and_nothing_is_loaded(qtbot: QtBot) -> None:
    browser = ArticleBrowser()
    qtbot.addWidget(browser)
    browser.show_markdown("# A\n\n<b>x</b> ![p](file:///etc/hostname) <img src='file:///etc/hostname'>")
    assert "<b>x</b>" in browser.toPlainText()
    assert browser.loadResource(2, "file:///etc/hostname") is None


def test_f1_stands_in_the_menu_and_the_sheet_of_keys_keeps_its_own(window: MainWindow) -> None:
    keys: dict[str, list[str]] = {}
    for action in window.findChildren(QAction):
        for key in action.shortcuts():
            keys.setdefault(key.toString(), []).append(action.objectName())
    assert keys["F1"] == ["help-here"]
    assert keys["Shift+F1"] == ["help-point"]
    assert keys["?"] == ["shortcuts"]
    rows = [row.id for row, action in window.action_table.menu("help") if action.isVisible()]
    assert {"help-here", "help-point", "glossary", "shortcuts"} <= set(rows)


def test_controls_of_the_help_window_have_names(reader: HelpWindow) -> None:
    reader.open_link("term:relu")
    for control in (
        reader.contents.search,
        reader.contents.list,
        reader.browser,
        reader.back_button,
        reader.forward_button,
    ):
        assert control.objectName()
        assert control.accessibleName()
