"""The steps of the lesson that is written: to choose one, add, copy, move and delete."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from convviz.ui.widgets.icon_button import IconButton
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.finishing import untold
from convviz.workspace.authoring.steps import MOST_STEPS, duplicated, moved, removed
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_HEIGHT_PX = 104


class StepList(QWidget):
    """Lists the steps.

    Signals:
        add_wanted: What is on screen is to be the next step.
    """

    add_wanted = Signal()

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work = work
        self.list = QListWidget(self)
        self.list.setObjectName("authoringSteps")
        self.list.setFixedHeight(_HEIGHT_PX)
        self.add = IconButton("plus", "", self)
        self.copy = IconButton("duplicate", "", self)
        self.up = IconButton("up", "", self)
        self.down = IconButton("down", "", self)
        self.delete = IconButton("clear", "", self)
        names = ("Add", "Duplicate", "Up", "Down", "Delete")
        buttons = (self.add, self.copy, self.up, self.down, self.delete)
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, button in zip(names, buttons, strict=True):
            button.setObjectName(f"step{name}")
            row.addWidget(button)
        row.addStretch(1)
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._select)
        self.add.clicked.connect(self.add_wanted)
        self.copy.clicked.connect(self._copy)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.delete.clicked.connect(self._delete)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.list.setAccessibleName(self.tr("Steps of the lesson"))
        self.add.set_name(self.tr("Add what is on screen as the next step"))
        self.copy.set_name(self.tr("Duplicate the step"))
        self.up.set_name(self.tr("Move the step up"))
        self.down.set_name(self.tr("Move the step down"))
        self.delete.set_name(self.tr("Delete the step"))

    def refresh(self, draft: Draft) -> None:
        """Shows the steps of a draft."""
        steps = draft.files.lesson.steps
        missing = set(untold(draft, draft.language))
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's own call
        while self.list.count() > len(steps):
            self.list.takeItem(self.list.count() - 1)
        while self.list.count() < len(steps):
            self.list.addItem(QListWidgetItem())
        for at, step in enumerate(steps):
            said = draft.words.steps.get(step.id)
            title = (said.title if said is not None else "") or self.tr("Untitled")
            asks = " ?" if step.question is not None else ""
            todo = " •" if step.id in missing else ""
            item = self.list.item(at)
            item.setText(f"{at + 1}. {title}{asks}{todo}")
            item.setToolTip(self.tr("Something is not written yet in this language.") if todo else "")
        self.list.setCurrentRow(draft.index)
        self.list.blockSignals(False)  # noqa: FBT003
        self.add.setEnabled(len(steps) < MOST_STEPS)
        self.copy.setEnabled(len(steps) < MOST_STEPS)
        self.up.setEnabled(draft.index > 0)
        self.down.setEnabled(draft.index < len(steps) - 1)
        self.delete.setEnabled(len(steps) > 1)

    def _select(self, index: int) -> None:
        if index >= 0:
            self.work.select(index)

    def _copy(self) -> None:
        if self.work.draft is not None:
            self.work.apply(duplicated(self.work.draft), self.tr("Duplicate the step"))

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        if self.work.draft is not None:
            self.work.apply(moved(self.work.draft, by), self.tr("Move the step"))

    def _delete(self) -> None:
        if self.work.draft is not None:
            self.work.apply(removed(self.work.draft), self.tr("Delete the step"))
