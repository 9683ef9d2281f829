"""What an answer about evidence looks like as a picture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from convviz.exports.evidence.curves import draw_curves
from convviz.exports.evidence.painting import (
    Look,
    Pixels,
    enlarged_side,
    magnitudes,
    map_pixels,
    overlay,
    picture_pixels,
    signed,
)
from convviz.exports.evidence.sheet import Tile, draw_sheet
from convviz.exports.networks.layer_grids import LayerMaps, draw_layers
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.contributions import Contributions
from convviz.states.evidence.placing import placing_of_map
from convviz.states.evidence.questions import Attribution, Flip, Forget, HeatMap, Maximise, Question, Score
from convviz.states.evidence.shown_input import placed, shown_input, shown_picture

_HEAT_OPACITY = 0.7
_ROW = 8
# Small pictures are enlarged by a whole factor to about this side.
_MADE_SIDE, _STRONGEST_SIDE = 96, 120


class Subject(Struct, frozen=True, eq=False):
    """What an answer is about.

    Attributes:
        network: The network.
        inputs: What it was fed; () where the question is about no picture.
        title: What is explained, such as a class's name.
        names: Of the classes; () where they are not known.
    """

    network: Network
    inputs: tuple[Floats, ...] = ()
    title: str = ""
    names: tuple[str, ...] = ()


def draw_answer(question: Question, answer: Answer, subject: Subject, look: Look) -> Pixels:
    """An answer about one picture, or pictures that excite, uint8 (height, width, 3).

    Raises:
        ConvvizError: The network's input is no picture, or the drawing would be too large.
    """
    match question:
        case HeatMap() | Attribution():
            return _beside(question, answer.arrays["map"], subject, look)
        case Maximise():
            return _made(question, answer, subject, look)
        case Forget():
            return _forgotten(question, answer, subject, look)
        case Score():
            return draw_curves(answer, look.theme)
        case Flip():
            return _flipped(question, answer, subject, look)
        case _:
            raise TypeError(f"a {type(question).__name__} is drawn by a function of its own")


def draw_contributions(found: Contributions, subject: Subject, look: Look) -> Pixels:
    """What each number before the last layer adds, at the cells that the numbers come from."""
    total, bias = _number(found.sum), _number(found.bias)
    title = f"{subject.title}: {total} = sum of {found.layer} × weight, and the bias {bias}"
    return draw_layers([LayerMaps(title, found.maps)], theme=look.theme)


def plane_of(question: HeatMap | Attribution, values: Floats) -> Floats:
    """A map as it is drawn, (rows, columns): of an attribution the sum over the colours."""
    if isinstance(question, HeatMap) or values.ndim == 2:
        return values
    return (values if question.method == "occlusion" else placed(values)).sum(axis=2)


def _beside(question: HeatMap | Attribution, values: Floats, subject: Subject, look: Look) -> Pixels:
    """The picture and its map over it."""
    index = question.input if isinstance(question, Attribution) else 0
    picture = shown_input(subject.network, index, subject.inputs[index])
    plane = plane_of(question, values)
    scale = magnitudes(plane) if isinstance(question, HeatMap) else signed(plane)
    usual = _HEAT_OPACITY if isinstance(question, HeatMap) else 1.0
    caption = f"{question.method}: {subject.title}"
    if not plane.any():
        caption = f"{caption} (no evidence)"
    tiles = [
        Tile("picture", picture_pixels(picture, enlarged_side(*picture.shape[:2]))),
        Tile(caption, overlay(picture, plane, scale, look, usual, placing_of_map(question, subject.network))),
    ]
    return draw_sheet(tiles, len(tiles), (scale,), look.theme)


def _made(question: Maximise, answer: Answer, subject: Subject, look: Look) -> Pixels:
    """A sheet of the pictures that excite most."""
    tiles: list[Tile] = []
    rows = zip(question.channels, answer.arrays["pictures"], answer.arrays["excitements"], strict=True)
    for channel, numbers, excitement in rows:
        picture = shown_picture(subject.network, question.input, numbers)
        height, width = picture.shape[:2]
        factor = max(1, _MADE_SIDE // max(height, width))
        known = not question.layer and channel < len(subject.names)
        name = subject.names[channel] if known else str(channel)
        pixels = picture_pixels(picture, (height * factor, width * factor))
        tiles.append(Tile(f"{name}: {_number(excitement)}", pixels))
    return draw_sheet(tiles, _ROW, (), look.theme)


def _forgotten(question: Forget, answer: Answer, subject: Subject, look: Look) -> Pixels:
    """The map of each stage, each over its own range: it is their shapes that are compared."""
    index = question.of.input if isinstance(question.of, Attribution) else 0
    picture = shown_input(subject.network, index, subject.inputs[index])
    heat, placing = isinstance(question.of, HeatMap), placing_of_map(question.of, subject.network)
    tiles: list[Tile] = []
    stages = zip(answer.texts["layers"], answer.arrays["maps"], answer.arrays["alike"], strict=True)
    for layer, values, alike in stages:
        scale = magnitudes(values) if heat else signed(values)
        opacity = _HEAT_OPACITY if heat else 1.0
        words = f"forgotten from {layer} on: {_number(alike)}" if layer else "as it is"
        tiles.append(Tile(words, overlay(picture, values, scale, look, opacity, placing)))
    return draw_sheet(tiles, min(4, len(tiles)), (), look.theme)


def _flipped(question: Flip, answer: Answer, subject: Subject, look: Look) -> Pixels:
    """The picture, what was added to it, and what it became."""
    index = question.input
    before = shown_input(subject.network, index, subject.inputs[index])
    after = shown_input(subject.network, index, answer.arrays["changed"])
    side = enlarged_side(*before.shape[:2])
    difference = placed(answer.arrays["difference"]).sum(axis=2)
    scale = signed(difference)
    confidences = answer.arrays["confidences"]
    first, last = int(answer.facts["before"]), int(answer.facts["after"])
    tiles = [
        Tile(f"{_name(subject, first)} {confidences[0, first]:.1%}", picture_pixels(before, side)),
        Tile("difference", map_pixels(difference, scale, side, raw=True, theme=look.theme)),
        Tile(f"{_name(subject, last)} {confidences[-1, last]:.1%}", picture_pixels(after, side)),
    ]
    return draw_sheet(tiles, len(tiles), (scale,), look.theme)


def draw_strongest(rows: Sequence[tuple[str, Sequence[tuple[str, Floats]]]], theme: str) -> Pixels:
    """For each channel the parts of pictures that excite it most, one row each.

    Args:
        rows: Each channel's words, and for each of its pictures words and a picture (height, width, 1 or 3), 0 to 255.
        theme: Whose colours.
    """
    most = max(len(pictures) for _, pictures in rows)
    blank = np.zeros((1, 1, 3), np.uint8)
    tiles: list[Tile] = []
    for words, pictures in rows:
        for place, (said, picture) in enumerate(pictures):
            height, width = picture.shape[:2]
            factor = max(1, _STRONGEST_SIDE // max(height, width))
            pixels = picture_pixels(picture, (height * factor, width * factor))
            tiles.append(Tile(f"{words}: {said}" if place == 0 else said, pixels))
        tiles += [Tile("", blank)] * (most - len(pictures))
    return draw_sheet(tiles, most, (), theme)


def _number(value: float) -> str:
    return f"{value:.3g}".replace("-", "\N{MINUS SIGN}")


def _name(subject: Subject, index: int) -> str:
    return subject.names[index] if index < len(subject.names) else str(index)
