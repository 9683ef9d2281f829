"""The evidence page in its window: panels, classes, pictures that come from the network page, and its worker."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.states.evidence.questions import Target
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.evidence.data_keeping import DataKeeping
from convviz.ui.pages.evidence.entry import EvidenceEntry
from convviz.ui.pages.evidence.heat import SLOT, HeatPanel
from convviz.ui.pages.evidence.making import make_evidence_page
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.network.entry import NetworkEntry
from convviz.ui.pages.network.making import make_network_page
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance
from convviz.ui.widgets.rail import RailButton
from tests.evidence_parts import FAKE, ONE, evidence_workspace
from tests.widget_parts import part

_WAIT_MS = 20_000


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, appearance: Appearance) -> Iterator[EvidencePage]:
    """The page in a window with the network page, over a worker that needs no TensorFlow."""

    def make_network(window: MainWindow) -> NetworkPage:
        return make_network_page(window, settings)

    def make_evidence(window: MainWindow) -> EvidencePage:
        network = window.page("network")
        assert isinstance(network, NetworkPage)
        return make_evidence_page(window, settings, network, (sys.executable, "-P", str(FAKE), "well", "0"))

    window = MainWindow(settings, appearance, [NetworkEntry(make_network), EvidenceEntry(make_evidence)])
    window.resize(1280, 800)
    window.show_page("evidence")
    window.show()
    qtbot.waitExposed(window)
    made = window.page("evidence")
    assert isinstance(made, EvidencePage)
    qtbot.waitUntil(answered(made), timeout=_WAIT_MS)
    yield made
    window.close()
    window.deleteLater()


def test_the_page_is_settled_when_all_that_is_asked_is_answered(page: EvidencePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(page.settled, timeout=_WAIT_MS)
    page.evidence.set_target(3)
    assert page.evidence.busy
    assert not page.settled()
    qtbot.waitUntil(page.settled, timeout=_WAIT_MS)
    asked = page.evidence.asked(SLOT)
    assert asked is not None
    assert (asked.question.target, asked.stale) == (Target(3), False)
    page.files.open_named("catsdogs")
    assert not page.settled()
    qtbot.waitUntil(page.settled, timeout=_WAIT_MS)


def answered(page: EvidencePage) -> Callable[[], bool]:
    def there() -> bool:
        asked = page.evidence.asked(SLOT)
        return asked is not None and not asked.busy

    return there


def heat(page: EvidencePage) -> HeatPanel:
    found = page.panel("heat")
    assert isinstance(found, HeatPanel)
    return found


def test_the_page_stands_in_the_rail_and_starts_no_worker(settings: Settings) -> None:
    window = create_window(settings=settings)
    names = [button.objectName() for button in window.findChildren(RailButton) if button.isCheckable()]
    assert "evidencePageButton" in names
    found = window.page("evidence")
    assert isinstance(found, EvidencePage)
    assert found.evidence.worker.process_id is None
    window.close()
    window.deleteLater()


def test_it_opens_with_the_heat_map_of_what_the_network_page_has(page: EvidencePage) -> None:
    assert page.stack.currentWidget() is heat(page)
    scene = heat(page).scene
    assert scene is not None
    assert scene.target == Target(7)
    assert page.evidence.worker.process_id is not None


@pytest.mark.parametrize("name", ["pixels", "filters", "pictures", "doubt", "map"])
def test_a_click_brings_each_panel_and_back(qtbot: QtBot, page: EvidencePage, name: str) -> None:
    QTest.mouseClick(part(page.panel_choice, f"{name}Segment"), Qt.MouseButton.LeftButton)
    assert page.evidence.state.panel == name
    shown = page.stack.currentWidget()
    assert shown is page.panel(name)
    assert isinstance(shown, QWidget)
    assert not shown.grab().isNull()
    QTest.mouseClick(part(page.panel_choice, "heatSegment"), Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is heat(page)


def test_another_class_is_explained_from_the_card(qtbot: QtBot, page: EvidencePage) -> None:
    choice = page.target_card.choice
    action = next(each for each in choice.menu().actions() if each.text() == "3")
    action.trigger()
    assert page.evidence.target == Target(3)
    qtbot.waitUntil(lambda: heat(page).scene.target == Target(3), timeout=_WAIT_MS)


def test_what_is_drawn_on_the_network_page_is_explained_here(qtbot: QtBot, page: EvidencePage) -> None:
    before = heat(page).scene
    page.evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: heat(page).scene is not before, timeout=_WAIT_MS)
    qtbot.waitUntil(answered(page), timeout=_WAIT_MS)
    assert heat(page).scene.target == page.evidence.target


def test_page_keys_reach_the_panel(qtbot: QtBot, page: EvidencePage) -> None:
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_PageUp)
    assert page.evidence.state.heat.layer not in {"", "conv2d_2"}
    qtbot.waitUntil(answered(page), timeout=_WAIT_MS)


def test_the_pictures_that_panels_look_at_are_kept(
    page: EvidencePage, settings: Settings, tmp_path: Path
) -> None:
    gone = tmp_path / "photos"
    gone.mkdir()
    state = page.evidence.state
    page.evidence.set_state(
        replace(state, pictures=replace(state.pictures, data="mnist"), map=replace(state.map, data=str(gone)))
    )
    page.evidence.set_state(state)  # none: what was chosen last is kept
    other = evidence_workspace()
    try:
        DataKeeping(other, settings)
        assert (other.state.pictures.data, other.state.map.data) == ("mnist", str(gone))
        gone.rmdir()
        DataKeeping(other, settings)
        assert (other.state.pictures.data, other.state.map.data) == ("mnist", "")
    finally:
        other.close()


def test_closing_ends_the_worker(qtbot: QtBot, page: EvidencePage) -> None:
    assert page.evidence.worker.process_id is not None
    assert page.prepare_close()
    qtbot.waitUntil(lambda: page.evidence.worker.process_id is None, timeout=_WAIT_MS)
