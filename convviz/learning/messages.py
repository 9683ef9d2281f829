"""What the window asks of the worker, and what the worker tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

import msgspec
import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.process.frames import Array, Frame, FrameError, Sink, Source, read_frame, write_frame
from convviz.learning.recipe import Recipe
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Question


class Train(msgspec.Struct, frozen=True, tag="train"):
    """Train a network.

    Attributes:
        recipe: What and how.
        output: The .keras file to write at the end.
        resume: Whether to go on from the checkpoint, if it is there.
        folder: The folder of the run, which keeps its course epoch by epoch (`learning.run_folder`); "" for a
            training without one, whose checkpoint stands beside `output`.
    """

    recipe: Recipe
    output: str
    resume: bool = False
    folder: str = ""


class Fetch(msgspec.Struct, frozen=True, tag="fetch"):
    """Fetch a data set by Keras's own loader, for this machine to keep.

    Attributes:
        name: "mnist", "fashion-mnist" or "cifar10".
    """

    name: str


class Convert(msgspec.Struct, frozen=True, tag="convert"):
    """Write a trained network in Keras's older format.

    Attributes:
        source: The .keras file.
        target: The .h5 file to write.
    """

    source: str
    target: str


@dataclass(frozen=True, eq=False)
class Ask:
    """Answer a question about a network.

    Attributes:
        question: What is asked.
        network: The digest of the packed network.
        folder: Where the network was put for the worker (`learning.evidence.handing`).
        arrays: What the question is about: see its docstring.
    """

    question: Question
    network: str
    folder: str
    arrays: tuple[Floats, ...] = ()


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Stop what is being done, as soon as the step in hand is finished."""


class Pause(msgspec.Struct, frozen=True, tag="pause"):
    """Wait, as soon as the step in hand is finished."""


class Continue(msgspec.Struct, frozen=True, tag="continue"):
    """Go on after a Pause."""


Stage = Literal["starting", "fetching", "reading", "drawing", "features", "measuring", "writing"]
"""What is done before and after the steps of a training."""


class Preparing(msgspec.Struct, frozen=True, tag="preparing"):
    """How far something is that comes before or after the steps; a `total` of 0 where nobody knows."""

    done: int
    total: int
    stage: Stage = "drawing"


class Begun(msgspec.Struct, frozen=True, tag="begun"):
    """What is trained, on what: told once, before the first step.

    Attributes:
        parameters: How many numbers the network has.
        trainable: How many of them learn.
        classes: The names of the classes.
        counts: How many training pictures each has.
        kept: How many pictures it is measured on while it trains.
        skipped: The names of pictures that could not be read; at most the first hundred.
        steps: Steps in an epoch.
        first_epoch: The epoch that it goes on with, from 1.
    """

    parameters: int
    trainable: int
    classes: tuple[str, ...]
    counts: tuple[int, ...]
    kept: int
    steps: int
    first_epoch: int = 1
    skipped: tuple[str, ...] = ()


class Paused(msgspec.Struct, frozen=True, tag="paused"):
    """It waits; the next BatchReport says that it goes on."""


class BatchReport(msgspec.Struct, frozen=True, tag="batch"):
    """How far an epoch is; loss and accuracy are means over its steps so far.

    Attributes:
        rate: Pictures a second, over the last reports.
    """

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float
    rate: float = 0.0


class EpochReport(msgspec.Struct, frozen=True, tag="epoch"):
    """What an epoch brought.

    Attributes:
        epoch: Which, from 1; 0 is before the first step.
        epochs: How many there are to be.
        loss: The mean over its steps, as trained: with dropout and on changed pictures.
        accuracy: The same for the share of right answers.
        validation: The share of right answers by the name of what was measured.
        seconds: How long it took, measuring included.
        validation_loss: The mean loss on what is kept for validation, or None where nothing is.
        class_accuracies: On the same pictures, of each class; NaN-free: a class without pictures has -1.
        learning_rate: At its end.
    """

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation: dict[str, float]
    seconds: float
    validation_loss: float | None = None
    class_accuracies: tuple[float, ...] = ()
    learning_rate: float = 0.0


class Measurement(msgspec.Struct, frozen=True):
    """How good a network is on pictures that it has never seen.

    Attributes:
        name: What they are.
        pictures: How many.
        accuracy: The share that it gets right.
        confidence: The mean of the highest probability: near `accuracy` for an honest network.
        calibration_error: Expected calibration error over 15 bins of equal width (Guo et al. 2017).
        balanced: The mean of the accuracies of all classes; None where it was not taken.
    """

    name: str
    pictures: int
    accuracy: float
    confidence: float
    calibration_error: float
    balanced: float | None = None


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The network is trained and written."""

    output: str
    sha256: str
    parameters: int
    seconds: float
    measurements: tuple[Measurement, ...]


class Fetched(msgspec.Struct, frozen=True, tag="fetched"):
    """A data set is on this machine now."""

    name: str
    path: str


class Converted(msgspec.Struct, frozen=True, tag="converted"):
    """The network stands in the other format now."""

    target: str


@dataclass(frozen=True, eq=False)
class Partly:
    """What is known of an answer so far."""

    answer: Answer


@dataclass(frozen=True, eq=False)
class Answered:
    """The whole answer to a question."""

    answer: Answer


class Stopped(msgspec.Struct, frozen=True, tag="stopped"):
    """It was cancelled; the checkpoint of the last finished epoch stays."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It could not be done: what a ConvvizError says."""

    code: str
    sentence: str
    facts: dict[str, str | float] = {}

    @classmethod
    def of(cls, error: ConvvizError) -> Failed:
        """The failure that `error` is."""
        return cls(error.code, str(error), error.facts)

    def error(self) -> ConvvizError:
        """The failure as an exception."""
        return ConvvizError(self.code, self.sentence, **self.facts)


Request = Train | Fetch | Convert | Ask | Cancel | Pause | Continue
Event = (
    Preparing
    | Begun
    | BatchReport
    | Paused
    | EpochReport
    | Finished
    | Fetched
    | Converted
    | Partly
    | Answered
    | Stopped
    | Failed
)
# After one of these the worker is free again.
LAST_EVENTS = (Finished, Fetched, Converted, Answered, Stopped, Failed)


class _AskHeader(msgspec.Struct, frozen=True, tag="ask"):
    question: Question
    network: str
    folder: str


class _AnswerHeader(msgspec.Struct, frozen=True, tag="answer"):
    names: tuple[str, ...]
    facts: dict[str, float]
    texts: dict[str, tuple[str, ...]]
    done: int
    total: int
    whole: bool


_PlainRequest = Train | Fetch | Convert | Cancel | Pause | Continue | _AskHeader
_PlainEvent = (
    Preparing
    | Begun
    | BatchReport
    | Paused
    | EpochReport
    | Finished
    | Fetched
    | Converted
    | Stopped
    | Failed
    | _AnswerHeader
)


def send(sink: Sink, message: Request | Event) -> None:
    """Writes one message."""
    write_frame(sink, _frame(message))


def read_request(source: Source) -> Request | None:
    """The window's next request, or None when it is gone.

    Raises:
        FrameError: It cannot be understood.
    """
    frame = read_frame(source)
    return None if frame is None else _decode_request(frame)


def read_event(source: Source) -> Event | None:
    """The worker's next event, or None when it is gone.

    Raises:
        FrameError: It cannot be understood.
    """
    frame = read_frame(source)
    return None if frame is None else _decode_event(frame)


def _frame(message: Request | Event) -> Frame:
    match message:
        case Ask():
            header = _AskHeader(message.question, message.network, message.folder)
            return Frame(msgspec.json.encode(header), _floats(message.arrays))
        case Partly(answer) | Answered(answer):
            told = _AnswerHeader(
                tuple(answer.arrays),
                dict(answer.facts),
                dict(answer.texts),
                answer.done,
                answer.total,
                isinstance(message, Answered),
            )
            return Frame(msgspec.json.encode(told), _floats(answer.arrays.values()))
        case _:
            return Frame(msgspec.json.encode(message))


def _floats(arrays: Iterable[Floats]) -> tuple[Array, ...]:
    return tuple(np.ascontiguousarray(each, np.float32) for each in arrays)


def _decode_request(frame: Frame) -> Request:
    try:
        message = msgspec.json.decode(frame.message, type=_PlainRequest)
    except msgspec.DecodeError as error:
        raise _unknown() from error
    if isinstance(message, _AskHeader):
        return Ask(
            message.question, message.network, message.folder, cast("tuple[Floats, ...]", frame.arrays)
        )
    return message


def _decode_event(frame: Frame) -> Event:
    try:
        message = msgspec.json.decode(frame.message, type=_PlainEvent)
    except msgspec.DecodeError as error:
        raise _unknown() from error
    if not isinstance(message, _AnswerHeader):
        return message
    if len(message.names) != len(frame.arrays):
        raise _unknown()
    arrays = dict(zip(message.names, cast("tuple[Floats, ...]", frame.arrays), strict=True))
    answer = Answer(arrays, message.facts, message.texts, message.done, message.total)
    return Answered(answer) if message.whole else Partly(answer)


def _unknown() -> FrameError:
    reason = "it is of no known kind"
    return FrameError(
        "worker-garbled", f"A message of the training process cannot be understood: {reason}.", reason=reason
    )
