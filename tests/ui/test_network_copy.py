"""Saving the network with its changes from the menu: offered when there are changes, written beside the original."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.networks.edits import SilenceMap
from convviz.networks.keras_file import read_model
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.save_dialog import SaveDialog

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
    return made


def asked(window: MainWindow) -> SaveDialog:
    window.action_table["save-copy"].trigger()
    dialog = window.findChild(SaveDialog)
    assert isinstance(dialog, SaveDialog)
    return dialog


def test_it_is_offered_on_the_network_page_while_there_are_changes(
    window: MainWindow, page: NetworkPage
) -> None:
    action = window.action_table["save-copy"]
    assert action.isVisible()
    assert not action.isEnabled()
    page.workspace.toggle_map("conv2d", 3)
    assert action.isEnabled()
    page.workspace.undo_stack.undo()
    assert not action.isEnabled()
    assert "no changes" in action.toolTip()
    window.show_page("lab")
    assert not action.isVisible()


def test_the_copy_holds_the_changes_and_the_original_stays(
    window: MainWindow, page: NetworkPage, qtbot: QtBot, tmp_path: Path
) -> None:
    original = bundled.path("mnist")
    before = hashlib.sha256(original.read_bytes()).hexdigest()
    page.workspace.toggle_map("conv2d", 3)
    dialog = asked(window)
    assert Path(dialog.selectedFiles()[0]).name == "mnist changed.keras"
    target = tmp_path / "mine.keras"
    with qtbot.waitSignal(page.notice, timeout=20_000) as told:
        dialog.path_chosen.emit(target)
    dialog.reject()
    assert told.args is not None
    assert told.args[0].startswith("Saved mine.keras")
    picture = page.workspace.run.feeds[0].values
    np.testing.assert_allclose(
        read_model(target).network().run(picture)["dense_1"],
        page.workspace.run.trace["dense_1"],
        atol=1e-6,
    )
    assert hashlib.sha256(original.read_bytes()).hexdigest() == before
    assert page.workspace.state.edits == (SilenceMap("conv2d", 3),)


def test_a_change_that_no_file_can_keep_is_said_before_a_name_is_asked_for(
    window: MainWindow, page: NetworkPage
) -> None:
    page.workspace.toggle_map("dense_1", 7)
    window.action_table["save-copy"].trigger()
    assert window.findChild(SaveDialog) is None
    assert "softmax" in window.notice()


def test_the_original_is_never_written_to(
    window: MainWindow, page: NetworkPage, qtbot: QtBot, tmp_path: Path
) -> None:
    original = tmp_path / "own.keras"
    original.write_bytes(bundled.path("mnist").read_bytes())
    page.files.open_now(original)
    page.workspace.toggle_map("conv2d", 3)
    dialog = asked(window)
    with qtbot.waitSignal(page.notice, timeout=20_000):
        dialog.path_chosen.emit(original)
    dialog.reject()
    assert "another name" in window.notice()
    assert original.read_bytes() == bundled.path("mnist").read_bytes()


def test_an_untrained_network_has_no_file_to_copy(
    window: MainWindow, page: NetworkPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.workspace.opened, timeout=20_000):
        page.files.open_named("zoo:lenet5")
    first = page.workspace.run.network.nodes[1].id
    page.workspace.toggle_map(first, 0)
    action = window.action_table["save-copy"]
    assert not action.isEnabled()
    assert "not trained" in action.toolTip()
