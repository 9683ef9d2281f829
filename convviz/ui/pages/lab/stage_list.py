"""The stages as rows, with the controls of the selected one right below its row."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from convviz.states.lab.scene import Trouble
from convviz.states.lab.state import Stage, WithKernel
from convviz.texts.errors import sentence_for
from convviz.texts.stages import stage_title
from convviz.ui.pages.lab.stage_controls import StageControls
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.ui.widgets.stage_row import LEAST_HEIGHT_PX, MOST_HEIGHT_PX, StageRow
from convviz.workspace.lab import LabWorkspace

_GAP_PX = 2
_LINE_PX = 2


class StageList(QWidget):
    """Rows of stages: a click or an arrow key selects, dragging moves, and trouble is told below its row.

    Signals:
        menu_wanted: The menu of the selected stage was asked for at this place on the screen.
        removal_wanted: The selected stage is to go.
        refreshed: Something else is shown.
    """

    menu_wanted = Signal(QPoint)
    removal_wanted = Signal()
    refreshed = Signal()

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[StageRow] = []
        self._tabs: tuple[QWidget, ...] = ()
        self.controls = StageControls(workspace, self)
        self._trouble = QLabel(self)
        self._trouble.setObjectName("stageTrouble")
        self._trouble.setProperty("state", "error")
        self._trouble.setWordWrap(True)
        self._drop_line = QFrame(self)
        self._drop_line.setObjectName("stageDropLine")
        self._drop_line.setAutoFillBackground(True)
        self._drop_line.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._drop_line.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP_PX)
        self._seen: tuple[object, ...] = ()
        workspace.state_changed.connect(self._follow)
        self.refresh()

    @property
    def rows(self) -> tuple[StageRow, ...]:
        """One row a stage, in order."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Shows the workspace's stages."""
        self._seen = self._parts_of_state()
        state, trouble = self._workspace.state, self._workspace.scene.trouble
        selected = state.cursor.stage
        self._have_rows(len(state.stages))
        for index, (row, stage) in enumerate(zip(self._rows, state.stages, strict=True)):
            in_trouble = trouble is not None and trouble.stage == index
            number = f"{index + 1} "
            row.set_texts(
                number + stage_title(stage, short=True),
                number + stage_title(stage),
                _sentence(trouble) if trouble is not None and in_trouble else "",
            )
            row.setChecked(index == selected)
        self._trouble.setVisible(trouble is not None)
        self._trouble.setText("" if trouble is None else _sentence(trouble))
        self.controls.show_stage(selected)
        self._arrange(selected, None if trouble is None else trouble.stage)
        self._arrange_tabs(selected)
        self.refreshed.emit()

    def fit(self, width: int, height: int) -> None:
        """Makes the rows as high as `height` allows, and no lower than can be read.

        Where that is not enough, what flipping means is left to the tip of its switch.
        """
        share = 0
        for brief in (False, True):
            self.controls.flip.set_brief(brief=brief)
            share = (height - self._height_without_rows(width)) // len(self._rows)
            if share >= LEAST_HEIGHT_PX:
                break
        for row in self._rows:
            row.setFixedHeight(max(LEAST_HEIGHT_PX, min(MOST_HEIGHT_PX, share)))

    def _height_without_rows(self, width: int) -> int:
        # Qt would tell the layouts around only later.
        self.controls.flip.updateGeometry()
        self.controls.updateGeometry()
        wraps = self._column.hasHeightForWidth()
        whole = self._column.totalHeightForWidth(width) if wraps else self._column.totalSizeHint().height()
        return whole - sum(row.height() for row in self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()

    def _follow(self) -> None:
        """A dragged weight or a stroke changes nothing here, so that it costs nothing here."""
        if self._parts_of_state() != self._seen:
            self.refresh()

    def _parts_of_state(self) -> tuple[object, ...]:
        state, scene = self._workspace.state, self._workspace.scene
        reaching = input_shape(self._workspace, state.cursor.stage)
        return (
            state.cursor.stage,
            reaching,
            scene.trouble,
            tuple(_without_weights(stage) for stage in state.stages),
        )

    def _have_rows(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            row = StageRow(self)
            row.setObjectName(f"stageRow{len(self._rows) + 1}")
            row.clicked.connect(self._select)
            row.step_wanted.connect(self._step)
            row.menu_wanted.connect(self._ask_for_menu)
            row.removal_wanted.connect(self._ask_for_removal)
            row.dragged.connect(self._drag)
            row.dropped.connect(self._drop)
            row.setFixedHeight(MOST_HEIGHT_PX)
            row.show()
            self._rows.append(row)

    def _arrange(self, selected: int, in_trouble: int | None) -> None:
        """Puts rows, controls and the sentence of trouble in their order."""
        wanted: list[QWidget] = []
        for index, row in enumerate(self._rows):
            wanted.append(row)
            if index == in_trouble:
                wanted.append(self._trouble)
            if index == selected:
                wanted.append(self.controls)
        standing = [item.widget() for item in map(self._column.itemAt, range(self._column.count())) if item]
        if standing == wanted:
            return
        for widget in standing:
            if widget is not None:
                self._column.removeWidget(widget)
        for widget in wanted:
            self._column.addWidget(widget)

    def _arrange_tabs(self, selected: int) -> None:
        inner = self.controls.tab_order()
        chain = (*self._rows[: selected + 1], *inner, *self._rows[selected + 1 :])
        if chain != self._tabs:
            self._tabs = chain
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _select(self) -> None:
        row = self.sender()
        if isinstance(row, StageRow):
            self._workspace.select_stage(self._rows.index(row))

    def _step(self, rows: int) -> None:
        wanted = self._workspace.state.cursor.stage + rows
        if 0 <= wanted < len(self._rows):
            self._workspace.select_stage(wanted)
            self._rows[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_for_menu(self, place: QPoint) -> None:
        self._select()
        self.menu_wanted.emit(place)

    def _ask_for_removal(self) -> None:
        self._select()
        self.removal_wanted.emit()

    def _drag(self, place: QPoint) -> None:
        """Shows where the dragged row would come to stand."""
        gap = self._gap_at(place)
        above = self._rows[gap - 1] if gap else None
        y = above.geometry().bottom() + _GAP_PX // 2 if above is not None else 0
        if above is not None and gap - 1 == self._workspace.state.cursor.stage:
            y = self.controls.geometry().bottom() + _GAP_PX // 2
        self._drop_line.setGeometry(0, y, self.width(), _LINE_PX)
        self._drop_line.raise_()
        self._drop_line.show()

    def _drop(self, place: QPoint) -> None:
        self._drop_line.hide()
        row = self.sender()
        if not isinstance(row, StageRow):
            return
        index, gap = self._rows.index(row), self._gap_at(place)
        to = gap - 1 if gap > index else gap
        if to != index:
            self._workspace.move_stage(index, to)

    def _gap_at(self, place: QPoint) -> int:
        """Before which row a place on the screen lies; the number of rows if it is after the last."""
        y = self.mapFromGlobal(place).y()
        return sum(row.geometry().center().y() < y for row in self._rows)


def _without_weights(stage: Stage) -> tuple[object, ...]:
    """All of a stage but the numbers of its kernel."""
    if isinstance(stage, WithKernel):
        rest = [getattr(stage, name) for name in stage.__struct_fields__ if name != "kernel"]
        return (type(stage), stage.kernel.shape, *rest)
    return (stage,)


def _sentence(trouble: Trouble) -> str:
    return sentence_for(trouble.code, dict(trouble.facts), trouble.sentence)
