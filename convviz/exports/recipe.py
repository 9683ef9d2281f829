"""What `convviz apply` was asked for, and the stages that follow from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from msgspec.structs import replace

from convviz.exports.code.dialect import Dialect
from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.pictures.reading import read_whole
from convviz.states.files.kernel_file import MAX_BYTES, read_kernel
from convviz.states.lab.kernel_changes import from_file, from_named
from convviz.states.lab.state import Activate, Border, Convolution, Depthwise, Kernel, Padding, Pooling, Stage

OUTPUTS = (".npy", ".csv", ".png", ".svg", ".pdf", ".gif", ".webp", ".mp4", ".py")

Display = Literal["auto", "signed", "absolute", "clamp", "offset"]


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """One call of `convviz apply`; the fields are its arguments.

    Attributes:
        picture: A picture file, or a grid of numbers in .csv or .npy.
        output: The file to write; its suffix says what.
        colour: Grey or RGB for pictures; None to take them as they are.
        size: (rows, columns) of the working size; None for the picture's own.
        fit: How another shape is fitted into `size`.
        scale_white: The number that white becomes.
        kernel: A kernel's name, a JSON file or JSON itself; None for none.
        bias: Added to every sum in place of the kernel's own biases.
        sum_planes: Whether one kernel sums over the colour planes instead of filtering each by itself.
        stride: (rows, columns).
        dilation: (rows, columns).
        padding: As in `states.lab`.
        border: As in `states.lab`.
        flip: Whether the kernel is turned by 180°.
        activation: What follows the kernel.
        pool: What follows the activation, in this order.
        display: How numbers become colours.
        colours: The colour law, or a map by name.
        planes: One colour picture, or its planes side by side.
        zoom: Pixels a side of each cell of a .png.
        canvas: (width, height) in pixels of drawn steps; None for the default.
        theme: Colours of drawn steps.
        paper: Of a .pdf.
        frames: The most steps that are drawn.
        fps: Steps a second; None for the default.
        seconds: Length of the animation instead.
        dialect: For whom a program is written.
    """

    picture: Path
    output: Path
    colour: Literal["grey", "rgb"] | None = None
    size: tuple[int, int] | None = None
    fit: Literal["crop", "letterbox", "squash"] = "crop"
    scale_white: Literal[1, 255] = 255
    kernel: str | None = None
    bias: float | None = None
    sum_planes: bool = False
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    padding: Padding = "valid"
    border: Border = "zero"
    flip: bool = False
    activation: Activate | None = None
    pool: tuple[Pooling, ...] = ()
    display: Display = "auto"
    colours: Literal["law", "viridis", "cividis"] = "law"
    planes: Literal["together", "apart"] = "together"
    zoom: int = 1
    canvas: tuple[int, int] | None = None
    theme: Literal["light", "dark"] = "light"
    paper: Literal["a4", "letter"] = "a4"
    frames: int = 1000
    fps: float | None = None
    seconds: float | None = None
    dialect: Dialect = "keras"


def stages_of(recipe: Recipe, channels: int) -> tuple[Stage, ...]:
    """The stages for an input of `channels` planes: kernel, activation, pools.

    Raises:
        ConvvizError: There is no such kernel, it does not fit the planes, or nothing is to be computed.
    """
    stages: list[Stage] = []
    if recipe.kernel is not None:
        stages.append(_kernel_stage(recipe, _kernel(recipe), channels))
    if recipe.activation is not None:
        stages.append(recipe.activation)
    stages.extend(recipe.pool)
    if not stages:
        raise ConvvizError(
            "nothing-to-apply", "Nothing is to be computed; give --kernel, --activation or --pool."
        )
    return tuple(stages)


def _kernel(recipe: Recipe) -> Kernel:
    text = recipe.kernel or ""
    if text.lstrip().startswith(("[", "{")):
        kernel = from_file(read_kernel(text))
    elif text.lower().endswith(".json"):
        kernel = from_file(read_kernel(read_whole(Path(text), MAX_BYTES)))
    else:
        kernel = from_named(find_kernel(text), recipe.scale_white)
    if recipe.bias is None:
        return kernel
    return replace(kernel, bias=(recipe.bias,) * kernel.shape[3])


def _kernel_stage(recipe: Recipe, kernel: Kernel, channels: int) -> Stage:
    stored = kernel.shape[2]
    if stored not in {1, channels}:
        raise ConvvizError(
            "kernel-channels",
            f"The kernel has {stored} channels and the input {channels}; it must have 1 or {channels}.",
            kernel=stored,
            channels=channels,
        )
    apart = stored == 1 and channels > 1 and not recipe.sum_planes
    operation = Depthwise if apart else Convolution
    return operation(kernel, recipe.stride, recipe.dilation, recipe.padding, recipe.border, recipe.flip)
