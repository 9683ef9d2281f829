"""A model as its file describes it, in one form for all versions of Keras: layers, and who is called with what."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from convviz.networks.keras.fields import OpenShape


class Ref(msgspec.Struct, frozen=True):
    """A tensor: what a layer's call gave.

    Attributes:
        layer: The layer's name within its model.
        call: Which of the layer's calls, as the file counts them.
        output: Which of the call's outputs.
    """

    layer: str
    call: int = 0
    output: int = 0


class Call(msgspec.Struct, frozen=True):
    """One call of a layer.

    Attributes:
        layer: The layer's name.
        number: Which of its calls, from 0.
        arguments: What it is called with: tensors as `Ref`, else plain values, in lists as they stand.
        keywords: The same by name.
    """

    layer: str
    number: int = 0
    arguments: tuple[object, ...] = ()
    keywords: Mapping[str, object] = {}


class LayerDescription(msgspec.Struct, frozen=True):
    """One layer.

    Attributes:
        name: Its name.
        type: Keras's class name; names of Keras 1 are brought up to date.
        class_name: The class name as the file has it.
        config: Its fields.
        known: Whether its class is Keras's own.
        operation: Whether it is an operation of `keras.ops` or TensorFlow instead of a layer.
        shape: What each call puts out, where the file says so.
        model: What is in it, where it is a model itself.
        inner: The layer that it applies to every step, where it is a TimeDistributed.
        input_shape: What goes in, for inputs.
    """

    name: str
    type: str
    class_name: str = ""
    config: Mapping[str, object] = {}
    known: bool = True
    operation: bool = False
    shape: OpenShape | None = None
    model: ModelDescription | None = None
    inner: LayerDescription | None = None
    input_shape: OpenShape | None = None


class ModelDescription(msgspec.Struct, frozen=True):
    """A model, or one nested in another.

    Attributes:
        name: Its name.
        type: Keras's class name.
        layers: Its layers by name, in the file's order.
        calls: Who is called with what, in the file's order.
        inputs: Where its inputs are fed.
        outputs: What it gives.
    """

    name: str
    type: str
    layers: Mapping[str, LayerDescription]
    calls: tuple[Call, ...]
    inputs: tuple[Ref, ...]
    outputs: tuple[Ref, ...]
