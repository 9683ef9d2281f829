"""What tests of several commands are given."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image


@pytest.fixture
def digit(tmp_path: Path) -> Path:
    """A one, drawn light on dark."""
    pixels = np.zeros((60, 50), np.uint8)
    pixels[10:50, 24:30] = 255
    Image.fromarray(pixels).save(tmp_path / "one.png")
    return tmp_path / "one.png"
