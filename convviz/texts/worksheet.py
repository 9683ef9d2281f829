"""The words of worksheets: what is to be done, with which settings, and how the answers are written out."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers.arithmetic import Arithmetic, Choice, Copy, Formula, Sum
from convviz.layers.border import Border
from convviz.layers.padding import Pads
from convviz.states.lab.layers import operation_id
from convviz.states.lab.state import Activate, Convolution, Depthwise, Rank, Stage, Transposed
from convviz.states.written.number import Number, shortest
from convviz.states.written.terms import Term, WrittenSum
from convviz.states.written.writing import write_sum
from convviz.texts.numbers import format_number, localised
from convviz.texts.stages import operation_name

translate = QCoreApplication.translate

_FEW_DECIMALS = 2
_SEPARATOR = " · "

_TASKS: Final[dict[str, object]] = {
    "convolution": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Slide the kernel over the input. At each place multiply every weight by the number under it, and add "
        "up the products. Fill in the empty cells.",
    ),
    "depthwise": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Slide the kernel over this plane alone. At each place multiply every weight by the number under it, "
        "and add up the products. Fill in the empty cells.",
    ),
    "transposed": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Every number of the input stamps the whole kernel, times itself, into the output; the next number "
        "stamps it as far on as the stride says. Where stamps overlap they are added up. Fill in the empty "
        "cells.",
    ),
    "max-pooling": QT_TRANSLATE_NOOP(
        "Worksheet", "Take the largest number of each window. Fill in the empty cells."
    ),
    "average-pooling": QT_TRANSLATE_NOOP(
        "Worksheet", "Take the mean of the numbers in each window. Fill in the empty cells."
    ),
    "median-filter": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Sort the numbers of each window and take the one in the middle. Fill in the empty cells.",
    ),
    "min-filter": QT_TRANSLATE_NOOP(
        "Worksheet", "Take the smallest number of each window. Fill in the empty cells."
    ),
    "max-filter": QT_TRANSLATE_NOOP(
        "Worksheet", "Take the largest number of each window. Fill in the empty cells."
    ),
    "relu": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Apply ReLU to each number: positive numbers stay, the others become 0. Fill in the empty cells.",
    ),
    "leaky-relu": QT_TRANSLATE_NOOP(
        "Worksheet",
        "Apply the leaky ReLU to each number: positive numbers stay, the others are multiplied by the slope. "
        "Fill in the empty cells.",
    ),
    "sigmoid": QT_TRANSLATE_NOOP(
        "Worksheet", "Apply the sigmoid 1 / (1 + e^(−x)) to each number x. Fill in the empty cells."
    ),
    "tanh": QT_TRANSLATE_NOOP(
        "Worksheet", "Apply the hyperbolic tangent to each number. Fill in the empty cells."
    ),
    "absolute": QT_TRANSLATE_NOOP(
        "Worksheet", "Leave the sign of each number away. Fill in the empty cells."
    ),
}
_BORDERS: Final[dict[str, object]] = {
    "zero": QT_TRANSLATE_NOOP("Worksheet", "zeros"),
    "one": QT_TRANSLATE_NOOP("Worksheet", "ones"),
    "edge": QT_TRANSLATE_NOOP("Worksheet", "the edge again"),
    "reflect": QT_TRANSLATE_NOOP("Worksheet", "the picture mirrored"),
    "wrap": QT_TRANSLATE_NOOP("Worksheet", "the opposite edge"),
}


def instruction(stage: Stage) -> str:
    """What is to be done for a stage."""
    return _translated(_TASKS[operation_id(stage)])


def rounding() -> str:
    """What is to be done with long results."""
    return translate("Worksheet", "Round to two decimals.")


def uses_result_above(number: int) -> str:
    """Where the input of a stage is to be found."""
    return translate("Worksheet", "The input is your result of {number}.").format(number=number)


def piece_ends() -> str:
    """Why a chain is not gone on with."""
    return translate("Worksheet", "The piece ends here: this stage needs more of its input than was cut out.")


def plane_words(plane: int) -> str:
    """Which plane."""
    return translate("Worksheet", "plane {plane}").format(plane=plane + 1)


def joined(*parts: str) -> str:
    """The parts that say something, one after the other."""
    return _SEPARATOR.join(part for part in parts if part)


def mark_words() -> str:
    """What is asked for the cell with the thick frame."""
    return translate("Worksheet", "Write out the sum of the cell with the thick frame:")


def mark_words_without_sum() -> str:
    """The same for stages that choose or apply a function."""
    return translate("Worksheet", "Write out how the cell with the thick frame comes about:")


def stage_settings(stage: Stage, pads: tuple[Pads, Pads] | None) -> str:
    """Strides, padding and what else is set, as far as it says anything.

    Args:
        stage: The stage.
        pads: ((top, bottom), (left, right)) as it is computed; None for a stage without padding.
    """
    parts: list[str] = []
    if not isinstance(stage, Activate):
        strides = _pair(stage.strides)
        parts.append(translate("Worksheet", "stride {strides}").format(strides=strides))
    if isinstance(stage, Convolution | Depthwise | Transposed | Rank) and stage.dilation_rate != (1, 1):
        rate = _pair(stage.dilation_rate)
        parts.append(translate("Worksheet", "dilation {rate}").format(rate=rate))
    if isinstance(stage, Transposed):
        parts.append(translate("Worksheet", "padding {rule}").format(rule=stage.padding))
    elif pads is not None and not isinstance(stage, Activate):
        border = stage.border if isinstance(stage, Convolution | Depthwise | Rank) else None
        parts.append(_padding(str(stage.padding), pads, border))
    if isinstance(stage, Convolution | Depthwise) and stage.flip:
        parts.append(translate("Worksheet", "the kernel is turned by 180° already"))
    if isinstance(stage, Activate) and stage.function == "leaky_relu":
        slope = format_number(stage.negative_slope)
        parts.append(translate("Worksheet", "slope {slope}").format(slope=slope))
    return _SEPARATOR.join(parts)


def file_name(what: str) -> str:
    """What the file of a worksheet is called."""
    return translate("Worksheet", "worksheet {what}").format(what=what)


def answers_suffix() -> str:
    """What the file of the answers is called after the worksheet's name."""
    return translate("Worksheet", "answers")


def bias_text(bias: float) -> str:
    """A bias, where it says anything."""
    if not bias:
        return ""
    return translate("Worksheet", "bias {bias}, added to every sum").format(bias=cell_number(bias))


def output_title(height: int, width: int) -> str:
    """What stands above the grid to be filled in."""
    return translate("Worksheet", "Output, {height} × {width}").format(height=height, width=width)


def cut_words(first: tuple[int, int], size: tuple[int, int], whole: tuple[int, int]) -> str:
    """Which part of a large input is worked on."""
    return translate(
        "Worksheet",
        "The input has {height} × {width} cells. Here are rows {top}–{bottom} and columns {left}–{right}.",
    ).format(
        height=whole[0],
        width=whole[1],
        top=first[0] + 1,
        bottom=first[0] + size[0],
        left=first[1] + 1,
        right=first[1] + size[1],
    )


def cell_number(value: float) -> str:
    """A number as it stands in a cell: written out where it is short, else with two decimals."""
    if not np.isfinite(value):
        return ""
    number = shortest(float(value))
    if number.exact and number.decimals <= _FEW_DECIMALS + 1:
        return localised(number.text)
    if abs(value) < 10.0**-_FEW_DECIMALS:
        return format_number(float(value), significant=2)
    return format_number(float(value), _FEW_DECIMALS)


def bracketed(value: float) -> str:
    """A number as a factor: negative ones in brackets."""
    text = cell_number(value)
    return f"({text})" if value < 0 else text


def needs_rounding(values: NDArray[np.floating]) -> bool:
    """Whether some result has more decimals than anybody writes into a cell."""
    numbers = [shortest(float(value)) for value in values.ravel() if np.isfinite(value)]
    return any(not number.exact or number.decimals > _FEW_DECIMALS + 1 for number in numbers)


def written_lines(arithmetic: Arithmetic) -> tuple[str, ...]:
    """How one number comes about, a line for each row of the window or each channel."""
    match arithmetic:
        case Sum():
            return _sum_lines(arithmetic)
        case Choice():
            taken = [
                cell_number(float(value))
                for value, real in zip(arithmetic.window.values, arithmetic.considered, strict=True)
                if real
            ]
            return (f"{arithmetic.kind}({'; '.join(taken)}) = {cell_number(arithmetic.result)}",)
        case Formula():
            text = f"({cell_number(arithmetic.value)}) = {cell_number(arithmetic.result)}"
            return (f"{function_name(arithmetic.name)}{text}",)
        case Copy():
            return (cell_number(arithmetic.result),)


def function_name(function: str) -> str:
    """An activation by Keras's name, as people say it."""
    known = function.replace("_", "-")
    return (
        operation_name(known) if known in {"relu", "leaky-relu", "sigmoid", "tanh", "absolute"} else function
    )


def _sum_lines(arithmetic: Sum) -> tuple[str, ...]:
    written = write_sum(arithmetic)
    if written.by == "channels" and written.divisor == 1:
        lines = _channel_lines(arithmetic, written)
    else:
        lines = _row_lines(written)
    if arithmetic.activation is not None:
        value, result = _text(written.total), cell_number(arithmetic.result)
        lines.append(f"{function_name(arithmetic.activation.name)}({value}) = {result}")
    return tuple(lines)


def _row_lines(written: WrittenSum) -> list[str]:
    """All products, a line for each row of the window, and the result behind the last."""
    average = written.divisor != 1
    rows = [
        " + ".join(_term(term, alone=average) for term in group.terms if term.inside or not average)
        for group in written.groups
    ]
    lines = [f"{'+ ' if at else ''}{row}" for at, row in enumerate(row for row in rows if row)] or ["0"]
    after = "".join(f" + {_bracketed(each)}" for each in (written.bias, written.remainder) if each.units)
    if average:
        lines[0] = f"({lines[0]}"
        after = f") / {written.divisor}"
    lines[-1] += f"{after} {_equal(written)} {_text(written.total)}"
    return lines


def _channel_lines(arithmetic: Sum, written: WrittenSum) -> list[str]:
    """Each plane's products with their sum, and the sums added up."""
    lines: list[str] = []
    for group in written.groups:
        # Where there are many terms, those of one plane are written at a time.
        own = next(each for each in write_sum(arithmetic, group.key).groups if each.key == group.key)
        products = " + ".join(_term(term, alone=False) for term in own.terms)
        rest = f" + {_bracketed(own.remainder)}" if own.remainder.units else ""
        lines.append(f"{plane_words(group.key)}: {products}{rest} = {_text(group.subtotal)}")
    sums = [_bracketed(group.subtotal) for group in written.groups]
    sums += [_bracketed(each) for each in (written.bias, written.remainder) if each.units]
    return [*lines, f"{' + '.join(sums)} {_equal(written)} {_text(written.total)}"]


def _equal(written: WrittenSum) -> str:
    return "=" if written.exact else "≈"


def _term(term: Term, *, alone: bool) -> str:
    """A product; alone the number, where every weight is 1."""
    return _bracketed(term.value) if alone else f"{_bracketed(term.value)} · {_bracketed(term.weight)}"


def _bracketed(number: Number) -> str:
    return f"({_text(number)})" if number.sign < 0 else _text(number)


def _text(number: Number) -> str:
    return localised(number.text)


def _padding(rule: str, pads: tuple[Pads, Pads], border: Border | None) -> str:
    if not any(pads[0] + pads[1]):
        return translate("Worksheet", "padding {rule}: none").format(rule=rule)
    words = translate("Worksheet", "padding {rule}: above {top}, below {bottom}, left {left}, right {right}")
    (top, bottom), (left, right) = pads
    text = words.format(rule=rule, top=top, bottom=bottom, left=left, right=right)
    held = translate("Worksheet", "which take no part") if border is None else _translated(_BORDERS[border])
    return f"{text} ({held})"


def _pair(sizes: tuple[int, int]) -> str:
    return str(sizes[0]) if sizes[0] == sizes[1] else f"{sizes[0]} × {sizes[1]}"


def _translated(source: object) -> str:
    return translate("Worksheet", str(source))
