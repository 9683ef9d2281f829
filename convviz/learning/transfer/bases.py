"""The networks that a new head can stand on, as keras.applications has them, and how they want their pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape

Ending = Literal["flatten", "average"]
"""What stands between base and head: all of its numbers in a row, or the mean of each of its maps."""

Scales = tuple[float, ...]
"""One number, or one for each of red, green and blue."""


@dataclass(frozen=True)
class Base:
    """One of them.

    Attributes:
        name: What it is called here.
        application: Its function in `keras.applications`.
        ending: What its head begins with: the course's Flatten for VGG, the mean for deeper ones.
        scale: What pictures from 0 to 1 are multiplied by before it, alike or for red, green and blue.
        offset: What is added then.
        blue_first: Whether its first kernels were learnt on blue, green, red.
        arguments: What the function is given besides.
    """

    name: str
    application: str
    ending: Ending
    scale: Scales
    offset: Scales
    blue_first: bool = False
    arguments: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))


# Red, green and blue of ImageNet's photographs (keras.applications.imagenet_utils.preprocess_input).
_CAFFE_MEAN = (123.68, 116.779, 103.939)
_TORCH_MEAN, _TORCH_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)

PICTURE = Shape(150, 150, 3)
"""What the course's networks on a base take, whatever size the base has learnt from: it is all convolutions."""


def _caffe(name: str, application: str, ending: Ending) -> Base:
    return Base(name, application, ending, (255.0,), tuple(-mean for mean in _CAFFE_MEAN), blue_first=True)


def _signed(name: str, application: str, **arguments: float) -> Base:
    return Base(name, application, "average", (2.0,), (-1.0,), arguments=MappingProxyType(arguments))


def _torch(name: str, application: str) -> Base:
    scale = tuple(1 / deviation for deviation in _TORCH_DEVIATION)
    offset = tuple(-mean / deviation for mean, deviation in zip(_TORCH_MEAN, _TORCH_DEVIATION, strict=True))
    return Base(name, application, "average", scale, offset)


_BASES = (
    _caffe("vgg16", "VGG16", "flatten"),
    _caffe("vgg19", "VGG19", "flatten"),
    _caffe("resnet50", "ResNet50", "average"),
    _signed("mobilenet-0.25", "MobileNet", alpha=0.25),
    _signed("mobilenet-0.5", "MobileNet", alpha=0.5),
    _signed("mobilenet", "MobileNet"),
    _signed("mobilenet-v2", "MobileNetV2"),
    _torch("densenet121", "DenseNet121"),
    Base("efficientnet-b0", "EfficientNetB0", "average", (255.0,), (0.0,)),
)
BASES: Mapping[str, Base] = MappingProxyType({base.name: base for base in _BASES})


def base_called(name: str) -> Base:
    """The base of that name.

    Raises:
        ConvvizError: There is none.
    """
    found = BASES.get(name)
    if found is None:
        known = ", ".join(BASES)
        sentence = f"There is no base {name!r}; the bases are {known}."
        raise ConvvizError("transfer-base-unknown", sentence, received=name, known=known)
    return found
