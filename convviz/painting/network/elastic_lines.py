"""The lines below the pictures: how the explained number adds up, what becomes of it, and the ∑ check."""

from __future__ import annotations

from typing import Final

from convviz.layers import BatchNormalization, Choice, Copy, Formula, InputLayer, Sum
from convviz.painting.arithmetic.content import marked_term
from convviz.painting.arithmetic.lines import GAP_PX
from convviz.painting.text_flow import Run, Tone
from convviz.states.network.elastic_scene import CellScene, ElasticScene
from convviz.states.network.elastic_written import OpenedSum, together_of
from convviz.states.written.number import Number, rounded, shortest
from convviz.states.written.terms import WrittenSum
from convviz.states.written.writing import FEW_TERMS, write_choice, write_following, write_formula
from convviz.texts import arithmetic as words
from convviz.texts import network_elastic as texts
from convviz.texts import network_formulas as formulas
from convviz.texts.network_layers.activations import activation_name

_PX: Final = 14
_SMALL_PX: Final = 12
# So few terms stand one by one in the line.
_MOST_LISTED: Final = 4


def cell_lines(scene: ElasticScene) -> tuple[Run, ...]:
    """What is said about the explained cell."""
    cell = scene.cell
    if cell is None:
        return ()
    is_input = scene.layer is not None and isinstance(scene.layer.layer, InputLayer)
    return (*_arithmetic(cell, is_input=is_input), _badge(cell), *_notes(scene, cell))


def link_lines(cell: CellScene, opened: OpenedSum) -> tuple[Run, ...]:
    """What the products of the opened input map add up to; () where they are all there is."""
    if not isinstance(cell.arithmetic, Sum) or opened.members.size == cell.arithmetic.weights.size:
        return ()
    written = opened.written
    runs = [Run(texts.link_adds(cell.link), _SMALL_PX, tone="soft")]
    runs.append(Run(words.equals(exact=written.exact), _SMALL_PX, tone="soft", starts=False))
    runs.append(Run(words.number(written.total), _SMALL_PX, bold=True, starts=False))
    return tuple(runs)


def _arithmetic(cell: CellScene, *, is_input: bool) -> tuple[Run, ...]:
    match cell.arithmetic:
        case Sum():
            return _sum(cell, cell.arithmetic)
        case Choice():
            return _choice(cell.arithmetic)
        case Copy():
            value = shortest(cell.arithmetic.result)
            name = texts.fed() if is_input else texts.rule_name("copy")
            return (Run(name, _PX, tone="soft"), *_result(value, exact=value.exact))
        case Formula():
            formula = write_formula(cell.arithmetic)
            text = formulas.expression(cell.arithmetic, formula.value)
            return (
                Run(text, _PX),
                *_result(formula.result, exact=formula.result.exact and formula.value.exact),
            )


def _choice(choice: Choice) -> tuple[Run, ...]:
    """The values one by one, so that lines can break between them."""
    written = write_choice(choice)
    taking_part = [
        words.number(value) for value, part in zip(written.values, written.considered, strict=True) if part
    ]
    if len(taking_part) > FEW_TERMS:
        runs = [Run(words.of_values(written.kind, len(taking_part)), _PX)]
    else:
        last = len(taking_part) - 1
        runs = [
            Run(
                f"{f'{written.kind}(' if not number else ''}{text}{')' if number == last else words.separator()}",
                _PX,
            )
            for number, text in enumerate(taking_part)
        ]
    runs += _result(written.result, exact=written.result.exact)
    if written.ties > 1:
        runs.append(Run(words.first_of_equal(written.ties), _SMALL_PX, tone="soft", gap=GAP_PX))
    return tuple(runs)


def _sum(cell: CellScene, arithmetic: Sum) -> tuple[Run, ...]:
    written = cell.written
    if written is None:
        return _result(shortest(arithmetic.total), exact=False)
    if arithmetic.weights.size == 0:
        nothing = Run(words.no_cell_reaches(), _PX, tone="soft")
        return (nothing, *_named(f"+ {words.bias()}", written.bias), *_result(written.total, exact=True))
    runs = [*_summed(arithmetic, written)]
    if written.divisor != 1:
        runs.append(Run(f"÷ {written.divisor}", _PX, starts=False))
        cells = arithmetic.window.inside.size
        if written.divisor < cells:
            text = words.cells_that_count(written.divisor, cells)
            runs.append(Run(text, _SMALL_PX, tone="soft"))
    elif arithmetic.bias:
        runs += _named(f"+ {words.bias()}", written.bias)
    if written.remainder.units and written.by == "rows" and written.divisor == 1:
        runs += _named(f"+ {words.rounding()}", written.remainder)
    exact = written.exact or bool(written.remainder.units)
    if _is_unfinished(arithmetic, written):
        exact = exact and written.terms[0].exact
    runs += _result(written.total, exact=exact)
    if arithmetic.activation is not None:
        runs += _activated(arithmetic, written)
    return tuple(runs)


def _summed(arithmetic: Sum, written: WrittenSum) -> tuple[Run, ...]:
    """The sum of all products, as the groups are written."""
    count = arithmetic.weights.size
    if count == 1 and written.terms:
        term = written.terms[0]
        if _is_unfinished(arithmetic, written):
            return (Run(words.product(term.value, term.weight), _PX),)
        sign = words.equals(exact=term.exact)
        text = f"{words.product(term.value, term.weight)} {sign}"
        return (Run(text, _PX), Run(words.number(term.product), _PX, bold=True, starts=False))
    if len(written.terms) == count <= _MOST_LISTED and not written.remainder.units:
        return _listed(written)
    several = written.by == "channels" and len(written.groups) > 1
    products = bool((arithmetic.weights != 1).any())
    name = texts.sum_over(len(written.groups)) if several else texts.sum_of(count, products=products)
    together = together_of(written)
    close = rounded(float(arithmetic.products.sum()), together.decimals).units == together.units
    if close or together.special:
        return (Run(name, _PX), Run(words.number(together), _PX, bold=True, starts=False))
    # In brackets: what is added next is added to the sum, not to what it is about.
    about = f"({words.equals(exact=False)}{words.number(together)})"
    return (Run(name, _PX), Run(about, _PX, bold=True, starts=False))


def _is_unfinished(arithmetic: Sum, written: WrittenSum) -> bool:
    """Whether a lone product has the bias added before the sign of equality, so that the line reads as one equation."""
    return arithmetic.weights.size == 1 and bool(written.terms) and bool(arithmetic.bias)


def _listed(written: WrittenSum) -> tuple[Run, ...]:
    """A few terms one by one; in brackets where all of them are divided."""
    terms = [words.number(term.product) for term in written.terms]
    if written.divisor != 1 and len(terms) > 1:
        terms = [f"({terms[0]}", *terms[1:-1], f"{terms[-1]})"]
    return tuple(Run(f"+ {term}" if number else term, _PX, bold=True) for number, term in enumerate(terms))


def _activated(arithmetic: Sum, written: WrittenSum) -> tuple[Run, ...]:
    formula = arithmetic.activation
    if formula is None:
        return ()
    applied = write_following(written.total, arithmetic.total, ((formula.name, formula.result),))[0]
    name, inner = activation_name(formula.name), formulas.expression(formula, written.total)
    if formula.name in {"relu", "linear"}:
        return Run(f"→ {name}", _PX, tone="soft", gap=10), _number(applied.result)
    # "tanh(0.5)" has the name in it already.
    told = (inner,) if inner.startswith(name) else (name, inner)
    return (
        Run(f"→ {told[0]}", _PX, tone="soft", gap=10),
        *(Run(text, _PX, tone="soft", starts=False) for text in told[1:]),
        Run(words.equals(exact=applied.result.exact), _PX, tone="soft", starts=False),
        _number(applied.result),
    )


def _result(value: Number, *, exact: bool) -> tuple[Run, ...]:
    return Run(words.equals(exact=exact), _PX, starts=False), _number(value)


def _number(value: Number) -> Run:
    return Run(words.number(value), _PX, bold=True, tone="signed", sign=value.sign, starts=False)


def _named(name: str, value: Number) -> list[Run]:
    return [Run(name, _PX), Run(words.number(value), _PX, bold=True, starts=False)]


def _channels_last(scene: ElasticScene, layer: BatchNormalization) -> bool:
    """Whether the layer's constants belong to the channels that maps are counted by."""
    inputs = () if scene.layer is None else scene.layer.inputs
    return layer.axis == -1 or (len(inputs) == 1 and layer.axis == len(inputs[0]))


def _badge(cell: CellScene) -> Run:
    tone: Tone = "good" if cell.check.holds else "warning"
    return Run(words.check_badge(cell.check), 11, bold=True, tone=tone, gap=GAP_PX)


def _notes(scene: ElasticScene, cell: CellScene) -> tuple[Run, ...]:
    notes: list[Run] = []
    layer = None if scene.layer is None else scene.layer.layer
    if (
        isinstance(layer, BatchNormalization)
        and isinstance(cell.arithmetic, Sum)
        and _channels_last(scene, layer)
    ):
        value = float(cell.arithmetic.window.values[0])
        notes.append(
            Run(texts.batch_normalised(layer, cell.channel, value), _SMALL_PX, tone="soft", gap=GAP_PX)
        )
    if cell.opened is not None:
        notes += marked_term(cell.opened.written, cell.opened.own(cell.marked))
    if cell.before is not None:
        notes.append(Run(texts.was(cell.before), _SMALL_PX, tone="soft", gap=GAP_PX))
    if cell.sees is not None:
        notes.append(Run(texts.sees_text(*cell.sees), _SMALL_PX, tone="soft", gap=GAP_PX))
    if len(scene.shares) > 1 and cell.marked is None:
        notes.append(Run(texts.click_a_share(), _SMALL_PX, tone="soft", gap=GAP_PX))
    return tuple(notes)
