"""Shows how far an export is, ends it when a person wants that, and says how it went."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.pages.reading import report
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.export_job import ExportJob

# Below this a person sees no wait, and a strip would only flicker.
_PATIENCE_MS = 200


class ExportProgress(QObject):
    """Follows a job with a strip, and says in a sentence how it ended.

    Signals:
        notice: A translated sentence, and its kind.
    """

    notice = Signal(str, str)

    def __init__(self, job: ExportJob, strip: ProgressStrip) -> None:
        super().__init__(strip)
        strip.setObjectName("exportProgress")
        self._job = job
        self._strip = strip
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._appear)
        strip.cancel_wanted.connect(self._cancel)
        job.busy_changed.connect(self._follow)
        job.progressed.connect(strip.set_progress)
        job.finished.connect(self._tell_finished)
        job.cancelled.connect(self._tell_cancelled)
        job.refused.connect(self._tell_refused)
        job.crashed.connect(report)

    def _follow(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self._strip.hide()

    def _appear(self) -> None:
        self._strip.begin(self.tr("Writing {name}…").format(name=self._job.path.name))

    def _cancel(self) -> None:
        self._strip.await_end()
        self._job.cancel()

    def _tell_finished(self, path: object) -> None:
        written = cast("Path", path)
        text = self.tr("Saved {name} in {folder}.").format(name=written.name, folder=written.parent)
        self.notice.emit(text, "info")

    def _tell_cancelled(self) -> None:
        text = self.tr("{name} was not written.").format(name=self._job.path.name)
        self.notice.emit(text, "info")

    def _tell_refused(self, error: object) -> None:
        self.notice.emit(sentence(cast("ConvvizError", error)), "error")
