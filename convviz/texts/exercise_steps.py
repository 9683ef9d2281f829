"""How an answer comes about, written line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

import numpy as np
from PySide6.QtCore import QCoreApplication

from convviz.layers import Formula
from convviz.layers.arithmetic import Choice, Copy, Sum
from convviz.states.lessons.steps import (
    CellStep,
    CountStep,
    FieldStep,
    ProductStep,
    SizeStep,
    Step,
    TotalStep,
    is_mean,
)
from convviz.states.written.number import shortest
from convviz.states.written.terms import Group
from convviz.states.written.writing import write_choice, write_sum
from convviz.texts import arithmetic as words
from convviz.texts.exercises import shape_text
from convviz.texts.formula import formula_lines, rule_sentence
from convviz.texts.network_derivation import terms_text
from convviz.texts.network_formulas import expression
from convviz.texts.numbers import format_count

translate = QCoreApplication.translate


def steps_text(steps: Sequence[Step]) -> str:
    """All steps; those of several lines stand apart."""
    blocks = [[line for line in step_lines(step) if line] for step in steps]
    between = "\n\n" if len(blocks) > 1 and any(len(block) > 1 for block in blocks) else "\n"
    return between.join("\n".join(block) for block in blocks)


def step_lines(step: Step) -> tuple[str, ...]:
    """The lines of one step."""
    match step:
        case SizeStep():
            return _size(step)
        case CellStep():
            return _cell(step)
        case CountStep():
            return (_count(step),)
        case ProductStep():
            text = translate("Exercises", "{layer}: {places} numbers × {each} products each = {count}")
            return (
                text.format(
                    layer=_name(step),
                    places=format_count(step.places),
                    each=format_count(step.each),
                    count=format_count(step.count),
                ),
            )
        case FieldStep():
            before, jump = step.before.size, step.before.jump
            sum_text = f"{before} + ({step.axis.effective_kernel} − 1) · {jump} = {step.after.size}"
            return (f"{_name(step)}: {sum_text}",)
        case TotalStep():
            terms = " + ".join(format_count(count) for count in step.counts)
            return (f"{terms} = {format_count(step.total)}",)
        case _:
            assert_never(step)


def _name(step: SizeStep | CountStep | ProductStep | FieldStep) -> str:
    """Keras's name of the layer's kind."""
    return type(step.layer).__name__


def _size(step: SizeStep) -> tuple[str, ...]:
    change = f"{_name(step)}: {shape_text(step.before)} → {shape_text(step.after)}"
    if step.formula is None:
        return (change,)
    lines = formula_lines(step.formula, brief=True)
    return (
        change,
        *("".join(run.text for run in line) for line in lines),
        rule_sentence(step.formula, brief=True),
    )


def _count(step: CountStep) -> str:
    if not step.terms:
        return translate("Exercises", "{layer}: nothing to learn").format(layer=_name(step))
    return f"{_name(step)}: {terms_text(step.terms)} = {format_count(step.count)}"


def _cell(step: CellStep) -> tuple[str, ...]:
    arithmetic = step.arithmetic
    match arithmetic:
        case Sum():
            return _mean(arithmetic) if is_mean(arithmetic) else _sum(arithmetic)
        case Choice():
            written = write_choice(arithmetic)
            taking_part = tuple(
                value for value, part in zip(written.values, written.considered, strict=True) if part
            )
            return (f"{words.listed(written.kind, taking_part)} = {words.number(written.result)}",)
        case Formula():
            return (_function(arithmetic),)
        case Copy():
            return (words.number(shortest(arithmetic.result)),)
        case _:
            assert_never(arithmetic)


def _sum(arithmetic: Sum) -> tuple[str, ...]:
    """A line for each row of the window or each channel, then their sum and the activation."""
    written = write_sum(arithmetic)
    channels = [int(channel) for channel in np.unique(arithmetic.window.channels)]
    groups = (
        [
            group
            for channel in channels
            for group in write_sum(arithmetic, channel).groups
            if group.key == channel
        ]
        if written.by == "channels"
        else list(written.groups)
    )
    lines = [_group(group) for group in groups] if len(groups) > 1 else []
    if len(groups) == 1 or all(len(group.terms) == 1 for group in groups):
        lines, parts = (
            [],
            [words.product(term.value, term.weight) for group in groups for term in group.terms],
        )
    else:
        parts = [words.number(group.subtotal) for group in groups]
    if arithmetic.bias:
        parts.append(words.number(written.bias))
    lines.append(f"{' + '.join(parts)} {words.equals(exact=written.exact)} {words.number(written.total)}")
    if arithmetic.activation is not None:
        lines.append(_function(arithmetic.activation))
    return tuple(lines)


def _group(group: Group) -> str:
    products = " + ".join(words.product(term.value, term.weight) for term in group.terms)
    return f"{products} = {words.number(group.subtotal)}"


def _mean(arithmetic: Sum) -> tuple[str, ...]:
    values = [shortest(float(value)) for value in arithmetic.window.values[arithmetic.window.inside]]
    total = write_sum(arithmetic).total
    added = " + ".join(words.number(value) for value in values)
    divisor = format_count(round(arithmetic.divisor))
    return (f"({added}) / {divisor} {words.equals(exact=total.exact)} {words.number(total)}",)


def _function(formula: Formula) -> str:
    value, result = shortest(formula.value), shortest(formula.result)
    written, found = expression(formula, value), words.number(result)
    if written == found:
        written = f"{formula.name}({found})"
    return f"{written} {words.equals(exact=result.exact)} {found}"
