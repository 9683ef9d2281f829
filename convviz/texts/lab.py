"""The words in the lab's pictures: what grids, rules and display modes are called, and what the cursor is on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.states.lab.scene import ArithmeticScene, Grid, LabScene, MarkKind, TransportScene, Trouble
from convviz.texts import stages
from convviz.texts.errors import sentence_for
from convviz.texts.numbers import format_number

_SHORT: Final[dict[str, object]] = {
    "input": QT_TRANSLATE_NOOP("Lab", "Input"),
    "max-pooling": QT_TRANSLATE_NOOP("Lab", "Max-pool"),
    "average-pooling": QT_TRANSLATE_NOOP("Lab", "Average pool"),
    "depthwise": QT_TRANSLATE_NOOP("Lab", "Depthwise"),
    "transposed": QT_TRANSLATE_NOOP("Lab", "Transposed"),
    "median-filter": QT_TRANSLATE_NOOP("Lab", "Median"),
    "min-filter": QT_TRANSLATE_NOOP("Lab", "Minimum"),
    "max-filter": QT_TRANSLATE_NOOP("Lab", "Maximum"),
    "absolute": QT_TRANSLATE_NOOP("Lab", "Absolute"),
}
_DISPLAYS: Final[dict[str, object]] = {
    "signed": QT_TRANSLATE_NOOP("Lab", "as they are"),
    "absolute": QT_TRANSLATE_NOOP("Lab", "magnitudes |x|"),
    "clamp": QT_TRANSLATE_NOOP("Lab", "clamped to the picture's range"),
    "offset": QT_TRANSLATE_NOOP("Lab", "128 added, then clamped"),
}
RGB: Final = ("R", "G", "B")


def operation_name(operation: str) -> str:
    """The name of an operation by its id, such as "Max-pooling"; "Input" for the input."""
    return _translated(_SHORT[operation]) if operation == "input" else stages.operation_name(operation)


def grid_title(grid: Grid, *, is_output: bool = False) -> str:
    """What stands over a grid: "Input", "Output" of the selected stage, or the operation, shortened."""
    if is_output:
        return QCoreApplication.translate("Lab", "Output")
    short = _SHORT.get(grid.operation)
    return stages.operation_name(grid.operation) if short is None else _translated(short)


def shape_text(shape: tuple[int, ...]) -> str:
    """Height × width, and × channels where there are several."""
    height, width, channels = shape
    return f"{height} × {width}" if channels == 1 else f"{height} × {width} × {channels}"


def plane_name(grid: Grid, plane: int) -> str:
    """What stands over a plane: its colour in an RGB picture, else its number."""
    is_picture = grid.operation == "input" and grid.values.shape[2] == len(RGB)
    return RGB[plane] if is_picture else str(plane + 1)


def window_title() -> str:
    """What stands over the enlarged window."""
    return QCoreApplication.translate("Lab", "Window")


def kernel_title() -> str:
    """What stands over the kernel."""
    return QCoreApplication.translate("Lab", "Kernel")


def display_name(display: str) -> str:
    """What a display mode does to the numbers, in few words."""
    return _translated(_DISPLAYS[display])


def describe_cell(scene: LabScene) -> str:
    """What the cursor is on, for a screen reader: "output row 3, column 5: 1.42"."""
    cell = scene.arithmetic
    if cell is None:
        return QCoreApplication.translate("Lab", "This stage cannot run.")
    return describe_output(cell, scene.grids[cell.stage + 1].values.shape[2])


def describe_output(cell: ArithmeticScene, channels: int) -> str:
    """The explained cell and its value; its map too where there are several."""
    if channels == 1:
        text = QCoreApplication.translate("Lab", "output row {row}, column {column}: {value}")
    else:
        text = QCoreApplication.translate("Lab", "output map {map}, row {row}, column {column}: {value}")
    return text.format(
        map=cell.channel + 1, row=cell.row + 1, column=cell.column + 1, value=format_number(cell.computed)
    )


def describe_input(grid: Grid, channel: int, row: int, column: int) -> str:
    """A cell of a grid and its value: "input row 3, column 5: 0.6"; padding is called so."""
    height, width, channels = grid.values.shape
    if not (0 <= row < height and 0 <= column < width):
        return QCoreApplication.translate("Lab", "a padding cell of the input")
    value = format_number(float(grid.values[row, column, max(channel, 0)]))
    if channels == 1:
        text = QCoreApplication.translate("Lab", "input row {row}, column {column}: {value}")
    else:
        text = QCoreApplication.translate("Lab", "input plane {plane}, row {row}, column {column}: {value}")
    return text.format(plane=max(channel, 0) + 1, row=row + 1, column=column + 1, value=value)


def describe_grid(scene: LabScene, index: int) -> str:
    """What the cursor is on in one grid: its explained cell, or the window that cell reads; "" for neither."""
    cell = scene.arithmetic
    if cell is not None and index == cell.stage + 1:
        return describe_output(cell, scene.grids[index].values.shape[2])
    grid = scene.grids[index]
    marks = {mark.kind: mark for mark in grid.marks}
    if MarkKind.CELL in marks:
        mark = marks[MarkKind.CELL]
        return describe_input(grid, mark.channel or 0, int(mark.rows[0]), int(mark.columns[0]))
    if MarkKind.WINDOW not in marks:
        return ""
    mark = marks[MarkKind.WINDOW]
    text = QCoreApplication.translate("Lab", "window rows {first} to {last}, columns {left} to {right}")
    return text.format(
        first=mark.rows[0] + 1, last=mark.rows[-1] + 1, left=mark.columns[0] + 1, right=mark.columns[-1] + 1
    )


def trouble_text(trouble: Trouble) -> str:
    """Which stage cannot run, and why."""
    text = QCoreApplication.translate("Lab", "Stage {stage} cannot run. {reason}")
    reason = sentence_for(trouble.code, dict(trouble.facts), trouble.sentence)
    return text.format(stage=trouble.stage + 1, reason=reason)


def transport_label(transport: TransportScene) -> str:
    """Where the animation stands: "cell 7 of 16 · row 2, column 3"; or which stage keeps it from running."""
    if transport.trouble is not None:
        text = QCoreApplication.translate("Lab", "nothing to step: stage {stage} cannot run")
        return text.format(stage=transport.trouble.stage + 1)
    if transport.count == 0:
        return QCoreApplication.translate("Lab", "nothing to step: choose a layer")
    if transport.count == transport.channels > 1:
        text = QCoreApplication.translate("Lab", "unit {cell} of {count}")
    elif transport.channels == 1:
        text = QCoreApplication.translate("Lab", "cell {cell} of {count} · row {row}, column {column}")
    else:
        text = QCoreApplication.translate(
            "Lab", "cell {cell} of {count} · map {map}, row {row}, column {column}"
        )
    return text.format(
        cell=min(transport.position + 1, transport.count),
        count=transport.count,
        map=transport.channel + 1,
        row=transport.row + 1,
        column=transport.column + 1,
    )


def transport_reason(transport: TransportScene) -> str:
    """Why there is nothing to step; "" where there is."""
    return "" if transport.trouble is None else trouble_text(transport.trouble)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Lab", str(source))
