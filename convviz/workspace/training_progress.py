"""How far a training is, followed from one event of the worker to the next."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from convviz.learning.messages import BatchReport, Begun, EpochReport, Event, Paused, Preparing, Stage

Phase = Literal["idle", "waiting", "preparing", "training", "pausing", "paused", "stopping"]


class RunProgress(Struct, frozen=True):
    """How far a training is.

    Attributes:
        run_id: Of the run under way; "" while there is none.
        phase: What it does, as far as the window knows.
        stage: What is done before or after the steps, while `phase` is "preparing".
        done: How much of that stage.
        total: Of how much; 0 where nobody knows.
        epoch: The epoch under way, from 1; 0 before the first step.
        epochs: How many there are to be.
        step: Steps of this epoch that are done.
        steps: Steps in an epoch.
        loss: The mean over the steps of this epoch; None before the first.
        accuracy: The same for the share of right answers.
        rate: Pictures a second.
        epoch_seconds: How long the last whole epoch took, measuring included; 0 before it.
        begun: What is trained, on what, once the worker has told.
    """

    run_id: str = ""
    phase: Phase = "idle"
    stage: Stage = "starting"
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    step: int = 0
    steps: int = 0
    loss: float | None = None
    accuracy: float | None = None
    rate: float = 0.0
    epoch_seconds: float = 0.0
    begun: Begun | None = None

    @property
    def share(self) -> float:
        """How much of all epochs is done, 0..1."""
        if not self.epochs or not self.epoch:
            return 0.0
        return min(1.0, (self.epoch - 1 + self.epoch_share) / self.epochs)

    @property
    def epoch_share(self) -> float:
        """How much of this epoch is done, 0..1."""
        return min(1.0, self.step / self.steps) if self.steps else 0.0

    def seconds_left(self, batch_size: int) -> float | None:
        """How long it will still take, in seconds; None while nobody knows.

        By the last whole epoch where there is one, by the pictures a second before.
        """
        if not self.epoch or not self.steps or self.phase == "paused":
            return None
        epoch = self.epoch_seconds or (self.steps * batch_size / self.rate if self.rate > 0 else 0.0)
        return epoch * (self.epochs - self.epoch + 1 - self.epoch_share) if epoch else None


def followed(progress: RunProgress, event: Event) -> RunProgress:
    """How far it is after `event`; those that end it change nothing here."""
    asked = progress.phase in {"pausing", "stopping"}  # what was asked for is said until it is done
    match event:
        case Preparing():
            phase: Phase = progress.phase if asked else "preparing"
            result = replace(progress, phase=phase, stage=event.stage, done=event.done, total=event.total)
        case Begun():
            result = replace(progress, begun=event, epoch=event.first_epoch, step=0, steps=event.steps)
        case Paused():
            result = replace(progress, phase="paused", rate=0.0)
        case BatchReport():
            phase = progress.phase if asked else "training"
            result = _stepped(replace(progress, phase=phase), event)
        case EpochReport(epoch=0):
            result = replace(progress, epochs=event.epochs)
        case EpochReport():
            seconds = event.seconds or progress.epoch_seconds
            result = replace(
                progress,
                epoch=event.epoch,
                epochs=event.epochs,
                step=progress.steps,
                epoch_seconds=seconds,
            )
        case _:
            result = progress
    return result


def _stepped(progress: RunProgress, report: BatchReport) -> RunProgress:
    return replace(
        progress,
        epoch=report.epoch,
        epochs=report.epochs,
        step=report.step,
        steps=report.steps,
        loss=report.loss,
        accuracy=report.accuracy,
        rate=report.rate,
    )
