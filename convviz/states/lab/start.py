"""What the lab shows before anybody touched it: the letter A through convolution, ReLU and max-pooling."""

from __future__ import annotations

from convviz.layers.kernels import find_kernel
from convviz.pictures.sample_grids import GRIDS
from convviz.states.blobs import BlobStore
from convviz.states.lab.kernel_changes import from_named
from convviz.states.lab.state import Activate, Convolution, Cursor, Fit, Lab, Numbers, Pooling

# What a first drawing and a first picture are fitted to: MNIST's size, and one in which a photograph is recognised
# while the colours of single cells can still be told apart.
DRAWING_FIT = Fit(28, 28)
PICTURE_FIT = Fit(64, 64)

_GRID = "letter-a"
_KERNEL = "sobel-x"
# Row 2, column 3 of the 4 × 4 output: its window holds ink, and its sum is negative, so that ReLU has something to do.
_POSITION = 6


def starting_lab(blobs: BlobStore) -> Lab:
    """The state of a first start."""
    return Lab(
        source=Numbers(blobs.put(GRIDS[_GRID]), sample=f"grid-{_GRID}"),
        stages=(Convolution(from_named(find_kernel(_KERNEL))), Activate("relu"), Pooling()),
        cursor=Cursor(positions=(_POSITION, _POSITION, 0)),
    )
