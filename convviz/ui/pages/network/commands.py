"""Everything that a person does with the network page as a document, from menus, keys and buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.states.network.bars import bars_of
from convviz.states.network.state import Replacements
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.overview import OverviewPanel
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace.model_loading import OpenSizes

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.code_export import CodeExport
    from convviz.ui.pages.exporting.worksheet_export import WorksheetExport
    from convviz.ui.pages.network.class_naming import ClassNaming
    from convviz.ui.pages.network.copy_saving import CopySaving
    from convviz.ui.pages.reading import Reading
    from convviz.ui.pages.stepping import Stepping
    from convviz.workspace.export_job import Write


class NetworkCommands(QObject):
    """Connects the actions of a window to its network page.

    None of it is on screen at first: it is made when the page is completed.

    Args:
        window: The window, whose actions are connected.
        page: Its network page.
        settings: Remembers the sizes that were chosen for models which leave them open.
    """

    reading: Reading  # made by `_connect`, as are the next
    copy_saving: CopySaving
    code: CodeExport
    worksheet: WorksheetExport
    stepping: Stepping
    naming: ClassNaming

    def __init__(self, window: MainWindow, page: NetworkPage, settings: Settings) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self._settings = settings
        page.completing.connect(self._connect)

    def keep(self) -> None:
        """Keeps what is fed in the tray: a menu beside the pad asks what it truly is."""
        from convviz.ui.pages.network.tray_keep import KeepMenu

        page = self._page
        run = page.workspace.run
        if run is None or (run.trace is None and not page.workspace.busy):
            page.tray.keep()  # says that there is nothing
            return
        menu = KeepMenu(page.tray, bars_of(run, page.workspace.state), page)
        menu.kept.connect(self._tell_kept)
        menu.open_at(page.input_card.mapToGlobal(page.input_card.rect().topRight()))

    def _remember_replacements(self, model: str, chosen: Replacements) -> None:
        self._settings.remember_replacements(model, chosen)

    def _tell_kept(self) -> None:
        count = len(self._page.tray.tray)
        self._page.notice.emit(self.tr("Kept; drawings in the tray: {count}.").format(count=count), "info")

    def _connect(self) -> None:
        from convviz.ui.pages.exporting.code_export import CodeExport
        from convviz.ui.pages.exporting.worksheet_export import WorksheetExport
        from convviz.ui.pages.network.class_naming import ClassNaming
        from convviz.ui.pages.network.code_source import NetworkCodeSource
        from convviz.ui.pages.network.copy_saving import CopySaving
        from convviz.ui.pages.network.stopped_strip import StoppedStrip
        from convviz.ui.pages.network.worksheet_source import NetworkWorksheetSource
        from convviz.ui.pages.reading import Reading
        from convviz.ui.pages.stepping import Stepping
        from convviz.ui.widgets.progress_strip import ProgressStrip

        page, window, settings, actions = self._page, self._window, self._settings, self._window.action_table
        reading = ProgressStrip("open", page)
        stopped = StoppedStrip(page.workspace, page)
        for strip in (reading, stopped):
            page.strips.addWidget(strip)
        page.files.remembered = settings.replacements
        page.files.replaced.connect(self._remember_replacements)
        stopped.replacement_chosen.connect(page.files.replace_layer)
        stopped.as_it_is_wanted.connect(page.files.take_replacements_back)
        self.reading = Reading(page.files, reading, page.files.progress)
        self.copy_saving = CopySaving(window, actions, page, settings)
        source = NetworkCodeSource(page.workspace)
        self.code = CodeExport(window, actions, page, settings, self.copy_saving.job, source)
        sheets = NetworkWorksheetSource(page.workspace)
        self.worksheet = WorksheetExport(window, actions, page, settings, self.copy_saving.job, sheets)
        self.stepping = Stepping(actions, page, page.workspace, page.transport)
        page.input_card.open_wanted.connect(actions["open"].trigger)
        page.input_card.paste_wanted.connect(actions["paste"].trigger)
        page.model_menu.file_wanted.connect(actions["open"].trigger)
        page.files.sizes_wanted.connect(self._ask_sizes)
        for panel in page.panels():  # the one that the page began with
            self._connect_panel(panel)
        page.panel_built.connect(self._connect_panel)
        self.naming = ClassNaming(page, settings, window)
        actions.connect_to("class-names", self.naming.ask, page.page_id)
        actions.connect_to("tray-keep", self.keep, page.page_id)

    def _connect_panel(self, panel: QWidget) -> None:
        """What a panel of the middle asks for goes to the page's files; the overview asks for nothing of theirs."""
        if isinstance(panel, OverviewPanel):
            return
        from convviz.ui.pages.network.compare import ComparePanel
        from convviz.ui.pages.network.kernels import KernelsPanel
        from convviz.ui.pages.network.maps import MapsPanel
        from convviz.ui.pages.network.summary import SummaryPanel
        from convviz.ui.pages.network.tray import TrayPanel

        if isinstance(panel, ComparePanel):
            panel.network_chosen.connect(self._page.files.open_rival)
            panel.file_chosen.connect(self._page.files.open_rival)
            panel.sample_chosen.connect(self._sample_beside)
            panel.set_feed(self._page.input_card.feed)
            self._page.input_card.feed_chosen.connect(panel.set_feed)
        elif isinstance(panel, TrayPanel):
            panel.told.connect(self._page.notice)
            self._page.tray.sizes_wanted.connect(self._ask_replay_sizes)

        elif isinstance(panel, MapsPanel | KernelsPanel):
            panel.saving.wanted.connect(self._write)
        elif isinstance(panel, SummaryPanel):
            panel.writing_wanted.connect(self._write)

    def _write(self, path: Path, write: Write) -> None:
        """Has a panel's file written, one at a time."""
        job = self.copy_saving.job
        if job.busy:
            text = self.tr("{name} is still being written.").format(name=job.path.name)
            self._page.notice.emit(text, "info")
        else:
            job.start(path, write)

    def _sample_beside(self, name: str) -> None:
        self._page.files.load_sample(name, beside=True)

    def _ask_sizes(self, wanted: object) -> None:
        self._ask(wanted, self._open_sized)

    def _ask_replay_sizes(self, wanted: object) -> None:
        self._ask(wanted, self._page.tray.replay_sized)

    def _ask(self, wanted: object, take: Callable[[OpenSizes, tuple[tuple[int, ...], ...]], None]) -> None:
        if isinstance(wanted, OpenSizes):
            from convviz.ui.pages.network.sizes_dialog import SizesDialog

            dialog = SizesDialog(wanted, self._settings, self._window)
            dialog.sizes_chosen.connect(take)
            dialog.open()

    def _open_sized(self, wanted: OpenSizes, shapes: tuple[tuple[int, ...], ...]) -> None:
        self._page.files.open_sized(wanted, shapes)
