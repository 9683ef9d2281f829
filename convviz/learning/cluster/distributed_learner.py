"""A network that learns in several processes at once, each with a copy of it and with a part of every batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.learning.cluster.processes import Cluster
from convviz.learning.data.examples import Batch, Source, order_of
from convviz.learning.data.picture_material import PictureSource
from convviz.learning.loop.learner import Array, Learner, training_step
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.schedules import average_decay
from convviz.learning.network.keras_session import tensorflow
from convviz.learning.network.trained_network import TrainedNetwork
from convviz.learning.recipe import Recipe


class Together:
    """The processes of a cluster, one copy of the network in each.

    Every process calls the same of these methods in the same order: each waits for the others.
    """

    def __init__(self, cluster: Cluster) -> None:
        """Meets the others; this must be the first that TensorFlow does in its process."""
        tf = tensorflow()
        # One card a process: who has several starts as many processes, each with its own CUDA_VISIBLE_DEVICES.
        tf.config.set_visible_devices(tf.config.list_physical_devices("GPU")[:1], "GPU")
        self.cluster = cluster
        self.strategy = tf.distribute.MultiWorkerMirroredStrategy()

    def mean(self, numbers: Array) -> Array:
        """The mean of what all processes give, float32."""
        return np.divide(self._sum(np.asarray(numbers, np.float32)), np.float32(len(self.cluster.workers)))

    def from_chief(self, numbers: Array) -> Array:
        """What the chief gives; the others give anything of the same shape and type."""
        given = np.asarray(numbers)
        return self._sum(given if self.cluster.is_chief else np.zeros_like(given))

    def _sum(self, numbers: Array) -> NDArray[Any]:
        tf = tensorflow()

        def reduced(value: Any) -> Any:
            # A copy on this replica's own device: without a device there is nowhere to reduce to.
            own = tf.identity(value)
            return tf.distribute.get_replica_context().all_reduce(tf.distribute.ReduceOp.SUM, own)

        def summed(value: Any) -> Any:
            return self.strategy.run(reduced, args=(value,))

        return np.asarray(tf.function(summed, autograph=False)(tf.constant(numbers)))


class DistributedLearner(Learner):
    """A `Learner` whose steps are the same in every process, since each applies the gradients of all."""

    def __init__(
        self, together: Together, network: TrainedNetwork, objectives: Sequence[Objective], recipe: Recipe
    ) -> None:
        """A network before its first step; it was made within the strategy's scope in every process."""
        with together.strategy.scope():
            super().__init__(network, objectives, recipe)
        # Each process keeps averages of its own, which are the same in all: the weights are.
        self._averages = [
            tensorflow().Variable(each.numpy())
            for each in network.model.trainable_variables
            if recipe.averaging
        ]
        self._together = together
        self._owed = 0.0
        count = len(together.cluster.workers)
        whole = [_undivided(each, count) for each in objectives]
        one = training_step(network.model, whole, self.optimizer, recipe, replicas=count)
        self._step = tensorflow().function(self._all(one), autograph=False)

    def step(self, batch: Batch, rate: float, index: int) -> tuple[float, int]:
        """Learns from this process's part of a batch.

        Returns:
            The mean loss over all parts; and this process's share of the right answers in all of them, in whole
            numbers that add up to it over the steps.
        """
        tf = tensorflow()
        self.optimizer.learning_rate.assign(rate)
        decay = tf.constant(average_decay(self._recipe, index), tf.float32)
        loss, hits = np.asarray(self._step(batch.inputs, batch.targets, decay))
        self._owed += float(hits)
        whole = int(self._owed)
        self._owed -= whole
        return float(loss), whole

    def settle(self) -> None:
        """Brings what has been learnt into the network that is kept.

        What batch normalization remembers is of each process's own pictures; the mean over all of them is kept.
        """
        for variable in self.network.model.non_trainable_variables:
            if np.issubdtype(np.asarray(variable).dtype, np.floating):
                variable.assign(self._together.mean(np.asarray(variable)))
        super().settle()

    def restore(self, weights: Sequence[Array], optimizer: Sequence[Array]) -> None:
        """Puts back what the chief's checkpoint holds; the others give nothing and take it from the chief."""
        if not self._together.cluster.is_chief:
            weights, optimizer = self.weights, self.optimizer_state
        super().restore(
            [self._together.from_chief(each) for each in weights],
            [self._together.from_chief(each) for each in optimizer],
        )

    def _all(self, one: Callable[[Any, Any], Any]) -> Callable[[Any, Any, Any], Any]:
        """(inputs, targets, decay) → the means of loss and right answers over all processes, after a step of each."""
        tf = tensorflow()
        strategy, count = self._together.strategy, len(self._together.cluster.workers)
        variables, averages = self.network.model.trainable_variables, self._averages

        def replica(inputs: Any, targets: Any) -> Any:
            loss, hits = one(inputs, targets)
            both = tf.stack([loss, tf.cast(hits, tf.float32)])
            return tf.distribute.get_replica_context().all_reduce(tf.distribute.ReduceOp.SUM, both) / count

        def step(inputs: Any, targets: Any, decay: Any) -> Any:
            means = strategy.run(replica, args=(inputs, targets))
            for average, variable in zip(averages, variables, strict=False):
                average.assign(average * decay + variable * (1 - decay))
            return means

        return step


def _undivided(objective: Objective, count: int) -> Objective:
    """The objective with its whole loss, which Keras divides by how many replicas there are (`losses/loss.py`).

    The step divides what is learnt by that once more, penalties included.
    """

    def loss(targets: Any, predicted: Any) -> Any:
        return objective.loss(targets, predicted) * count

    return replace(objective, loss=loss)


@dataclass(frozen=True, eq=False)
class Share:
    """This process's part of every batch of a source.

    Attributes:
        source: Gives the batches of all processes together.
        cluster: Who shares them.
    """

    source: Source
    cluster: Cluster

    @property
    def steps(self) -> int:
        """Batches in an epoch."""
        return self.source.steps

    def epoch(self, number: int) -> Iterator[Batch]:
        """The parts of the batches of epoch `number`."""
        if isinstance(self.source, PictureSource):
            yield from _prepared(self.source, self.cluster, number)
            return
        for batch in self.source.epoch(number):
            yield Batch(
                tuple(_part(each, self.cluster) for each in batch.inputs),
                tuple(_part(each, self.cluster) for each in batch.targets),
            )


def _prepared(source: PictureSource, cluster: Cluster, number: int) -> Iterator[Batch]:
    """The parts, of which no process prepares more pictures than its own."""
    count = len(cluster.workers)
    order = order_of(len(source.pictures), source.steps, source.batch_size, source.seed, number)
    for step, places in enumerate(order):
        at = _part(places, cluster)
        # Each part is changed by random numbers of its own.
        images = source.changed(source.pictures, at, number, step * count + cluster.index)
        targets: tuple[Any, ...] = (source.pictures.labels[at],)
        yield Batch((images,), targets if source.kinds is None else (*targets, source.kinds[at]))


def _part(numbers: Any, cluster: Cluster) -> Any:
    """The part of `numbers` (count, …) that falls to one process."""
    size = len(numbers) // len(cluster.workers)
    return numbers[cluster.index * size : (cluster.index + 1) * size]
