"""Settings of Keras's layers drawn at random, with the shapes of what goes in."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from math import prod

import numpy as np

# Keras cannot run `threshold` by its name alone, nor layers that end with `sparsemax` or `glu`.
ACTIVATIONS = (
    "celu", "elu", "exponential", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_swish", "hard_tanh",
    "leaky_relu", "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "silu",
    "soft_shrink", "softmax", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "squareplus", "swish",
    "tanh", "tanh_shrink",
)  # fmt: skip
ORDERS = ("channels_last", "channels_first")
PADDINGS = ("valid", "same")

Shapes = list[tuple[int, ...]]
Recipe = Callable[["Draw"], "tuple[str, dict, Shapes]"]


class Draw:
    """Random settings."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def number(self, low: int, high: int) -> int:
        return int(self.rng.integers(low, high + 1))

    def numbers(self, count: int, low: int, high: int) -> tuple[int, ...]:
        return tuple(self.number(low, high) for _ in range(count))

    def one(self, *values):
        return values[self.number(0, len(values) - 1)]

    def flag(self) -> bool:
        return self.number(0, 1) == 1

    def activation(self) -> str | None:
        return self.one(None, None, self.one(*ACTIVATIONS))

    def axes(self, rank: int) -> list[int]:
        """Some of the axes, by Keras's count."""
        return sorted(int(axis) + 1 for axis in self.rng.permutation(rank)[: self.number(1, rank)])

    def floats(self, count: int) -> list[float]:
        return [float(each) for each in self.rng.normal(size=count)]


def convolution(kind: str, rank: int) -> Recipe:
    """Kernels, strides and dilations of their own for every axis wherever Keras takes them."""

    def recipe(draw: Draw):
        groups = draw.number(1, 3) if kind == "Conv" else 1
        size, strides, dilation = draw.numbers(rank, 1, 5), draw.numbers(rank, 1, 3), (1,) * rank
        if kind in ("Depthwise", "Separable"):
            strides = (strides[0],) * rank
        if draw.flag():
            strides, dilation = dilation, strides
        padding = draw.one(*PADDINGS, *(("causal",) if (kind, rank) == ("Conv", 1) else ()))
        settings = {"kernel_size": size, "strides": strides, "padding": padding, "dilation_rate": dilation}
        settings |= {"activation": draw.activation(), "use_bias": draw.flag()}
        if kind != "Depthwise":
            settings["filters"] = groups * draw.number(1, 4)
        if kind in ("Depthwise", "Separable"):
            settings["depth_multiplier"] = draw.number(1, 3)
        if kind == "Conv":
            settings["groups"] = groups
        if kind == "Transpose":
            if min(strides) > 1 and draw.flag():
                settings["output_padding"] = tuple(draw.number(0, stride - 1) for stride in strides)
            return f"Conv{rank}DTranspose", settings, [(*draw.numbers(rank, 1, 8), draw.number(1, 5))]
        name = {"Conv": "Conv", "Depthwise": "DepthwiseConv", "Separable": "SeparableConv"}[kind]
        return f"{name}{rank}D", settings, [(*draw.numbers(rank, 1, 13), groups * draw.number(1, 3))]

    return recipe


def pooling(rank: int) -> Recipe:
    def recipe(draw: Draw):
        settings = {
            "pool_size": draw.numbers(rank, 1, 5),
            "strides": draw.one(None, draw.numbers(rank, 1, 5)),
        }
        settings |= {"padding": draw.one(*PADDINGS), "data_format": draw.one(*ORDERS)}
        return f"{draw.one('Max', 'Average')}Pooling{rank}D", settings, [draw.numbers(rank + 1, 4, 11)]

    return recipe


def whole_maps(draw: Draw):
    rank = draw.number(1, 2)
    settings = {"data_format": draw.one(*ORDERS), "keepdims": draw.flag()}
    return f"Global{draw.one('Max', 'Average')}Pooling{rank}D", settings, [draw.numbers(rank + 1, 1, 7)]


def dense(draw: Draw):
    settings = {"units": draw.number(1, 7), "activation": draw.activation(), "use_bias": draw.flag()}
    return "Dense", settings, [some_shape(draw)]


def some_shape(draw: Draw) -> tuple[int, ...]:
    return draw.numbers(draw.number(1, 3), 1, 6)


def reordering(draw: Draw):
    shape = some_shape(draw)
    rest, target = prod(shape), []
    for _ in range(2):
        target.append(draw.one(*(size for size in range(1, rest + 1) if rest % size == 0)))
        rest //= target[-1]
    target.append(draw.one(rest, -1))
    order = tuple(int(axis) + 1 for axis in draw.rng.permutation(len(shape)))
    name, settings = draw.one(
        ("Reshape", {"target_shape": tuple(target)}),
        ("Permute", {"dims": order}),
        ("Flatten", {"data_format": draw.one(*ORDERS)}),
    )
    return name, settings, [shape]


def bordering(draw: Draw):
    name = draw.one("ZeroPadding", "Cropping")
    word = {"ZeroPadding": "padding", "Cropping": "cropping"}[name]
    if draw.flag():
        return f"{name}1D", {word: draw.numbers(2, 0, 3)}, [draw.numbers(2, 7, 9)]
    sides = draw.one(draw.number(0, 2), draw.numbers(2, 0, 3), (draw.numbers(2, 0, 3), draw.numbers(2, 0, 3)))
    return f"{name}2D", {word: sides, "data_format": draw.one(*ORDERS)}, [draw.numbers(3, 7, 9)]


def resampling(draw: Draw):
    kept = draw.number(0, 2)
    resizing = dict(zip(("height", "width"), draw.numbers(2, 1, 12), strict=True))
    smooth = draw.one("nearest", "bilinear", "bicubic", "lanczos3", "lanczos5")
    name, settings = draw.one(
        ("UpSampling2D", {"size": draw.numbers(2, 1, 4), "interpolation": smooth}),
        (
            "Resizing",
            {
                **resizing,
                "interpolation": draw.one(smooth, "area"),
                "crop_to_aspect_ratio": kept == 1,
                "pad_to_aspect_ratio": kept == 2,
                "fill_value": draw.one(0.0, 0.5),
                "antialias": draw.flag(),
            },
        ),
        ("CenterCrop", resizing),
    )
    return name, settings | {"data_format": draw.one(*ORDERS)}, [draw.numbers(3, 1, 9)]


def normalising(draw: Draw):
    shape = some_shape(draw)
    learnt = {"center": draw.flag(), "scale": draw.flag(), "epsilon": draw.one(1e-3, 1e-5, 0.1)}
    axis, axes = draw.one(-1, draw.number(1, len(shape))), draw.axes(len(shape))
    given = {"mean": draw.floats(shape[-1]), "variance": [abs(each) + 0.1 for each in draw.floats(shape[-1])]}
    name, settings = draw.one(
        ("BatchNormalization", learnt | {"axis": axis}),
        ("LayerNormalization", learnt | {"axis": draw.one(axis, axes)}),
        ("LayerNormalization", {"axis": axes, "rms_scaling": True}),
        ("GroupNormalization", learnt | {"groups": draw.one(1, shape[-1], -1)}),
        ("UnitNormalization", {"axis": draw.one(axis, axes)}),
        ("Normalization", given | {"invert": draw.flag()}),
        ("Normalization", {"axis": draw.one(tuple(axes), None)}),
        ("Rescaling", {"scale": draw.floats(shape[-1]), "offset": draw.floats(shape[-1])}),
    )
    # One number to a group is its own mean: what is left of it is rounding.
    return name, settings, [shape if name != "GroupNormalization" else (*draw.numbers(2, 2, 4), shape[-1])]


def activating(draw: Draw):
    shape = some_shape(draw)
    axes = draw.axes(len(shape))
    name, settings = draw.one(
        ("Activation", {"activation": draw.one(*ACTIVATIONS)}),
        (
            "ReLU",
            {
                "max_value": draw.one(None, 1.5),
                "negative_slope": draw.one(0, 0.1),
                "threshold": draw.one(0, 0.5),
            },
        ),
        ("LeakyReLU", {"negative_slope": draw.one(0.1, 0.3)}),
        ("PReLU", {"shared_axes": draw.one(None, axes)}),
        ("ELU", {"alpha": draw.one(1.0, 0.3)}),
        ("Softmax", {"axis": draw.one(-1, axes)}),
    )
    return name, settings, [shape]


def merging(draw: Draw):
    shape = some_shape(draw)
    axis = draw.number(0, len(shape) - 1)
    kind = draw.one(
        "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Concatenate"
    )
    count = 2 if kind == "Subtract" else draw.number(2, 4)
    if kind == "Concatenate":
        given = [(*shape[:axis], draw.number(1, 4), *shape[axis + 1 :]) for _ in range(count)]
        return kind, {"axis": draw.one(axis + 1, axis - len(shape))}, given
    # TensorFlow adds wrongly where several of many axes are stretched; `test_merging` has those.
    return kind, {}, [shape] * (count - 1) + [draw.one(shape, (1,) * len(shape))]


def multiplying(draw: Draw):
    length, first, second = (
        draw.number(1, 6),
        draw.numbers(draw.number(0, 2), 1, 4),
        draw.numbers(draw.number(0, 1), 1, 4),
    )
    at, there = draw.number(0, len(first)), draw.number(0, len(second))
    shapes = [(*first[:at], length, *first[at:]), (*second[:there], length, *second[there:])]
    return "Dot", {"axes": (at + 1, there + 1), "normalize": draw.flag()}, shapes


RECIPES: dict[str, Recipe] = {
    **{
        f"{kind} {rank}-D": convolution(kind, rank)
        for kind, rank in product(("Conv", "Depthwise", "Separable", "Transpose"), (1, 2))
    },
    "pooling 1-D": pooling(1),
    "pooling 2-D": pooling(2),
    **{
        recipe.__name__: recipe
        for recipe in (
            whole_maps, dense, reordering, bordering, resampling, normalising, activating, merging, multiplying,
        )
    },
}  # fmt: skip
