"""Changes of a stage's kernel as pure functions: its size, its filters and planes, its numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers import kernel_editing
from convviz.layers.named_kernel import NamedKernel
from convviz.states.files.kernel_record import KernelFile
from convviz.states.lab.state import Convolution, Depthwise, Kernel, Stage

Weights = NDArray[np.float64]


def kernel_from(weights: Weights, like: Kernel | None = None, *, name: str = "") -> Kernel:
    """The kernel of weights of shape (rows, columns, channels, filters); the rest as in `like`."""
    rows, columns, channels, filters = weights.shape
    kept = like.bias[:filters] if like is not None else ()
    return Kernel(
        shape=(rows, columns, channels, filters),
        weights=tuple(float(weight) for weight in weights.ravel()),
        name=name,
        scale=1.0 if like is None else like.scale,
        divide_by_sum=like is not None and like.divide_by_sum,
        bias=(*kept, *(0.0,) * (filters - len(kept))),
    )


def from_named(named: NamedKernel, full_scale: float = 255.0) -> Kernel:
    """The named kernel as one filter for every plane, its offset for an input whose white is `full_scale`."""
    return Kernel(
        shape=(*named.shape, 1, 1),
        weights=tuple(weight for row in named.rows for weight in row),
        name=named.id,
        scale=named.scale,
        divide_by_sum=named.divide_by_sum,
        bias=(named.offset * full_scale / 255.0,),
    )


def from_file(file: KernelFile) -> Kernel:
    """The kernel that a file holds."""
    rows, columns, channels, filters = file.weights.shape
    return Kernel(
        shape=(rows, columns, channels, filters),
        weights=tuple(file.weights.ravel().tolist()),
        name="",
        scale=file.scale,
        divide_by_sum=file.divide_by_sum,
        bias=file.bias,
    )


def to_file(kernel: Kernel) -> KernelFile:
    """The kernel as it is written to a file."""
    return KernelFile(kernel.name, kernel.stored(), kernel.scale, kernel.divide_by_sum, kernel.bias)


def resized(kernel: Kernel, rows: int, columns: int) -> Kernel:
    """The kernel grown by zeros or cropped around its middle; one of another size loses its name."""
    if kernel.shape[:2] == (rows, columns):
        return kernel
    return kernel_from(kernel_editing.resized(kernel.stored(), rows, columns), kernel)


def rotated(kernel: Kernel) -> Kernel:
    """All filters turned clockwise by 90°."""
    return _edited(kernel, lambda weights: kernel_editing.rotate(weights, 1))


def transposed(kernel: Kernel) -> Kernel:
    """All filters with rows and columns exchanged."""
    return _edited(kernel, kernel_editing.transpose)


def randomised(kernel: Kernel, seed: int) -> Kernel:
    """Every slice drawn anew, the size kept; the same seed draws the same weights."""
    rows, columns, channels, filters = kernel.shape
    slices = [
        kernel_editing.random_kernel(rows, columns, seed * channels * filters + number)
        for number in range(channels * filters)
    ]
    drawn = np.round(np.array(slices, dtype=np.float64), 2).reshape(channels, filters, rows, columns)
    return Kernel(
        shape=kernel.shape, weights=tuple(drawn.transpose(2, 3, 0, 1).ravel().tolist()), bias=kernel.bias
    )


def with_filter_added(kernel: Kernel, after: int) -> Kernel:
    """One filter more, a copy of the one at `after`, standing behind it."""
    weights = kernel.stored()
    grown = np.insert(weights, after + 1, weights[..., after], axis=3)
    bias = (*kernel.bias[: after + 1], kernel.bias[after], *kernel.bias[after + 1 :])
    return replace(kernel_from(grown, kernel), bias=bias)


def without_filter(kernel: Kernel, number: int) -> Kernel:
    """One filter less. A kernel keeps its last filter."""
    if kernel.shape[3] == 1:
        return kernel
    bias = (*kernel.bias[:number], *kernel.bias[number + 1 :])
    return replace(kernel_from(np.delete(kernel.stored(), number, axis=3), kernel), bias=bias)


def with_filters(kernel: Kernel, count: int) -> Kernel:
    """The first `count` filters; more are not made up."""
    return kernel if count >= kernel.shape[3] else kernel_from(kernel.stored()[..., :count], kernel)


def with_planes_alike(kernel: Kernel, channel: int) -> Kernel:
    """The slice of `channel` serves every plane of the input."""
    if kernel.shape[2] == 1:
        return kernel
    return kernel_from(kernel.stored()[:, :, channel : channel + 1], kernel, name=kernel.name)


def with_planes_apart(kernel: Kernel, channels: int) -> Kernel:
    """Every one of `channels` planes has a slice of its own, at first the one that served it."""
    if kernel.shape[2] == channels:
        return kernel
    spread = kernel.stored()[:, :, np.arange(channels) % kernel.shape[2]]
    return kernel_from(spread, kernel, name=kernel.name)


def with_filter(kernel: Kernel, number: int, weights: Weights) -> Kernel:
    """The filter at `number` with `weights` of shape (rows, columns) on every plane; the others stay as they are.

    The size grows where the weights need it, and they stand in its middle.
    """
    rows, columns = (max(own, other) for own, other in zip(kernel.shape[:2], weights.shape, strict=True))
    grown = kernel_editing.resized(kernel.stored(), rows, columns)
    grown[..., number] = kernel_editing.resized(weights, rows, columns)[:, :, None]
    return kernel_from(grown, kernel)


def with_named_filter(kernel: Kernel, number: int, named: NamedKernel, full_scale: float = 255.0) -> Kernel:
    """Among several filters the one at `number` becomes the named kernel.

    What that is scaled and divided by is worked into its weights, since a stage has one scale for all filters.
    """
    alone = from_named(named, full_scale)
    if kernel.divide_by_sum or kernel.scale == 0:
        # Neither can stay: each would change the named kernel's weights as well.
        kernel = replace(kernel_from(kernel.effective()), bias=kernel.bias)
    weights = alone.effective()[:, :, 0, 0] / kernel.scale
    bias = (*kernel.bias[:number], *alone.bias, *kernel.bias[number + 1 :])
    return replace(with_filter(kernel, number, weights), bias=bias)


def flat_gain(stage: Stage, number: int, channel: int, channels: int) -> float | None:
    """What a flat area of the same value on all planes is multiplied by in the filter at `number`.

    Args:
        stage: The stage.
        number: The filter.
        channel: The plane that a depthwise convolution is looked at for.
        channels: Planes that reach the stage.

    Returns:
        The sum of all used weights that meet in one cell; None for a stage where that is no constant.
    """
    match stage:
        case Convolution():
            used = stage.kernel.effective()[..., number]
            repeated = used[:, :, np.arange(channels) % used.shape[2]]
            return float(repeated.sum())
        case Depthwise():
            return float(stage.kernel.effective()[:, :, channel % stage.kernel.shape[2], number].sum())
        case _:
            return None


def _edited(kernel: Kernel, edit: Callable[[Weights], Weights]) -> Kernel:
    """A kernel that an edit leaves as it is keeps its name."""
    before = kernel.stored()
    after = edit(before)
    same = before.shape == after.shape and np.array_equal(before, after)
    return kernel if same else kernel_from(after, kernel)
