"""Pixel attributions: how much each number of the input counts for an answer."""

from __future__ import annotations

from convviz.learning.evidence.integrated_gradients import integrated_gradients
from convviz.learning.evidence.occlusion import occlusion
from convviz.learning.evidence.scored_unit import input_at, scored_unit
from convviz.learning.evidence.slopes import slopes
from convviz.learning.evidence.smoothgrad import smoothgrad
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Attribution

_IN_STEPS = {"smoothgrad": smoothgrad, "integrated-gradients": integrated_gradients, "occlusion": occlusion}


def attribution(
    question: Attribution, subject: Subject, inputs: tuple[Floats, ...], tell: Tell, control: Control
) -> Answer:
    """The map, and what it was made of (`states.evidence.answers`).

    Args:
        question: What is asked.
        subject: The network.
        inputs: One array for each input of the network.
        tell: Is told the answer so far, of methods that take many steps.
        control: Is asked between them.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: There is no such class, layer or input, the answer does not depend on the input or has no
            gradient there, or a layer on the way does not run.
    """
    network = subject.network
    unit = scored_unit(network, question.target)
    fed = input_at(network, question.input)
    control.check()
    if question.method in _IN_STEPS:
        return _IN_STEPS[question.method](question, subject, unit, inputs, tell, control)
    guided = question.method == "guided-backpropagation"
    found = slopes(subject, unit, fed, [each[None] for each in inputs], guided=guided)
    gradient = found.gradients[0]
    counted = gradient * inputs[question.input] if question.method == "gradient-input" else gradient
    return Answer({"map": counted}, {"score": float(found.scores[0])})
