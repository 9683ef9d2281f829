"""Which tensors a call takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from convviz.networks.keras.description import Call, Ref

_NOT_FED = {"mask", "training", "initial_state", "attention_mask"}


def mask_of(call: Call) -> list[Ref]:
    """The tensor that says which steps of its input count for a call, where Keras 3 wrote it down."""
    return list(_refs(call.keywords.get("mask")))


def tensors_of(call: Call) -> list[Ref]:
    """The tensors among a call's arguments, in order, then those among its keywords."""
    found = list(_refs(call.arguments))
    for key, value in call.keywords.items():
        if key not in _NOT_FED:
            found += _refs(value)
    return found


def _refs(value: object) -> Iterator[Ref]:
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, (list, tuple)):
        for each in cast("list[object]", value):
            yield from _refs(each)
    elif isinstance(value, dict):
        for each in cast("dict[str, object]", value).values():
            yield from _refs(each)
