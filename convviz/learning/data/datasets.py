"""MNIST, by Keras's loader or from a file."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.learning.data.digit_data import Digits
from convviz.learning.network.keras_session import CACHE, keras

# MNIST unpacked has 55 MB.
_MAX_BYTES = 400_000_000
# As keras/src/datasets/mnist.py has them.
_ORIGIN = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/mnist.npz"
_SHA256 = "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"
_NAMES = ("x_train", "y_train", "x_test", "y_test")


@dataclass(frozen=True, eq=False)
class Mnist:
    """The 60,000 digits to train on and the 10,000 to measure on, or as many as a file has."""

    train: Digits
    test: Digits


def load_mnist(source: str) -> Mnist:
    """MNIST as Keras keeps it (`source` is "mnist": fetched once, then from its cache) or from a local .npz.

    Raises:
        ConvvizError: It cannot be fetched or read, or is no set of digits.
    """
    return _from_npz(_fetched() if source == "mnist" else Path(source))


def _fetched() -> Path:
    """The file that `keras.datasets.mnist.load_data` fetches, at the place where that keeps it."""
    try:
        file = keras().utils.get_file("mnist.npz", origin=_ORIGIN, file_hash=_SHA256, cache_dir=CACHE)
    except Exception as error:  # what fails is the network or the disk, or what came is another file
        reason = " ".join(str(error).split())[:200]
        sentence = f"MNIST cannot be fetched ({reason}); give the file with --data FILE.npz."
        raise ConvvizError("data-not-fetched", sentence, name="MNIST", reason=reason) from error
    return Path(file)


def _from_npz(path: Path) -> Mnist:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MAX_BYTES:
                raise _no_digits(path.name)
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
            x_train, y_train, x_test, y_test = (arrays[name] for name in _NAMES)
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be read: {reason}."
        raise ConvvizError("file-unreadable", sentence, name=path.name, reason=reason) from error
    except (KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise _no_digits(path.name) from error
    return Mnist(_digits(x_train, y_train, path.name), _digits(x_test, y_test, path.name))


def _digits(images: NDArray[np.generic], labels: NDArray[np.generic], name: str) -> Digits:
    sound = images.dtype == np.uint8 and images.shape[1:] == (28, 28) and labels.shape == images.shape[:1]
    if not sound or not np.issubdtype(labels.dtype, np.integer) or not len(labels):
        raise _no_digits(name)
    classes = labels.astype(np.int64)
    if classes.min() < 0 or classes.max() > 9:
        raise _no_digits(name)
    return Digits(np.ascontiguousarray(images, dtype=np.uint8), classes)


def _no_digits(name: str) -> ConvvizError:
    sentence = (
        f"{name} holds no digits: x_train and x_test as bytes (count, 28, 28) with y_train and y_test in 0 to 9 "
        "would be right."
    )
    return ConvvizError("data-no-digits", sentence, name=name)
