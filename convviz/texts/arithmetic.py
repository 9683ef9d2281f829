"""The words of one cell's arithmetic, and how an activation is written with its numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.scene import Check
from convviz.states.written.number import Number
from convviz.states.written.terms import WrittenFormula
from convviz.texts.numbers import format_number, localised

MULTIPLY = "×"


def number(of: Number) -> str:
    """A number in the language's signs."""
    special = {"nan": "NaN", "inf": "∞", "-inf": "−∞"}
    return special.get(of.special) or localised(of.text)


def equals(*, exact: bool) -> str:
    """The sign before a result: "≈" where digits were dropped."""
    return "=" if exact else "≈"


def product(value: Number, weight: Number) -> str:
    """A product before it is computed: "0.6 × −2"."""
    return f"{number(value)} {MULTIPLY} {number(weight)}"


def row_sums() -> str:
    """Before the sums of the window's rows."""
    return QCoreApplication.translate("Arithmetic", "row sums")


def bias() -> str:
    """Before the bias."""
    return QCoreApplication.translate("Arithmetic", "bias")


def total() -> str:
    """Before the result of a sum."""
    return QCoreApplication.translate("Arithmetic", "sum")


def rounding() -> str:
    """Before what rounding took from the shown terms."""
    return QCoreApplication.translate("Arithmetic", "rounding")


def channel(name: str) -> str:
    """Which channel's terms are shown, where there are several."""
    return QCoreApplication.translate("Arithmetic", "shown: {name}").format(name=name)


def more_channels(count: int) -> str:
    """Before the sum of the channels that are not listed one by one."""
    return QCoreApplication.translate("Arithmetic", "{count} more").format(count=count)


def cells_that_count(real: int, cells: int) -> str:
    """Why an average at the border divides by fewer cells."""
    text = QCoreApplication.translate("Arithmetic", "{real} of {cells} cells count: padding does not")
    return text.format(real=real, cells=cells)


def no_cell_reaches() -> str:
    """Of an output between the stamps of a transposed convolution."""
    return QCoreApplication.translate("Arithmetic", "no input cell reaches this one")


def of_values(kind: str, count: int) -> str:
    """A choice among too many values to list: "max of 49 values"."""
    text = QCoreApplication.translate("Arithmetic", "{kind} of {count} values")
    return text.format(kind=kind, count=count)


def first_of_equal(count: int) -> str:
    """Which of several equal values is marked."""
    return QCoreApplication.translate("Arithmetic", "the first of {count} equal ones").format(count=count)


def check_badge(check: Check) -> str:
    """The ∑ check: whether the written arithmetic agrees with the computed map."""
    if check.holds:
        return QCoreApplication.translate("Arithmetic", "∑ check ✓")
    text = QCoreApplication.translate("Arithmetic", "∑ check: off by {difference}")
    return text.format(difference=format_number(check.difference, significant=2))


def expression(formula: WrittenFormula) -> str:
    """An activation with its number, before the result: "max(0, −0.6)"."""
    value = number(formula.value)
    match formula.function:
        case "relu":
            return f"max(0{separator()} {value})"
        case "leaky_relu" if formula.slope is not None:
            return product(formula.slope, formula.value)
        case "absolute":
            return f"|{value}|"
        case "sigmoid":
            negated = Number(-formula.value.units, formula.value.decimals, special=formula.value.special)
            return f"1 / (1 + exp({number(negated)}))"
        case "tanh":
            return f"tanh({value})"
        case _:
            return value


def listed(kind: str, values: tuple[Number, ...]) -> str:
    """A choice with its values: "max(0.6, 0, −0.6)"."""
    return f"{kind}({f'{separator()} '.join(number(value) for value in values)})"


def separator() -> str:
    """What stands between numbers: a comma, or a semicolon where the comma is the decimal mark."""
    return ";" if localised(".") == "," else ","
