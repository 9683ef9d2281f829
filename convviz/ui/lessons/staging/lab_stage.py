"""The kernel lab as a step shows it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.lessons.lesson import Shown
from convviz.lessons.scenes.lab_state import lab_state
from convviz.states.lab.state import Lab, Probe
from convviz.ui.lessons.staging.page_stage import PageStage
from convviz.ui.pages.lab.page import LabPage
from convviz.workspace.kept_steps import KeptSteps, keep_steps
from convviz.workspace.lessons import LessonWorkspace


class LabStage(PageStage[LabPage]):
    """Brings the lab to a scene, as one step of undo."""

    def __init__(self, page: LabPage) -> None:
        super().__init__(page)
        self._kept: Lab | None = None
        self._arrays: dict[str, NDArray[np.float32]] = {}
        self._path: Path | None = None
        self._steps = KeptSteps((), 0, 0)
        self._pinned: Probe | None = None
        page.workspace.changed.connect(self._look)

    def keep(self) -> None:
        """Remembers the lab, its steps of undo, its arrays and its file: saving must not write the lesson into that."""
        workspace = self.page.workspace
        self._kept = workspace.state
        self._steps = keep_steps(workspace.undo_stack)
        states: tuple[Lab, ...] = (workspace.state, *self._steps.states())
        self._arrays = {name: workspace.blobs.get(name) for state in states for name in state.blobs()}
        self._path = self.page.files.let_go()

    def show(self, shown: Shown, lessons: LessonWorkspace) -> None:
        """Shows the scene; the same one again changes nothing.

        Raises:
            ConvvizError: The scene points to what is not there.
        """
        if shown.lab is None or lessons.files is None:
            return
        workspace = self.page.workspace
        state = lab_state(shown.lab, lessons.files.files, workspace.blobs)
        self._pinned = state.cursor.probe
        if state != workspace.state:
            workspace.replace_all(state, {})

    def restore(self) -> None:
        """Gives back the lab, what can be undone in it, and its file; what is still being read was for the lesson."""
        workspace, files = self.page.workspace, self.page.files
        files.cancel()
        if self._kept is not None and self._kept != workspace.state:
            workspace.replace_all(self._kept, self._arrays)
        self._steps.put_back(workspace.undo_stack)
        for values in self._arrays.values():
            workspace.blobs.put(values)
        workspace.retranslate()  # the language may have changed meanwhile
        files.take_up(self._path)

    def _look(self, _scene: object) -> None:
        """A cell that a person pinned, not the step."""
        probe = self.page.workspace.state.cursor.probe
        if probe is not None and probe.pinned and probe.kind == "cell" and probe != self._pinned:
            self.picked.emit(probe.grid, (probe.row, probe.column, probe.channel))
        self._pinned = probe if probe is not None and probe.pinned else None
