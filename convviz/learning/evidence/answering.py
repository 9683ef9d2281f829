"""Answers questions about networks, each by the module that is named after it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.subject import Subject, Subjects
from convviz.learning.messages import Ask
from convviz.learning.process.control import Control
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Attribution, Flip, Forget, HeatMap, Maximise, Scan, Score

if TYPE_CHECKING:
    from convviz.learning.evidence.subject import Tell

_SUBJECTS = Subjects()


def answer(asked: Ask, tell: Tell, control: Control) -> Answer:
    """The answer to a question; what is known meanwhile is told.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: It cannot be answered; the sentence says why.
    """
    subject = _SUBJECTS.get(asked.network, Path(asked.folder))
    extra = 1 if isinstance(asked.question, Score) else 0
    if not isinstance(asked.question, Maximise | Scan):
        check_inputs(subject.network, asked.arrays, extra)
    return _answer(asked, subject, tell, control)


def check_inputs(network: Network, arrays: tuple[Floats, ...], extra: int = 0) -> None:
    """Makes sure that arrays are what a network takes, and `extra` more.

    Raises:
        ConvvizError: They are not.
    """
    expected = network.input_shapes
    received = tuple(array.shape for array in arrays[: len(expected)])
    if len(arrays) != len(expected) + extra or received != expected:
        sentence = f"The network takes inputs of the shapes {list(expected)}; received {list(received)}."
        raise ConvvizError(
            "evidence-inputs", sentence, expected=str(list(expected)), received=str(list(received))
        )


def _answer(asked: Ask, subject: Subject, tell: Tell, control: Control) -> Answer:  # noqa: PLR0911 - one for each
    # Each is imported when it is first wanted.
    match asked.question:
        case HeatMap() as question:
            from convviz.learning.evidence.heat_maps import heat_map

            return heat_map(question, subject, asked.arrays, tell, control)
        case Attribution() as question:
            from convviz.learning.evidence.attributions import attribution

            return attribution(question, subject, asked.arrays, tell, control)
        case Maximise() as question:
            from convviz.learning.evidence.maximising import maximise

            return maximise(question, subject, tell, control)
        case Forget() as question:
            from convviz.learning.evidence.forgetting import forget

            return forget(question, subject, asked.arrays, tell, control)
        case Score() as question:
            from convviz.learning.evidence.scoring import score_map

            return score_map(question, subject, asked.arrays, tell, control)
        case Flip() as question:
            from convviz.learning.evidence.flipping import flip

            return flip(question, subject, asked.arrays, tell, control)
        case Scan() as question:
            from convviz.learning.evidence.scanning import scan

            return scan(question, subject, tell, control)
