"""A network that learns, step by step, with all that a step depends on: so that it can be kept and go on later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.learning.data.examples import Batch
from convviz.learning.loop.judging import outputs_of
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.optimizers import optimizer_of
from convviz.learning.loop.schedules import average_decay
from convviz.learning.network.keras_session import KerasModel, tensorflow
from convviz.learning.network.trained_network import TrainedNetwork
from convviz.learning.recipe import Recipe

Array = NDArray[np.generic]
# Keras keeps seeds as uint32.
_SEEDS = 2**32


class Learner:
    """A network, its optimizer, and the running average of its weights if the recipe has one."""

    def __init__(self, network: TrainedNetwork, objectives: Sequence[Objective], recipe: Recipe) -> None:
        """A network before its first step.

        Args:
            network: What learns.
            objectives: What each output of `network.model` is for.
            recipe: How it learns.
        """
        self.network = network
        self.optimizer = optimizer_of(recipe)
        self.optimizer.build(network.model.trainable_variables)
        tf = tensorflow()
        variables = network.model.trainable_variables
        self._averages = [tf.Variable(each) for each in variables] if recipe.averaging else []
        self._recipe = recipe
        self._random = network.random_layers()
        one = training_step(network.model, objectives, self.optimizer, recipe)
        self._step = tf.function(
            _whole_step(one, self.optimizer, variables, self._averages),
            reduce_retracing=True,
            autograph=False,
        )

    def begin_epoch(self, epoch: int) -> None:
        """Makes dropout's random numbers follow from seed and epoch alone: what makes resuming exact."""
        for index, layer in enumerate(self._random):
            seed = (self._recipe.seed * len(self._random) + index) % _SEEDS
            layer.seed_generator.state.assign([seed, epoch])

    def step(self, batch: Batch, rate: float, index: int) -> tuple[float, int]:
        """Learns from one batch.

        Args:
            batch: What to learn from.
            rate: The learning rate.
            index: Which step it is, from 0 over all epochs.

        Returns:
            The mean loss of the network's own outputs, and how many answers of the first were right.
        """
        tf = tensorflow()
        numbers = tf.constant(rate, tf.float32), tf.constant(average_decay(self._recipe, index), tf.float32)
        loss, hits = self._step(batch.inputs, batch.targets, *numbers)
        return float(loss), int(hits)

    def settle(self) -> None:
        """Brings what has been learnt, averaged if need be, into the network that is kept."""
        variables = self.network.model.trainable_variables
        # A layer's weight and the model's variable are one object.
        averages = {id(each): average for each, average in zip(variables, self._averages, strict=False)}
        self.network.settle(
            lambda variable: np.asarray(averages.get(id(variable), variable)),
            int(np.asarray(self.optimizer.iterations)),
        )

    @property
    def weights(self) -> tuple[Array, ...]:
        """All numbers of the network that learns, in Keras's order, and then the averages."""
        return (*self.network.model.get_weights(), *(each.numpy() for each in self._averages))

    @property
    def optimizer_state(self) -> tuple[Array, ...]:
        """The optimizer's variables, in Keras's order."""
        return tuple(np.asarray(variable) for variable in self.optimizer.variables)

    def restore(self, weights: Sequence[Array], optimizer: Sequence[Array]) -> None:
        """Puts back what `weights` and `optimizer_state` gave."""
        count = len(weights) - len(self._averages)
        self.network.model.set_weights(list(weights[:count]))
        for average, value in zip(self._averages, weights[count:], strict=True):
            average.assign(value)
        for variable, value in zip(self.optimizer.variables, optimizer, strict=True):
            variable.assign(value)


def training_step(
    model: KerasModel, objectives: Sequence[Objective], optimizer: Any, recipe: Recipe, *, replicas: int = 1
) -> Callable[[Any, Any], Any]:
    """The function of one step: (inputs, targets) → loss and hits, both tensors (); for `tf.function` to compile.

    Args:
        model: What learns.
        objectives: What each output is for.
        optimizer: Built for the model.
        recipe: Whose penalties count.
        replicas: How many learn at the same time, each from a batch of its own. Their gradients are added up, so that
            each counts by its share of them.
    """
    tf = tensorflow()
    variables = model.trainable_variables
    kernels = [each for each in variables if each.name.endswith("kernel")]

    def step(inputs: Any, targets: Any) -> Any:
        with tf.GradientTape() as tape:
            outputs = outputs_of(model, inputs, training=True)
            losses = [
                _times(each.loss(target, output), each.weight)
                for each, target, output in zip(objectives, targets, outputs, strict=True)
            ]
            loss = _sum([loss for each, loss in zip(objectives, losses, strict=True) if each.kept])
            learnt = _sum([*losses, *_penalties(kernels, recipe), *model.losses])
            if replicas > 1:
                learnt = learnt / replicas
        optimizer.apply(tape.gradient(learnt, variables), variables)
        hits = tf.reduce_sum(tf.cast(objectives[0].hits(targets[0], outputs[0]), tf.int32))
        return loss, hits

    return step


def _whole_step(
    step: Callable[[Any, Any], Any], optimizer: Any, variables: Sequence[Any], averages: Sequence[Any]
) -> Callable[[Any, Any, Any, Any], Any]:
    """(inputs, targets, learning rate, decay) → what `step` gives, after a step of the running averages."""

    def whole(inputs: Any, targets: Any, rate: Any, decay: Any) -> Any:
        optimizer.learning_rate.assign(rate)
        result = step(inputs, targets)
        for average, variable in zip(averages, variables, strict=False):
            average.assign(average * decay + variable * (1 - decay))
        return result

    return whole


def _penalties(kernels: Sequence[Any], recipe: Recipe) -> list[Any]:
    """What large weights cost."""
    tf = tensorflow()
    found: list[Any] = []
    if recipe.l1:
        found.append(recipe.l1 * tf.add_n([tf.reduce_sum(tf.abs(each)) for each in kernels]))
    if recipe.l2:
        found.append(recipe.l2 * tf.add_n([tf.reduce_sum(tf.square(each)) for each in kernels]))
    return found


def _times(loss: Any, weight: float) -> Any:
    return loss if weight == 1 else weight * loss


def _sum(losses: Sequence[Any]) -> Any:
    return losses[0] if len(losses) == 1 else tensorflow().add_n(list(losses))
