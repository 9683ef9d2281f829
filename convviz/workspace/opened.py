"""What a person opened, dropped or pasted, once it is read."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.picture import Picture
from convviz.states.files.kernel_record import KernelFile
from convviz.states.lab.state import Lab

Array = NDArray[np.float32]


class OpenedPicture(Struct, frozen=True, eq=False):
    """A picture, at most `MAX_PICTURE_SIDE` pixels on its longer side."""

    picture: Picture
    title: str


class OpenedNumbers(Struct, frozen=True, eq=False):
    """A grid of numbers, shape (height, width, channels), float32, finite, within the lab's limits."""

    values: Array
    title: str


class OpenedKernel(Struct, frozen=True, eq=False):
    """A kernel."""

    kernel: KernelFile
    title: str


class OpenedWorkspace(Struct, frozen=True, eq=False):
    """A saved workspace: its state and the arrays it stands on, by name."""

    state: Lab
    arrays: dict[str, Array]
    title: str


Opened = OpenedPicture | OpenedNumbers | OpenedKernel | OpenedWorkspace
