"""Deletion and insertion curves as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from convviz.exports.evidence.painting import Pixels
from convviz.exports.theme_file import theme_colour
from convviz.resources import asset
from convviz.states.evidence.answers import Answer

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_WIDTH, _HEIGHT = 480, 300
_LEFT: Final = 48
_MARGIN: Final = 16
_TEXT_PX: Final = 13
_LINE_PX: Final = 20
_DASH_PX: Final = 6
_GAP_PX: Final = 4
# Each with the word for it, the theme's colour, and whether it is drawn with gaps.
_CURVES: Final = (
    ("deletion", "in the map's order, deleted", "negative", False),
    ("insertion", "in the map's order, inserted", "positive", False),
    ("random_deletion", "at random, deleted", "negative", True),
    ("random_insertion", "at random, inserted", "positive", True),
)


def draw_curves(answer: Answer, theme: str = "light") -> Pixels:
    """The answer's probability over the share of pixels, with the area under each curve, uint8 (height, width, 3)."""
    from PIL import Image, ImageDraw, ImageFont

    size = (_LEFT + _WIDTH + _MARGIN, _HEIGHT + 2 * _MARGIN + _LINE_PX * (len(_CURVES) + 1))
    picture = Image.new("RGB", size, theme_colour(theme, "ground"))
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(asset("fonts/ConvvizSans-Regular.otf"), _TEXT_PX)
    soft = theme_colour(theme, "soft_text")
    for share in (0.0, 0.5, 1.0):
        x, y = _place(share, share)
        draw.line([(_LEFT, y), (_LEFT + _WIDTH, y)], fill=theme_colour(theme, "line"))
        draw.text((8, y - 8), f"{100 * share:.0f} %", font=font, fill=soft)
        words = f"{100 * share:.0f} %"
        draw.text(
            (x - draw.textlength(words, font=font) * share, _MARGIN + _HEIGHT + 4),
            words,
            font=font,
            fill=soft,
        )
    for row, (name, words, colour, gaps) in enumerate(_CURVES):
        paint = theme_colour(theme, colour)
        _curve(draw, answer.arrays["shares"], answer.arrays[name], paint, gaps=gaps)
        top = _MARGIN + _HEIGHT + _LINE_PX * (row + 1) + 6
        _dashed(draw, [(_LEFT, top + 8), (_LEFT + 32, top + 8)], paint, gaps=gaps)
        said = f"{words}: area {answer.facts[f'{name}_area']:.3f}"
        draw.text((_LEFT + 44, top), said, font=font, fill=theme_colour(theme, "text"))
    return np.asarray(picture)


def _place(share: float, probability: float) -> tuple[float, float]:
    return _LEFT + share * _WIDTH, _MARGIN + (1 - probability) * _HEIGHT


def _curve(
    draw: ImageDraw, shares: np.ndarray, values: np.ndarray, colour: tuple[int, int, int], *, gaps: bool
) -> None:
    points = [_place(float(x), float(y)) for x, y in zip(shares, values, strict=True)]
    _dashed(draw, points, colour, gaps=gaps)


def _dashed(
    draw: ImageDraw, points: list[tuple[float, float]], colour: tuple[int, int, int], *, gaps: bool
) -> None:
    """A line through points; with gaps, short pieces along it."""
    if not gaps:
        draw.line(points, fill=colour, width=2)
        return
    xs, ys = np.array([x for x, _ in points]), np.array([y for _, y in points])
    along = np.concatenate([np.zeros(1), np.cumsum(np.hypot(np.diff(xs), np.diff(ys)))])
    length = float(along[-1])
    for start in range(0, int(length), _DASH_PX + _GAP_PX):
        ends = (float(start), min(float(start + _DASH_PX), length))
        piece = [(float(np.interp(at, along, xs)), float(np.interp(at, along, ys))) for at in ends]
        draw.line(piece, fill=colour, width=1)
