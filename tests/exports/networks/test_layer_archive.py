"""Any id of a layer can be the name of an array, and the same arrays make the same file."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.exports.networks.layer_archive import write_layers
from convviz.layers import ConvvizError

NAMES = ("file", "args", "self", "outer/inner", "name@2", "../up", "a b", "convolução", ".npy", "x.npy", "")


def arrays() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(4)
    return {name: rng.normal(size=(2, index + 1)).astype(np.float32) for index, name in enumerate(NAMES)}


def test_any_name_is_read_back_by_numpy(tmp_path: Path) -> None:
    write_layers(tmp_path / "all.npz", arrays())
    with zipfile.ZipFile(tmp_path / "all.npz") as archive:
        assert archive.namelist() == [f"{name}.npy" for name in NAMES]
    with np.load(tmp_path / "all.npz") as read:
        for name, values in arrays().items():
            np.testing.assert_array_equal(read[f"{name}.npy"], values)


def test_the_same_arrays_make_the_same_file(tmp_path: Path) -> None:
    for name in ("one.npz", "two.npz"):
        write_layers(tmp_path / name, arrays())
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "taken.npz"
    folder.mkdir()
    with pytest.raises(ConvvizError) as refusal:
        write_layers(folder, arrays())
    assert refusal.value.code == "cannot-write"
    assert list(tmp_path.iterdir()) == [folder]
