"""What a person operates, on any page: reached with Tab, seen to have the focus, named, and large enough to touch."""

from __future__ import annotations

import pytest
from every_view import MakeWindow, every_view, is_control, named, visible
from operated import MOST_STOPS, is_large_enough, tab_round, takes_tab, unreached, unspoken
from PySide6.QtWidgets import QApplication, QWidget

from convviz.ui.action_table import ACTIONS


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_tab_reaches_every_control_shows_where_it_is_and_comes_round(
    make_window: MakeWindow, theme: str
) -> None:
    QApplication.setCursorFlashTime(0)
    window = make_window(theme=theme)
    menu = window.findChild(QWidget, "menuButton")
    problems: set[str] = set()
    for view in every_view(window):
        reached, alike = tab_round(window, menu)
        problems |= {f"{view}: not reached: {words}" for words in unreached(window, reached)}
        problems |= {f"{view}: focus unseen: {words}" for words in alike}
        if len(reached) == MOST_STOPS:
            problems.add(f"{view}: Tab is trapped")
    assert sorted(problems) == []


def test_every_control_has_a_name_and_a_role_for_screen_readers(make_window: MakeWindow) -> None:
    window = make_window()
    problems: set[str] = set()
    for view in every_view(window):
        for part in visible(window):
            if not (is_control(part) or takes_tab(part)):
                continue
            problems |= {f"{view}: {words}" for words in unspoken(part)}
    assert sorted(problems) == []


def test_every_controlis_large_enough_to_touch(make_window: MakeWindow) -> None:
    window = make_window()
    problems = {
        f"{view}: {named(part)} {part.width()} × {part.height()}"
        for view in every_view(window)
        for part in visible(window)
        if (is_control(part) or takes_tab(part)) and not is_large_enough(part)
    }
    assert sorted(problems) == []


def test_every_action_has_a_key_or_a_row_in_a_menu() -> None:
    assert [spec.id for spec in ACTIONS if spec.sheet_only and not spec.keys] == []
    assert [spec.id for spec in ACTIONS if not spec.menu] == []
