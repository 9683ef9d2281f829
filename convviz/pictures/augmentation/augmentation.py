"""How far pictures are changed at most: the settings of Keras's ImageDataGenerator, and some for colours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

from convviz.layers.errors import ConvvizError

Fill = Literal["nearest", "reflect", "wrap", "constant"]
"""What stands beyond the border: the last pixel; the picture mirrored; the picture again; black."""

Transform = Literal[
    "rotation",
    "width_shift",
    "height_shift",
    "shear",
    "zoom",
    "aspect",
    "horizontal_flip",
    "vertical_flip",
    "brightness",
    "contrast",
    "saturation",
    "noise",
]
TRANSFORMS: Final[tuple[Transform, ...]] = (
    "rotation",
    "width_shift",
    "height_shift",
    "shear",
    "zoom",
    "aspect",
    "horizontal_flip",
    "vertical_flip",
    "brightness",
    "contrast",
    "saturation",
    "noise",
)
"""All transforms, in the order in which they are offered."""

LARGEST: Final[dict[Transform, float]] = {
    "rotation": 180.0,
    "width_shift": 1.0,
    "height_shift": 1.0,
    "shear": 80.0,
    "zoom": 0.95,
    "aspect": 1.0,
    "horizontal_flip": 1.0,
    "vertical_flip": 1.0,
    "brightness": 1.0,
    "contrast": 1.0,
    "saturation": 1.0,
    "noise": 1.0,
}
"""The largest value of each setting."""


@dataclass(frozen=True)
class Augmentation:
    """The limits within which each picture is changed by numbers of its own, anew in every epoch; 0 is no change.

    Attributes:
        rotation: The angle, in degrees to either side; Keras's `rotation_range`.
        width_shift: The shift to the side, as a share of the width; `width_shift_range`.
        height_shift: The shift up or down, as a share of the height; `height_shift_range`.
        shear: The angle of shear, in degrees, not as a share; `shear_range`. (The course writes 0.2, which is a fifth
            of a degree.)
        zoom: Height and width are each scaled by a factor of their own within 1 − zoom and 1 + zoom; above 1 the
            picture gets smaller; `zoom_range`.
        aspect: The ratio of the sides is scaled by up to 1 + aspect, and as far the other way.
        horizontal_flip: Whether half of the pictures are mirrored left to right.
        vertical_flip: Whether half of them are mirrored upside down.
        brightness: All numbers are multiplied by a factor within 1 − brightness and 1 + brightness; Keras's
            `brightness_range`.
        contrast: The distance of all numbers from the picture's mean grey is multiplied so.
        saturation: The distance of the colours from the grey of their pixel is multiplied so.
        noise: The largest standard deviation of normal noise, where white is 1; each picture's own is below it.
        fill: What stands beyond the border; `fill_mode`.

    Raises:
        ConvvizError: A number is below 0 or above `LARGEST`.
    """

    rotation: float = 0.0
    width_shift: float = 0.0
    height_shift: float = 0.0
    shear: float = 0.0
    zoom: float = 0.0
    aspect: float = 0.0
    horizontal_flip: bool = False
    vertical_flip: bool = False
    brightness: float = 0.0
    contrast: float = 0.0
    saturation: float = 0.0
    noise: float = 0.0
    fill: Fill = "nearest"

    def __post_init__(self) -> None:
        for name in TRANSFORMS:
            value, limit = float(getattr(self, name)), LARGEST[name]
            if not 0 <= value <= limit:
                sentence = f"The setting {name} is {value:g}; it has to be within 0 and {limit:g}."
                raise ConvvizError("augmentation-range", sentence, name=name, value=value, limit=limit)

    @property
    def is_nothing(self) -> bool:
        """Whether every picture stays as it is."""
        return not self.used

    @property
    def used(self) -> tuple[Transform, ...]:
        """The transforms that change something."""
        return tuple(name for name in TRANSFORMS if getattr(self, name))

    @property
    def moves(self) -> bool:
        """Whether pixels come to stand between others; flips alone only change places."""
        return any((self.rotation, self.width_shift, self.height_shift, self.shear, self.zoom, self.aspect))


def only(augmentation: Augmentation, transform: Transform) -> Augmentation:
    """`augmentation` with one of its transforms alone, and its filling."""
    return replace(Augmentation(fill=augmentation.fill), **{transform: getattr(augmentation, transform)})
