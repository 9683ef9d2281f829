"""How much each pixel counts: the picture as the network is fed, and the map beside it, as grids with one cell a pixel.

What depends on the pointer is not here: see `pixels_places` for the place of a sliding window.
"""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from convviz.networks.network import Network
from convviz.pictures.errors import PictureError
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.input_range import input_range
from convviz.states.evidence.pixels_places import Places, places_of, usual_stride, usual_window
from convviz.states.evidence.questions import Attribution, Target
from convviz.states.evidence.shown_input import placed, shown_picture
from convviz.states.evidence.views import PixelsView
from convviz.states.guessing import guess
from convviz.states.lab.scene import Colouring, Grid

TOGETHER = -1
"""The plane of a colour picture that is drawn as one."""

# A photograph's gradients have single pixels that outshine all others: its colours end where so many per cent lie.
_PER_CENT = 99.5
_MOST_PIXELS_EXACT = 64 * 64
_AGREES = 0.01
_COLOURS = {"rgb": ("R", "G", "B", "A"), "bgr": ("B", "G", "R", "A")}


class FedPicture(Struct, frozen=True, eq=False):
    """What an input is fed, as the picture that it is.

    Attributes:
        numbers: (height, width, channels), as they are fed.
        shown: (height, width, 1 or 3), 0 to 255.
        grid: How it is drawn; its numbers are the fed ones, where all channels have one range.
        colours: What the channels are, such as ("R", "G", "B"); () of a grey picture.
    """

    numbers: Floats
    shown: Floats
    grid: Grid
    colours: tuple[str, ...]


class Completeness(Struct, frozen=True):
    """Whether integrated gradients add up to what they are to explain.

    Attributes:
        sum: Of all the map's numbers.
        score: The logit.
        baseline: The logit of nothing.
    """

    sum: float
    score: float
    baseline: float

    @property
    def gain(self) -> float:
        """What the sum is to be."""
        return self.score - self.baseline

    @property
    def off(self) -> float:
        """By which share of the gain the sum misses it."""
        missed = abs(self.sum - self.gain)
        return missed / abs(self.gain) if self.gain else float(missed > 0)

    @property
    def holds(self) -> bool:
        """Whether it misses it by no more than 1 %."""
        return self.off <= _AGREES


class PixelsScene(Struct, frozen=True, eq=False):
    """What is known of one input's pixels.

    Attributes:
        fed: The picture.
        counted: How much each number of the input counts, (height, width, channels) or, of occlusion, one for each
            pixel; NaN where it is not known yet. None where nothing is known.
        map: `counted` as it is drawn, its channels made one; None likewise.
        beyond: Which share of the map's pixels lies beyond the ends of its colours.
        places: Of occlusion, what was found at each place of the window.
        check: Of integrated gradients, whether they add up.
        score: The logit; None where it is not known, or known of an earlier question.
    """

    fed: FedPicture
    counted: Floats | None = None
    map: Grid | None = None
    beyond: float = 0.0
    places: Places | None = None
    check: Completeness | None = None
    score: float | None = None


def question_of(view: PixelsView, target: Target, shape: tuple[int, ...]) -> Attribution:
    """What is asked of the worker: only what the method reads differs from the usual, so that answers are kept longer.

    Args:
        view: The method and its settings.
        target: What is explained.
        shape: The picture's height and width.
    """
    given = view.settings
    asked = Attribution(given.method, target, given.input)
    match given.method:
        case "integrated-gradients":
            return replace(asked, steps=given.steps, baseline=given.baseline)
        case "smoothgrad":
            return replace(asked, samples=given.samples, noise=given.noise, seed=given.seed)
        case "occlusion":
            window = min(given.window or usual_window(shape), max(shape[:2]))
            stride = min(given.stride or usual_stride(window), window)
            return replace(asked, window=window, stride=stride, baseline=given.baseline)
        case _:
            return asked


def fed_picture(network: Network, index: int, fed: Floats) -> FedPicture:
    """What an input is fed, as a picture.

    Args:
        network: The network.
        index: Which of its inputs, counted from zero.
        fed: Its numbers, of the input's shape.

    Raises:
        PictureError: The input takes no picture.
    """
    numbers = np.ascontiguousarray(placed(fed), np.float32)
    shown = shown_picture(network, index, numbers)
    low, high = (placed(end) for end in input_range(network, index))
    even = low.min() == low.max() and high.min() == high.max() and low.min() < high.max()
    if even and numbers.shape == shown.shape:
        values, ends = numbers, (float(low.min()), float(high.max()))
    else:
        values, ends = shown, (0.0, 255.0)
    coloured = values.shape[2] == 3
    colouring = Colouring("rgb" if coloured else "grey", *ends)
    grid = Grid(0, "input", values, values, colouring, (TOGETHER,) if coloured else (0,))
    order = "bgr" if guess(network, index).preparation.values == "imagenet-caffe" else "rgb"
    colours = _COLOURS[order][: numbers.shape[2]] if numbers.shape[2] in {3, 4} else ()
    return FedPicture(numbers, shown, grid, colours)


def pixels_scene(
    network: Network,
    fed: FedPicture,
    question: Attribution,
    answer: Answer | None,
    view: PixelsView,
    *,
    stale: bool,
) -> PixelsScene:
    """What is drawn of an answer.

    Args:
        network: The network that the picture is fed to.
        fed: The picture.
        question: What is asked.
        answer: What is known, perhaps so far, or of an earlier question.
        view: How it is looked at.
        stale: Whether it is of an earlier question, and that for so long that its numbers are not told any more.
    """
    if answer is None or "map" not in answer.arrays:
        return PixelsScene(fed)
    counted = _placed(answer.arrays["map"])
    if counted is None or counted.shape[:2] != fed.numbers.shape[:2]:
        return PixelsScene(fed)
    grid, beyond = map_grid(counted, view.channels)
    facts = answer.facts
    places = None
    nothing = answer.arrays.get("nothing")
    if question.method == "occlusion" and nothing is not None:
        covers = fed_picture(network, question.input, nothing).grid.values
        places = places_of(answer, covers) if covers.shape == fed.grid.values.shape else None
    check = None
    if question.method == "integrated-gradients" and not stale and answer.whole and "sum" in facts:
        check = Completeness(facts["sum"], facts["score"], facts["baseline_score"])
    score = None if stale else facts.get("score")
    return PixelsScene(fed, counted, grid, beyond, places, check, score)


def map_grid(counted: Floats, channels: str | int) -> tuple[Grid, float]:
    """A map with its channels made one, and which share of it lies beyond the ends of its colours.

    Args:
        counted: (height, width, channels); NaN where nothing is known.
        channels: "sum", "largest" for the largest absolute value, or the number of one.
    """
    if channels == "largest" and counted.shape[2] > 1:
        one = np.abs(counted).max(axis=2)
    elif isinstance(channels, int) and channels < counted.shape[2]:
        one = counted[:, :, channels]
    else:
        one = counted.sum(axis=2)
    values = np.ascontiguousarray(one[:, :, np.newaxis], np.float32)
    known = np.isfinite(values)
    shown = np.where(known, values, np.float32(0))
    sizes = np.abs(shown[known])
    end = float(sizes.max(initial=0))
    if values.size > _MOST_PIXELS_EXACT and sizes.size:
        end = float(np.percentile(sizes, _PER_CENT)) or end
    beyond = float((sizes > end * (1 + 1e-6)).mean()) if sizes.size else 0.0
    end = end or 1.0
    unsigned = channels == "largest" and counted.shape[2] > 1
    colouring = Colouring("viridis", 0.0, end) if unsigned else Colouring("signed", -end, end)
    grid = Grid(1, "attribution", values, shown, colouring, (0,), computed=None if known.all() else known)
    return grid, beyond


def _placed(map_: Floats) -> Floats | None:
    """A map as (height, width, channels); an occlusion's is so already."""
    try:
        return map_ if map_.ndim == 3 and map_.shape[2] == 1 else placed(map_)
    except PictureError:
        return None
