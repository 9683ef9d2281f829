"""Where each pixel of a moved picture comes from."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import Draw

Matrices = NDArray[np.float64]


def source_matrices(augmentation: Augmentation, draws: Draw, height: int, width: int) -> Matrices:
    """(count, 2, 3): from (row, column, 1) of a pixel of the result to the row and column that it shows.

    In x and y around the picture's middle it is rotation · shift · shear · zoom, as in Keras's ImageDataGenerator
    (`keras/src/legacy/preprocessing/image.py`, `apply_affine_transform`; its middle is wrong where the sides differ),
    after the flips.
    """
    angle = np.deg2rad(draws.of("rotation") * np.float64(augmentation.rotation))
    shear = np.deg2rad(draws.of("shear") * np.float64(augmentation.shear))
    across = draws.of("width_shift") * np.float64(augmentation.width_shift * width)
    down = draws.of("height_shift") * np.float64(augmentation.height_shift * height)
    stretch = np.exp(draws.of("aspect") * np.float64(np.log1p(augmentation.aspect)) / 2)
    wide = (1 + draws.of("zoom_width") * np.float64(augmentation.zoom)) / stretch
    tall = (1 + draws.of("zoom_height") * np.float64(augmentation.zoom)) * stretch
    wide = np.where(is_flipped(draws, augmentation)[0], -wide, wide)
    tall = np.where(is_flipped(draws, augmentation)[1], -tall, tall)
    cosine, sine = np.cos(angle), np.sin(angle)
    # x' = c·(wide·x − sin(shear)·tall·y + across) − s·(cos(shear)·tall·y + down), and y' with s and c.
    x_by_y, y_by_y = -np.sin(shear) * tall, np.cos(shear) * tall
    middle_row, middle_column = (height - 1) / 2, (width - 1) / 2
    result = np.empty((len(draws), 2, 3))
    result[:, 0, 0] = sine * x_by_y + cosine * y_by_y
    result[:, 0, 1] = sine * wide
    result[:, 0, 2] = sine * across + cosine * down
    result[:, 1, 0] = cosine * x_by_y - sine * y_by_y
    result[:, 1, 1] = cosine * wide
    result[:, 1, 2] = cosine * across - sine * down
    result[:, :, 2] -= result[:, :, 0] * middle_row + result[:, :, 1] * middle_column
    result[:, :, 2] += (middle_row, middle_column)
    return result


def is_flipped(draws: Draw, augmentation: Augmentation) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which pictures are mirrored left to right, and which upside down."""
    return (
        (draws.of("horizontal_flip") > 0) & augmentation.horizontal_flip,
        (draws.of("vertical_flip") > 0) & augmentation.vertical_flip,
    )
