"""idx files come in pairs, plain or packed, and one of them leads to the others."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import records
from convviz.pictures.sets.opening import open_sets


def idx_bytes(array: np.ndarray) -> bytes:
    return bytes([0, 0, 8, array.ndim]) + np.array(array.shape, ">i4").tobytes() + array.tobytes()


def written(folder: Path, digits: dict[str, np.ndarray], *, packed: bool = False, prefix: str = "") -> Path:
    for name, stem in (("train", "train"), ("test", "t10k")):
        for letter, kind in (("x", "images-idx3"), ("y", "labels-idx1")):
            data = idx_bytes(digits[f"{letter}_{name}"])
            file = folder / f"{prefix}{stem}-{kind}-ubyte{'.gz' if packed else ''}"
            file.write_bytes(gzip.compress(data) if packed else data)
    return folder


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("held", [10, 10**9])
def test_a_folder_of_four_files_is_a_set(tmp_path, digits, packed, held, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", held)
    written(tmp_path, digits, packed=packed)
    (tmp_path / "README.md").write_text("about the digits")
    sets = open_sets(tmp_path)
    assert sets.test is not None
    assert sets.class_names == ("0", "1", "2")
    everything = np.arange(12)
    assert (sets.train.take(everything)[..., 0] == digits["x_train"]).all()
    assert (sets.train.labels == digits["y_train"]).all()
    assert (sets.test.picture(4)[..., 0] == digits["x_test"][4]).all()


@pytest.mark.parametrize("chosen", ["train-images-idx3-ubyte", "t10k-labels-idx1-ubyte"])
def test_one_of_the_files_stands_for_all_that_belong_to_it(tmp_path, digits, chosen):
    written(tmp_path, digits)
    written(tmp_path, {name: 255 - array for name, array in digits.items()}, prefix="emnist-letters-")
    sets = open_sets(tmp_path / chosen)
    assert (sets.train.picture(1)[..., 0] == digits["x_train"][1]).all()
    letters = open_sets(tmp_path / f"emnist-letters-{chosen}")
    assert (letters.train.picture(1)[..., 0] == 255 - digits["x_train"][1]).all()


def test_several_sets_in_a_folder_ask_for_a_choice(tmp_path, digits):
    written(tmp_path, digits)
    written(tmp_path, digits, prefix="letters-")
    with pytest.raises(ConvvizError, match="several sets") as refused:
        open_sets(tmp_path)
    assert refused.value.code == "set-several-idx"


def test_pictures_alone_to_train_on_are_enough(tmp_path, digits):
    written(tmp_path, digits)
    for file in tmp_path.glob("t10k*"):
        file.unlink()
    assert open_sets(tmp_path).test is None


@pytest.mark.parametrize(
    "missing", ["train-labels-idx1-ubyte", "train-images-idx3-ubyte", "t10k-labels-idx1-ubyte"]
)
def test_a_missing_file_is_named(tmp_path, digits, missing):
    written(tmp_path, digits)
    (tmp_path / missing).unlink()
    with pytest.raises(ConvvizError) as refused:
        open_sets(tmp_path)
    assert refused.value.code == "set-idx-missing"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("held", [10, 10**9])
def test_a_file_that_is_cut_short_is_refused(tmp_path, digits, packed, held, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", held)
    written(tmp_path, digits, packed=packed)
    file = tmp_path / f"train-images-idx3-ubyte{'.gz' if packed else ''}"
    file.write_bytes(file.read_bytes()[:-60])
    with pytest.raises(ConvvizError) as refused:
        open_sets(tmp_path)
    assert refused.value.code == "set-damaged"


def test_a_header_that_promises_too_much_is_refused_before_anything_is_read(tmp_path, digits):
    written(tmp_path, digits)
    file = tmp_path / "train-images-idx3-ubyte"
    file.write_bytes(bytes([0, 0, 8, 3]) + np.array([2**31 - 1, 28, 28], ">i4").tobytes())
    with pytest.raises(ConvvizError) as refused:
        open_sets(tmp_path)
    assert refused.value.code == "set-many-pictures"


def test_as_many_labels_as_pictures_are_needed(tmp_path, digits):
    written(tmp_path, digits | {"y_train": digits["y_train"][:-1]})
    with pytest.raises(ConvvizError) as refused:
        open_sets(tmp_path)
    assert refused.value.code == "set-uneven"
