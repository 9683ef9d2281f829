"""How the network page shares out its room, at the sizes of a laptop and of a large screen."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.show_page("network")
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


def test_a_summary_shows_all_its_columns_at_the_size_of_a_laptop(
    page: NetworkPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 800)
    page.files.open_named("zoo:residual")
    qtbot.waitUntil(lambda: page.title().startswith("residual"), timeout=20_000)
    page.choose_panel("summary")
    table = page.stack.currentWidget().findChild(QTableView, "summaryTable")
    assert table is not None
    assert table.model().rowCount() > 10
    QApplication.processEvents()
    assert not table.horizontalScrollBar().isVisible()
    for column in range(table.model().columnCount() - 1):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column)


def test_the_network_keeps_the_larger_share_of_a_high_window_while_the_bench_is_open(
    page: NetworkPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.workspace.select_layer("dense_1", 3)
    shares = {}
    for width, height in ((1280, 800), (1920, 1080)):
        window.resize(width, height)
        qtbot.waitUntil(lambda wanted=height: page.window().height() == wanted)
        QApplication.processEvents()
        shares[height] = page.stack.height() - page.elastic_card.height()
        classes = page.elastic_card.bench.laid_out().classes
        assert len(classes) == 10
        steps = [below.box.y - above.box.y for above, below in itertools.pairwise(classes)]
        assert min(steps) >= 14
    assert shares[800] < 0 < shares[1080]


def test_maps_leave_the_arithmetic_more_room_than_the_overview_does(
    page: NetworkPage, window: MainWindow
) -> None:
    window.resize(1280, 800)
    below = {}
    for panel in ("overview", "maps", "kernels", "overview"):
        page.choose_panel(panel)
        QApplication.processEvents()
        below[panel] = page.elastic_card.height() / (page.elastic_card.height() + page.stack.height())
    assert below["overview"] == pytest.approx(2 / 5, abs=0.01)
    assert below["maps"] == pytest.approx(9 / 20, abs=0.01)
    assert below["kernels"] == pytest.approx(9 / 20, abs=0.01)


def test_the_overview_is_as_large_as_before_when_one_comes_back_from_a_view_that_has_all_the_room(
    page: NetworkPage, window: MainWindow
) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    overview = page.panel("overview").findChild(QWidget, "layerGraph")
    assert overview is not None
    before = overview.viewport
    for panel in ("summary", "tray", "overview"):
        page.choose_panel(panel)
        QApplication.processEvents()
    assert overview.viewport == before
