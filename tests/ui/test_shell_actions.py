"""The table of actions is consistent, translatable, and offers only what something handles."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from convviz.painting.theme import theme
from convviz.resources import asset
from convviz.texts.languages import LANGUAGES, Language, install
from convviz.ui.action_table import ACTIONS, MENUS, ROOT, ActionSpec, section_of
from convviz.ui.actions import Actions, native_key

_ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_ids_are_unique() -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []


def test_every_action_stands_in_a_menu_that_exists() -> None:
    assert {spec.menu for spec in ACTIONS} <= {menu.id for menu in MENUS}


def test_every_submenu_hangs_below_an_action_of_its_parent() -> None:
    for menu in MENUS:
        if menu.parent != ROOT:
            assert menu.below in {spec.id for spec in ACTIONS if spec.menu == menu.parent}


def test_every_icon_exists() -> None:
    assert [
        spec.icon for spec in ACTIONS if spec.icon and not asset(f"icons/{spec.icon}.svg").is_file()
    ] == []


@pytest.mark.parametrize("page", ["lab", "network", "training", "evidence", "lessons"])
def test_no_two_actions_of_a_page_share_a_key(page: str) -> None:
    pages = [QKeySequence(f"Ctrl+{number}").toString() for number in range(1, 6)]
    bound = [
        QKeySequence(key).toString()
        for spec in ACTIONS
        if not spec.in_view and (not spec.pages or page in spec.pages)
        for key in spec.keys
    ]
    assert [key for key, count in Counter(bound + pages).items() if count > 1] == []


def test_no_key_of_a_view_is_taken_by_the_window() -> None:
    window_keys = {QKeySequence(key).toString() for spec in ACTIONS if not spec.in_view for key in spec.keys}
    view_keys = {QKeySequence(key).toString() for spec in ACTIONS if spec.in_view for key in spec.keys}
    assert window_keys & view_keys == set()


def test_every_key_is_one_that_qt_knows() -> None:
    unknown = [key for spec in ACTIONS for key in spec.keys if not QKeySequence(key).toString()]
    assert unknown == []


def test_access_keys_are_unique_within_a_menu() -> None:
    for menu in MENUS:
        texts = [spec.text for spec in ACTIONS if spec.menu == menu.id and not spec.sheet_only]
        texts += [child.text for child in MENUS if child.parent == menu.id]
        letters = [match.group(1).lower() for text in texts if (match := re.search("&(.)", text))]
        assert len(letters) == len(set(letters)), (menu.id, letters)


def test_lupdate_finds_every_text(tmp_path: Path) -> None:
    found = tmp_path / "found.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    source = _ROOT / "convviz/ui/action_table.py"
    subprocess.run([lupdate, source, "-ts", found, "-silent"], check=True, capture_output=True)
    extracted = found.read_text("utf-8").replace("&amp;", "&")
    same_in_all = {
        spec.id
        for spec in ACTIONS
        if (spec.id.startswith("language-") and spec.id != "language-system")
        or re.fullmatch(r"\d+ %", spec.text)
    }
    texts = [spec.text for spec in ACTIONS if spec.id not in same_in_all] + [menu.text for menu in MENUS]
    assert [text for text in texts if f"<source>{text}</source>" not in extracted] == []
    assert "<name>Actions</name>" in extracted


def test_an_action_is_offered_once_it_is_handled(window: QWidget) -> None:
    actions = Actions(window)
    assert not actions["save"].isVisible()
    seen: list[str] = []
    actions.connect_to("save", lambda: seen.append("save"))
    assert actions["save"].isVisible()
    actions["save"].trigger()
    assert seen == ["save"]


def test_an_action_of_the_lab_is_offered_there_alone(window: QWidget) -> None:
    actions = Actions(window)
    actions.connect_to("play", window.update, "lab")
    actions.show_page("network")
    assert not actions["play"].isVisible()
    actions.show_page("lab")
    assert actions["play"].isVisible()


def test_an_action_does_on_each_page_what_that_page_asked_for(window: QWidget) -> None:
    actions = Actions(window)
    done: list[str] = []

    class Handler(QObject):
        def first(self) -> None:
            done.append("lab")

        def second(self) -> None:
            done.append("network")

    handler = Handler(window)
    actions.show_page("lab")
    actions.connect_to("copy", handler.first, "lab")
    actions.connect_to("copy", handler.second, "network")
    for page in ("lab", "network", "lab"):
        actions.show_page(page)
        actions["copy"].trigger()
    assert done == ["lab", "network", "lab"]


def test_a_group_reports_which_of_its_actions_was_chosen(window: QWidget) -> None:
    actions = Actions(window)
    chosen: list[str] = []

    def record(action: QAction) -> None:
        chosen.append(action.objectName())

    actions.connect_group("theme", record)
    actions["theme-dark"].trigger()
    assert chosen == ["theme-dark"]
    assert [name for name in actions.group("theme") if actions[name].isChecked()] == ["theme-dark"]


def test_keys_of_the_window_work_without_any_menu(qtbot: QtBot, window: QWidget) -> None:
    actions = Actions(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen: list[str] = []
    actions.connect_to("shortcuts", lambda: seen.append("sheet"))
    QTest.keyClick(window, "?")
    assert seen == ["sheet"]


def test_space_and_question_marks_stay_with_who_is_typing(qtbot: QtBot, window: QWidget) -> None:
    line, button = QLineEdit(window), QPushButton("Press", window)
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(button)
    actions = Actions(window)
    actions.show_page("lab")
    seen: list[str] = []
    actions.connect_to("play", lambda: seen.append("play"))
    actions.connect_to("shortcuts", lambda: seen.append("sheet"))
    button.clicked.connect(lambda: seen.append("button"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    line.setFocus()
    QTest.keyClicks(line, "a ?")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert line.text() == "a ?"
    assert seen == ["button"]


def test_a_view_key_is_told_in_the_menu_but_not_bound(window: QWidget) -> None:
    actions = Actions(window)
    assert actions["step"].text() == "&Next cell\t→"
    assert actions["step"].shortcuts() == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@pytest.mark.parametrize(("key", "shown"), [("Right", "→"), ("Left", "←"), ("Up", "↑"), ("Down", "↓")])
def test_arrow_keys_are_arrows_in_every_language(
    qapp: object, language: Language, key: str, shown: str
) -> None:
    install(language)
    assert native_key(key) == shown


def test_undo_says_what_it_would_undo(window: QWidget) -> None:
    actions = Actions(window)
    actions.set_detail("undo", "change the stride")
    assert actions["undo"].text() == "&Undo: change the stride"
    assert actions["undo"].toolTip() == f"Undo: change the stride ({native_key('Ctrl+Z')})"
    actions.set_detail("undo", "")
    assert actions["undo"].text() == "&Undo"


class _Shouting(QTranslator):
    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        return text.upper() if context == "Actions" else text

    def isEmpty(self) -> bool:
        return False


def test_actions_speak_the_language_in_force(window: QWidget) -> None:
    actions = Actions(window)
    translator = _Shouting(window)
    QCoreApplication.installTranslator(translator)
    actions.retranslate()
    assert actions["open"].text() == "&OPEN…"
    QCoreApplication.removeTranslator(translator)


def test_icons_follow_the_theme(window: QWidget) -> None:
    actions = Actions(window)
    actions.apply_theme(theme("light"))
    light = actions["undo"].icon().pixmap(24).toImage()
    actions.apply_theme(theme("dark"))
    assert actions["undo"].icon().pixmap(24).toImage() != light


def test_the_sheet_lists_exports_under_the_file_menu() -> None:
    export = next(spec for spec in ACTIONS if spec.id == "export-png")
    assert section_of(export) == "file"


def test_rows_for_the_sheet_need_keys() -> None:
    def lacks_keys(spec: ActionSpec) -> bool:
        return spec.sheet_only and not spec.keys

    assert [spec.id for spec in ACTIONS if lacks_keys(spec)] == []
