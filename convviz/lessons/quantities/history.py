"""Numbers of a training that comes with a lesson, from its `history.json`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import msgspec

from convviz.layers import ConvvizError
from convviz.lessons.quantities.records import History
from convviz.lessons.quantities.results import NumberResult
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.given_source import file_of

_MOST_EPOCHS = 10_000


class EpochNumbers(msgspec.Struct, frozen=True):
    """What a lesson asks of an epoch; the file holds more (`learning.messages.EpochReport`).

    Attributes:
        epoch: Which, from 1; 0 is before the first step.
        loss: The mean over its steps.
        accuracy: The share of right answers while it was trained.
        validation: The share of right answers on what is kept apart, by the name of what was measured.
        validation_loss: The mean loss there.
    """

    epoch: int
    loss: float
    accuracy: float
    validation: dict[str, float]
    validation_loss: float | None = None


def history(asked: History, subject: Subject) -> NumberResult:
    """A number of a training.

    Raises:
        ConvvizError: The lesson has no such training, the file is damaged, or the number was not measured.
    """
    epochs = epochs_of(asked.run, subject.files)
    if asked.pick == "epochs":
        return NumberResult(sum(each.epoch > 0 for each in epochs))
    if asked.pick == "epoch":
        measured = {each.epoch: _measured(each, asked.series) for each in epochs}
        number = measured.get(asked.epoch)
        if number is None:
            raise _not_measured(asked)
        return NumberResult(number)
    trained = [(each.epoch, _measured(each, asked.series)) for each in epochs if each.epoch > 0]
    points = [(epoch, number) for epoch, number in trained if number is not None]
    if not points:
        raise _not_measured(asked)
    if asked.pick == "last":
        return NumberResult(points[-1][1])
    sign = 1 if asked.series.endswith("loss") else -1
    epoch, best = min(points, key=lambda point: sign * point[1])
    return NumberResult(epoch if asked.pick == "best-epoch" else best)


def epochs_of(run: str, files: Mapping[str, bytes]) -> tuple[EpochNumbers, ...]:
    """The epochs of a training in the lesson, in their order.

    Raises:
        ConvvizError: The lesson has no such training, or its file is damaged.
    """
    name = f"runs/{run}/history.json"
    untrusted = file_of(name, files)
    try:
        epochs = _decoder().decode(untrusted)
    except (msgspec.DecodeError, RecursionError, OverflowError):
        raise _damaged(name) from None
    if len(epochs) > _MOST_EPOCHS or [each.epoch for each in epochs] != sorted(
        {each.epoch for each in epochs}
    ):
        raise _damaged(name)
    return epochs


@cache
def _decoder() -> msgspec.json.Decoder[tuple[EpochNumbers, ...]]:
    return msgspec.json.Decoder(tuple[EpochNumbers, ...])


def _measured(epoch: EpochNumbers, series: str) -> float | None:
    if series == "validation_accuracy":
        return next(iter(epoch.validation.values()), None)
    return {"loss": epoch.loss, "accuracy": epoch.accuracy, "validation_loss": epoch.validation_loss}[series]


def _damaged(name: str) -> ConvvizError:
    return ConvvizError(
        "lesson-run-damaged", f"{name} of this lesson is no history of a training.", name=name
    )


def _not_measured(asked: History) -> ConvvizError:
    return ConvvizError(
        "lesson-not-measured",
        f"The training {asked.run} of this lesson has no {asked.series} there.",
        run=asked.run,
        series=asked.series,
    )
