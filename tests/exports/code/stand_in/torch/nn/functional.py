"""`torch.nn.functional` on numpy, window by window."""

import math

import numpy as np

from torch import Tensor

_MODES = {"constant": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}


def _windows(x, size, stride, dilation):
    """(row, column, window) of every place; windows have the shape (1, channels, *size)."""
    tall, wide = ((size[at] - 1) * dilation[at] + 1 for at in (0, 1))
    for row, top in enumerate(range(0, x.shape[2] - tall + 1, stride[0])):
        for column, left in enumerate(range(0, x.shape[3] - wide + 1, stride[1])):
            yield row, column, x[:, :, top : top + tall : dilation[0], left : left + wide : dilation[1]]


def _pooled(x, size, stride, reduce):
    found = {
        (row, column): reduce(window, axis=(2, 3))
        for row, column, window in _windows(x, size, stride, (1, 1))
    }
    rows, columns = max(found)
    out = np.empty((1, x.shape[1], rows + 1, columns + 1), x.dtype)
    for (row, column), value in found.items():
        out[:, :, row, column] = value
    return out.view(Tensor)


def pad(x, sides, mode="constant", value=0.0):
    left, right, top, bottom = sides
    if mode == "constant":
        height, width = x.shape[2] + top + bottom, x.shape[3] + left + right
        out = np.full((*x.shape[:2], height, width), value, x.dtype)
        for row in range(max(top, 0), height - max(bottom, 0)):
            for column in range(max(left, 0), width - max(right, 0)):
                out[:, :, row, column] = x[:, :, row - top, column - left]
        return out.view(Tensor)
    most = {"reflect": -1, "circular": 0, "replicate": 1000}[mode]
    if max(top, bottom) > x.shape[2] + most or max(left, right) > x.shape[3] + most:
        raise RuntimeError("Padding size should be less than the corresponding input dimension")
    return np.pad(x, ((0, 0), (0, 0), (top, bottom), (left, right)), mode=_MODES[mode]).view(Tensor)


def conv2d(x, weight, bias, stride=(1, 1), dilation=(1, 1), groups=1):
    filters, depth, *size = weight.shape
    found = {}
    for row, column, window in _windows(x, size, stride, dilation):
        parts = [
            np.sum(window[0, f // (filters // groups) * depth :][:depth] * weight[f]) for f in range(filters)
        ]
        found[row, column] = np.array(parts) + bias
    rows, columns = max(found)
    out = np.empty((1, filters, rows + 1, columns + 1), np.float32)
    for (row, column), value in found.items():
        out[0, :, row, column] = value
    return out.view(Tensor)


def conv_transpose2d(x, weight, stride=(1, 1), dilation=(1, 1)):
    _, filters, height, width = weight.shape
    rows = (x.shape[2] - 1) * stride[0] + (height - 1) * dilation[0] + 1
    columns = (x.shape[3] - 1) * stride[1] + (width - 1) * dilation[1] + 1
    out = np.zeros((1, filters, rows, columns), np.float32)
    for row, column in np.ndindex(x.shape[2], x.shape[3]):
        for down, across in np.ndindex(height, width):
            place = row * stride[0] + down * dilation[0], column * stride[1] + across * dilation[1]
            out[0, :, place[0], place[1]] += x[0, :, row, column] @ weight[:, :, down, across]
    return out.view(Tensor)


def unfold(x, size, dilation, stride):
    columns = [window.reshape(-1) for _, _, window in _windows(x, size, stride, dilation)]
    return np.stack(columns, axis=-1)[np.newaxis].view(Tensor)


def max_pool2d(x, size, stride):
    return _pooled(x, size, stride, np.max)


def avg_pool2d(x, size, stride):
    return _pooled(x, size, stride, lambda window, axis: np.asarray(window).mean(axis=axis))


def linear(x, weight, bias):
    return x @ weight.T + bias


def batch_norm(x, mean, variance, gamma, beta, eps):
    shape = (1, -1) + (1,) * (x.ndim - 2)
    mean, variance, gamma, beta = (each.reshape(shape) for each in (mean, variance, gamma, beta))
    return gamma * (x - mean) / np.sqrt(variance + eps) + beta


def relu(x):
    return np.maximum(x, 0)


def leaky_relu(x, slope):
    return np.where(x > 0, x, slope * x).astype(np.float32).view(Tensor)


def silu(x):
    return x / (1 + np.exp(-x))


def gelu(x):
    return (
        (x * (1 + np.vectorize(math.erf)(np.asarray(x) / math.sqrt(2))) / 2).astype(np.float32).view(Tensor)
    )


def elu(x, alpha):
    return np.where(x > 0, x, alpha * np.expm1(x)).astype(np.float32).view(Tensor)
