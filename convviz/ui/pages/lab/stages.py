"""The card with the chain of stages: choose, add, remove, move, and set the selected one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from convviz.states.lab.state import MAX_STAGES
from convviz.ui.pages.lab.stage_list import StageList
from convviz.ui.pages.lab.stage_menu import DUPLICATE, MOVE_DOWN, MOVE_UP, AdditionMenu, StageMenu
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.flash import flash
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.side_bar_room import keep_bar_in_margin
from convviz.workspace.lab import LabWorkspace

_BUTTON = QSize(28, 24)


class StagesCard(Card):
    """The stages of the lab.

    Alt+↑ and Alt+↓ move the selected stage, as do the two arrow buttons and dragging; Ctrl+D duplicates it, Delete
    on its row removes it.
    """

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("stagesCard")
        self._workspace = workspace
        self._menu = StageMenu(workspace, self)
        self._additions = AdditionMenu(workspace, self)
        self.list = StageList(workspace)
        self._make_header()
        self._make_body()
        self._make_shortcuts()
        self.list.refreshed.connect(self._refresh)
        self.retranslate()

    def flash(self, symbol: str) -> bool:
        """Makes what sets a formula's symbol (i, k, s, d, pads) stand out; False where it is not on this card."""
        if symbol != "i":
            self._scroll.ensureWidgetVisible(self.list.controls)
            return self.list.controls.flash(symbol)
        before = self._workspace.state.cursor.stage - 1
        if before < 0:
            return False
        self._scroll.ensureWidgetVisible(self.list.rows[before])
        flash(self.list.rows[before])
        return True

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Stages"))
        self._up.set_name(self.tr("Move the stage up"))
        self._down.set_name(self.tr("Move the stage down"))
        self._more.set_name(self.tr("More for this stage"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Makes the rows as high as there is room."""
        if watched is self._scroll and event.type() == QEvent.Type.Resize:
            self._fit_rows()
        return super().eventFilter(watched, event)

    def _make_header(self) -> None:
        self._add = IconButton("plus", "", self)
        self._up = IconButton("up", "", self)
        self._down = IconButton("down", "", self)
        self._more = IconButton("more", "", self)
        for button, name, slot in (
            (self._add, "stageAdd", self._open_additions),
            (self._up, "stageUp", self._menu.move_up),
            (self._down, "stageDown", self._menu.move_down),
            (self._more, "stageMore", self._open_menu),
        ):
            button.setObjectName(name)
            button.setProperty("kind", "flat")
            button.setFixedSize(_BUTTON)
            button.clicked.connect(slot)
            self.header.addWidget(button)
        self.header.setSpacing(0)
        self._up.set_shortcut_hint(QKeySequence(MOVE_UP))
        self._down.set_shortcut_hint(QKeySequence(MOVE_DOWN))

    def _make_body(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("stagesScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._scroll.installEventFilter(self)
        self.body.addWidget(self._scroll)
        self._bar_px = keep_bar_in_margin(self)
        self.list.menu_wanted.connect(self._menu.popup)
        self.list.removal_wanted.connect(self._menu.remove)

    def _make_shortcuts(self) -> None:
        for keys, slot in (
            (MOVE_UP, self._menu.move_up),
            (MOVE_DOWN, self._menu.move_down),
            (DUPLICATE, self._menu.duplicate),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _refresh(self) -> None:
        count, selected = len(self._workspace.state.stages), self._workspace.state.cursor.stage
        self._up.setEnabled(selected > 0)
        self._down.setEnabled(selected + 1 < count)
        self._add.setEnabled(count < MAX_STAGES)
        full = self.tr("The lab takes at most {most} stages.").format(most=MAX_STAGES)
        self._add.set_name(self.tr("Add a stage") if count < MAX_STAGES else full)
        self._fit_rows()

    def _fit_rows(self) -> None:
        room = self._scroll.maximumViewportSize()
        self._inside.setMaximumWidth(room.width() - self._bar_px)
        self.list.fit(room.width() - self._bar_px, room.height())
        for layout in (self.list.layout(), self._inside.layout()):
            if layout is not None:
                layout.activate()
        # The scroll area asks for the height that its width needs only when it is told to.
        QCoreApplication.sendEvent(self._scroll, QEvent(QEvent.Type.LayoutRequest))

    def _open_menu(self) -> None:
        self._menu.popup(_below(self._more))

    def _open_additions(self) -> None:
        self._additions.popup(_below(self._add))


def _below(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))
