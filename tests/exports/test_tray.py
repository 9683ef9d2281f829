"""The tray on disk: a table, and a folder that is there whole or not at all."""

from __future__ import annotations

import csv
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.exports.tray import TrayPicture, write_tray_csv, write_tray_folder
from convviz.layers.errors import ConvvizError

ROWS = [["number", "label_name"], ["1", "=1+1"], ["2", 'a "cat", striped']]


def picture(stem: str) -> TrayPicture:
    given = np.arange(12, dtype=np.float32).reshape(3, 4, 1) * 20
    fed = np.array([[[-1.0], [0.0]], [[0.5], [1.0]]], np.float32)
    return TrayPicture(stem, given, fed)


def pictures(*stems: str) -> list[partial[TrayPicture]]:
    return [partial(picture, stem) for stem in stems]


def nothing(_done: int, _total: int) -> None:
    return


def test_the_table_is_read_back_by_any_csv_reader_and_holds_no_formula(tmp_path: Path) -> None:
    assert write_tray_csv(tmp_path / "tray.csv", ROWS) == 2
    with (tmp_path / "tray.csv").open(newline="", encoding="utf-8") as file:
        assert list(csv.reader(file)) == [ROWS[0], ["1", "'=1+1"], ROWS[2]]


def test_the_folder_holds_two_pictures_of_each_drawing_and_the_table(tmp_path: Path) -> None:
    folder = tmp_path / "tray"
    steps: list[tuple[int, int]] = []
    count = write_tray_folder(
        folder, pictures("0001", "0002"), ROWS, lambda done, total: steps.append((done, total)), lambda: False
    )
    assert (count, steps) == (2, [(1, 2), (2, 2)])
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["0001-drawing.png", "0001.png", "0002-drawing.png", "0002.png", "tray.csv"]
    with Image.open(folder / "0001-drawing.png") as drawn:
        np.testing.assert_array_equal(np.asarray(drawn), np.arange(12).reshape(3, 4) * 20)
    with Image.open(folder / "0001.png") as fed:
        np.testing.assert_array_equal(np.asarray(fed), [[0, 128], [191, 255]])


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((3, 4, 5), (4, 5, 3)),
        ((4, 5, 3), (4, 5, 3)),
        ((1, 4, 5), (4, 5)),
        ((16,), (4, 4)),
        ((6, 5, 7), (6, 5)),
    ],
)
def test_what_was_fed_is_a_picture_whichever_way_its_channels_lie(
    tmp_path: Path, shape: tuple[int, ...], expected: tuple[int, ...]
) -> None:
    fed = np.arange(np.prod(shape), dtype=np.float32).reshape(shape)
    one = TrayPicture("a", np.zeros((2, 2, 1), np.float32), fed)
    write_tray_folder(tmp_path / "tray", [lambda: one], ROWS, nothing, lambda: False)
    with Image.open(tmp_path / "tray" / "a.png") as written:
        pixels = np.asarray(written)
    assert pixels.shape == expected
    first = fed[0] if shape[0] in {1, 3} else fed
    if len(expected) == 2:
        np.testing.assert_array_less(0, np.diff(pixels.astype(int), axis=1))
    elif shape[0] == 3:
        np.testing.assert_array_equal(pixels[:, :, 0], np.round(first * 255 / fed.max()))


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(ConvvizError) as refused:
        write_tray_folder(tmp_path, pictures("a"), ROWS, nothing, lambda: False)
    assert refused.value.code == "folder-exists"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_what_was_cancelled_or_broke_off_leaves_nothing(tmp_path: Path) -> None:
    seen: list[int] = []
    result = write_tray_folder(
        tmp_path / "tray",
        pictures("a", "b", "c"),
        ROWS,
        lambda done, _: seen.append(done),
        lambda: len(seen) > 1,
    )
    assert (result, list(tmp_path.iterdir())) == (None, [])

    def broken() -> TrayPicture:
        raise OSError(28, "No space left on device")

    with pytest.raises(ConvvizError) as refused:
        write_tray_folder(tmp_path / "tray", [*pictures("a"), broken], ROWS, nothing, lambda: False)
    assert refused.value.code == "cannot-write"
    assert list(tmp_path.iterdir()) == []


def test_a_drawing_that_could_not_be_fed_has_its_own_picture_alone(tmp_path: Path) -> None:
    def make() -> TrayPicture:
        return TrayPicture("a", np.zeros((2, 2, 3), np.float32), None)

    write_tray_folder(tmp_path / "tray", [make], ROWS, nothing, lambda: False)
    assert sorted(path.name for path in (tmp_path / "tray").iterdir()) == ["a-drawing.png", "tray.csv"]
