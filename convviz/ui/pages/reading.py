"""A strip while a large file is being read, with a way out; small files are there before it would be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer

from convviz.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from convviz.workspace.lab_files import LabFiles
    from convviz.workspace.network_files import NetworkFiles
    from convviz.workspace.network_session import NetworkSession

# Below this a person sees no wait, and a strip would only flicker.
_PATIENCE_MS = 200
_LOOK_MS = 100


class Reading(QObject):
    """Follows what reads files for a page, and hands what went wrong unexpectedly to whoever reports that.

    Args:
        files: What reads.
        strip: The strip that says so.
        progress: How much is read, of how much; of 0 while that is not known. None where nobody knows.
    """

    def __init__(
        self,
        files: LabFiles | NetworkFiles | NetworkSession,
        strip: ProgressStrip,
        progress: Callable[[], tuple[int, int]] | None = None,
    ) -> None:
        super().__init__(strip)
        self._progress = progress
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        strip.setObjectName("readProgress")
        self._strip = strip
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._appear)
        strip.cancel_wanted.connect(files.cancel)
        files.busy_changed.connect(self._follow)
        files.crashed.connect(report)
        if files.busy:
            self._wait.start()

    def _follow(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self._look.stop()
            self._strip.hide()

    def _appear(self) -> None:
        self._strip.begin(self.tr("Reading the file…"))
        if self._progress is not None:
            self._look.start()

    def _show_progress(self) -> None:
        done, total = (0, 0) if self._progress is None else self._progress()
        if total > 0:
            # In thousandths: files of gigabytes have more bytes than a bar can count.
            self._strip.set_progress(1000 * done // total, 1000)


def report(error: object) -> None:
    """Hands an exception from another thread to the hook for unexpected ones, as if it had happened here."""
    unexpected = cast("BaseException", error)
    sys.excepthook(type(unexpected), unexpected, unexpected.__traceback__)
