"""Turns the bytes of a picture file into numbers: every mode of Pillow, EXIF turns, transparency, limits."""

from __future__ import annotations

import io
import threading
import warnings
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.pictures.foreign import KINDS, foreign_kind, picture_format, text_kind
from convviz.pictures.frames import count_frames
from convviz.pictures.picture import Picture
from convviz.pictures.pixels import laid_on_ground, pixels_of
from convviz.pictures.turns import lies_on_its_side, turned

if TYPE_CHECKING:
    from PIL.Image import Image

MAX_PIXELS = 100_000_000

# Left out on purpose: EPS starts Ghostscript, WMF and EMF are drawn by Windows, FITS inflates without bound,
# HDF5, GRIB, BUFR and MPEG are only stubs, and the rest are formats that nobody's picture is in.
_FORMATS = (
    *(
        "PNG",
        "JPEG",
        "MPO",
        "GIF",
        "WEBP",
        "BMP",
        "DIB",
        "TIFF",
        "AVIF",
        "JPEG2000",
        "PPM",
        "PSD",
        "ICO",
        "QOI",
        "DDS",
    ),
    *("PCX", "SGI", "XBM", "XPM", "MSP", "SUN"),
)
# TGA has no signature, and Pillow takes many other files for it: only the name can tell.
_UNSIGNED_FORMATS = ("TGA",)
_UNSIGNED_ENDINGS = (".tga", ".icb", ".vda", ".vst")

_ORIENTATION = 0x0112

# Formats whose header tells what will be decoded, and modes that stand for one number of channels.
_PLAIN = ("JPEG", "PNG", "BMP", "WEBP", "PPM")
_CHANNELS_OF = {"1": 1, "L": 1, "LA": 1, "I": 1, "I;16": 1, "RGB": 3, "RGBA": 3, "CMYK": 3, "YCbCr": 3}

# One picture at a time: it bounds the memory, and `warnings.catch_warnings` is not safe between threads.
_one_at_a_time = threading.Lock()


class Header(NamedTuple):
    """What a picture file says of itself before it is decoded.

    Attributes:
        height: In pixels, as the picture is seen.
        width: In pixels, as the picture is seen.
        channels: 1 or 3, as `decode` gives them; None where only the pixels tell.
    """

    height: int
    width: int
    channels: int | None


def read_header(data: bytes, name: str) -> Header:
    """The size of the picture whose file is `data`, or begins with it; nothing is decoded.

    Raises:
        PictureError: As for `decode`, but for what is wrong further back. Where `data` is a part only, the header may
            lie behind it.
    """
    kind = foreign_kind(data)
    if kind is not None:
        raise _not_a_picture(name, kind)
    with _one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = _identify(data, name)
        with image:
            width, height = image.size
            if lies_on_its_side(_orientation(image)):
                width, height = height, width
            return Header(height, width, _CHANNELS_OF.get(image.mode) if image.format in _PLAIN else None)


def decode(data: bytes, name: str, at_most: int | None = None) -> Picture:
    """The first frame of the picture file `data`, called `name` (empty when pasted) in refusals.

    Numbers become 0..255 by the file's own full scale: 1-bit 0 and 255; 8-bit as stored; 16-bit times
    255/65535, with fractions. 32-bit integers and floating-point numbers have no full scale of their own:
    numbers within 0..1 (floating-point only) are multiplied by 255, others within 0..255 stay, others within
    0..65535 (integers only) count as 16-bit, and any others are stretched so that the smallest is 0 and the
    largest 255. CMYK, YCbCr, HSV and LAB become RGB by Pillow's own formulas; colour profiles are ignored.
    Palettes of greys alone count as grey. Pillow itself keeps only 8 of 16 bits in colour pictures.

    Transparent pictures are laid over white, or over black where what can be seen of them would vanish on
    white.

    `at_most` bounds the longer side, in pixels: a larger picture is shrunk while its pixels are still bytes,
    and a baseline JPEG is already decoded at 1/2, 1/4 or 1/8: 100 megapixels then take 60 MB. A progressive JPEG
    or any other format is held whole by its decoder, at up to 4 bytes a pixel. Without `at_most` memory is bounded
    by `MAX_PIXELS` alone, at about 19 bytes a pixel of a colour picture.

    Raises:
        PictureError: The data is no picture, damaged, too large, or of no finite numbers.
    """
    kind = foreign_kind(data)
    if kind is not None:
        raise _not_a_picture(name, kind)
    with _one_at_a_time, warnings.catch_warnings():
        # Pillow's warnings speak of the file's inner workings; what matters in them is checked here.
        warnings.simplefilter("ignore")
        image = _identify(data, name)
        with image:
            return _read(image, data, name, at_most)


def _read(image: Image, data: bytes, name: str, at_most: int | None) -> Picture:
    mode, file_format = image.mode, image.format or ""
    width, height = image.size
    with _refusing(name, file_format):
        frames = count_frames(image, data)
        if at_most is not None and max(width, height) > at_most:
            # Twice the size wanted, so that the last halving is done by the better filter.
            share = 2 * at_most / max(width, height)
            image.draft(None, (max(1, int(width * share)), max(1, int(height * share))))
        image.load()
        _check_size(image, name)  # an icon's true size shows only now
        orientation = _orientation(image)
        pixels = pixels_of(image, at_most)
        _check_finite(pixels.values, name)
        values, ground = laid_on_ground(pixels)
        values = turned(values, orientation)
    if lies_on_its_side(orientation):
        width, height = height, width
    values.flags.writeable = False
    return Picture(values, mode, file_format, (width, height), frames, ground, pixels.scaling)


def _identify(data: bytes, name: str) -> Image:
    """The picture with its header read and its size checked, nothing decoded."""
    from PIL import Image, UnidentifiedImageError

    allowed = _FORMATS
    if name.lower().endswith(_UNSIGNED_ENDINGS):
        allowed += _UNSIGNED_FORMATS
    # The few common formats first: registering all of them takes 40 ms.
    for register in (Image.preinit, Image.init):
        register()
        formats = [each for each in allowed if each in Image.OPEN]
        with _refusing(name, picture_format(data) or ""), suppress(UnidentifiedImageError):
            image = Image.open(io.BytesIO(data), formats=formats)
            _check_size(image, name)
            return image
    file_format = picture_format(data)
    if file_format is None:
        raise _not_a_picture(name, text_kind(data))
    raise _damaged(name, file_format)


def _check_finite(values: NDArray[np.float32], name: str) -> None:
    if not np.isfinite(values).all():
        sentence = f"{_called(name)} holds numbers that are not finite."
        raise PictureError("picture-not-finite", sentence, name=name)


def _check_size(image: Image, name: str) -> None:
    width, height = image.size
    if width < 1 or height < 1:
        raise PictureError("picture-no-pixels", f"{_called(name)} has no pixels.", name=name)
    if width * height > MAX_PIXELS:
        raise _too_large(name, f" is {width} × {height}", width, height)


@contextmanager
def _refusing(name: str, file_format: str) -> Generator[None]:
    """Turns whatever a decoder raises into the sentence for it."""
    from PIL import Image

    try:
        yield
    except PictureError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_large(name, " is far too large", 0, 0) from error
    except MemoryError as error:
        raise PictureError(
            "picture-no-memory", f"{_called(name)} needs more memory than there is.", name=name
        ) from error
    except Exception as error:  # on hostile bytes Pillow's decoders raise nearly every type
        raise _damaged(name, file_format, str(error)) from error


def _orientation(image: Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - broken EXIF data raises nearly every type; the picture is still good
        return 1


def _called(name: str) -> str:
    return name or "The picture"


def _too_large(name: str, how: str, width: int, height: int) -> PictureError:
    limit = MAX_PIXELS // 1_000_000
    return PictureError(
        "picture-too-large",
        f"{_called(name)}{how}; the limit is {limit} megapixels.",
        name=name,
        width=width,
        height=height,
        limit=limit,
    )


def _not_a_picture(name: str, kind: str) -> PictureError:
    return PictureError("not-a-picture", f"{_called(name)} is {KINDS[kind]}.", name=name, kind=kind)


def _damaged(name: str, file_format: str, reason: str = "") -> PictureError:
    kind = f"as {file_format} " if file_format else ""
    if "truncated" in reason.lower():
        sentence = f"{_called(name)} is cut short: it begins {kind}but its end is missing."
        return PictureError("picture-truncated", sentence, name=name, format=file_format)
    sentence = f"{_called(name)} is damaged: it begins {kind}but cannot be decoded."
    return PictureError("picture-damaged", sentence, name=name, format=file_format)
