"""The randomised-weights check (Adebayo et al. 2018, "Sanity checks for saliency maps"), cascading from the output on.

A map that stays the same while the network forgets what it has learnt shows the picture, not the network.
"""

from __future__ import annotations

import numpy as np

from convviz.layers import ConvvizError
from convviz.learning.evidence.pictured import as_picture
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.networks.forgetting import forgotten, learnt_layers
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Forget, HeatMap
from convviz.states.evidence.rank_correlation import rank_correlation


def forget(
    question: Forget, subject: Subject, inputs: tuple[Floats, ...], tell: Tell, control: Control
) -> Answer:
    """The maps of the network as it is and while it forgets; at most as many stages as there are layers to forget.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The network has learnt nothing, or the map cannot be made.
    """
    network = subject.network
    layers = learnt_layers(network)
    if not layers:
        sentence = f"No layer of the network {network.name} has weights that it could forget."
        raise ConvvizError("forget-nothing", sentence, network=network.name)
    counts = [0, *_counts(len(layers), question.stages)]
    maps: list[Floats] = []
    for count in counts:
        control.check()
        if maps:
            tell(_answer(maps, layers, counts))
        maps.append(_map(question, _after(network, layers[:count], question.seed, subject), inputs, control))
    return _answer(maps, layers, counts)


def _after(network: Network, layers: tuple[str, ...], seed: int, subject: Subject) -> Subject:
    """What is asked at a stage; the network as it is has its graphs already."""
    return Subject(forgotten(network, layers, seed)) if layers else subject


def _map(question: Forget, subject: Subject, inputs: tuple[Floats, ...], control: Control) -> Floats:
    """The map of a stage, shape (height, width): of attributions the absolute values, added over the channels."""
    from convviz.learning.evidence.attributions import attribution
    from convviz.learning.evidence.heat_maps import heat_map

    if isinstance(question.of, HeatMap):
        return heat_map(question.of, subject, inputs, _unheard, control).arrays["map"]
    found = attribution(question.of, subject, inputs, _unheard, control).arrays["map"]
    return np.abs(as_picture(found)).sum(axis=2)


def _unheard(answer: Answer, /) -> None:
    """Takes what a stage tells meanwhile: its map counts when it is whole."""
    del answer


def _counts(layers: int, stages: int) -> list[int]:
    """How many layers have forgotten at each stage.

    >>> _counts(9, 3), _counts(2, 6), _counts(5, 1)
    ([1, 5, 9], [1, 2], [5])
    """
    stages = min(stages, layers)
    return [layers] if stages == 1 else [1 + at * (layers - 1) // (stages - 1) for at in range(stages)]


def _answer(maps: list[Floats], layers: tuple[str, ...], counts: list[int]) -> Answer:
    alike = [1.0, *(rank_correlation(maps[0], each) for each in maps[1:])]
    names = tuple(layers[count - 1] if count else "" for count in counts[: len(maps)])
    arrays = {"maps": np.stack(maps), "alike": np.array(alike, np.float32)}
    return Answer(arrays, texts={"layers": names}, done=len(maps), total=len(counts))
