"""The title names the input and the kernel, however long the file's name is."""

from __future__ import annotations

import pytest

from convviz.layers.kernels import find_kernel
from convviz.states.lab.kernel_changes import from_named
from convviz.states.lab.state import Convolution, Lab, Photo
from convviz.texts.lab_title import lab_title


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("cat.png", "cat.png"),
        ("a" * 36 + ".png", "a" * 36 + ".png"),
        ("holiday " * 20 + "of 2024.jpeg", "holiday holiday holiday h…y of 2024.jpeg"),
    ],
)
def test_a_long_file_name_loses_its_middle_and_the_kernel_stays_in_the_title(name: str, shown: str) -> None:
    state = Lab(Photo("0" * 64, title=name), (Convolution(from_named(find_kernel("sobel-x"))),))
    assert lab_title(state) == f"{shown} → Sobel x"
