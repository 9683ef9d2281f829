"""The enlarged window and the kernel that stand between input and output in the stage picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainter

from convviz.layers.arithmetic import Choice, Window
from convviz.painting.chain.stage_items import explained_window, window_channel
from convviz.painting.chain.stage_parts import Block
from convviz.painting.grids.cell_colours import TOGETHER, plane_colouring
from convviz.painting.grids.outlines import outline, ring
from convviz.painting.grids.small_grid import paint_small_grid, signed_colouring
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import Colouring, Grid, KernelScene, LabScene


def paint_window(
    painter: QPainter, block: Block, scene: LabScene, theme: Theme, options: PaintOptions
) -> None:
    """Paints the cells that the explained output cell reads, in one channel."""
    window, cell = explained_window(scene), scene.arithmetic
    if window is None or cell is None:
        return
    members = np.flatnonzero(window.channels == window_channel(scene, window))
    rows, columns = compact_places(window, members)
    shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    values, padding = np.zeros(shape, np.float32), np.zeros(shape, np.bool_)
    padding[rows, columns] = ~window.inside[members]
    values[rows, columns] = window.values[members]
    choice = cell.arithmetic if isinstance(cell.arithmetic, Choice) else None
    absent = padding if choice is not None and not choice.considered.all() else None
    values[~np.isfinite(values) & padding] = 0
    grid = scene.grids[scene.stage]
    geometry = paint_small_grid(
        painter,
        values,
        window_colouring(grid, int(window.channels[members[0]])),
        block.tiles[0],
        block.cell,
        theme,
        options,
        padding=padding,
        absent=absent,
    )
    outline(painter, geometry.box, theme, 2.0)
    for index, mark in ((cell.marked, outline), (choice.chosen if choice is not None else None, ring)):
        place = None if index is None else np.flatnonzero(members == index)
        if place is not None and place.size:
            mark(painter, geometry.rect_of(int(rows[place[0]]), int(columns[place[0]])), theme)


def paint_kernel_block(
    painter: QPainter, block: Block, kernel: KernelScene, scene: LabScene, theme: Theme, options: PaintOptions
) -> None:
    """Paints the slice of the kernel that multiplies the window, and marks the weight of the hovered term."""
    channel, chosen = multiplying_slice(kernel, scene)
    values = np.ascontiguousarray(kernel.used[:, :, channel, chosen], np.float32)
    colouring = signed_colouring(kernel.used[:, :, :, chosen])
    geometry = paint_small_grid(painter, values, colouring, block.tiles[0], block.cell, theme, options)
    place = _marked_weight(scene)
    if place is not None:
        outline(painter, geometry.rect_of(*place), theme)


def multiplying_slice(kernel: KernelScene, scene: LabScene) -> tuple[int, int]:
    """(channel, filter) of the weights that the explained cell takes; what the kernel card shows where none is.

    The kernel card may show another filter than the one whose map is explained.
    """
    window, cell = explained_window(scene), scene.arithmetic
    if window is None or cell is None:
        return kernel.channel, kernel.filter
    channels, filters = kernel.used.shape[2:]
    # Keras's order of a depthwise convolution's output: all filters of the first channel, then of the next.
    chosen = cell.channel % filters if cell.operation == "depthwise" else min(cell.channel, filters - 1)
    return min(window_channel(scene, window), channels - 1), chosen


def _marked_weight(scene: LabScene) -> tuple[int, int] | None:
    """Place of the hovered term's weight in the kernel as it multiplies."""
    window, cell = explained_window(scene), scene.arithmetic
    if window is None or cell is None or cell.marked is None:
        return None
    if cell.operation == "transposed":
        return int(window.kernel_rows[cell.marked]), int(window.kernel_columns[cell.marked])
    members = np.flatnonzero(window.channels == window.channels[cell.marked])
    rows, columns = compact_places(window, members)
    at = int(np.flatnonzero(members == cell.marked)[0])
    return int(rows[at]), int(columns[at])


def compact_places(window: Window, members: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Row and column of each member in a grid without gaps: what dilation leaves out takes no room."""
    return _ranks(window.rows[members]), _ranks(window.columns[members])


def _ranks(places: NDArray[np.intp]) -> NDArray[np.intp]:
    """For each place, how many different ones come before it."""
    every = places.tolist()
    rank = {place: number for number, place in enumerate(sorted(set(every)))}
    return np.array([rank[place] for place in every], np.intp)


def window_colouring(grid: Grid, channel: int) -> Colouring:
    """The colouring of one channel of a grid; grey for a channel of a colour picture drawn as one."""
    if grid.planes == (TOGETHER,):
        return Colouring("grey", grid.colouring.low, grid.colouring.high)
    position = grid.planes.index(channel) if channel in grid.planes else 0
    return plane_colouring(grid, position)
