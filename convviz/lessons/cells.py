"""Cells as a lesson's file names them, as cells of maps and back."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Cell, Shape
from convviz.lessons.records import Cell as Named


def cell_within(named: Named, shape: Shape) -> Cell:
    """A cell (row, column) or (row, column, channel) of maps of `shape`.

    Raises:
        ConvvizError: It lies outside of them.
    """
    row, column, channel = (*named, 0)[:3]
    if row >= shape.height or column >= shape.width or channel >= shape.channels:
        raise ConvvizError(
            "lesson-no-cell",
            f"There is no cell in row {row}, column {column} of map {channel}, counted from 0: "
            f"there are {shape.height} × {shape.width} cells in {shape.channels} maps.",
            row=row,
            column=column,
            channel=channel,
            height=shape.height,
            width=shape.width,
            channels=shape.channels,
        )
    return Cell(channel, row, column)


def named_cell(cell: Cell) -> Named:
    """A cell as a lesson's file has it; the inverse of `cell_within`."""
    return (cell.row, cell.column, cell.channel) if cell.channel else (cell.row, cell.column)
