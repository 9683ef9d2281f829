"""The window comes up without what is heavy and not needed yet."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "convviz"
HEAVY = (
    "tensorflow",
    "keras",
    "h5py",
    "pyqtgraph",
    "scipy",
    "skimage",
    "matplotlib",
    "imageio_ffmpeg",
    "PIL",
)

_CREATE_WINDOW = """
import json, sys
from convviz.app import create_window
window = create_window()
window.show()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
print(json.dumps(sorted(sys.modules)))
"""
_SHOW_WINDOW = """
import gc, json, linecache, sys
import convviz.cli
before = list(sys.modules)
from convviz.startup import show_window
window = show_window()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
from PySide6 import QtGui, QtWidgets
made = [*vars(QtGui), *vars(QtWidgets)]
print(json.dumps([before, window.isVisible(), gc.isenabled(), list(linecache.cache), list(sys.modules) + made]))
"""
_PLACED = """
import json
from convviz.ui.widgets import stage_view
rooms, place = [], stage_view.place_stages
def counted(scene, room, *more):
    rooms.append([room.width, room.height])
    return place(scene, room, *more)
stage_view.place_stages = counted
from convviz.startup import show_window
window = show_window()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
print(json.dumps(rooms))
"""
_MANUAL = """
import json
{start}
import numpy as np
import numpy._core._add_newdocs
print(json.dumps([bool(np.dot(np.eye(2), [3, 4]) @ [1, 0] == 3), len(np.ndarray.__doc__ or "") > 1000]))
"""


# What the first picture of the window does not show, and is made right after it or when it is wanted.
LATER = (
    "argparse",
    "convviz.exports.code",
    "convviz.layers.rank",
    "convviz.layers.transposed",
    "convviz.pictures.decoding",
    "convviz.states.files.workspace_file",
    "convviz.states.worksheet.options",
    "convviz.texts.kernel_words.shapes",
    "convviz.ui.export_options",
    "convviz.ui.pages.exporting.export_desk",
    "convviz.ui.pages.lab.input_draw",
    "convviz.ui.pages.lab.input_picture",
    "convviz.ui.pages.lab.kernels",
    "convviz.ui.pages.lab.saving",
    "convviz.ui.pages.lab.welcome",
    "convviz.ui.problem_dialog",
    "convviz.ui.widgets.save_dialog",
    "convviz.workspace.opening",
    "numpy._core._add_newdocs",
    "tomllib",
    "typing_extensions",
    "QInputDevice",  # PySide6 makes a class when it is first asked for, with all its enumerators
    "QStyle",
)


def answer(program: str, folder: Path) -> list[object]:
    """What a program prints as JSON in a process of its own."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.fixture(scope="module")
def modules_at_the_start(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return {str(name).partition(".")[0] for name in answer(_CREATE_WINDOW, tmp_path_factory.mktemp("start"))}


@pytest.mark.parametrize("name", HEAVY)
def test_the_window_is_painted_without(name: str, modules_at_the_start: set[str]) -> None:
    assert name not in modules_at_the_start


def test_the_numbers_are_there_from_the_start(modules_at_the_start: set[str]) -> None:
    assert {"convviz", "numpy", "PySide6"} <= modules_at_the_start


def test_a_start_reads_no_sources_and_leaves_the_search_for_garbage_on(tmp_path: Path) -> None:
    before, visible, collecting, read, _ = answer(_SHOW_WINDOW, tmp_path)
    assert isinstance(before, list)
    assert "numpy" not in before
    assert visible is True
    assert collecting is True
    assert isinstance(read, list)
    assert [name for name in read if Path(name).is_relative_to(PACKAGE)] == []


def test_a_start_imports_nothing_that_is_not_on_screen(tmp_path: Path) -> None:
    loaded = answer(_SHOW_WINDOW, tmp_path)[-1]
    assert isinstance(loaded, list)
    assert [name for name in LATER if name in loaded] == []


def test_the_stages_are_placed_once_for_the_first_picture(tmp_path: Path) -> None:
    assert len(answer(_PLACED, tmp_path)) == 1


@pytest.mark.parametrize("start", ["", "from convviz.startup import show_window; window = show_window()"])
def test_the_manual_of_numpy_can_be_read_by_those_who_want_it(start: str, tmp_path: Path) -> None:
    assert answer(_MANUAL.format(start=start), tmp_path) == [True, True]
