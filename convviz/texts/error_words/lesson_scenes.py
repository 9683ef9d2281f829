"""Why what a step of a lesson shows cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "lesson-file-missing": translate("Errors", "The lesson has no file {name}."),
        "lesson-filters-uneven": translate(
            "Errors",
            "Every filter of a kernel has the same number of planes, one at least; "
            "received {least} and {most}.",
        ),
        "lesson-kernel-count": translate(
            "Errors",
            "A kernel is given by one of its name, its weights and its filters; received {received} of them.",
        ),
        "lesson-kernel-large": translate(
            "Errors",
            "A kernel of the lab has up to {side} rows and columns, {most_channels} channels and "
            "{most_filters} filters; received {rows} × {columns}, {channels} channels and {filters} filters.",
        ),
        "lesson-no-cell": translate(
            "Errors",
            "There is no cell in row {row}, column {column} of map {channel}, counted from 0: "
            "there are {height} × {width} cells in {channels} maps.",
        ),
        "lesson-no-layer": translate(
            "Errors", "The step shows a map or a cell of the network and does not say of which layer."
        ),
        "lesson-no-stage": translate("Errors", "The step shows stage {received} of a lab of {count}."),
        "lesson-planes-uneven": translate(
            "Errors",
            "All planes of a grid have the same number of rows; received planes of {least} and of {most}.",
        ),
        "lesson-rows-uneven": translate(
            "Errors",
            "All rows of a grid have the same length; received rows of {least} and of {most} numbers.",
        ),
    }
