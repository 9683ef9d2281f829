"""How the outputs of a network say what they say, read off their layers; and whether that fits the data."""

from __future__ import annotations

from typing import Any

from convviz.layers.errors import ConvvizError
from convviz.learning.data.material import Material
from convviz.learning.loop.objectives import Objective, Says, objective
from convviz.learning.network.keras_session import KerasModel, keras
from convviz.learning.network.network_graph import graph_of
from convviz.learning.recipe import Recipe

# The share of the loss that finer kinds have beside the classes, and that a box has beside the digit in it.
_FINER_WEIGHT = 0.5
_BOX_WEIGHT = 10.0


def objectives_of(
    model: KerasModel, recipe: Recipe, material: Material, *, boxes: bool = False
) -> list[Objective]:
    """What the outputs of the trained network are for: the kept network's, then the kinds'.

    Args:
        model: The network that is kept.
        recipe: Whose loss counts.
        material: What it is trained on.
        boxes: Whether its second output is the box around what the first names.

    Raises:
        ConvvizError: The network does not answer with as many classes as there are.
    """
    first, *others = model.outputs
    says = _says(model, first, len(material.classes))
    names = [layer.name for layer in _answering(model)]
    found = [objective(names[0], says, recipe, material.class_weights)]
    if boxes:
        found.append(objective(names[1], "box", recipe, weight=_BOX_WEIGHT))
    elif others:
        raise _several(len(model.outputs))
    if material.kinds:
        found.append(objective("finer kinds", "softmax", recipe, weight=_FINER_WEIGHT, kept=False))
    return found


def _says(model: KerasModel, output: Any, classes: int) -> Says:
    shape = tuple(output.shape[1:])
    function = _function(_answering(model)[0])
    if len(shape) != 1:
        raise _unfitting(" × ".join(map(str, shape)), classes)
    if function == "sigmoid" and shape == (1,) and classes == 2:
        return "sigmoid"
    if shape != (classes,) or function not in {"softmax", "linear"}:
        raise _unfitting(shape[0], classes)
    return "softmax" if function == "softmax" else "logits"


def _function(layer: Any) -> str:
    """The activation that a layer's numbers end with."""
    if type(layer).__name__ == "Softmax":
        return "softmax"
    if isinstance(layer, keras().Model):
        return _function(_answering(layer)[0])
    return getattr(getattr(layer, "activation", None), "__name__", "linear")


def _answering(model: KerasModel) -> list[Any]:
    """The layers that give the outputs."""
    if isinstance(model, keras().Sequential):
        return [model.layers[-1]]
    return [model.get_layer(name) for name in graph_of(model).outputs]


def _unfitting(received: object, classes: int) -> ConvvizError:
    sentence = (
        f"The network answers with {received} numbers, and there are {classes} classes; a last dense layer with "
        f"{classes} units and a softmax would be right."
    )
    return ConvvizError("network-unfitting", sentence, received=str(received), classes=classes)


def _several(received: int) -> ConvvizError:
    sentence = (
        f"The network has {received} outputs, and the data name one class a picture; choose another network."
    )
    return ConvvizError("outputs-several", sentence, received=received)
