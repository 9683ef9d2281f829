"""Changes a batch of pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.colours import recoloured
from convviz.pictures.augmentation.draws import Draw
from convviz.pictures.augmentation.places import is_flipped, source_matrices
from convviz.pictures.augmentation.sampling import sampled

Images = NDArray[np.float32]


def apply(images: Images, draws: Draw, augmentation: Augmentation) -> Images:
    """`images`, each changed as was drawn for it, within the limits of `augmentation`; the same shape and range.

    Args:
        images: float32 (count, height, width, channels) in 0..1; they stay as they are.
        draws: As many as there are images.
        augmentation: The limits.
    """
    _, height, width, _ = images.shape
    if augmentation.moves:
        images = sampled(images, source_matrices(augmentation, draws, height, width), augmentation.fill)
    elif augmentation.horizontal_flip or augmentation.vertical_flip:
        images = _flipped(images, draws, augmentation)
    if any((augmentation.brightness, augmentation.contrast, augmentation.saturation, augmentation.noise)):
        images = recoloured(images, draws, augmentation)
    return images


def _flipped(images: Images, draws: Draw, augmentation: Augmentation) -> Images:
    sideways, upside_down = is_flipped(draws, augmentation)
    result = images.copy()
    result[sideways] = result[sideways, :, ::-1]
    result[upside_down] = result[upside_down, ::-1]
    return result
