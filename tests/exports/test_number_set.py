import csv
from pathlib import Path

import numpy as np
import pytest

from convviz.exports.number_set import NumberSet, write_number_set
from convviz.layers.errors import ConvvizError
from convviz.pictures.arrays import read_csv

RANDOM = np.random.default_rng(3)


def write(path: Path, numbers: NumberSet) -> int | None:
    return write_number_set(path, lambda _done, _total: None, lambda: False, numbers=numbers)


@pytest.mark.parametrize("shape", [(4, 5), (4, 5, 1), (4, 5, 3)])
def test_grids_come_back_exactly(tmp_path: Path, shape: tuple[int, ...]) -> None:
    values = RANDOM.normal(size=shape).astype(np.float32)
    expected = values[:, :, 0] if shape[2:] == (1,) else values
    for suffix in (".csv", ".npy"):
        write(tmp_path / f"a{suffix}", NumberSet("a", values))
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), expected)
    np.testing.assert_array_equal(read_csv(tmp_path / "a.csv"), expected)


def test_an_array_for_numpy_keeps_its_type_and_all_its_axes(tmp_path: Path) -> None:
    kernels = RANDOM.normal(size=(3, 2, 4, 5)).astype(np.float32)
    write(tmp_path / "a.npy", NumberSet("kernel", kernels))
    counts = np.arange(6).reshape(2, 3)
    write(tmp_path / "b.npy", NumberSet("counts", counts))
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), kernels)
    assert np.load(tmp_path / "b.npy").dtype == counts.dtype


def test_kernels_stand_one_below_the_other_each_with_its_place(tmp_path: Path) -> None:
    kernels = RANDOM.normal(size=(3, 2, 4, 5)).astype(np.float32)
    assert write(tmp_path / "a.csv", NumberSet("kernel", kernels)) == 20
    blocks = (tmp_path / "a.csv").read_text().split("\n\n")
    assert len(blocks) == 20
    heading, *rows = blocks[7].splitlines()
    assert heading == "# [:, :, 1, 2]"
    read = np.array([[np.float32(cell) for cell in row.split(",")] for row in rows])
    np.testing.assert_array_equal(read, kernels[:, :, 1, 2])


def test_a_vector_is_a_column(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", NumberSet("bias", np.array([0.5, -2.0, 1e-7], np.float32)))
    assert (tmp_path / "a.csv").read_text() == "0.5\n-2\n1e-07\n"


def test_a_table_has_its_names_and_no_formulas(tmp_path: Path) -> None:
    values = np.array([[1, -0.25], [np.nan, 3]])
    write(tmp_path / "a.csv", NumberSet("t", values, columns=("=cmd()", "loss"), rows=("cat", "-dog")))
    with (tmp_path / "a.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["", "'=cmd()", "loss"], ["cat", "1", "-0.25"], ["'-dog", "nan", "3"]]


def test_a_cancelled_table_of_many_grids_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("old")
    told: list[tuple[int, int]] = []
    done = write_number_set(
        path,
        lambda part, total: told.append((part, total)),
        lambda: len(told) == 2,
        numbers=NumberSet("a", np.ones((2, 2, 5), np.float32)),
    )
    assert done is None
    assert told == [(1, 5), (2, 5)]
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.csv"]


def test_a_large_grid_can_be_stopped_within_and_is_whole_otherwise(tmp_path: Path) -> None:
    values = RANDOM.normal(size=(500, 700)).astype(np.float32)
    path, told = tmp_path / "a.csv", []
    done = write_number_set(
        path,
        lambda part, total: told.append((part, total)),
        lambda: len(told) == 2,
        numbers=NumberSet("a", values),
    )
    assert done is None
    assert told[0][1] > 3
    assert not path.exists()
    write(path, NumberSet("a", values))
    np.testing.assert_array_equal(np.loadtxt(path, delimiter=",", dtype=np.float32), values)


def test_a_folder_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match="Cannot write"):
        write(tmp_path / "none" / "a.npy", NumberSet("a", np.ones(3)))
