"""What the lab shows before anybody touched it: the letter A through convolution, ReLU and max-pooling."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.layers.kernels import find_kernel
from convviz.layers.named_kernel import NamedKernel
from convviz.pictures.samples import GridSample, load_sample
from convviz.states.blobs import BlobStore
from convviz.states.lab import Activate, Convolution, Cursor, Kernel, Lab, Numbers, Pooling

_SAMPLE = "grid-letter-a"
_KERNEL = "sobel-x"
# Row 2, column 3 of the 4 × 4 output: its window holds ink, and its sum is negative, so that ReLU has something to do.
_POSITION = 6


def starting_lab(blobs: BlobStore) -> Lab:
    """The state of a first start."""
    return Lab(
        source=Numbers(blobs.put(_letter()), sample=_SAMPLE),
        stages=(Convolution(kernel_from_name(_KERNEL)), Activate("relu"), Pooling()),
        cursor=Cursor(positions=(_POSITION, _POSITION, 0)),
    )


def kernel_from_name(name: str) -> Kernel:
    """A named kernel as the lab holds it: one channel that serves all planes, one filter.

    Raises:
        ConvvizError: There is no kernel of that name.
    """
    return kernel_from_named(find_kernel(name))


def kernel_from_named(named: NamedKernel) -> Kernel:
    """The same from the kernel itself."""
    rows = np.array(named.rows, dtype=np.float64)
    return Kernel(
        shape=(rows.shape[0], rows.shape[1], 1, 1),
        weights=tuple(rows.ravel().tolist()),
        name=named.id,
        scale=named.scale,
        divide_by_sum=named.divide_by_sum,
        bias=(named.offset,),
    )


def _letter() -> NDArray[np.float32]:
    sample = load_sample(_SAMPLE)
    if not isinstance(sample, GridSample):
        raise TypeError(_SAMPLE)
    return sample.values
