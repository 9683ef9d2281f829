"""From what a lesson's file gives to the source of a page's state, and the way back."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Literal

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.planes import plane_of, plane_values
from convviz.pictures.npy import npy_bytes, read_npy, read_tensor
from convviz.pictures.samples import DigitSample, load_sample, samples
from convviz.states.blobs import BlobStore
from convviz.states.lab.sources import MAX_PICTURE_SIDE, lab_grid, picture_source, sample_source
from convviz.states.lab.state import Drawing, Numbers, Photo, Source

Array = NDArray[np.float32]
Files = Mapping[str, bytes]

MOST_INLINE = 400
"""How many numbers stand as such in a lesson's text; more of them are a file."""
_LARGEST_INLINE = 1e12
_PATTERN_SIDES = {"lab": 28, "network": 64}
_NPY = b"\x93NUMPY"


def source_of(given: Given, files: Files, blobs: BlobStore, page: Literal["lab", "network"]) -> Source:
    """What a page is given; its numbers are put into `blobs`.

    Args:
        given: As it stands in the file.
        files: The lesson's files by name.
        blobs: Where the page keeps its arrays.
        page: Patterns are made at the size at which the page makes them, and a network takes arrays of any rank.

    Raises:
        ConvvizError: There is no such sample or file, it is no picture, or rows differ in length.
    """
    if given.sample:
        return sample_source(given.sample, blobs, _PATTERN_SIDES[page])
    if given.grid is not None:
        return Numbers(blobs.put(plane_values((given.grid,))))
    if given.planes is not None:
        return Numbers(blobs.put(plane_values(given.planes)))
    if given.picture is None:
        return Drawing(given.strokes)
    untrusted = file_of(given.picture, files)
    if untrusted.startswith(_NPY):
        values = lab_grid(read_npy(untrusted)) if page == "lab" else np.atleast_2d(read_tensor(untrusted))
        return Numbers(blobs.put(values))
    from convviz.pictures.files import open_picture

    return picture_source(open_picture(untrusted, at_most=MAX_PICTURE_SIDE), blobs)


def file_of(name: str, files: Files) -> bytes:
    """One of a lesson's files.

    Raises:
        ConvvizError: The lesson has none of this name.
    """
    if name not in files:
        raise ConvvizError("lesson-file-missing", f"The lesson has no file {name}.", name=name)
    return files[name]


def given_of(
    source: Source, blobs: BlobStore, page: Literal["lab", "network"]
) -> tuple[Given, dict[str, bytes]] | None:
    """What a lesson's file gives for a source, and the files that belong to it.

    Returns:
        None for a picture of finer grey levels than a PNG has: only what a page makes of it can be given.
    """
    match source:
        case Drawing():
            return _given_ink(source), {}
        case Numbers():
            known = _sample_of(source, blobs, page)
            return (known, {}) if known is not None else given_numbers(blobs.get(source.blob))
        case Photo():
            known = _sample_of(source, blobs, page)
            return (known, {}) if known is not None else _given_picture(source, blobs)


def given_numbers(values: Array) -> tuple[Given, dict[str, bytes]]:
    """Numbers that are taken as they are: in the text where they are few, else as a file."""
    small = values.size <= MOST_INLINE and values.ndim == 3
    if small and bool((np.abs(values) <= _LARGEST_INLINE).all()):
        planes = tuple(plane_of(values[:, :, channel]) for channel in range(values.shape[2]))
        return (Given(grid=planes[0]) if len(planes) == 1 else Given(planes=planes)), {}
    name = _file_name(values, "npy")
    return Given(picture=name), {name: npy_bytes(values)}


def _given_ink(drawing: Drawing) -> Given:
    """A drawing, by its name where it is a sample's."""
    for sample in samples():
        if sample.family == "digit":
            digit = load_sample(sample.id)
            if isinstance(digit, DigitSample) and digit.strokes == drawing.strokes:
                return Given(sample=sample.id)
    return Given(strokes=drawing.strokes)


def _sample_of(source: Photo | Numbers, blobs: BlobStore, page: Literal["lab", "network"]) -> Given | None:
    """The sample that a source was taken from, as long as it is that still."""
    if not source.sample or source.blob not in blobs:
        return None
    try:
        again = sample_source(source.sample, BlobStore(), _PATTERN_SIDES[page])
    except ConvvizError:
        return None
    same = not isinstance(again, Drawing) and replace(again, title=source.title) == source
    return Given(sample=source.sample) if same else None


def _given_picture(photo: Photo, blobs: BlobStore) -> tuple[Given, dict[str, bytes]] | None:
    values = blobs.get(photo.blob)
    as_bytes = np.clip(values, 0, 255).astype(np.uint8)
    if max(values.shape[:2]) > MAX_PICTURE_SIDE or not np.array_equal(as_bytes, values):
        return None
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(as_bytes[:, :, 0] if values.shape[2] == 1 else as_bytes).save(file, "PNG", optimize=True)
    name = _file_name(values, "png")
    return Given(picture=name), {name: file.getvalue()}


def _file_name(values: Array, ending: str) -> str:
    """Named by its content, so that several steps share one file."""
    return f"pictures/{BlobStore().put(values)[:16]}.{ending}"
