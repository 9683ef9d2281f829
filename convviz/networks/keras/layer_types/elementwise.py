"""Layers that work number by number: activations, normalisations and rescalings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, cast

import numpy as np

from convviz.layers import (
    Activation,
    Array,
    BatchNormalization,
    GroupNormalization,
    Layer,
    LayerNormalization,
    Normalization,
    PReLU,
    Rescaling,
    Softmax,
    UnitNormalization,
)
from convviz.networks.keras.fields import Fields, UnsupportedError, unwrapped
from convviz.networks.keras.layer_types.activations import activation_in, elu, leaky_relu, named, relu
from convviz.networks.keras.layer_types.layer_type import Inputs, LayerType, Weights, WeightType

_CONSTANTS: Final = 1 << 20


def _activation(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    chosen = activation_in(fields) or named("linear", fields.keras)
    constants = {key: value for key, value in chosen.parameters.items() if value is not None}
    return Activation(chosen.function, name=fields.layer, **constants)


def _plain(read: Callable[[Fields], Activation]) -> Callable[[Fields, Weights, Inputs], Layer]:
    def make(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
        del weights, inputs
        return read(fields)

    return make


def _thresholded(fields: Fields) -> Activation:
    return Activation("relu", name=fields.layer, threshold=fields.number("theta", 1.0))


def _softmax(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights
    axes = fields.counts("axis", -1, least=-10)
    rank = len(inputs[0]) if inputs and inputs[0] else None
    if axes != [-1] and (rank is None or axes != [rank]):
        return Softmax(axes, name=fields.layer)
    return Activation("softmax", name=fields.layer)


def _prelu(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return PReLU(weights["alpha"], name=fields.layer)


def _prelu_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    shared = fields.counts("shared_axes") if "shared_axes" in fields else []
    shape = inputs[0] if inputs else None
    if shape is None:
        # How many axes there are is not known either; the layer itself checks that its slopes fit.
        return [WeightType("alpha", None, start="zeros")]
    sizes = tuple(1 if at in shared else size for at, size in enumerate(shape, 1))
    return [WeightType("alpha", sizes, start="zeros")]


def _batch_normalization(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    if fields.raw("mode") not in (None, 0):
        # Keras 1 could normalise every number by its neighbours in the same place instead.
        raise UnsupportedError
    if fields.flag("always_training", default=False):
        # By the mean and the variance of the batch, which is the one picture here: as networks do that draw pictures.
        return GroupNormalization(
            -1,
            weights.get("gamma"),
            weights.get("beta"),
            fields.number("epsilon", 1e-3),
            _axis(fields),
            name=fields.layer,
        )
    return BatchNormalization(
        weights.get("gamma"),
        weights.get("beta"),
        weights["moving_mean"],
        weights["moving_variance"],
        fields.number("epsilon", 1e-3),
        _axis(fields),
        name=fields.layer,
    )


def _batch_normalization_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    size = _size_along(inputs, _axis(fields))
    return [
        *_gamma_and_beta(fields, (size,)),
        WeightType("moving_mean", (size,), trained=False, start="zeros"),
        WeightType("moving_variance", (size,), trained=False, start="ones"),
    ]


def _layer_normalization(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return LayerNormalization(
        weights.get("gamma"),
        weights.get("beta"),
        fields.number("epsilon", 1e-3),
        fields.counts("axis", -1, least=-10),
        rms_scaling=fields.flag("rms_scaling", default=False),
        name=fields.layer,
    )


def _layer_normalization_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    sizes = tuple(_size_along(inputs, axis) for axis in fields.counts("axis", -1, least=-10))
    if fields.flag("rms_scaling", default=False):
        return [WeightType("gamma", sizes, start="ones")]
    return _gamma_and_beta(fields, sizes)


def _group_normalization(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    return GroupNormalization(
        fields.count("groups", 32, least=-1),
        weights.get("gamma"),
        weights.get("beta"),
        fields.number("epsilon", 1e-3),
        _axis(fields),
        name=fields.layer,
    )


def _group_normalization_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    return _gamma_and_beta(fields, (_size_along(inputs, _axis(fields)),))


def _unit_normalization(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return UnitNormalization(fields.counts("axis", -1, least=-10), name=fields.layer)


def _normalization(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del inputs
    axis = fields.counts("axis", -1, least=-10) if fields.raw("axis") else None
    given = "mean" in fields and "variance" in fields
    mean, variance = (
        (numbers_in(fields, "mean"), numbers_in(fields, "variance"))
        if given
        else (weights["mean"], weights["variance"])
    )
    return Normalization(
        mean,
        variance,
        axis,
        invert=fields.flag("invert", default=False),
        adapted=not given,
        name=fields.layer,
    )


def _normalization_weights(fields: Fields, inputs: Inputs) -> list[WeightType]:
    if "mean" in fields and "variance" in fields:
        return []
    axes = fields.counts("axis", -1, least=-10) if fields.raw("axis") else []
    sizes = tuple(_size_along(inputs, axis) for axis in axes)
    return [
        WeightType("mean", sizes, trained=False, start="zeros"),
        WeightType("variance", sizes, trained=False, start="ones"),
        WeightType("count", (), trained=False, start="zeros"),
    ]


def _rescaling(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    offset = numbers_in(fields, "offset") if "offset" in fields else 0.0
    return Rescaling(numbers_in(fields, "scale"), offset, name=fields.layer)


def numbers_in(fields: Fields, name: str) -> Array:
    """A field of one number or nested lists of numbers.

    Raises:
        ModelFileError: It is something else.
    """
    return numbers_from(fields, name, fields.raw(name))


def numbers_from(fields: Fields, name: str, value: object) -> Array:
    """Constant numbers of a description as an array.

    Raises:
        ModelFileError: They are something else.
    """
    value = unwrapped(value)
    if _count(value, 8) <= _CONSTANTS:
        try:
            with np.errstate(over="ignore"):
                return np.asarray(value, dtype=np.float32)
        except (TypeError, ValueError, OverflowError) as error:
            raise fields.wrong(name, value) from error
    raise fields.wrong(name, value)


def _count(value: object, depth: int) -> int:
    """How many numbers there are in lists of lists; more than any limit where it is something else."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return 1
    if isinstance(value, (list, tuple)) and depth:
        return sum(_count(each, depth - 1) for each in cast("Sequence[object]", value))
    return _CONSTANTS + 1


def _gamma_and_beta(fields: Fields, sizes: tuple[int | None, ...]) -> list[WeightType]:
    weights: list[WeightType] = []
    if fields.flag("scale", default=True):
        weights.append(WeightType("gamma", sizes, start="ones"))
    if fields.flag("center", default=True):
        weights.append(WeightType("beta", sizes, start="zeros"))
    return weights


def _axis(fields: Fields) -> int:
    """The channels' axis; tf.keras writes a list of one."""
    axes = fields.counts("axis", -1, least=-10)
    if len(axes) != 1:
        raise UnsupportedError
    return axes[0]


def _size_along(inputs: Inputs, axis: int) -> int | None:
    """The input's size along an axis by Keras's count, in which the pictures are axis 0."""
    shape = inputs[0] if inputs else None
    if shape is None:
        return None
    at = axis if axis < 0 else axis - 1
    return shape[at] if -len(shape) <= at < len(shape) and axis != 0 else None


TYPES: Final[Mapping[str, LayerType]] = {
    "Activation": LayerType(_activation),
    "ReLU": LayerType(_plain(relu)),
    "LeakyReLU": LayerType(_plain(leaky_relu)),
    "ELU": LayerType(_plain(elu)),
    "PReLU": LayerType(_prelu, _prelu_weights),
    "ThresholdedReLU": LayerType(_plain(_thresholded)),
    "Softmax": LayerType(_softmax),
    "BatchNormalization": LayerType(_batch_normalization, _batch_normalization_weights),
    "LayerNormalization": LayerType(_layer_normalization, _layer_normalization_weights),
    "GroupNormalization": LayerType(_group_normalization, _group_normalization_weights),
    "UnitNormalization": LayerType(_unit_normalization),
    "Normalization": LayerType(_normalization, _normalization_weights),
    "Rescaling": LayerType(_rescaling),
}
