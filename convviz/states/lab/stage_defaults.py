"""New stages by the id of their operation, and a stage turned into another operation."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec.structs import replace

from convviz.layers.kernels import find_kernel
from convviz.layers.layer import Shape
from convviz.states.lab.kernel_changes import from_named, resized, with_filters
from convviz.states.lab.layers import operation_id
from convviz.states.lab.limits import Limit, limits
from convviz.states.lab.stage_window import StageWindow, window_of
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Depthwise,
    Kernel,
    Pooling,
    Rank,
    Stage,
    Transposed,
    WithKernel,
)


def _sobel() -> Kernel:
    return from_named(find_kernel("sobel-x"))


def _tent() -> Kernel:
    """With stride 2 it enlarges by straight lines between the cells: the stamps overlap by half."""
    return Kernel((3, 3, 1, 1), (1.0, 2.0, 1.0, 2.0, 4.0, 2.0, 1.0, 2.0, 1.0), scale=0.25)


_NEW: Final[dict[str, Callable[[], Stage]]] = {
    "convolution": lambda: Convolution(_sobel()),
    "depthwise": lambda: Depthwise(_sobel()),
    "transposed": lambda: Transposed(_tent()),
    "max-pooling": partial(Pooling, "max"),
    "average-pooling": partial(Pooling, "average"),
    "median-filter": partial(Rank, "median"),
    "min-filter": partial(Rank, "min"),
    "max-filter": partial(Rank, "max"),
    "relu": partial(Activate, "relu"),
    "leaky-relu": partial(Activate, "leaky_relu"),
    "sigmoid": partial(Activate, "sigmoid"),
    "tanh": partial(Activate, "tanh"),
    "absolute": partial(Activate, "absolute"),
}

OPERATIONS: Final[tuple[str, ...]] = tuple(_NEW)


def new_stage(operation: str, input_shape: Shape | None = None) -> Stage:
    """A stage as one starts with it.

    Args:
        operation: One of `OPERATIONS`.
        input_shape: What will reach it; a window that is too large for it is made to fit.

    Raises:
        KeyError: There is no such operation.
    """
    stage = _NEW[operation]()
    return stage if input_shape is None else fitted(stage, input_shape)


def converted(stage: Stage, operation: str, input_shape: Shape | None = None) -> Stage:
    """`stage` as another operation, with every setting that both have kept.

    Raises:
        KeyError: There is no such operation.
    """
    if operation == operation_id(stage):
        return stage
    fresh = _NEW[operation]()
    before, after = window_of(stage), window_of(fresh)
    if before is not None and after is not None:
        fresh = _keeping(stage, before, fresh)
    return fresh if input_shape is None else fitted(fresh, input_shape)


def with_size(stage: Stage, rows: int, columns: int) -> Stage:
    """The stage with a kernel or a pool of this size; an activation has neither and stays."""
    match stage:
        case Activate():
            return stage
        case Pooling() | Rank():
            return replace(stage, size=(rows, columns))
        case Convolution() | Depthwise() | Transposed():
            return replace(stage, kernel=resized(stage.kernel, rows, columns))


def fitted(stage: Stage, input_shape: Shape) -> Stage:
    """The stage with less padding, a smaller window and fewer filters where the input demands it."""
    within = limits(stage, input_shape)
    if (
        within.padding is not None
        and not isinstance(stage, Activate | Transposed)
        and isinstance(stage.padding, int)
    ):
        stage = replace(stage, padding=_held(stage.padding, within.padding))
        within = limits(stage, input_shape)
    window = window_of(stage)
    if within.kernel is not None and window is not None:
        stage = with_size(
            stage, _held(window.size[0], within.kernel.rows), _held(window.size[1], within.kernel.columns)
        )
    if within.filters is not None and isinstance(stage, WithKernel):
        stage = replace(
            stage, kernel=with_filters(stage.kernel, _held(stage.kernel.shape[3], within.filters))
        )
    return stage


def _keeping(stage: Stage, before: StageWindow, fresh: Stage) -> Stage:
    """`fresh` with what it has in common with `stage`."""
    fields = set(fresh.__struct_fields__) & set(stage.__struct_fields__) - {"kind"}
    if isinstance(fresh, Transposed) and before.padding not in {"valid", "same"}:
        fields -= {"padding"}
    kept = replace(fresh, **{name: getattr(stage, name) for name in fields})
    return kept if "kernel" in fields or "size" in fields else with_size(kept, *before.size)


def _held(value: int, limit: Limit) -> int:
    return max(limit.low, min(limit.high, value))
