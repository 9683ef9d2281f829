"""The kernel lab as a step shows it."""

from __future__ import annotations

from convviz.lessons.lesson import Shown
from convviz.lessons.scenes.lab_state import lab_state
from convviz.states.lab.state import Lab, Probe
from convviz.ui.lessons.staging.page_stage import PageStage
from convviz.ui.pages.lab.page import LabPage
from convviz.workspace.lessons import LessonWorkspace


class LabStage(PageStage[LabPage]):
    """Brings the lab to a scene, as one step of undo."""

    def __init__(self, page: LabPage) -> None:
        super().__init__(page)
        self._kept: Lab | None = None
        self._pinned: Probe | None = None
        page.workspace.changed.connect(self._look)

    def keep(self) -> None:
        """Remembers the lab."""
        self._kept = self.page.workspace.state

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
        """Gives back the lab."""
        if self._kept is not None and self._kept != self.page.workspace.state:
            self.page.workspace.replace_all(self._kept, {})

    def _look(self, _scene: object) -> None:
        """A cell that a person pinned, not the step."""
        probe = self.page.workspace.state.cursor.probe
        if probe is not None and probe.pinned and probe.kind == "cell" and probe != self._pinned:
            self.picked.emit(probe.grid, (probe.row, probe.column, probe.channel))
        self._pinned = probe if probe is not None and probe.pinned else None
