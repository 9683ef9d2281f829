"""Everything that a person does with the network page as a document, from menus, keys and buttons."""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.network.sizes_dialog import SizesDialog
from convviz.ui.pages.network.stopped_strip import StoppedStrip
from convviz.ui.pages.reading import Reading
from convviz.ui.pages.stepping import Stepping
from convviz.ui.settings import Settings
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.model_loading import OpenSizes


class NetworkCommands(QObject):
    """Connects the actions of a window to its network page.

    Args:
        window: The window, whose actions are connected.
        page: Its network page.
        settings: Remembers the sizes that were chosen for models which leave them open.
    """

    def __init__(self, window: MainWindow, page: NetworkPage, settings: Settings) -> None:
        super().__init__(page)
        actions = window.action_table
        self._window = window
        self._page = page
        self._settings = settings
        reading = ProgressStrip("open", page)
        stopped = StoppedStrip(page.workspace, page)
        for strip in (reading, stopped):
            page.strips.addWidget(strip)
        stopped.replacement_chosen.connect(page.files.replace_layer)
        self.reading = Reading(page.files, reading)
        self.stepping = Stepping(actions, page, page.workspace, page.transport)
        page.input_card.open_wanted.connect(actions["open"].trigger)
        page.input_card.paste_wanted.connect(actions["paste"].trigger)
        page.model_menu.file_wanted.connect(actions["open"].trigger)
        page.files.sizes_wanted.connect(self._ask_sizes)

    def _ask_sizes(self, wanted: object) -> None:
        if isinstance(wanted, OpenSizes):
            dialog = SizesDialog(wanted, self._settings, self._window)
            dialog.sizes_chosen.connect(self._open_sized)
            dialog.open()

    def _open_sized(self, wanted: OpenSizes, shapes: tuple[tuple[int, ...], ...]) -> None:
        self._page.files.open_sized(wanted, shapes)
