"""A picture that is added to a lesson: decoded, brought to a size that fits beside a page, and written as PNG."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

from convviz.layers.errors import ConvvizError
from convviz.workspace.authoring.saying import slug

MOST_PICTURE_BYTES = 2_000_000
_MB = 1_000_000
_SIDES = (1600, 1200, 800, 560, 400, 280)


def lesson_picture(path: Path, files: Mapping[str, bytes]) -> tuple[str, bytes]:
    """The name and the PNG of a picture in a file.

    Args:
        path: The picture, in any format that convviz opens.
        files: What the lesson holds already; an equal picture keeps its name.

    Raises:
        ConvvizError: It is no picture, or too large in every size.
    """
    from convviz.pictures.files import open_picture

    for side in _SIDES:
        picture = open_picture(path, at_most=side)
        data = _png(picture.values)
        if len(data) <= MOST_PICTURE_BYTES:
            return _name(path, data, files), data
    limit = MOST_PICTURE_BYTES // _MB
    raise ConvvizError(
        "lesson-picture-too-large",
        f"The picture {path.name} has more than {limit} MB even when it is made smaller.",
        name=path.name,
        limit=limit,
    )


def _png(values: object) -> bytes:
    import numpy as np
    from PIL import Image

    array = np.clip(np.asarray(values), 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(array[:, :, 0] if array.shape[2] == 1 else array).save(file, "PNG", optimize=True)
    return file.getvalue()


def _name(path: Path, data: bytes, files: Mapping[str, bytes]) -> str:
    stem = slug(path.stem)[:60] or "picture"
    names = (f"pictures/{stem}.png", *(f"pictures/{stem}-{at}.png" for at in range(2, len(files) + 3)))
    return next(name for name in names if files.get(name, data) == data)
