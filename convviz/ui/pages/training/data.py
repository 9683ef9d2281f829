"""The panel "Data": the pictures to learn from, opened and looked through, or collected here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import Preparing
from convviz.painting.theme import Theme
from convviz.texts.errors import sentence
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.collect import CollectPanel
from convviz.ui.pages.training.data_empty import NoData
from convviz.ui.pages.training.data_look import LookThrough
from convviz.ui.pages.training.data_sources import SourceButton, dropped_source
from convviz.ui.pages.training.fetch_button import FetchButton
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.notice_bar import NoticeBar
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.collecting import CollectWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.shooting import FrameSource

# Below this a person sees no wait, and a strip would only flicker.
_PATIENCE_MS = 200


class DataPanel(Card):
    """Look through what is open, or collect. A folder or file that is dropped is opened.

    Args:
        data: The pictures that are open.
        parent: What ends it.
        collecting: What is collected; kept below the program's own data if None.
        frames: Where camera shots come from; the system's camera if None.

    Signals:
        open_picture: An `OpenedPicture`, and where it is to be opened: "network" or "lab".
        train_on: The folder of a collection that is to be trained on.
        fetch_wanted: The name of a set that is not on this machine yet.
    """

    open_picture = Signal(object, str)
    train_on = Signal(str)
    fetch_wanted = Signal(str)

    def __init__(
        self,
        data: DataWorkspace,
        parent: QWidget | None = None,
        *,
        collecting: CollectWorkspace | None = None,
        frames: FrameSource | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("dataPanel")
        self._data = data
        self.collecting = collecting or CollectWorkspace(parent=self)
        self.mode = Segmented("", (), self)
        self.mode.setObjectName("dataMode")
        self.source = SourceButton(self.collecting.folders, self)
        self.fetch = FetchButton(self)
        self.fetch.setObjectName("dataFetch")
        self._asked = ""
        self.progress = ProgressStrip("open", self)
        self.progress.setObjectName("dataProgress")
        self.trouble = NoticeBar(self)
        self.trouble.setObjectName("dataTrouble")
        self.empty = NoData(self)
        self.look = LookThrough(data, self)
        self.collect = CollectPanel(self.collecting, frames, self)
        self.stack = QStackedWidget(self)
        for part in (self.empty, self.look, self.collect):
            self.stack.addWidget(part)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self._show_progress)
        self.setAcceptDrops(True)
        self.header.addWidget(self.mode)
        self.header.addWidget(self.fetch)
        self.header.addWidget(self.source)
        for part in (self.trouble, self.progress):
            self.body.addWidget(part)
        self.body.addWidget(self.stack, 1)
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for part in (self.empty, self.look, self.collect):
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Data"))
        self.mode.setAccessibleName(self.tr("Look through pictures or collect some"))
        self.mode.set_options(
            (
                Option(
                    "look", self.tr("Look through"), self.tr("The pictures that are open, class by class")
                ),
                Option(
                    "collect", self.tr("Collect"), self.tr("Your own drawings, camera shots and pictures")
                ),
            )
        )
        self.source.retranslate()
        self._show_data()

    def show_fetching(self, names: object) -> None:
        """Says which sets (a frozenset of names) are being fetched."""
        for button in (self.fetch, self.empty.fetch):
            button.show_fetching(names)

    def show_fetched_share(self, name: str, stage: Preparing) -> None:
        """Says how far a set is fetched."""
        for button in (self.fetch, self.empty.fetch):
            button.show_progress(name, stage)

    def take_page_key(self, event: QKeyEvent) -> bool:
        """A key that no control of the page has taken: "/" goes to the search; collecting has its own."""
        if self.stack.currentWidget() is self.collect:
            return self.collect.take_page_key(event)
        if event.text() == "/" and self.stack.currentWidget() is self.look:
            self.look.tools.search.setFocus()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes one folder or file."""
        if dropped_source(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Opens it."""
        source = dropped_source(event.mimeData())
        if source:
            event.acceptProposedAction()
            self._data.open(source)

    def _connect(self) -> None:
        data = self._data
        data.changed.connect(self._show_data)
        data.opened.connect(self._tell_opened)
        data.refused.connect(self._refuse)
        data.crashed.connect(report)
        data.busy_changed.connect(self._follow)
        data.progress.connect(self.progress.set_progress)
        self.progress.cancel_wanted.connect(data.cancel)
        self.source.chosen.connect(self._open)
        for button in (self.fetch, self.empty.fetch):
            button.wanted.connect(self.fetch_wanted)
        self.empty.folder.clicked.connect(self.source.ask_folder)
        self.empty.file.clicked.connect(self.source.ask_file)
        self.empty.collect.clicked.connect(self.show_collecting)
        self.look.open_picture.connect(self.open_picture)
        self.mode.chosen.connect(self._choose_mode)
        self.collect.told.connect(self.trouble.show_notice)
        self.collect.train_on.connect(self._train_on)

    def show_collecting(self) -> None:
        """Shows where pictures are collected; asks for a name where there is no collection yet."""
        self.mode.set_value("collect")
        self._choose_mode("collect")
        if self.collecting.collection is None:
            self.collect.ask_new()

    def _open(self, source: str) -> None:
        """Opens what was chosen here; a set by its name is fetched first where it is not on this machine."""
        self._asked = source
        self._data.open(source)

    def _choose_mode(self, mode: str) -> None:
        self.trouble.hide()
        collection = self.collecting.collection
        if mode == "collect":
            self.collecting.open_latest()
        elif collection is not None and self._data.source == str(collection.folder):
            # It may have other pictures by now.
            self.collecting.finish()
            self._data.open(self._data.source)
        self._show_data()

    def _show_data(self) -> None:
        if self.mode.value() == "collect":
            self.stack.setCurrentWidget(self.collect)
        else:
            self.stack.setCurrentWidget(self.empty if self._data.looked is None else self.look)
        empty = self.stack.currentWidget() is self.empty
        self.empty.fetch.show_missing(self._data.missing if empty else "")
        self.fetch.show_missing("" if empty else self._data.missing)

    def _tell_opened(self, _source: str) -> None:
        self.trouble.hide()
        self.mode.set_value("look")
        self._show_data()

    def _train_on(self, folder: str) -> None:
        self._data.open(folder)
        self.train_on.emit(folder)

    def _refuse(self, error: object) -> None:
        if not isinstance(error, ConvvizError):
            return
        self.trouble.show_notice(sentence(error), "error")
        if error.code == "set-not-here" and error.facts["source"] == self._asked:
            self._asked = ""
            self.fetch_wanted.emit(self._data.missing)

    def _follow(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy:
            self._wait.start()
        else:
            self._wait.stop()
            self.progress.hide()

    def _show_progress(self) -> None:
        self.progress.begin(self.tr("Looking at the files…"))
