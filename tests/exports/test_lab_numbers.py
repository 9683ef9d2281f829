"""Numbers for files and for the clipboard: exact, in planes, and stopped between them."""

from __future__ import annotations

import doctest
from pathlib import Path

import numpy as np
import pytest

from convviz.exports import number_blocks
from convviz.exports.number_blocks import plane_texts
from convviz.exports.number_set import NumberSet, write_number_set
from convviz.exports.numbers import write_numbers_csv
from convviz.pictures.arrays import read_csv

AWKWARD = np.array(
    [[[0.1, 1e-30], [-2.0, 3.5]], [[1 / 3, -0.0], [16777217.0, 1e20]], [[7.0, -1e-7], [0.0, 255.0]]],
    dtype=np.float32,
)


def write_window(path: Path, values: np.ndarray) -> int | None:
    return write_number_set(path, lambda _done, _total: None, lambda: False, numbers=NumberSet("a", values))


@pytest.mark.parametrize("planes", [1, 2])
def test_csv_reads_back_as_the_very_same_numbers(tmp_path: Path, planes: int) -> None:
    values = AWKWARD[:, :, :planes]
    path = tmp_path / "a.csv"
    assert write_window(path, values) == planes
    read = read_csv(path)
    expected = values[:, :, 0] if planes == 1 else values
    np.testing.assert_array_equal(read.view(np.uint32), np.ascontiguousarray(expected).view(np.uint32))


@pytest.mark.parametrize("planes", [1, 2])
def test_the_window_and_the_command_line_write_the_same_csv(tmp_path: Path, planes: int) -> None:
    values = AWKWARD[:, :, :planes]
    write_window(tmp_path / "window.csv", values)
    write_numbers_csv(tmp_path / "command.csv", values)
    assert (tmp_path / "window.csv").read_bytes() == (tmp_path / "command.csv").read_bytes()


def test_npy_is_what_numpy_loads(tmp_path: Path) -> None:
    write_window(tmp_path / "a.NPY", AWKWARD)
    loaded = np.load(tmp_path / "a.NPY")
    assert loaded.dtype == np.float32
    np.testing.assert_array_equal(loaded, AWKWARD)


def test_a_csv_is_stopped_between_planes_and_leaves_nothing(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    written = write_number_set(
        tmp_path / "a.csv",
        lambda done, total: told.append((done, total)),
        lambda: len(told) == 1,
        numbers=NumberSet("awkward", AWKWARD),
    )
    assert written is None
    assert told == [(1, 2)]
    assert list(tmp_path.iterdir()) == []


def test_the_clipboard_has_a_block_for_each_plane_asked_for() -> None:
    first, second = plane_texts(AWKWARD, (1, 0), ".")
    assert first.splitlines()[0].split("\t") == ["1e-30", "3.5"]
    assert second.splitlines()[0].split("\t") == ["0.1", "-2"]
    assert plane_texts(AWKWARD, (-1,), ".") == plane_texts(AWKWARD, (0, 1), ".")


def test_the_decimal_mark_is_the_only_thing_that_changes() -> None:
    with_points, with_commas = plane_texts(AWKWARD, (0,), "."), plane_texts(AWKWARD, (0,), ",")
    assert [text.replace(".", ",") for text in with_points] == with_commas


def test_the_example_in_the_docstring_is_true() -> None:
    assert doctest.testmod(number_blocks) == (0, 1)
