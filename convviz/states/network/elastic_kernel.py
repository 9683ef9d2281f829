"""The kernel between two maps as it is shown: its weights, the inputs it meets, or their products."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from convviz.layers import SeparableConv2D, Sum
from convviz.states.lab.scene import Colouring
from convviz.states.network.elastic_links import Convolving, Link
from convviz.states.network.elastic_scene import CellScene, KernelPicture, Product


def kernel_picture(
    link: Link, layer: Convolving, cell: CellScene | None, product: Product, *, silent: bool, flat: bool
) -> KernelPicture:
    """The kernel of one link, with what `product` asks for at each tap.

    Args:
        link: From which input map to which output map.
        layer: The layer.
        cell: The explained cell, whose window the kernel lies on; None before anything is fed.
        product: Weights explain the filter; inputs and products explain this input.
        silent: Whether the link was silenced.
        flat: Whether the layer is one over sequences.
    """
    weights = np.ascontiguousarray(link.weights)
    values, padding = weights, None
    colouring = kernel_colouring(layer)
    arithmetic = None if cell is None else cell.arithmetic
    marked = None
    if cell is not None and isinstance(arithmetic, Sum):
        window = arithmetic.window
        members = np.flatnonzero(window.channels == link.channel)[: weights.size]
        rows, columns = window.kernel_rows[members], window.kernel_columns[members]
        if product != "weights":
            shown = window.values if product == "inputs" else arithmetic.products
            values = np.zeros(weights.shape, np.float32)
            values[rows, columns] = shown[members]
            colouring = own_signed(values)
            padding = np.ones(weights.shape, np.bool_)
            padding[rows, columns] = ~window.inside[members]
        place = np.flatnonzero(members == cell.marked) if cell.marked is not None else members[:0]
        if place.size:
            marked = (int(rows[place[0]]), int(columns[place[0]]))
    return KernelPicture(
        values=values,
        colouring=colouring,
        shows=product if cell is not None else "weights",
        weights=weights,
        weight=link.weight,
        index=link.index,
        silences=link.silences,
        channel=link.channel,
        filter=link.filter,
        marked=marked,
        padding=padding,
        silent=silent,
        flat=flat,
    )


# Layers are compared by identity, and kernels may hold millions of weights.
@lru_cache(maxsize=8)
def kernel_colouring(layer: Convolving) -> Colouring:
    """Signed colours over all kernels of the layer: one scale, so that weak kernels look weak."""
    return own_signed(layer.depthwise_kernel if isinstance(layer, SeparableConv2D) else layer.kernel)


def own_signed(values: NDArray[np.float32]) -> Colouring:
    """Signed colours, symmetric about zero, over what is shown."""
    finite = values[np.isfinite(values)]
    largest = float(np.abs(finite).max(initial=0.0)) or 1.0
    return Colouring("signed", -largest, largest)
