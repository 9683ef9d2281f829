"""What is shown of one epoch: kernels, maps of the probes or answers, in ranges that are fixed over all epochs."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import Array
from convviz.networks import Network, Trace
from convviz.states.lab.scene import Colouring
from convviz.states.network import moves
from convviz.states.network.kernel_arrays import (
    Kernels,
    Vectors,
    bare,
    kernels_of,
    learnt_layers,
    parts_of,
    vectors_of,
)
from convviz.states.network.kernels import KernelsScene
from convviz.states.network.overview_ranges import Range
from convviz.states.network.state import View
from convviz.states.network.wall import WallScene
from convviz.states.training.film import Frame, Probe, answer_of
from convviz.states.training.film_ranges import (
    Reaches,
    largest_map_change,
    largest_weight,
    reach_of_maps,
)

Show = Literal["kernels", "maps", "answers"]
Compare = Literal["alone", "beside", "change"]
_VIEW = View()


class EpochsView(Struct, frozen=True):
    """How epochs are looked at.

    Attributes:
        show: The kernels of a layer, its maps of the probes, or what the network says of them.
        layer: Which layer; "" for the first that has something to show.
        part: Which of its arrays, where it has several.
        compare: The epoch alone, beside the first one, or what has changed since the first one.
    """

    show: Show = "kernels"
    layer: str = ""
    part: str = ""
    compare: Compare = "alone"


class ProbeWall(Struct, frozen=True, eq=False):
    """The maps of one probe.

    Attributes:
        probe: The picture.
        walls: At the first epoch and at this one, or at this one alone.
        colouring: Their colours over all epochs.
        answer: What the network says of it at this epoch: class and probability, or None.
    """

    probe: Probe
    walls: tuple[WallScene, ...]
    colouring: Colouring
    answer: tuple[int, float] | None


class ProbeAnswer(Struct, frozen=True, eq=False):
    """What the network says of one probe.

    Attributes:
        probe: The picture.
        now: The probability of each class at this epoch, shape (classes,).
        before: The same at the first epoch, or None where it is not compared.
        epochs: The epochs that were measured, in order, shape (epochs,).
        course: The probability of each class at those, shape (epochs, classes).
    """

    probe: Probe
    now: NDArray[np.float64]
    before: NDArray[np.float64] | None
    epochs: NDArray[np.int64]
    course: NDArray[np.float64]


class EpochsScene(Struct, frozen=True, eq=False):
    """One epoch as it is shown.

    Attributes:
        view: How it is looked at.
        epoch: Which epoch this is.
        first: The first one there is.
        last: The newest.
        classes: The names of the classes.
        layers: The layers that can be shown so.
        layer: The one that is; "" where there is none.
        parts: What of the layer can be shown by itself.
        kernels: At the first epoch and at this one, or at this one alone; () where maps or answers are shown.
        walls: The maps of each probe.
        answers: What is said of each probe.
        measured: Of how many epochs the ranges and the courses are known; they are final when it is `count`.
        count: How many epochs there are.
    """

    view: EpochsView
    epoch: int
    first: int
    last: int
    classes: tuple[str, ...]
    layers: tuple[str, ...]
    layer: str
    parts: tuple[str, ...]
    kernels: tuple[KernelsScene, ...]
    walls: tuple[ProbeWall, ...]
    answers: tuple[ProbeAnswer, ...]
    measured: int
    count: int


def derive_epochs(
    frame: Frame,
    first: Frame,
    reaches: Reaches,
    view: EpochsView,
    classes: tuple[str, ...],
    epochs: tuple[int, ...],
) -> EpochsScene:
    """The scene of an epoch.

    Args:
        frame: The epoch that is shown.
        first: The first one, with the same probes.
        reaches: How far the numbers of each measured epoch reach.
        view: How it is looked at.
        classes: The names of the classes.
        epochs: All epochs that there are, in order.
    """
    layers = layers_of(frame.network, view.show)
    layer = view.layer if view.layer in layers else _first_choice(frame.network, layers, view.show)
    parts = parts_of(frame.network.node(layer).layer) if layer and view.show == "kernels" else ()
    part = view.part if view.part in parts else next(iter(parts), "")
    shown = replace(view, layer=layer, part=part)
    return EpochsScene(
        view=shown,
        epoch=frame.epoch,
        first=first.epoch,
        last=epochs[-1],
        classes=classes,
        layers=layers,
        layer=layer,
        parts=parts,
        kernels=_kernels(frame, first, reaches, shown) if layer and view.show == "kernels" else (),
        walls=_walls(frame, first, reaches, shown, classes) if layer and view.show == "maps" else (),
        answers=_answers(frame, first, reaches, shown) if view.show == "answers" else (),
        measured=len(reaches),
        count=len(epochs),
    )


def layers_of(network: Network, show: Show) -> tuple[str, ...]:
    """The layers that can be shown as kernels or maps."""
    match show:
        case "kernels":
            return learnt_layers(network)
        case "maps":
            return tuple(node.id for node in network.nodes if moves.layer_shape(network, node.id) is not None)
        case "answers":
            return ()


def _first_choice(network: Network, layers: tuple[str, ...], show: Show) -> str:
    """The first layer that is no input."""
    wanted = (each for each in layers if show != "maps" or each not in network.inputs)
    return next(wanted, next(iter(layers), ""))


def _kernels(frame: Frame, first: Frame, reaches: Reaches, view: EpochsView) -> tuple[KernelsScene, ...]:
    change = view.compare == "change"
    largest = largest_weight(reaches, view.layer, view.part, change=change)
    colouring = Colouring("signed", -largest, largest)
    now, before = (_learnt(each.network, view) for each in (frame, first))
    if change:
        return (_kernels_scene(frame.network, view, _difference(now, before), colouring),)
    scene = _kernels_scene(frame.network, view, now, colouring)
    if view.compare == "beside":
        return _kernels_scene(first.network, view, before, colouring), scene
    return (scene,)


_Learnt = tuple[Kernels | None, Vectors | None]


def _learnt(network: Network, view: EpochsView) -> _Learnt:
    kernels = kernels_of(network, view.layer, view.part)
    return kernels, vectors_of(bare(network.node(view.layer).layer)) if kernels is None else None


def _difference(now: _Learnt, before: _Learnt) -> _Learnt:
    kernels, vectors = now
    if kernels is not None and before[0] is not None:
        bias = (
            kernels.bias - before[0].bias
            if kernels.bias is not None and before[0].bias is not None
            else kernels.bias
        )
        return replace(kernels, tiles=kernels.tiles - before[0].tiles, bias=bias), None
    if vectors is not None and before[1] is not None:
        return None, replace(vectors, values=vectors.values - before[1].values)
    return now


def _kernels_scene(network: Network, view: EpochsView, learnt: _Learnt, colouring: Colouring) -> KernelsScene:
    shape = moves.layer_shape(network, view.layer)
    if shape is None:
        raise ValueError(f"{view.layer} has no shape; only layers of `layers_of` can be shown")
    return KernelsScene(
        network=network,
        layer=view.layer,
        layers=(view.layer,),
        shape=shape,
        parts=(view.part,),
        part=view.part,
        kernels=learnt[0],
        vectors=learnt[1],
        met=None,
        view=_VIEW,
        colouring=colouring,
        filter=None,
        link=0,
        explained=None,
        silenced=frozenset(),
    )


def _walls(
    frame: Frame, first: Frame, reaches: Reaches, view: EpochsView, classes: tuple[str, ...]
) -> tuple[ProbeWall, ...]:
    found: list[ProbeWall] = []
    for number, (probe, now, before) in enumerate(zip(frame.probes, frame.traces, first.traces, strict=True)):
        if view.layer not in now or view.layer not in before:
            continue
        colouring = _maps_colouring(reaches, view, number)
        if view.compare == "change":
            shown: tuple[Array, ...] = (now[view.layer] - before[view.layer],)
        elif view.compare == "beside":
            shown = (before[view.layer], now[view.layer])
        else:
            shown = (now[view.layer],)
        walls = tuple(_wall(now, view.layer, values, colouring, classes) for values in shown)
        answer = answer_of(now)
        best = None if answer is None else (int(answer.argmax()), float(answer.max()))
        found.append(ProbeWall(probe, walls, colouring, best))
    return tuple(found)


def _maps_colouring(reaches: Reaches, view: EpochsView, probe: int) -> Colouring:
    if view.compare == "change":
        largest = largest_map_change(reaches, view.layer, probe) or 1.0
        return Colouring("signed", -largest, largest)
    low, high = reach_of_maps(reaches, view.layer, probe)
    largest = max(-low, high) or 1.0
    return Colouring("signed", -largest, largest) if low < 0 else Colouring("positive", 0.0, largest)


def _wall(
    trace: Trace, layer: str, values: Array, colouring: Colouring, classes: tuple[str, ...]
) -> WallScene:
    network = trace.network
    shape = moves.layer_shape(network, layer)
    if shape is None:
        raise ValueError(f"{layer} has no shape; only layers of `layers_of` can be shown")
    names = classes if layer in network.outputs and len(classes) == shape.channels else ()
    return WallScene(
        network=network,
        trace=trace,
        view=_VIEW,
        layer=layer,
        layers=(layer,),
        shape=shape,
        values=values,
        range=Range(colouring.law == "signed", np.full(shape.channels, colouring.high, np.float32)),
        likeness=None,
        order=tuple(range(shape.channels)),
        silenced=frozenset(),
        channel=None,
        place=None,
        explained=None,
        names=names,
        depths=(),
        model_largest=0.0,
    )


def _answers(frame: Frame, first: Frame, reaches: Reaches, view: EpochsView) -> tuple[ProbeAnswer, ...]:
    epochs = sorted(reaches)
    found: list[ProbeAnswer] = []
    for number, (probe, trace) in enumerate(zip(frame.probes, frame.traces, strict=True)):
        now = answer_of(trace)
        if now is None:
            continue
        told = [(each, reaches[each].answers[number]) for each in epochs]
        known = [(each, answer) for each, answer in told if answer is not None]
        course = np.array([answer for _, answer in known]).reshape(len(known), now.size)
        before = None if view.compare == "alone" else answer_of(first.traces[number])
        found.append(ProbeAnswer(probe, now, before, np.array([each for each, _ in known], np.int64), course))
    return tuple(found)
