"""Hints to wrong answers, in words: each shows the arithmetic that gives just the answer that was given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.scene import AxisFormula
from convviz.states.lessons.hint import Hint
from convviz.texts.network_derivation import terms_text
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate


def hint_text(hint: Hint) -> str:
    """One or two sentences."""
    family = hint.slip.partition("-")[0]
    template = _FAMILIES[family]()[hint.slip]
    numbers = {name: _written(value) for name, value in hint.numbers.items()}
    if hint.slip.startswith("pads"):
        numbers["share"] = size_expression_same(hint.numbers)
    # Places are counted from zero in files and from one in what people read.
    for name in ("row", "column", "other_row", "other_column", "top", "left"):
        if name in hint.numbers:
            numbers[name] = _written(hint.numbers[name] + 1)
    mistaken = "" if hint.formula is None else size_expression(hint.formula)
    if hint.terms:
        mistaken = terms_text(hint.terms)
    return template.format(mistaken=mistaken, **numbers)


def size_expression(formula: AxisFormula) -> str:
    """The output size with its numbers, without the result: "⌊(32 + 2 + 2 − 5) / 2⌋ + 1"."""
    pads = "".join(f" + {pad}" for pad in (formula.pad_before, formula.pad_after) if pad)
    window = (formula.kernel - 1) * formula.dilation + 1
    inside = f"{formula.size}{pads} − {window}"
    return f"{inside} + 1" if formula.stride == 1 else f"⌊({inside}) / {formula.stride}⌋ + 1"


def size_expression_same(numbers: dict[str, float]) -> str:
    """How many zeros "same" adds in all: "(16 − 1) · 2 + 5 − 32 = 3"."""
    output, stride, window, size = (round(numbers[name]) for name in ("output", "stride", "window", "size"))
    needed = f"({output} − 1) · {stride} + {window} − {size}"
    total = (output - 1) * stride + window - size
    return f"{needed} = {_written(total)}" + ("" if total >= 0 else " → 0")


def _written(value: float) -> str:
    return format_count(round(value)) if float(value).is_integer() else format_number(value, significant=4)


def _sizes() -> dict[str, str]:
    return {
        "size-stride": translate(
            "Hints", "You have the size for stride 1: {mistaken} = {said}; here the stride is {stride}."
        ),
        "size-padding": translate(
            "Hints",
            "You have the size without padding: {mistaken} = {said}; here {before} and {after} cells are added.",
        ),
        "size-one-side": translate(
            "Hints",
            "You have the padding at one end only: {mistaken} = {said}; here {before} cells stand before and {after} "
            "after.",
        ),
        "size-dilation": translate(
            "Hints",
            "You have the size for a kernel without holes: {mistaken} = {said}; with dilation {dilation} a kernel of "
            "{kernel} reaches over {window} cells.",
        ),
        "size-rounded-down": translate(
            "Hints", "“same” gives ⌈{size} / {stride}⌉: it rounds up, and you have rounded down."
        ),
        "size-rounded-up": translate(
            "Hints", "Only whole windows count: what is left over at the end is dropped, so round down."
        ),
        "size-plus-one": translate(
            "Hints",
            "That is one too few: the first window counts as well, and one more for every step. Do not forget the + 1.",
        ),
        "size-kept": translate(
            "Hints",
            "That is the size of the input. Place the window of {window} cells at its start, then count the steps of "
            "{stride}.",
        ),
        "size-channels": translate(
            "Hints",
            "What comes out has a map for every filter, however many maps go in: the last number of the shape counts "
            "the filters.",
        ),
        "size-formula": translate("Hints", "Work it out: {mistaken}."),
    }


def _pads() -> dict[str, str]:
    return {
        "pads-order": translate(
            "Hints", "Both numbers are right, their order is not: the odd cell stands at the end in Keras."
        ),
        "pads-doubled": translate(
            "Hints", "That is what is added in all, {share}; it is shared by both ends."
        ),
        "pads-stride": translate(
            "Hints", "With stride {stride} fewer windows have to be filled: {share} cells in all."
        ),
        "pads-dilation": translate(
            "Hints",
            "The dilated kernel reaches over {window} cells, not {kernel}: {share} cells in all.",
        ),
        "pads-total": translate(
            "Hints",
            "“same” keeps ⌈{size} / {stride}⌉ = {output} windows; for them {share} cells are added in all, half of "
            "them before the input and the odd one after it.",
        ),
    }


def _sums() -> dict[str, str]:
    return {
        "sum-bias": translate(
            "Hints", "You have the sum of the products, {said}; the bias of {bias} is still to be added."
        ),
        "sum-bias-sign": translate("Hints", "The bias is {bias}; you have added it with the other sign."),
        "sum-activation": translate(
            "Hints", "You have the sum, {said}; the activation is still to be applied to it."
        ),
        "sum-flipped": translate(
            "Hints",
            "You get {said} when the kernel is turned by 180°. Here it is laid over the window as it is printed, upper "
            "left on upper left.",
        ),
        "sum-weights": translate(
            "Hints",
            "That is the sum of the weights. Multiply each by the number under it first, then add.",
        ),
        "sum-values": translate(
            "Hints",
            "That is the sum of the numbers in the window. Multiply each by its weight first, then add.",
        ),
        "sum-unsigned": translate(
            "Hints", "You get {said} when all products count as positive; a minus times a plus is a minus."
        ),
        "sum-channel": translate(
            "Hints",
            "You have channel {channel} alone: {part}. The products of all {channels} channels are added up.",
        ),
        "sum-missing": translate("Hints", "One product is missing: {value} × {weight} = {product}."),
        "sum-sign": translate("Hints", "Look at the sign of one product: {value} × {weight} = {product}."),
        "sum-start": translate(
            "Hints",
            "Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, "
            "and add all {count} products.",
        ),
        "sum-start-bias": translate(
            "Hints",
            "Multiply each number of the window by the weight that lies on it, such as {value} × {weight} = {product}, "
            "and add all {count} products and the bias of {bias}.",
        ),
    }


def _means() -> dict[str, str]:
    return {
        "mean-undivided": translate("Hints", "{said} is the sum of the window; the mean is {sum} / {count}."),
        "mean-maximum": translate(
            "Hints",
            "{said} is the largest number of the window. Here its mean is asked for: add all {count} and divide.",
        ),
        "mean-padding": translate(
            "Hints",
            "You have divided by all {cells} cells of the window. Padding takes no part: divide {sum} by {count}.",
        ),
        "mean-start": translate(
            "Hints",
            "Add up the {count} numbers of the window, {sum} in all, and divide by how many they are.",
        ),
    }


def _choices() -> dict[str, str]:
    return {
        "choice-sum": translate(
            "Hints", "{said} is the sum of the window. Here one of its {count} numbers is taken as it is."
        ),
        "choice-mean": translate(
            "Hints", "{said} is the mean of the window. Here one of its {count} numbers is taken as it is."
        ),
        "choice-opposite": translate(
            "Hints", "{said} is the number at the other end: look for the largest and the smallest again."
        ),
        "choice-magnitude": translate(
            "Hints", "{said} is farthest from zero; but the sign counts: −9 is less than −1."
        ),
        "choice-padding": translate(
            "Hints", "The zero is padding, and padding takes no part: only the {count} real cells do."
        ),
        "choice-other": translate(
            "Hints", "{said} does stand in the window, but it is not the one: compare all {count} numbers."
        ),
        "choice-start": translate(
            "Hints",
            "Compare the {count} numbers that the window covers, beginning with {first}; one of them is the answer.",
        ),
    }


def _windows() -> dict[str, str]:
    return {
        "window-stride": translate(
            "Hints",
            "That is right for stride 1. Here a step is {down} rows down and {across} columns across: the window of "
            "row {row}, column {column} begins at row {top}, column {left} of the input.",
        ),
        "window-padding": translate(
            "Hints",
            "That is right without padding. With it the window of row {row}, column {column} begins at row {top}, "
            "column {left} of the input; row 0 is padding.",
        ),
        "window-swapped": translate(
            "Hints",
            "That is the number at row {other_row}, column {other_column}. Rows are counted downwards and come first.",
        ),
        "window-beside": translate(
            "Hints",
            "That is the number at row {other_row}, column {other_column}; asked for is row {row}, column {column}.",
        ),
    }


def _functions() -> dict[str, str]:
    return {
        "function-kept": translate(
            "Hints", "{value} is negative: that is where the function changes a number."
        ),
        "function-magnitude": translate(
            "Hints",
            "The function does not take the minus sign away; look at what it does to negative numbers.",
        ),
        "function-dropped": translate(
            "Hints", "{value} is not negative; numbers from zero on pass as they are."
        ),
        "function-leak": translate(
            "Hints", "A leaky ReLU does not set {value} to zero; it multiplies it by its slope."
        ),
        "function-cap": translate("Hints", "ReLU6 lets nothing above 6 pass, and {value} is above it."),
        "function-undivided": translate(
            "Hints",
            "{said} is the exponential alone. Divide it by the sum of all of them, so that the shares add up to 1.",
        ),
        "function-start": translate(
            "Hints", "Take the numbers one by one, {value} first, and apply the function to each."
        ),
    }


def _counts() -> dict[str, str]:
    return {
        "count-bias": translate(
            "Hints", "{mistaken} = {said} counts the weights alone; the biases are learnt as well."
        ),
        "count-one-bias": translate(
            "Hints", "{mistaken} = {said} has one bias in all; each filter or unit has its own."
        ),
        "count-channels": translate(
            "Hints",
            "{mistaken} = {said} is for a single input channel; every filter has weights for each of the channels.",
        ),
        "count-side": translate(
            "Hints",
            "{mistaken} = {said} has a side of the kernel where its area belongs: rows times columns.",
        ),
        "count-one-filter": translate(
            "Hints", "{mistaken} = {said} is what one of them learns; there are several."
        ),
        "count-mixed": translate(
            "Hints",
            "{mistaken} = {said} would be an ordinary convolution. A depthwise one has one kernel a channel and mixes "
            "none.",
        ),
        "count-trained": translate(
            "Hints",
            "{mistaken} = {said} counts scale and shift alone. The mean and the variance of each channel are kept too.",
        ),
        "count-nothing": translate("Hints", "This layer learns nothing: it has no weights."),
        "count-last": translate("Hints", "You have left out the last layer, which learns {last} numbers."),
        "count-start": translate(
            "Hints", "Begin with one of them: {mistaken} = {one} numbers. There are {shared} of these."
        ),
    }


def _products() -> dict[str, str]:
    return {
        "products-weights": translate(
            "Hints",
            "{said} is what the layer has learnt. Each weight is used again at each of the {places} places.",
        ),
        "products-places": translate(
            "Hints", "{said} products are taken at one place; there are {places} places."
        ),
        "products-bias": translate("Hints", "The bias is added without a product: count the weights alone."),
        "products-start": translate(
            "Hints", "{outputs} numbers come out; for each of them, count the products that are added up."
        ),
    }


def _fields() -> dict[str, str]:
    return {
        "field-jump": translate(
            "Hints",
            "{said} is right for strides of 1. Behind a stride, each cell of the next window is as many input cells "
            "apart: multiply (window − 1) by all strides before it.",
        ),
        "field-sum": translate(
            "Hints",
            "{said} is the sum of the windows. Neighbouring windows overlap: each adds (window − 1) times the strides "
            "before it to 1.",
        ),
        "field-product": translate(
            "Hints",
            "{said} is the product of the windows, but they overlap: each adds (window − 1) times the strides before "
            "it.",
        ),
        "field-start": translate(
            "Hints",
            "Begin with 1. The first layer adds {first} − 1; every later one adds (window − 1) times the strides of "
            "all layers before it.",
        ),
    }


def _kernels() -> dict[str, str]:
    return {
        "kernel-cell": translate(
            "Hints",
            "Compute one cell: at row {row}, column {column} the kernel you chose gives {other}, and the map holds "
            "{shown}.",
        ),
        "kernel-start": translate(
            "Hints",
            "Compute one cell with each kernel: at row {row}, column {column} the map holds {shown}.",
        ),
    }


_FAMILIES: Final[dict[str, Callable[[], dict[str, str]]]] = {
    "size": _sizes,
    "pads": _pads,
    "sum": _sums,
    "mean": _means,
    "choice": _choices,
    "window": _windows,
    "function": _functions,
    "count": _counts,
    "products": _products,
    "field": _fields,
    "kernel": _kernels,
}
