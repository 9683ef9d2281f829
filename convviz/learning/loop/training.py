"""The training loop: a checkpoint after each epoch, and word of it all the way.

1. Before the first step, and after each epoch, what has been learnt is brought into the network that is kept, and that
   is measured: what the curves and the snapshots show is what the file would hold.
2. Each step's random numbers and learning rate follow from the recipe and from how many steps came before, so that a
   training which goes on from its checkpoint ends in the same bytes as one that was left alone.
3. Between two steps whoever asked may stop it or let it wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.data.examples import prefetched
from convviz.learning.data.material import Material
from convviz.learning.loop.checkpoint import Array, Checkpoint
from convviz.learning.loop.judging import Judge, Judgement
from convviz.learning.loop.keeping import Epoch, Keeper
from convviz.learning.loop.learner import Learner
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.reporting import EpochSoFar, Tell, seldom
from convviz.learning.loop.schedules import learning_rate
from convviz.learning.loop.snapshots import half_weights
from convviz.learning.messages import EpochReport
from convviz.learning.network.trained_network import TrainedNetwork
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import Answers

# A step that was waited for so long was paused.
_WAITED_S = 0.2


@dataclass(frozen=True, eq=False)
class Best:
    """The epoch with the lowest validation loss so far, and the network after it; epoch 0 stands for none."""

    epoch: int = 0
    loss: float = 0.0
    weights: tuple[Array, ...] = ()


def train(
    network: TrainedNetwork,
    objectives: Sequence[Objective],
    material: Material,
    recipe: Recipe,
    record: Keeper,
    found: Checkpoint | None,
    tell: Tell,
    control: Control,
    learns: Callable[[TrainedNetwork, Sequence[Objective], Recipe], Learner] = Learner,
) -> int | None:
    """Trains `network` in place.

    Args:
        network: What learns, with fresh weights; `network.kept` holds the result.
        objectives: What each output of `network.model` is for.
        material: What it learns from and is measured on.
        recipe: How.
        record: Keeps each epoch.
        found: What to go on from; None to begin.
        tell: Is told how it goes.
        control: Is asked before each step.
        learns: What makes a step: one process alone, or several together.

    Returns:
        The epoch whose weights are kept, where the recipe may stop early; else None.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The loss is no number any more, or something cannot be written.
    """
    _check_patience(recipe, material)
    learner = learns(network, objectives, recipe)
    judge = Judge(network.kept, [each for each in objectives if each.kept])
    best, first = Best(), 0
    if found is not None:
        learner.restore(found.weights, found.optimizer)
        best, first = Best(found.best_epoch, found.best_loss, found.best), found.epochs_done
    learner.settle()
    course = _Course(learner, judge, material, recipe, record, tell, control)
    if found is None:
        course.begin()
    for epoch in range(first, recipe.epochs):
        if recipe.patience and best.epoch and epoch - best.epoch >= recipe.patience:
            break
        best = course.epoch(epoch, best)
    if recipe.patience and best.epoch:
        network.kept.set_weights(list(best.weights))
        return best.epoch
    return None


@dataclass(frozen=True, eq=False)
class _Course:
    """One epoch after the other."""

    learner: Learner
    judge: Judge
    material: Material
    recipe: Recipe
    record: Keeper
    tell: Tell
    control: Control

    def begin(self) -> None:
        """Measures the network before the first step."""
        begun = time.monotonic()
        judged = self._judged()
        loss = judged[0].loss if judged else None
        accuracy = next(iter(judged[0].right.values())) if judged else 0.0
        report = self._report(0, loss or 0.0, accuracy, judged, time.monotonic() - begun)
        self._keep(report, judged)

    def epoch(self, epoch: int, best: Best) -> Best:
        """Trains one epoch, counted from 0, and says which is the best now."""
        begun = time.monotonic()
        so_far = EpochSoFar(epoch + 1, self.recipe.epochs, self.material.source.steps, self.tell)
        waited = self._steps(epoch, so_far)
        self.learner.settle()
        judged = self._judged()
        seconds = time.monotonic() - begun - waited
        report = self._report(epoch + 1, so_far.loss, so_far.accuracy, judged, seconds)
        if self.recipe.patience:
            best = self._better(best, report)
        self._keep(report, judged, best)
        return best

    def _steps(self, epoch: int, so_far: EpochSoFar) -> float:
        """The steps of an epoch; how long they were paused, in seconds."""
        steps = self.material.source.steps
        waited = 0.0
        self.learner.begin_epoch(epoch)
        with closing(prefetched(self.material.source.epoch(epoch))) as batches:
            for batch in batches:
                before = time.monotonic()
                self.control.check()
                if (rested := time.monotonic() - before) > _WAITED_S:
                    waited += rested
                    so_far.rest()
                index = epoch * steps + so_far.step
                loss, hits = self.learner.step(batch, learning_rate(self.recipe, steps, index), index)
                so_far.add(loss, hits, batch.count)
        return waited

    def _judged(self) -> list[Judgement]:
        measuring = seldom(self.tell, "measuring")
        return [self.judge.judge(each, self.control, measuring) for each in self.material.measured.values()]

    def _report(
        self, epoch: int, loss: float, accuracy: float, judged: Sequence[Judgement], seconds: float
    ) -> EpochReport:
        first = judged[0] if judged else None
        steps = self.material.source.steps
        return EpochReport(
            epoch,
            self.recipe.epochs,
            loss,
            accuracy,
            _shares(tuple(self.material.measured), judged),
            seconds,
            first.loss if first else None,
            first.class_accuracies(len(self.material.classes)) if first else (),
            learning_rate(self.recipe, steps, max(0, epoch * steps - 1)),
        )

    def _better(self, best: Best, report: EpochReport) -> Best:
        loss = report.validation_loss
        if loss is None or (best.epoch and loss >= best.loss):
            return best
        weights = tuple(np.array(each) for each in self.learner.network.kept.get_weights())
        return Best(report.epoch, loss, weights)

    def _keep(self, report: EpochReport, judged: Sequence[Judgement], best: Best | None = None) -> None:
        places = self.material.kept
        answers = answers_of(judged[0], places) if judged else _no_answers()
        self.record.add_epoch(Epoch(report, lambda: half_weights(self.learner.network.kept), answers))
        if report.epoch:
            checkpoint = Checkpoint(
                self.recipe, report.epoch, self.learner.weights, self.learner.optimizer_state
            )
            if best is not None:
                checkpoint = replace(
                    checkpoint, best=best.weights, best_epoch=best.epoch, best_loss=best.loss
                )
            self.record.save(checkpoint)
        self.tell(report)


def answers_of(judgement: Judgement, places: Array) -> Answers:
    """What a network said, for a file.

    Args:
        judgement: What it said.
        places: (count,): which pictures of their set these are.
    """
    return Answers(places.astype(np.int64), judgement.labels, judgement.predicted, judgement.confidence)


def _no_answers() -> Answers:
    nothing = np.zeros(0, np.int64)
    return Answers(nothing, nothing, nothing, np.zeros(0, np.float32))


def _shares(names: tuple[str, ...], judged: Sequence[Judgement]) -> dict[str, float]:
    """The share of right answers by what was measured, and by the output where there are several."""
    return {
        name if len(judgement.right) == 1 else f"{name} {output}": share
        for name, judgement in zip(names, judged, strict=True)
        for output, share in judgement.right.items()
    }


def _check_patience(recipe: Recipe, material: Material) -> None:
    if recipe.patience and material.validation is None:
        sentence = "Stopping early needs pictures to measure on; keep some for validation."
        raise ConvvizError("stopping-needs-validation", sentence)
