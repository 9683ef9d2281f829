"""What every input map adds to the explained sum: the sum over channels, taken apart."""

from __future__ import annotations

import numpy as np

from convviz.layers import Sum
from convviz.networks.edits import Edit, SilenceKernel
from convviz.states.network.elastic_links import Convolving, link_of
from convviz.states.network.elastic_scene import CellScene, Share


def shares_of(cell: CellScene, layer: Convolving | None, edits: tuple[Edit, ...]) -> tuple[Share, ...]:
    """One share for each input map of the explained sum, the largest in magnitude first; () for a single map.

    Args:
        cell: The explained cell.
        layer: The layer where it slides a kernel; its kernels come with the shares.
        edits: Which kernels are silenced.
    """
    if (
        not isinstance(cell.arithmetic, Sum)
        or cell.written is None
        or cell.written.by != "channels"
        or len(cell.written.groups) < 2
        or layer is None
    ):
        return ()
    exact = _exact(cell.arithmetic)
    silenced = {
        (e.channel, e.filter) for e in edits if isinstance(e, SilenceKernel) and e.layer == cell.layer
    }
    shares: list[Share] = []
    for group in cell.written.groups:
        link = link_of(layer, group.key, cell.channel)
        kernel, silent = link.weights, link.silences in silenced
        shares.append(Share(group.key, group.subtotal, exact[group.key], kernel, silent))
    return tuple(sorted(shares, key=_size, reverse=True))


def _exact(arithmetic: Sum) -> dict[int, float]:
    keys = arithmetic.window.channels
    first = int(keys.min())
    sums = np.bincount(keys - first, weights=arithmetic.products).tolist()
    return {first + number: float(value) for number, value in enumerate(sums)}


def _size(share: Share) -> float:
    return abs(share.value) if np.isfinite(share.value) else np.inf
