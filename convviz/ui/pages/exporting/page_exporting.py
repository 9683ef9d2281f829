"""The export menu of a page.

1. A dialog asks how; what was chosen is remembered.
2. A second one asks where.
3. The file is written off the window's thread, from what was on screen at step 1, whole or not at all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.ui.actions import Actions
from convviz.ui.page import Page
from convviz.ui.settings import Settings

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.export_desk import ExportDesk
    from convviz.ui.pages.exporting.export_progress import ExportProgress
    from convviz.ui.pages.exporting.handouts import PageHandOuts

PICTURES = ("png", "svg", "pdf")
MOVING = ("gif", "webp", "mp4")
NUMBERS = ("csv", "npy")


class _Export(Protocol):
    def ask(self) -> None:
        """Asks how, then where."""
        ...


class PageExporting(QObject):
    """Connects the rows of the export menu for one page; while a file is written, they wait.

    What writes is made when something is first wanted: a page is up sooner.

    Args:
        window: Where dialogs stand.
        actions: The window's.
        page: Whose menu.
        settings: Remember what was chosen, and the folder.
        handouts: Makes what the page hands out.
        kinds: The rows.
    """

    progress: ExportProgress

    def __init__(
        self,
        window: QWidget,
        actions: Actions,
        page: Page,
        settings: Settings,
        handouts: Callable[[], PageHandOuts],
        kinds: tuple[str, ...] = (*PICTURES, *MOVING, *NUMBERS),
    ) -> None:
        super().__init__(page)
        self._window = window
        self._actions = actions
        self._page = page
        self._settings = settings
        self._make = handouts
        self._desk: ExportDesk | None = None
        self._exports: dict[str, _Export] = {}
        self._kinds = kinds
        asks = {
            "png": self._ask_png,
            "svg": self._ask_svg,
            "pdf": self._ask_pdf,
            "gif": self._ask_gif,
            "webp": self._ask_webp,
            "mp4": self._ask_mp4,
            "csv": self._ask_csv,
            "npy": self._ask_npy,
        }
        for kind in kinds:
            actions.connect_to(f"export-{kind}", asks[kind], page.page_id)
        actions.page_shown.connect(self._offer)

    @property
    def desk(self) -> ExportDesk:
        """Where files are asked for and written; made with its strip when it is first wanted."""
        if self._desk is None:
            from convviz.ui.pages.exporting.export_desk import ExportDesk
            from convviz.ui.pages.exporting.export_progress import ExportProgress
            from convviz.ui.widgets.progress_strip import ProgressStrip

            handouts, strip = self._make(), ProgressStrip("export", self._page)
            self._desk = ExportDesk(self._window, handouts, self._settings)
            handouts.place_strip(strip)
            self.progress = ExportProgress(self._desk.job, strip)
            self.progress.notice.connect(self._page.notice)
            self._page.closing.connect(self._desk.job.stop)
            self._desk.job.busy_changed.connect(self._offer)
            handouts.changed.connect(self._offer)
        return self._desk

    def ask(self, kind: str) -> None:
        """Asks how something is written as a file of a kind, one of `PICTURES`, `MOVING` or `NUMBERS`."""
        if kind not in self._exports:
            self._exports[kind] = self._made(kind)
        self._exports[kind].ask()

    def _made(self, kind: str) -> _Export:
        from convviz.ui.pages.exporting.animation_export import AnimationExport
        from convviz.ui.pages.exporting.numbers_export import NumbersExport
        from convviz.ui.pages.exporting.picture_export import PictureExport

        if kind in PICTURES:
            return PictureExport(self.desk, f".{kind}")
        return (AnimationExport if kind in MOVING else NumbersExport)(self.desk, f".{kind}")

    def _offer(self) -> None:
        if self._actions.page_id != self._page.page_id:
            return
        busy = self._desk is not None and self._desk.job.busy
        can_move = self._desk is None or self._desk.handouts.can_move
        for kind in self._kinds:
            self._actions[f"export-{kind}"].setEnabled(not busy and (kind not in MOVING or can_move))

    def _ask_png(self) -> None:
        self.ask("png")

    def _ask_svg(self) -> None:
        self.ask("svg")

    def _ask_pdf(self) -> None:
        self.ask("pdf")

    def _ask_gif(self) -> None:
        self.ask("gif")

    def _ask_webp(self) -> None:
        self.ask("webp")

    def _ask_mp4(self) -> None:
        self.ask("mp4")

    def _ask_csv(self) -> None:
        self.ask("csv")

    def _ask_npy(self) -> None:
        self.ask("npy")
