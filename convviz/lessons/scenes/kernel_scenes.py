"""From the kernel that a lesson's file names or writes out to the kernel of a stage, and the way back."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.lessons.scenes.lab_scene import KernelScene
from convviz.lessons.scenes.planes import filter_weights, plane_of
from convviz.states.lab.kernel_changes import from_named, kernel_from
from convviz.states.lab.state import MAX_CHANNELS, MAX_FILTERS, MAX_KERNEL, Kernel


def kernel_of(scene: KernelScene, white: float) -> Kernel:
    """The kernel of a stage.

    A named kernel keeps its own scale, which `scene.scale` multiplies, its own division and its own bias as far as the
    scene says nothing of them.

    Args:
        scene: As it stands in the file.
        white: The value of white in the lab's input, for what a named kernel adds.

    Raises:
        ConvvizError: There is no such kernel, none or several are given, or one is larger than the lab takes.
    """
    given = sum(bool(each) for each in (scene.name, scene.weights, scene.filters))
    if given != 1:
        raise ConvvizError(
            "lesson-kernel-count",
            f"A kernel is given by one of its name, its weights and its filters; received {given} of them.",
            received=given,
        )
    if scene.name:
        kernel = from_named(find_kernel(scene.name), white)
    else:
        planes = scene.filters if scene.weights is None else ((scene.weights,),)
        weights = filter_weights(planes)
        _check_size(weights.shape)
        kernel = kernel_from(weights)
    return replace(
        kernel,
        scale=kernel.scale * scene.scale,
        divide_by_sum=kernel.divide_by_sum if scene.divide_by_sum is None else scene.divide_by_sum,
        bias=scene.bias or kernel.bias,
    )


def kernel_scene(kernel: Kernel, white: float) -> KernelScene:
    """The kernel as a lesson's file has it: by its name, as long as that gives the same."""
    if kernel.name:
        named = from_named(find_kernel(kernel.name), white)
        scene = KernelScene(
            kernel.name,
            scale=kernel.scale / named.scale,
            divide_by_sum=None if kernel.divide_by_sum == named.divide_by_sum else kernel.divide_by_sum,
            bias=() if kernel.bias == named.bias else kernel.bias,
        )
        if kernel_of(scene, white) == kernel:
            return scene
    weights = kernel.stored()
    channels, filters = weights.shape[2:]
    planes = tuple(
        tuple(plane_of(weights[:, :, channel, number]) for channel in range(channels))
        for number in range(filters)
    )
    alone = planes[0][0] if channels == filters == 1 else None
    return KernelScene(
        weights=alone,
        filters=() if alone is not None else planes,
        scale=kernel.scale,
        divide_by_sum=kernel.divide_by_sum or None,
        bias=kernel.bias if any(kernel.bias) else (),
    )


def _check_size(shape: tuple[int, ...]) -> None:
    rows, columns, channels, filters = shape
    if max(rows, columns) > MAX_KERNEL or channels > MAX_CHANNELS or filters > MAX_FILTERS:
        raise ConvvizError(
            "lesson-kernel-large",
            f"A kernel of the lab has up to {MAX_KERNEL} rows and columns, {MAX_CHANNELS} channels and "
            f"{MAX_FILTERS} filters; received {rows} × {columns}, {channels} channels and {filters} filters.",
            rows=rows,
            columns=columns,
            channels=channels,
            filters=filters,
            side=MAX_KERNEL,
            most_channels=MAX_CHANNELS,
            most_filters=MAX_FILTERS,
        )
