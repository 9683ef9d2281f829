"""Networks that are put for the worker: whole or not at all, and gone with the window."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from convviz import open_network
from convviz.layers.errors import ConvvizError
from convviz.learning.evidence import handing
from convviz.learning.run_lock import held
from convviz.networks.packing import Packed
from convviz.workspace import packed_networks
from convviz.workspace.packed_networks import PackedNetworks, sweep


@pytest.fixture
def packed(qtbot) -> Iterator[PackedNetworks]:
    made = PackedNetworks()
    yield made
    made.close()


def test_what_was_cut_off_is_put_again(qtbot, packed, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(packed: Packed, folder: Path) -> None:
        folder.mkdir(parents=True)
        (folder / "weights.npy").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    network = open_network("mnist")
    with monkeypatch.context() as patched:
        patched.setattr(packed_networks, "put", full)
        with qtbot.waitSignal(packed.refused) as refused:
            assert packed.get(network) is None
    assert "No space left on device" in str(refused.args[0])
    with qtbot.waitSignal(packed.ready):
        assert packed.get(network) is None
    where = packed.get(network)
    assert where is not None
    assert handing.take(where.folder).shapes == network.shapes


def test_closing_while_a_network_is_written_leaves_nothing(
    qtbot, packed, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, go_on = threading.Event(), threading.Event()

    def slow(packed: Packed, folder: Path) -> None:
        writing.set()
        go_on.wait(10)
        handing.put(packed, folder)

    monkeypatch.setattr(packed_networks, "put", slow)
    packed.get(open_network("mnist"))
    assert writing.wait(10)
    folder = packed._folder
    packed.close()
    go_on.set()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    assert not folder.exists()


@pytest.mark.qt_no_exception_capture
def test_a_network_that_cannot_be_packed_is_refused_and_reported(
    qtbot, packed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(network: object) -> Packed:
        raise ValueError("no such thing")

    reported: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: reported.append(error))
    monkeypatch.setattr(packed_networks, "pack", broken)
    with qtbot.waitSignal(packed.refused) as refused:
        packed.get(open_network("mnist"))
    error = refused.args[0]
    assert isinstance(error, ConvvizError)
    assert error.facts == {"reason": "ValueError: no such thing"}
    qtbot.waitUntil(lambda: len(reported) == 1)


def test_what_killed_windows_left_is_taken_away_and_what_others_hold_stays(tmp_path: Path) -> None:
    left, others, fresh = (tmp_path / f"convviz-networks-{name}" for name in ("left", "others", "fresh"))
    for folder in (left, others, fresh):
        folder.mkdir()
        (folder / "weights.npy").write_bytes(b"numbers")
    with held(others):
        for folder in (left, others):
            os.utime(folder, (1e9, 1e9))
        sweep(tmp_path)
    assert [folder.exists() for folder in (left, others, fresh)] == [False, True, True]
