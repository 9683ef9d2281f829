"""Collecting pictures: on the disk in order, counted once, taken back, classes changed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from convviz.pictures.sets.opening import open_sets
from convviz.workspace.collected_pictures import CollectedPictures
from convviz.workspace.collecting import CollectWorkspace, Kept


@pytest.fixture
def collecting(qtbot: QtBot, tmp_path: Path) -> CollectWorkspace:
    made = CollectWorkspace(tmp_path / "collections")
    made.create("shapes", "drawings", ("circle", "cross"))
    yield made
    made.finish()


def drawing(number: int) -> np.ndarray:
    return np.full((14, 14, 1), number, np.uint8)


def add(collecting: CollectWorkspace, qtbot: QtBot, *numbers: int) -> list[Kept]:
    kept: list[Kept] = []
    collecting.added.connect(kept.append)
    for number in numbers:
        collecting.add(drawing(number))
    qtbot.waitUntil(lambda: len(kept) == len(numbers), timeout=10_000)
    collecting.added.disconnect(kept.append)
    return kept


def counts(collecting: CollectWorkspace) -> dict[str, int]:
    return dict(collecting.collection.counts)


def test_pictures_are_on_the_disk_in_order_and_open_as_a_set(
    collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    add(collecting, qtbot, 10, 20)
    collecting.choose_class("cross")
    add(collecting, qtbot, 30)
    assert counts(collecting) == {"circle": 2, "cross": 1}
    sets = open_sets(collecting.collection.folder)
    assert sets.kind == "drawings"
    assert [int(sets.train.picture(index).max()) for index in range(3)] == [10, 20, 30]
    assert collecting.folders() == (collecting.collection.folder,)


def test_what_was_added_last_is_taken_back_and_what_was_removed_comes_back(
    collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    first, _ = add(collecting, qtbot, 10, 20)
    with qtbot.waitSignal(collecting.removed, timeout=10_000):
        collecting.undo()
    assert counts(collecting)["circle"] == 1
    with qtbot.waitSignal(collecting.removed, timeout=10_000):
        collecting.remove(first.name)
    assert counts(collecting)["circle"] == 0
    with qtbot.waitSignal(collecting.added, timeout=10_000) as back:
        collecting.undo()
    assert int(back.args[0].pixels.max()) == 10
    with qtbot.waitSignal(collecting.removed, timeout=10_000):
        collecting.undo()
    assert not collecting.can_undo


def test_a_class_made_while_pictures_are_still_written_counts_each_once(
    collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    kept: list[Kept] = []
    collecting.added.connect(kept.append)
    for number in range(5):
        collecting.add(drawing(number + 1))
    collecting.add_class("star")
    qtbot.waitUntil(lambda: len(kept) == 5, timeout=10_000)
    assert counts(collecting) == {"circle": 5, "cross": 0, "star": 0}
    assert collecting.class_name == "star"


def test_classes_are_chosen_by_number_renamed_and_removed_with_their_pictures(
    collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    assert collecting.choose_number(2)
    assert collecting.class_name == "cross"
    assert not collecting.choose_number(3)
    add(collecting, qtbot, 10)
    collecting.rename_class("cross", "plus")
    assert counts(collecting) == {"circle": 0, "plus": 1}
    assert collecting.class_name == "plus"
    assert not collecting.can_undo  # its file is elsewhere now
    collecting.remove_class("plus")
    assert counts(collecting) == {"circle": 0}
    assert collecting.class_name == "circle"


def test_a_name_that_is_taken_or_impossible_is_refused_and_nothing_is_lost(
    collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    refused: list[str] = []
    collecting.refused.connect(lambda error: refused.append(error.code))
    collecting.add_class("Circle")
    collecting.rename_class("cross", "circle")
    collecting.create("a/b", "drawings")
    collecting.create("shapes", "drawings")
    assert refused == ["class-taken", "class-taken", "class-name-wrong", "collection-taken"]
    assert counts(collecting) == {"circle": 0, "cross": 0}


def test_a_picture_in_a_file_is_taken_and_what_is_none_is_refused(
    collecting: CollectWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    file, wrong = tmp_path / "photo.jpg", tmp_path / "letter.png"
    Image.new("RGB", (900, 600), "red").save(file)
    wrong.write_text("Dear Sir")
    with qtbot.waitSignal(collecting.added, timeout=10_000) as added:
        collecting.add_file(file)
    assert max(added.args[0].pixels.shape) <= 512
    with qtbot.waitSignal(collecting.refused, timeout=10_000):
        collecting.add_file(wrong)
    assert counts(collecting)["circle"] == 1


def test_a_set_that_grows_keeps_the_number_of_every_picture(tmp_path: Path) -> None:
    pictures = CollectedPictures(tmp_path / "circle", ("0001.png", "0002.png"))
    pictures.add("0003.png")
    pictures.remove("0002.png")
    assert pictures.newest_first().tolist() == [2, 0]
    assert [pictures.name(index) for index in (0, 2)] == ["0001.png", "0003.png"]
    pictures.add("0002.png")  # a number that was free is used again
    assert pictures.newest_first().tolist() == [3, 2, 0]
