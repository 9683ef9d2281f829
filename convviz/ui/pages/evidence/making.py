"""Puts the evidence page together: its workspace over the network page's, and a worker of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from convviz.learning.process.client import COMMAND
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.evidence.data_keeping import DataKeeping
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.exporting.page_exporting import NUMBERS, PICTURES, PageExporting
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.reading import Reading
from convviz.ui.settings import Settings
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.worker import WorkerService

if TYPE_CHECKING:
    from convviz.ui.pages.exporting.handouts import PageHandOuts


def make_evidence_page(
    window: MainWindow, settings: Settings, network: NetworkPage, command: Sequence[str] = COMMAND
) -> EvidencePage:
    """The page, with nothing asked; the worker is started when there is a question.

    Args:
        window: The window.
        settings: The person's.
        network: The page whose network and input are explained.
        command: What starts a worker.
    """
    worker = WorkerService(command=command)
    evidence = EvidenceWorkspace(network.workspace, worker)
    DataKeeping(evidence, settings)
    page = EvidencePage(evidence, network.files, window)
    worker.setParent(evidence)
    evidence.setParent(page)
    strip = ProgressStrip("open", page)
    page.strips.addWidget(strip)
    Reading(network.files, strip)
    _connect(window, page)
    PageExporting(
        window, window.action_table, page, settings, partial(_handouts, page), (*PICTURES, *NUMBERS)
    )
    return page


def _handouts(page: EvidencePage) -> PageHandOuts:
    from convviz.ui.pages.exporting.evidence_handouts import EvidenceHandOuts

    return EvidenceHandOuts(page)


def _connect(window: MainWindow, page: EvidencePage) -> QObject:
    actions = window.action_table
    page.input_card.open_wanted.connect(actions["open"].trigger)
    page.input_card.paste_wanted.connect(actions["paste"].trigger)
    page.model_menu.file_wanted.connect(actions["open"].trigger)
    return actions
