"""A network as one JSON document and one row of numbers, to hand it to another process just as it is.

What a person changed, replaced or built by hand is in it, whatever the network was read from. Only the classes of
`convviz.layers` and of what stands in for layers are known; nothing that is unpacked runs any code of its own.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import importlib
import math
import pkgutil
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz import layers
from convviz.layers import Array, ConvvizError, Layer
from convviz.networks.network import Network
from convviz.networks.node import Group, Node
from convviz.networks.silenced import Silenced
from convviz.networks.unknown import UnknownLayer

Row = NDArray[np.float32]


class _PackedNode(msgspec.Struct, frozen=True):
    id: str
    type: str
    layer: int
    inputs: tuple[str, ...]


class _PackedGroup(msgspec.Struct, frozen=True):
    id: str
    type: str
    outputs: tuple[str, ...]


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    layers: tuple[dict[str, Any], ...]
    nodes: tuple[_PackedNode, ...]
    groups: tuple[_PackedGroup, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


class Packed(msgspec.Struct, frozen=True, eq=False):
    """A network that can be sent or written.

    Attributes:
        document: JSON: the graph, and each layer's settings.
        weights: All arrays of all layers, one behind the other.
    """

    document: bytes
    weights: Row

    @property
    def digest(self) -> str:
        """The same for the same network, in hexadecimal."""
        return hashlib.sha256(self.document + np.ascontiguousarray(self.weights).data).hexdigest()


def pack(network: Network) -> Packed:
    """The network as data; a shared layer is in it once."""
    writer = _Writer()
    packed: dict[int, int] = {}
    documents: list[dict[str, Any]] = []
    for node in network.nodes:
        if id(node.layer) not in packed:
            packed[id(node.layer)] = len(documents)
            documents.append(cast("dict[str, Any]", writer.written(node.layer)))
    document = _Document(
        network.name,
        tuple(documents),
        tuple(_PackedNode(each.id, each.type, packed[id(each.layer)], each.inputs) for each in network.nodes),
        tuple(_PackedGroup(each.id, each.type, each.outputs) for each in network.groups),
        network.inputs,
        network.outputs,
    )
    weights = np.concatenate(writer.arrays) if writer.arrays else np.zeros(0, np.float32)
    return Packed(msgspec.json.encode(document), weights)


def unpack(packed: Packed) -> Network:
    """The network again; its layers' arrays are parts of `packed.weights`, read-only.

    Raises:
        ConvvizError: It is no packed network, or one of a kind of layer that is not known.
    """
    try:
        document = msgspec.json.decode(packed.document, type=_Document)
        made = [cast("Layer", _read(each, packed.weights)) for each in document.layers]
        nodes = [Node(each.id, each.type, made[each.layer], each.inputs) for each in document.nodes]
    except (msgspec.DecodeError, KeyError, IndexError, TypeError, ValueError) as error:
        raise ConvvizError("packed-network", "This is no network that convviz has packed.") from error
    groups = [Group(each.id, each.type, each.outputs) for each in document.groups]
    return Network(document.name, nodes, document.outputs, groups, document.inputs)


class _Writer:
    """Turns layers into JSON, and puts their arrays aside."""

    def __init__(self) -> None:
        self.arrays: list[Row] = []
        self._length = 0

    def written(self, value: object) -> object:
        """`value` as JSON has it."""
        match value:
            case np.ndarray():
                found: object = self._array(cast("Array", value))
            case frozenset():
                found = {"set": sorted(cast("frozenset[int]", value))}
            case tuple():
                found = [self.written(each) for each in cast("tuple[object, ...]", value)]
            case Mapping():
                pairs = cast("Mapping[str, object]", value).items()
                found = {"mapping": {key: self.written(each) for key, each in pairs}}
            case float() | np.floating():
                # JSON has no infinity.
                found = {"float": float(value).hex()}
            case bool() | int() | str() | None:
                found = value
            case _ if type(value).__name__ in _classes():
                fields = dataclasses.fields(cast("Any", value))
                content = {field.name: self.written(getattr(value, field.name)) for field in fields}
                found = {"class": type(value).__name__, "fields": content}
            case _:
                raise TypeError(f"a {type(value).__name__} in a layer cannot be packed")
        return found

    def _array(self, array: Array) -> dict[str, object]:
        start, self._length = self._length, self._length + array.size
        self.arrays.append(np.ascontiguousarray(array, np.float32).ravel())
        return {"array": start, "shape": list(array.shape)}


def _read(value: object, weights: Row) -> object:
    if isinstance(value, list):
        return tuple(_read(each, weights) for each in cast("list[object]", value))
    return _made(cast("dict[str, Any]", value), weights) if isinstance(value, dict) else value


def _made(content: dict[str, Any], weights: Row) -> object:
    """What one of the JSON objects that `_Writer` writes stands for."""
    if "array" in content:
        return _array(content["array"], tuple(content["shape"]), weights)
    if "set" in content:
        return frozenset(content["set"])
    if "float" in content:
        return float.fromhex(content["float"])
    if "mapping" in content:
        return MappingProxyType({key: _read(each, weights) for key, each in content["mapping"].items()})
    kind: Any = _classes()[content["class"]]
    layer = cast("object", object.__new__(kind))
    for field, each in content["fields"].items():
        object.__setattr__(layer, field, _read(each, weights))
    return layer


def _array(start: int, shape: tuple[int, ...], weights: Row) -> Row:
    array = weights[start : start + math.prod(shape)].reshape(shape)
    array.flags.writeable = False
    return array


@functools.cache
def _classes() -> dict[str, type]:
    """Every dataclass of `convviz.layers`, and what stands in for layers in networks, by name."""
    modules = [
        importlib.import_module(info.name)
        for info in pkgutil.walk_packages(layers.__path__, f"{layers.__name__}.")
    ]
    own = {
        name: each
        for module in modules
        for name, each in vars(module).items()
        if isinstance(each, type) and dataclasses.is_dataclass(each) and each.__module__ == module.__name__
    }
    return {**own, "Silenced": Silenced, "UnknownLayer": UnknownLayer}
