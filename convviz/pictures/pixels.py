"""The pixels of a decoded Pillow picture as numbers 0..255, whatever its mode."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.picture import Ground, Scaling
from convviz.pictures.resampling import area_resized

if TYPE_CHECKING:
    from PIL.Image import Image

# The weights of red, green and blue in grey (ITU-R 601-2, as in Pillow).
LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)

_WHITE = 255.0
_SIXTEEN_BITS = 65535
# Above this mean brightness, what is to be seen would hardly differ from a white ground.
_NEARLY_WHITE = 0.9 * _WHITE


class Pixels(NamedTuple):
    """Colours (height, width, 1 or 3) in 0..255; opacity (height, width, 1) in 0..1, None where all is 1."""

    values: NDArray[np.float32]
    opacity: NDArray[np.float32] | None
    scaling: Scaling


def pixels_of(image: Image, at_most: int | None) -> Pixels:
    """The pixels of the loaded `image`, shrunk so that no side is longer than `at_most`.

    The rule for each mode is told at `decoding.decode`.
    """
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _wide_pixels(image, at_most)
    plain = image.convert(_plain_mode(image)) if image.mode != _plain_mode(image) else image
    if at_most is not None and max(plain.size) > at_most:
        plain = _shrunk(plain, at_most)
    numbers = np.asarray(plain)
    if numbers.ndim == 2:
        numbers = numbers[:, :, np.newaxis]
    if plain.mode in ("L", "RGB"):
        return Pixels(numbers.astype(np.float32), None, "8-bit")
    opacity = (
        None
        if numbers[:, :, -1].min() == _WHITE
        else numbers[:, :, -1:].astype(np.float32) / np.float32(_WHITE)
    )
    return Pixels(numbers[:, :, :-1].astype(np.float32), opacity, "8-bit")


def laid_on_ground(pixels: Pixels) -> tuple[NDArray[np.float32], Ground | None]:
    """The pixels over white, or over black where what can be seen of them would vanish on white."""
    values, opacity, _ = pixels
    if opacity is None:
        return values, None
    luma = values @ LUMA[:, np.newaxis] if values.shape[2] == 3 else values
    visible = float(opacity.sum(dtype=np.float64))
    brightness = float((luma * opacity).sum(dtype=np.float64)) / visible if visible else 0.0
    ground: Ground = "black" if brightness > _NEARLY_WHITE else "white"
    under = np.float32(_WHITE if ground == "white" else 0)
    return (values - under) * opacity + under, ground


def _plain_mode(image: Image) -> str:
    """The mode among L, LA, RGB and RGBA that holds all that an 8-bit `image` shows."""
    transparent = image.has_transparency_data
    if image.mode in ("P", "PA"):
        grey = _is_grey_palette(image)
        return ("LA" if grey else "RGBA") if transparent else ("L" if grey else "RGB")
    if image.mode in ("1", "L", "LA", "La"):
        return "LA" if transparent else "L"
    return "RGBA" if transparent else "RGB"


def _is_grey_palette(image: Image) -> bool:
    """Whether every palette entry that is used and can be seen has equal red, green and blue."""
    entries = image.getpalette("RGB") or []
    count = min(len(entries) // 3, 256)
    colours = np.array(entries[: 3 * count], dtype=np.int64).reshape(count, 3)
    seen = np.array(image.histogram()[:count]) > 0
    transparent = image.info.get("transparency")
    if isinstance(transparent, int) and transparent < count:
        seen[transparent] = False
    elif isinstance(transparent, bytes):
        opacity = np.frombuffer(transparent[:count], dtype=np.uint8)
        seen[: len(opacity)] &= opacity > 0
    return bool((colours[seen] == colours[seen][:, :1]).all())


def _shrunk(image: Image, at_most: int) -> Image:
    from PIL.Image import Resampling

    share = at_most / max(image.size)
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    # Hamming: an area filter in effect, without the ringing of Lanczos beside edges.
    return image.resize(size, Resampling.HAMMING, reducing_gap=3.0)


def _wide_pixels(image: Image, at_most: int | None) -> Pixels:
    stored = np.asarray(image)
    transparent = image.info.get("transparency")
    opacity = (
        (stored != transparent).astype(np.float32)[:, :, np.newaxis] if isinstance(transparent, int) else None
    )
    sixteen_bits = image.mode.startswith("I;16") or (image.format == "PPM" and image.mode == "I")
    values, scaling = (_from_sixteen_bits(stored), "16-bit") if sixteen_bits else _from_unknown_scale(stored)
    values = values[:, :, np.newaxis]
    if at_most is not None and max(image.size) > at_most:
        share = at_most / max(image.size)
        height, width = (max(1, round(side * share)) for side in values.shape[:2])
        values = area_resized(values, height, width)
        opacity = None if opacity is None else area_resized(opacity, height, width)
    return Pixels(values, opacity, scaling)


def _from_sixteen_bits(stored: NDArray[np.generic]) -> NDArray[np.float32]:
    return stored.astype(np.float32) / np.float32(_SIXTEEN_BITS / _WHITE)


def _from_unknown_scale(stored: NDArray[np.generic]) -> tuple[NDArray[np.float32], Scaling]:
    low, high = float(stored.min()), float(stored.max())
    integer = np.issubdtype(stored.dtype, np.integer)
    if not integer and low >= 0 and high <= 1:
        return stored.astype(np.float32) * np.float32(_WHITE), "unit"
    if low >= 0 and high <= _WHITE:
        return stored.astype(np.float32), "as it is"
    if integer and low >= 0 and high <= _SIXTEEN_BITS:
        return _from_sixteen_bits(stored), "16-bit"
    spread = (high - low) or 1.0
    return ((stored.astype(np.float64) - low) * (_WHITE / spread)).astype(np.float32), "stretched"
