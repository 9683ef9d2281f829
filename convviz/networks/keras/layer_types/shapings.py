"""Layers that move numbers, border or resample maps, and those that do nothing once a model is trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, cast

from convviz.layers import (
    CenterCrop,
    Cropping1D,
    Cropping2D,
    Flatten,
    Identity,
    Layer,
    Permute,
    RepeatVector,
    Reshape,
    Resizing,
    UpSampling1D,
    UpSampling2D,
    ZeroPadding1D,
    ZeroPadding2D,
)
from convviz.networks.keras.fields import Fields
from convviz.networks.keras.layer_types.layer_type import Inputs, LayerType, Weights
from convviz.networks.keras.layer_types.orders import channels_ordered, one
from convviz.networks.keras.limits import NUMBER

_Make = Callable[[Fields, Weights, Inputs], Layer]
Pads = tuple[tuple[int, int], tuple[int, int]]


def _identity(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return Identity(fields.layer)


def _flatten(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    # Keras turns channels-first maps around before it flattens them.
    return channels_ordered(fields, Flatten(name=fields.layer))


def _reshape(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return Reshape(fields.counts("target_shape", least=-1), name=fields.layer)


def _permute(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return Permute(fields.counts("dims"), name=fields.layer)


def _repeat(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return RepeatVector(fields.count("n"), fields.layer)


def _zero_padding2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return channels_ordered(fields, ZeroPadding2D(_sides(fields, "padding"), name=fields.layer))


def _cropping2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return channels_ordered(fields, Cropping2D(_sides(fields, "cropping"), name=fields.layer))


def _zero_padding1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return channels_ordered(fields, ZeroPadding1D(fields.pair("padding", 1, least=0), name=fields.layer))


def _cropping1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return channels_ordered(fields, Cropping1D(fields.pair("cropping", 1, least=0), name=fields.layer))


def _up_sampling2d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    interpolation = fields.text("interpolation", "nearest")
    return channels_ordered(fields, UpSampling2D(fields.pair("size", 2), interpolation, name=fields.layer))


def _up_sampling1d(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return UpSampling1D(one(fields, "size", 2), fields.layer)


def _resizing(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    layer = Resizing(
        fields.count("height"),
        fields.count("width"),
        fields.text("interpolation", "bilinear"),
        crop_to_aspect_ratio=fields.flag("crop_to_aspect_ratio", default=False),
        pad_to_aspect_ratio=fields.flag("pad_to_aspect_ratio", default=False),
        fill_value=fields.number("fill_value", 0.0),
        antialias=fields.flag("antialias", default=False),
        name=fields.layer,
    )
    return channels_ordered(fields, layer)


def _random_crop(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    # Without training the largest piece in the middle that has the proportions, made as large as is wanted.
    size = fields.count("height"), fields.count("width")
    return channels_ordered(fields, Resizing(*size, crop_to_aspect_ratio=True, name=fields.layer))


def _center_crop(fields: Fields, weights: Weights, inputs: Inputs) -> Layer:
    del weights, inputs
    return channels_ordered(fields, CenterCrop(fields.count("height"), fields.count("width"), fields.layer))


def _sides(fields: Fields, name: str) -> Pads:
    """((top, bottom), (left, right)), of which Keras writes all, and Keras 1 (vertical, horizontal) as well."""
    value = fields.raw(name)
    items: list[object] = cast("list[object]", value) if isinstance(value, list) else [value, value]
    if len(items) == 4:
        # Keras 1 also has [top, bottom, left, right].
        items = [items[:2], items[2:]]
    if len(items) != 2:
        raise fields.wrong(name, items)
    return _ends(fields, name, items[0]), _ends(fields, name, items[1])


def _ends(fields: Fields, name: str, value: object) -> tuple[int, int]:
    both = cast("list[object]", value) if isinstance(value, list) else [value, value]
    if len(both) == 2:
        first, last = both
        if type(first) is int and type(last) is int and 0 <= min(first, last) <= max(first, last) <= NUMBER:
            return first, last
    raise fields.wrong(name, fields.raw(name))


_AUGMENTATIONS: Final = (
    "Equalization",
    "MaxNumBoundingBoxes",
    "RandomBrightness",
    "RandomColorDegeneration",
    "RandomColorJitter",
    "RandomContrast",
    "RandomElasticTransform",
    "RandomErasing",
    "RandomFlip",
    "RandomGaussianBlur",
    "RandomGrayscale",
    "RandomHeight",
    "RandomHue",
    "RandomInvert",
    "RandomPerspective",
    "RandomPosterization",
    "RandomRotation",
    "RandomSaturation",
    "RandomSharpness",
    "RandomShear",
    "RandomTranslation",
    "RandomWidth",
    "RandomZoom",
    "Solarization",
    "AugMix",
    "CutMix",
    "MixUp",
    "RandAugment",
)
_NOISES: Final = (
    "ActivityRegularization",
    "AlphaDropout",
    "Dropout",
    "GaussianDropout",
    "GaussianNoise",
    "Identity",
    "SpatialDropout1D",
    "SpatialDropout2D",
    "SpatialDropout3D",
)

TYPES: Final[Mapping[str, LayerType]] = {
    **{name: LayerType(_identity) for name in (*_AUGMENTATIONS, *_NOISES)},
    "Flatten": LayerType(_flatten),
    "Reshape": LayerType(_reshape),
    "Permute": LayerType(_permute),
    "RepeatVector": LayerType(_repeat),
    "ZeroPadding2D": LayerType(_zero_padding2d),
    "ZeroPadding1D": LayerType(_zero_padding1d),
    "Cropping2D": LayerType(_cropping2d),
    "Cropping1D": LayerType(_cropping1d),
    "UpSampling2D": LayerType(_up_sampling2d),
    "UpSampling1D": LayerType(_up_sampling1d),
    "Resizing": LayerType(_resizing),
    "CenterCrop": LayerType(_center_crop),
    "RandomCrop": LayerType(_random_crop),
}
