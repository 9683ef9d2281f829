"""The placed parts of the elastic card."""

from __future__ import annotations

from msgspec import Struct

from convviz.painting.arithmetic.layout import ArithmeticLayout
from convviz.painting.arithmetic.parts import Content
from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.text_flow import PlacedRun
from convviz.states.network.elastic_scene import KernelPicture, Picture, Share


class PlacedPicture(Struct, frozen=True, eq=False):
    """A map in its place.

    Attributes:
        picture: The map.
        title: The line over it.
        geometry: Its cells.
    """

    picture: Picture
    title: Box
    geometry: GridGeometry


class PlacedKernel(Struct, frozen=True, eq=False):
    """A kernel in its place; the fields are those of `PlacedPicture`."""

    kernel: KernelPicture
    title: Box
    geometry: GridGeometry


class PlacedSign(Struct, frozen=True):
    """Lines of text between two pictures."""

    lines: tuple[str, ...]
    box: Box


class PlacedShare(Struct, frozen=True, eq=False):
    """A share in its place.

    Attributes:
        share: What one input map adds.
        box: The whole of it.
        kernel: Where its kernel is drawn; None where there is none.
        text: What is written.
        opened: Whether it is the one whose products are written out.
    """

    share: Share
    box: Box
    kernel: GridGeometry | None
    text: str
    opened: bool


class ElasticLayout(Struct, frozen=True, eq=False):
    """Where everything is.

    Attributes:
        pictures: The maps of the row.
        kernels: The kernels of the row.
        signs: What stands between them.
        terms: The terms of the opened link and their places; None where there is no room for them.
        shares: The shares that are seen.
        first: Which share is the first one seen.
        rest: What all others add up to, and its box; None where all are seen.
        lines: The text.
    """

    pictures: tuple[PlacedPicture, ...] = ()
    kernels: tuple[PlacedKernel, ...] = ()
    signs: tuple[PlacedSign, ...] = ()
    terms: tuple[Content, ArithmeticLayout] | None = None
    shares: tuple[PlacedShare, ...] = ()
    first: int = 0
    rest: tuple[str, Box] | None = None
    lines: tuple[PlacedRun, ...] = ()
