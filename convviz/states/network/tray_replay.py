"""Shows the drawings of a tray to another network."""

from __future__ import annotations

from collections.abc import Callable

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
    """
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
