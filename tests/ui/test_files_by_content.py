"""Files go to the page that their content is for, whatever they are called."""

from __future__ import annotations

import pickle
import shutil
import threading
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.layers import ConvvizError
from convviz.networks import bundled
from convviz.states.blobs import BlobStore
from convviz.states.network.store import NetworkStore
from convviz.ui.main_window import MainWindow
from convviz.ui.page_entry import PageEntry
from convviz.ui.pages.network.entry import NetworkEntry
from convviz.workspace import network_files
from convviz.workspace.model_loading import LoadedModel, load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles
from convviz.workspace.reading_course import ReadingCourse

HDF5 = Path(__file__).parents[1] / "networks/data/tf_keras_2.h5"


@pytest.fixture
def workspace(qapp) -> NetworkWorkspace:
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    loaded = load_named("mnist")
    made.open(loaded.model, loaded.opened, loaded.preparations)
    return made


@pytest.fixture
def entries(entries: list[PageEntry]) -> list[PageEntry]:
    """The fakes of the other tests, but for what the network page says of files."""
    lab, network = entries
    lab.takes_any_file = True
    return [lab, NetworkEntry(network.make)]


@pytest.mark.parametrize("name", ["model.png", "model.convviz", "model", "model.zip", "MODEL.KERAS", "m.npy"])
def test_a_model_goes_to_the_network_page_under_any_name(window: MainWindow, tmp_path: Path, name: str):
    path = tmp_path / name
    for source in (bundled.path("mnist"), HDF5):
        shutil.copy(source, path)
        window.show_page("lab")
        window.open_files([path])
        assert window.current_page().page_id == "network"


def test_what_has_to_do_with_models_is_explained_there(window: MainWindow, tmp_path: Path):
    (tmp_path / "model.tflite").write_bytes(b"\x1c\x00\x00\x00TFL3" + bytes(20))
    (tmp_path / "model.pkl").write_bytes(pickle.dumps({"a": 1}))
    with zipfile.ZipFile(tmp_path / "download.zip", "w") as archive:
        archive.write(HDF5, "keras_model.h5")
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved/saved_model.pb").write_bytes(b"\x08\x01")
    for path in (tmp_path / "model.tflite", tmp_path / "model.pkl", tmp_path / "download.zip"):
        window.open_files([path])
    window.open_files([tmp_path / "saved"])
    assert len(window.page("network").opened) == 4


def test_pictures_and_what_is_no_model_stay_where_they_belong(window: MainWindow, tmp_path: Path):
    Image.new("L", (8, 8)).save(tmp_path / "a.PNG", "png")
    (tmp_path / "notes").write_text("1 2 3\n4 5 6\n", encoding="utf-8")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF-1.7")
    for name in ("a.PNG", "notes", "paper.pdf"):
        window.open_files([tmp_path / name])
    assert [path.name for path in window.page("lab").opened] == ["a.PNG", "notes", "paper.pdf"]


@pytest.mark.parametrize("name", ["m.png", "m.npy", "m.csv", "m"])
def test_the_network_page_reads_a_model_under_any_name(workspace, tmp_path: Path, name: str):
    files = NetworkFiles(workspace)
    for source in (HDF5, bundled.path("mnist")):
        path = tmp_path / name
        shutil.copy(source, path)
        files.open_now(path)
        assert workspace.state.model.origin == str(path)


def test_a_picture_with_a_model_s_name_is_said_to_be_one_and_nothing_changes(workspace, tmp_path: Path):
    Image.fromarray(np.zeros((28, 28), np.uint8)).save(tmp_path / "m.png")
    path = (tmp_path / "m.png").rename(tmp_path / "m.keras")
    before = workspace.state
    with pytest.raises(ConvvizError, match=r"m\.keras is a picture \(PNG\)"):
        NetworkFiles(workspace).open_now(path)
    assert workspace.state == before


def test_what_was_being_read_is_not_wanted_once_something_else_is(
    workspace, qtbot, tmp_path: Path, monkeypatch
):
    wanted, files = [], NetworkFiles(workspace)
    begun = threading.Event()

    def read(_path: Path, course: ReadingCourse, _remembered: object) -> LoadedModel:
        begun.set()
        while not course.is_cancelled():
            time.sleep(0.01)
        wanted.append(course)
        raise ConvvizError("model-cancelled", "Reading was cancelled.", file="a")

    monkeypatch.setattr(network_files, "load_file", read)
    files.open(shutil.copy(HDF5, tmp_path / "a.h5"))
    assert begun.wait(10)

    files.open_named("zoo:lenet5")
    qtbot.waitUntil(lambda: len(wanted) == 1)
    qtbot.waitUntil(lambda: workspace.state.model.origin == "zoo:lenet5", timeout=20_000)
