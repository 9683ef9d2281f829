"""The real window around the lab, with settings of its own, for the tests of what its menus do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.commands import LabCommands
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.save_dialog import SaveDialog


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    shown = create_window(settings=settings)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def page(window: MainWindow) -> LabPage:
    found = window.page("lab")
    assert isinstance(found, LabPage)
    return found


@pytest.fixture
def commands(window: MainWindow) -> LabCommands:
    found = window.findChild(LabCommands)
    assert found is not None
    return found


@pytest.fixture
def choose(qtbot: QtBot, window: MainWindow) -> Callable[[Path], None]:
    """Answers the question where a file goes."""

    def answer(path: Path) -> None:
        qtbot.waitUntil(lambda: bool(_open(window, SaveDialog)))
        dialog = _open(window, SaveDialog)[0]
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.accept()

    return answer


def _open(window: MainWindow, kind: type[QDialog]) -> list[QDialog]:
    return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
