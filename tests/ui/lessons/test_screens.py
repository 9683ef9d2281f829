"""Whose screen is whose when a lesson is presented."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from convviz.ui.lessons.presenting.screens import share_out

_TWO_SCREENS = """
import sys
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from convviz.app import create_window
from convviz.lessons.reading import bundled_lesson
from convviz.ui.lessons.companion import LessonCompanion
from convviz.ui.settings import Settings
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
settings.first_run_done = True
window = create_window(settings=settings)
window.show()
page = window.page("lessons")
page.begin(bundled_lesson("one-kernel-one-sum"))
before = window.geometry()
presenter = page.findChild(LessonCompanion).presenter
presenter.begin()
print(window.screen().name(), presenter.notes.screen().name(), window.isFullScreen())
presenter.end()
print(window.screen().name(), window.geometry() == before, presenter.notes)
"""


@pytest.mark.parametrize(
    ("here", "screens", "expected"),
    [
        ("laptop", ("laptop",), ("laptop", None)),
        ("laptop", ("laptop", "projector"), ("projector", "laptop")),
        ("projector", ("laptop", "projector"), ("projector", "laptop")),
        ("desk", ("projector", "laptop", "desk"), ("desk", "laptop")),
        ("laptop", ("projector", "laptop", "desk"), ("projector", "laptop")),
    ],
)
def test_notes_stand_on_the_first_screen_and_the_lesson_on_another(
    here: str, screens: tuple[str, ...], expected: tuple[str, str | None]
) -> None:
    assert share_out(here, screens, "laptop") == expected


def test_the_window_goes_to_the_projector_and_comes_back(tmp_path: Path) -> None:
    screens = [
        {
            "name": name,
            "x": x,
            "y": 0,
            "width": width,
            "height": 800,
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, x, width in (("laptop", 0, 1280), ("projector", 1280, 1024))
    ]
    described = tmp_path / "screens.json"
    described.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
    }
    command = [sys.executable, "-c", _TWO_SCREENS, str(tmp_path / "settings.ini")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["projector laptop True", "laptop True None"], done.stderr
