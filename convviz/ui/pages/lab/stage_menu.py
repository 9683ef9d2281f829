"""What can be done to the selected stage as a whole: its context menu, and the same for buttons and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from convviz.states.lab.layers import operation_id
from convviz.states.lab.stage_defaults import OPERATIONS, converted, new_stage
from convviz.states.lab.state import MAX_STAGES
from convviz.texts.stages import operation_name
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.workspace.lab import LabWorkspace

MOVE_UP: Final = "Alt+Up"
MOVE_DOWN: Final = "Alt+Down"
DUPLICATE: Final = "Ctrl+D"


class AdditionMenu(QMenu):
    """Adds a stage at the end of the chain, such that it can run there."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stageAddMenu")
        self._workspace = workspace
        for operation in OPERATIONS:
            self.addAction("").setData(operation)
        self.triggered.connect(self._add)
        self.aboutToShow.connect(self._name_actions)

    def _name_actions(self) -> None:
        for action in self.actions():
            action.setText(operation_name(str(action.data())))

    def _add(self, action: QAction) -> None:
        end = len(self._workspace.state.stages)
        self._workspace.add_stage(new_stage(str(action.data()), input_shape(self._workspace, end)))


class StageMenu(QMenu):
    """Changes, moves, duplicates and removes the selected stage."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stageMenu")
        self._workspace = workspace
        self._convert = self.addMenu("")
        self._convert.triggered.connect(self._convert_by_action)
        self._operations = [self._operation_action(operation) for operation in OPERATIONS]
        self.addSeparator()
        self._up = self._action("stageMenuUp", MOVE_UP)
        self._down = self._action("stageMenuDown", MOVE_DOWN)
        self._duplicate = self._action("stageMenuDuplicate", DUPLICATE)
        self._remove = self._action("stageMenuRemove", "Del")
        self._up.triggered.connect(self.move_up)
        self._down.triggered.connect(self.move_down)
        self._duplicate.triggered.connect(self.duplicate)
        self._remove.triggered.connect(self.remove)
        self.aboutToShow.connect(self._prepare)

    def move_up(self) -> None:
        """The selected stage changes places with the one before it."""
        if self._selected > 0:
            self._workspace.move_stage(self._selected, self._selected - 1)

    def move_down(self) -> None:
        """The selected stage changes places with the one after it."""
        if self._selected + 1 < len(self._workspace.state.stages):
            self._workspace.move_stage(self._selected, self._selected + 1)

    def duplicate(self) -> None:
        """The selected stage once more, after itself."""
        self._workspace.duplicate_stage(self._selected)

    def remove(self) -> None:
        """The selected stage goes."""
        self._workspace.remove_stage(self._selected)

    @property
    def _selected(self) -> int:
        return self._workspace.state.cursor.stage

    def _action(self, name: str, keys: str) -> QAction:
        action = self.addAction("")
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        # The keys are shown here; the card itself listens to them.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def _operation_action(self, operation: str) -> QAction:
        action = self._convert.addAction("")
        action.setData(operation)
        action.setCheckable(True)
        return action

    def _prepare(self) -> None:
        """Words in the interface's language, and only what can be done."""
        stages, selected = self._workspace.state.stages, self._selected
        current = operation_id(stages[selected])
        self._convert.setTitle(self.tr("Change into"))
        for action in self._operations:
            action.setText(operation_name(str(action.data())))
            action.setChecked(action.data() == current)
        self._up.setText(self.tr("Move up"))
        self._up.setEnabled(selected > 0)
        self._down.setText(self.tr("Move down"))
        self._down.setEnabled(selected + 1 < len(stages))
        self._duplicate.setText(self.tr("Duplicate"))
        self._duplicate.setEnabled(len(stages) < MAX_STAGES)
        self._remove.setText(self.tr("Remove"))
        self._remove.setEnabled(len(stages) > 1)

    def _convert_by_action(self, action: QAction) -> None:
        selected = self._selected
        stage = self._workspace.state.stages[selected]
        changed = converted(stage, str(action.data()), input_shape(self._workspace, selected))
        self._workspace.set_stage(selected, changed)
