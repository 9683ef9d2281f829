from pathlib import Path

import numpy as np
import pytest

from convviz.exports.numbers import write_npy, write_numbers_csv
from convviz.pictures.arrays import read_csv

VALUES = np.array([[[-1020.5, 0.1], [1e-7, 3]], [[300, -0.25], [5, 1e20]]], dtype=np.float32)


def test_npy_holds_every_bit_of_several_channels(tmp_path: Path) -> None:
    write_npy(tmp_path / "a.npy", VALUES)
    loaded = np.load(tmp_path / "a.npy")
    assert loaded.dtype == np.float32
    np.testing.assert_array_equal(loaded, VALUES)


def test_a_single_channel_is_written_as_a_table(tmp_path: Path) -> None:
    write_npy(tmp_path / "a.npy", VALUES[:, :, :1])
    assert np.load(tmp_path / "a.npy").shape == (2, 2)
    write_numbers_csv(tmp_path / "a.csv", VALUES[:, :, :1])
    np.testing.assert_array_equal(
        np.loadtxt(tmp_path / "a.csv", delimiter=",", dtype=np.float32), VALUES[:, :, 0]
    )


@pytest.mark.parametrize("channels", [1, 2])
def test_csv_reads_back_bit_by_bit(tmp_path: Path, channels: int) -> None:
    write_numbers_csv(tmp_path / "a.csv", VALUES[:, :, :channels])
    read = read_csv(tmp_path / "a.csv")
    np.testing.assert_array_equal(read.reshape(2, 2, channels), VALUES[:, :, :channels])
