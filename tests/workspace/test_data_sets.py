"""Opening pictures to learn from: off the window's thread, given up, refused, split, searched."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import named
from convviz.workspace.data_sets import DataWorkspace

COUNTS = {"ant": 12, "bee 2": 6, "bee 10": 2}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "insects"
    for number, (name, count) in enumerate(COUNTS.items()):
        (root / name).mkdir(parents=True)
        for index in range(count):
            values = np.full((9, 7 + number, 3), 10 * number + index, np.uint8)
            Image.fromarray(values).save(root / name / f"{name[:3]}{index}.png")
    return root


@pytest.fixture
def data(qtbot: QtBot) -> DataWorkspace:
    made = DataWorkspace()
    yield made
    made.finish()


def opened(data: DataWorkspace, qtbot: QtBot, source: Path | str) -> None:
    with qtbot.waitSignal(data.opened, timeout=10_000):
        data.open(str(source))
    qtbot.waitUntil(lambda: not data.busy, timeout=10_000)


def test_a_folder_is_opened_with_its_classes_and_a_split_of_every_class(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    data.set_split(0.25, 3)
    opened(data, qtbot, folder)
    assert data.source == str(folder)
    assert [row.name for row in data.classes.rows] == ["ant", "bee 2", "bee 10"]
    assert [row.total for row in data.classes.rows] == [12, 6, 2]
    assert data.classes.counts == (15, 5, 0)
    assert data.classes.largest == 12
    assert len(data.rows) == 15


def test_a_view_shows_a_part_some_classes_and_what_a_search_finds(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    data.set_split(0, 0)
    opened(data, qtbot, folder)
    data.set_view(replace(data.view, classes=(0, 2)))
    assert len(data.rows) == 14
    data.set_view(replace(data.view, classes=(), search="BEE"))
    assert len(data.rows) == 8
    data.set_view(replace(data.view, search="ant1"))
    names = [data.looked.part.name(index) for index in data.rows.tolist()]
    assert sorted(names) == ["ant/ant1.png", "ant/ant10.png", "ant/ant11.png"]
    data.set_view(replace(data.view, search="bee 2", order="name"))
    assert {data.looked.part.labels[index] for index in data.rows.tolist()} == {1}


def test_names_are_sorted_with_their_numbers_in_order(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    data.set_split(0, 0)
    opened(data, qtbot, folder)
    data.set_view(replace(data.view, order="name", classes=(0,)))
    names = [data.looked.part.name(index) for index in data.rows.tolist()]
    assert names == [f"ant/ant{number}.png" for number in range(12)]


def test_a_part_that_another_source_lacks_gives_way_to_training(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    opened(data, qtbot, folder)
    data.set_view(replace(data.view, part="test"))
    assert data.view.part == "train"


def test_what_cannot_be_opened_leaves_what_is_open(
    data: DataWorkspace, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    opened(data, qtbot, folder)
    before = data.looked
    with qtbot.waitSignal(data.refused, timeout=10_000) as caught:
        data.open(str(tmp_path / "nowhere"))
    assert caught.args[0].code == "set-missing"
    assert data.looked is before
    assert not data.busy


def test_a_set_that_was_never_fetched_is_refused_with_the_name_that_its_authors_gave_it(
    data: DataWorkspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    with qtbot.waitSignal(data.refused, timeout=10_000) as caught:
        data.open("cifar10")
    assert caught.args[0].code == "set-not-here"
    assert caught.args[0].facts["name"] == "CIFAR-10"
    assert caught.args[0].facts["source"] == "cifar10"


def test_a_set_that_was_fetched_is_opened_by_its_name(
    data: DataWorkspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    path = named.named_path("mnist")
    path.parent.mkdir(parents=True)
    x, y = np.zeros((20, 28, 28), np.uint8), np.arange(20) % 10
    np.savez(path, x_train=x, y_train=y, x_test=x[:5], y_test=y[:5], class_names=np.array(list("0123456789")))
    opened(data, qtbot, "mnist")
    assert data.classes.total == 25
    assert data.classes.counts[2] == 5


def test_wrong_files_are_found_while_the_others_are_shown(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    (folder / "ant" / "ant99.png").write_bytes(b"no picture at all")
    data.set_split(0, 0)
    notices: list[str] = []
    data.notice.connect(notices.append)
    opened(data, qtbot, folder)
    assert notices == ["Files that cannot be used, and were left out: 1. The data panel lists them."]
    assert data.classes.total == 20
    assert len(data.rows) == 20
    (wrong,) = data.sets.skipped
    assert wrong.name == "ant/ant99.png"


def test_reading_is_given_up_at_once_and_its_result_never_arrives(qtbot: QtBot) -> None:
    begun, asked = threading.Event(), threading.Event()

    def endless(source, cancel, progress):
        begun.set()
        while not cancel():
            progress(1, None)
        asked.set()
        raise ConvvizError("set-cancelled", "stopped")

    data = DataWorkspace(opener=endless)
    refusals: list[object] = []
    data.refused.connect(refusals.append)
    with qtbot.waitSignal(data.progress, timeout=10_000):
        data.open("anything")
    assert begun.is_set()
    assert data.busy
    data.cancel()
    assert not data.busy
    assert asked.wait(10)
    assert refusals == []
    assert data.looked is None


def test_a_new_split_moves_pictures_between_the_parts_and_the_seed_decides_which(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    data.set_split(0.5, 1)
    opened(data, qtbot, folder)
    first = {data.sets.validation.name(index) for index in range(len(data.sets.validation))}
    data.set_split(0.5, 2)
    second = {data.sets.validation.name(index) for index in range(len(data.sets.validation))}
    data.set_split(0.5, 1)
    again = {data.sets.validation.name(index) for index in range(len(data.sets.validation))}
    assert first == again != second


def test_a_split_that_cannot_be_made_is_refused_and_the_one_before_stays(
    data: DataWorkspace, qtbot: QtBot, folder: Path
) -> None:
    data.set_split(0.25, 0)
    opened(data, qtbot, folder)
    before = data.classes
    with qtbot.waitSignal(data.refused) as caught:
        data.set_split(4000, 0)
    assert caught.args[0].code == "data-too-few"
    assert data.classes == before


def test_looking_at_many_names_happens_in_a_thread_and_the_newest_search_wins(
    data: DataWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "many.npz"
    np.savez(path, x_train=np.zeros((9000, 2, 2), np.uint8), y_train=np.arange(9000) % 3 + 40)
    data.set_split(0, 0)
    opened(data, qtbot, path)
    data.set_view(replace(data.view, search="number 1"))
    assert data.busy
    data.set_view(replace(data.view, search="number 77"))
    qtbot.waitUntil(lambda: not data.busy, timeout=10_000)
    assert data.view.search == "number 77"
    assert sorted(data.rows.tolist()) == [77, *range(770, 780), *range(7700, 7800)]
