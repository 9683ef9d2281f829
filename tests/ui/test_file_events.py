from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from convviz.ui.file_events import FileEvents, wants_them


class Opened:
    def __init__(self) -> None:
        self.files: list[Path] = []

    def open_files(self, paths: Sequence[Path]) -> None:
        self.files.extend(paths)


def test_a_file_that_the_system_names_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    opened, parent = Opened(), QObject()
    FileEvents(opened.open_files, parent)
    application = QCoreApplication.instance()
    assert application is not None
    file = tmp_path / "lição 1.cvlesson"
    assert QCoreApplication.sendEvent(application, QFileOpenEvent(str(file)))
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.User))
    assert opened.files == [file]


@pytest.mark.parametrize(("system", "expected"), [("darwin", True), ("linux", False), ("win32", False)])
def test_only_macos_sends_such_events(
    monkeypatch: pytest.MonkeyPatch, system: str, *, expected: bool
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert wants_them() is expected
