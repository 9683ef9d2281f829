"""The parts of the arithmetic card: terms as tiles or as small grids, and lines of text."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.painting.text_flow import Run

TileState = Literal["normal", "padding", "ignored", "chosen", "remainder"]


class Tile(Struct, frozen=True):
    """One term as a tile.

    Attributes:
        index: Its place in the window; -1 for the rounding remainder.
        value: The cell's value, "" where the lower line says it.
        weight: The weight with its sign of multiplication, "" for none.
        result: The product, or the value itself.
        number: What the tile's colour shows.
        state: What kind of term it is.
        exact: Whether the result is exactly that of what stands above.
    """

    index: int
    value: str
    weight: str
    result: str
    number: float
    state: TileState = "normal"
    exact: bool = True


class TermGrids(Struct, frozen=True, eq=False):
    """Many terms as three small grids of one shape: window × weights = products.

    Attributes:
        indices: Place in the arithmetic's window of each cell, -1 for none, shape (rows, columns).
        values: The window's values; their scale is that of the weights' grid for a choice without weights.
        weights: The weights, or None for a choice.
        products: The products, or None for a choice.
        padding: Which cells are padding.
        ignored: Which cells take no part.
        chosen: Place in the window of the cell that was taken, or None.
        written: The products as they are written, row by row; () where there are none.
        adds_up: Whether the written products add up to the written subtotal.
    """

    indices: NDArray[np.intp]
    values: NDArray[np.float32]
    weights: NDArray[np.float32] | None
    products: NDArray[np.float32] | None
    padding: NDArray[np.bool_]
    ignored: NDArray[np.bool_]
    chosen: int | None = None
    written: tuple[tuple[str, ...], ...] = ()
    adds_up: bool = True


class Content(Struct, frozen=True, eq=False):
    """The card's content: either tiles or grids, and the lines below.

    Attributes:
        tiles: The terms, joined by "+"; by nothing for a choice.
        grids: The terms of one channel where there are many.
        joined: Whether the tiles are added up.
        lines: Subtotals, bias, result, what follows and the ∑ check.
    """

    tiles: tuple[Tile, ...]
    grids: TermGrids | None
    joined: bool
    lines: tuple[Run, ...]
