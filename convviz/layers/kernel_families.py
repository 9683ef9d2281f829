"""The table of named kernels, family by family, in the order in which they are listed.

Signs follow the course, whose Sobel kernel reads left minus right: x kernels are positive where the left is
brighter, y kernels where the top is brighter. All are laid over the picture as printed, without a flip.
"""

from __future__ import annotations

from functools import partial

from convviz.layers.named_kernel import NamedKernel, Rows, grid


def _outer(column: str, row: str) -> Rows:
    """The product table of two lists of numbers: a separable kernel."""
    return tuple(tuple(float(a) * float(b) for b in row.split()) for a in column.split())


def _diagonal(size: int) -> Rows:
    """Ones from the top left to the bottom right corner."""
    return tuple(tuple(float(row == column) for column in range(size)) for row in range(size))


def _disk(radius: int) -> Rows:
    """Ones where row² + column², counted from the centre, is at most radius²."""
    steps = range(-radius, radius + 1)
    return tuple(tuple(float(y * y + x * x <= radius * radius) for x in steps) for y in steps)


_point = partial(NamedKernel, family="points")
_POINTS = (
    _point("identity", rows=grid("0 0 0 / 0 1 0 / 0 0 0")),
    _point("shift-left", rows=grid("0 0 0 / 0 0 1 / 0 0 0")),
    _point("shift-right", rows=grid("0 0 0 / 1 0 0 / 0 0 0")),
    _point("shift-up", rows=grid("0 0 0 / 0 0 0 / 0 1 0")),
    _point("shift-down", rows=grid("0 1 0 / 0 0 0 / 0 0 0")),
    _point("double", rows=grid("2")),
    _point("negative", rows=grid("-1"), offset=255.0),
    _point("mean-of-colours", rows=grid("1"), scale=1 / 3),
)

_blur = partial(NamedKernel, family="blur", divide_by_sum=True)
_BLUR = (
    _blur("box-blur", rows=grid("1 1 1 / 1 1 1 / 1 1 1")),
    _blur("box-blur-5", rows=_outer("1 1 1 1 1", "1 1 1 1 1")),
    # The course's "blur": its listing does not divide by 9.
    _blur("box-sum", rows=grid("1 1 1 / 1 1 1 / 1 1 1"), divide_by_sum=False),
    # Binomial coefficients, the usual whole-number Gaussians.
    _blur("gaussian-3", rows=_outer("1 2 1", "1 2 1")),
    _blur("gaussian-5", rows=_outer("1 4 6 4 1", "1 4 6 4 1")),
    _blur("gaussian-7", rows=_outer("1 6 15 20 15 6 1", "1 6 15 20 15 6 1")),
    _blur("motion-blur-horizontal-5", rows=grid("1 1 1 1 1")),
    _blur("motion-blur-horizontal-9", rows=grid("1 1 1 1 1 1 1 1 1")),
    _blur("motion-blur-diagonal-5", rows=_diagonal(5)),
    _blur("motion-blur-diagonal-9", rows=_diagonal(9)),
    _blur("disk-7", rows=_disk(3)),
)

_sharpen = partial(NamedKernel, family="sharpen")
_SHARPEN = (
    _sharpen("sharpen", rows=grid("0 -1 0 / -1 5 -1 / 0 -1 0")),
    _sharpen("sharpen-5", rows=grid("0 0 0 0 0 / 0 0 -1 0 0 / 0 -1 5 -1 0 / 0 0 -1 0 0 / 0 0 0 0 0")),
    _sharpen("strong-sharpen", rows=grid("-1 -1 -1 / -1 9 -1 / -1 -1 -1")),
    # Twice the identity minus the 5×5 Gaussian: 512 - 36 = 476 in the middle.
    _sharpen(
        "unsharp-mask",
        rows=grid(
            "-1 -4 -6 -4 -1 / -4 -16 -24 -16 -4 / -6 -24 476 -24 -6 / -4 -16 -24 -16 -4 / -1 -4 -6 -4 -1"
        ),
        divide_by_sum=True,
    ),
    # f + k·(f - blurred f) with k = 2 and the 3×3 Gaussian (Gonzalez and Woods, "highboost filtering").
    _sharpen("high-boost", rows=grid("-2 -4 -2 / -4 40 -4 / -2 -4 -2"), divide_by_sum=True),
)

_gradient = partial(NamedKernel, family="gradient")
_GRADIENT = (
    _gradient("sobel-x", rows=grid("1 0 -1 / 2 0 -2 / 1 0 -1")),
    _gradient("sobel-y", rows=grid("1 2 1 / 0 0 0 / -1 -2 -1")),
    _gradient("sobel-main-diagonal", rows=grid("2 1 0 / 1 0 -1 / 0 -1 -2")),
    _gradient("sobel-anti-diagonal", rows=grid("0 1 2 / -1 0 1 / -2 -1 0")),
    _gradient("prewitt-x", rows=grid("1 0 -1 / 1 0 -1 / 1 0 -1")),
    _gradient("prewitt-y", rows=grid("1 1 1 / 0 0 0 / -1 -1 -1")),
    _gradient("scharr-x", rows=grid("3 0 -3 / 10 0 -10 / 3 0 -3")),
    _gradient("scharr-y", rows=grid("3 10 3 / 0 0 0 / -3 -10 -3")),
    _gradient("roberts-main-diagonal", rows=grid("1 0 / 0 -1")),
    _gradient("roberts-anti-diagonal", rows=grid("0 1 / -1 0")),
    _gradient("central-difference-x", rows=grid("1 0 -1"), scale=0.5),
    _gradient("central-difference-y", rows=grid("1 / 0 / -1"), scale=0.5),
    _gradient("edge-enhance", rows=grid("0 0 0 / -1 1 0 / 0 0 0")),
)

_laplacian = partial(NamedKernel, family="laplacian")
_LAPLACIAN = (
    _laplacian("edge-detect", rows=grid("0 1 0 / 1 -4 1 / 0 1 0")),
    _laplacian("laplacian-4", rows=grid("0 1 0 / 1 -4 1 / 0 1 0")),
    _laplacian("laplacian-8", rows=grid("1 1 1 / 1 -8 1 / 1 1 1")),
    _laplacian("outline", rows=grid("-1 -1 -1 / -1 8 -1 / -1 -1 -1")),
    _laplacian(
        "laplacian-of-gaussian",
        rows=grid("0 0 -1 0 0 / 0 -1 -2 -1 0 / -1 -2 16 -2 -1 / 0 -1 -2 -1 0 / 0 0 -1 0 0"),
    ),
    # The identity minus the 5×5 Gaussian: 256 - 36 = 220 in the middle.
    _laplacian(
        "high-pass",
        rows=grid(
            "-1 -4 -6 -4 -1 / -4 -16 -24 -16 -4 / -6 -24 220 -24 -6 / -4 -16 -24 -16 -4 / -1 -4 -6 -4 -1"
        ),
        scale=1 / 256,
    ),
)

_line = partial(NamedKernel, family="lines")
_LINES = (
    _line("line-horizontal", rows=grid("-1 -1 -1 / 2 2 2 / -1 -1 -1")),
    _line("line-vertical", rows=grid("-1 2 -1 / -1 2 -1 / -1 2 -1")),
    _line("line-main-diagonal", rows=grid("2 -1 -1 / -1 2 -1 / -1 -1 2")),
    _line("line-anti-diagonal", rows=grid("-1 -1 2 / -1 2 -1 / 2 -1 -1")),
)

_relief = partial(NamedKernel, family="relief")
_RELIEF = (
    _relief("emboss", rows=grid("-2 -1 0 / -1 1 1 / 0 1 2")),
    _relief("emboss-from-top", rows=grid("-1 -2 -1 / 0 1 0 / 1 2 1")),
    _relief("emboss-from-left", rows=grid("-1 0 1 / -2 1 2 / -1 0 1")),
    _relief("emboss-from-bottom-left", rows=grid("0 1 2 / -1 1 1 / -2 -1 0")),
    _relief("relief-on-grey", rows=grid("-1 0 0 / 0 0 0 / 0 0 1"), offset=128.0),
)

_shape = partial(NamedKernel, family="shapes")
_SHAPES = (
    _shape("corner", rows=grid("1 0 -1 / 0 0 0 / -1 0 1")),
    _shape("corner-top-left", rows=grid("-4 -4 -4 / -4 5 5 / -4 5 5")),
    _shape("corner-top-right", rows=grid("-4 -4 -4 / 5 5 -4 / 5 5 -4")),
    _shape("corner-bottom-left", rows=grid("-4 5 5 / -4 5 5 / -4 -4 -4")),
    _shape("corner-bottom-right", rows=grid("5 5 -4 / 5 5 -4 / -4 -4 -4")),
    _shape("point", rows=grid("1 -2 1 / -2 4 -2 / 1 -2 1")),
    # One stroke of six cells, after the course's curve filter.
    _shape(
        "curve",
        rows=grid(
            "0 0 0 0 0 1 0 / 0 0 0 0 1 0 0 / 0 0 0 1 0 0 0 / 0 0 0 1 0 0 0"
            " / 0 0 0 1 0 0 0 / 0 0 0 1 0 0 0 / 0 0 0 0 0 0 0"
        ),
    ),
    _shape(
        "curve-zero-sum",
        rows=grid(
            "0 0 0 0 -1 2 -1 / 0 0 0 -1 2 -1 0 / 0 0 -1 2 -1 0 0 / 0 0 -1 2 -1 0 0"
            " / 0 0 -1 2 -1 0 0 / 0 0 -1 2 -1 0 0 / 0 0 0 0 0 0 0"
        ),
    ),
)

KERNELS: tuple[NamedKernel, ...] = (
    *_POINTS,
    *_BLUR,
    *_SHARPEN,
    *_GRADIENT,
    *_LAPLACIAN,
    *_LINES,
    *_RELIEF,
    *_SHAPES,
)
