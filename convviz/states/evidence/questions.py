"""What can be asked about why a network answers as it does. Each is one job of the worker.

A question names settings alone. The network (`networks.packing`) and the arrays that it is about go beside it
(`learning.messages.Ask`), so that a question together with their digests is the key under which its answer is kept.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

HeatMethod = Literal["grad-cam", "grad-cam++", "layer-cam", "score-cam"]
"""Class activation maps: Selvaraju et al. 2017, Chattopadhay et al. 2018, Jiang et al. 2021, Wang et al. 2020."""

PixelMethod = Literal[
    "gradient", "gradient-input", "smoothgrad", "integrated-gradients", "guided-backpropagation", "occlusion"
]
"""Pixel attributions: Simonyan et al. 2014, Shrikumar et al. 2017, Smilkov et al. 2017, Sundararajan et al. 2017,
Springenberg et al. 2015, Zeiler and Fergus 2014."""

Baseline = Literal["black", "grey", "white", "mean", "blurred"]
"""What stands for "nothing there": the lowest, the middle or the highest value that the input has, the mean of the
picture, or the picture blurred."""

Count = Annotated[int, Meta(ge=1, le=1000)]
Index = Annotated[int, Meta(ge=0)]
Share = Annotated[float, Meta(ge=0, le=1)]


class _Frozen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all questions share: frozen, and strict when read."""


class Target(_Frozen, frozen=True):
    """What is to be explained: an answer of the network, or one of its maps.

    Attributes:
        index: The class; of an output with a single sigmoid, 1 is the class it stands for and 0 the other one. Of an
            output without classes the number, or the map whose mean is meant. With `layer`, its channel.
        output: Which of the network's outputs.
        layer: The id of a node whose channel is meant instead, as the mean of its map; "" for an answer.
    """

    index: Index = 0
    output: Index = 0
    layer: str = ""


class HeatMap(_Frozen, frozen=True, tag="heat-map"):
    """Where in the picture the evidence for a class lies, at the resolution of a layer.

    Arrays beside it: one for each input of the network.

    Attributes:
        method: How it is made.
        layer: The id of the node whose maps are weighted; a convolution's activation as a rule.
        target: What is explained.
    """

    method: HeatMethod = "grad-cam"
    layer: str = ""
    target: Target = Target()


class Attribution(_Frozen, frozen=True, tag="attribution"):
    """How much each number of the input counts.

    Arrays beside it: one for each input of the network.

    Attributes:
        method: How it is made.
        target: What is explained.
        input: Which of the network's inputs it is told for.
        steps: Of integrated gradients, into how many the path is cut; with 128 the maps of the bundled networks add up
            to the difference of the answers within 1 %.
        samples: Of SmoothGrad, how many noisy copies.
        noise: Of SmoothGrad, the standard deviation as a share of the input's range.
        baseline: Of integrated gradients where the path begins, of occlusion what covers.
        window: Of occlusion, the side of what covers, in pixels; 0 for about an eighth of the picture.
        stride: Of occlusion, how far it moves, at most the window; 0 for half of it.
        seed: Of SmoothGrad's noise.
    """

    method: PixelMethod = "gradient"
    target: Target = Target()
    input: Index = 0
    steps: Count = 128
    samples: Count = 25
    noise: Share = 0.15
    baseline: Baseline = "black"
    window: Index = 0
    stride: Index = 0
    seed: int = 0


class Maximise(_Frozen, frozen=True, tag="maximise"):
    """Pictures that excite filters or classes most, made by gradient ascent from grey noise.

    No arrays beside it.

    Attributes:
        layer: The id of the node whose channels are excited; "" for classes of an output.
        channels: Which of them, or which classes; each gets a picture of its own, all in one batch.
        output: Which output, for classes.
        input: Which of the network's inputs is made; the others stay at grey.
        steps: How many steps.
        rate: How far a step goes, as a share of the input's range.
        blur: Standard deviation in pixels of the Gaussian blur that the picture gets after the first step; it fades to
            none at the last. 0 for none.
        jitter: By how many pixels at most the picture is shifted, all round, before each step and back after it.
        decay: By which share the picture shrinks towards grey at each step.
        variation: Weight of the total variation that is subtracted: its slope is about 1 at every edge, that of the
            excitement is brought to 1 in the quadratic mean.
        seed: Of noise and jitter.
    """

    layer: str = ""
    channels: tuple[Index, ...] = (0,)
    output: Index = 0
    input: Index = 0
    steps: Annotated[int, Meta(ge=1, le=4096)] = 64
    rate: Annotated[float, Meta(gt=0, le=10)] = 0.02
    blur: Annotated[float, Meta(ge=0, le=10)] = 0.5
    jitter: Annotated[int, Meta(ge=0, le=64)] = 2
    decay: Share = 0.01
    variation: Annotated[float, Meta(ge=0, le=100)] = 0.1
    seed: int = 0


class Forget(_Frozen, frozen=True, tag="forget"):
    """The randomised-weights check (Adebayo et al. 2018): the same map while the network forgets, from its end on.

    Arrays beside it: one for each input of the network.

    Attributes:
        of: The map that is checked.
        stages: How many pictures of forgetting, evenly from one layer to all of them.
        seed: Of the new weights.
    """

    of: HeatMap | Attribution
    stages: Annotated[int, Meta(ge=1, le=64)] = 6
    seed: int = 0


class Score(_Frozen, frozen=True, tag="score"):
    """Deletion and insertion curves (Petsiuk et al. 2018): the answer while pixels go, or come, in a map's order.

    Arrays beside it: one for each input of the network, then the map, shape (height, width) of that input.

    Attributes:
        target: The answer.
        input: Which input the map is of.
        steps: How many points a curve has.
        baseline: What stands where pixels are gone.
        seed: Of the order at random that the curves are compared with.
    """

    target: Target = Target()
    input: Index = 0
    steps: Annotated[int, Meta(ge=2, le=512)] = 32
    baseline: Baseline = "blurred"
    seed: int = 0


class Flip(_Frozen, frozen=True, tag="flip"):
    """The smallest step of the fast gradient sign method (Goodfellow et al. 2015) after which the answer is another.

    Arrays beside it: one for each input of the network.

    Attributes:
        output: Whose answer.
        target: The class it is to become; None for any other than it is.
        input: Which input is changed.
        steps: Into how many steps the way to `furthest` is cut; the gradient is taken anew at each.
        furthest: The largest change of a number, as a share of the input's range.
    """

    output: Index = 0
    target: Index | None = None
    input: Index = 0
    steps: Count = 20
    furthest: Annotated[float, Meta(gt=0, le=1)] = 0.1


class Scan(_Frozen, frozen=True, tag="scan"):
    """What a layer makes of the pictures of a data set: which excite it most, which maps are silent, which alike.

    No arrays beside it.

    Attributes:
        data: The pictures, as a recipe names them: a name, a folder or a file.
        layer: The id of the node that is looked at.
        part: Which part of the data set.
        limit: At most how many pictures, the same share of every class.
        top: How many of the strongest are kept for each channel.
        vectors: Whether each picture's vector (the mean of each map) is answered too, for a map of the data set.
        preparation: How pictures are prepared, as the state of the network page has it, in JSON.
        seed: Of which pictures are taken.
    """

    data: str
    layer: str
    part: Literal["train", "test"] = "test"
    limit: Annotated[int, Meta(ge=1, le=100_000)] = 1000
    top: Annotated[int, Meta(ge=1, le=64)] = 9
    vectors: bool = True
    preparation: str = ""
    seed: int = 0


Question = HeatMap | Attribution | Maximise | Forget | Score | Flip | Scan
