"""Sequential and functional models put together from layers, as the JSON that Keras itself writes for them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from convviz.layers import TensorShape
from convviz.networks.zoo.specs import Config, Spec


class Tensor(msgspec.Struct, frozen=True):
    """What a layer of a functional model puts out.

    Attributes:
        layer: The layer's name.
        call: Which call of the layer, from 0.
        shape: Its shape without the batch.
    """

    layer: str
    call: int
    shape: TensorShape


class Names:
    """Names as Keras gives them in a fresh session: `conv2d`, `conv2d_1`, `conv2d_2`."""

    def __init__(self) -> None:
        self._given: Counter[str] = Counter()

    def of(self, spec: Spec) -> str:
        """The layer's own name, or the next one of its class."""
        if spec.name:
            return spec.name
        base = snake_case(spec.kind)
        count = self._given[base]
        self._given[base] += 1
        return f"{base}_{count}" if count else base


class Nested(msgspec.Struct, frozen=True):
    """A whole model that stands as one layer in another.

    Attributes:
        config: The model.
        input_shape: What it takes.
        output_shape: What it puts out.
    """

    config: Config
    input_shape: TensorShape
    output_shape: TensorShape


def sequential(
    name: str, shape: TensorShape, layers: Iterable[Spec | Nested], *, names: Names | None = None
) -> Nested:
    """A Sequential model of layers one after the other, for inputs of `shape`.

    Args:
        name: The model's name.
        shape: Without the batch.
        layers: Layers, or whole models among them.
        names: Who gives the names; a nested model shares them with the one around it, as in a Keras session.
    """
    naming = names or Names()
    entries = [_input(naming.of(Spec("InputLayer")), shape)]
    output = shape
    for each in layers:
        if isinstance(each, Nested):
            entries.append(each.config)
            output = each.output_shape
        else:
            entries.append(_entry(each, naming.of(each)))
            output = each.shape((output,))
    config: Config = {"name": name, "trainable": True, "layers": entries, "build_input_shape": [None, *shape]}
    model: Config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": config,
        "registered_name": None,
        "build_config": {"input_shape": [None, *shape]},
    }
    return Nested(model, shape, output)


class Graph:
    """A functional model being put together: inputs, then layers called on tensors, then the model."""

    def __init__(self, name: str, *, names: Names | None = None, trainable: bool = True) -> None:
        self.names = names or Names()
        self._name = name
        self._trainable = trainable
        self._entries: dict[str, Config] = {}
        self._calls: dict[str, list[Config]] = {}
        self._readers: dict[str, set[str]] = {}
        self._inputs: list[Tensor] = []

    def input(self, *shape: int, name: str = "") -> Tensor:
        """A new input of this shape."""
        name = self.names.of(Spec("InputLayer", name=name))
        self._place(_input(name, shape), name)
        tensor = Tensor(name, 0, shape)
        self._inputs.append(tensor)
        return tensor

    def __call__(self, spec: Spec, *inputs: Tensor) -> Tensor:
        """A new layer, and what it puts out for these tensors."""
        name = self.names.of(spec)
        self._place(_entry(spec, name, trainable=self._trainable), name)
        return self._called(name, inputs, spec.shape(tuple(each.shape for each in inputs)))

    def nest(self, model: Nested, name: str) -> None:
        """Takes a whole model in as a layer, to be called with `call`."""
        self._place(model.config, name)

    def call(self, name: str, model: Nested, tensor: Tensor) -> Tensor:
        """What a model taken in puts out for a tensor; each call is one more use of the same layers."""
        return self._called(name, (tensor,), model.output_shape)

    def model(self, *outputs: Tensor) -> Nested:
        """The model that puts out these tensors; its layers stand in Keras's order, farthest from the output first."""
        config: Config = {
            "name": self._name,
            "trainable": self._trainable,
            "layers": sorted(self._entries.values(), key=lambda entry: -self._depth(str(entry["name"]))),
            "input_layers": _places(self._inputs),
            "output_layers": _places(outputs),
        }
        model: Config = {
            "module": "keras.src.models.functional",
            "class_name": "Functional",
            "config": config,
            "registered_name": "Functional",
        }
        return Nested(model, self._inputs[0].shape, outputs[0].shape)

    def _place(self, entry: Config, name: str) -> None:
        calls: list[Config] = []
        self._calls[name] = calls
        self._readers[name] = set()
        self._entries[name] = entry | {"name": name, "inbound_nodes": calls}

    def _depth(self, name: str) -> int:
        """How many layers stand between a layer and the farthest end that it leads to."""
        return max((self._depth(reader) + 1 for reader in self._readers[name]), default=0)

    def _called(self, name: str, inputs: tuple[Tensor, ...], shape: TensorShape) -> Tensor:
        calls = self._calls[name]
        for each in inputs:
            self._readers[each.layer].add(name)
        tensors = [_keras_tensor(each) for each in inputs]
        calls.append({"args": [tensors[0] if len(tensors) == 1 else tensors], "kwargs": {}})
        return Tensor(name, len(calls) - 1, shape)


def snake_case(kind: str) -> str:
    """A class's name as layers are called after it (keras.src.utils.naming.to_snake_case).

    >>> snake_case("MaxPooling2D"), snake_case("InputLayer")
    ('max_pooling2d', 'input_layer')
    """
    words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", kind)
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", words).lower()


def _entry(spec: Spec, name: str, *, trainable: bool = True) -> Config:
    return {
        "module": "keras.layers",
        "class_name": spec.kind,
        "config": {"name": name, "trainable": trainable} | spec.arguments,
        "registered_name": None,
    }


def _input(name: str, shape: TensorShape) -> Config:
    config: Config = {"batch_shape": [None, *shape], "dtype": "float32", "sparse": False, "name": name}
    return {"module": "keras.layers", "class_name": "InputLayer", "config": config, "registered_name": None}


def _keras_tensor(tensor: Tensor) -> Config:
    config: Config = {
        "shape": [None, *tensor.shape],
        "dtype": "float32",
        "keras_history": [tensor.layer, tensor.call, 0],
    }
    return {"class_name": "__keras_tensor__", "config": config}


def _places(tensors: Sequence[Tensor]) -> list[object]:
    # Keras writes a single one bare: from a list of one it would build a model that wants lists of one.
    if len(tensors) == 1:
        return [tensors[0].layer, tensors[0].call, 0]
    return [[each.layer, each.call, 0] for each in tensors]
