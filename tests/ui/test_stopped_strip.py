"""The strip over a network that holds a layer which does not run: it names it, replaces it, and takes that back."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path

import h5py
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import UnknownLayer, bundled
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.network.stopped_strip import StoppedStrip
from convviz.ui.settings import Settings


def described(kind: str, name: str, **config: object) -> dict[str, object]:
    return {"module": "keras.layers", "class_name": kind, "config": {"name": name, **config}}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Two layers of its own, then a sum of all four inputs."""
    layers = [
        described("InputLayer", "entry", batch_shape=[None, 2, 2, 1]),
        described("Lambda", "prepare"),
        described("Flatten", "flat"),
        described("Lambda", "later"),
        described("Dense", "sum", units=1, use_bias=False),
    ]
    config = {"module": "keras", "class_name": "Sequential", "config": {"name": "made", "layers": layers}}
    weights = BytesIO()
    with h5py.File(weights, "w") as stored:
        stored["layers/dense/vars/0"] = np.ones((4, 1), np.float32)
    path = tmp_path / "lambda.keras"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", '{"keras_version": "3.15.1"}')
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", weights.getvalue())
    return path


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, model: Path) -> NetworkPage:
    return opened(qtbot, settings, model)


def opened(qtbot: QtBot, settings: Settings, model: Path) -> NetworkPage:
    window = create_window(settings=settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show_page("network")
    window.show()
    window.open_files([model])
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    qtbot.waitUntil(lambda: made.workspace.state.model.name == "lambda.keras", timeout=20_000)
    return made


def strip_of(page: NetworkPage) -> StoppedStrip:
    found = page.findChild(StoppedStrip, "stoppedStrip")
    assert isinstance(found, StoppedStrip)
    return found


def choose(page: NetworkPage, qtbot: QtBot, number: int) -> None:
    """Opens the menu with the space bar and takes one of its entries with arrow keys and Enter."""
    before = page.workspace.state.model
    menus = []

    def press() -> None:
        menu = next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()
        )
        for _ in range(number + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        menus.append([action.text() for action in menu.actions()])
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(200, press)
    QTest.keyClick(strip_of(page).choice, Qt.Key.Key_Space)
    assert len(menus) == 1
    qtbot.waitUntil(lambda: page.workspace.state.model != before, timeout=20_000)


def unknown(page: NetworkPage) -> list[str]:
    network = page.workspace.run.opened.network
    return [node.id for node in network.nodes if isinstance(node.layer, UnknownLayer)]


def test_layers_are_named_one_after_the_other_and_replaced_with_the_keyboard(page, qtbot):
    strip = strip_of(page)
    assert strip.isVisible()
    assert "prepare" in strip.text()
    choose(page, qtbot, 1)
    assert unknown(page) == ["later"]
    assert "later" in strip.text()
    choose(page, qtbot, 0)
    assert unknown(page) == []
    assert page.workspace.state.model.replacements == (("prepare", (1 / 255, 0.0)), ("later", "nothing"))
    assert "prepare, later" in strip.text()


def test_what_was_replaced_is_undone_and_done_again(page, qtbot):
    choose(page, qtbot, 2)
    page.workspace.undo_stack.undo()
    assert page.workspace.state.model.replacements == ()
    assert "prepare" in strip_of(page).text()
    page.workspace.undo_stack.redo()
    assert page.workspace.state.model.replacements == (("prepare", (1 / 127.5, -1.0)),)


def test_it_is_remembered_for_the_file_until_it_is_taken_back(page, qtbot, settings, model, tmp_path):
    choose(page, qtbot, 0)
    choose(page, qtbot, 0)
    moved = model.rename(tmp_path / "moved.keras").rename(tmp_path / "lambda.keras")
    again = opened(qtbot, settings, moved)
    assert unknown(again) == []
    strip = strip_of(again)
    assert strip.isVisible()
    choose(again, qtbot, 0)  # the one choice for several: as they stand in the file
    assert unknown(again) == ["prepare", "later"]
    assert unknown(opened(qtbot, settings, moved)) == ["prepare", "later"]


def test_one_replacement_can_be_changed_for_another(page, qtbot):
    page.files.replace_layer("later", "nothing")
    qtbot.waitUntil(lambda: page.workspace.state.model.replacements != ())
    page.files.take_replacements_back()
    qtbot.waitUntil(lambda: page.workspace.state.model.replacements == ())
    page.files.replace_layer("prepare", "nothing")
    qtbot.waitUntil(lambda: page.workspace.state.model.replacements == (("prepare", "nothing"),))
    assert "later" in strip_of(page).text()
    choose(page, qtbot, 0)
    qtbot.waitUntil(lambda: len(page.workspace.state.model.replacements) == 2)


def test_a_file_that_has_become_another_one_is_not_taken_for_it(page, qtbot, model):
    before = page.workspace.state
    model.write_bytes(bundled.path("mnist").read_bytes())
    page.files.replace_layer("prepare", "nothing")
    window = page.window()
    qtbot.waitUntil(lambda: "no longer the file that was opened" in window.notice(), timeout=20_000)
    assert page.workspace.state == before
