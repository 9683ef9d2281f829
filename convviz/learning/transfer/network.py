"""Puts a new head on a base, so that the network takes pictures from 0 to 1 as all others here do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from convviz.learning.network.keras_session import KerasModel, build, keras
from convviz.learning.recipe import Transfer
from convviz.learning.transfer.bases import PICTURE, Base, Scales, base_called
from convviz.learning.transfer.weights import loaded_base
from convviz.networks import zoo

ZOO_NETWORK = "vgg16-transfer"
"""The course's network on VGG16: with exactly its layers, and fed from 0 to 1 without ImageNet's means, as there."""


@dataclass(frozen=True, eq=False)
class Transferred:
    """A network on a base, all of whose layers are frozen.

    Attributes:
        model: Pictures in, answer out; what is written in the end.
        base: The layer of `model` that is the base, a model itself.
        body: The first layers of `model`: pictures in, features (count,) out.
        head: The dense layers behind them, the same as in `model`: features in, answer out.
    """

    model: KerasModel
    base: KerasModel
    body: KerasModel
    head: KerasModel


def transferred(architecture: str, transfer: Transfer, classes: int) -> Transferred:
    """The network on a base that `transfer` describes, with the base's weights and a head of fresh ones.

    Args:
        architecture: `ZOO_NETWORK` for the course's own, which tells two classes apart; else of no meaning.
        transfer: Which base, with which weights, and how large a head.
        classes: How many there are to tell apart.

    Raises:
        ConvvizError: There is no such base, or its weights cannot be had.
    """
    base = base_called(transfer.base)
    learnt = loaded_base(base, transfer.weights, PICTURE)
    if architecture == ZOO_NETWORK and base.name == "vgg16" and classes == 2:
        model = build(zoo.config(ZOO_NETWORK))
        model.layers[0].set_weights(learnt.get_weights())
        return _parts(model, 0)
    layers = [
        _rescaling(base),
        _red_first(learnt) if base.blue_first else learnt,
        *_head(base, transfer, classes),
    ]
    learnt.trainable = False
    return _parts(keras().Sequential([keras().Input(tuple(PICTURE)), *layers], name=base.name), 1)


def _parts(model: KerasModel, base_at: int) -> Transferred:
    """The parts of a Sequential whose layer `base_at` is the base; the one behind it makes one row of its maps."""
    make, layers, ends_at = keras(), model.layers, base_at + 2
    base, ending = layers[base_at], layers[base_at + 1]
    base.trainable = False
    body = make.Sequential([make.Input(model.input_shape[1:]), *layers[:ends_at]])
    head = make.Sequential([make.Input(ending.output.shape[1:]), *layers[ends_at:]])
    return Transferred(model, base, body, head)


def _rescaling(base: Base) -> Any:
    """What makes of numbers from 0 to 1 those that the base has learnt from."""
    return keras().layers.Rescaling(_scalar_or_list(base.scale), _scalar_or_list(base.offset))


def _scalar_or_list(numbers: Scales) -> float | list[float]:
    return list(numbers) if len(set(numbers)) > 1 else next(iter(numbers))


def _red_first(learnt: KerasModel) -> KerasModel:
    """The base with its first kernels turned from blue, green, red to red, green, blue."""
    first = next(layer for layer in learnt.layers if layer.weights)
    kernel, *others = first.get_weights()
    first.set_weights([np.ascontiguousarray(kernel[:, :, ::-1]), *others])
    return learnt


def _head(base: Base, transfer: Transfer, classes: int) -> list[Any]:
    make = keras().layers
    ending = make.Flatten() if base.ending == "flatten" else make.GlobalAveragePooling2D()
    dense = [make.Dense(transfer.units, activation="relu")] if transfer.units else []
    answer = (
        make.Dense(1, activation="sigmoid") if classes == 2 else make.Dense(classes, activation="softmax")
    )
    return [ending, *dense, answer]
