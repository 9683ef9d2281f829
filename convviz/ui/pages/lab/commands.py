"""Everything that a person does with the lab as a document, from menus, keys and buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.code_export import CodeExport
    from convviz.ui.pages.exporting.export_desk import ExportDesk
    from convviz.ui.pages.exporting.export_progress import ExportProgress
    from convviz.ui.pages.exporting.page_exporting import PageExporting
    from convviz.ui.pages.exporting.worksheet_export import WorksheetExport
    from convviz.ui.pages.lab.copying import LabCopying
    from convviz.ui.pages.lab.saving import LabSaving
    from convviz.ui.pages.lab.welcome import LabWelcome
    from convviz.ui.pages.lab.zooming import LabZooming
    from convviz.ui.pages.reading import Reading
    from convviz.ui.pages.stepping import Stepping


class LabCommands(QObject):
    """Connects the actions of a window to its lab: saving, exporting, copying, stepping, zooming, welcome.

    None of it is on screen at first: it is made when the page is completed.

    Args:
        window: The window, whose actions are connected.
        page: Its lab, which shows the strips for what is under way above its pictures.
        settings: Remembers folders, export options and whether the welcome was seen.
    """

    saving: LabSaving  # made by `_connect`, as are the next
    desk: ExportDesk
    exporting: PageExporting
    code: CodeExport
    worksheet: WorksheetExport
    progress: ExportProgress
    copying: LabCopying
    stepping: Stepping
    zooming: LabZooming
    reading: Reading
    welcome: LabWelcome

    def __init__(self, window: MainWindow, page: LabPage, settings: Settings) -> None:
        super().__init__(page)
        self._window = window
        self._page = page
        self._settings = settings
        self._greets = False
        page.completing.connect(self._connect)

    def greet(self) -> None:
        """Lets the page begin with the welcome, at the very first start only."""
        self._greets = not self._settings.first_run_done
        self._settings.first_run_done = True

    def _connect(self) -> None:
        from convviz.ui.pages.exporting.code_export import CodeExport
        from convviz.ui.pages.exporting.lab_handouts import LabHandOuts
        from convviz.ui.pages.exporting.page_exporting import PageExporting
        from convviz.ui.pages.exporting.worksheet_export import WorksheetExport
        from convviz.ui.pages.lab.code_source import LabCodeSource
        from convviz.ui.pages.lab.copying import LabCopying
        from convviz.ui.pages.lab.saving import LabSaving
        from convviz.ui.pages.lab.welcome import LabWelcome, WelcomeStrip
        from convviz.ui.pages.lab.worksheet_source import LabWorksheetSource
        from convviz.ui.pages.lab.zooming import LabZooming
        from convviz.ui.pages.reading import Reading
        from convviz.ui.pages.stepping import Stepping
        from convviz.ui.widgets.progress_strip import ProgressStrip

        page, actions = self._page, self._window.action_table
        welcome, reading = WelcomeStrip(page), ProgressStrip("open", page)
        for strip in (welcome, reading):
            page.pictures_card.body.insertWidget(0, strip)
        self.saving = LabSaving(self._window, actions, page, page.files, self._settings)
        handouts = partial(LabHandOuts, page)
        self.exporting = PageExporting(self._window, actions, page, self._settings, handouts)
        self.desk = self.exporting.desk
        self.progress = self.exporting.progress
        source = LabCodeSource(page)
        self.code = CodeExport(self._window, actions, page, self._settings, self.desk.job, source)
        sheets = LabWorksheetSource(page)
        self.worksheet = WorksheetExport(self._window, actions, page, self._settings, self.desk.job, sheets)
        self.copying = LabCopying(actions, page)
        self.stepping = Stepping(actions, page, page.workspace, page.transport)
        self.zooming = LabZooming(actions, page)
        self.reading = Reading(page.files, reading)
        self.welcome = LabWelcome(actions, page, welcome)
        page.input_card.open_wanted.connect(actions["open"].trigger)
        page.input_card.paste_wanted.connect(actions["paste"].trigger)
        page.input_card.sample_chosen.connect(page.files.load_sample)
        if self._greets:
            self.welcome.greet()
