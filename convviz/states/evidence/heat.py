"""A class heat map and what it was made of: everything the panel draws for one answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.heat_layer import nodes_before
from convviz.states.evidence.placing import Placing, placing_of
from convviz.states.evidence.questions import HeatMap, HeatMethod, Target
from convviz.states.evidence.shown_input import shown_input
from convviz.states.network.run import NetworkRun


class Channel(Struct, frozen=True):
    """One of the layer's maps.

    Attributes:
        index: Which.
        weight: What it counts; of Layer-CAM the mean of its gradients where they are positive.
        largest: The largest number of the map.
        adds: What it adds to a cell of the sum, in the mean of all cells.
    """

    index: int
    weight: float
    largest: float
    adds: float


class HeatScene(Struct, frozen=True, eq=False):
    """A heat map and its steps.

    Attributes:
        method: How it was made.
        layer: The id of the layer whose maps were weighted.
        target: What is explained.
        picture: What the layer sees, as it was fed, shape (height, width, 1 or 3), 0 to 255; of an input that is no
            picture, a black one.
        maps: The layer's output, shape (rows, columns, channels).
        gradients: Of the score, the same shape; None for Score-CAM.
        increases: Of Score-CAM, by how much each map raises the score, NaN where it was not tried; else None.
        weights: What each map counts, shape (channels,).
        sum: The weighted sum, shape (rows, columns).
        map: The same after ReLU.
        score: The logit.
        channels: The maps, those first that add most to the sum, or take most away.
        shares: What each map adds to each cell, shape (rows, columns, channels).
        done: How much is known, and
        total: of how much.
        placing: Where the map's cells lie on the picture; None for evenly.
    """

    method: HeatMethod
    layer: str
    target: Target
    picture: Floats
    maps: Floats
    gradients: Floats | None
    increases: Floats | None
    weights: Floats
    sum: Floats
    map: Floats
    score: float
    channels: tuple[Channel, ...]
    shares: NDArray[np.float64]
    done: int = 1
    total: int = 1
    placing: Placing | None = None

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return (self.map.shape[0], self.map.shape[1])

    @property
    def silent(self) -> bool:
        """Whether nothing speaks for what is explained."""
        return not (self.map > 0).any()

    @property
    def strongest(self) -> tuple[int, int]:
        """The cell with the largest sum."""
        row, column = np.unravel_index(int(np.argmax(self.sum)), self.sum.shape)
        return int(row), int(column)

    def channel(self, wanted: int | None) -> int:
        """The map that is looked at: the wanted one, else the one that counts most."""
        if wanted is not None and wanted < len(self.channels):
            return wanted
        return self.channels[0].index

    def cell(self, wanted: tuple[int, int] | None) -> tuple[int, int]:
        """The cell that is written out: the wanted one, else the strongest."""
        if wanted is None or not (0 <= wanted[0] < self.shape[0] and 0 <= wanted[1] < self.shape[1]):
            return self.strongest
        return wanted


def scene_among(question: HeatMap, answer: Answer, runs: Sequence[NetworkRun]) -> HeatScene | None:
    """What is drawn for an answer, with the one of `runs` that it is about: the first whose maps give its sum.

    None where it is about none of them, so for a moment after another network was opened.
    """
    scenes = (heat_scene(question, answer, run) for run in runs)
    return next((scene for scene in scenes if scene is not None and adds_up(scene)), None)


def adds_up(scene: HeatScene) -> bool:
    """Whether what the maps add is the sum, as far as float32 tells."""
    total, size = scene.shares.sum(axis=2), np.abs(scene.shares).sum(axis=2)
    return bool((np.abs(total - scene.sum) <= 1e-3 * size + 1e-12).all())


def heat_scene(question: HeatMap, answer: Answer, run: NetworkRun) -> HeatScene | None:
    """What is drawn for an answer about a run; None where it can be about no run of this network."""
    arrays, layer = answer.arrays, question.layer
    if run.trace is None or layer not in run.network.shapes:
        return None
    maps = np.asarray(run.network.as_maps(layer, run.trace[layer]), np.float32)
    if maps.shape != (*arrays["sum"].shape, arrays["weights"].size):
        return None
    method, gradients = question.method, arrays.get("gradients")
    shares = _shares(method, maps, arrays["weights"], gradients)
    weights = arrays["weights"]
    if method == "layer-cam" and gradients is not None:
        weights = np.maximum(gradients, 0).mean(axis=(0, 1), dtype=np.float64).astype(np.float32)
    below = picture_below(run, layer)
    picture = np.zeros((*arrays["map"].shape, 1), np.float32) if below is None else below.picture
    return HeatScene(
        method,
        layer,
        question.target,
        picture,
        maps,
        None if method == "score-cam" else gradients,
        arrays.get("increases") if method == "score-cam" else None,
        weights,
        arrays["sum"],
        arrays["map"],
        answer.facts["score"],
        _channels(maps, weights, shares),
        shares,
        answer.done,
        answer.total,
        None if below is None else below.placing,
    )


def cell_weights(scene: HeatScene, row: int, column: int) -> NDArray[np.float64]:
    """What each map counts in one cell: of Layer-CAM its gradient there where that is positive."""
    if scene.method == "layer-cam" and scene.gradients is not None:
        return np.maximum(scene.gradients[row, column], 0).astype(np.float64)
    return scene.weights.astype(np.float64)


def _shares(
    method: HeatMethod, maps: Floats, weights: Floats, gradients: Floats | None
) -> NDArray[np.float64]:
    if method == "layer-cam" and gradients is not None:
        return np.maximum(gradients, 0).astype(np.float64) * maps
    return maps * weights.astype(np.float64)


def _channels(maps: Floats, weights: Floats, shares: NDArray[np.float64]) -> tuple[Channel, ...]:
    adds, largest = shares.mean(axis=(0, 1)), maps.max(axis=(0, 1))
    # Of those that add nothing, the larger weight first.
    order = np.lexsort((-np.abs(weights), -np.abs(adds)))
    return tuple(
        Channel(int(each), float(weights[each]), float(largest[each]), float(adds[each])) for each in order
    )


class Below(Struct, frozen=True, eq=False):
    """What a layer's map lies over.

    Attributes:
        picture: As it was fed, shape (height, width, 1 or 3), 0 to 255.
        placing: Where the layer's cells lie on it.
    """

    picture: Floats
    placing: Placing


def picture_below(run: NetworkRun, layer: str) -> Below | None:
    """The first of the inputs that is a picture and leads to the layer; None where none is."""
    before = nodes_before(run.network, layer)
    for index, (name, fed) in enumerate(zip(run.network.inputs, run.feeds, strict=False)):
        if fed.values is None or name not in before:
            continue
        try:
            picture = shown_input(run.network, index, np.asarray(fed.values, np.float32))
            return Below(picture, placing_of(run.network, layer, index))
        except PictureError:
            continue
    return None
