"""How each panel of the evidence page is looked at: settings alone, one record a panel."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from convviz.states.evidence.questions import (
    Attribution,
    Baseline,
    Flip,
    HeatMethod,
    Maximise,
    PixelMethod,
    Scan,
    Share,
)

EvidencePanel = Literal["heat", "pixels", "filters", "pictures", "doubt", "map"]
"""Heat maps; pixels that count; what excites a filter; which real pictures do; compare and doubt; map of a data set."""


class _View(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all views share."""


class HeatView(_View, frozen=True):
    """Class heat maps.

    Attributes:
        method: How they are made.
        layer: The id of the node whose maps are weighted; "" for the usual one of the network.
        opacity: How much of the picture the map covers, from 0 to 1.
        blocks: Whether the map's own cells are laid over the picture, instead of smoothed ones.
        step: Which step of how it was made is opened, in order: maps, gradients, weights, sum, map.
        channel: Which map's gradients are looked at; None for the one that counts most.
        cell: The (row, column) whose arithmetic is written out; None for the strongest.
    """

    method: HeatMethod = "grad-cam"
    layer: str = ""
    opacity: Share = 0.7
    blocks: bool = False
    step: Literal["maps", "gradients", "weights", "sum", "map"] = "map"
    channel: int | None = None
    cell: tuple[int, int] | None = None


class PixelsView(_View, frozen=True):
    """How much each pixel counts.

    Attributes:
        settings: The method and its settings; the target in it is not read.
        contributions: Whether w·x of the last layer stands there instead.
        channels: Whether the channels' sum is shown, their largest absolute value, or one of them.
        opacity: How much of the picture the map covers, from 0 to 1.
        places: Whether of occlusion the places of the window are shown, instead of the mean for each pixel.
        by_maps: Whether the last layer's sum is told map by map, where it reads maps, instead of number by number.
    """

    settings: Attribution = Attribution(method="integrated-gradients")
    contributions: bool = False
    channels: Literal["sum", "largest"] | int = "sum"
    opacity: Share = 1.0
    places: bool = True
    by_maps: bool = True


class FiltersView(_View, frozen=True):
    """What excites a filter.

    Attributes:
        layer: The id of the node whose filters are made to fire; "" for classes; None for the usual layer.
        chosen: The channel that is enlarged, or None for the sheet of all.
        settings: Of the ascent; its layer, channels and output are not read. None for the usual ones.
        per_row: Pictures in a row; 0 as many as fit.
        most: At most so many of a layer's filters are made, the first ones; 0 for all.
    """

    layer: str | None = None
    chosen: int | None = None
    settings: Maximise | None = None
    per_row: Annotated[int, Meta(ge=0, le=64)] = 0
    most: Annotated[int, Meta(ge=0)] = 64


class PicturesView(_View, frozen=True):
    """Which real pictures excite a filter.

    Attributes:
        data: The pictures, as a recipe names them; "" where none were chosen yet.
        layer: The id of the node; None for the usual one.
        channel: The channel that is looked at.
        settings: Of the scan; its data and layer are not read.
        cut: Whether only the receptive field of the strongest cell is shown.
        sort: The order of the channels.
    """

    data: str = ""
    layer: str | None = None
    channel: Annotated[int, Meta(ge=0)] = 0
    settings: Scan = Scan("", "")
    cut: bool = True
    sort: Literal["index", "strength", "silent", "alike"] = "index"


class Side(_View, frozen=True):
    """One of two maps beside each other; what is None is as on the other panels.

    Attributes:
        method: How it is made.
        layer: Of a heat map, its layer.
        target: The class.
        rival: Whether it is of the network and the input that stand beside (network page, Compare).
    """

    method: HeatMethod | PixelMethod = "grad-cam"
    layer: str | None = None
    target: int | None = None
    rival: bool = False


class DoubtView(_View, frozen=True):
    """Compare and doubt.

    Attributes:
        part: Which of the four.
        left: One map.
        right: The other.
        shared: Whether both maps have one scale.
        stages: Of the forgetting.
        baseline: What stands where pixels are gone when a map is scored.
        flip: How the picture is perturbed.
        magnified: How many times the difference is enlarged; None for as often as it takes to be seen.
    """

    part: Literal["compare", "forget", "score", "flip"] = "compare"
    left: Side = Side()
    right: Side = Side(method="layer-cam")
    shared: bool = True
    stages: Annotated[int, Meta(ge=1, le=64)] = 6
    baseline: Baseline = "blurred"
    flip: Flip = Flip(steps=25, furthest=0.25)
    magnified: Annotated[float, Meta(ge=1, le=1000)] | None = None


class MapView(_View, frozen=True):
    """A map of a data set.

    Attributes:
        data: The pictures, as a recipe names them; "" where none were chosen yet.
        layer: The id of the node whose vectors are drawn; None for the penultimate one.
        settings: Of the scan; its data and layer are not read.
        colour: Whether points have the colour of their class or of the network's answer.
        wrong_only: Whether only what the network gets wrong is drawn.
    """

    data: str = ""
    layer: str | None = None
    settings: Scan = Scan("", "")
    colour: Literal["class", "answer"] = "class"
    wrong_only: bool = False


class EvidenceState(_View, frozen=True):
    """All of the page but the network and its input, which are the network page's.

    Attributes:
        panel: What stands in the middle.
        output: Which of the network's outputs is explained.
        target: The class that is explained; None for the one that the network answers.
        heat: See there; so for the others.
    """

    panel: EvidencePanel = "heat"
    output: Annotated[int, Meta(ge=0)] = 0
    target: Annotated[int, Meta(ge=0)] | None = None
    heat: HeatView = HeatView()
    pixels: PixelsView = PixelsView()
    filters: FiltersView = FiltersView()
    pictures: PicturesView = PicturesView()
    doubt: DoubtView = DoubtView()
    map: MapView = MapView()
