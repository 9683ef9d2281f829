"""Small sets of pictures, made anew for each test."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

MakePicture = Callable[..., bytes]
MakeFolder = Callable[..., Path]


def picture_bytes(
    colour: int | tuple[int, int, int] = 128, size: tuple[int, int] = (6, 4), kind: str = "PNG"
) -> bytes:
    """A picture file of one colour, `size` (width, height)."""
    file = io.BytesIO()
    Image.new("L" if isinstance(colour, int) else "RGB", size, colour).save(file, kind)
    return file.getvalue()


@pytest.fixture
def make_picture() -> MakePicture:
    return picture_bytes


@pytest.fixture
def make_folder(tmp_path: Path) -> MakeFolder:
    """Writes files by their paths; text or bytes, or a picture for None."""

    def make(files: dict[str, bytes | None], name: str = "set") -> Path:
        root = tmp_path / name
        root.mkdir()
        for number, (path, content) in enumerate(files.items()):
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(picture_bytes(number % 256) if content is None else content)
        return root

    return make


@pytest.fixture
def digits() -> dict[str, np.ndarray]:
    """Arrays as Keras keeps MNIST: 12 pictures of 5 × 4, three classes, and 5 to test on."""
    generator = np.random.default_rng(1)
    return {
        "x_train": generator.integers(0, 256, (12, 5, 4), dtype=np.uint8),
        "y_train": np.arange(12, dtype=np.uint8) % 3,
        "x_test": generator.integers(0, 256, (5, 5, 4), dtype=np.uint8),
        "y_test": np.arange(5, dtype=np.uint8) % 3,
    }
