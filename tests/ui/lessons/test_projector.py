"""Presented on a projector of 1024 × 768 pixels, pages leave out what has no room, and cut nothing, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.lessons.reading import bundled_lesson
from convviz.states.network.state import NetworkState
from convviz.texts import languages
from convviz.ui.lessons.companion import LessonCompanion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.window_content import WindowContent

PROJECTOR = (1024, 768)
GUIDE_PX = 348  # 34 % of the projector's width; the tests' own screen is narrower
LOADS_MS, SETTLES_MS = 20_000, 1_000


@pytest.fixture
def presented(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("convviz.ui.lessons.guide.WIDTH_PX", GUIDE_PX)
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    page.begin(bundled_lesson("one-kernel-one-sum"))
    companion = page.findChild(LessonCompanion)
    assert companion is not None
    companion.presenter.begin()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*PROJECTOR)
    assert companion.guide.width() == GUIDE_PX
    yield window
    companion.presenter.end()


def cut(page: QWidget) -> list[str]:
    """Buttons and choices that are narrower than their words, or end outside of what they stand in."""
    found: list[str] = []
    for part in (*page.findChildren(QAbstractButton), *page.findChildren(Segmented)):
        holder = part.parentWidget()
        if not part.isVisible() or holder is None:
            continue
        needed = max(part.minimumSizeHint().width(), part.minimumWidth())
        outside = part.mapTo(holder, QPoint(part.width(), 0)).x() > holder.width() + 1
        if part.width() < min(needed, part.maximumWidth()) - 1 or outside:
            found.append(f"{part.objectName()}: {part.width()} of {needed}")
    return found


def is_whole(window: MainWindow, place: str, qtbot: QtBot) -> None:
    content = window.findChild(WindowContent)
    assert content is not None
    inside = content.content
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(
            lambda: inside.minimumSizeHint().width() <= inside.width() and not cut(inside), timeout=SETTLES_MS
        )
    assert inside.minimumSizeHint().width() <= inside.width(), place
    assert cut(window.current_page()) == [], place


def network_page(window: MainWindow) -> NetworkPage:
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    return page


@pytest.mark.parametrize("language", ["en", "pt", "es"])
@pytest.mark.parametrize("panel", ["overview", "maps", "kernels"])
def test_the_network_page_is_whole_beside_the_guide(
    presented: MainWindow, qtbot: QtBot, panel: str, language: str
) -> None:
    languages.install(languages.find_language(language))
    page = network_page(presented)
    presented.show_page("network")
    page.show_parts(("networkInputCard", "xrayCard"))
    qtbot.waitUntil(lambda: page.workspace.run is not None, timeout=LOADS_MS)
    for range_ in ("map", "fixed"):
        state: NetworkState = page.workspace.state
        page.workspace.set_view(replace(state.view, panel=panel, range=range_))
        is_whole(presented, f"{panel}, {range_}, {language}", qtbot)


def test_what_is_chosen_most_stays_and_the_rest_comes_back_in_a_wider_window(
    presented: MainWindow, qtbot: QtBot
) -> None:
    page = network_page(presented)
    presented.show_page("network")
    qtbot.waitUntil(lambda: page.workspace.run is not None, timeout=LOADS_MS)
    page.workspace.set_view(replace(page.workspace.state.view, panel="overview", range="map"))
    qtbot.wait(1)
    colours, range_ = (page.findChild(QWidget, name) for name in ("overviewColours", "overviewRange"))
    assert colours is not None
    assert range_ is not None
    assert (colours.isVisible(), range_.isVisible()) == (False, True)
    presented.resize(1600, 900)
    qtbot.waitUntil(colours.isVisible)


@pytest.mark.parametrize("language", ["en", "pt", "es"])
@pytest.mark.parametrize("panel", ["train", "changes"])
def test_the_training_page_is_whole_beside_the_guide(
    presented: MainWindow, qtbot: QtBot, panel: str, language: str
) -> None:
    languages.install(languages.find_language(language))
    page = presented.page("training")
    assert isinstance(page, TrainingPage)
    presented.show_page("training")
    page.training.set_panel("train" if panel == "train" else "changes")
    is_whole(presented, f"{panel}, {language}", qtbot)
    assert page.column.isVisible() is (panel == "train")
    presented.resize(1600, 900)
    qtbot.waitUntil(page.column.isVisible)
