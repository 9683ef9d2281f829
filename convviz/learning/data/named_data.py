"""Fetches MNIST, Fashion-MNIST and CIFAR-10 by Keras's own loaders, and keeps each as one plain file."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.layers.errors import ConvvizError
from convviz.learning.data.kept_downloads import kept_downloads
from convviz.learning.messages import Preparing
from convviz.learning.network.keras_session import CACHE, keras
from convviz.learning.process.control import Control
from convviz.pictures.sets.named import CLASS_NAMES, named_path

Numbers = NDArray[np.generic]
Loaded = tuple[tuple[Numbers, Numbers], tuple[Numbers, Numbers]]
"""What Keras's `load_data` gives: pictures and labels to train on, and to test on."""

_MODULES = {"mnist": "mnist", "fashion-mnist": "fashion_mnist", "cifar10": "cifar10"}


def fetched(name: str, tell: Callable[[Preparing], None], control: Control, home: Path | None = None) -> Path:
    """The `.npz` file of a set, fetched if it is not on this machine yet.

    The window and the worker read that file without Keras and without pickle, which CIFAR-10 comes in. What Keras
    itself has fetched before, for this program or another, is taken from its own cache.

    Args:
        name: "mnist", "fashion-mnist" or "cifar10".
        tell: Is told that it is being fetched.
        control: Asked before and after; while Keras fetches nothing can be asked.
        home: Keras's folder; the person's own if it is None.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such set, it cannot be fetched, or the disk has no room for it.
    """
    if name not in _MODULES:
        known = ", ".join(_MODULES)
        sentence = f"There is no data set {name!r} to fetch; those by name are {known}."
        raise ConvvizError("set-unknown", sentence, received=name, known=known)
    path = named_path(name, home or Path(CACHE))
    if path.exists():
        return path
    control.check()
    tell(Preparing(0, 0, "fetching"))
    loaded = _loaded(name)
    control.check()
    _write(path, loaded, CLASS_NAMES[name])
    return path


def _loaded(name: str) -> Loaded:
    """What Keras's loader gives; its progress bar is for terminals and goes nowhere."""
    load_data: Any = getattr(keras().datasets, _MODULES[name]).load_data
    try:
        with kept_downloads(), contextlib.redirect_stdout(io.StringIO()):
            return load_data()
    except Exception as error:  # what fails is the network or the disk, or what came is another file
        reason = " ".join(str(error).split())[:200]
        sentence = (
            f"{name} cannot be fetched ({reason}); give a local copy instead: an .npz file, idx files, or a zip or "
            "folder with one sub-folder a class."
        )
        raise ConvvizError("set-not-fetched", sentence, name=name, reason=reason) from error


def _write(path: Path, loaded: Loaded, class_names: tuple[str, ...]) -> None:
    (x_train, y_train), (x_test, y_test) = loaded
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConvvizError(
            "cannot-write", f"Cannot write {path}: {reason}.", path=str(path), reason=reason
        ) from error
    with whole_file(path) as part, part.open("wb") as file:
        np.savez(
            file,
            x_train=np.ascontiguousarray(x_train, dtype=np.uint8),
            y_train=y_train.reshape(-1).astype(np.int64),
            x_test=np.ascontiguousarray(x_test, dtype=np.uint8),
            y_test=y_test.reshape(-1).astype(np.int64),
            class_names=np.array(class_names),
        )
