"""The words of worksheets about networks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import Cell, TensorShape

translate = QCoreApplication.translate


def cell_heading(layer: str, kind: str, cell: Cell, shape: tuple[int, ...]) -> str:
    """Which number of which layer is worked on."""
    if shape[0] == shape[1] == 1:
        text = translate("Worksheet", "{layer} ({type}): unit {unit}")
        return text.format(layer=layer, type=kind, unit=cell.channel + 1)
    text = translate("Worksheet", "{layer} ({type}): map {map}, row {row}, column {column}")
    return text.format(layer=layer, type=kind, map=cell.channel + 1, row=cell.row + 1, column=cell.column + 1)


def table_heading() -> str:
    """What stands above the table of layers."""
    return translate("Worksheet", "Sizes and parameters")


def table_instruction() -> str:
    """What is to be done with the table of layers."""
    return translate(
        "Worksheet",
        "Work out what is missing: the shape of each layer's output (height × width × channels), and how many "
        "parameters it has.",
    )


def table_columns() -> tuple[str, str, str, str]:
    """The heads of the table of layers."""
    return (
        translate("Worksheet", "Layer"),
        translate("Worksheet", "Type"),
        translate("Worksheet", "Output shape"),
        translate("Worksheet", "Parameters"),
    )


def shape_text(shape: TensorShape | None) -> str:
    """A shape; "?" where it is not known."""
    return "?" if shape is None else " × ".join(map(str, shape)) or "1"
