"""The frozen state of the network page: which network, what it is fed, what was changed, how it is looked at."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from convviz.networks.edits import Edit
from convviz.pictures.preparation import Preparation
from convviz.states.lab.state import Drawing, Numbers, Photo, Source

Panel = Literal["overview", "maps", "kernels", "summary", "compare", "tray"]
"""What stands in the middle of the page."""


ZOO = "zoo:"
"""What the origin of an untrained network of the course begins with."""


class _Frozen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all parts of a state share: frozen, and strict when read from a file."""


Replacements = tuple[tuple[str, Literal["nothing"] | tuple[float, float]], ...]
"""Layers by id, and what takes the place of each: `"nothing"`, or a rescaling by a scale and an offset."""


class Model(_Frozen, frozen=True):
    """Which network.

    Attributes:
        key: What the store keeps it under: the SHA-256 of its file, or of its config for one of the zoo.
        origin: What opens it again: a bundled name, a name of the zoo, or a path.
        name: What to call it: the file's name without folders.
        input_shapes: The sizes that a person chose where the file leaves them open; () where it does not.
        replacements: Unknown layers by id, and what takes their place: `"nothing"`, or a scale and an offset.
    """

    key: str
    origin: str
    name: str
    input_shapes: tuple[tuple[int, ...], ...] = ()
    replacements: Replacements = ()

    @property
    def is_untrained(self) -> bool:
        """Whether its weights are chance: it was built from an architecture, not read from a file."""
        return self.origin.startswith(ZOO)


class Feed(_Frozen, frozen=True):
    """What one input of the network is fed, and how it is prepared.

    Attributes:
        source: A drawing, a picture or numbers.
        preparation: How it is prepared; of a drawing all but `invert`, which is for pictures of ink on paper.
        dark_ink: Whether a drawing is fed dark on light: for networks that learnt from ink on paper.
    """

    source: Source = Drawing()
    preparation: Preparation = Preparation()
    dark_ink: bool = False


class Pin(_Frozen, frozen=True):
    """A map that is kept beside others to compare."""

    layer: str
    channel: int


class View(_Frozen, frozen=True):
    """How the network is looked at.

    Attributes:
        panel: What stands in the middle.
        range: Whose range the colours span: each map's own, its layer's, the whole model's, or a fixed one.
        fixed: The largest absolute value of the fixed range.
        colours: The colour law of the interface, or a perceptual map by choice.
        per_row: Maps in a row of the feature wall; 0 as many as fit.
        sort: The order of the maps.
        product: What kernels and links show: weights, inputs, or their products.
        order: The order in which the transport steps through the cells.
        collapsed: Ids of nested models and branches that are drawn as one.
        pins: Maps kept to compare.
        by_contribution: Whether the flatten strip is sorted by what each number adds to the chosen class.
        chosen_class: The class whose contributions are shown, or None for the predicted one.
        effective: Whether it is shown how strongly each pixel that a number sees counts for it.
        colour_kernels: Whether the three kernels of a filter over red, green and blue are shown as one picture.
    """

    panel: Panel = "overview"
    range: Literal["map", "layer", "model", "fixed"] = "layer"
    fixed: Annotated[float, Meta(gt=0)] = 1.0
    colours: Literal["law", "viridis", "cividis"] = "law"
    per_row: Annotated[int, Meta(ge=0, le=64)] = 16
    sort: Literal["index", "strength", "similarity"] = "index"
    product: Literal["weights", "inputs", "products"] = "weights"
    order: Literal["raster", "channel"] = "channel"
    collapsed: tuple[str, ...] = ()
    pins: tuple[Pin, ...] = ()
    by_contribution: bool = False
    chosen_class: int | None = None
    effective: bool = False
    colour_kernels: bool = False


class Place(_Frozen, frozen=True):
    """One number of the network, counted from zero; rows and columns outside of a map are padding cells.

    `layer` is the node's id. A weight of the layer has its kernel row and column here, and the filter as `channel`.
    """

    layer: str
    channel: int = 0
    row: int = 0
    column: int = 0


class Cursor(_Frozen, frozen=True):
    """Where the page stands: no part of it is an undo step, and moving it runs no layer.

    Attributes:
        layer: The selected layer, "" for none; the transport steps it.
        channel: The map of it that is opened, or None while the layer as a whole is looked at.
        positions: By layer, the index of the output cell that the transport stands on, in the view's order.
        stepping: Whether cells after the position are drawn as still to be computed.
        probe: What is hovered or pinned, or None.
        pinned: Whether the probe stays when the pointer leaves.
        link: The input map whose kernel and part of the sum are opened.
        term: The hovered term of the explained cell's arithmetic, by its place in the window, or None.
        beside: The layer that is looked at in the network beside, and the number there that was pointed at last.
    """

    layer: str = ""
    channel: int | None = None
    positions: tuple[tuple[str, int], ...] = ()
    stepping: bool = False
    probe: Place | None = None
    pinned: bool = False
    link: int = 0
    term: int | None = None
    beside: Place | None = None


class Rival(_Frozen, frozen=True):
    """What stands beside: another network, other inputs, or both; None is the same as on the page.

    Attributes:
        model: The network, as it was opened; the page's own stands for it without the edits.
        feeds: What is fed there. Where None, another network gets what the page's network gets, prepared its own way.
    """

    model: Model | None = None
    feeds: tuple[Feed, ...] | None = None


class NetworkState(_Frozen, frozen=True):
    """All of the page.

    Attributes:
        model: The network, or None before one was opened.
        feeds: What each of its inputs is fed.
        edits: What was changed, in order.
        classes: Names of the classes that the person gave; () for those that come with the network.
        view: How it is looked at.
        cursor: Where it stands.
        rival: What stands beside, or None.
    """

    model: Model | None = None
    feeds: tuple[Feed, ...] = (Feed(),)
    edits: tuple[Edit, ...] = ()
    classes: tuple[str, ...] = ()
    view: View = View()
    cursor: Cursor = Cursor()
    rival: Rival | None = None

    def blobs(self) -> tuple[str, ...]:
        """Names of the arrays it needs."""
        feeds = (*self.feeds, *((self.rival and self.rival.feeds) or ()))
        return tuple(feed.source.blob for feed in feeds if isinstance(feed.source, Photo | Numbers))
