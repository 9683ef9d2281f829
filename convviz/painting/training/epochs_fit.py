"""Kernels and maps as large as all of them fit into a room; the same at every epoch, so that nothing jumps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

from msgspec.structs import replace

from convviz.painting.network.kernels_layout import (
    CELLS_PX,
    HEADER_PX,
    LABEL_PX,
    KernelsLayout,
    lay_out_kernels,
)
from convviz.painting.network.wall_layout import WallLayout, lay_out_wall
from convviz.states.network.kernels import KernelsScene
from convviz.states.network.wall import WallScene

# Smaller weights cannot be told apart: the rest is scrolled to.
_LEAST_CELL_PX = 2
_LARGEST_CELL_PX = 40
_MOST_ABREAST = 48
_REMEMBERED = 64

_known: OrderedDict[Hashable, int] = OrderedDict()


def fit_kernels(scene: KernelsScene, width: float, height: float) -> KernelsLayout | None:
    """The kernels in a room, all of them where that leaves cells that can be seen; None for a scene without."""
    kernels = scene.kernels
    if kernels is None:
        return None

    def fitting() -> int:
        cells = (each for each in reversed(CELLS_PX) if _LEAST_CELL_PX <= each <= _LARGEST_CELL_PX)
        return next((each for each in cells if _fits(scene, each, width, height)), _LEAST_CELL_PX)

    key = (kernels.tiles.shape, kernels.kind, kernels.bias is None, width, height)
    return lay_out_kernels(scene, width, height, _remembered(key, fitting))


def fit_wall(scene: WallScene, width: float, height: float, ratio: float) -> tuple[WallScene, WallLayout]:
    """The maps in a room, as few in a row as let all of them be seen; and the scene that asks for so many."""

    def fitting() -> int:
        for abreast in range(1, _MOST_ABREAST):
            if lay_out_wall(_asking(scene, abreast), width, ratio).height <= height:
                return abreast
        return _MOST_ABREAST

    asking = _asking(scene, _remembered((scene.shape, scene.names, width, height, ratio), fitting))
    return asking, lay_out_wall(asking, width, ratio)


def _fits(scene: KernelsScene, cell: int, width: float, height: float) -> bool:
    layout = lay_out_kernels(scene, width, height, cell)
    if layout is None:
        return False
    beside, above = (LABEL_PX, HEADER_PX) if layout.is_matrix else (0.0, 0.0)
    return layout.width + beside <= width and layout.height + above <= height


def _asking(scene: WallScene, abreast: int) -> WallScene:
    return replace(scene, view=replace(scene.view, per_row=abreast))


def _remembered(key: Hashable, fitting: Callable[[], int]) -> int:
    """What fitted before: while epochs pass by, neither shapes nor rooms change."""
    if key not in _known:
        _known[key] = fitting()
        if len(_known) > _REMEMBERED:
            _known.popitem(last=False)
    return _known[key]
