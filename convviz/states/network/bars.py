"""What the network says: its classes with their probabilities, best first."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from convviz.layers import Array, ConvvizError
from convviz.networks import Network, Trace
from convviz.networks.outputs import Classifier, PictureOutput, Reading, probabilities, reading_of
from convviz.networks.predictions import no_classes
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState


class Bar(Struct, frozen=True):
    """One class.

    Attributes:
        number: Its place among the network's classes.
        name: What it is called; "" where it has no name.
        probability: How sure the network is, from 0 to 1.
        before: The same without the edits, or None where there are none.
    """

    number: int
    name: str
    probability: float
    before: float | None = None


class BarsScene(Struct, frozen=True, eq=False):
    """The prediction.

    Attributes:
        bars: The classes, best first.
        empty: Why there are none: `"no-network"`, `"no-input"`, `"no-array"`, `"no-digit"` or `"refused"`, else "".
        refusal: What is wrong, or what the network puts out instead of classes.
        missing: Which input has nothing yet, or nothing that can be fed, of a network that has several; else "".
        head: How the network gives its classes (`convviz.networks.outputs.Head`), "" where it gives none.
        picture: What a network that puts out a picture gave, shape (height, width, channels), or None.
    """

    bars: tuple[Bar, ...] = ()
    empty: str = ""
    refusal: ConvvizError | None = None
    missing: str = ""
    head: str = ""
    picture: Array | None = None


def bars_of(run: NetworkRun | None, state: NetworkState, *, named: bool = True) -> BarsScene:
    """The prediction of a run.

    Args:
        run: The run, or None before a network was opened.
        state: Whose class names count.
        named: Whether they do: not for another network beside.
    """
    if run is None:
        return BarsScene(empty="no-network")
    reading = _reading(run.opened.network)
    empty = _empty(run, reading, state)
    if empty is not None or run.trace is None:
        return empty or BarsScene()
    if isinstance(reading, PictureOutput):
        return BarsScene(empty="picture", picture=run.trace[reading.layer].reshape(reading.shape))
    if not isinstance(reading, Classifier):
        return BarsScene()
    names = (named and state.classes) or run.opened.classes
    return BarsScene(_bars(reading, run, run.trace, names), head=reading.head)


def _empty(run: NetworkRun, reading: Reading, state: NetworkState) -> BarsScene | None:
    """Why there is no prediction, or None where there is one."""
    if not isinstance(reading, Classifier | PictureOutput):
        return BarsScene(empty="refused", refusal=no_classes(run.opened.network, reading))
    if run.trouble is not None:
        named = zip(run.network.inputs, run.feeds, strict=False) if len(run.feeds) > 1 else ()
        which = next((name for name, fed in named if fed.refusal is run.trouble), "")
        return BarsScene(empty="refused", refusal=run.trouble, missing=which)
    if run.trace is None and len(run.feeds) > 1:
        named = zip(run.network.inputs, run.feeds, strict=False)
        missing = next((name for name, fed in named if fed.values is None), "")
        return BarsScene(empty="no-input", missing=missing)
    if run.trace is None:
        if run.opened.guesses and run.opened.guesses[0].kind != "image":
            return BarsScene(empty="no-array")
        return BarsScene(empty="no-digit" if state.feeds[0].preparation.centre else "no-input")
    stopped = run.trace.stopped.get(reading.layer)
    return None if stopped is None else BarsScene(empty="refused", refusal=stopped)


def _bars(reading: Classifier, run: NetworkRun, trace: Trace, names: tuple[str, ...]) -> tuple[Bar, ...]:
    now = probabilities(reading, trace[reading.layer])
    unedited = run.unedited
    same = unedited is None or unedited is trace
    before = None if same or unedited is None else probabilities(reading, unedited[reading.layer])
    order = sorted(range(reading.classes), key=lambda number: -now[number])
    return tuple(
        Bar(
            number,
            names[number] if number < len(names) else "",
            float(now[number]),
            None if before is None else float(before[number]),
        )
        for number in order
    )


@lru_cache(maxsize=4)
def _reading(network: Network) -> Reading:
    return reading_of(network)
