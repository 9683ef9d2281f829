"""The lab's workspace: one signal a change, undo of everything, and a cursor that is no undo step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from convviz.layers.kernels import find_kernel
from convviz.states.blobs import BlobStore
from convviz.states.lab.kernel_changes import from_named
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Activate, Convolution, Drawing, Lab, Numbers, Photo, View
from convviz.workspace.lab import LabWorkspace


@pytest.fixture
def workspace(qtbot: QtBot) -> Iterator[LabWorkspace]:
    blobs = BlobStore()
    made = LabWorkspace(starting_lab(blobs), blobs)
    yield made
    made.undo_stack.clear()


class Recorder:
    def __init__(self, workspace: LabWorkspace) -> None:
        self.scenes: list[object] = []
        self.states: list[object] = []
        self.notices: list[str] = []
        workspace.changed.connect(self.scenes.append)
        workspace.state_changed.connect(self.states.append)
        workspace.notice.connect(self.notices.append)


def test_a_change_is_told_once_and_an_equal_one_not_at_all(workspace: LabWorkspace) -> None:
    recorder = Recorder(workspace)
    stage = replace(workspace.state.stages[0], strides=(2, 2))
    workspace.set_stage(0, stage)
    workspace.set_stage(0, stage)
    assert len(recorder.scenes) == len(recorder.states) == 1
    assert workspace.undo_stack.count() == 1


def test_undo_brings_back_the_state_before_and_redo_the_one_after(workspace: LabWorkspace) -> None:
    before = workspace.state
    workspace.set_stage(0, replace(workspace.state.stages[0], padding="same"))
    after = workspace.state
    workspace.undo_stack.undo()
    assert workspace.state.stages == before.stages
    workspace.undo_stack.redo()
    assert workspace.state.stages == after.stages


def test_every_kind_of_edit_can_be_undone_to_the_beginning(workspace: LabWorkspace) -> None:
    before = workspace.state
    workspace.set_weight(0, 0, 0, 0, 7.5)
    workspace.set_bias(0, 2.0)
    workspace.add_stage(Activate("tanh"))
    workspace.duplicate_stage(1)
    workspace.move_stage(3, 0)
    workspace.remove_stage(1)
    workspace.set_number(0, 0, 0, 3.0)
    workspace.set_view(View(display="absolute"))
    workspace.set_values(np.ones((5, 5, 1), dtype=np.float32))
    workspace.begin_stroke(0.1, 0.1, 0.05, erase=False)
    workspace.extend_stroke(0.6, 0.6)
    workspace.end_stroke()
    workspace.set_fit(replace(workspace.state.fit, height=16))
    workspace.clear_ink()
    while workspace.undo_stack.canUndo():
        workspace.undo_stack.undo()
    assert (workspace.state.source, workspace.state.stages, workspace.state.view, workspace.state.fit) == (
        before.source,
        before.stages,
        before.view,
        before.fit,
    )


def test_a_dragged_weight_is_one_undo_step_and_the_next_drag_another(workspace: LabWorkspace) -> None:
    for value in (1.0, 1.5, 2.0):
        workspace.set_weight(0, 0, 0, 0, value + 1, merge="drag")
    workspace.end_merge()
    workspace.set_weight(0, 0, 0, 0, 9.0, merge="drag")
    assert workspace.undo_stack.count() == 2
    workspace.undo_stack.undo()
    assert workspace.scene.kernel is not None
    assert workspace.scene.kernel.stored[0, 0, 0, 0] == 3.0
    workspace.undo_stack.undo()
    assert workspace.scene.kernel.stored[0, 0, 0, 0] == 1.0


def test_a_stroke_is_one_undo_step(workspace: LabWorkspace) -> None:
    workspace.begin_stroke(0.1, 0.2, 0.08, erase=False)
    for step in range(1, 20):
        workspace.extend_stroke(0.1 + step / 40, 0.2)
    workspace.end_stroke()
    workspace.begin_stroke(0.5, 0.5, 0.08, erase=True)
    workspace.end_stroke()
    source = workspace.state.source
    assert isinstance(source, Drawing)
    assert [len(stroke.points) for stroke in source.strokes] == [20, 1]
    assert workspace.undo_stack.count() == 2


def test_a_changed_weight_takes_the_kernels_name_away(workspace: LabWorkspace) -> None:
    assert workspace.scene.kernel is not None
    assert workspace.scene.kernel.name == "sobel-x"
    workspace.set_weight(1, 1, 0, 0, 5.0)
    assert workspace.scene.kernel.name == ""


def test_cursor_moves_are_no_undo_steps_and_no_change_of_content(workspace: LabWorkspace) -> None:
    recorder = Recorder(workspace)
    workspace.step(1)
    workspace.hover_cell(1, 0, 2, 2)
    workspace.leave()
    workspace.pin_cell(1, 0, 2, 2)
    workspace.move_cursor(-1, 1)
    workspace.release()
    assert workspace.undo_stack.count() == 0
    assert recorder.states == []
    assert len(recorder.scenes) == 6


def test_the_transport_steps_both_ways_and_stops_at_both_ends(workspace: LabWorkspace) -> None:
    workspace.home()
    assert workspace.scene.transport.position == 0
    workspace.step(-1)
    assert workspace.scene.transport.position == 0
    workspace.step(3)
    workspace.jump_row(1)
    assert workspace.scene.transport.position == 7
    assert (workspace.scene.transport.row, workspace.scene.transport.column) == (1, 3)
    workspace.jump_row(-1)
    assert workspace.scene.transport.position == 3
    workspace.end()
    assert workspace.scene.transport.position == 15
    assert workspace.scene.grids[1].computed is None


def test_stepping_hides_later_cells_and_showing_all_brings_them_back(workspace: LabWorkspace) -> None:
    workspace.home()
    computed = workspace.scene.grids[1].computed
    assert computed is not None
    assert computed.sum() == 1
    workspace.show_all()
    assert workspace.scene.grids[1].computed is None


def test_a_click_pins_a_second_click_lets_go_and_hovering_moves_nothing_meanwhile(
    workspace: LabWorkspace,
) -> None:
    workspace.pin_cell(1, 0, 3, 3)
    workspace.hover_cell(1, 0, 0, 0)
    assert workspace.scene.arithmetic is not None
    assert (workspace.scene.arithmetic.row, workspace.scene.arithmetic.column) == (3, 3)
    workspace.pin_cell(1, 0, 3, 3)
    assert workspace.state.cursor.probe is None


def test_arrow_keys_pin_the_explained_cell_and_stay_inside(workspace: LabWorkspace) -> None:
    workspace.move_cursor(-1, 0)
    workspace.move_cursor(-1, 0)
    probe = workspace.state.cursor.probe
    assert probe is not None
    assert (probe.grid, probe.row, probe.column, probe.pinned) == (1, 0, 2, True)


def test_another_stride_keeps_the_transport_on_its_row_and_column_where_they_exist(
    workspace: LabWorkspace,
) -> None:
    workspace.set_stage(0, replace(workspace.state.stages[0], padding="same"))
    assert (workspace.scene.transport.row, workspace.scene.transport.column) == (1, 2)
    workspace.set_stage(0, replace(workspace.state.stages[0], padding="valid", strides=(3, 3)))
    assert (workspace.scene.transport.row, workspace.scene.transport.column) == (1, 1)


def test_the_last_stage_stays_and_a_ninth_is_refused_with_a_sentence(workspace: LabWorkspace) -> None:
    recorder = Recorder(workspace)
    for _ in range(2):
        workspace.remove_stage(0)
    workspace.remove_stage(0)
    assert len(workspace.state.stages) == 1
    for _ in range(8):
        workspace.add_stage(Activate())
    assert len(workspace.state.stages) == 8
    assert len(recorder.notices) == 2


def test_arrays_that_no_step_can_reach_are_forgotten(workspace: LabWorkspace) -> None:
    first = workspace.state.source
    assert isinstance(first, Numbers)
    for value in range(300):
        workspace.set_number(0, 0, 0, float(value + 1))
        workspace.end_merge()
    assert workspace.undo_stack.count() == 200
    assert first.blob not in workspace.blobs
    assert workspace.state.source.blob in workspace.blobs  # type: ignore[union-attr]


def test_an_opened_workspace_replaces_everything_and_can_be_undone(workspace: LabWorkspace) -> None:
    before = workspace.state
    pixels = np.full((20, 30, 3), 9, dtype=np.float32)
    store = BlobStore()
    name = store.put(pixels)
    state = Lab(Photo(name), (Convolution(from_named(find_kernel("box-blur"))),))
    workspace.replace_all(state, {name: pixels})
    assert workspace.scene.grids[0].values.shape == (28, 28, 1)
    workspace.undo_stack.undo()
    assert workspace.state.source == before.source


def test_undo_names_what_was_loaded(workspace: LabWorkspace) -> None:
    workspace.set_values(np.ones((5, 5, 1), np.float32), sample="grid-counting")
    assert workspace.undo_stack.undoText() == "Load Counting from 0 to 35"
    workspace.set_values(np.zeros((5, 5, 1), np.float32), "marks.csv")
    assert workspace.undo_stack.undoText() == "Load marks.csv"
    workspace.set_strokes((), "digit-7")
    assert workspace.undo_stack.undoText() == "Load Digit 7"


def test_undo_follows_a_new_language(workspace: LabWorkspace, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace.add_stage(Activate())
    workspace.add_stage(Activate())
    workspace.undo_stack.undo()
    told: list[str] = []
    workspace.undo_stack.undoTextChanged.connect(told.append)
    workspace.undo_stack.redoTextChanged.connect(told.append)
    monkeypatch.setattr("convviz.workspace.lab.edit_text", lambda edit: f"<{edit.id}>")
    workspace.retranslate()
    assert told == ["<add-stage>", "<add-stage>"]
    assert workspace.undo_stack.undoText() == "<add-stage>"
