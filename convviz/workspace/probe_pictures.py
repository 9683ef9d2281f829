"""The pictures that every epoch's network of a run is shown: three of its own, or what a person gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.learning.run_folder import Answers
from convviz.networks import Network
from convviz.pictures.preparation import looks_dark_on_light, prepare
from convviz.pictures.sets.picture_set import LabelledSets, PictureSet, Pixels
from convviz.states.guessing import guess
from convviz.states.training.film import Probe

PROBES = 3

Cancel = Callable[[], bool]


def open_run_data(source: str, cancel: Cancel) -> LabelledSets:
    """The pictures that a run learnt from, if they are still there.

    Raises:
        ConvvizError: They are not, or reading was cancelled.
    """
    from convviz.workspace.data_sets import open_source

    return open_source(source, cancel, _nobody)


def validation_set(sets: LabelledSets) -> PictureSet:
    """The pictures that a snapshot's answers count: those set apart by the source, else the training pictures."""
    return sets.train if sets.validation is None else sets.validation


def own_probes(network: Network, answers: Answers, sets: LabelledSets, seed: int) -> tuple[Probe, ...]:
    """Pictures kept for validation, of different classes as far as there are: the same ones for the same seed.

    Raises:
        ConvvizError: A picture cannot be read, or the network takes none.
    """
    if len(network.inputs) != 1 or not answers.pictures.size:
        return ()
    pictures = validation_set(sets)
    order = np.random.default_rng(seed).permutation(answers.pictures.size)
    chosen = [int(order[0])]
    for place in map(int, order[1:]):
        if len(chosen) < PROBES and answers.labels[place] not in answers.labels[chosen]:
            chosen.append(place)
    for place in map(int, order):
        if len(chosen) < PROBES and place not in chosen:
            chosen.append(place)
    found: list[Probe] = []
    for place in sorted(chosen, key=lambda each: int(answers.labels[each])):
        index = int(answers.pictures[place])
        if index >= len(pictures):
            text = "The pictures are no longer those that the training learnt from."
            raise ConvvizError("run-other-data", text)
        probe = probe_of(network, pictures.picture(index), pictures.name(index), int(answers.labels[place]))
        if probe is not None:
            found.append(probe)
    return tuple(found)


def probe_of(
    network: Network, picture: Pixels, name: str, label: int | None = None, *, own: bool = False
) -> Probe | None:
    """A picture as the network takes it; None where there is no ink to centre.

    Args:
        network: It takes one picture.
        picture: Shape (rows, columns, 1 or 3), 0 to 255.
        name: What to call it.
        label: Its class, where that is known.
        own: Whether a person gives it: ink is centred and turned light on dark where the network wants that, which
            pictures of a data set are already.

    Raises:
        ConvvizError: The network takes no pictures.
    """
    how = guess(network).preparation
    values = picture.astype(np.float32)
    if not own:
        how = replace(how, centre=False)
    elif how.centre and looks_dark_on_light(values):
        how = replace(how, invert=True)
    fed = prepare(values, how, network.input_shapes[0])
    if fed is None:
        return None
    shown: NDArray[np.uint8] = np.clip(values + 0.5, 0, 255).astype(np.uint8)
    return Probe(name, shown, fed, label)


def _nobody(done: int, total: int | None) -> None:
    """Nobody looks on."""
