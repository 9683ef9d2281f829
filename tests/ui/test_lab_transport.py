"""The transport bar: it steps, plays, scrubs and loops, and its keys do what the sheet says."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from convviz.states.blobs import BlobStore
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Convolution, Kernel
from convviz.ui.widgets.playback import SPEEDS
from convviz.ui.widgets.transport_bar import TransportBar
from convviz.workspace.lab import LabWorkspace


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[TransportBar]:
    blobs = BlobStore()
    workspace = LabWorkspace(starting_lab(blobs), blobs)
    made = TransportBar(workspace)
    workspace.setParent(made)
    qtbot.addWidget(made)
    made.resize(1000, 56)
    made.show()
    yield made
    made.playback.stop()


def position(bar: TransportBar) -> int:
    return bar._workspace.scene.transport.position


def test_buttons_step_both_ways_and_go_to_both_ends(bar: TransportBar, qtbot: QtBot) -> None:
    for button, expected in ((bar.first, 0), (bar.step, 1), (bar.step, 2), (bar.back, 1), (bar.last, 15)):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert position(bar) == expected


def test_the_last_button_shows_everything(bar: TransportBar, qtbot: QtBot) -> None:
    qtbot.mouseClick(bar.first, Qt.MouseButton.LeftButton)
    assert bar._workspace.scene.grids[1].computed is not None
    qtbot.mouseClick(bar.last, Qt.MouseButton.LeftButton)
    assert bar._workspace.scene.grids[1].computed is None


@pytest.mark.parametrize(
    ("key", "modifier", "expected"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 7),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, 5),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, 10),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, 2),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 15),
    ],
)
def test_keys_move_by_cells_rows_and_to_the_ends(
    bar: TransportBar, key: Qt.Key, modifier: Qt.KeyboardModifier, expected: int
) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    assert position(bar) == 6
    assert bar.take_key(QKeyEvent(QEvent.Type.KeyPress, key, modifier))
    assert position(bar) == expected


def test_keys_of_others_are_left_alone(bar: TransportBar) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    for key, modifier in (
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    ):
        assert not bar.take_key(QKeyEvent(QEvent.Type.KeyPress, key, modifier))
    assert position(bar) == 6


def test_playing_starts_at_the_first_cell_and_stops_by_itself_at_the_last(
    bar: TransportBar, qtbot: QtBot
) -> None:
    seen: list[int] = []
    bar._workspace.changed.connect(lambda scene: seen.append(scene.transport.position))
    bar._choose_speed("50.0")
    qtbot.mouseClick(bar.play, Qt.MouseButton.LeftButton)
    assert bar.playback.playing
    qtbot.waitUntil(lambda: not bar.playback.playing, timeout=5000)
    assert seen[0] == 0
    assert seen[-1] == 15
    assert seen == sorted(seen)


def test_at_usual_speed_every_cell_is_shown(bar: TransportBar, qtbot: QtBot) -> None:
    seen: list[int] = []
    bar._workspace.changed.connect(lambda scene: seen.append(scene.transport.position))
    bar.toggle()
    qtbot.waitUntil(lambda: position(bar) >= 4, timeout=5000)
    bar.toggle()
    assert seen[:5] == [0, 1, 2, 3, 4]


def test_looping_starts_again(bar: TransportBar, qtbot: QtBot) -> None:
    seen: list[int] = []
    bar.loop.setChecked(True)
    bar._choose_speed("50.0")
    bar.toggle()
    bar._workspace.changed.connect(lambda scene: seen.append(scene.transport.position))
    qtbot.waitUntil(lambda: 15 in seen and 0 in seen[seen.index(15) :], timeout=5000)
    assert bar.playback.playing


def test_speeds_run_from_a_quarter_to_fifty_and_stop_at_both(bar: TransportBar) -> None:
    assert (SPEEDS[0], SPEEDS[-1]) == (0.25, 50.0)
    for _ in range(20):
        bar.change_speed(1)
    assert bar.speed.text() == "50×"
    for _ in range(20):
        bar.change_speed(-1)
    assert bar.speed.text() == "0.25×"


def test_scrubbing_goes_anywhere_and_pauses(bar: TransportBar) -> None:
    bar.toggle()
    bar.slider.setValue(11)
    assert position(bar) == 11
    assert not bar.playback.playing


def test_the_label_says_cell_row_and_column(bar: TransportBar) -> None:
    assert bar.place.text() == "cell 7 of 16 · row 2, column 3"


def test_the_order_is_asked_for_only_where_there_are_several_maps(bar: TransportBar) -> None:
    assert not bar.order.isVisible()
    bar._workspace.set_values(np.zeros((6, 6, 2), dtype=np.float32))
    bar._workspace.select_stage(1)
    assert not bar.order.isVisible()
    bar._workspace.remove_stage(0)
    bar._workspace.select_stage(0)
    assert bar.order.isVisible()
    bar._choose_order("channel")
    assert bar._workspace.state.view.order == "channel"


def test_the_clock_owes_no_cell_when_the_window_was_busy(bar: TransportBar, qtbot: QtBot) -> None:
    bar._choose_speed("50.0")
    ticks: list[int] = []
    bar.playback.ticked.connect(ticks.append)
    bar.playback.start()
    qtbot.waitUntil(lambda: len(ticks) >= 1, timeout=20_000)
    QTest.qSleep(200)
    ticks.clear()
    qtbot.waitUntil(lambda: len(ticks) >= 1, timeout=20_000)
    assert ticks[0] >= 15


def test_every_control_has_a_name(bar: TransportBar) -> None:
    for control in (
        bar.first,
        bar.back,
        bar.play,
        bar.step,
        bar.last,
        bar.slider,
        bar.speed,
        bar.loop,
        bar.order,
    ):
        assert control.objectName()
        assert control.accessibleName()
    assert bar.childAt(QPoint(40, 28)) is not None


def test_where_a_stage_cannot_run_the_label_says_so_and_its_tip_why(bar: TransportBar) -> None:
    bar._workspace.set_stage(0, Convolution(Kernel((11, 11, 1, 1), (1.0,) * 121)))
    assert bar.place.text() == "nothing to step: stage 1 cannot run"
    assert "11 cells" in bar.place.toolTip()
    assert bar.slider.accessibleDescription() == bar.place.toolTip()
    bar._workspace.undo_stack.undo()
    assert bar.place.text().startswith("cell ")
    assert bar.place.toolTip() == ""
