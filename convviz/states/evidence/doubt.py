"""What the doubt panel asks: two maps, one map while the network forgets, a map's curves, an answer that flips."""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace

from convviz.networks.network import Network
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.heat_layer import heat_layers
from convviz.states.evidence.questions import (
    Attribution,
    Flip,
    Forget,
    HeatMap,
    HeatMethod,
    Index,
    PixelMethod,
    Score,
    Target,
)
from convviz.states.evidence.shown_input import placed
from convviz.states.evidence.usual import usual_map_layer
from convviz.states.evidence.views import EvidenceState, Side

HEAT_METHODS: tuple[HeatMethod, ...] = get_args(HeatMethod)
PIXEL_METHODS: tuple[PixelMethod, ...] = get_args(PixelMethod)

MapQuestion = HeatMap | Attribution

_FEW_STEPS = 4
_FINE_STEPS = 20


def side_question(side: Side, state: EvidenceState, network: Network, target: Target) -> MapQuestion:
    """What one of two maps asks.

    A heat map's layer is the side's, else that of the heat maps' panel, else the usual one; a layer that the network
    does not have (it may be the one beside) gives way. An attribution has the settings of the pixels' panel.

    Args:
        side: What is chosen.
        state: The page's.
        network: Whose map it is.
        target: What is explained where the side names no class.

    Raises:
        ConvvizError: A heat map is wanted, and no layer makes maps.
    """
    meant = target if side.target is None else Target(side.target, target.output)
    for method in HEAT_METHODS:
        if side.method == method:
            return HeatMap(method, map_layer(side.layer or state.heat.layer, network), meant)
    method = next(each for each in PIXEL_METHODS if each == side.method)
    settings = state.pixels.settings
    index = min(settings.input, len(network.inputs) - 1)
    return replace(settings, method=method, target=meant, input=index)


def map_layer(wanted: str, network: Network) -> str:
    """The layer that is wanted, or the usual one where the network has none of that name with maps.

    Raises:
        ConvvizError: No layer makes maps.
    """
    return wanted if wanted in heat_layers(network) else usual_map_layer(network)


def forget_question(of: MapQuestion, state: EvidenceState) -> Forget:
    """The check of a map."""
    return Forget(of, state.doubt.stages)


def score_question(of: MapQuestion, state: EvidenceState) -> Score:
    """The curves of a map."""
    return Score(of.target, input_of(of), baseline=state.doubt.baseline)


def flip_question(state: EvidenceState) -> Flip:
    """How the answer is flipped."""
    return replace(state.doubt.flip, output=state.output)


def part_of_the_way(question: Flip, taken: int) -> Flip:
    """Only so many of the steps, each as long as ever: its end is the picture on the way there."""
    return replace(question, steps=taken, furthest=question.furthest * taken / question.steps)


def finer(question: Flip, taken: int) -> Flip | None:
    """The same way in shorter steps, where so few led to its end that they say little of how small the change is."""
    if not 0 < taken <= _FEW_STEPS:
        return None
    return replace(part_of_the_way(question, taken), steps=_FINE_STEPS)


def input_of(question: MapQuestion) -> Index:
    """Which of the network's inputs a map is of: a heat map lies over the first."""
    return question.input if isinstance(question, Attribution) else 0


def picture_size(fed: Floats) -> tuple[int, int]:
    """Height and width of the picture that an input's numbers are.

    Raises:
        PictureError: The input takes no picture.
    """
    height, width = placed(fed).shape[:2]
    return height, width
