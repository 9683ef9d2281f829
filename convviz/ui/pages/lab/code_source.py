"""What the lab gives programs for: its input and its stages."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.network_code import Start
from convviz.exports.code.script import Script
from convviz.texts.lab_title import lab_title
from convviz.ui.pages.exporting.handouts import safe_name
from convviz.ui.pages.lab.page import LabPage


class LabCodeSource:
    """The lab as it stands."""

    starts = False

    def __init__(self, page: LabPage) -> None:
        self._page = page

    @property
    def changes(self) -> tuple[SignalInstance, ...]:
        """The lab's state is another."""
        return (self._page.workspace.state_changed,)

    def name(self) -> str:
        """The workspace's file name, or what is on screen in words."""
        file = self._page.files.path
        return safe_name(self._page.title().lower() if file is None else file.stem)

    def script(self, dialect: Dialect, start: Start, data: str) -> Script:
        """The program for all stages.

        Raises:
            ConvvizError: A stage cannot run.
        """
        from convviz.exports.code.lab_code import lab_code

        del start
        workspace = self._page.workspace
        state, values = workspace.state, workspace.scene.grids[0].values
        return lab_code(state.stages, values, dialect, title=lab_title(state), data=data)
