"""What stands outside the picture: zeros, ones, or cells of the picture itself."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis
from convviz.layers.layer import Array
from convviz.layers.padding import Pads

Border = Literal["zero", "one", "edge", "reflect", "wrap"]
"""`reflect` mirrors about the outermost cell without repeating it, as numpy's and TensorFlow's do."""

BORDERS: Final[tuple[Border, ...]] = get_args(Border)

_CONSTANTS: Final[dict[str, float]] = {"zero": 0.0, "one": 1.0}


def check_border(border: object) -> Border:
    """A border's name as given by a caller or a file.

    Raises:
        ConvvizError: There is no border of that name.
    """
    if isinstance(border, str) and border in BORDERS:
        return border
    raise ConvvizError(
        "border-unknown",
        f"A border is one of {', '.join(BORDERS)}; received {border!r}.",
        received=repr(border),
        known=", ".join(BORDERS),
    )


def border_constant(border: Border | float) -> float | None:
    """The number that stands everywhere outside, or None where the border shows cells of the picture.

    >>> border_constant("one"), border_constant("edge"), border_constant(-2.5)
    (1.0, None, -2.5)
    """
    return _CONSTANTS.get(border) if isinstance(border, str) else float(border)


def shown_cell(position: int, size: int, border: Border) -> int | None:
    """The real cell that is seen at a position along one axis, or None where the border is a constant.

    >>> [shown_cell(position, 3, "reflect") for position in (-3, -2, -1, 0, 3, 4)]
    [1, 2, 1, 0, 1, 0]
    >>> [shown_cell(position, 3, "wrap") for position in (-1, 3)]
    [2, 0]
    """
    if 0 <= position < size:
        return position
    if border_constant(border) is not None:
        return None
    if border == "edge":
        return min(max(position, 0), size - 1)
    if border == "wrap":
        return position % size
    period = max(2 * (size - 1), 1)
    folded = position % period
    return min(folded, period - folded) if size > 1 else 0


@lru_cache(maxsize=1024)
def shown_cells(first: int, last: int, size: int, border: Border) -> NDArray[np.intp]:
    """The real cells seen at the positions from `first` up to but without `last`; read-only.

    Only for the borders that show the picture's own cells; a constant's positions outside read −1.

    >>> shown_cells(-2, 5, 3, "edge").tolist()
    [0, 0, 0, 1, 2, 2, 2]
    """
    cells = [shown_cell(position, size, border) for position in range(first, last)]
    indices = np.array([-1 if cell is None else cell for cell in cells], dtype=np.intp)
    indices.setflags(write=False)
    return indices


def shown_at(cell: int, axis: Axis, border: Border) -> tuple[int, ...]:
    """Every position of the padded axis, ascending, where a real cell is seen: its own place and its images outside.

    >>> shown_at(0, Axis(size=4, kernel=3, pad_before=2, pad_after=1), "edge")
    (-2, -1, 0)
    """
    positions = range(-axis.pad_before, axis.size + axis.pad_after)
    return tuple(position for position in positions if shown_cell(position, axis.size, border) == cell)


def pad(picture: Array, pads: tuple[Pads, Pads], border: Border = "zero") -> Array:
    """The picture, shape (H, W, C), with its border: shape (top + H + bottom, left + W + right, C).

    Args:
        picture: Shape (H, W, C).
        pads: ((top, bottom), (left, right)).
        border: What stands outside.
    """
    widths = (*pads, (0, 0))
    constant = border_constant(border)
    if constant is not None:
        return np.pad(picture, widths, constant_values=constant)
    (top, bottom), (left, right) = pads
    height, width, _ = picture.shape
    rows = shown_cells(-top, height + bottom, height, border)
    columns = shown_cells(-left, width + right, width, border)
    return picture[rows[:, None], columns]
