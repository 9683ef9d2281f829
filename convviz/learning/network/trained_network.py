"""The network that is trained in place of the one that is kept: with dropout, with normalization, with a second head.

All of that helps learning only. What it has learnt is brought back into the network that is kept, which has the layers
that people look into and no others:

- Dropout stands before each dense layer and is left out.
- Batch normalization stands between a layer with a kernel and its activation. Outside of training it multiplies each
  channel by gamma / √(variance + epsilon) and adds beta − mean · that, so that it can be folded into kernel and bias
  (Jacob et al., Quantization and Training of Neural Networks, 2017, section 3.2). Where a max-pooling reads the layer,
  it stands behind the pool: as long as gamma is at least 0 and the activation never falls, both commute with the
  maximum, and a quarter of the numbers is left to normalize.
- A second head on the last layer's inputs learns finer kinds and is cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from convviz.learning.network.keras_session import KerasModel, keras
from convviz.learning.network.network_graph import ModelGraph, graph_of
from convviz.learning.recipe import Recipe

Value = Callable[[Any], NDArray[np.float32]]
"""The number that a variable counts with."""

# Layers with a kernel of one output channel after the other along its last axis, and which of its weights that is.
_FOLDABLE = {"Conv1D": 0, "Conv2D": 0, "Dense": 0, "SeparableConv1D": 1, "SeparableConv2D": 1}
# They never fall, so that they commute with a maximum.
_RISING = frozenset(
    {"linear", "relu", "relu6", "leaky_relu", "elu", "selu", "sigmoid", "tanh", "softplus", "softsign"}
)
_MOMENTUM = 0.98


@dataclass(frozen=True)
class _Pair:
    """A layer that is kept, the one that learns for it, and the normalization between that and its activation."""

    kept: Any
    learning: Any
    normalization: Any = None


@dataclass(frozen=True)
class TrainedNetwork:
    """A network that learns.

    Attributes:
        kept: The network without what only training needs.
        model: What is trained; gives the outputs of `kept`, and the kinds after them if there are any.
    """

    kept: KerasModel
    model: KerasModel
    _pairs: tuple[_Pair, ...]

    def settle(self, value: Value | None = None, steps: int | None = None) -> None:
        """Brings what has been learnt into `kept`.

        Args:
            value: What each trainable variable counts with, if not its own value: an average of its values.
            steps: How many steps it has learnt, so that the numbers which normalizations begin with do not count; None
                where they have been forgotten long since.
        """
        number = value or _own
        for pair in self._pairs:
            weights = [number(variable) for variable in pair.learning.weights]
            if pair.normalization is not None:
                at = _FOLDABLE[type(pair.learning).__name__]
                weights[at], bias = _folded(weights[at], pair.normalization, number, steps)
                weights.append(bias)
            pair.kept.set_weights(weights)

    def random_layers(self) -> tuple[Any, ...]:
        """The layers that draw random numbers while it learns, in the order of the model."""
        return tuple(layer for layer in all_layers(self.model) if hasattr(layer, "seed_generator"))


def trained_network(kept: KerasModel, recipe: Recipe, kinds: int = 0) -> TrainedNetwork:
    """The network that learns for `kept` as `recipe` says, beginning with its weights.

    Args:
        kept: The network that is kept.
        recipe: Whose `dropout` and `normalized` count.
        kinds: How many finer kinds a second head tells apart; 0 for none.
    """
    rewriting = _Rewriting(recipe)
    model = rewriting.model(kept)
    if kinds:
        head = keras().layers.Dense(kinds, activation="softmax", name="finer_kinds")
        model = keras().Model(_bare(model.inputs), [*model.outputs, head(rewriting.below_answer)])
    for pair in rewriting.pairs:
        weights = pair.kept.get_weights()
        pair.learning.set_weights(weights[:-1] if pair.normalization is not None else weights)
    return TrainedNetwork(kept, model, tuple(rewriting.pairs))


def all_layers(model: KerasModel) -> list[Any]:
    """The layers of a model and of those nested in it, in order."""
    found: list[Any] = []
    for layer in model.layers:
        found.extend(all_layers(layer) if _is_model(layer) else [layer])
    return found


class _Rewriting:
    """Makes a model out of another, layer by layer; keeps what belongs together."""

    def __init__(self, recipe: Recipe) -> None:
        self.pairs: list[_Pair] = []
        self.below_answer: Any = None
        self._recipe = recipe
        self._dropouts = 0

    def model(self, model: KerasModel, *, nested: bool = False) -> KerasModel:
        """A copy of `model`, with fresh weights."""
        functional = keras().Model(_bare(model.inputs), _bare(model.outputs))
        graph = graph_of(functional)
        answering: frozenset[str] = frozenset() if nested else graph.answering()
        normalized = self._normalized(functional, graph, answering)
        copies: dict[str, Any] = {}
        # A pool that stands between such a layer and its normalization, by the layer that it reads.
        pooled = {
            reader: name
            for name in normalized
            for reader in graph.readers(name)
            if _may_pass(
                functional.get_layer(name), graph.types[reader], graph.readers(name), graph.inputs[reader]
            )
        }

        def copy(layer: Any) -> Any:
            copies[layer.name] = self._copy(layer, normalized=layer.name in normalized)
            return copies[layer.name]

        def call(layer: Any, *arguments: Any, **keywords: Any) -> Any:
            given = self._dropped(layer, arguments)
            if layer.name in answering:
                self.below_answer = given[0]
            result = layer(*given, **keywords)
            if layer.name in pooled:
                return self._activated(pooled[layer.name], functional, copies, result)
            if layer.name in normalized and layer.name not in pooled.values():
                return self._activated(layer.name, functional, copies, result)
            return result

        return keras().models.clone_model(functional, clone_function=copy, call_function=call)

    def _normalized(self, model: KerasModel, graph: ModelGraph, answering: frozenset[str]) -> frozenset[str]:
        """The layers behind which normalization stands."""
        if not self._recipe.normalized:
            return frozenset()
        return frozenset(
            name
            for name, kind in graph.types.items()
            if kind in _FOLDABLE
            and name not in answering
            and len(graph.inputs[name]) == 1
            and model.get_layer(name).use_bias
            and model.get_layer(name).trainable
        )

    def _copy(self, layer: Any, *, normalized: bool) -> Any:
        if _is_model(layer):
            return self.model(layer, nested=True)
        config = layer.get_config()
        if normalized:
            config |= {"activation": "linear", "use_bias": False}
        kind = cast("Any", type(layer))
        made = kind.from_config(config)
        self.pairs.append(_Pair(layer, made, _normalization(layer.name) if normalized else None))
        return made

    def _dropped(self, layer: Any, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments of a layer's call, with dropout before a dense layer."""
        if not self._recipe.dropout or type(layer).__name__ != "Dense":
            return arguments
        # By a name that no other layer has: Keras's own would be that of the network's first dropout.
        name = f"{layer.name}_dropout_{self._dropouts}"
        dropout = keras().layers.Dropout(self._recipe.dropout, seed=self._dropouts, name=name)
        self._dropouts += 1
        return (dropout(arguments[0]), *arguments[1:])

    def _activated(self, name: str, model: KerasModel, copies: dict[str, Any], numbers: Any) -> Any:
        """What a layer's sums give when they are normalized and go through its own activation."""
        pair = next(each for each in self.pairs if each.learning is copies[name])
        normal = pair.normalization(numbers)
        return keras().layers.Activation(model.get_layer(name).activation, name=f"{name}_activation")(normal)


def _normalization(name: str) -> Any:
    return keras().layers.BatchNormalization(
        momentum=_MOMENTUM, gamma_constraint=keras().constraints.NonNeg(), name=f"{name}_normalization"
    )


def _may_pass(layer: Any, reader_type: str, readers: tuple[str, ...], calls: tuple[object, ...]) -> bool:
    """Whether the layer's normalization and activation may stand behind the layer that reads it."""
    activation = getattr(layer.activation, "__name__", "")
    return (
        reader_type in {"MaxPooling2D", "MaxPooling1D"}
        and len(readers) == len(calls) == 1
        and activation in _RISING
    )


def _folded(
    kernel: NDArray[np.float32], normalization: Any, number: Value, steps: int | None
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Kernel and bias that do what the kernel and the normalization behind it do outside of training."""
    gamma, beta, mean, variance = (
        number(each).astype(np.float64)
        for each in (
            normalization.gamma,
            normalization.beta,
            normalization.moving_mean,
            normalization.moving_variance,
        )
    )
    if steps:
        # The running averages begin with 0 and 1, which is far from small networks' numbers; as Adam does with its own,
        # the share that these still have is taken out (Kingma and Ba 2014, section 3).
        begun = normalization.momentum**steps
        mean, variance = mean / (1 - begun), np.maximum(variance - begun, 0) / (1 - begun)
    scale = gamma / np.sqrt(variance + normalization.epsilon)
    return (kernel * scale).astype(np.float32), (beta - mean * scale).astype(np.float32)


def _own(variable: Any) -> NDArray[np.float32]:
    return np.asarray(variable)


def _is_model(layer: Any) -> bool:
    return isinstance(layer, keras().Model)


def _bare(tensors: list[Any]) -> Any:
    """The tensors as Keras wants them: from a list of one it would build a model that wants lists of one."""
    return tensors[0] if len(tensors) == 1 else tensors
