"""Changes of brightness, contrast, saturation, and noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import Draw
from convviz.pictures.pixels import LUMA

Images = NDArray[np.float32]


def recoloured(images: Images, draws: Draw, augmentation: Augmentation) -> Images:
    """`images` (count, height, width, channels) in 0..1 with their colours changed; cut off at 0 and 1 at the end.

    Brightness comes first, then contrast and saturation, as Pillow's `ImageEnhance` has them, then noise. Grey
    pictures have no saturation.
    """
    result = images.copy()
    brightness = 1 + draws.of("brightness") * np.float32(augmentation.brightness)
    contrast = 1 + draws.of("contrast") * np.float32(augmentation.contrast)
    saturation = 1 + draws.of("saturation") * np.float32(augmentation.saturation)
    noise = (1 + draws.of("noise")) / 2 * np.float32(augmentation.noise)
    for index in range(len(result)):
        _recolour(result[index], float(brightness[index]), float(contrast[index]), float(saturation[index]))
        if augmentation.noise:
            generator = np.random.Generator(np.random.SFC64(int(draws.seeds[index])))
            result[index] += generator.standard_normal(result.shape[1:], np.float32) * noise[index]
    return result.clip(0, 1, out=result)


def _recolour(image: Images, brightness: float, contrast: float, saturation: float) -> None:
    """Changes `image` (height, width, channels) in place."""
    if brightness != 1:
        image *= np.float32(brightness)
    if contrast != 1:
        grey = _grey(image).mean(dtype=np.float64)
        image *= np.float32(contrast)
        image += np.float32(grey * (1 - contrast))
    if saturation != 1 and image.shape[2] == 3:
        grey = _grey(image)
        image *= np.float32(saturation)
        grey *= np.float32(1 - saturation)
        for channel in range(3):
            image[:, :, channel] += grey


def _grey(image: Images) -> Images:
    """(height, width)."""
    return image @ LUMA if image.shape[2] == 3 else image[:, :, 0]
