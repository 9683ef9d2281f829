"""Opens a picture from a file or from pasted bytes."""

from __future__ import annotations

from pathlib import Path

from convviz.pictures.decoding import decode
from convviz.pictures.picture import Picture
from convviz.pictures.reading import check_length, read_whole

MAX_FILE_BYTES = 500_000_000


def open_picture(source: Path | bytes, *, at_most: int | None = None) -> Picture:
    """The picture in the file `source`, or in its bytes; see `decoding.decode` for what its numbers mean.

    The file is read once, 500 MB at most, and refused before decoding when its header declares more than 100
    megapixels. Nothing in it is run.

    Args:
        source: A path, or the bytes of a picture file.
        at_most: The longest side wanted, in pixels. It saves most of the memory and time that a large
            photograph costs; without it the picture comes whole.

    Raises:
        PictureError: The file cannot be read, is no picture, is damaged or too large.
    """
    if isinstance(source, bytes):
        check_length(len(source), MAX_FILE_BYTES)
        return decode(source, "", at_most)
    return decode(read_whole(source, MAX_FILE_BYTES), source.name, at_most)
