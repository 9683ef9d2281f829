"""The code dialog shows the program for what is on screen, follows it, and saves it with its arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.states.lab.state import Convolution
from convviz.states.network.state import NetworkState
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.code_dialog import CodeDialog
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.network.page import NetworkPage


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = create_window()
    qtbot.addWidget(made)
    made.show()
    return made


def opened(window: MainWindow, page: str, qtbot: QtBot) -> CodeDialog:
    window.show_page(page)
    qtbot.waitUntil(window.action_table["export-code"].isVisible)
    window.action_table["export-code"].trigger()
    dialog = window.findChild(CodeDialog, "codeDialog")
    assert dialog is not None
    return dialog


def test_the_lab_shows_its_program_and_follows_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "lab", qtbot)
    assert "keras.layers.Conv2D(1, (3, 3))" in dialog.text.toPlainText()
    lab = window.page("lab")
    assert isinstance(lab, LabPage)

    stage = lab.workspace.state.stages[0]
    assert isinstance(stage, Convolution)
    lab.workspace.set_stage(0, replace(stage, strides=(2, 1)))

    qtbot.waitUntil(lambda: "strides=(2, 1)" in dialog.text.toPlainText())


def test_the_chosen_dialect_is_remembered(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "lab", qtbot)
    qtbot.mouseClick(dialog._dialect._segments["torch"], Qt.MouseButton.LeftButton)
    assert "F.conv2d" in dialog.text.toPlainText()
    dialog.close()
    qtbot.waitUntil(lambda: window.findChild(CodeDialog, "codeDialog") is None)

    assert "F.conv2d" in opened(window, "lab", qtbot).text.toPlainText()


def test_a_stage_that_cannot_run_says_so_in_place_of_a_program(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "lab", qtbot)
    lab = window.page("lab")
    assert isinstance(lab, LabPage)
    stage = lab.workspace.state.stages[0]
    assert isinstance(stage, Convolution)

    lab.workspace.set_stage(0, replace(stage, dilation_rate=(4, 4)))

    qtbot.waitUntil(lambda: not dialog.text.toPlainText())
    assert not dialog.copy_button.isEnabled()
    assert not dialog.save_button.isEnabled()
    assert dialog._said.text().endswith(".")


def test_copy_puts_the_program_on_the_clipboard(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, "lab", qtbot)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()


def test_a_layers_program_is_saved_with_its_weights(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(window, "network", qtbot)
    page = window.page("network")
    assert isinstance(page, NetworkPage)
    assert isinstance(page.workspace.state, NetworkState)
    page.workspace.select_layer("conv2d_1")
    qtbot.waitUntil(lambda: "conv2d_1 (Conv2D)" in dialog.text.toPlainText())
    assert "conv2d/kernel" in dialog.text.toPlainText()

    segment = dialog._start._segments["layer"]
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert "conv2d/kernel" not in dialog.text.toPlainText()
    dialog.save_wanted.emit()
    saver = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "saveDialog")
    saver.path_chosen.emit(tmp_path / "my layer.py")  # type: ignore[attr-defined]

    qtbot.waitUntil((tmp_path / "my layer.py").exists)
    saver.close()
    assert 'np.load("my layer.npz")' in (tmp_path / "my layer.py").read_text()
    run = page.workspace.run
    assert run is not None
    assert run.trace is not None
    with np.load(tmp_path / "my layer.npz") as arrays:
        assert {name for name in arrays if "/" in name} >= {"conv2d_1/kernel", "conv2d_1/bias"}
        given = run.trace.inputs_of("conv2d_1")[0]
        assert any(np.array_equal(array, given) for array in arrays.values())
