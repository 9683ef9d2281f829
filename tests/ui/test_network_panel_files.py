"""Files of the network page's panels: written beside the window's work, with progress, cancelled without a trace."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.pictures.arrays import read_csv
from convviz.states.network.state import Panel
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting import export_progress
from convviz.ui.pages.network.kernels import KernelsPanel
from convviz.ui.pages.network.maps import MapsPanel
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.network.summary import SummaryPanel
from convviz.ui.settings import Settings
from convviz.workspace.export_job import ExportJob

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_page("network")
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    made.files.load_sample("digit-7")
    made.workspace.select_layer("conv2d")
    return made


@pytest.fixture
def job(page: NetworkPage) -> ExportJob:
    """The one that writes all files of the page."""
    jobs = [found for found in page.findChildren(ExportJob) if "CopySaving" in type(found.parent()).__name__]
    assert len(jobs) == 1
    return jobs[0]


def shown(page: NetworkPage, name: Panel) -> object:
    page.workspace.set_view(replace(page.workspace.state.view, panel=name))
    return page.panel(name)


def test_maps_kernels_and_flowcharts_are_written_and_that_is_said(
    window: MainWindow, page: NetworkPage, job: ExportJob, qtbot: QtBot, tmp_path: Path
) -> None:
    maps, kernels = shown(page, "maps"), shown(page, "kernels")
    summary = shown(page, "summary")
    assert isinstance(maps, MapsPanel)
    assert isinstance(kernels, KernelsPanel)
    assert isinstance(summary, SummaryPanel)
    for panel, name in ((maps, "maps.csv"), (kernels, "kernels.csv")):
        page.workspace.set_view(
            replace(page.workspace.state.view, panel="maps" if panel is maps else "kernels")
        )
        panel.saving._writing = panel.writing
        with qtbot.waitSignal(job.finished, timeout=20_000):
            panel.saving.save(tmp_path / name)
        assert name in window.notice()
    with qtbot.waitSignal(job.finished, timeout=20_000):
        summary.save_flowchart(tmp_path / "net.png")
    assert (tmp_path / "net.png").stat().st_size > 1000
    run = page.workspace.run
    assert run is not None
    assert run.trace is not None
    np.testing.assert_array_equal(read_csv(tmp_path / "maps.csv"), run.trace["conv2d"])
    assert len((tmp_path / "kernels.csv").read_text().splitlines()) == 1 + 32


def test_a_folder_that_is_not_there_is_said(
    window: MainWindow, page: NetworkPage, job: ExportJob, qtbot: QtBot, tmp_path: Path
) -> None:
    summary = shown(page, "summary")
    assert isinstance(summary, SummaryPanel)
    with qtbot.waitSignal(job.refused, timeout=20_000):
        summary.save_flowchart(tmp_path / "missing" / "net.svg")
    assert "net.svg" in window.notice()


def test_the_window_goes_on_while_a_large_table_is_written_and_cancel_leaves_nothing(
    window: MainWindow, page: NetworkPage, job: ExportJob, qtbot: QtBot, tmp_path: Path, monkeypatch
) -> None:
    from convviz.exports import number_set

    monkeypatch.setattr(export_progress, "_PATIENCE_MS", 0)
    went_on = threading.Event()
    write_csv = number_set.write_csv

    def slow(rows: np.ndarray) -> str:
        went_on.wait(20)
        return write_csv(rows)

    monkeypatch.setattr(number_set, "write_csv", slow)
    maps = shown(page, "maps")
    assert isinstance(maps, MapsPanel)
    maps.saving._writing = maps.writing
    page.findChild(export_progress.ExportProgress)._wait.setInterval(0)
    maps.saving.save(tmp_path / "maps.csv")
    assert job.busy
    cancel = page.findChild(QPushButton, "exportProgressCancel")
    assert cancel is not None
    qtbot.waitUntil(cancel.isVisible)
    maps.saving.save(tmp_path / "second.csv")
    assert "maps.csv is still being written" in window.notice()
    with qtbot.waitSignal(job.cancelled, timeout=20_000):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
        went_on.set()
    assert list(tmp_path.iterdir()) == []
    assert "maps.csv was not written" in window.notice()
