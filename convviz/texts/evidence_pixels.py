"""Words of the panel on pixels: settings, what was found at a pixel or a place, and whether it adds up."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.pixels import Completeness, PixelsScene
from convviz.states.evidence.pixels_places import Places
from convviz.states.evidence.questions import Baseline, PixelMethod
from convviz.texts.evidence import pixel_method_hint, pixel_method_name
from convviz.texts.numbers import MINUS, format_count, format_number, format_share

translate = QCoreApplication.translate

CONTRIBUTIONS = "contributions"
"""Stands beside the methods of `PixelMethod` in the menu."""

_DIGITS = 4
_NO_RESULT = "–"


def method_name(method: PixelMethod | str) -> str:
    """What the menu calls a method, or the last layer's sum."""
    if method == CONTRIBUTIONS:
        return translate("EvidencePixels", "Last layer: input × weight")
    return pixel_method_name(method)  # type: ignore[arg-type]


def method_hint(method: PixelMethod | str) -> str:
    """What it says, in one sentence."""
    if method == CONTRIBUTIONS:
        return translate(
            "EvidencePixels",
            "The last layer adds up numbers times weights. Here is the sum itself: nothing is estimated or left out.",
        )
    if method == "occlusion":
        return translate(
            "EvidencePixels",
            "A window slides over the picture and covers what it meets; where the class falls, something counted.",
        )
    return pixel_method_hint(method)  # type: ignore[arg-type]


def baseline_name(baseline: Baseline) -> str:
    """What stands for nothing."""
    return {
        "black": translate("EvidencePixels", "black"),
        "grey": translate("EvidencePixels", "grey"),
        "white": translate("EvidencePixels", "white"),
        "mean": translate("EvidencePixels", "the picture's mean"),
        "blurred": translate("EvidencePixels", "the picture blurred"),
    }[baseline]


def signed(value: float, digits: int = _DIGITS) -> str:
    """A number with its sign, also where it is positive."""
    text = format_number(value, significant=digits)
    return text if text.startswith(MINUS) or value <= 0 or not math.isfinite(value) else f"+{text}"


def completeness_text(check: Completeness) -> str:
    """The sum beside what it is to be: Σ of all pixels 8.31 = logit 9.02 − baseline 0.71 ✓ (0.1 % off)."""
    text = (
        translate(
            "EvidencePixels", "Σ of all pixels {sum} = logit {score} − baseline {baseline} ✓ ({off} % off)"
        )
        if check.holds
        else translate(
            "EvidencePixels",
            "Σ of all pixels {sum} ≠ logit {score} − baseline {baseline} ({off} % off): more steps come closer",
        )
    )
    return text.format(
        sum=_number(check.sum),
        score=_number(check.score),
        baseline=bracketed(check.baseline),
        off=format_share(check.off),
    )


def score_text(score: float, name: str, *, classes: bool) -> str:
    """The answer itself, before softmax or sigmoid; without classes what stands for it.

    Args:
        score: It.
        name: The class's name.
        classes: Whether the network has any.
    """
    if not classes:
        return translate("EvidencePixels", "Mean of the output: {score}").format(score=_number(score))
    return translate("EvidencePixels", "Logit of “{name}”: {score}").format(name=name, score=_number(score))


def input_heading(scene: PixelsScene, place: int | None) -> str:
    """What stands over the picture."""
    if place is not None:
        return translate("EvidencePixels", "What the network saw then")
    height, width, channels = scene.fed.numbers.shape
    text = translate("EvidencePixels", "What the network is fed ({size})")
    return text.format(size=f"{height} × {width} × {channels}")


def map_heading(method: PixelMethod, name: str, *, places: bool) -> str:
    """What stands over the map."""
    if method == "occlusion":
        text = (
            translate("EvidencePixels", "How far “{name}” falls, place by place")
            if places
            else translate("EvidencePixels", "How far “{name}” falls, mean for each pixel")
        )
    elif method in {"gradient", "smoothgrad", "guided-backpropagation"}:
        text = translate("EvidencePixels", "How “{name}” changes with each pixel")
    else:
        text = translate("EvidencePixels", "What each pixel adds to “{name}”")
    return text.format(name=name)


def scale_caption(scene: PixelsScene, method: PixelMethod, *, places: bool, largest: bool) -> str:
    """What the colours stand for."""
    if method == "occlusion":
        caption = translate("EvidencePixels", "fall of the logit")
    elif largest:
        caption = translate("EvidencePixels", "largest absolute value of the channels")
    else:
        caption = translate("EvidencePixels", "against the class · for it")
    if scene.beyond and not places:
        more = translate("EvidencePixels", "{share} % lie beyond").format(share=format_share(scene.beyond))
        return f"{caption} · {more}"
    return caption


def pixel_text(scene: PixelsScene, row: int, column: int) -> str:
    """What a pixel is, and how much it counts."""
    fed, counted = scene.fed, scene.counted
    values = _channels(fed.numbers[row, column].tolist(), fed.colours, plus=False)
    # Three colours say that it is a pixel, and need the room.
    text = (
        translate("EvidencePixels", "Row {row}, column {column}: {values}")
        if fed.colours
        else translate("EvidencePixels", "Row {row}, column {column}: pixel {values}")
    ).format(row=row + 1, column=column + 1, values=values)
    if counted is None:
        return text
    shares = [float(each) for each in counted[row, column]]
    if any(map(math.isnan, shares)):
        return text + translate("EvidencePixels", ", not known yet")
    counts = signed(math.fsum(shares), 3 if len(shares) > 1 else _DIGITS)
    if len(shares) > 1:
        counts = f"{_channels(shares, fed.colours, plus=True)}, Σ {counts}"
    return text + translate("EvidencePixels", ", counts {counts}").format(counts=counts)


def place_text(places: Places, place: int, name: str) -> str:
    """What the answer was while the window stood at a place."""
    rows, columns = places.span(place)
    where = translate("EvidencePixels", "Rows {top}–{bottom}, columns {left}–{right} covered").format(
        top=rows.start + 1, bottom=rows.stop, left=columns.start + 1, right=columns.stop
    )
    score = float(places.scores.flat[place])
    if math.isnan(score):
        return where + translate("EvidencePixels", ": not tried yet")
    # What is left by rounding alone is shown as 0.
    fall = float(places.grid.shown.flat[place])
    if fall > 0:
        said = translate("EvidencePixels", ": logit of “{name}” {score} instead of {whole}, falls by {fall}")
    elif fall < 0:
        said = translate("EvidencePixels", ": logit of “{name}” {score} instead of {whole}, rises by {fall}")
    else:
        said = translate("EvidencePixels", ": logit of “{name}” {score}, which changes nothing")
    return where + said.format(
        name=name,
        score=_number(score),
        whole=_number(places.score),
        fall=format_number(abs(fall), significant=_DIGITS),
    )


def transport_text(place: int | None, count: int) -> str:
    """Where the window stands; None for nowhere."""
    if place is None:
        return translate("EvidencePixels", "all {count} places").format(count=format_count(count))
    return translate("EvidencePixels", "place {place} of {count}").format(
        place=format_count(place + 1), count=format_count(count)
    )


def _channels(values: list[float], names: tuple[str, ...], *, plus: bool) -> str:
    """Numbers with the letters of their colours, red first."""
    digits = 3 if len(values) > 1 else _DIGITS
    texts = [(signed if plus else _number)(value, digits) for value in values]
    if not names:
        return ", ".join(texts)
    pairs = sorted(zip(names, texts, strict=True), key=lambda pair: "RGBA".index(pair[0]))
    return " ".join(f"{name} {text}" for name, text in pairs)


def _number(value: float, digits: int = _DIGITS) -> str:
    return _NO_RESULT if math.isnan(value) else format_number(value, significant=digits)


def bracketed(value: float, digits: int = _DIGITS) -> str:
    """A number that stands behind a sign, in brackets where it has one of its own."""
    text = format_number(value, significant=digits)
    return f"({text})" if text.startswith(MINUS) else text
