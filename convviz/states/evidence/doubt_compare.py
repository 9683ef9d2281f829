"""Two maps beside each other: what each shows, on which scale, and how far they differ."""

from __future__ import annotations

import numpy as np
from msgspec import Struct

from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.doubt import MapQuestion, input_of
from convviz.states.evidence.placing import Placing, placing_of_map
from convviz.states.evidence.questions import HeatMap
from convviz.states.evidence.rank_correlation import rank_correlation
from convviz.states.evidence.scored_map import scored_map
from convviz.states.evidence.shown_input import placed, shown_input


class SideMap(Struct, frozen=True, eq=False):
    """One map with the picture that it is of.

    Attributes:
        question: What made it.
        picture: Shape (height, width, 1 or 3), 0 to 255.
        values: What is painted, (rows, columns): a heat map's own cells, or a number for each pixel.
        scored: One number for each pixel, (height, width).
        placing: Where a heat map's cells lie on the picture; None for pixels.
    """

    question: MapQuestion
    picture: Floats
    values: Floats
    scored: Floats
    placing: Placing | None = None

    @property
    def largest(self) -> float:
        """The largest absolute number; 0 of an empty map."""
        return float(np.abs(self.values).max(initial=0))

    @property
    def signed(self) -> bool:
        """Whether some of it speaks against the class."""
        return bool((self.values < 0).any())


class Compared(Struct, frozen=True, eq=False):
    """How two maps differ.

    Attributes:
        same_unit: Whether their numbers mean the same, so that they can be compared as they are: one method made both.
        difference: The first less the second, (height, width); each divided by its largest number where they are of
            different units. None where the pictures are of different sizes.
        alike: Spearman's rank correlation of the pixels; None where the pictures are of different sizes, or a map is
            empty.
    """

    same_unit: bool
    difference: Floats | None
    alike: float | None


def side_map(question: MapQuestion, answer: Answer, network: Network, inputs: tuple[Floats, ...]) -> SideMap:
    """A map that was answered, over what the network was fed.

    Raises:
        PictureError: The input takes no picture.
    """
    index = input_of(question)
    picture = shown_input(network, index, inputs[index])
    values = answer.arrays["map"]
    # While an occlusion slides, what it has not covered yet counts for nothing.
    known = np.nan_to_num(values, nan=0.0)
    placing = placing_of_map(question, network)
    height, width = picture.shape[:2]
    scored = scored_map(question, known, height, width, placing)
    return SideMap(question, picture, known if isinstance(question, HeatMap) else scored, scored, placing)


def fits(question: MapQuestion, answer: Answer, network: Network, inputs: tuple[Floats, ...]) -> bool:
    """Whether an answer can be one to a question: that of an earlier question may have another shape."""
    values = answer.arrays.get("map")
    if values is None:
        return False
    if isinstance(question, HeatMap):
        shape = network.maps_shape(question.layer)
        return "sum" in answer.arrays and shape is not None and values.shape == shape[:2]
    shape = inputs[input_of(question)].shape
    if question.method == "occlusion":
        return "scores" in answer.arrays and values.shape == (
            *placed(inputs[input_of(question)]).shape[:2],
            1,
        )
    return values.shape == shape


def compared(one: SideMap, other: SideMap) -> Compared:
    """How far two maps differ."""
    same_unit = one.question.__class__ is other.question.__class__
    same_unit = same_unit and one.question.method == other.question.method
    if one.scored.shape != other.scored.shape:
        return Compared(same_unit, None, None)
    units = (1.0, 1.0) if same_unit else (one.largest or 1.0, other.largest or 1.0)
    scaled = [each.scored / np.float32(unit) for each, unit in zip((one, other), units, strict=True)]
    difference = np.subtract(*scaled, dtype=np.float32)
    alike = rank_correlation(one.scored, other.scored) if one.largest and other.largest else None
    return Compared(same_unit, difference, alike)
