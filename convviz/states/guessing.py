"""How a network wants its pictures: found from its layers where they say so, else guessed; always with the reason."""

from __future__ import annotations

from typing import Literal

import msgspec

from convviz.layers import Embedding, Normalization, TensorShape
from convviz.networks.first_layers import Statistics, first_layers, rescaling_of, statistics_of
from convviz.networks.network import Network
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import Preparation, Values, layout_of

Kind = Literal["image", "vector", "sequence", "text", "tensor"]
"""What an input takes: a picture; numbers in a row; a sequence of rows, such as a sound; numbers of words; or a stack
of maps that is no picture, such as another network's output."""

Reason = Literal[
    "rescaling",
    "normalization",
    "statistics",
    "application",
    "default",
    "flat-picture",
    "centred-digit",
    "embedding",
    "no-picture",
]
"""Why: a Rescaling or Normalization stands in the file; the first batch normalisation remembers the mean and deviation;
the layers' names are those of one of Keras's applications; nothing says so, and 0 to 1 is most common; a row of numbers
is as long as a square picture; 28 × 28 in grey is the size of handwritten digits; words are looked up; the shape of the
input is that of no picture."""

_SMALLEST_SIDE = 8
_DIGIT = (28, 28, 1)
# Layers that one kind of keras.applications has, and none that stands below it; and that kind's `preprocess_input`.
_APPLICATIONS: tuple[tuple[str, Values], ...] = (
    ("block2_sepconv1", "-1-1"),  # Xception
    ("block1_conv1", "imagenet-caffe"),  # VGG16, VGG19
    ("conv2_block1_concat", "imagenet-torch"),  # DenseNet
    ("post_bn", "-1-1"),  # ResNetV2
    ("conv2_block1_add", "imagenet-caffe"),  # ResNet
    ("mixed0", "-1-1"),  # InceptionV3
    ("mixed_5b", "-1-1"),  # InceptionResNetV2
    ("conv_dw_1", "-1-1"),  # MobileNet
    ("expanded_conv_depthwise", "-1-1"),  # MobileNetV2
    ("stem_bn1", "-1-1"),  # NASNet
)


class Guess(msgspec.Struct, frozen=True):
    """How one input wants to be fed.

    Attributes:
        kind: What it takes.
        preparation: How a picture is prepared for it; of no meaning for other kinds.
        reasons: Why, the reason for the range of values first.
    """

    kind: Kind
    preparation: Preparation
    reasons: tuple[Reason, ...]

    @property
    def certain(self) -> bool:
        """Whether the file itself says which range of values it wants."""
        return self.reasons[0] in {"rescaling", "normalization"}


def guesses(network: Network) -> tuple[Guess, ...]:
    """How each input wants to be fed, in order."""
    return tuple(guess(network, index) for index in range(len(network.inputs)))


def guess(network: Network, index: int = 0) -> Guess:
    """How one input wants to be fed, `index` counted from zero."""
    shape = network.input_shapes[index]
    input_id = network.inputs[index]
    kind, reasons = _kind(network, input_id, shape)
    if kind != "image":
        return Guess(kind, Preparation(), reasons)
    values, why = _values(network, input_id, colours=layout_of(shape).picture.channels == 3)
    digit = layout_of(shape).picture == _DIGIT
    fit = "crop" if why == "application" else "squash"
    if digit:
        reasons = (*reasons, "centred-digit")
    return Guess(kind, Preparation(fit=fit, values=values, centre=digit), (why, *reasons))


def _kind(network: Network, input_id: str, shape: TensorShape) -> tuple[Kind, tuple[Reason, ...]]:
    layers = [node.layer for node in first_layers(network, input_id)]
    if any(isinstance(layer, Embedding) for layer in layers):
        return "text", ("embedding",)
    try:
        height, width, _ = layout_of(shape).picture
    except PictureError:
        return ("vector" if len(shape) < 2 else "tensor"), ("no-picture",)
    if len(shape) == 1:
        flat = min(height, width) >= _SMALLEST_SIDE
        return ("image", ("flat-picture",)) if flat else ("vector", ("no-picture",))
    if len(shape) == 2 and (height != width or width < _SMALLEST_SIDE):
        return "sequence", ("no-picture",)
    return "image", ()


def _values(network: Network, input_id: str, *, colours: bool) -> tuple[Values, Reason]:
    """The range of values, and how it is known."""
    rescaling = rescaling_of(network, input_id)
    if rescaling is not None:
        return _before_rescaling(float(abs(rescaling.scale).max())), "rescaling"
    for node in first_layers(network, input_id):
        if isinstance(node.layer, Normalization):
            return ("0-255" if float(node.layer.mean.max()) > 2 else "0-1"), "normalization"
    statistics = statistics_of(network, input_id)
    if statistics is not None:
        return _by_statistics(statistics, colours=colours), "statistics"
    if colours:
        # Not inside a nested model: who trains a new head on a base mostly feeds it 0 to 1, as the course does.
        names = {node.id for node in network.nodes}
        for name, values in _APPLICATIONS:
            if name in names:
                return values, "application"
    return "0-1", "default"


def _before_rescaling(scale: float) -> Values:
    """The range whose numbers a factor brings near 1; a factor of 255 makes 0 to 255 of 0 to 1."""
    return "0-255" if scale < 0.1 else "0-1"


def _by_statistics(found: Statistics, *, colours: bool) -> Values:
    """The range that has this mean and deviation over pictures.

    Photographs have about 110 and 65 from 0 to 255, 0.45 and 0.25 from 0 to 1, 0 and 0.5 from −1 to 1, 0 and 1 over
    their own deviation; digits 0.13 and 0.31 from 0 to 1.
    """
    if found.mean > 8:
        return "0-255"
    if found.deviation > 8:
        return "imagenet-caffe" if colours else "0-255"
    if found.mean > 0.08:
        return "0-1"
    return "imagenet-torch" if colours and 0.75 < found.deviation < 2 else "-1-1"
