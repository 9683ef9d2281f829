"""The functions that a program begins with, as far as it uses them; in the order in which they stand there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.exports.code.dialect import Dialect

_SLIDE = '''
def slide(x, size, strides, dilation, compute):
    """Moves a window over x, row by row; compute makes the numbers of one place from one window."""
    height, width = (size[0] - 1) * dilation[0] + 1, (size[1] - 1) * dilation[1] + 1
    result = []
    for top in range(0, x.shape[0] - height + 1, strides[0]):
        row = []
        for left in range(0, x.shape[1] - width + 1, strides[1]):
            window = x[top : top + height : dilation[0], left : left + width : dilation[1]]
            row.append(compute(window))
        result.append(row)
    return np.array(result)
'''

_CONVOLVE = '''
def convolve(x, kernel, bias, strides=(1, 1), dilation=(1, 1)):
    """Window times kernel, summed over rows, columns and channels; one sum for each filter, plus its bias."""

    def sums(window):
        return np.array([np.sum(window * kernel[..., f]) for f in range(kernel.shape[-1])]) + bias

    return slide(x, kernel.shape[:2], strides, dilation, sums)
'''

_DEPTHWISE = '''
def convolve_each(x, kernel, bias, strides=(1, 1), dilation=(1, 1)):
    """Window times kernel, summed over rows and columns only: each channel by itself, plus its bias."""

    def sums(window):
        return (window[..., np.newaxis] * kernel).sum(axis=(0, 1)).ravel() + bias

    return slide(x, kernel.shape[:2], strides, dilation, sums)
'''

_SPREAD = '''
def spread(x, kernel, bias, strides, dilation, crop, size):
    """The transposed convolution: each cell of x stamps the kernel, times its value, into the output."""
    height, width = (kernel.shape[0] - 1) * dilation[0] + 1, (kernel.shape[1] - 1) * dilation[1] + 1
    rows, columns = (x.shape[0] - 1) * strides[0] + height, (x.shape[1] - 1) * strides[1] + width
    stamped = np.zeros((max(rows, crop[0] + size[0]), max(columns, crop[1] + size[1]), kernel.shape[2]))
    for row in range(x.shape[0]):
        for column in range(x.shape[1]):
            top, left = row * strides[0], column * strides[1]
            stamp = kernel @ x[row, column]  # kernel: rows, columns, filters, channels
            stamped[top : top + height : dilation[0], left : left + width : dilation[1]] += stamp
    return stamped[crop[0] : crop[0] + size[0], crop[1] : crop[1] + size[1]] + bias
'''

_POOL = '''
def pool(x, size, strides, reduce):
    """One number for each window and channel: np.max, np.nanmean, ..."""
    return slide(x, size, strides, (1, 1), lambda window: reduce(window, axis=(0, 1)))
'''

_RANK = '''
def ranked(x, size, strides, dilation, place):
    """Each window's numbers from the smallest to the largest, and of these the one at a place."""
    return slide(
        x, size, strides, dilation, lambda window: np.sort(window.reshape(-1, x.shape[2]), axis=0)[place]
    )
'''

_SOFTMAX = '''
def softmax(x):
    """Exponentials over their sum, along the last axis."""
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
'''

_SHOW = '''
def show(title, x):
    """Prints a layer's output, channel by channel."""
    print(f"\\n{title}: shape {x.shape}")
    print(np.moveaxis(x, -1, 0).round(4))
'''

_SHOW_KERAS = '''
def show(title, x):
    """Prints a layer's output without the batch, channel by channel."""
    x = np.asarray(x)[0]
    print(f"\\n{title}: shape {x.shape}")
    print(np.moveaxis(x, -1, 0).round(4))
'''

_RANK_KERAS = '''
def ranked(x, size, strides, dilation, place):
    """Keras has no such filter: numpy sorts the numbers of each window, and takes the one at a place."""
    height, width = (size[0] - 1) * dilation[0] + 1, (size[1] - 1) * dilation[1] + 1
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(x), (height, width), axis=(1, 2))
    windows = windows[:, :: strides[0], :: strides[1], :, :: dilation[0], :: dilation[1]]
    return np.sort(windows.reshape(*windows.shape[:4], -1), axis=-1)[..., place]
'''

_RANK_TORCH = '''
def ranked(x, size, strides, dilation, place):
    """Sorts the numbers of each window, and takes the one at a place."""
    rows = (x.shape[2] - (size[0] - 1) * dilation[0] - 1) // strides[0] + 1
    windows = F.unfold(x, size, dilation=dilation, stride=strides)
    windows = windows.reshape(1, x.shape[1], size[0] * size[1], rows, -1)
    return torch.sort(windows, dim=2).values[:, :, place]
'''

_SHOW_TORCH = '''
def show(title, x):
    """Prints a layer's output without the batch, channel by channel."""
    x = x[0].numpy()
    print(f"\\n{title}: shape {x.shape}")
    print(x.round(4))
'''

HELPERS: Final[Mapping[Dialect, Mapping[str, str]]] = {
    "numpy": {
        "slide": _SLIDE,
        "convolve": _CONVOLVE,
        "convolve_each": _DEPTHWISE,
        "spread": _SPREAD,
        "pool": _POOL,
        "ranked": _RANK,
        "softmax": _SOFTMAX,
        "show": _SHOW,
    },
    "keras": {"ranked": _RANK_KERAS, "show": _SHOW_KERAS},
    "torch": {"ranked": _RANK_TORCH, "show": _SHOW_TORCH},
}

NEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "convolve": ("slide",),
    "convolve_each": ("slide",),
    "pool": ("slide",),
    "ranked": ("slide",),
}
