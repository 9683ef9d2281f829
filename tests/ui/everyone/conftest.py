"""The whole window, with every page, as a first start shows it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from every_view import MakeWindow
from pseudo_language import PseudoLanguage
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.ui import motion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.evidence import making
from convviz.ui.settings import Settings
from convviz.ui.theme import ThemeChoice
from convviz.workspace.worker import WorkerService

FAKE = (sys.executable, str(Path(__file__).parents[2] / "fake_evidence.py"), "well", "0")
"""Answers at once, without TensorFlow: what is seen then is a page with its answer."""


@pytest.fixture
def make_window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeWindow]:
    """`make_window(width, height, theme=, pseudo=)` shows a window of that size."""
    monkeypatch.setattr(making, "WorkerService", lambda command: WorkerService(command=FAKE))  # noqa: ARG005
    made: list[MainWindow] = []

    def make(
        width: int = 1280, height: int = 800, theme: str = "light", *, pseudo: bool = False
    ) -> MainWindow:
        settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
        settings.language, settings.theme = "en", ThemeChoice(theme)
        settings.reduced_motion = settings.first_run_done = True
        window = create_window(settings=settings)
        qtbot.addWidget(window)
        made.append(window)
        if pseudo:
            QCoreApplication.installTranslator(PseudoLanguage(QApplication.instance()))
        window.resize(width, height)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    yield make
    for window in made:
        window.close()
    motion.set_reduced(reduced=False)
