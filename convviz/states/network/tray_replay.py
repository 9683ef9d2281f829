"""Shows the drawings of a tray to another network."""

from __future__ import annotations

from collections.abc import Callable

from convviz.layers.errors import ConvvizError
from convviz.networks.outputs import Classifier, reading_of
from convviz.networks.predictions import no_classes
from convviz.states.blobs import BlobStore
from convviz.states.network.bars import bars_of
from convviz.states.network.beside import own_feeds
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Model, NetworkState
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.states.network.tray import Tray, Verdict, verdict_of


def replayed(
    tray: Tray,
    blobs: BlobStore,
    model: Model,
    opened: OpenNetwork,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> dict[int, Verdict] | None:
    """What another network says of each drawing, prepared as its own layers ask for it, by entry.

    Args:
        tray: The drawings.
        blobs: Where their pictures are.
        model: What stands for the network in states.
        opened: The network.
        progress: Is told how many of how many are done.
        cancelled: Says whether to stop.

    Returns:
        The verdicts, or None where it was stopped.

    Raises:
        ConvvizError: The network does not classify, or has more inputs than were ever kept.
    """
    _check(tray, model, opened)
    networks = NetworkStore()
    networks.put(model.key, opened)
    runner = NetworkRunner(networks, blobs)
    verdicts: dict[int, Verdict] = {}
    for done, entry in enumerate(tray, 1):
        if cancelled():
            return None
        state = NetworkState(model=model, feeds=own_feeds(entry.feeds, opened, blobs))
        verdicts[entry.number] = verdict_of(bars_of(runner.run(state), state), model.key, model.name)
        progress(done, len(tray))
    return verdicts


def _check(tray: Tray, model: Model, opened: OpenNetwork) -> None:
    reading = reading_of(opened.network)
    if not isinstance(reading, Classifier):
        raise no_classes(opened.network, reading)
    inputs, kept = len(opened.network.inputs), max((len(entry.feeds) for entry in tray), default=0)
    if tray and inputs > kept:
        raise ConvvizError(
            "replay-inputs",
            f"{model.name} wants {inputs} inputs at once; a kept drawing has {kept}.",
            name=model.name,
            inputs=inputs,
            kept=kept,
        )
