"""What `convviz explain` draws, each method by its own painter."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from convviz.cli.explain.question import shown_channels
from convviz.exports.evidence.drawing import Subject, draw_answer, draw_contributions, draw_strongest
from convviz.exports.evidence.painting import Look, Pixels
from convviz.exports.networks.chosen import ChosenNetwork
from convviz.networks.node import Cursor
from convviz.pictures.preparation import Preparation, layout_of, prepare
from convviz.pictures.sets.fitted import preparation_for
from convviz.pictures.sets.named import NAMES, named_path
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.picture_set import PictureSet
from convviz.pictures.sets.share import part_to_measure
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.contributions import Contributions
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.receptive_cut import receptive_cut

if TYPE_CHECKING:
    from convviz.cli.explain.work import Explained


def drawn(
    arguments: argparse.Namespace,
    chosen: ChosenNetwork,
    explained: Explained,
    inputs: tuple[Floats, ...],
    names: tuple[str, ...],
) -> Pixels:
    """The picture of an answer.

    Raises:
        ConvvizError: The network takes no picture, or the drawing would be too large.
    """
    look = Look(arguments.opacity, arguments.raw, arguments.theme)
    subject = Subject(chosen.network, inputs, explained.title, names)
    question, answer = explained.question, explained.answer
    if question is None:
        facts, arrays = answer.facts, answer.arrays
        found = Contributions(
            arrays["values"], facts["bias"], facts["sum"], answer.texts["layer"][0], arrays["maps"]
        )
        return draw_contributions(found, subject, look)
    if isinstance(question, Scan):
        return _strongest(arguments, chosen, question, answer)
    return draw_answer(question, answer, subject, look)


def _strongest(
    arguments: argparse.Namespace, chosen: ChosenNetwork, question: Scan, answer: Answer
) -> Pixels:
    """For each channel what its strongest cells see in the pictures that excite it most."""
    network = chosen.network
    path = named_path(question.data) if question.data in NAMES else Path(question.data)
    pictures = part_to_measure(open_sets(path), question.part)
    how = _seen(question, chosen, pictures)
    rows: list[tuple[str, list[tuple[str, Floats]]]] = []
    for channel in shown_channels(arguments, question.layer, len(answer.arrays["top"])):
        found: list[tuple[str, Floats]] = []
        for place, strength, (row, column) in zip(
            *(answer.arrays[name][channel] for name in ("top", "strengths", "cells")), strict=True
        ):
            if place >= 0:
                cut = receptive_cut(network, Cursor(question.layer, channel, int(row), int(column)))
                shown = _prepared(pictures, int(place), how, network.input_shapes[0])
                found.append((f"{strength:.3g}", cut.of(shown)))
        rows.append((str(channel), found))
    return draw_strongest(rows, arguments.theme)


def _seen(question: Scan, chosen: ChosenNetwork, pictures: PictureSet) -> Preparation:
    """How the worker prepared the pictures, but from 0 to 255."""
    if question.preparation:
        return replace(msgspec.json.decode(question.preparation, type=Preparation), values="0-255")
    fit = chosen.guesses()[0].preparation.fit
    return preparation_for(pictures, chosen.network.input_shapes[0], "0-255", fit)


def _prepared(pictures: PictureSet, place: int, how: Preparation, shape: tuple[int, ...]) -> Floats:
    """A picture as the network sees it, (height, width, 1 or 3), 0 to 255."""
    picture = pictures.picture(place).astype(np.float32, copy=False)
    seen = prepare(picture, how, layout_of(shape).picture)
    return (picture if seen is None else seen)[:, :, :3]
