"""Padded rows of a picture, a band at a time, so that a large picture is never copied as a whole."""

from __future__ import annotations

from convviz.layers.border import Border, border_constant, shown_cells
from convviz.layers.layer import Array


def fill_band(band: Array, picture: Array, first: int, left: int, border: Border | float) -> None:
    """Writes the picture's rows from `first` on into a band, with what its border shows around them.

    Args:
        band: What is filled, shape (n, width, C); its column `left` is the picture's column 0, and it is wide
            enough for all of the picture's.
        picture: Shape (H, W, C).
        first: Position of the band's first row; negative above the picture.
        left: Columns before the picture.
        border: What stands outside, by name or as a number.
    """
    height, width, _ = picture.shape
    constant = border_constant(border)
    if isinstance(border, str) and constant is None:
        _fill_shown(band, picture, first, left, border)
        return
    top = min(max(-first, 0), len(band))
    bottom = max(min(height - first, len(band)), top)
    band[:top] = constant
    band[bottom:] = constant
    band[top:bottom, :left] = constant
    band[top:bottom, left + width :] = constant
    band[top:bottom, left : left + width] = picture[first + top : first + bottom]


def _fill_shown(band: Array, picture: Array, first: int, left: int, border: Border) -> None:
    height, width, _ = picture.shape
    last = first + len(band)
    inside = first >= 0 and last <= height
    rows = slice(first, last) if inside else shown_cells(first, last, height, border)
    band[:, left : left + width] = picture[rows]
    # The margins repeat columns that the band has by now.
    band[:, :left] = band[:, left + shown_cells(-left, 0, width, border)]
    band[:, left + width :] = band[:, left + shown_cells(width, band.shape[1] - left, width, border)]
