"""Adversarial pictures by the fast gradient sign method (Goodfellow, Shlens and Szegedy 2015), in small steps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from convviz.learning.evidence.batches import Pace
from convviz.learning.evidence.confidence import check_class, classifier_of, confidences
from convviz.learning.evidence.repeating import repeated
from convviz.learning.evidence.scored_unit import input_at, scored_unit
from convviz.learning.evidence.slopes import slopes
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.networks.outputs import Classifier
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.fed_range import fed_range
from convviz.states.evidence.questions import Flip, Target


def flip(
    question: Flip, subject: Subject, inputs: tuple[Floats, ...], tell: Tell, control: Control
) -> Answer:
    """The picture after the first step at which the answer is another, or as far as it may go.

    Every number of the input goes the same way at each step, up or down by the sign of its gradient, and never leaves
    the input's range.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such output, class or input, the output gives no classes, or has no gradient there.
    """
    network = subject.network
    classes = classifier_of(subject, question.output)
    if question.target is not None:
        check_class(question.target, classes.classes)
    fed, given = input_at(network, question.input), inputs[question.input]
    unit = scored_unit(network, Target(0, question.output))
    low, high = fed_range(network, question.input, given)
    step = np.float32(question.furthest / question.steps) * (high - low)
    changed, pace = given.copy(), Pace()
    rows = [_confidence(subject, classes, inputs, question, changed)]
    before = int(rows[0].argmax())

    def answer(*, whole: bool) -> Answer:
        taken, after = len(rows) - 1, int(rows[-1].argmax())
        facts = {
            "before": before,
            "after": after,
            "size": question.furthest * taken / question.steps,
            "flipped": float(_is_flipped(before, after, question.target)),
        }
        arrays = {"changed": changed, "difference": changed - given, "confidences": np.stack(rows)}
        return Answer(arrays, facts, done=question.steps if whole else taken, total=question.steps)

    while len(rows) <= question.steps and not _is_flipped(before, int(rows[-1].argmax()), question.target):
        control.check()
        if pace.due():
            tell(answer(whole=False))
        direction = _away(rows[-1], before, question.target)
        uphill = replace(unit, direction=_of_units(direction, len(unit.direction)))
        found = slopes(subject, uphill, fed, repeated(inputs, question.input, changed[None]))
        changed = np.clip(changed + step * np.sign(found.gradients[0]), low, high)
        rows.append(_confidence(subject, classes, inputs, question, changed))
    return answer(whole=True)


def _confidence(
    subject: Subject, classes: Classifier, inputs: tuple[Floats, ...], question: Flip, changed: Floats
) -> Floats:
    return confidences(subject, classes, repeated(inputs, question.input, changed[None]))[0]


def _is_flipped(before: int, after: int, target: int | None) -> bool:
    return after != before if target is None else after == target


def _away(confidence: Floats, before: int, target: int | None) -> Floats:
    """What each class's logit counts: a multiple of the cross entropy's gradient that never vanishes.

    With the probabilities p and the right class c it is p − 1 at c and p elsewhere, which is (1 − p_c) times
    p / (1 − p_c) elsewhere and −1 at c; the sign method does not ask for the factor, which of a certain answer is 0.
    """
    meant = before if target is None else target
    others = confidence.astype(np.float64)
    others[meant] = 0
    if not others.any():
        others[np.arange(len(others)) != meant] = 1
    direction = (others / others.sum()).astype(np.float32)
    direction[meant] = -1
    return direction if target is None else -direction


def _of_units(direction: Floats, units: int) -> Floats:
    """The same for an output's units: a single sigmoid's logit speaks for the second class and against the first."""
    return direction if units > 1 else direction[1:] - direction[:1]
