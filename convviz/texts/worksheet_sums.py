"""The words of tasks about one number of a layer with many channels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def planes_instruction() -> str:
    """What is to be done with the planes of a window."""
    return translate(
        "Worksheet",
        "This is one number of the layer. Multiply each number of the window by the weight at the same place, "
        "and add the products up, plane by plane; then add what the other planes give, and go on to the "
        "result. Round to two decimals.",
    )


def terms_instruction() -> str:
    """What is to be done with the terms of a dense layer."""
    return translate(
        "Worksheet",
        "This is one number of the layer. Multiply each number by its weight, add the products up with what the others "
        "give, and go on to the result. Round to two decimals.",
    )


def term_columns() -> tuple[str, str, str, str]:
    """The heads of the table of terms."""
    return (
        translate("Worksheet", "Input"),
        translate("Worksheet", "Number"),
        translate("Worksheet", "Weight"),
        translate("Worksheet", "Product"),
    )


def window_of(plane: int) -> str:
    """What stands above a window's plane."""
    return translate("Worksheet", "Window, plane {plane}").format(plane=plane + 1)


def others(count: int) -> str:
    """What the planes or terms add that are not on the sheet."""
    return translate("Worksheet", "what the others add (there are {count})").format(count=count)


def rounded_off() -> str:
    """What rounding took."""
    return translate("Worksheet", "rounded off")


def bias() -> str:
    """The bias."""
    return translate("Worksheet", "bias")


def total() -> str:
    """The sum of all."""
    return translate("Worksheet", "the whole sum")


def after(function: str) -> str:
    """The result of an activation."""
    return translate("Worksheet", "after {function}").format(function=function)


def sum_of_plane() -> str:
    """What stands before the gap for a plane's sum."""
    return translate("Worksheet", "sum")
