"""Recognises a region of a network as one of the blocks: what the block would be made of is what stands there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from convviz.layers import ConvvizError, TensorShape
from convviz.networks.blueprint.arguments import checked
from convviz.networks.blueprint.blocks import ENTRY, Part, parts_of
from convviz.networks.blueprint.graph import Region
from convviz.networks.blueprint.kinds import KINDS, row, values_of
from convviz.networks.blueprint.records import Row, Value

Form = tuple[object, ...]
"""A layer with all that it takes, down to the region's entry: equal for equal computations."""

_ENTRY: Form = ("entry",)


def block_of(region: Region, rows: Mapping[str, Row]) -> Row | None:
    """The block that a region is; None where it is none.

    Args:
        region: The layers.
        rows: Their rows by name.
    """
    end = list(region.sources)[-1]
    wanted = _form_in(end, region, rows)
    for candidate in _candidates(rows.values()):
        filters = values_of(candidate)["filters"]
        shapes: tuple[TensorShape, ...] = ((), (filters,) if isinstance(filters, int) else ())
        for fed in shapes:
            parts = parts_of(candidate, fed)
            if _form_of(len(parts) - 1, parts) == wanted:
                return replace(candidate, name=_name(parts, end, region))
    return None


def _candidates(rows: Iterable[Row]) -> Iterator[Row]:
    """The blocks that have a convolution of the region for their first."""
    for each in dict.fromkeys(each for each in rows if each.kind == "Conv2D"):
        for kind in ("ResidualBlock", "InceptionModule"):
            own = values_of(each)
            values: dict[str, Value] = {}
            try:
                for argument in KINDS[kind].arguments:
                    values[argument.name] = checked(argument, own[argument.name])
            except ConvvizError:
                continue
            yield row(kind, values, trainable=each.trainable)


def _form_in(name: str, region: Region, rows: Mapping[str, Row]) -> Form:
    if name == region.entry:
        return _ENTRY
    return _form(rows[name], [_form_in(each, region, rows) for each in region.sources[name]])


def _form_of(at: int, parts: tuple[Part, ...]) -> Form:
    if at == ENTRY:
        return _ENTRY
    return _form(parts[at].row, [_form_of(each, parts) for each in parts[at].inputs])


def _form(of: Row, inputs: list[Form]) -> Form:
    # A sum is the same in any order; what stands behind what in a concatenation is not.
    ordered = sorted(inputs, key=repr) if of.kind == "Add" else inputs
    # Whether a layer without weights learns says nothing.
    learns = of.trainable or of.kind != "Conv2D"
    return (of.kind, of.arguments, learns, *ordered)


def _name(parts: tuple[Part, ...], end: str, region: Region) -> str:
    """The block's own name, where its layers are called after it."""
    name = end.removesuffix(f"_{parts[-1].role}")
    return name if {f"{name}_{part.role}" for part in parts} == set(region.sources) else ""
