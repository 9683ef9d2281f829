"""Two small pages and a window around them, for the tests of the shell; pictures for those of the training page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QSettings
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme
from convviz.ui.application import prepare
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.page_entry import FileKind, PageEntry
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance
from convviz.workspace.data_sets import DataWorkspace


class FakePage(Page):
    """Records what the window asks of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(QUndoStack(), window)
        self.undo_stack.setParent(self)
        self.opened: list[Path] = []
        self.taken: list[str] = []
        self.themes: list[str] = []
        self.retranslated = 0
        self.closes = True

    def title(self) -> str:
        return f"{self.page_id.title()} title"

    def subtitle(self) -> str:
        return f"{self.page_id.title()} subtitle"

    def open_file(self, path: Path) -> None:
        if path.stem == "broken":
            raise ConvvizError("unheard-of", "The file is broken.")
        self.opened.append(path)
        self.file_opened.emit(path)

    def can_take(self, data: QMimeData) -> bool:
        return data.hasText() and not data.hasUrls()

    def take(self, data: QMimeData) -> None:
        self.taken.append(data.text())

    def apply_theme(self, theme: Theme) -> None:
        self.themes.append(theme.name)

    def retranslate(self) -> None:
        self.retranslated += 1

    def prepare_close(self) -> bool:
        return self.closes


class FakeLab(FakePage):
    page_id = "lab"


class FakeNetwork(FakePage):
    page_id = "network"


class FakeLabEntry(PageEntry):
    page_id = icon_name = "lab"

    def name(self) -> str:
        return "Lab"

    def file_kinds(self) -> Sequence[FileKind]:
        return (FileKind("Lab", ("*.png",)),)


class FakeNetworkEntry(PageEntry):
    page_id = icon_name = "network"

    def name(self) -> str:
        return "Network"

    def file_kinds(self) -> Sequence[FileKind]:
        return (FileKind("Network", ("*.keras",)),)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def appearance(qapp: object, settings: Settings) -> Appearance:
    made = prepare(qapp, settings)  # type: ignore[arg-type]
    made.dress()
    return made


@pytest.fixture
def entries() -> list[PageEntry]:
    return [FakeLabEntry(FakeLab), FakeNetworkEntry(FakeNetwork)]


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, appearance: Appearance, entries: list[PageEntry]) -> MainWindow:
    shown = MainWindow(settings, appearance, entries)
    appearance.setParent(shown)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def data(qtbot: QtBot) -> Iterator[DataWorkspace]:
    """Pictures of which none are set apart."""
    made = DataWorkspace()
    made.set_split(0, 0)
    yield made
    made.finish()
