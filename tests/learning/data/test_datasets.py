"""Files of digits are read as they are, and others are refused by name before much is allocated."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.data.datasets import load_mnist

SOUND = {
    "x_train": np.arange(3 * 784, dtype=np.uint64).reshape(3, 28, 28).astype(np.uint8),
    "y_train": np.array([0, 9, 5], dtype=np.uint8),
    "x_test": np.full((2, 28, 28), 7, dtype=np.uint8),
    "y_test": np.array([3, 4], dtype=np.int32),
}


def saved(folder: Path, **changes: object) -> str:
    path = folder / "digits.npz"
    arrays = {name: value for name, value in (SOUND | changes).items() if value is not None}
    np.savez(path, **arrays)
    return str(path)


def test_pictures_and_labels_come_as_they_stand_in_the_file(tmp_path: Path) -> None:
    mnist = load_mnist(saved(tmp_path))
    np.testing.assert_array_equal(mnist.train.images, SOUND["x_train"])
    assert mnist.train.labels.tolist() == [0, 9, 5]
    assert mnist.test.labels.tolist() == [3, 4]
    assert mnist.test.labels.dtype == np.int64


@pytest.mark.parametrize(
    "changes",
    [
        {"x_test": None},
        {"x_train": np.zeros((3, 28, 28))},
        {"x_train": np.zeros((3, 32, 32), dtype=np.uint8)},
        {"x_train": np.zeros((2, 28, 28), dtype=np.uint8)},
        {"y_train": np.array([0, 10, 5])},
        {"y_train": np.array([0, -1, 5])},
        {"y_train": np.array([0.0, 1.0, 5.0])},
        {"y_train": np.array([None, 1, 2])},
        {"x_test": np.zeros((0, 28, 28), dtype=np.uint8), "y_test": np.zeros(0, dtype=np.uint8)},
    ],
    ids=["missing", "floats", "size", "count", "above", "below", "float labels", "objects", "none"],
)
def test_what_are_no_digits_is_refused_by_name(tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(ConvvizError, match=r"digits\.npz holds no digits") as caught:
        load_mnist(saved(tmp_path, **changes))
    assert caught.value.code == "data-no-digits"


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 and no more"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "digits.npz"
    file.write_bytes(content)
    with pytest.raises(ConvvizError) as caught:
        load_mnist(str(file))
    assert caught.value.code == "data-no-digits"


def test_a_file_that_would_unpack_to_gigabytes_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "digits.npz"
    with (
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("x_train.npy", "w") as entry,
    ):
        for _ in range(410):
            entry.write(bytes(1_000_000))
    with pytest.raises(ConvvizError) as caught:
        load_mnist(str(file))
    assert caught.value.code == "data-no-digits"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError) as caught:
        load_mnist(str(tmp_path / "none.npz"))
    assert caught.value.code == "file-unreadable"
