"""The words of an exercise's grids, seen and read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.states.lessons.drawn import DrawnColumn, DrawnPlane, Role
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate

_FEW_CELLS = 36


def column_title(column: DrawnColumn) -> str:
    """What stands above a column of grids."""
    if column.number:
        return translate("Exercises", "Kernel {number}").format(number=column.number)
    return {
        "input": translate("Exercises", "Input"),
        "kernel": translate("Exercises", "Kernel"),
        "output": translate("Exercises", "Output"),
    }[column.role]


def kernels_title() -> str:
    """What stands above several kernels side by side."""
    return translate("Exercises", "Kernels")


def sign_between(left: Role, right: Role) -> str:
    """What stands between two columns."""
    if right == "output":
        return "=" if left == "kernel" else "→"
    return "∗" if right == "kernel" and left == "input" else ""


def grids_text(columns: Sequence[DrawnColumn]) -> str:
    """All numbers in words, for a screen reader."""
    return ". ".join(
        f"{column_title(column)}: {'; '.join(_plane_text(plane) for plane in column.planes)}"
        for column in columns
    )


def _plane_text(plane: DrawnPlane) -> str:
    if plane.absent.all() and plane.absent.size > _FEW_CELLS:
        text = translate("Exercises", "{rows} × {columns} empty cells")
        return text.format(rows=plane.absent.shape[0], columns=plane.absent.shape[1])
    rows: list[str] = []
    for number, row in enumerate(plane.values):
        cells = [
            "?" if absent else format_number(float(value))
            for value, absent in zip(row, plane.absent[number], strict=True)
        ]
        text = translate("Exercises", "row {row}: {numbers}")
        rows.append(text.format(row=number + 1, numbers=" | ".join(cells)))
    return ", ".join(rows)
