"""How strongly each pixel counts, as a person asks for it in the overview."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import convviz
from convviz.networks import Cursor, Network
from convviz.networks.edits import ScaleBias
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.network.effective import NOISE_INPUTS, EffectiveField
from convviz.states.network.state import Model, Place
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.ui import motion
from convviz.ui.pages.network.overview import OverviewPanel
from convviz.workspace.effective import EffectiveFields
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.task import TaskRunner

NUMBER = Place("conv2d_2", 17, 1, 2)


@pytest.fixture(autouse=True)
def still(qapp: QApplication):
    """Nothing moves while it is looked at."""
    motion.set_reduced(reduced=True)
    yield
    motion.set_reduced(reduced=False)


@pytest.fixture
def network() -> Network:
    return convviz.open_network("mnist")


@pytest.fixture
def workspace(qapp: QApplication, network: Network) -> NetworkWorkspace:
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    workspace.open(Model("key", network.name, network.name), OpenNetwork(network), [Preparation()])
    workspace.begin_stroke(0.3, 0.25, 0.09, erase=False)
    workspace.extend_stroke(0.7, 0.25)
    workspace.end_stroke()
    return workspace


@pytest.fixture
def panel(qtbot: QtBot, workspace: NetworkWorkspace) -> OverviewPanel:
    panel = OverviewPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(940, 420)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def field_of(panel: OverviewPanel) -> EffectiveField | None:
    return None if panel.canvas.scene is None else panel.canvas.scene.effective


def is_whole(panel: OverviewPanel) -> bool:
    field = field_of(panel)
    return field is not None and field.done == NOISE_INPUTS


def test_it_is_measured_only_once_it_is_asked_for(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    workspace.pin(NUMBER)
    qtbot.wait(150)
    assert field_of(panel) is None
    before = panel.canvas.grab().toImage()
    QTest.mouseClick(panel.controls.effective, Qt.MouseButton.LeftButton)
    assert panel.controls.effective.isChecked()
    qtbot.waitUntil(lambda: is_whole(panel), timeout=20_000)
    assert field_of(panel).number == Cursor(*("conv2d_2", 17, 1, 2))
    assert "784" in panel.canvas.accessibleDescription()
    assert panel.canvas.grab().toImage() != before


def test_the_key_e_turns_it_on_and_off(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    workspace.pin(NUMBER)
    QTest.keyClick(panel.canvas, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: is_whole(panel), timeout=20_000)
    QTest.keyClick(panel.canvas, Qt.Key.Key_E)
    assert field_of(panel) is None
    assert not panel.controls.effective.isChecked()


def test_it_follows_the_cursor_and_is_known_when_the_cursor_comes_back(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    panel.controls.toggle_effective()
    workspace.hover(NUMBER)
    qtbot.waitUntil(lambda: is_whole(panel), timeout=20_000)
    first = field_of(panel)
    workspace.hover(Place("dense_1", 7))
    qtbot.waitUntil(lambda: is_whole(panel) and field_of(panel) is not first, timeout=20_000)
    assert field_of(panel).heats["input_layer"].sum() != first.heats["input_layer"].sum()
    workspace.hover(NUMBER)
    assert field_of(panel) is first


def test_another_network_is_measured_anew(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    panel.controls.toggle_effective()
    workspace.pin(NUMBER)
    qtbot.waitUntil(lambda: is_whole(panel), timeout=20_000)
    first = field_of(panel)
    workspace.set_edits((ScaleBias("conv2d", 3.0),))
    qtbot.waitUntil(lambda: is_whole(panel) and field_of(panel) is not first, timeout=20_000)
    changed = field_of(panel).heats["input_layer"]
    assert not np.array_equal(changed, first.heats["input_layer"])


def test_a_pixel_of_the_input_and_nothing_at_all_have_no_field(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    panel.controls.toggle_effective()
    workspace.hover(Place("input_layer", 0, 5, 5))
    qtbot.wait(150)
    assert field_of(panel) is None
    assert panel.canvas.scene.fields


def test_only_the_number_that_is_wanted_last_is_told_of(qtbot: QtBot, network: Network) -> None:
    fields = EffectiveFields()
    told: list[EffectiveField] = []
    fields.changed.connect(told.append)
    for channel in range(20):
        fields.want(network, Cursor("conv2d_2", channel, 1, 1), [Preparation()])
    qtbot.waitUntil(lambda: bool(told) and told[-1].done == NOISE_INPUTS, timeout=20_000)
    assert {field.number.channel for field in told} == {19}
    assert [field.done for field in told] == list(range(1, NOISE_INPUTS + 1))
    fields.want(network, Cursor("conv2d_2", 3, 1, 1), [Preparation()])
    fields.stop()
    qtbot.wait(200)
    assert told[-1].number.channel == 19


def test_what_nobody_sees_is_not_measured(
    qtbot: QtBot, panel: OverviewPanel, workspace: NetworkWorkspace
) -> None:
    panel.controls.toggle_effective()
    workspace.pin(NUMBER)
    task = panel.canvas.findChild(TaskRunner)
    panel.hide()
    started: list[bool] = []
    task.busy_changed.connect(started.append)
    qtbot.wait(200)
    assert not started
    assert not task.busy
    panel.show()
    qtbot.waitUntil(lambda: is_whole(panel), timeout=20_000)
