"""The names of layers: their own, else those that Keras gives in a fresh session."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from convviz.networks.zoo.models import snake_case

_NUMBERED = re.compile(r"(.+?)(?:_(\d+))?")


class Naming:
    """Gives `conv2d`, `conv2d_1`, `conv2d_2` in the order in which it is asked, and no name that is taken.

    Args:
        own: The names that layers have of their own.
        nested: The names and classes of layers within nested models, which Keras has counted before.
    """

    def __init__(self, own: Iterable[str] = (), nested: Iterable[tuple[str, str]] = ()) -> None:
        self._taken = {name for name in own if name}
        self._given: Counter[str] = Counter()
        for name, kind in nested:
            base, number = _parted(name)
            if base == snake_case(kind):
                self._given[base] = max(self._given[base], number + 1)

    def of(self, kind: str, own: str = "") -> str:
        """A layer's own name, or the next one of its class."""
        if own:
            return own
        name, count = self._next(snake_case(kind))
        self._given[snake_case(kind)] = count + 1
        return name

    def peek(self, kind: str) -> str:
        """The name that `of` would give."""
        return self._next(snake_case(kind))[0]

    def _next(self, base: str) -> tuple[str, int]:
        count = self._given[base]
        while (name := f"{base}_{count}" if count else base) in self._taken:
            count += 1
        return name, count


def layers_within(config: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The names and classes of all layers in Keras's JSON of a model, those of nested models too."""
    inner = config.get("config")
    layers = cast("Mapping[str, object]", inner).get("layers") if isinstance(inner, dict) else None
    for layer in cast("list[Mapping[str, object]]", layers) if isinstance(layers, list) else ():
        entry = layer.get("config")
        name = cast("Mapping[str, object]", entry).get("name") if isinstance(entry, dict) else ""
        yield str(name), str(layer.get("class_name"))
        yield from layers_within(layer)


def may_be_given(kind: str, name: str) -> bool:
    """Whether a name is one that Keras gives to layers of a class.

    >>> may_be_given("Conv2D", "conv2d_3"), may_be_given("Conv2D", "block1_conv1")
    (True, False)
    """
    return _parted(name)[0] == snake_case(kind)


def _parted(name: str) -> tuple[str, int]:
    found = _NUMBERED.fullmatch(name)
    if found is None:
        return name, 0
    return found[1], int(found[2] or 0)
