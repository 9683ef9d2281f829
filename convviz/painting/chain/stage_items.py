"""From a scene to the items of the stage picture: which grids, which details between them, how wide their labels."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from convviz.layers.arithmetic import Choice, Sum, Window
from convviz.painting.box import Box
from convviz.painting.chain.stage_layout import StageLayout, stage_layout
from convviz.painting.chain.stage_parts import Item
from convviz.painting.lettering import text_width
from convviz.states.lab.scene import Grid, KernelScene, LabScene
from convviz.texts.lab import grid_title, kernel_title, shape_text, window_title

TITLE_PX = 13
SHAPE_PX = 13
# Small blocks show at most so many planes; the line below says how many there are.
_MOST_SMALL_PLANES = 16
_NUMBER_PX = 26
_KERNEL_OPERATIONS = frozenset({"convolution", "depthwise", "transposed"})


class Details(Struct, frozen=True):
    """What of the details may be shown.

    Attributes:
        window: Whether the window is enlarged beside grids whose cells are too small for numbers.
        kernel: Whether the kernel is shown beside the window, or alone where that costs the grids nothing.
    """

    window: bool = True
    kernel: bool = True


ALL_DETAILS: Final = Details()


def place_stages(scene: LabScene, room: Box, details: Details, ratio: float) -> StageLayout:
    """The layout of a scene.

    The window is enlarged where the cells it lies on carry no numbers. The kernel comes with it; alone it comes only
    where the grids keep the size of their cells.
    """
    if not scene.grids:
        return StageLayout((), ())
    items = tuple(grid_item(grid, scene) for grid in scene.grids)
    multiplies = is_product(scene)
    plain = stage_layout(items, (), room, multiplies=multiplies, ratio=ratio)
    window, kernel = _window_item(scene), _kernel_item(scene.kernel)
    source = plain.block_of_grid(scene.stage)
    if window is not None and details.window and source is not None and source.cell < _NUMBER_PX:
        alone = stage_layout(items, (window,), room, multiplies=multiplies, ratio=ratio)
        if kernel is None or not details.kernel:
            return alone
        both = stage_layout(items, (window, kernel), room, multiplies=multiplies, ratio=ratio)
        # Rather the window with its numbers than both without.
        return both if _window_cell(both) >= min(_window_cell(alone), _NUMBER_PX) else alone
    if kernel is not None and details.kernel:
        beside = stage_layout(items, (kernel,), room, multiplies=multiplies, ratio=ratio)
        if _cells(beside) == _cells(plain):
            return beside
    return plain


def grid_item(grid: Grid, scene: LabScene) -> Item:
    """A grid as an item; its label is the wider of its two lines."""
    margins = grid.margins
    planes = len(grid.planes) if grid.primary else min(len(grid.planes), _MOST_SMALL_PLANES)
    width = max(
        text_width(grid_title(grid, is_output=is_output(grid, scene)), TITLE_PX, bold=True),
        text_width(shape_text(grid.values.shape), SHAPE_PX),
    )
    return Item(
        "grid",
        grid.index,
        margins.top + grid.values.shape[0] + margins.bottom,
        margins.left + grid.values.shape[1] + margins.right,
        planes,
        width + 4,
        grid.primary,
    )


def is_output(grid: Grid, scene: LabScene) -> bool:
    """Whether the grid is the selected stage's output."""
    return grid.index == scene.stage + 1


def is_product(scene: LabScene) -> bool:
    """Whether the selected stage multiplies by a kernel."""
    output = next((grid for grid in scene.grids if is_output(grid, scene)), None)
    return output is not None and output.operation in _KERNEL_OPERATIONS


def explained_window(scene: LabScene) -> Window | None:
    """The window that the selected stage's explained cell reads; None where it reads one cell alone, or none.

    An output between the stamps of a transposed convolution reads no cell.
    """
    cell = scene.arithmetic
    if cell is None or cell.stage != scene.stage or not isinstance(cell.arithmetic, Sum | Choice):
        return None
    return cell.arithmetic.window if cell.arithmetic.window.values.size else None


def window_channel(scene: LabScene, window: Window) -> int:
    """The channel whose cells are shown of a window: the kernel card's, where the window has it."""
    wanted = scene.kernel.channel if scene.kernel is not None else 0
    if window.channels.size == 0 or (window.channels == wanted).any():
        return wanted
    return int(window.channels[0])


def _window_item(scene: LabScene) -> Item | None:
    window, cell = explained_window(scene), scene.arithmetic
    if window is None or cell is None:
        return None
    chosen = window.channels == window_channel(scene, window)
    rows, columns = len(set(window.rows[chosen].tolist())), len(set(window.columns[chosen].tolist()))
    # The window of a transposed convolution has another size at each cell: the picture must not jump with it.
    rows, columns = max(rows, cell.kernel_rows), max(columns, cell.kernel_columns)
    return Item("window", scene.stage, rows, columns, 1, text_width(window_title(), TITLE_PX, bold=True) + 4)


def _kernel_item(kernel: KernelScene | None) -> Item | None:
    if kernel is None:
        return None
    rows, columns = kernel.used.shape[:2]
    return Item("kernel", -1, rows, columns, 1, text_width(kernel_title(), TITLE_PX, bold=True) + 4)


def _window_cell(layout: StageLayout) -> float:
    return next((block.cell for block in layout.blocks if block.item.kind == "window"), 0.0)


def _cells(layout: StageLayout) -> list[float]:
    return [block.cell for block in layout.blocks if block.item.kind == "grid"]
