"""What is said to a wrong answer of a lesson, or how to begin: hints that show the arithmetic of the slip."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from convviz.lessons.asked import Expected, explained
from convviz.lessons.cells import cell_within
from convviz.lessons.exercises.windows import Windowed, axes_of, rule_of
from convviz.lessons.marking.hints import cell_hint, count_hint, pads_hint, products_hint, shape_hint
from convviz.lessons.marking.hints.cells import start_of_cell
from convviz.lessons.marking.hints.counts import start_of_count
from convviz.lessons.marking.verdict import Verdict
from convviz.lessons.quantities import records as asked
from convviz.lessons.quantities.counts import learning_layers
from convviz.lessons.quantities.spots import LabSpot, LayerSpot, spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import NumberQuestion, Question, RowQuestion, ShapeQuestion
from convviz.states.lessons.answers import NumberAnswer, RowAnswer, ShapeAnswer
from convviz.states.lessons.hint import Hint, Slip

_NOTHING_SAID = float("nan")
_STARTS_OF_SUMS: frozenset[Slip] = frozenset({"sum-start", "sum-start-bias", "mean-start"})


def hint_to(
    question: Question, answer: Expected, subject: Subject, verdict: Verdict | None = None
) -> Hint | None:
    """What is said to a wrong answer, or how to begin (no verdict); None where the question's own words must do.

    Args:
        question: The question.
        answer: What is right.
        subject: What the step shows.
        verdict: Of the wrong answer.

    Raises:
        ConvvizError: What is asked for does not apply to what the step shows.
    """
    if not isinstance(question, NumberQuestion | ShapeQuestion | RowQuestion):
        return None
    find = _HINTS.get(type(question.asks))
    hint = None if find is None else find(question, answer, subject, verdict)
    return None if hint is None or _adds_one_product(hint) else hint


def _adds_one_product(hint: Hint) -> bool:
    """Whether it says how to add up the one product of a kernel of a single weight."""
    return hint.slip in _STARTS_OF_SUMS and hint.numbers.get("count") == 1


def _of_value(
    question: NumberQuestion | RowQuestion, answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of one number that a layer computes."""
    wanted = question.asks
    if isinstance(wanted, asked.Value) and verdict is not None and isinstance(answer, NumberAnswer):
        spot = spot_of(wanted.at, subject)
        if spot.layer is not None and len(spot.inputs()) == 1:
            cell = cell_within(wanted.cell, spot.maps_shape)
            return cell_hint(spot.layer, cell, spot.inputs()[0], _said(verdict), answer.tolerance)
    arithmetic = explained(question, subject)
    return None if arithmetic is None else start_of_cell(arithmetic)


def _of_values(
    question: RowQuestion, answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of the first number of a row that is wrong."""
    wanted = question.asks
    if not isinstance(wanted, asked.Values) or not isinstance(answer, RowAnswer):
        return None
    spot = spot_of(wanted.at, subject)
    if spot.layer is None or len(spot.inputs()) != 1 or _is_vector(spot):
        return None
    place = verdict.wrong[0] if verdict is not None and verdict.wrong else 0
    cell = cell_within((wanted.row, wanted.first + place, wanted.channel), spot.maps_shape)
    if verdict is None or not isinstance(verdict.said, tuple):
        return start_of_cell(spot.explain(cell))
    return cell_hint(spot.layer, cell, spot.inputs()[0], float(verdict.said[place]), answer.tolerance)


def _of_parameters(
    question: NumberQuestion, _answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of what one layer has learnt."""
    wanted = question.asks
    if not isinstance(wanted, asked.Parameters) or not isinstance(wanted.at, int | str):
        return None
    layers = learning_layers(wanted.at, subject)
    if len(layers) != 1:
        return None
    return start_of_count(layers[0]) if verdict is None else count_hint(layers[0], _said(verdict))


def _of_products(
    question: NumberQuestion, _answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of what one layer multiplies."""
    wanted = question.asks
    if not isinstance(wanted, asked.MultiplyAdds) or wanted.at is None:
        return None
    spot = spot_of(wanted.at, subject)
    if spot.layer is None or not spot.input_shapes:
        return None
    return products_hint(spot.layer, spot.input_shapes[0], _said(verdict))


def _of_size(
    question: ShapeQuestion, answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of the shape that a window leaves."""
    wanted = question.asks
    if not isinstance(wanted, asked.Size) or not isinstance(answer, ShapeAnswer):
        return None
    spot = spot_of(wanted.at, subject)
    if not isinstance(spot.layer, Windowed) or not spot.input_shapes:
        return None
    before = spot.input_shapes[0]
    said = verdict.said if verdict is not None and isinstance(verdict.said, tuple) else ()
    sizes = tuple(round(size) for size in said)
    return shape_hint(axes_of(spot.layer, before), rule_of(spot.layer), answer.shape, sizes, before[-1])


def _of_pads(
    question: RowQuestion, _answer: Expected, subject: Subject, verdict: Verdict | None
) -> Hint | None:
    """Of what padding adds."""
    wanted = question.asks
    if not isinstance(wanted, asked.Pads):
        return None
    spot = spot_of(wanted.at, subject)
    if not isinstance(spot.layer, Windowed) or not spot.input_shapes:
        return None
    said = verdict.said if verdict is not None and isinstance(verdict.said, tuple) else (_NOTHING_SAID,) * 4
    return pads_hint(axes_of(spot.layer, spot.input_shapes[0]), said)


def _is_vector(spot: LabSpot | LayerSpot) -> bool:
    return spot.maps_shape.height == 1 == spot.maps_shape.width


def _said(verdict: Verdict | None) -> float:
    said = None if verdict is None else verdict.said
    return float(said) if isinstance(said, int | float) else _NOTHING_SAID


_HINTS: Final[dict[type, Callable[[Any, Expected, Subject, Verdict | None], Hint | None]]] = {
    asked.Value: _of_value,
    asked.Before: _of_value,
    asked.Values: _of_values,
    asked.Parameters: _of_parameters,
    asked.MultiplyAdds: _of_products,
    asked.Size: _of_size,
    asked.Pads: _of_pads,
}
