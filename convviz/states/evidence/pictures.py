"""Which real pictures excite each channel of a layer most: what is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.pictures.sets.named import CLASS_NAMES
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.duplicates import Useless, useless
from convviz.states.evidence.filters import CLASSES, filter_layers
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.receptive_cut import Cut, receptive_cut
from convviz.states.evidence.usual import usual_map_layer
from convviz.states.evidence.views import PicturesView

Integers = NDArray[np.int64]
_NOTHING = Useless((), ())


class Found(NamedTuple):
    """One of a channel's strongest pictures.

    Attributes:
        place: Its place in the part of the set.
        strength: The largest number of the channel's map.
        row: Where that number stands in the map.
        column: The same.
    """

    place: int
    strength: float
    row: int
    column: int


class PicturesScene(Struct, frozen=True, eq=False):
    """What came of a scan, perhaps so far.

    Attributes:
        network: What it was asked of.
        question: What was asked.
        top: (channels, top), places in the part of the set; −1 for none.
        strengths: (channels, top), NaN for none.
        cells: (channels, top, 2), row and column.
        maxima: (channels,).
        means: (channels,), the largest mean of each one's map over the pictures; empty where that is not known.
        said: By place, the label and the network's answer, −1 where it gives none.
        classes: Of the set.
        names: Of the channels where they are the network's classes; else ().
        useless: Channels that are silent, or say the same.
        order: The channels from the first to the last.
        pictures: How many were looked at.
        skipped: How many could not be read.
        whole: Whether nothing more comes.
    """

    network: Network
    question: Scan
    top: Integers
    strengths: Floats
    cells: Integers
    maxima: Floats
    means: Floats
    said: Mapping[int, tuple[int, int]]
    classes: tuple[str, ...]
    names: tuple[str, ...]
    useless: Useless
    order: tuple[int, ...]
    pictures: int
    skipped: int
    whole: bool

    @property
    def channels(self) -> int:
        """How many there are."""
        return len(self.top)

    @property
    def are_units(self) -> bool:
        """Whether each channel is a single number."""
        shape = self.network.maps_shape(self.question.layer)
        return shape is not None and shape.height * shape.width == 1

    def found(self, channel: int) -> tuple[Found, ...]:
        """A channel's strongest pictures, the strongest first; none where no picture excites it."""
        if channel in self.useless.silent:
            return ()
        rows = zip(self.top[channel], self.strengths[channel], self.cells[channel], strict=True)
        return tuple(
            Found(int(place), float(strength), int(cell[0]), int(cell[1]))
            for place, strength, cell in rows
            if place >= 0
        )

    def name_of(self, channel: int) -> str:
        """What a channel is called: its number, counted from one, or its class."""
        return self.names[channel] if self.names else str(channel + 1)

    def leader_of(self, channel: int) -> int | None:
        """The first channel that says the same; None where it says something of its own, or is the first."""
        group = next((group for group in self.useless.groups if channel in group), (channel,))
        return None if group[0] == channel else group[0]

    def cut(self, channel: int, found: Found) -> Cut:
        """What of the picture the strongest cell sees."""
        return receptive_cut(
            self.network, Cursor(self.question.layer, channel, max(found.row, 0), max(found.column, 0))
        )


def scan_layers(network: Network) -> tuple[str, ...]:
    """The layers whose channels can be looked at; the last stands for the classes where the network gives any."""
    if len(network.inputs) != 1:
        return ()
    return tuple(network.outputs[0] if layer == CLASSES else layer for layer in filter_layers(network))


def scan_question(network: Network, view: PicturesView) -> Scan | None:
    """What the view asks; None before pictures were chosen, and of a network that takes none."""
    layer = scan_layer(network, view)
    if layer is None or not view.data:
        return None
    return replace(view.settings, data=view.data, layer=layer)


def scan_layer(network: Network, view: PicturesView) -> str | None:
    """The layer that is looked at; None where none can be."""
    layers = scan_layers(network)
    if view.layer in layers:
        return view.layer
    usual = usual_map_layer(network) if layers else None
    return usual if usual in layers else next(iter(layers), None)


def first_channel(scene: PicturesScene) -> int:
    """The first in order that some picture excites; the first of all where none does."""
    return next((channel for channel in scene.order if scene.found(channel)), scene.order[0])


def suggested_data(names: tuple[str, ...]) -> str:
    """The set that is known by its name whose classes are those of a network; "" for none."""
    return next((data for data, classes in CLASS_NAMES.items() if classes == names), "")


def pictures_scene(
    network: Network, question: Scan, answer: Answer, view: PicturesView, names: tuple[str, ...] = ()
) -> PicturesScene:
    """What is to be shown of an answer.

    Args:
        network: What it was asked of.
        question: What was asked.
        answer: What is known.
        view: In which order.
        names: The names of the network's classes.
    """
    arrays = answer.arrays
    found = useless(answer) if answer.whole else _NOTHING
    vectors = arrays.get("vectors")
    has_means = vectors is not None and vectors.size > 0
    labels, answers = (arrays[name].astype(np.int64).tolist() for name in ("labels", "answers"))
    places = arrays["places"].astype(np.int64).tolist()
    maxima = arrays["maxima"]
    return PicturesScene(
        network,
        question,
        top=arrays["top"].astype(np.int64),
        strengths=arrays["strengths"],
        cells=arrays["cells"].astype(np.int64),
        maxima=maxima,
        means=vectors.max(axis=0) if vectors is not None and has_means else np.zeros(0, np.float32),
        said=dict(zip(places, zip(labels, answers, strict=True), strict=True)),
        classes=answer.texts.get("classes", ()),
        names=_names(network, question.layer, len(maxima), names),
        useless=found,
        order=_order(maxima, found, view),
        pictures=int(answer.facts["pictures"]),
        skipped=int(answer.facts.get("skipped", 0)),
        whole=answer.whole,
    )


def _names(network: Network, layer: str, channels: int, names: tuple[str, ...]) -> tuple[str, ...]:
    if layer not in network.outputs:
        return ()
    if channels == 1 and len(names) > 1:
        return (names[1],)  # a single sigmoid stands for the second class
    return names if len(names) == channels else ()


def _order(maxima: Floats, found: Useless, view: PicturesView) -> tuple[int, ...]:
    """The channels as the view asks for; those that are not meant follow by number."""
    every = range(len(maxima))
    match view.sort:
        case "index":
            return tuple(every)
        case "strength":
            return tuple(np.argsort(-np.nan_to_num(maxima), kind="stable").tolist())
        case "silent":
            first = found.silent
        case "alike":
            first = tuple(channel for group in found.groups for channel in group)
    return (*first, *(channel for channel in every if channel not in set(first)))
