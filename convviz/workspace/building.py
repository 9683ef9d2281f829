"""The network that is being built on the training page: every change is an undo step."""

from __future__ import annotations

import json
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from convviz.layers import ConvvizError, TensorShape
from convviz.networks.blueprint import (
    Blueprint,
    Plan,
    blank,
    from_config,
    from_zoo,
    rename,
    rename_network,
    set_argument,
    set_input_shape,
    to_config,
    with_classes,
)
from convviz.networks.blueprint.edits import set_trainable
from convviz.networks.keras.config_text import read_config
from convviz.states.training.build import (
    INPUT,
    BuildScene,
    BuildState,
    added,
    beginning,
    derive,
    duplicated,
    moved,
    removed,
)
from convviz.texts.errors import sentence
from convviz.workspace.built_name import built_name
from convviz.workspace.state_change import StateChange

_FIRST = "mnist"
_BLANK_INPUT = (28, 28, 1)


class BuildingWorkspace(QObject):
    """Holds the network; views read `scene` and call its methods.

    Args:
        undo_stack: Where undo steps go; one of its own by default.
        parent: Its parent.

    Signals:
        changed: The new `BuildScene`.
        chosen: The network is to be trained: its config as JSON text, and its name.
        open_network: The network is to be looked at: the same.
        notice: One translated sentence about something that could not be done.
    """

    changed = Signal(object)
    chosen = Signal(str, str)
    open_network = Signal(str, str)
    notice = Signal(str)

    def __init__(self, undo_stack: QUndoStack | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self) if undo_stack is None else undo_stack
        self._scene = derive(beginning(from_zoo(_FIRST)))
        self._burst = 0

    @property
    def scene(self) -> BuildScene:
        """What is on screen."""
        return self._scene

    @property
    def plan(self) -> Plan:
        """The network."""
        return self._scene.state.plan

    def set_blueprint(self, plan: Plan) -> None:
        """Builds on another network."""
        self._edit(lambda state: beginning(plan, state.classes), self.tr("Start from another network"))

    def set_config(self, config_json: str) -> None:
        """Builds on the network of a recipe or a file, given as Keras's JSON."""
        try:
            self.set_blueprint(from_config(read_config(config_json)))
        except ConvvizError as error:
            self.notice.emit(sentence(error))

    def start_from(self, name: str) -> None:
        """Builds on a network of the zoo; "" starts from nothing."""
        try:
            self.set_blueprint(from_zoo(name) if name else blank(self._blank_input()))
        except ConvvizError as error:
            self.notice.emit(sentence(error))

    def set_classes(self, classes: int) -> None:
        """How many classes the data has, for which the network is checked; 0 where that is not known."""
        if classes != self._scene.state.classes:
            self._show(replace(self._scene.state, classes=classes))

    def choose(self, row: int) -> None:
        """Edits another row, `INPUT` for the input; no undo step."""
        state = self._scene.state
        if row != state.chosen and INPUT <= row < len(self._scene.table.lines):
            self.end_merge()
            self._show(replace(state, chosen=row))

    def add(self, kind: str, at: int | None = None) -> None:
        """A layer more, before the row `at`, by default below the chosen one."""
        if self._scene.editable:
            self._edit(lambda state: added(state, kind, at), self.tr("Add a layer"))

    def remove(self, row: int) -> None:
        """A layer less."""
        if self._has(row):
            self._edit(lambda state: removed(state, row), self.tr("Remove a layer"))

    def move(self, row: int, to: int) -> None:
        """A layer goes to another place, where it is the row `to`."""
        if row != to and self._has(row) and self._has(to):
            self._edit(lambda state: moved(state, row, to), self.tr("Move a layer"))

    def duplicate(self, row: int) -> None:
        """A layer once more."""
        if self._has(row):
            self._edit(lambda state: duplicated(state, row), self.tr("Duplicate a layer"))

    def set_argument(self, row: int, name: str, value: object) -> None:
        """Another argument of a layer; changes of the same one join into one undo step until `end_merge`."""
        self._edit(
            lambda state: _with(state, lambda plan: set_argument(plan, row, name, value)),
            self.tr("Change a layer"),
            f"{row}/{name}",
        )

    def set_trainable(self, row: int, *, trainable: bool) -> None:
        """A layer that learns, or is frozen."""
        self._edit(
            lambda state: _with(state, lambda plan: set_trainable(plan, row, trainable=trainable)),
            self.tr("Change a layer"),
        )

    def rename(self, row: int, name: str) -> None:
        """Another name of a layer; "" for the one that Keras gives."""
        self._edit(
            lambda state: _with(state, lambda plan: rename(plan, row, name)), self.tr("Rename a layer")
        )

    def rename_network(self, name: str) -> None:
        """Another name of the network."""
        self._edit(
            lambda state: _with(state, lambda plan: rename_network(plan, name)),
            self.tr("Rename the network"),
        )

    def set_input_shape(self, shape: TensorShape) -> None:
        """Other inputs."""
        self._edit(
            lambda state: _with(state, lambda plan: set_input_shape(plan, shape)),
            self.tr("Change the input"),
            "input",
        )

    def fit_classes(self) -> None:
        """As many answers as the data has classes."""
        self._edit(
            lambda state: replace(state, plan=with_classes(state.plan, state.classes)),
            self.tr("Fit the answers to the data"),
        )

    def end_merge(self) -> None:
        """The next change is an undo step of its own."""
        self._burst += 1

    def use(self) -> None:
        """Trains the network."""
        config = self._whole()
        if config:
            self.chosen.emit(config, built_name(config))

    def open(self) -> None:
        """Looks at the network, untrained, in the network page."""
        config = self._whole()
        if config:
            self.open_network.emit(config, built_name(config))

    def config_json(self) -> str:
        """The network as Keras's JSON.

        Raises:
            ConvvizError: It cannot be built yet.
        """
        return json.dumps(to_config(self.plan))

    def _whole(self) -> str:
        """The network as JSON; "" where it cannot be built yet, which is said."""
        try:
            return self.config_json()
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return ""

    def _has(self, row: int) -> bool:
        """Whether there is such a row, and it can be edited."""
        return self._scene.editable and 0 <= row < len(self._scene.table.lines)

    def _blank_input(self) -> TensorShape:
        plan = self.plan
        return plan.input_shape if isinstance(plan, Blueprint) else _BLANK_INPUT

    def _edit(self, change: Callable[[BuildState], BuildState], text: str, merge: str = "") -> None:
        before = self._scene.state
        try:
            after = change(before)
            derive(after)
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return
        if after != before:
            key = f"{merge}/{self._burst}" if merge else ""
            self.undo_stack.push(StateChange(text, before, after, self._restore, key))

    def _restore(self, state: BuildState) -> None:
        """Undo brings the network back; how many classes the data has, it does not know."""
        self._show(replace(state, classes=self._scene.state.classes))

    def _show(self, state: BuildState) -> None:
        if state != self._scene.state:
            self._scene = derive(state)
            self.changed.emit(self._scene)


def _with(state: BuildState, edit: Callable[[Blueprint], Blueprint]) -> BuildState:
    return replace(state, plan=edit(state.plan)) if isinstance(state.plan, Blueprint) else state
