"""Gives a base its weights: ImageNet's by Keras's own loader, or those of a file on this machine."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from convviz.layers import Array
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.learning.data.kept_downloads import kept_downloads
from convviz.learning.network.keras_session import KerasModel, keras
from convviz.learning.transfer.bases import Base
from convviz.networks.keras.contents import collected
from convviz.networks.keras.limits import FILE_BYTES
from convviz.networks.keras.refusals import ModelFileError

IMAGENET = "imagenet"
"""The weights that Keras fetches once and keeps."""

_NAMED = 3


def loaded_base(base: Base, weights: str, shape: Shape) -> KerasModel:
    """The base without its top, for pictures of `shape`, with its weights.

    Args:
        base: Which.
        weights: `"imagenet"`, or the path of an HDF5 file as Keras's `save_weights` writes it.
        shape: Of the pictures.

    Raises:
        ConvvizError: The weights cannot be fetched or read, or are of another network.
    """
    if weights == IMAGENET:
        return _fetched(base, shape)
    model = fresh_base(base, shape)
    give_weights(model, Path(weights), base.name)
    return model


def fresh_base(base: Base, shape: Shape, weights: str | None = None) -> KerasModel:
    """The base without its top, as keras.applications makes it; without `weights`, with random ones."""
    make = getattr(keras().applications, base.application)
    return make(
        include_top=False, weights=weights, input_shape=tuple(shape), name=base.name, **base.arguments
    )


def give_weights(model: KerasModel, path: Path, name: str) -> None:
    """Puts the weights of a file into `model`, which people call `name`.

    Raises:
        ConvvizError: The file cannot be read, or is of another network; then the model is as it was.
    """
    held = _held(path)
    layers = [layer for layer in model.layers if layer.weights]
    known = {layer.name for layer in layers}
    spare = {_unnumbered(held_name): held_name for held_name in held if held_name not in known}
    places = {
        layer.name: layer.name if layer.name in held else spare.get(_unnumbered(layer.name))
        for layer in layers
    }
    for layer in layers:
        _check_fit(layer, held.get(places[layer.name] or ""), tuple(held), path, name)
    for layer in layers:
        layer.set_weights(list(held[places[layer.name] or ""]))


def _unnumbered(name: str) -> str:
    """A name without the number that Keras counts layers of a class with, which differs from session to session.

    >>> _unnumbered("normalization_1")
    'normalization'
    """
    return re.sub(r"_\d+$", "", name)


def _fetched(base: Base, shape: Shape) -> KerasModel:
    try:
        with kept_downloads():
            return fresh_base(base, shape, IMAGENET)
    except Exception as error:  # what fails is the network or the disk, or what came is another file
        reason = " ".join(str(error).split())[:200]
        sentence = (
            f"The ImageNet weights of {base.name} cannot be fetched ({reason}); "
            "give a local file of them with --weights FILE.h5."
        )
        raise ConvvizError("transfer-not-fetched", sentence, name=base.name, reason=reason) from error


def _held(path: Path) -> Mapping[str, Sequence[Array]]:
    """The arrays in a file by the names of their layers.

    Raises:
        ConvvizError: It cannot be read, or holds no weights.
    """
    try:
        if path.stat().st_size > FILE_BYTES:
            raise _no_weights(path, f"it has more than {FILE_BYTES} bytes")
        data = path.read_bytes()
    except OSError as error:
        raise _no_weights(path, error.strerror or str(error)) from error
    from convviz.networks.keras.hdf5 import open_layer_weights

    try:
        contents = collected(*open_layer_weights(data))
    except ModelFileError as error:
        raise _no_weights(path, "it is no HDF5 file with weights in it, or damaged") from error
    holders = zip(contents.outline.holders, contents.arrays, strict=True)
    return {holder.name or holder.path: arrays for holder, arrays in holders if arrays}


def _check_fit(
    layer: Any, arrays: Sequence[Array] | None, there: tuple[str, ...], path: Path, name: str
) -> None:
    """Makes sure that a layer can take what the file has for it."""
    if arrays is None:
        has = ", ".join(there[:_NAMED]) + (" …" if len(there) > _NAMED else "")
        what = f"it has no layer {layer.name} (but {has})"
        raise _unfit(path, name, what)
    received, wanted = [np.shape(array) for array in arrays], [tuple(each.shape) for each in layer.weights]
    if received != wanted:
        what = f"its layer {layer.name} has {_shapes(received)}, where {_shapes(wanted)} would be right"
        raise _unfit(path, name, what)


def _shapes(shapes: Sequence[tuple[int, ...]]) -> str:
    """The first shape, which tells most; all where there are not as many as there should be.

    >>> _shapes([(3, 3, 3, 8)])
    '3 × 3 × 3 × 8'
    """
    return ", ".join(" × ".join(map(str, shape)) or "1" for shape in shapes)


def _unfit(path: Path, name: str, what: str) -> ConvvizError:
    sentence = f"{path.name} does not fit {name} without its top: {what}."
    return ConvvizError("transfer-weights-unfit", sentence, file=path.name, name=name, what=what)


def _no_weights(path: Path, reason: str) -> ConvvizError:
    sentence = (
        f"{path.name} cannot be taken for weights ({reason}); "
        "a file that Keras's save_weights wrote would be right."
    )
    return ConvvizError("transfer-weights-unreadable", sentence, file=path.name, reason=reason)
