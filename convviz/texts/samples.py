"""The words for the samples that come along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sample_name(sample_id: str) -> str:
    """What the sample is called, such as “Letter A”; an id unknown here, as from a later version, made readable."""
    kind, _, rest = sample_id.partition("-")
    if kind == "digit" and rest[:1].isdigit():
        digit, _, way = rest.partition("-")
        template = _ways_of_writing().get(way)
        if template is not None:
            return template.format(digit=digit)
    known = _photos() | _patterns() | _grids()
    return known.get(sample_id) or sample_id.replace("-", " ").capitalize()


def sample_family_name(family: str) -> str:
    """The heading of a family of samples; KeyError for one that does not exist."""
    return {
        "digit": translate("Samples", "Digits"),
        "photo": translate("Samples", "Photographs"),
        "pattern": translate("Samples", "Patterns"),
        "grid": translate("Samples", "Small grids"),
    }[family]


def _ways_of_writing() -> dict[str, str]:
    return {
        "": translate("Samples", "Digit {digit}"),
        "bar": translate("Samples", "Digit {digit} with a bar"),
        "curved": translate("Samples", "Digit {digit}, curved"),
        "flag": translate("Samples", "Digit {digit} with a flag"),
        "flat": translate("Samples", "Digit {digit} with a flat top"),
        "loop": translate("Samples", "Digit {digit} with a loop"),
        "narrow": translate("Samples", "Digit {digit}, narrow"),
        "one": translate("Samples", "Digit {digit} in one stroke"),
        "open": translate("Samples", "Digit {digit}, open"),
        "round": translate("Samples", "Digit {digit}, round"),
        "serif": translate("Samples", "Digit {digit} with a foot"),
    }


def _photos() -> dict[str, str]:
    return {
        "photo-astronaut": translate("Samples", "Astronaut"),
        "photo-brick": translate("Samples", "Brick wall"),
        "photo-camera": translate("Samples", "Photographer"),
        "photo-cat": translate("Samples", "Cat"),
        "photo-clock": translate("Samples", "Clock in motion"),
        "photo-coffee": translate("Samples", "Cup of coffee"),
        "photo-coins": translate("Samples", "Coins"),
        "photo-galaxies": translate("Samples", "Galaxies"),
        "photo-grass": translate("Samples", "Grass"),
        "photo-gravel": translate("Samples", "Gravel"),
        "photo-rocket": translate("Samples", "Rocket"),
        "photo-text": translate("Samples", "Printed text"),
    }


def _patterns() -> dict[str, str]:
    return {
        "pattern-checkerboard": translate("Samples", "Checkerboard"),
        "pattern-corner": translate("Samples", "Corner"),
        "pattern-diagonal-edge": translate("Samples", "Diagonal edge"),
        "pattern-gradient": translate("Samples", "Gradient"),
        "pattern-horizontal-edge": translate("Samples", "Horizontal edge"),
        "pattern-impulse": translate("Samples", "Impulse"),
        "pattern-line": translate("Samples", "Line"),
        "pattern-noise": translate("Samples", "Noise"),
        "pattern-rings": translate("Samples", "Rings"),
        "pattern-stripes": translate("Samples", "Stripes"),
        "pattern-vertical-edge": translate("Samples", "Vertical edge"),
    }


def _grids() -> dict[str, str]:
    return {
        "grid-arithmetic": translate("Samples", "Convolution arithmetic"),
        "grid-arithmetic-strided": translate("Samples", "Convolution arithmetic, with stride"),
        "grid-counting": translate("Samples", "Counting from 0 to 35"),
        "grid-letter-a": translate("Samples", "Letter A"),
        "grid-one-by-one": translate("Samples", "Numbers for a 1×1 convolution"),
        "grid-pooling": translate("Samples", "Numbers for pooling"),
    }
