"""The network page is back at the next start, as it was left: after an orderly end and after a crash."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from convviz.resources import model as bundled_file
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Numbers
from convviz.states.network.state import Model, Rival
from convviz.states.network.store import NetworkStore
from convviz.workspace import network as network_module
from convviz.workspace import recovery as recovery_module
from convviz.workspace.model_loading import LoadedModel, load_file, load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_session import NetworkSession

_WAIT_MS = 20_000


class Run:
    """One run of the program with its page, as far as it is kept."""

    def __init__(self, folder: Path) -> None:
        self.workspace = NetworkWorkspace(NetworkStore(), BlobStore())
        self.notices: list[str] = []
        self.session = NetworkSession(self.workspace, folder, self.begin_afresh, self.workspace)
        self.session.notice.connect(self.notices.append)
        if not self.session.begin():
            self.begin_afresh()

    def begin_afresh(self) -> None:
        self.open(load_named("mnist"))
        self.workspace.undo_stack.clear()

    def open(self, loaded: LoadedModel) -> None:
        self.workspace.open(loaded.model, loaded.opened, loaded.preparations)

    def draw(self, x: float) -> None:
        self.workspace.begin_stroke(x, 0.2, 0.1, False)
        self.workspace.extend_stroke(x, 0.8)
        self.workspace.end_stroke()

    def come_to_rest(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.session.busy and self.workspace.run is not None, timeout=_WAIT_MS)


Start = Callable[[], Run]


@pytest.fixture
def start(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    monkeypatch.setattr(recovery_module, "_SETTLE_MS", 10)
    monkeypatch.setattr(network_module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    runs: list[Run] = []

    def begin() -> Run:
        runs.append(Run(tmp_path / "kept"))
        return runs[-1]

    yield begin
    for run in runs:
        run.workspace.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """A network in a file of the person's own."""
    return Path(shutil.copy(bundled_file("mnist.keras"), tmp_path / "mine.keras"))


def test_the_first_start_is_a_fresh_page(start: Start) -> None:
    run = start()

    assert run.workspace.state.model.origin == "mnist"
    assert run.notices == []


def test_drawing_view_changes_and_place_are_back_with_nothing_to_undo(start: Start) -> None:
    first = start()
    first.draw(0.4)
    first.workspace.set_view(replace(first.workspace.state.view, panel="kernels", range="model"))
    first.workspace.select_layer("conv2d_1", 7)
    first.workspace.toggle_map("conv2d_1", 3)
    left, answer = first.workspace.state, first.workspace.run.trace.output.copy()
    first.session.end()
    second = start()

    assert second.workspace.state == left
    np.testing.assert_array_equal(second.workspace.run.trace.output, answer)
    assert not second.workspace.undo_stack.canUndo()
    assert second.notices == []


def test_numbers_that_were_fed_are_back(start: Start) -> None:
    first = start()
    values = np.linspace(0, 1, 28 * 28, dtype=np.float32).reshape(28, 28, 1)
    first.workspace.set_source(Numbers(first.workspace.blobs.put(values), "ramp.npy"))
    answer = first.workspace.run.trace.output.copy()
    first.session.end()
    second = start()

    np.testing.assert_array_equal(second.workspace.run.trace.output, answer)


def test_a_network_from_a_file_is_read_beside_and_comes_back(
    start: Start, own_file: Path, qtbot: QtBot
) -> None:
    first = start()
    first.open(load_file(own_file))
    first.draw(0.6)
    first.workspace.toggle_map("conv2d", 1)
    left = first.workspace.state
    first.session.end()
    second = start()

    assert second.session.busy
    assert second.workspace.run is None  # no other network takes its place for a moment
    assert second.workspace.state.model == left.model
    second.come_to_rest(qtbot)
    assert second.workspace.state == left


def test_what_is_drawn_while_the_file_is_read_counts(start: Start, own_file: Path, qtbot: QtBot) -> None:
    first = start()
    first.open(load_file(own_file))
    first.session.end()
    second = start()
    second.draw(0.3)
    second.come_to_rest(qtbot)

    assert second.workspace.state.model.origin == str(own_file)
    source = second.workspace.state.feeds[0].source
    assert isinstance(source, Drawing)
    assert source.strokes[-1].points[0] == (0.3, 0.2)


def test_another_network_opened_meanwhile_stays(start: Start, own_file: Path, qtbot: QtBot) -> None:
    first = start()
    first.open(load_file(own_file))
    first.session.end()
    second = start()
    second.open(load_named("zoo:mnist"))
    second.come_to_rest(qtbot)
    qtbot.wait(50)

    assert second.workspace.state.model.origin == "zoo:mnist"


def test_reading_can_be_given_up(start: Start, own_file: Path) -> None:
    first = start()
    first.open(load_file(own_file))
    first.session.end()
    second = start()
    second.session.cancel()

    assert not second.session.busy
    assert second.workspace.state.model.origin == "mnist"


def test_an_end_while_it_is_still_read_keeps_it_for_the_next_start(
    start: Start, own_file: Path, qtbot: QtBot
) -> None:
    first = start()
    first.open(load_file(own_file))
    first.session.end()
    start().session.end()
    third = start()
    third.come_to_rest(qtbot)

    assert third.workspace.state.model.origin == str(own_file)


def test_a_file_that_is_gone_is_told_and_the_drawing_is_there(
    start: Start, own_file: Path, qtbot: QtBot
) -> None:
    first = start()
    first.open(load_file(own_file))
    first.draw(0.7)
    first.session.end()
    own_file.unlink()
    second = start()
    second.come_to_rest(qtbot)

    assert second.workspace.state.model.origin == "mnist"
    assert second.workspace.state.feeds[0].source == first.workspace.state.feeds[0].source
    assert len(second.notices) == 1
    assert second.notices[0].startswith("mine.keras was open last time and cannot be opened again: ")


@pytest.mark.parametrize(
    ("key", "origin"), [("zoo:5f2a", "zoo:5f2a"), ("run:digits/7/3", "/runs/digits/epochs/0003.npz")]
)
def test_a_network_that_was_in_no_file_is_said_to_be_lost(
    start: Start, key: str, origin: str, qtbot: QtBot
) -> None:
    first, loaded = start(), load_named("mnist")
    first.workspace.open(Model(key, origin, "built"), loaded.opened, loaded.preparations)
    first.session.end()
    second = start()
    second.come_to_rest(qtbot)

    assert second.workspace.state.model.origin == "mnist"
    assert second.notices == [
        "built was open last time and cannot be opened again: built was saved in no file."
    ]


def test_a_file_that_holds_another_network_now_loses_the_changes_to_it(
    start: Start, own_file: Path, qtbot: QtBot
) -> None:
    first = start()
    first.open(load_file(own_file))
    first.workspace.toggle_map("conv2d", 1)
    first.session.end()
    shutil.copy(bundled_file("catsdogs.keras"), own_file)
    second = start()
    second.come_to_rest(qtbot)

    assert second.workspace.state.model.origin == str(own_file)
    assert second.workspace.state.edits == ()
    assert second.notices == [
        "mine.keras is not the network that it was last time, so your changes to it are gone."
    ]


def test_a_network_beside_comes_back_too(start: Start, own_file: Path, qtbot: QtBot) -> None:
    first, beside = start(), load_file(own_file)
    first.draw(0.5)
    first.workspace.set_rival(Rival(replace(beside.model, key="other")), beside.opened)
    first.workspace.set_rival(Rival(beside.model), beside.opened)
    left = first.workspace.state
    first.session.end()
    second = start()
    second.come_to_rest(qtbot)

    assert second.workspace.state == left
    assert second.workspace.moment.rival.trace is not None


def test_without_the_network_beside_the_rest_comes_back(start: Start, own_file: Path, qtbot: QtBot) -> None:
    first, beside = start(), load_file(own_file)
    first.workspace.set_rival(Rival(beside.model), beside.opened)
    left = first.workspace.state
    first.session.end()
    own_file.unlink()
    second = start()
    second.come_to_rest(qtbot)

    assert second.workspace.state == replace(left, rival=None)
    assert "mine.keras" in second.notices[0]


def test_a_crash_costs_no_drawing(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    first = start()
    first.draw(0.4)
    kept = tmp_path / "kept" / "recovery-network"
    qtbot.waitUntil(lambda: any(kept.glob("run-*/state.json")), timeout=_WAIT_MS)
    crashed = next(kept.glob("run-*"))
    copy = kept / "run-crashed"  # as a killed process leaves it: without a lock that anybody holds
    shutil.copytree(crashed, copy, ignore=shutil.ignore_patterns("lock"))
    first.session.end()
    second = start()

    assert second.notices == ["convviz ended unexpectedly last time; your work is back."]
    assert second.workspace.state.feeds == first.workspace.state.feeds


def test_a_kept_page_that_is_damaged_is_told(start: Start, tmp_path: Path) -> None:
    first = start()
    first.session.end()
    (tmp_path / "kept" / "last-network.convviz").write_bytes(b"PK\x03\x04 and no more")
    second = start()

    assert second.workspace.state.model.origin == "mnist"
    assert second.notices == ["What was open last time could not be read, so this is a fresh page."]
