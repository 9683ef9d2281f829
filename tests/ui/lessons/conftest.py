"""A window to walk through lessons in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.ui.main_window import MainWindow
from convviz.ui.settings import Settings
from convviz.ui.theme import ThemeChoice


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.reduced_motion = settings.first_run_done = True
    settings.theme = ThemeChoice.LIGHT
    shown = create_window(settings=settings)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    yield shown
    shown.close()
