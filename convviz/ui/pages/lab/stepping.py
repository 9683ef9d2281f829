"""The menu of steps: what the transport bar does, for those who look for it in a menu."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject

from convviz.states.lab.scene import LabScene
from convviz.ui.actions import Actions
from convviz.ui.pages.lab.page import LabPage

_NEEDS_CELLS = ("play", "step", "back", "next-row", "previous-row", "first", "last")


class LabStepping(QObject):
    """Connects the rows of the menu to the transport; their keys belong to the view that has the focus."""

    def __init__(self, actions: Actions, page: LabPage) -> None:
        super().__init__(page)
        self._actions = actions
        self._page = page
        self._transport = transport = page.transport
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
            actions.connect_to(action_id, slot)
        actions["loop"].setCheckable(True)
        transport.loop.toggled.connect(actions["loop"].setChecked)
        page.workspace.changed.connect(self._follow)
        self._follow(page.workspace.scene)

    def _follow(self, scene: object) -> None:
        can_step = cast("LabScene", scene).transport.count > 0
        if can_step != self._actions["play"].isEnabled():
            for action_id in _NEEDS_CELLS:
                self._actions[action_id].setEnabled(can_step)

    def _go_down(self) -> None:
        self._jump(1)

    def _go_up(self) -> None:
        self._jump(-1)

    def _jump(self, rows: int) -> None:
        self._transport.playback.stop()
        self._page.workspace.jump_row(rows)

    def _go_faster(self) -> None:
        self._transport.change_speed(1)

    def _go_slower(self) -> None:
        self._transport.change_speed(-1)

    def _loop(self, on: bool) -> None:  # noqa: FBT001 - a slot of triggered(bool)
        self._transport.loop.setChecked(on)
