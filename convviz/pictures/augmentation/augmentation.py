"""How far pictures are changed, in the terms of Keras's ImageDataGenerator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Fill = Literal["nearest", "reflect", "wrap", "constant"]
"""What stands where a changed picture has nothing: Keras's words; `"constant"` is black."""


@dataclass(frozen=True)
class Augmentation:
    """The limits between which each picture's changes are drawn, evenly and anew in every epoch; 0 is no change.

    Attributes:
        rotation: Degrees, to both sides.
        width_shift: Share of the width, to both sides.
        height_shift: Share of the height, to both sides.
        shear: Degrees, to both sides, as Keras has it: the course's 0.2 is a fifth of a degree.
        zoom: Each side is magnified by a factor from 1 − zoom to 1 + zoom, both by factors of their own as in Keras.
        horizontal_flip: Whether half of the pictures are mirrored.
        vertical_flip: Whether half of the pictures are turned upside down.
        fill: What stands where the picture has been moved away.
        brightness: All values are multiplied by 1 − brightness to 1 + brightness.
        contrast: Distances from the picture's mean are multiplied by 1 − contrast to 1 + contrast.
        saturation: Distances from each pixel's grey are multiplied by 1 − saturation to 1 + saturation.
        noise: Standard deviation of noise, as a share of the range from black to white; each picture's own is drawn
            from 0 to this.
    """

    rotation: float = 0.0
    width_shift: float = 0.0
    height_shift: float = 0.0
    shear: float = 0.0
    zoom: float = 0.0
    horizontal_flip: bool = False
    vertical_flip: bool = False
    fill: Fill = "nearest"
    brightness: float = 0.0
    contrast: float = 0.0
    saturation: float = 0.0
    noise: float = 0.0

    @property
    def is_nothing(self) -> bool:
        """Whether every picture stays as it is."""
        return self == Augmentation(fill=self.fill)
