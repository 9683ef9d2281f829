"""What a network puts out and how it is to be read: classes, a picture, plain numbers or maps."""

from __future__ import annotations

import math
from typing import Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.layers import Activation, Array, Flatten, Identity, Reshape, Softmax, TensorShape
from convviz.networks.activated import fused_activation
from convviz.networks.derivation import innermost
from convviz.networks.network import Network
from convviz.networks.node import Node

Head = Literal["softmax", "logits", "sigmoid", "sigmoids"]
"""How classes are given: probabilities that add up to 1; the numbers before a softmax; one probability, of the second
of two classes; or one probability for each class by itself."""

# Words in the name of a last layer without activation whose several numbers are measures, not classes.
_MEASURES = (
    "box",
    "point",
    "landmark",
    "regress",
    "angle",
    "pose",
    "coord",
    "embed",
    "feature",
    "latent",
    "code",
)

# The digits of scikit-learn; a shorter row of numbers is no picture.
_SMALLEST_SIDE = 8
# What single precision may lose of 1: half of the gap below it, and the roundings of the sum that it was divided by.
_ROUNDED_AWAY = 1e-6


class Classifier(msgspec.Struct, frozen=True, tag="classifier"):
    """Classes.

    Attributes:
        layer: The id of the output.
        classes: How many there are.
        head: How they are given.
    """

    layer: str
    classes: int
    head: Head

    @property
    def exclusive(self) -> bool:
        """Whether exactly one class is meant, so that the probabilities add up to 1."""
        return self.head != "sigmoids"


class PictureOutput(msgspec.Struct, frozen=True, tag="picture"):
    """A picture.

    Attributes:
        layer: The id of the output.
        shape: (height, width, channels), also where the output is flat.
        classes: For a picture that gives each pixel probabilities of classes, how many there are; else 0.
    """

    layer: str
    shape: tuple[int, int, int]
    classes: int = 0


class NumbersOutput(msgspec.Struct, frozen=True, tag="numbers"):
    """Numbers that are no classes, such as an angle or a box."""

    layer: str
    count: int


class MapsOutput(msgspec.Struct, frozen=True, tag="maps"):
    """A stack of maps or a sequence, as a network without its top gives."""

    layer: str
    shape: TensorShape


class NoOutput(msgspec.Struct, frozen=True, tag="nothing"):
    """Nothing: a layer before the output does not run."""

    layer: str


Reading = Classifier | PictureOutput | NumbersOutput | MapsOutput | NoOutput


def readings(network: Network) -> tuple[Reading, ...]:
    """How each output is to be read, in order."""
    return tuple(reading_of(network, output) for output in network.outputs)


def reading_of(network: Network, output: str = "") -> Reading:
    """How one output is to be read; without a name the first that gives classes, else the first.

    The activation that the output ends with decides. Several numbers without any count as a softmax's logits, unless
    the layer's name says that they measure something.

    Raises:
        ConvvizError: The network has no such layer.
    """
    if not output:
        found = readings(network)
        return next((each for each in found if isinstance(each, Classifier)), found[0])
    shape = network.shapes[network.node(output).id]
    if shape is None:
        return NoOutput(output)
    node, function = _end(network, network.node(output))
    picture = None if function == "softmax" and len(shape) == 1 else _picture(network, shape)
    count = math.prod(shape)
    if count == max(shape, default=1) and picture is None:
        head = _head(node, function, count)
        if head is not None:
            return Classifier(output, 2 if head == "sigmoid" else count, head)
        return NumbersOutput(output, count)
    if picture is not None:
        return PictureOutput(output, picture, picture[2] if function == "softmax" else 0)
    return MapsOutput(output, shape)


def probabilities(reading: Classifier, output: Array) -> NDArray[np.float64]:
    """The probability of each class, shape (classes,), from what the output gave.

    A softmax that single precision rounds to 1 is what the others leave of it: it is never quite 1.
    """
    values = output.astype(np.float64).ravel()
    match reading.head:
        case "softmax":
            best = int(values.argmax())
            others = float(np.delete(values, best).sum())
            if values[best] == 1 and 0 < others < _ROUNDED_AWAY:
                values[best] = 1 - others
            return values
        case "sigmoids":
            return values
        case "sigmoid":
            return np.array([1 - values[0], values[0]])
        case "logits":
            powers = np.exp(values - values.max())
            return powers / powers.sum()


def _picture(network: Network, shape: TensorShape) -> tuple[int, int, int] | None:
    """The picture that an output of `shape` is, or None.

    A flat output is one where it has as many numbers as the network's picture has pixels.
    """
    match shape:
        case (height, width, channels) if height * width > 1 and channels in (1, 3, 4):
            return height, width, channels
        case (height, width, channels) if _sides(network) == (height, width):
            return height, width, channels
        case (count,) if count > 1 and (sides := _sides(network)) and math.prod(sides) == count:
            return (*sides, 1)
        case _:
            return None


def _sides(network: Network) -> tuple[int, int] | None:
    """The height and width of the network's first input, if that is a picture."""
    match network.input_shapes:
        case ((1 | 3 | 4, height, width), *_) if width > 4:
            return height, width
        case ((height, width) | (height, width, _), *_):
            return height, width
        case ((count,), *_) if (side := math.isqrt(count)) ** 2 == count and side >= _SMALLEST_SIDE:
            return side, side
        case _:
            return None


def _end(network: Network, node: Node) -> tuple[Node, str]:
    """The layer that makes the output's numbers, and the activation that they end with."""
    while True:
        layer = innermost(node.layer)
        if isinstance(layer, Softmax):
            return node, "softmax"
        fused = layer if isinstance(layer, Activation) else fused_activation(layer)
        if fused is not None and fused.function != "linear":
            return node, fused.function
        if not isinstance(layer, Activation | Flatten | Reshape | Identity):
            return node, "linear"
        node = network.node(node.inputs[0])


def _head(node: Node, function: str, count: int) -> Head | None:
    """How one row of numbers gives classes, or None where it does not."""
    name = node.id.rpartition("/")[2].lower()
    match function:
        case "softmax" if count > 1:
            return "softmax"
        case "sigmoid":
            return "sigmoid" if count == 1 else "sigmoids"
        case "linear" if count > 1 and node.type in {"Dense", "Conv2D"}:
            return None if any(word in name for word in _MEASURES) else "logits"
        case _:
            return None
