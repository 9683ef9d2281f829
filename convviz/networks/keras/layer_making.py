"""From one layer's description and arrays to the layer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Array, ChannelsFirst, ConvvizError, Layer, TensorShape, TimeDistributed
from convviz.networks.keras.description import Call, LayerDescription
from convviz.networks.keras.fields import Fields, OpenShape, UnsupportedError, fits
from convviz.networks.keras.layer_types import LAYER_TYPES
from convviz.networks.keras.layer_types.layer_type import Inputs, WeightType
from convviz.networks.keras.layer_types.orders import check_sizes
from convviz.networks.keras.operations import is_operation, operation_layer
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.starting_weights import StartingWeights
from convviz.networks.keras.weight_types import of_a_step
from convviz.networks.keras.weights import Assigned, Path
from convviz.networks.unknown import UnknownLayer

Number = TypeVar("Number", np.float32, np.int64)


class LayerMaker:
    """Makes each layer once, however often it is called.

    Args:
        assigned: The arrays of each layer, or where untrained ones come from.
        keras: Keras's main version that wrote the description.
        backend: What computed for Keras then.
    """

    def __init__(self, assigned: Assigned | StartingWeights, keras: int, backend: str = "") -> None:
        self._assigned = assigned
        self._keras = keras
        self._backend = backend
        self._made: dict[Path, Layer] = {}

    def layer(self, described: LayerDescription, call: Call, path: Path, inputs: Inputs) -> Layer:
        """The layer for a call of it.

        Raises:
            ModelFileError: Its description is not sound, or its weights are missing or of other shapes.
        """
        if path not in self._made or described.operation:
            self._made[path] = self._new(described, call, path, inputs)
        return self._made[path]

    def _new(self, described: LayerDescription, call: Call, path: Path, inputs: Inputs) -> Layer:
        name = "/".join(path)
        fields = Fields(name, described.config, self._keras)
        if self._always_trains(described, call):
            fields = fields.with_fields({"always_training": True})
        known = LAYER_TYPES.get(described.type) if described.known else None
        unknown = UnknownLayer(name, described.class_name, _closed(described.shape))
        if described.inner is not None:
            inner = self._new(described.inner, call, path, of_a_step(inputs))
            # Its cells would stand otherwise in a step than in the whole.
            return (
                unknown if isinstance(inner, UnknownLayer | ChannelsFirst) else TimeDistributed(inner, name)
            )
        try:
            if described.operation or (described.known and is_operation(described.type, call)):
                return operation_layer(fields, described.type, call)
            if known is None:
                return unknown
            if known.weights and _is_quantised(described):
                return replace(unknown, type=f"quantised {described.class_name}")
            check_sizes(fields, inputs)
            types = known.weights(fields, inputs) if known.weights else []
            return known.make(fields, self._weights(fields, described, path, types), inputs)
        except UnsupportedError as unsupported:
            return replace(unknown, activation=unsupported.activation)
        except ModelFileError:
            raise
        except ConvvizError as error:
            wrong = ModelFileError("model-layer-wrong", layer=name, reason=str(error).rstrip("."))
            wrong.because = error
            raise wrong from error

    def _always_trains(self, described: LayerDescription, call: Call) -> bool:
        """Whether a call trains even while the network predicts; in Keras 3 what predicts has the last word."""
        asked = self._keras < 3 and call.keywords.get("training") is True
        return asked and described.config.get("trainable") is not False

    def _weights(
        self, fields: Fields, described: LayerDescription, path: Path, types: Sequence[WeightType]
    ) -> Mapping[str, Array]:
        if not types:
            return {}
        if isinstance(self._assigned, StartingWeights):
            arrays: Sequence[Array] = self._assigned.arrays(types)
        else:
            arrays = self._assigned.get(path, ())
        if arrays and len(arrays) != len(types):
            raise ModelFileError(
                "model-weights-count", layer=fields.layer, expected=len(types), received=len(arrays)
            )
        if not arrays:
            raise ModelFileError(
                "model-weights-missing",
                layer=fields.layer,
                expected=", ".join(each.role for each in types),
            )
        named: dict[str, Array] = {}
        for each, array in zip(types, arrays, strict=True):
            turned = in_todays_layout(array, described, each.role, self._backend)
            if not fits(turned.shape, each.shape):
                raise ModelFileError(
                    "model-weights-mismatch",
                    layer=fields.layer,
                    what=each.role,
                    received=str(turned.shape),
                    expected=str(tuple("?" if size is None else size for size in each.shape or ())).replace(
                        "'", ""
                    ),
                )
            named[each.role] = turned
        return named


def in_todays_layout(
    array: NDArray[Number], described: LayerDescription, role: str, backend: str
) -> NDArray[Number]:
    """A layer's array as Keras keeps it today: kernels with the filters last, as a correlation.

    Args:
        array: The array as it stands in the file.
        described: The layer.
        role: Which of its arrays it is.
        backend: What computed for Keras when the file was written.
    """
    if array.ndim != 4 or not role.endswith("kernel"):
        return array
    if described.config.get("filters_lead"):
        array = array.transpose(2, 3, 1, 0)
    if backend == "theano":
        # Theano convolved, with the kernel turned by 180°.
        array = array[::-1, ::-1]
    return np.ascontiguousarray(array)


def _is_quantised(described: LayerDescription) -> bool:
    """Whether a layer computes with whole numbers of few bits, for which it keeps arrays of its own."""
    policy = described.config.get("dtype")
    if isinstance(policy, dict):
        return str(cast("Mapping[str, object]", policy).get("class_name")).startswith("Quantized")
    return isinstance(policy, str) and policy.startswith(("int", "float8"))


def _closed(shape: OpenShape | None) -> TensorShape | None:
    if shape is None:
        return None
    known = tuple(size for size in shape if size is not None)
    return known if len(known) == len(shape) else None
