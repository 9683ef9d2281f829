"""In which order the layers of a functional model are written, and which variable holds what each puts out."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable

import msgspec

from convviz.networks.blueprint.naming import Naming
from convviz.networks.keras.calls import tensors_of
from convviz.networks.keras.description import ModelDescription, Ref
from convviz.networks.keras.refusals import ModelFileError

Place = tuple[str, int]
"""A layer, and which of its calls."""


class Step(msgspec.Struct, frozen=True):
    """One call of a layer.

    Attributes:
        layer: The layer.
        calls: How often it is called in all.
        variable: What holds the output.
        fed: The variables that it is given, as they stand between brackets: `x` or `[first, second]`.
    """

    layer: str
    calls: int
    variable: str
    fed: str


class Written(msgspec.Struct, frozen=True):
    """A functional model as code.

    Attributes:
        steps: Its calls in order.
        inputs: The variables of its inputs, as they stand in the code.
        outputs: Those of its outputs.
    """

    steps: tuple[Step, ...]
    inputs: str
    outputs: str


def written(model: ModelDescription, naming: Naming, variable: Callable[[str], str]) -> Written:
    """The calls in an order in which each comes after those that feed it, and what holds their outputs.

    Args:
        model: A functional model.
        naming: The names that Keras gives from here on; it is left as it is.
        variable: Gives a free variable that resembles a name.

    Raises:
        ConvvizError: Layers take from what is not there, or from each other.
    """
    graph = _Graph(model)
    order = graph.order(naming)
    held: dict[Place, str] = {}
    steps: list[Step] = []
    for at, place in enumerate(order):
        fed = [held[each] for each in graph.sources[place]]
        after = order[at + 1] if at + 1 < len(order) else None
        layer, calls = place[0], graph.calls[place[0]]
        named = f"{layer}_{place[1] + 1}" if calls > 1 else layer
        held[place] = graph.usual_variable(place, after) or variable(named)
        steps.append(Step(layer, calls, held[place], _several(fed)))
    return Written(
        tuple(steps),
        _several([held[place] for place in graph.inputs]),
        _several([held[place] for place in graph.outputs]),
    )


class _Graph:
    """Who feeds whom."""

    def __init__(self, model: ModelDescription) -> None:
        self._model = model
        self.calls = Counter(call.layer for call in model.calls)
        self._known = {(call.layer, call.number) for call in model.calls}
        self._highest: dict[str, int] = {}
        refs = [ref for call in model.calls for ref in tensors_of(call)]
        for ref in (*refs, *model.outputs):
            self._highest[ref.layer] = max(ref.call, self._highest.get(ref.layer, 0))
        self.sources = {
            (call.layer, call.number): tuple(self._place(ref) for ref in tensors_of(call))
            for call in model.calls
        }
        self.inputs = [self._place(ref) for ref in model.inputs]
        self.outputs = [self._place(ref) for ref in model.outputs]
        self._readers = Counter(place for fed in self.sources.values() for place in fed)

    def order(self, naming: Naming) -> list[Place]:
        """The calls in order.

        Where there is a choice, that one comes which Keras would name as it is named, and which continues the last.
        """
        counting, left, done = copy.deepcopy(naming), list(self.sources), list[Place]()
        while left:
            ready = [place for place in left if all(each in done for each in self.sources[place])]
            if not ready:
                raise ModelFileError("model-cycle", layer=left[0][0])
            place = min(ready, key=lambda each: self._rank(each, counting, done))
            kind, name = self._model.layers[place[0]].type, place[0]
            if counting.peek(kind) == name:
                counting.of(kind)
            left.remove(place)
            done.append(place)
        return done

    def usual_variable(self, place: Place, after: Place | None) -> str:
        """The variable of the only input or output, and of what the next call alone reads; "" for all else."""
        if self.outputs == [place]:
            return "outputs"
        if not self.sources[place]:
            return "inputs" if len(self._model.inputs) == 1 else ""
        reads = after is not None and place in self.sources[after]
        return "x" if reads and self._readers[place] == 1 and place not in self.outputs else ""

    def _rank(self, place: Place, naming: Naming, done: list[Place]) -> tuple[bool, bool]:
        name_differs = naming.peek(self._model.layers[place[0]].type) != place[0]
        continues = bool(done) and done[-1] in self.sources[place]
        return name_differs, not continues

    def _place(self, ref: Ref) -> Place:
        # Keras counts the making of a nested model as its call 0 (see convviz.networks.keras.building).
        layer = self._model.layers.get(ref.layer)
        shifted = (
            layer is not None
            and layer.model is not None
            and self._highest[ref.layer] >= self.calls[ref.layer]
        )
        place = (ref.layer, ref.call - int(shifted))
        if place not in self._known:
            raise ModelFileError("model-layer-absent", layer=ref.layer)
        return place


def _several(variables: list[str]) -> str:
    return variables[0] if len(variables) == 1 else f"[{', '.join(variables)}]"
