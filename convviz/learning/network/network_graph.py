"""Which layer of a Keras model reads which: from the configuration that Keras writes, so without its private parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

# Layers that only bring the numbers of the one before into another form.
_PASSING = frozenset(
    {"Activation", "Softmax", "Flatten", "Reshape", "Dropout", "Identity", "ReLU", "LeakyReLU"}
)


@dataclass(frozen=True)
class ModelGraph:
    """The layers of a functional model by their names.

    Attributes:
        types: Keras's class name of each.
        inputs: For each call of each, the layers whose outputs it takes.
        outputs: The layers that give the model's outputs.
    """

    types: Mapping[str, str]
    inputs: Mapping[str, tuple[tuple[str, ...], ...]]
    outputs: tuple[str, ...]

    def readers(self, name: str) -> tuple[str, ...]:
        """The layers that take what `name` gives, one for each time that they do."""
        return tuple(
            reader
            for reader, calls in self.inputs.items()
            for call in calls
            for source in call
            if source == name
        )

    def answering(self) -> frozenset[str]:
        """The layers whose numbers are the outputs', perhaps activated or in another form."""
        found: set[str] = set()
        for output in self.outputs:
            name = output
            while self.types[name] in _PASSING and len(self.inputs[name]) == 1:
                (name,) = self.inputs[name][0]
            found.add(name)
        return frozenset(found)


def graph_of(model: Any) -> ModelGraph:
    """The graph of a functional Keras model."""
    config = model.get_config()
    layers = config["layers"]
    return ModelGraph(
        {layer["name"]: layer["class_name"] for layer in layers},
        {layer["name"]: tuple(tuple(_sources(call)) for call in layer["inbound_nodes"]) for layer in layers},
        tuple(_output_names(config["output_layers"])),
    )


def _sources(call: Any) -> Iterator[str]:
    """The layers that a call's arguments come from."""
    if isinstance(call, Mapping):
        if call.get("class_name") == "__keras_tensor__":  # pyright: ignore[reportUnknownMemberType]
            yield call["config"]["keras_history"][0]
            return
        for value in call.values():  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            yield from _sources(value)
    elif isinstance(call, list | tuple):
        for value in call:  # pyright: ignore[reportUnknownVariableType]
            yield from _sources(value)


def _output_names(outputs: Any) -> Iterator[str]:
    """The names among places `[name, call, output]`, one bare or several in a list."""
    if isinstance(outputs, list | tuple) and outputs and isinstance(outputs[0], str):
        yield outputs[0]
    else:
        for each in outputs.values() if isinstance(outputs, dict) else outputs:  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            yield from _output_names(each)
