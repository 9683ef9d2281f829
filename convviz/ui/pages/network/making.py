"""Puts the network page together: its networks, its workspace, its files and its commands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from convviz.networks import bundled
from convviz.pictures.samples import DigitSample, load_sample
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing
from convviz.states.network.store import NetworkStore
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.page_exporting import PageExporting
from convviz.ui.pages.network.commands import NetworkCommands
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace.model_loading import ZOO, load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.handouts import PageHandOuts

_FIRST_MODEL, _FIRST_SAMPLE = "mnist", "digit-7"


def make_network_page(window: MainWindow, settings: Settings, folder: Path | None = None) -> NetworkPage:
    """The page with the bundled digit network and a drawn 7 to begin with.

    Args:
        window: The window.
        settings: The person's.
        folder: Where the experiment tray is kept between runs, or None.
    """
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    loaded = load_named(_FIRST_MODEL if _FIRST_MODEL in bundled.names() else f"{ZOO}{_FIRST_MODEL}")
    workspace.open(loaded.model, loaded.opened, loaded.preparations)
    sample = load_sample(_FIRST_SAMPLE)
    if isinstance(sample, DigitSample):
        workspace.set_source(Drawing(sample.strokes))
    workspace.undo_stack.clear()
    files = NetworkFiles(workspace, workspace)
    page = NetworkPage(workspace, files, window)
    page.tray_folder = folder
    workspace.setParent(page)
    NetworkCommands(window, page, settings)
    PageExporting(window, window.action_table, page, settings, partial(_handouts, page))
    return page


def _handouts(page: NetworkPage) -> PageHandOuts:
    from convviz.ui.pages.exporting.network_handouts import NetworkHandOuts

    return NetworkHandOuts(page)
