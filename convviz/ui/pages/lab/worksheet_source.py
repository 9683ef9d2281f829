"""What the lab makes worksheets from: its input and its stages."""

from __future__ import annotations

from convviz.layers import ConvvizError
from convviz.states.lab.run import LabRun, LabRunner
from convviz.states.lab.state import Lab
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.worksheet import file_name
from convviz.ui.pages.exporting.handouts import safe_name
from convviz.ui.pages.lab.page import LabPage


class LabWorksheetSource:
    """The lab as it stands."""

    def __init__(self, page: LabPage) -> None:
        self._page = page
        self._last: tuple[Lab, LabRun] | None = None

    def name(self) -> str:
        """What is on screen, and that it is a worksheet."""
        file = self._page.files.path
        return safe_name(file_name(self._page.title().lower() if file is None else file.stem))

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """A task for each stage.

        Raises:
            ConvvizError: No stage runs.
        """
        from convviz.exports.worksheet.lab import lab_worksheet

        workspace = self._page.workspace
        state, run = workspace.state, self._run()
        if run.trouble is not None and not run.stages:
            raise ConvvizError(run.trouble.code, run.trouble.sentence, **dict(run.trouble.facts))
        return lab_worksheet(state, run, workspace.scene, options)

    def _run(self) -> LabRun:
        """What the stages compute; once for each state, since every choice in the dialog asks again."""
        state = self._page.workspace.state
        if self._last is None or self._last[0] != state:
            run = LabRunner(self._page.workspace.blobs).run(state.source, state.fit, state.stages)
            self._last = state, run
        return self._last[1]
