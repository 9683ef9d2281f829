"""The menu of steps: what the transport bar does, for those who look for it in a menu."""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.widgets.transport_bar import TransportBar
from convviz.workspace.stepped import SteppedWorkspace

_NEEDS_CELLS = ("play", "step", "back", "next-row", "previous-row", "first", "last")


class Stepping(QObject):
    """Connects the rows of the menu to a page's transport; their keys belong to the view that has the focus."""

    def __init__(
        self, actions: Actions, page: Page, workspace: SteppedWorkspace, transport: TransportBar
    ) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._workspace = workspace
        self._transport = transport
        for action_id, slot in {
            "play": transport.toggle,
            "step": transport.step.click,
            "back": transport.back.click,
            "next-row": self._go_down,
            "previous-row": self._go_up,
            "first": transport.first.click,
            "last": transport.last.click,
            "faster": self._go_faster,
            "slower": self._go_slower,
            "loop": self._loop,
        }.items():
            actions.connect_to(action_id, slot, page.page_id)
        actions["loop"].setCheckable(True)
        transport.loop.toggled.connect(self._show_loop)
        workspace.changed.connect(self._follow)
        actions.page_shown.connect(self._take_over)
        self._take_over(actions.page_id)

    def _take_over(self, page_id: str) -> None:
        """The rows serve several pages: they show how things stand on the one on screen."""
        self._shown = page_id == self._page.page_id
        self._show_loop(self._transport.loop.isChecked())
        self._follow()

    def _show_loop(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if self._shown:
            self._actions["loop"].setChecked(on)

    def _follow(self) -> None:
        if not self._shown:
            return
        can_step = self._workspace.transport.count > 0
        if can_step != self._actions["play"].isEnabled():
            for action_id in _NEEDS_CELLS:
                self._actions[action_id].setEnabled(can_step)

    def _go_down(self) -> None:
        self._jump(1)

    def _go_up(self) -> None:
        self._jump(-1)

    def _jump(self, rows: int) -> None:
        self._transport.playback.stop()
        self._workspace.jump_row(rows)

    def _go_faster(self) -> None:
        self._transport.change_speed(1)

    def _go_slower(self) -> None:
        self._transport.change_speed(-1)

    def _loop(self, on: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._transport.loop.setChecked(on)
