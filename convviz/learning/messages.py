"""What the window asks of the worker, and what the worker tells."""

from __future__ import annotations

import msgspec

from convviz.layers.errors import ConvvizError
from convviz.learning.frames import Frame, FrameError, Sink, Source, read_frame, write_frame
from convviz.learning.recipe import Recipe


class Train(msgspec.Struct, frozen=True, tag="train"):
    """Train a network.

    Attributes:
        recipe: What and how.
        output: The .keras file to write at the end; the checkpoint stands beside it.
        resume: Whether to go on from that checkpoint, if it is there.
    """

    recipe: Recipe
    output: str
    resume: bool = False


class Cancel(msgspec.Struct, frozen=True, tag="cancel"):
    """Stop what is being done, as soon as the step in hand is finished."""


class Preparing(msgspec.Struct, frozen=True, tag="preparing"):
    """How far the data are prepared."""

    done: int
    total: int


class BatchReport(msgspec.Struct, frozen=True, tag="batch"):
    """How far an epoch is; loss and accuracy are means over its steps so far."""

    epoch: int
    epochs: int
    step: int
    steps: int
    loss: float
    accuracy: float


class EpochReport(msgspec.Struct, frozen=True, tag="epoch"):
    """What an epoch brought. `validation` has the share of right answers by the name of what was measured."""

    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation: dict[str, float]
    seconds: float


class Measurement(msgspec.Struct, frozen=True):
    """How good a network is on digits that it has never seen.

    Attributes:
        name: What they are.
        digits: How many.
        accuracy: The share that it gets right.
        confidence: The mean of the highest probability: near `accuracy` for an honest network.
        calibration_error: Expected calibration error over 15 bins of equal width (Guo et al. 2017).
    """

    name: str
    digits: int
    accuracy: float
    confidence: float
    calibration_error: float


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The network is trained and written."""

    output: str
    sha256: str
    parameters: int
    seconds: float
    measurements: tuple[Measurement, ...]


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


Request = Train | Cancel
Event = Preparing | BatchReport | EpochReport | Finished | Stopped | Failed
# After one of these the worker is free again.
LAST_EVENTS = (Finished, Stopped, Failed)


def send(sink: Sink, message: Request | Event) -> None:
    """Writes one message."""
    write_frame(sink, Frame(msgspec.json.encode(message)))


def read_request(source: Source) -> Request | None:
    """The window's next request, or None when it is gone.

    Raises:
        FrameError: It cannot be understood.
    """
    frame = read_frame(source)
    return None if frame is None else _decode_request(frame.message)


def read_event(source: Source) -> Event | None:
    """The worker's next event, or None when it is gone.

    Raises:
        FrameError: It cannot be understood.
    """
    frame = read_frame(source)
    return None if frame is None else _decode_event(frame.message)


def _decode_request(message: bytes) -> Request:
    try:
        return msgspec.json.decode(message, type=Request)
    except msgspec.DecodeError as error:
        raise _unknown() from error


def _decode_event(message: bytes) -> Event:
    try:
        return msgspec.json.decode(message, type=Event)
    except msgspec.DecodeError as error:
        raise _unknown() from error


def _unknown() -> FrameError:
    reason = "it is of no known kind"
    return FrameError(
        "worker-garbled", f"A message of the training process cannot be understood: {reason}.", reason=reason
    )
