"""What the bench draws: a Flatten's strip, a dense unit's contributions, and how logits become probabilities."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.states.lab.scene import Grid
from convviz.states.network.state import Place

Doubles = NDArray[np.float64]
Integers = NDArray[np.intp]


class Strip(Struct, frozen=True, eq=False):
    """All numbers of a tensor in one line, in Keras's order: row, column, channel.

    Attributes:
        layer: The Flatten.
        source: The node whose maps are unrolled.
        shape: (height, width, channels) of the maps.
        grids: The maps, one grid for each, as far as there is any use in drawing them.
        values: The numbers in Keras's order, shape (n,), float32.
        order: Which of them stands at each place of the strip, shape (n,).
        contributions: What each adds to the chosen class, shape (n,); None where that is no sum of them.
        chosen: The class, or None.
        name: What it is called, or "".
        sorted: Whether the strip is sorted by contribution.
        marked: Index of the number that the cursor is on, or None.
    """

    layer: str
    source: str
    shape: tuple[int, int, int]
    grids: tuple[Grid, ...]
    values: NDArray[np.float32]
    order: Integers
    contributions: Doubles | None
    chosen: int | None
    name: str
    sorted: bool
    marked: int | None


class Contribution(Struct, frozen=True):
    """What one number adds to a unit.

    Attributes:
        index: Its place among the unit's inputs.
        value: The number.
        weight: Its weight.
        product: What it adds.
        origin: Where it comes from: a cell of a map before a Flatten, or a unit.
        flattened: Whether the origin is such a cell.
    """

    index: int
    value: float
    weight: float
    product: float
    origin: Place
    flattened: bool


class Contributions(Struct, frozen=True):
    """What makes a unit's sum.

    Attributes:
        unit: The unit.
        positive: The largest that add, the largest first.
        negative: The largest that take away, the largest first.
        others: How many more there are.
        rest: What those add up to.
        bias: What is added once.
        total: The sum of all.
    """

    unit: int
    positive: tuple[Contribution, ...]
    negative: tuple[Contribution, ...]
    others: int
    rest: float
    bias: float
    total: float


class ClassRow(Struct, frozen=True):
    """One class on the way from its logit to its probability.

    Attributes:
        index: The class.
        name: What it is called, or "".
        logit: z.
        power: exp(z − largest z).
        share: What it is divided by the sum of all.
    """

    index: int
    name: str
    logit: float
    power: float
    share: float


class Shares(Struct, frozen=True):
    """A softmax, taken apart.

    Attributes:
        layer: Whose.
        rows: The classes: all in their order, or the likeliest first where there are many.
        largest: The largest z, which is subtracted from all: the same answer, and no overflow.
        denominator: The sum of all powers.
        others: How many classes have no row.
        chosen: The class that is looked at.
    """

    layer: str
    rows: tuple[ClassRow, ...]
    largest: float
    denominator: float
    others: int
    chosen: int


class Odds(Struct, frozen=True):
    """A sigmoid head: one number between two classes.

    Attributes:
        layer: Whose.
        logit: z.
        probability: σ(z).
        names: What the two classes are called: that of 0 and that of 1; "" for none.
    """

    layer: str
    logit: float
    probability: float
    names: tuple[str, str]


class BenchScene(Struct, frozen=True, eq=False):
    """What is on the bench; each part is None where the layer has no such thing."""

    strip: Strip | None = None
    contributions: Contributions | None = None
    shares: Shares | None = None
    odds: Odds | None = None
