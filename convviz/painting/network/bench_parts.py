"""The placed parts of the bench, and what a point on them means."""

from __future__ import annotations

from msgspec import Struct

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import GridGeometry
from convviz.painting.text_flow import PlacedRun
from convviz.states.lab.scene import Grid
from convviz.states.network.bench_scene import ClassRow, Contribution, Odds, Strip


class PlacedMap(Struct, frozen=True, eq=False):
    """One map over the strip."""

    grid: Grid
    channel: int
    geometry: GridGeometry


class PlacedStrip(Struct, frozen=True, eq=False):
    """The strip, broken into lines of equal length.

    Attributes:
        strip: What it shows.
        title: The line over it.
        maps: The maps that it unrolls, as many as fit.
        box: Its cells; of the last line some may be empty.
        per_line: Cells in a line.
        lines: How many lines.
        cell: (width, height) of a cell.
    """

    strip: Strip
    title: Box
    maps: tuple[PlacedMap, ...]
    box: Box
    per_line: int
    lines: int
    cell: tuple[float, float]

    def place_at(self, x: float, y: float) -> int | None:
        """The place on the strip under a point, counted from 0."""
        if not self.box.contains(x, y):
            return None
        line, column = int((y - self.box.y) / self.cell[1]), int((x - self.box.x) / self.cell[0])
        place = line * self.per_line + column
        return place if column < self.per_line and place < self.strip.values.size else None

    def box_of(self, place: int) -> Box:
        """The cell at a place."""
        line, column = divmod(place, self.per_line)
        width, height = self.cell
        return Box(self.box.x + column * width, self.box.y + line * height, width, height)


class PlacedContribution(Struct, frozen=True):
    """A line of a list of contributions.

    Attributes:
        contribution: What it tells.
        box: The whole line.
        origin: Where it comes from.
        factors: The number and its weight; of no width where there is no room.
        bar: The bar's room; bars grow to the right.
        number: What it adds.
        share: Length of the bar, 0 to 1.
    """

    contribution: Contribution
    box: Box
    origin: Box
    factors: Box
    bar: Box
    number: Box
    share: float


class PlacedClass(Struct, frozen=True):
    """A class on its way from logit to probability; each box is a bar's room with its number.

    Attributes:
        row: The class.
        box: The whole line.
        name: Its name.
        logit: z, growing to both sides of `zero`.
        power: exp(z − largest z).
        share: The probability.
        power_px: What the number of the power takes of its box, the bar has the rest.
        share_px: What the number of the probability takes.
        zero: Where z = 0 is, in x.
        scale: Pixels for one of z.
    """

    row: ClassRow
    box: Box
    name: Box
    logit: Box
    power: Box
    share: Box
    power_px: float
    share_px: float
    zero: float
    scale: float


class Heading(Struct, frozen=True):
    """A heading over a column."""

    text: str
    box: Box
    align: str = "left"


class BenchLayout(Struct, frozen=True, eq=False):
    """Where everything on the bench is.

    Attributes:
        headings: What stands over columns.
        strip: A Flatten's numbers.
        contributions: What adds to a unit and takes away.
        classes: From logits to probabilities.
        denominator: Where the sum of all powers is drawn, a piece for each class; None where there is no room.
        odds: A sigmoid head and its place.
        lines: The text.
    """

    headings: tuple[Heading, ...] = ()
    strip: PlacedStrip | None = None
    contributions: tuple[PlacedContribution, ...] = ()
    classes: tuple[PlacedClass, ...] = ()
    denominator: Box | None = None
    odds: tuple[Odds, Box] | None = None
    lines: tuple[PlacedRun, ...] = ()
