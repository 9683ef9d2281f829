"""Collections grow a picture at a time, and are sets that can be trained on."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import collection
from convviz.pictures.sets.collection import (
    add_class,
    add_picture,
    class_name_trouble,
    create_collection,
    move_picture,
    open_collection,
    remove_class,
    remove_picture,
    rename_class,
)
from convviz.pictures.sets.collection_file import collected_kind, content_of
from convviz.pictures.sets.opening import open_sets

DOCUMENT = Path(__file__).parents[3] / "docs/file-formats.md"
PIXELS = np.random.default_rng(0).integers(0, 256, (9, 7, 3), dtype=np.uint8)


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    folder = tmp_path / "shapes"
    create_collection(folder, "drawings")
    add_class(folder, "circle")
    add_class(folder, "square")
    return folder


def code_of(action, *arguments) -> str:
    with pytest.raises(ConvvizError) as refused:
        action(*arguments)
    return refused.value.code


def test_a_collection_begins_empty(tmp_path):
    found = create_collection(tmp_path / "a" / "b", "photographs")
    assert found.kind == "photographs"
    assert found.counts == ()
    assert open_collection(tmp_path / "a" / "b") == found
    assert code_of(open_sets, tmp_path / "a" / "b") == "set-empty"


def test_what_is_collected_is_a_set(shapes):
    assert add_picture(shapes, "circle", PIXELS) == "0001.png"
    assert add_picture(shapes, "circle", PIXELS[:, :, :1].astype(np.float32) + 0.4) == "0002.png"
    assert add_picture(shapes, "square", 255 - PIXELS) == "0001.png"
    assert open_collection(shapes).counts == (("circle", 2), ("square", 1))
    train = open_sets(shapes).train
    assert train.kind == "drawings"
    assert train.class_names == ("circle", "square")
    assert (train.picture(0) == PIXELS).all()
    assert (train.picture(1) == PIXELS[:, :, :1]).all()
    assert (train.picture(2) == 255 - PIXELS).all()


def test_numbers_go_on_behind_the_last_picture(shapes):
    for _ in range(3):
        add_picture(shapes, "circle", PIXELS)
    remove_picture(shapes, "circle", "0002.png")
    assert open_collection(shapes).counts[0] == ("circle", 2)
    assert add_picture(shapes, "circle", PIXELS) == "0004.png"


def test_a_picture_moves_to_another_class(shapes):
    add_picture(shapes, "square", PIXELS)
    add_picture(shapes, "circle", 255 - PIXELS)
    assert move_picture(shapes, "circle", "0001.png", "square") == "0002.png"
    assert move_picture(shapes, "square", "0001.png", "square") == "0001.png"
    assert open_collection(shapes).counts == (("circle", 0), ("square", 2))
    assert (open_sets(shapes).train.picture(1) == 255 - PIXELS).all()


def test_classes_are_renamed_with_what_is_in_them(shapes):
    add_picture(shapes, "circle", PIXELS)
    assert rename_class(shapes, "circle", " round thing ").counts == (("round thing", 1), ("square", 0))
    assert rename_class(shapes, "square", "Square").counts[1] == ("Square", 0)


def test_an_empty_class_can_be_removed(shapes):
    add_picture(shapes, "circle", PIXELS)
    assert code_of(remove_class, shapes, "circle") == "class-not-empty"
    assert remove_class(shapes, "square").counts == (("circle", 1),)


def test_classes_stand_in_the_order_of_people(shapes):
    for name in ("class 10", "class 9", "Änderung"):
        add_class(shapes, name)
    assert [name for name, _ in open_collection(shapes).counts] == [
        "circle",
        "class 9",
        "class 10",
        "square",
        "Änderung",
    ]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "class-name-length"),
        ("  ", "class-name-length"),
        ("x" * 61, "class-name-length"),
        ("a/b", "class-name-wrong"),
        ("a\\b", "class-name-wrong"),
        ("..", "class-name-wrong"),
        (".hidden", "class-name-wrong"),
        ("dot.", "class-name-wrong"),
        ("a:b", "class-name-wrong"),
        ("tab\there", "class-name-wrong"),
        ("NUL", "class-name-wrong"),
        ("com1.x", "class-name-wrong"),
        ("__MACOSX", "class-name-wrong"),
        ("Circle", "class-taken"),
    ],
)
def test_names_that_no_class_can_have_are_refused(shapes, name, code):
    assert code_of(add_class, shapes, name) == code
    assert code_of(rename_class, shapes, "square", name) == code
    assert len(open_collection(shapes).counts) == 2


@pytest.mark.parametrize("name", ["cat", "7", "three 3", "ß", "猫", "x" * 60, "no.1"])
def test_other_names_are_fine(name):
    assert class_name_trouble(name) is None


def test_what_is_not_there_is_refused(shapes, tmp_path):
    assert code_of(add_picture, shapes, "triangle", PIXELS) == "class-unknown"
    assert code_of(add_picture, shapes, "../shapes/circle", PIXELS) == "class-unknown"
    assert code_of(remove_picture, shapes, "circle", "0001.png") == "file-missing"
    assert code_of(remove_picture, shapes, "circle", "../collection.json") == "file-missing"
    assert code_of(move_picture, shapes, "circle", "0001.png", "square") == "file-missing"
    assert code_of(open_collection, tmp_path / "gone") == "collection-unknown"
    assert code_of(open_collection, tmp_path) == "collection-unknown"


def test_a_folder_with_something_in_it_is_not_taken_over(shapes):
    assert code_of(create_collection, shapes, "drawings") == "collection-taken"


def test_a_collection_of_a_newer_version_is_not_written_to(shapes):
    (shapes / "collection.json").write_text('{"kind": "drawings", "version": 2}')
    assert code_of(add_class, shapes, "triangle") == "collection-unknown"


def test_a_disk_that_is_full_leaves_nothing_half_written(shapes, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(collection.os, "fsync", full)
    assert code_of(add_picture, shapes, "circle", PIXELS) == "cannot-write"
    assert list((shapes / "circle").iterdir()) == []


def test_the_document_shows_what_stands_in_the_file():
    (shown,) = re.findall(r"`(\{[^`]*\})` stands", DOCUMENT.read_text(encoding="utf-8"))
    assert collected_kind(shown.encode()) == "drawings" == collected_kind(content_of("drawings"))
