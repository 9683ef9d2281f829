"""What can be wrong with numbers: typed, pasted, or in a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _typed() | _grids() | _arrays()


def _typed() -> dict[str, str]:
    return {
        "number-beyond-float32": translate(
            "Errors", "“{received}” is too large; the lab computes in single precision, up to about 3.4e38."
        ),
        "number-decimal-mark": translate(
            "Errors", "“{received}” has a foreign decimal mark; here it is “{mark}”, as in {example}."
        ),
        "number-unreadable": translate(
            "Errors", "“{received}” is no number; write one such as {example} or 1/9."
        ),
    }


def _grids() -> dict[str, str]:
    return {
        "channels-too-many": translate("Errors", "There are {count} channels; at most {limit} can be shown."),
        "channels-unequal": translate(
            "Errors",
            "Channel {channel} has {rows} × {columns} numbers, channel 1 has {height} × {width}; "
            "all channels need the same size.",
        ),
        "number-ambiguous": translate(
            "Errors",
            "Row {row}, column {column} holds {text}, which could be read in two ways; "
            "write it without marking thousands.",
        ),
        "number-missing": translate("Errors", "Row {row}, column {column} is empty; it needs a number."),
        "number-not-finite": translate("Errors", "Row {row}, column {column} holds no finite number."),
        "number-other-mark": translate(
            "Errors",
            "Row {row}, column {column} holds {text}, whose decimal mark is another one than expected here.",
        ),
        "number-too-large": translate(
            "Errors",
            "Row {row}, column {column} holds {text}, which is too large for single precision (about "
            "3.4e38).",
        ),
        "number-wrong": translate("Errors", "Row {row}, column {column} holds {text}, which is no number."),
        "numbers-none": translate("Errors", "There are no numbers in it."),
        "rows-unequal": translate(
            "Errors",
            "Row {row} has the length {count}, the rows before it {expected}; all need the same length.",
        ),
        "text-expected": translate(
            "Errors", "{name} is no text; numbers are expected in rows, with commas or tabs between them."
        ),
    }


def _arrays() -> dict[str, str]:
    return {
        "array-not-finite": translate(
            "Errors", "{name} holds no finite number in row {row}, column {column}."
        ),
        "array-shape": translate(
            "Errors",
            "The array has the shape {shape}; a grid is height × width or height × width × channels, "
            "with at most {channels} channels.",
        ),
        "array-too-large": translate("Errors", "{name} holds {count} numbers; the limit is {limit}."),
        "grid-beyond": translate(
            "Errors", "The grid would have {height} × {width} numbers; the lab takes at most {side} × {side}."
        ),
        "grid-too-large": translate(
            "Errors",
            "The grid has {height} × {width} × {channels} numbers; "
            "the lab takes at most {side} × {side} × {most}.",
        ),
        "npy-damaged": translate("Errors", "{name} is no NumPy array, or a damaged one."),
        "npy-kind": translate(
            "Errors", "{name} holds {kind}; only whole numbers, decimal numbers and booleans can be shown."
        ),
    }
