"""The samples that come along: digits, photographs, patterns and small grids; their words are in `texts`."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.errors import PictureError
from convviz.pictures.ink import Stroke
from convviz.pictures.patterns import PATTERNS, pattern
from convviz.pictures.sample_grids import GRIDS
from convviz.resources import asset

Family = Literal["digit", "photo", "pattern", "grid"]

# The photographs in scikit-image's wheel that it states to be CC0, in the public domain or unrestricted.
PHOTOS: Mapping[str, str] = MappingProxyType(
    {
        "photo-cat": "chelsea.png",
        "photo-camera": "camera.png",
        "photo-astronaut": "astronaut.png",
        "photo-coffee": "coffee.png",
        "photo-rocket": "rocket.jpg",
        "photo-coins": "coins.png",
        "photo-galaxies": "hubble_deep_field.jpg",
        "photo-clock": "clock_motion.png",
        "photo-brick": "brick.png",
        "photo-grass": "grass.png",
        "photo-gravel": "gravel.png",
        "photo-text": "text.png",
    }
)


@dataclass(frozen=True)
class Sample:
    """One sample that can be picked: its id, such as `"digit-7-bar"`, and its family."""

    id: str
    family: Family


@dataclass(frozen=True)
class DigitSample:
    """A digit as pen strokes, with what it is."""

    strokes: tuple[Stroke, ...]
    label: int


@dataclass(frozen=True)
class PictureSample:
    """A picture as a file that `files.open_picture` opens."""

    path: Path


@dataclass(frozen=True, eq=False)
class GridSample:
    """Numbers: float32 (height, width), not writable."""

    values: NDArray[np.float32]


@cache
def samples() -> tuple[Sample, ...]:
    """All samples that this installation has, family by family, in the order in which they are offered."""
    return (
        *(Sample(name, "digit") for name in _digits()),
        *(Sample(name, "photo") for name in _photos()),
        *(Sample(f"pattern-{name}", "pattern") for name in PATTERNS),
        *(Sample(f"grid-{name}", "grid") for name in GRIDS),
    )


def load_sample(name: str, size: int = 64) -> DigitSample | PictureSample | GridSample:
    """The sample with the id `name`; patterns are made at `size` × `size`.

    Raises:
        PictureError: There is no such sample here.
    """
    family, _, rest = name.partition("-")
    if family == "grid" and rest in GRIDS:
        return GridSample(GRIDS[rest])
    if family == "pattern" and rest in PATTERNS:
        values = pattern(rest, size)
        values.flags.writeable = False
        return GridSample(values)
    if name in _digits():
        return _digits()[name]
    if name in _photos():
        return PictureSample(_photos()[name])
    raise PictureError("sample-unknown", f"There is no sample {name}.", name=name)


@cache
def _digits() -> Mapping[str, DigitSample]:
    import json

    content = json.loads(asset("samples/digits.json").read_text(encoding="utf-8"))
    return {
        digit["id"]: DigitSample(
            tuple(Stroke(tuple((x, y) for x, y in stroke), content["width"]) for stroke in digit["strokes"]),
            digit["label"],
        )
        for digit in content["digits"]
    }


@cache
def _photos() -> Mapping[str, Path]:
    # Finding the package does not import it, which would take 0.8 s.
    package = importlib.util.find_spec("skimage")
    folders = (
        [Path(folder) / "data" for folder in (package.submodule_search_locations or ())] if package else []
    )
    found = ((name, folder / file) for name, file in PHOTOS.items() for folder in folders)
    return {name: path for name, path in found if path.is_file()}
