"""A training on a base in its two parts: the head on the frozen base, then the base's last layers along with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.keeping import Epoch, Keeper
from convviz.learning.loop.reporting import Tell
from convviz.learning.loop.snapshots import half_weights
from convviz.learning.messages import BatchReport, EpochReport, Event
from convviz.learning.network.keras_session import KerasModel
from convviz.learning.recipe import Recipe


@dataclass(frozen=True, eq=False)
class Part(Keeper):
    """One of them, which the training loop takes for a training of its own.

    Attributes:
        recipe: Of the whole training.
        own: Of this part: what the loop goes by.
        before: How many epochs the parts before it have.
        model: The whole network: what every snapshot is of.
        record: Keeps the epochs of the whole training.
        tell: Is told how the whole training goes.
    """

    recipe: Recipe
    own: Recipe
    before: int
    model: KerasModel
    record: Keeper
    tell: Tell

    def heard(self, event: Event) -> None:
        """Tells what happens in this part with the epochs of the whole training."""
        if isinstance(event, EpochReport) and self._repeats(event):
            return
        self.tell(self._shifted(event) if isinstance(event, BatchReport | EpochReport) else event)

    def add_epoch(self, epoch: Epoch) -> None:
        """Keeps the epoch as one of the whole training, with the whole network: its weights may be the head's alone."""
        if not self._repeats(epoch.report):
            report = self._shifted(epoch.report)
            self.record.add_epoch(Epoch(report, lambda: half_weights(self.model), epoch.validation))

    def save(self, checkpoint: Checkpoint) -> None:
        """Replaces the checkpoint by one of the whole training."""
        best_epoch = checkpoint.best_epoch + self.before if checkpoint.best_epoch else 0
        self.record.save(
            Checkpoint(
                self.recipe,
                checkpoint.epochs_done + self.before,
                checkpoint.weights,
                checkpoint.optimizer,
                checkpoint.best,
                best_epoch,
                checkpoint.best_loss,
            )
        )

    def found(self, checkpoint: Checkpoint | None) -> Checkpoint | None:
        """What this part goes on from, out of what the whole training does; None for a part that begins."""
        if checkpoint is None or (self.before and checkpoint.epochs_done <= self.before):
            return None
        best_epoch = checkpoint.best_epoch - self.before if checkpoint.best_epoch else 0
        return Checkpoint(
            self.own,
            checkpoint.epochs_done - self.before,
            checkpoint.weights,
            checkpoint.optimizer,
            checkpoint.best,
            best_epoch,
            checkpoint.best_loss,
        )

    def _repeats(self, report: EpochReport) -> bool:
        """Whether it is of the network before the first step, which the part before has measured."""
        return bool(self.before) and report.epoch == 0

    def _shifted(self, report: Any) -> Any:
        epochs = epochs_of(self.recipe)
        return msgspec.structs.replace(report, epoch=report.epoch + self.before, epochs=epochs)


def epochs_of(recipe: Recipe) -> int:
    """How many epochs a training on a base has, in both parts."""
    transfer = recipe.transfer
    return recipe.epochs + (transfer.fine_epochs if transfer and transfer.unfrozen else 0)


def fine_recipe(recipe: Recipe) -> Recipe:
    """The recipe of the second part: the same at its own, low rate."""
    transfer = recipe.transfer
    if transfer is None:
        return recipe
    return msgspec.structs.replace(
        recipe, learning_rate=transfer.fine_rate, epochs=transfer.fine_epochs, warmup=0
    )


def unfreeze(base: KerasModel, count: int) -> tuple[str, ...]:
    """Lets the last `count` layers of a frozen base learn that have a kernel, and gives their names.

    Batch normalization keeps what it knows of ImageNet: it stays as it is, also while the others learn, since the mean
    and variance of a few pictures at a time would undo what the base has learnt.
    """
    learning = [layer for layer in base.layers if _has_kernel(layer)][-count:]
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer in learning
    return tuple(layer.name for layer in learning)


def _has_kernel(layer: Any) -> bool:
    return any(weight.name.endswith("kernel") for weight in layer.weights)
