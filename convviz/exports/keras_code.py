"""Keras code that builds a network from its JSON: plain lines as a course writes them."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Any, Final, cast

from convviz.exports.keras_code_arguments import arguments_of, literal, quoted
from convviz.exports.keras_code_graph import written
from convviz.networks.blueprint.naming import Naming
from convviz.networks.keras.description import LayerDescription, ModelDescription
from convviz.networks.keras.reading import describe
from convviz.networks.keras.refusals import ModelFileError

_HEAD: Final = ("import keras", "from keras import layers", "")
_RESERVED: Final = frozenset({"keras", "layers", "model", "inputs", "outputs", "x"})


def keras_code(config: Mapping[str, Any]) -> str:
    """A program that leaves the network in `model` and prints its summary.

    In a fresh session its layers get the names that they have in the JSON.

    Args:
        config: A Sequential or Functional model, as `keras.Model.to_json` writes it.

    Raises:
        ConvvizError: It describes no such model, or one with layers that are not Keras's own.
    """
    writer = _Writer()
    writer.write(describe(cast("dict[str, object]", config), 3), "model")
    return "\n".join((*_HEAD, *writer.lines, "", "model.summary()", ""))


class _Writer:
    """Writes a model line by line, nested ones before those that they stand in."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._naming = Naming()
        self._variables = set(_RESERVED)

    def write(self, model: ModelDescription, variable: str) -> None:
        """Writes a model into a variable."""
        nested: dict[str, str] = {}
        for layer in model.layers.values():
            if layer.model is not None:
                nested[layer.name] = self.variable(layer.name)
                self.write(layer.model, nested[layer.name])
                self.lines.append("")
        frozen = variable != "model" and _is_frozen(model)
        if model.type == "Sequential":
            self._sequential(model, variable, nested, frozen=frozen)
        else:
            self._functional(model, variable, nested, frozen=frozen)
        if frozen:
            self.lines.append(f"{variable}.trainable = False")

    def _sequential(
        self, model: ModelDescription, variable: str, nested: Mapping[str, str], *, frozen: bool
    ) -> None:
        self.lines.append(f"{variable} = keras.Sequential(name={quoted(model.name)})")
        for call in model.calls:
            made = nested.get(call.layer) or self.made(model.layers[call.layer], frozen=frozen)
            self.lines.append(f"{variable}.add({made})")

    def _functional(
        self, model: ModelDescription, variable: str, nested: Mapping[str, str], *, frozen: bool
    ) -> None:
        graph = written(model, self._naming, self.variable)
        callables = dict(nested)
        for step in graph.steps:
            layer = model.layers[step.layer]
            made = callables.get(layer.name) or self.made(layer, frozen=frozen)
            if step.calls > 1 and layer.name not in callables:
                callables[layer.name] = self.variable(layer.name)
                self.lines.append(f"{callables[layer.name]} = {made}")
                made = callables[layer.name]
            called = made if layer.type == "InputLayer" else f"{made}({step.fed})"
            self.lines.append(f"{step.variable} = {called}")
        ends = f"inputs={graph.inputs}, outputs={graph.outputs}, name={quoted(model.name)}"
        self.lines.append(f"{variable} = keras.Model({ends})")

    def made(self, layer: LayerDescription, *, frozen: bool) -> str:
        """What makes a layer: `layers.Conv2D(32, (3, 3), activation="relu")`."""
        named = self._naming.peek(layer.type) != layer.name
        if not named:
            self._naming.of(layer.type)
        name = [f"name={quoted(layer.name)}"] if named else []
        if layer.type == "InputLayer":
            shape = literal(list(layer.input_shape or ()))
            return f"keras.Input({', '.join([f'shape={shape}', *name])})"
        kind = layer.class_name or layer.type
        words = (kind, *layer.config)
        if not layer.known or layer.operation or not all(word.isidentifier() for word in words):
            # Nothing from a file may stand in the program but as a value.
            raise ModelFileError("model-layer-code", layer=layer.name)
        learns = frozen or layer.config.get("trainable", True) is not False
        arguments = [*arguments_of(layer), *([] if learns else ["trainable=False"]), *name]
        return f"layers.{kind}({', '.join(arguments)})"

    def variable(self, name: str) -> str:
        """A free variable that resembles a name."""
        variable = re.sub(r"\W", "_", name, flags=re.ASCII)
        if not variable.isidentifier() or keyword.iskeyword(variable):
            variable = f"_{variable}"
        while variable in self._variables:
            variable += "_"
        self._variables.add(variable)
        return variable


def _is_frozen(model: ModelDescription) -> bool:
    """Whether no layer of a model learns."""
    layers = [layer for layer in model.layers.values() if layer.type != "InputLayer"]
    return all(layer.config.get("trainable", True) is False for layer in layers)
