"""SmoothGrad: the mean gradient over noisy copies of a picture (Smilkov et al. 2017)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from convviz.learning.evidence.batches import Pace, batch_size, batches
from convviz.learning.evidence.repeating import repeated
from convviz.learning.evidence.scored_unit import ScoredUnit
from convviz.learning.evidence.slopes import scores, slopes
from convviz.learning.evidence.subject import Subject, Tell
from convviz.learning.process.control import Control
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.fed_range import fed_range
from convviz.states.evidence.questions import Attribution


def smoothgrad(
    question: Attribution,
    subject: Subject,
    unit: ScoredUnit,
    inputs: Sequence[Floats],
    tell: Tell,
    control: Control,
) -> Answer:
    """The mean of the gradients at `samples` copies with Gaussian noise, whose deviation is `noise` times the range.

    Args:
        question: What is asked.
        subject: The network.
        unit: What is scored.
        inputs: One array for each input of the network.
        tell: Is told the mean so far.
        control: Is asked between batches.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: No gradient leads back to the input, or a layer on the way does not run.
    """
    network, index = subject.network, question.input
    fed = inputs[index]
    span = fed_range(network, index, fed)
    deviation = question.noise * (span.high - span.low)
    generator = np.random.default_rng(question.seed)
    total = np.zeros(fed.shape)
    score = float(scores(subject, unit, [each[None] for each in inputs])[0])
    pace = Pace()
    for part in batches(question.samples, batch_size(network, gradients=True)):
        control.check()
        count = part.stop - part.start
        noise = generator.standard_normal((count, *fed.shape))
        noisy = (fed + deviation * noise).astype(np.float32)
        found = slopes(subject, unit, network.inputs[index], repeated(inputs, index, noisy))
        total += found.gradients.sum(axis=0, dtype=np.float64)
        if part.stop < question.samples and pace.due():
            so_far = (total / part.stop).astype(np.float32)
            tell(Answer({"map": so_far}, {"score": score}, done=part.stop, total=question.samples))
    mean = (total / question.samples).astype(np.float32)
    return Answer({"map": mean}, {"score": score}, done=question.samples, total=question.samples)
