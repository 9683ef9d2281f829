"""What to answer to the questions of lessons: what is right, and what is not, in the language in force."""

from __future__ import annotations

from convviz.lessons.asked import CellAnswer, Expected
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion, KernelQuestion, Question
from convviz.states.lessons.answers import ChoiceAnswer, NumberAnswer, RowAnswer, ShapeAnswer
from convviz.texts.numbers import localised

Said = str | tuple[str, ...] | tuple[int, ...]


def right_to(answer: Expected) -> Said:
    match answer:
        case NumberAnswer():
            return localised(repr(answer.value))
        case ShapeAnswer():
            return " × ".join(map(str, answer.shape))
        case RowAnswer():
            return tuple(localised(repr(value)) for value in answer.values)
        case ChoiceAnswer():
            return answer.chosen
        case CellAnswer():
            return answer.cells[0]


def wrong_to(question: Question, answer: Expected) -> list[Said]:
    match answer:
        case NumberAnswer():
            far = max(1.0, 3 * answer.tolerance)
            return [localised(repr(answer.value + far)), localised(repr(answer.value - far))]
        case ShapeAnswer():
            return [" × ".join(str(side + 1) for side in answer.shape)]
        case RowAnswer():
            changed = (answer.values[0] + max(1.0, 3 * answer.tolerance), *answer.values[1:])
            return [tuple(localised(repr(value)) for value in changed)]
        case ChoiceAnswer() if isinstance(question, KernelQuestion):
            return [each for each in question.options if each != answer.chosen]
        case ChoiceAnswer():
            assert isinstance(question, ChoiceQuestion | ErrorQuestion)
            return [str(at) for at in range(len(question.claims)) if str(at) != answer.chosen]
        case CellAnswer():
            row, column, channel = answer.cells[0]
            near = [(row + 1, column, channel), (row, column + 1, channel), (row + 1, column + 1, channel)]
            return [each for each in near if each not in answer.cells]
