"""A data set as the network sees it: each picture a point, near those whose vectors are like its own."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import InputLayer
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.projection import Points, Projection
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.usual import usual_vector_layer
from convviz.states.evidence.views import EvidenceState, MapView
from convviz.states.network.run import NetworkRun

Integers = NDArray[np.int64]


class MapScene(Struct, frozen=True, eq=False):
    """The points of a map.

    Attributes:
        points: (count, 2); NaN for a vector that is not finite.
        labels: (count,), each one of `classes`.
        answers: (count,), the network's own class, −1 where it tells none apart.
        places: (count,), in the part of the set.
        classes: Of the set.
        said: (count,), the class of the set that the network's answer stands for, −1 where there is none.
        comparable: Whether the network tells the set's own classes apart, so that an answer can be wrong.
        shares: Of the variance, on both axes.
    """

    points: Points
    labels: Integers
    answers: Integers
    places: Integers
    classes: tuple[str, ...]
    said: Integers
    comparable: bool
    shares: tuple[float, float]

    @property
    def wrong(self) -> NDArray[np.bool_]:
        """(count,), which answers are wrong; none where that cannot be said."""
        if not self.comparable:
            return np.zeros(len(self.labels), np.bool_)
        return np.not_equal(self.said, self.labels, dtype=np.bool_)


def map_data(state: EvidenceState) -> str:
    """The pictures that are mapped: until others are chosen, those that are looked through for filters."""
    return state.map.data or state.pictures.data


def map_layers(network: Network) -> tuple[str, ...]:
    """The layers whose vectors can be drawn: all that run and are no input."""
    return tuple(
        node.id
        for node in network.nodes
        if not isinstance(node.layer, InputLayer) and network.maps_shape(node.id) is not None
    )


def map_layer(view: MapView, network: Network) -> str:
    """The layer that is drawn; one that the network does not have gives way to the penultimate."""
    if view.layer is not None and view.layer in map_layers(network):
        return view.layer
    return usual_vector_layer(network)


def map_question(state: EvidenceState, network: Network) -> Scan | None:
    """What is asked; None where no pictures were chosen."""
    data = map_data(state)
    if not data:
        return None
    return replace(state.map.settings, data=data, layer=map_layer(state.map, network), vectors=True)


def map_scene(answer: Answer, projection: Projection, names: tuple[str, ...], count: int) -> MapScene:
    """The map of what a scan answered.

    Args:
        answer: The scan's, whole.
        projection: Of its vectors.
        names: Of the network's classes, as far as they are known.
        count: How many classes the network tells apart; 0 for none.
    """
    labels, answers, places = (
        answer.arrays[each].astype(np.int64) for each in ("labels", "answers", "places")
    )
    classes = answer.texts["classes"]
    table = same_classes(classes, names, count)
    said = np.full(len(labels), -1, np.int64)
    if table:
        known = (answers >= 0) & (answers < len(table))
        said[known] = np.array(table, np.int64)[answers[known]]
    shares = (float(projection.shares[0]), float(projection.shares[1]))
    return MapScene(projection.points, labels, answers, places, classes, said, bool(table), shares)


def same_classes(classes: tuple[str, ...], names: tuple[str, ...], count: int) -> tuple[int, ...]:
    """Which class of a set each of the network's classes is, −1 for none; () where the two are not about the same.

    Names decide. Where either has none but numbers, as many classes of both are taken for the same ones.

    >>> same_classes(("cat", "dog"), ("Dog", "Cat"), 2), same_classes(("0", "1"), ("shoe", "bag"), 2)
    ((1, 0), (0, 1))
    >>> same_classes(("cat", "dog"), ("shoe", "bag"), 2)
    ()
    """
    wanted = {name.strip().casefold(): place for place, name in enumerate(classes)}
    own = [name.strip().casefold() for name in names]
    table = tuple(wanted.get(name, -1) for name in own)
    if len(own) == count and len(set(table) - {-1}) == len(classes):
        return table
    numbered = all(name.isdigit() for name in own) or all(name.strip().isdigit() for name in classes)
    return tuple(range(count)) if numbered and count == len(classes) else ()


def groups(scene: MapScene, colour: Literal["class", "answer"]) -> Integers:
    """Which class gives each point its colour, (count,); −1 for none."""
    return scene.labels if colour == "class" else scene.said


def seen(scene: MapScene, view: MapView) -> NDArray[np.bool_]:
    """Which points are drawn, (count,)."""
    shown = np.asarray(np.isfinite(scene.points).all(axis=1), np.bool_)
    if view.wrong_only and scene.comparable:
        shown &= scene.wrong
    return shown


def vector_of(run: NetworkRun, layer: str) -> Floats | None:
    """The vector of what the network is fed now, as a scan takes it: the mean of each map."""
    if run.trace is None or layer in run.trace.stopped:
        return None
    maps = run.network.as_maps(layer, run.trace[layer])
    return maps.mean(axis=(0, 1), dtype=np.float64).astype(np.float32)


class Axes(NamedTuple):
    """The axes of a projection, by which other vectors find their place on it.

    Attributes:
        middle: (features,), what stands at 0.
        directions: (features, 2).
    """

    middle: Points
    directions: Points


def axes_of(vectors: Floats, points: Points) -> Axes:
    """The axes on which vectors were projected.

    With the singular values S, points are U·S: so Vᵀ·points / S² are the directions of the axes.

    Args:
        vectors: (count, features), those that were projected.
        points: (count, 2), where they stand.
    """
    finite = np.asarray(np.isfinite(points).all(axis=1), np.bool_)
    known, stand = vectors[finite].astype(np.float64), points[finite]
    middle = known.mean(axis=0) if len(known) else np.zeros(vectors.shape[1])
    squares = (stand**2).sum(axis=0)
    return Axes(middle, (known - middle).T @ stand / np.where(squares > 0, squares, 1))


def on_the_map(axes: Axes, vector: Floats) -> tuple[float, float] | None:
    """Where a vector (features,) stands; None where it is of another length, or not finite."""
    if vector.shape != axes.middle.shape or not np.isfinite(vector).all():
        return None
    x, y = ((vector - axes.middle) @ axes.directions).tolist()
    return x, y


def nearest(
    points: Points, shown: NDArray[np.bool_], at: tuple[float, float], reach: tuple[float, float]
) -> int | None:
    """The shown point nearest to a place, within `reach` to the sides and up or down; None where none is."""
    across, upward = ((points - at) / reach).T
    apart = np.where(shown, np.hypot(across, upward), np.inf)
    if not len(apart) or not apart.min() <= 1:
        return None
    return int(apart.argmin())


def step_from(points: Points, shown: NDArray[np.bool_], start: int | None, right: int, up: int) -> int | None:
    """The next shown point in a direction: near, and more that way than to the side; `start` itself where none is.

    Args:
        points: (count, 2).
        shown: Which of them count.
        start: Where from; None for the middle of the map.
        right: −1, 0 or 1.
        up: −1, 0 or 1.
    """
    if not shown.any():
        return None
    if start is None:
        across, upward = (points - points[shown].mean(axis=0)).T
        return int(np.where(shown, np.hypot(across, upward), np.inf).argmin())
    offset = points - points[start]
    ahead = offset @ np.array([right, up], np.float64)
    aside = np.abs(offset @ np.array([up, right], np.float64))
    possible = shown & (ahead > 0) & (aside <= ahead)
    if not possible.any():
        return start
    return int(np.where(possible, ahead + 2 * aside, np.inf).argmin())
