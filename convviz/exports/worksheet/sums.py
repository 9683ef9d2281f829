"""One number of a layer with many channels as a task: a few planes by hand, what the others add is given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Arithmetic, Sum
from convviz.states.worksheet.parts import SheetGrid, SumTask, TableTask
from convviz.texts import worksheet as words
from convviz.texts import worksheet_sums as own_words
from convviz.texts.lab import kernel_title

_MOST_PLANES = 3
_MOST_TERMS = 6
_DECIMALS = 2
_SMALL = 0.1
_EXACT = 1e-9
# What can be worked out from one number; softmax looks at all units.
_BY_ITSELF = frozenset({"relu", "relu6", "leaky_relu", "sigmoid", "tanh", "absolute"})

Numbers = NDArray[np.float64]


def sum_task(arithmetic: Arithmetic) -> SumTask | TableTask | None:
    """The task for one number; None where it is no sum that can be laid out as windows and kernels."""
    if not isinstance(arithmetic, Sum) or not _is_plain(arithmetic):
        return None
    return _terms_task(arithmetic) if _is_flat(arithmetic) else _planes_task(arithmetic)


def _is_plain(arithmetic: Sum) -> bool:
    """Whether it is no mean, reads one input, and each number meets one weight of its own."""
    window = arithmetic.window
    one_input = window.inputs is None or np.unique(window.inputs).size <= 1
    places = np.stack([window.channels, window.kernel_rows, window.kernel_columns])
    alone = np.unique(places, axis=1).shape[1] == places.shape[1]
    return arithmetic.divisor == 1 and one_input and (alone or _is_flat(arithmetic)) and places.size > 0


def _is_flat(arithmetic: Sum) -> bool:
    """Whether each channel has one number: dense layers and 1×1 convolutions."""
    return np.unique(arithmetic.window.channels).size == arithmetic.window.channels.size


def _short(arithmetic: Sum) -> Sum:
    """The same sum of the numbers and weights as they are written on the sheet, so that it can be worked out."""
    window = replace(arithmetic.window, values=_rounded(arithmetic.window.values))
    return replace(arithmetic, window=window, weights=_rounded(arithmetic.weights))


def _rounded(numbers: Numbers) -> Numbers:
    """Two decimals, or three where all are small."""
    largest = float(np.abs(numbers).max(initial=0.0))
    return np.round(numbers, _DECIMALS if largest >= _SMALL else _DECIMALS + 1)


def _planes_task(arithmetic: Sum) -> SumTask:
    window = arithmetic.window
    channels: list[int] = list(dict.fromkeys(window.channels.tolist()))
    true = {each: float(arithmetic.products[window.channels == each].sum()) for each in channels}
    shown = sorted(sorted(channels, key=lambda each: -abs(true[each]))[:_MOST_PLANES])
    short = _short(arithmetic)
    sums = [_two(float(short.products[window.channels == each].sum())) for each in shown]
    patches = [_grid(short, each, short.window.values, own_words.window_of(each)) for each in shown]
    kernels = [
        _grid(short, each, short.weights, f"{kernel_title()}, {words.plane_words(each)}") for each in shown
    ]
    texts = tuple(words.cell_number(each) for each in sums)
    written = tuple(
        f"{words.plane_words(each)}: {_products(short, each)} {_sign(short, each, added)} {text}"
        for each, added, text in zip(shown, sums, texts, strict=True)
    )
    steps = _steps(arithmetic, sums, len(channels) - len(shown))
    return SumTask(own_words.planes_instruction(), tuple(patches), tuple(kernels), texts, steps, written)


def _terms_task(arithmetic: Sum) -> TableTask:
    """The strongest terms in a table, and what the others add."""
    order = np.argsort(-np.abs(arithmetic.products), kind="stable")[:_MOST_TERMS]
    shown: list[int] = sorted(int(index) for index in order)
    short = _short(arithmetic)
    products = [_two(float(short.products[index])) for index in shown]
    rows = [
        (
            str(int(short.window.channels[index]) + 1),
            words.cell_number(float(short.window.values[index])),
            words.cell_number(float(short.weights[index])),
            words.cell_number(product),
        )
        for index, product in zip(shown, products, strict=True)
    ]
    gaps = {(at, 3) for at in range(len(rows))}
    for text, number, gap in _steps(arithmetic, products, arithmetic.products.size - len(shown)):
        if gap:
            gaps.add((len(rows), 3))
        rows.append((text, "", "", number))
    return TableTask(
        own_words.terms_instruction(),
        own_words.term_columns(),
        tuple(rows),
        frozenset(gaps),
        frozenset({1, 2, 3}),
    )


def _steps(arithmetic: Sum, shown: list[float], others: int) -> tuple[tuple[str, str, bool], ...]:
    """What is added to the sums, and what comes after.

    What rounding took from the sums goes to what the others add, so that the numbers on the sheet add up.
    """
    total, bias = _two(arithmetic.total), _two(arithmetic.bias)
    rest = _two(total - bias - sum(shown))
    steps: list[tuple[str, str, bool]] = []
    if others:
        steps.append((own_words.others(others), words.cell_number(rest), False))
    elif rest:
        steps.append((own_words.rounded_off(), words.cell_number(rest), False))
    if bias:
        steps.append((own_words.bias(), words.cell_number(bias), False))
    steps.append((own_words.total(), words.cell_number(total), True))
    if arithmetic.activation is not None:
        function = arithmetic.activation.name
        result = words.cell_number(_two(arithmetic.result))
        steps.append((own_words.after(words.function_name(function)), result, function in _BY_ITSELF))
    return tuple(steps)


def _two(number: float) -> float:
    return round(number, _DECIMALS)


def _sign(arithmetic: Sum, channel: int, shown: float) -> str:
    own = arithmetic.window.channels == channel
    return "=" if abs(float(arithmetic.products[own].sum()) - shown) < _EXACT else "≈"


def _grid(arithmetic: Sum, channel: int, numbers: Numbers, title: str) -> SheetGrid:
    window = arithmetic.window
    own = window.channels == channel
    rows, columns = window.kernel_rows[own], window.kernel_columns[own]
    shape = int(window.kernel_rows.max()) + 1, int(window.kernel_columns.max()) + 1
    values = np.full(shape, np.nan)
    values[rows, columns] = numbers[own]
    outside = np.zeros(shape, np.bool_)
    if numbers is window.values:
        outside[rows, columns] = ~window.inside[own]
    return SheetGrid(title, values, outside if outside.any() else None)


def _products(arithmetic: Sum, channel: int) -> str:
    own = arithmetic.window.channels == channel
    pairs = zip(arithmetic.window.values[own], arithmetic.weights[own], strict=True)
    return (
        " + ".join(
            f"{words.bracketed(float(value))} · {words.bracketed(float(weight))}"
            for value, weight in pairs
            if value
        )
        or "0"
    )
