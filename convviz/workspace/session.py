"""From one run to the next: the last workspace comes back, and a drawing survives a crash.

1. At the start the state of a run that crashed is taken if there is one, else the workspace of the last orderly end.
2. While the program runs, every change is noted for recovery.
3. At an orderly end the workspace is kept for the next start, and nothing is left to recover.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.states.lab.state import Lab
from convviz.workspace.lab import LabWorkspace
from convviz.workspace.lab_files import LabFiles
from convviz.workspace.lab_recovery import lab_form
from convviz.workspace.recovery import Recovery

_LAST = "last.convviz"
_RECOVERY = "recovery"


class Session(QObject):
    """Keeps one lab between runs in `folder`.

    Signals:
        notice: One translated sentence for the person.
    """

    notice = Signal(str)

    def __init__(
        self, workspace: LabWorkspace, files: LabFiles, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._files = files
        self._last = folder / _LAST
        self._recovery = Recovery(folder / _RECOVERY, lab_form(workspace.blobs), self)
        self._recovery.failed.connect(self._tell_failure)

    def begin(self) -> None:
        """Brings back what there is, and keeps every change from now on."""
        crashed = self._recovery.pending()
        if crashed is not None:
            self._workspace.replace_all(crashed.state, crashed.arrays)
            self.notice.emit(self.tr("convviz ended unexpectedly last time; your work is back."))
        else:
            self._restore_last()
        self._workspace.undo_stack.clear()
        self._workspace.state_changed.connect(self._note)

    def end(self) -> None:
        """Keeps the workspace for the next start; nothing is left to recover."""
        self._files.keep_for_next_start(self._last)
        self._recovery.finished()

    def _restore_last(self) -> None:
        if not self._last.exists():
            return
        from convviz.states.files.workspace_file import load_bytes

        try:
            state, arrays = load_bytes(self._last.read_bytes())
        except (ConvvizError, OSError):
            self.notice.emit(self.tr("The last workspace could not be read, so this is a fresh one."))
            return
        self._workspace.replace_all(state, arrays)

    def _note(self, state: object) -> None:
        if isinstance(state, Lab):
            self._recovery.note(state)

    def _tell_failure(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self._workspace.refuse(error)
