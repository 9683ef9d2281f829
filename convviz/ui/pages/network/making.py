"""Puts the network page together: its networks, its workspace, its files and its commands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from convviz.networks import bundled
from convviz.pictures.samples import DigitSample, load_sample
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing
from convviz.states.network.store import NetworkStore
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.page_exporting import PageExporting
from convviz.ui.pages.network.commands import NetworkCommands
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.reading import Reading
from convviz.ui.settings import Settings
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.model_loading import ZOO, load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles
from convviz.workspace.network_session import NetworkSession

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.handouts import PageHandOuts

_FIRST_MODEL, _FIRST_SAMPLE = "mnist", "digit-7"


def make_network_page(window: MainWindow, settings: Settings, folder: Path | None = None) -> NetworkPage:
    """The page as it was left last time; at first with the bundled digit network and a drawn 7.

    Args:
        window: The window.
        settings: The person's.
        folder: Where the page and the experiment tray are kept between runs, or None.
    """
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    session = None if folder is None else _session(workspace, folder, window)
    if session is None or not session.begin():
        _begin_afresh(workspace)
        sample = load_sample(_FIRST_SAMPLE)
        if isinstance(sample, DigitSample):
            workspace.set_source(Drawing(sample.strokes))
        workspace.undo_stack.clear()
    files = NetworkFiles(workspace, workspace)
    page = NetworkPage(workspace, files, window)
    page.tray_folder = None if folder is None else folder / "tray"
    workspace.setParent(page)
    NetworkCommands(window, page, settings)
    if session is not None:
        _follow_return(session, page)
    PageExporting(window, window.action_table, page, settings, partial(_handouts, page))
    return page


def _begin_afresh(workspace: NetworkWorkspace) -> None:
    """Opens the network that comes first; what is fed stays."""
    loaded = load_named(_FIRST_MODEL if _FIRST_MODEL in bundled.names() else f"{ZOO}{_FIRST_MODEL}")
    workspace.open(loaded.model, loaded.opened, loaded.preparations)
    workspace.undo_stack.clear()


def _session(workspace: NetworkWorkspace, folder: Path, window: MainWindow) -> NetworkSession:
    session = NetworkSession(workspace, folder, partial(_begin_afresh, workspace), workspace)
    session.notice.connect(window.show_notice)
    running = QCoreApplication.instance()
    if running is not None:
        running.aboutToQuit.connect(session.end)
    return session


def _follow_return(session: NetworkSession, page: NetworkPage) -> None:
    """Shows while a network that was open last time is being read, with a way out."""
    strip = ProgressStrip("open", page)
    page.strips.addWidget(strip)
    Reading(session, strip)
    strip.setObjectName("returnProgress")  # each on its page has a name of its own


def _handouts(page: NetworkPage) -> PageHandOuts:
    from convviz.ui.pages.exporting.network_handouts import NetworkHandOuts

    return NetworkHandOuts(page)
