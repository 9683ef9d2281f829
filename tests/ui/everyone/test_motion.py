"""Nothing moves by itself where the person or the system asks for less motion."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from every_view import MakeWindow, every_view, settle
from PySide6.QtCore import QAbstractAnimation, QObject
from PySide6.QtGui import QMovie
from PySide6.QtWidgets import QWidget

import convviz
from convviz.ui import motion
from convviz.ui.widgets.playback import Playback

_SOURCES = Path(convviz.__file__).parent
_ANIMATED = re.compile(
    r"\bQ(Property|Variant|ParallelGroup|SequentialGroup)?Animation(Group)?\b|\bQTimeLine\b|\bQMovie\b"
)
# Timers that do something again and again without asking, and what each is for: none moves a picture by itself.
_REPEATING = {
    "screenshot.py": "waits for a page to be ready",
    "ui/garbage.py": "looks for garbage",
    "ui/widgets/playback.py": "plays what a person has started",
    "ui/lessons/mark_sheet.py": "looks where what is marked stands now",
    "ui/lessons/presenting/presenter.py": "brings the notes after the page",
    "ui/lessons/presenting/notes_window.py": "shows the time",
    "ui/pages/reading.py": "asks how far a file is read",
    "ui/pages/training/plotting.py": "shares out the work of drawing curves",
    "workspace/shooting.py": "takes pictures while a button is held",
    "workspace/recovery.py": "keeps what was drawn",
}


def _sources() -> dict[str, str]:
    return {path.relative_to(_SOURCES).as_posix(): path.read_text("utf-8") for path in _SOURCES.rglob("*.py")}


def test_every_animation_asks_how_long_it_may_last() -> None:
    animated = {name for name, text in _sources().items() if _ANIMATED.search(text)}
    assert animated, "the sources are not where the test looks"
    unasked = {name for name in animated if "motion.duration_ms(" not in _sources()[name]}
    assert {name for name in unasked if "motion.is_reduced()" not in _sources()[name]} == set()


def test_what_repeats_by_a_timer_is_known_to_move_no_picture_by_itself() -> None:
    repeating = {
        name
        for name, text in _sources().items()
        if len(re.findall(r"\bQTimer\(", text))
        > len(re.findall(r"singleShot=True|setSingleShot\(True\)", text))
        and "motion.is_reduced()" not in text
    }
    assert repeating - set(_REPEATING) == set()


def _moving(window: QObject) -> list[str]:
    animations = [
        each for each in window.findChildren(QAbstractAnimation) if each.state() == each.State.Running
    ]
    films = [each for each in window.findChildren(QMovie) if each.state() == QMovie.MovieState.Running]
    plays = [each for each in window.findChildren(Playback) if each.playing]
    return [repr(each) for each in (*animations, *films, *plays)]


def test_nothing_moves_by_itself_on_any_page(make_window: MakeWindow) -> None:
    window = make_window()
    assert motion.is_reduced()
    moving: set[str] = set()
    for view in every_view(window):
        moving |= {f"{view}: {each}" for each in _moving(window)}
    assert moving == set()


@pytest.mark.parametrize("page", ["lab", "network"])
def test_a_page_that_is_left_alone_keeps_its_picture(make_window: MakeWindow, page: str) -> None:
    window = make_window()
    window.show_page(page)
    settle(800)
    focus = window.focusWidget()
    if isinstance(focus, QWidget):
        focus.clearFocus()
    settle(200)
    before = window.grab().toImage()
    settle(700)
    assert window.grab().toImage() == before
