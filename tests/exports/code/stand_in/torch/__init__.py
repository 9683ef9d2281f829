"""The few functions of PyTorch that our programs use, on numpy, where PyTorch itself is not installed.

Written from PyTorch's documentation; checked once against PyTorch 2.13 by running all programs with both.
"""

import numpy as np


class Tensor(np.ndarray):
    """An array with PyTorch's methods."""

    def permute(self, *axes):
        return self.transpose(axes)

    def numpy(self):
        return np.asarray(self)

    def amax(self, dim, keepdim=False):
        return np.max(self, axis=dim, keepdims=keepdim)

    def amin(self, dim, keepdim=False):
        return np.min(self, axis=dim, keepdims=keepdim)

    def mean(self, dim, keepdim=False):
        return super().mean(axis=dim, keepdims=keepdim)

    def repeat_interleave(self, count, dim):
        return self.repeat(count, axis=dim)


class Sorted:
    """What `sort` gives."""

    def __init__(self, values):
        self.values = values


def tensor(values):
    if any(step < 0 for step in np.asarray(values).strides):
        raise ValueError("At least one stride in the given numpy array is negative")
    return np.array(values).view(Tensor)


def sort(x, dim):
    return Sorted(np.sort(x, axis=dim))


def cat(tensors, dim):
    return np.concatenate(tensors, axis=dim).view(Tensor)


def stack(tensors):
    return np.stack(tensors).view(Tensor)


def ones_like(x):
    return np.ones_like(x)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x, dim):
    powers = np.exp(x - np.max(x, axis=dim, keepdims=True))
    return powers / powers.sum(axis=dim, keepdims=True)


sqrt, exp, tanh = np.sqrt, np.exp, np.tanh
abs = np.abs  # noqa: A001 - PyTorch's name
