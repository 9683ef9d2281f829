"""Beside a lesson, in a window of 1280 × 800 pixels, pages with all their cards fit, and the title is whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from convviz.lessons.reading import bundled_lesson
from convviz.texts import languages
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.evidence import making
from convviz.ui.pages.evidence.heat import HeatPanel
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.window_content import WindowContent
from convviz.workspace.worker import WorkerService

FAKE = (sys.executable, str(Path(__file__).parents[2] / "fake_evidence.py"), "well", "0")
LOADS_MS = 20_000
LANGUAGES = ("en", "pt", "es")
STEP_WITH_A_MAP = 2
ALONE_PX, BESIDE_PX = 500, 300


def begin(window: MainWindow, lesson: str, step: int, qtbot: QtBot) -> LessonsPage:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    page.begin(bundled_lesson(lesson))
    page.lessons.go(step)
    qtbot.waitUntil(lambda: not page.lessons.busy, timeout=LOADS_MS)
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heat_map_and_the_cards_at_its_left_fit(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(making, "WorkerService", lambda command: WorkerService(command=FAKE))  # noqa: ARG005
    languages.install(languages.find_language(language))
    begin(window, "heat-maps", STEP_WITH_A_MAP, qtbot)
    page = window.current_page()
    assert isinstance(page, EvidencePage)
    page.show_parts(None)
    panel = page.panel("heat")
    assert isinstance(panel, HeatPanel)
    qtbot.waitUntil(lambda: panel.scene is not None and panel.channels.isVisible(), timeout=LOADS_MS)
    content = window.findChild(WindowContent)
    assert content is not None
    inside = content.content
    qtbot.waitUntil(lambda: inside.minimumSizeHint().width() <= inside.width())
    assert page.input_card.isVisible()
    for part in (panel.pictures, panel.channels, panel.heading.layer.menu, panel.heading.method):
        assert part.width() >= part.minimumWidth(), part.objectName()
        assert part.mapTo(panel, part.rect().topRight()).x() < panel.width(), part.objectName()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page_id", ["network", "evidence", "training"])
def test_the_title_of_the_lesson_is_whole(
    window: MainWindow, qtbot: QtBot, page_id: str, language: str
) -> None:
    languages.install(languages.find_language(language))
    begin(window, "flatten-dense-softmax", 0, qtbot)
    window.show_page(page_id)
    title, export = (window.findChild(QWidget, name) for name in ("pageTitle", "exportButton"))
    assert isinstance(title, QLabel)
    assert export is not None
    words = title.fontMetrics().horizontalAdvance(title.text())
    qtbot.waitUntil(lambda: title.width() >= words)
    window.resize(1600, 900)
    qtbot.waitUntil(export.isVisible)


def test_facts_alone_are_seen_beside_a_lesson_and_have_the_room_of_the_calculation(
    window: MainWindow, qtbot: QtBot
) -> None:
    begin(window, "from-ink-to-answer", 0, qtbot)
    window.show_page("network")
    page = window.current_page()
    assert isinstance(page, NetworkPage)
    page.workspace.set_view(replace(page.workspace.state.view, panel="overview"))
    page.show_parts(("factsCard",))
    qtbot.waitUntil(lambda: page.facts_card.isVisible() and page.facts_card.width() > ALONE_PX)
    assert not page.elastic_card.isVisible()
    assert page.facts_card.view.accessibleDescription()
    page.show_parts(("factsCard", "elasticCard"))
    assert page.elastic_card.isVisible()
    assert not page.facts_card.isVisible()
    window.resize(1920, 1080)
    qtbot.waitUntil(lambda: page.facts_card.isVisible() and page.facts_card.width() == BESIDE_PX)
