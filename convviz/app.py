"""The composition root: builds the workspaces, the pages and the window. The one file that knows everyone."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from convviz.states.blobs import BlobStore
from convviz.states.lab.start import starting_lab
from convviz.ui.accessibility import Narrator
from convviz.ui.application import application, prepare
from convviz.ui.first_painting import FirstPainting
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.pages.evidence.entry import EvidenceEntry
from convviz.ui.pages.lab.commands import LabCommands
from convviz.ui.pages.lab.entry import LabEntry
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.lessons.entry import LessonsEntry
from convviz.ui.pages.network.entry import NetworkEntry
from convviz.ui.pages.training.entry import TrainingEntry
from convviz.ui.problem_reporter import ProblemReporter
from convviz.ui.settings import Settings
from convviz.workspace.lab import LabWorkspace
from convviz.workspace.lab_files import LabFiles
from convviz.workspace.session import Session

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.handouts import PageHandOuts
    from convviz.ui.pages.lessons.page import LessonsPage


def open_window(files: Sequence[Path] = ()) -> MainWindow:
    """The window as a person gets it: shown, with the last workspace in it, or with `files`."""
    window = _make_window(Settings(), restore=True)
    ProblemReporter(window).install()
    FirstPainting(window, window.complete)
    if files:
        window.complete()
    window.show()
    window.open_files(files)
    return window


def create_window(*, restore: bool = False, settings: Settings | None = None) -> MainWindow:
    """The window, not shown yet and complete; makes the QApplication where there is none.

    Args:
        restore: Whether the last workspace comes back, a crashed drawing is recovered, and both are kept from now on.
        settings: Where settings are kept; the person's own if None.
    """
    window = _make_window(settings or Settings(), restore=restore)
    window.complete()
    return window


def _make_window(settings: Settings, *, restore: bool) -> MainWindow:
    """The window with what the first picture of it needs."""
    running = application(settings)
    appearance = prepare(running, settings)
    entries = (
        LabEntry(partial(_make_lab, running, settings, restore=restore)),
        NetworkEntry(partial(_make_network, settings, restore=restore)),
        TrainingEntry(partial(_make_training, settings, restore=restore)),
        EvidenceEntry(partial(_make_evidence, settings)),
        LessonsEntry(partial(_make_lessons, settings, restore=restore)),
    )
    window = MainWindow(settings, appearance, entries)
    appearance.setParent(window)
    appearance.dress()
    Narrator(running).setParent(window)
    window.action_table.connect_to("present", partial(_present, window))
    window.action_table.connect_to("make-lesson", partial(_make_lesson, window))
    return window


def _make_lab(running: QApplication, settings: Settings, window: MainWindow, *, restore: bool) -> LabPage:
    blobs = BlobStore()
    workspace = LabWorkspace(starting_lab(blobs), blobs)
    files = LabFiles(workspace, workspace)
    page = LabPage(workspace, files, window)
    workspace.setParent(page)
    commands = LabCommands(window, page, settings)
    if restore:
        session = Session(workspace, files, _data_folder(), page)
        session.notice.connect(window.show_notice)
        session.begin()
        running.aboutToQuit.connect(session.end)
        commands.greet()
    return page


def _make_network(settings: Settings, window: MainWindow, *, restore: bool) -> Page:
    from convviz.ui.pages.network.making import make_network_page

    page = make_network_page(window, settings, _data_folder() if restore else None)
    page.open_in_lab.connect(partial(_open_in_lab, window))
    return page


def _make_training(settings: Settings, window: MainWindow, *, restore: bool) -> Page:
    from convviz.ui.pages.training.making import make_training_page

    folder = _data_folder() if restore else _passing_folder()
    page = make_training_page(window, settings, folder)
    page.open_run.connect(partial(_open_run, window))
    page.open_epoch.connect(partial(_open_epoch, window))
    page.open_network.connect(partial(_open_in_network, window))
    page.open_picture.connect(partial(_open_picture, window))
    return page


def _make_evidence(settings: Settings, window: MainWindow) -> Page:
    from convviz.ui.pages.evidence.making import make_evidence_page
    from convviz.ui.pages.network.page import NetworkPage

    network = window.page("network")
    if not isinstance(network, NetworkPage):
        raise TypeError(network)
    page = make_evidence_page(window, settings, network)
    page.open_picture.connect(partial(_open_picture, window))
    return page


def _make_lessons(settings: Settings, window: MainWindow, *, restore: bool) -> Page:
    from convviz.ui.pages.exporting.page_exporting import PICTURES, PageExporting
    from convviz.ui.pages.exporting.worksheet_export import WorksheetExport
    from convviz.ui.pages.lessons.making import make_lessons_page
    from convviz.ui.pages.lessons.worksheet_source import LessonWorksheetSource

    page = make_lessons_page(window, _data_folder() if restore else _passing_folder())
    page.open_in_lab.connect(partial(_open_in_lab, window))
    exporting = PageExporting(window, window.action_table, page, settings, partial(_handouts, page), PICTURES)
    source = LessonWorksheetSource(page.lessons)
    sheets = WorksheetExport(window, window.action_table, page, settings, exporting.desk.job, source)
    page.print_wanted.connect(sheets.ask)
    page.sheet_wanted.connect(sheets.ask_for)
    return page


def _present(window: MainWindow) -> None:
    """Presents the lesson that is walked through, or else the page on screen."""
    _lessons_of(window).present_wanted.emit()


def _make_lesson(window: MainWindow) -> None:
    """Begins a lesson with what is on screen."""
    _lessons_of(window).make_wanted.emit()


def _lessons_of(window: MainWindow) -> LessonsPage:
    """The page of lessons, built if need be."""
    from convviz.ui.pages.lessons.page import LessonsPage

    page = window.page("lessons")
    if not isinstance(page, LessonsPage):
        raise TypeError(page)
    return page


def _handouts(page: Page) -> PageHandOuts:
    """The page as it is on screen."""
    from convviz.ui.pages.exporting.handouts import PageHandOuts

    return PageHandOuts(page)


def _data_folder() -> Path:
    """Where work is kept between runs."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _passing_folder() -> Path:
    """A folder that is gone when the program ends: what a script or a test trains is not the person's."""
    folder = Path(tempfile.mkdtemp(prefix="convviz-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _open_in_lab(window: MainWindow, wanted: object) -> None:
    """Takes a kernel and its input from the network page to the lab."""
    from convviz.states.network.to_lab import LabSeed

    lab = window.page("lab")
    if isinstance(wanted, LabSeed) and isinstance(lab, LabPage):
        lab.workspace.replace_all(wanted.state, wanted.blobs)
        window.show_page("lab")


def _open_run(window: MainWindow, path: object, name: str, picture: object) -> None:
    """Opens the network of a training on the network page, with a picture that it has answered about, if any."""
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.workspace.opened import OpenedPicture

    page = window.page("network")
    if isinstance(page, NetworkPage) and isinstance(path, Path):
        page.files.open_run(path, name, picture if isinstance(picture, OpenedPicture) else None)
        window.show_page("network")


def _open_epoch(window: MainWindow, make: object, picture: object) -> None:
    """Opens the network that a training had after an epoch on the network page, with a picture."""
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.workspace.model_loading import LoadedModel
    from convviz.workspace.opened import OpenedPicture

    page = window.page("network")
    if isinstance(page, NetworkPage) and callable(make) and isinstance(picture, OpenedPicture):
        page.files.open_made(cast("Callable[[], LoadedModel]", make), picture)
        window.show_page("network")


def _open_in_network(window: MainWindow, opened: object) -> None:
    """Shows a network, a picture or numbers that another page has read on the network page."""
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.workspace.model_loading import LoadedModel
    from convviz.workspace.opened import OpenedNumbers, OpenedPicture

    page = window.page("network")
    if isinstance(page, NetworkPage) and isinstance(opened, LoadedModel | OpenedPicture | OpenedNumbers):
        page.files.take(opened)
        window.show_page("network")


def _open_picture(window: MainWindow, opened: object, page_id: str) -> None:
    """Shows a picture of a data set in the lab or on the network page."""
    from convviz.workspace.opened import OpenedPicture

    lab = window.page("lab") if page_id == "lab" else None
    if isinstance(lab, LabPage) and isinstance(opened, OpenedPicture):
        lab.workspace.take(opened)
        window.show_page("lab")
    elif lab is None:
        _open_in_network(window, opened)
