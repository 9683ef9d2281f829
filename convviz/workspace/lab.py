"""The kernel lab's current state: undo, the cursor, and one signal when there is something new to draw."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke
from convviz.pictures.picture import Picture
from convviz.states.blobs import BlobStore
from convviz.states.files.kernel_record import KernelFile
from convviz.states.lab import moves as lab_moves
from convviz.states.lab.derive import Deriver
from convviz.states.lab.kernel_changes import from_file
from convviz.states.lab.layers import kernel_of, stage_with_kernel
from convviz.states.lab.order import Order
from convviz.states.lab.run import LabRun
from convviz.states.lab.scene import LabScene, TransportScene
from convviz.states.lab.start import DRAWING_FIT, PICTURE_FIT
from convviz.states.lab.state import (
    MAX_STAGES,
    Cursor,
    Drawing,
    Fit,
    Kernel,
    Lab,
    Numbers,
    Photo,
    Probe,
    Source,
    Stage,
    View,
    WithKernel,
)
from convviz.texts.errors import sentence
from convviz.texts.lab_edits import Edit, edit_text
from convviz.workspace.opened import Opened, OpenedKernel, OpenedNumbers, OpenedPicture, OpenedWorkspace
from convviz.workspace.state_change import StateChange
from convviz.workspace.stepped import SteppedWorkspace

_UNDO_STEPS = 200


class LabWorkspace(SteppedWorkspace):
    """Holds the lab's state; widgets call its methods and draw what `changed` brings.

    A stroke, a dragged weight and a spun wheel are one undo step each: edits that carry the same `merge` word join
    until `end_merge()`.

    Signals:
        changed: The new `LabScene`.
        state_changed: The new `Lab`, when more than its cursor changed.
        notice: One translated sentence about something that could not be done.
    """

    state_changed = Signal(object)
    notice = Signal(str)

    def __init__(self, state: Lab, blobs: BlobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blobs = blobs
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_STEPS)
        self._deriver = Deriver(blobs)
        self._state = lab_moves.fitted_cursor(state, self._deriver.run(state))
        self._scene = self._deriver.derive(self._state)
        self._burst = 0

    @property
    def state(self) -> Lab:
        """The current state."""
        return self._state

    @property
    def scene(self) -> LabScene:
        """The picture of the current state."""
        return self._scene

    @property
    def transport(self) -> TransportScene:
        """Where the animation stands."""
        return self._scene.transport

    @property
    def order(self) -> Order:
        """The order in which the cells are computed."""
        return self._state.view.order

    def replace_all(self, state: Lab, blobs: dict[str, NDArray[np.float32]]) -> None:
        """Another workspace takes the place of this one, as one undo step."""
        for values in blobs.values():
            self.blobs.put(values)
        self._edit(state, Edit("open-workspace"))

    # What goes in

    def set_source(self, source: Source, fit: Fit | None = None, *, sample: str = "") -> None:
        """Another input, which may be a sample; the transport stands in the middle of the new picture."""
        state = replace(self._state, source=source, fit=fit or self._state.fit)
        name = "" if isinstance(source, Drawing) else source.title
        edit = Edit("load", sample, name) if sample or name else Edit("change-input")
        self._edit(self._centred(state), edit)

    def set_fit(self, fit: Fit, merge: str = "") -> None:
        """Another working size, fitting, colour or scale."""
        self._edit(replace(self._state, fit=fit), Edit("change-input-size"), merge)

    def set_values(self, values: NDArray[np.float32], title: str = "", sample: str = "") -> None:
        """A grid of numbers, shape (height, width, channels), taken as it is."""
        self.set_source(Numbers(self.blobs.put(values), title, sample), sample=sample)

    def set_number(self, row: int, column: int, channel: int, value: float, merge: str = "") -> None:
        """One number of a grid of numbers."""
        source = self._state.source
        if not isinstance(source, Numbers):
            return
        values = self.blobs.get(source.blob).copy()
        values[row, column, channel] = value
        changed = replace(source, blob=self.blobs.put(values), sample="")
        self._edit(replace(self._state, source=changed), Edit("change-number"), merge)

    def set_strokes(self, strokes: tuple[Stroke, ...], sample: str = "") -> None:
        """A drawing that is there already, such as a sample digit; it can be drawn on."""
        fit = self._state.fit if isinstance(self._state.source, Drawing) else DRAWING_FIT
        self.set_source(Drawing(strokes), fit, sample=sample)

    def set_picture(self, picture: Picture, title: str = "", sample: str = "") -> None:
        """A picture as it was read; the first one brings a working size in which it can be recognised."""
        if picture.values.shape[2] not in {1, 3}:
            self.set_values(picture.values, title, sample)
            return
        width, height = picture.size
        photo = Photo(self.blobs.put(picture.values), title, sample, (height, width), picture.mode)
        fit = self._state.fit if isinstance(self._state.source, Photo) else PICTURE_FIT
        self.set_source(photo, fit, sample=sample)

    def take(self, opened: Opened) -> None:
        """Shows what was opened, dropped or pasted."""
        match opened:
            case OpenedPicture():
                self.set_picture(opened.picture, opened.title)
            case OpenedNumbers():
                self.set_values(opened.values, opened.title)
            case OpenedKernel():
                self.take_kernel(opened.kernel)
            case OpenedWorkspace():
                self.replace_all(opened.state, opened.arrays)

    def take_kernel(self, file: KernelFile) -> None:
        """A kernel from a file, for the selected stage or else for the nearest one before it that has a kernel."""
        index = stage_with_kernel(self._state)
        if index is None:
            self.notice.emit(self.tr("No stage of the chain has a kernel; add a convolution first."))
            return
        self.select_stage(index)
        self.set_kernel(from_file(file))

    # Ink

    def begin_stroke(self, x: float, y: float, width: float, erase: bool) -> None:  # noqa: FBT001 - a slot's payload
        """A pen or eraser touches the pad, in pad units from 0 to 1; the input becomes a drawing if it is none."""
        self.end_merge()
        source = self._state.source
        strokes = source.strokes if isinstance(source, Drawing) else ()
        fit = self._state.fit if isinstance(source, Drawing) else DRAWING_FIT
        drawing = Drawing((*strokes, Stroke(((x, y),), width, erase)))
        self._edit(replace(self._state, source=drawing, fit=fit), Edit("draw"), "stroke")

    def extend_stroke(self, x: float, y: float) -> None:
        """The pen moves on."""
        source = self._state.source
        if not isinstance(source, Drawing) or not source.strokes:
            return
        last = source.strokes[-1]
        longer = Stroke((*last.points, (x, y)), last.width, last.erase)
        drawing = Drawing((*source.strokes[:-1], longer))
        self._edit(replace(self._state, source=drawing), Edit("draw"), "stroke")

    def end_stroke(self) -> None:
        """The pen is lifted: the stroke is one undo step."""
        self.end_merge()

    def clear_ink(self) -> None:
        """An empty pad."""
        fit = self._state.fit if isinstance(self._state.source, Drawing) else DRAWING_FIT
        self._edit(replace(self._state, source=Drawing(), fit=fit), Edit("clear-drawing"))

    # The chain of stages

    def set_stage(self, index: int, stage: Stage, merge: str = "") -> None:
        """One stage with other settings."""
        stages = (*self._state.stages[:index], stage, *self._state.stages[index + 1 :])
        self._edit(replace(self._state, stages=stages), Edit("change-stage"), merge)

    def add_stage(self, stage: Stage, at: int | None = None) -> None:
        """A further stage, at the end or before stage `at`, which is selected."""
        if len(self._state.stages) >= MAX_STAGES:
            limit = self.tr("The lab takes at most {limit} stages; remove one first.").format(
                limit=MAX_STAGES
            )
            self.notice.emit(limit)
            return
        index = len(self._state.stages) if at is None else at
        stages = (*self._state.stages[:index], stage, *self._state.stages[index:])
        self._edit(self._selecting(replace(self._state, stages=stages), index), Edit("add-stage"))

    def remove_stage(self, index: int) -> None:
        """One stage less; the last one stays."""
        if len(self._state.stages) == 1:
            self.notice.emit(self.tr("The last stage stays: the lab needs one operation to show."))
            return
        stages = (*self._state.stages[:index], *self._state.stages[index + 1 :])
        state = replace(self._state, stages=stages)
        selected = self._state.cursor.stage
        self._edit(self._selecting(state, selected - (selected > index)), Edit("remove-stage"))

    def move_stage(self, index: int, to: int) -> None:
        """A stage changes its place in the chain and is selected."""
        stages = list(self._state.stages)
        stages.insert(to, stages.pop(index))
        self._edit(self._selecting(replace(self._state, stages=tuple(stages)), to), Edit("move-stage"))

    def duplicate_stage(self, index: int) -> None:
        """The same stage once more, right after itself."""
        self.add_stage(self._state.stages[index], index + 1)

    # The kernel of the selected stage

    def set_kernel(self, kernel: Kernel, merge: str = "") -> None:
        """Another kernel for the selected stage; nothing happens for an operation without weights."""
        index = self._state.cursor.stage
        stage = self._state.stages[index]
        if not isinstance(stage, WithKernel):
            return
        stages = (
            *self._state.stages[:index],
            replace(stage, kernel=kernel),
            *self._state.stages[index + 1 :],
        )
        self._edit(replace(self._state, stages=stages), Edit("change-kernel"), merge)

    def set_weight(
        self,
        row: int,
        column: int,
        channel: int,
        filter: int,  # noqa: A002 - Keras's word
        value: float,
        merge: str = "",
    ) -> None:
        """One weight as stored; the kernel loses its name."""
        kernel = self._kernel()
        if kernel is None:
            return
        weights = kernel.stored()
        weights[row, column, channel, filter] = value
        self.set_kernel(replace(kernel, weights=tuple(weights.ravel().tolist()), name=""), merge)

    def set_bias(self, filter: int, value: float, merge: str = "") -> None:  # noqa: A002
        """What is added to every sum of one filter."""
        kernel = self._kernel()
        if kernel is None:
            return
        bias = (*kernel.bias[:filter], value, *kernel.bias[filter + 1 :])
        self.set_kernel(replace(kernel, bias=bias), merge)

    # How it is looked at

    def set_view(self, view: View) -> None:
        """Another display mode, colour law, range or order."""
        before, run = self._state, self._deriver.run(self._state)
        after = replace(before, view=view)
        self._edit(lab_moves.moved_to_same_cell(before, run, after, run), Edit("change-view"))

    def choose_order(self, order: Order) -> None:
        """Another order of the cells."""
        self.set_view(replace(self._state.view, order=order))

    # The cursor: never an undo step

    def select_stage(self, index: int) -> None:
        """Another stage is stepped and its kernel shown."""
        if index != self._state.cursor.stage:
            self._show(lab_moves.select_stage(self._state, index))

    def show_kernel_of(self, filter: int, channel: int) -> None:  # noqa: A002
        """Another slice of the kernel on the kernel card, which stays until a cell is pinned."""
        cursor = replace(self._state.cursor, filter=filter, channel=channel, slice_chosen=True)
        self._show(replace(self._state, cursor=cursor))

    def go_to(self, position: int) -> None:
        """The transport stands on the output cell of that index."""
        self._show(lab_moves.go_to(self._state, self._run(), position))

    def step(self, cells: int) -> None:
        """The transport moves on by cells, back where negative."""
        self._show(lab_moves.step(self._state, self._run(), cells))

    def jump_row(self, rows: int) -> None:
        """The transport moves on by rows."""
        self._show(lab_moves.jump_row(self._state, self._run(), rows))

    def home(self) -> None:
        """The transport stands on the first cell; nothing else is computed yet."""
        self._show(lab_moves.go_to(self._state, self._run(), 0))

    def end(self) -> None:
        """The transport stands on the last cell: everything is computed."""
        self._show(lab_moves.go_to(self._state, self._run(), self._scene.transport.count))

    def finish(self) -> None:
        """The transport stands on the last cell, and the whole output is shown."""
        self.end()
        self.show_all()

    def show_all(self) -> None:
        """The transport stays where it is, and the whole output is shown."""
        self._show(replace(self._state, cursor=replace(self._state.cursor, stepping=False)))

    def hover_cell(self, grid: int, channel: int, row: int, column: int) -> None:
        """The pointer is on a cell of a grid, padding included."""
        self._show(lab_moves.hover(self._state, Probe("cell", grid, max(channel, 0), row, column)))

    def hover_weight(self, row: int, column: int) -> None:
        """The pointer is on a weight of the selected stage's kernel."""
        self._show(lab_moves.hover(self._state, Probe("weight", 0, 0, row, column)))

    def hover_term(self, term: int | None) -> None:
        """The pointer is on a term of the arithmetic, by its place in the window, or on none."""
        self._show(lab_moves.hover_term(self._state, term))

    def leave(self) -> None:
        """The pointer is on nothing; what is pinned stays."""
        self._show(lab_moves.hover(self._state, None))

    def pin_cell(self, grid: int, channel: int, row: int, column: int) -> None:
        """A click: the cell stays explained; a click on it again lets go."""
        self._show(lab_moves.pin(self._state, Probe("cell", grid, max(channel, 0), row, column)))

    def release(self) -> None:
        """Esc: what was pinned is let go."""
        self._show(lab_moves.release(self._state))

    def move_cursor(self, rows: int, columns: int) -> None:
        """An arrow key: the pinned cell moves."""
        self._show(lab_moves.move_cursor(self._state, self._run(), rows, columns))

    # Undo

    def end_merge(self) -> None:
        """The drag, the stroke or the burst of wheel steps is over: what comes next is an undo step of its own."""
        self._burst += 1

    def refuse(self, error: ConvvizError) -> None:
        """Says why something could not be done; nothing changes."""
        self.notice.emit(sentence(error))

    def restore_content(self, content: Lab) -> None:
        """Takes the content of a state (undo, redo); the cursor stays as far as it can."""
        cursor = self._state.cursor
        stage = content.cursor.stage if len(content.stages) != len(self._state.stages) else cursor.stage
        self._show(replace(content, cursor=replace(cursor, stage=stage, positions=content.cursor.positions)))

    def retranslate(self) -> None:
        """Names the steps of undo in the language in force."""
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            if isinstance(command, _Change):
                command.retranslate()
        # Qt tells of another text only with another step.
        self.undo_stack.undoTextChanged.emit(self.undo_stack.undoText())
        self.undo_stack.redoTextChanged.emit(self.undo_stack.redoText())

    def _edit(self, state: Lab, edit: Edit, merge: str = "") -> None:
        """Makes `state` the current one as an undo step."""
        before = self._state
        if state == before:
            return
        before_run = self._deriver.run(before)
        after_run = self._deriver.run(state)
        if state.cursor.positions == before.cursor.positions and state.view.order == before.view.order:
            state = lab_moves.moved_to_same_cell(before, before_run, state, after_run)
        after = lab_moves.fitted_cursor(state, after_run)
        key = f"{merge}/{self._burst}" if merge else ""
        self._show(after)
        self.undo_stack.push(_Change(self.restore_content, before, after, edit, key))
        self._forget_unreachable()

    def _show(self, state: Lab) -> None:
        if state == self._state:
            return
        state = lab_moves.fitted_cursor(state, self._deriver.run(state))
        content_changed = _content(state) != _content(self._state)
        self._state = state
        self._scene = self._deriver.derive(state)
        if content_changed:
            self.state_changed.emit(state)
        self.changed.emit(self._scene)

    def _forget_unreachable(self) -> None:
        names = set(self._state.blobs())
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            if isinstance(command, _Change):
                names.update(command.blobs())
        self.blobs.keep_only(names)

    def _run(self) -> LabRun:
        return self._deriver.run(self._state)

    def _kernel(self) -> Kernel | None:
        return kernel_of(self._state.stages[self._state.cursor.stage])

    def _centred(self, state: Lab) -> Lab:
        """The state with each stage's transport in the middle of its output, and nothing pinned."""
        run = self._deriver.run(state)
        positions = tuple(lab_moves.middle(ran, state.view) for ran in run.stages)
        missing = len(state.stages) - len(positions)
        cursor = Cursor(state.cursor.stage, (*positions, *(0,) * missing))
        return replace(state, cursor=cursor)

    def _selecting(self, state: Lab, stage: int) -> Lab:
        return replace(state, cursor=Cursor(max(stage, 0), self._state.cursor.positions))


class _Change(StateChange[Lab]):
    """A step whose words follow the language."""

    def __init__(self, restore: Callable[[Lab], None], before: Lab, after: Lab, edit: Edit, key: str) -> None:
        super().__init__(edit_text(edit), before, after, restore, key)
        self._edit = edit

    def retranslate(self) -> None:
        self.setText(edit_text(self._edit))

    def _copied(self, restore: Callable[[Lab], None]) -> _Change:
        return _Change(restore, self.before, self.after, self._edit, self.key)

    def blobs(self) -> tuple[str, ...]:
        return (*self.before.blobs(), *self.after.blobs())


def _content(state: Lab) -> tuple[object, ...]:
    return (state.source, state.fit, state.stages, state.view, state.cursor.stage)
