"""Every colour map of the interface can be read by people who see fewer colours.

Numbers a tenth of the range apart, anywhere in it, differ by at least 8 in CIEDE2000 (Sharma, Wu and Dalal 2005, by
scikit-image), for people who see all colours and for those who lack the cones for red, green or blue: their sight is
simulated by the matrices of Machado, Oliveira and Fernandes (2009) at severity 1.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor
from skimage.color import deltaE_ciede2000, rgb2lab

from convviz.exports import theme_file
from convviz.painting.evidence.data_map_looks import class_colour, class_glyph, class_shape
from convviz.painting.grids.cell_colours import sign_colours
from convviz.painting.theme import THEME_NAMES, ThemeName, theme
from convviz.painting.training.run_colours import run_colour, run_glyph, run_shape
from convviz.pictures.colours import LawName, colour_law
from convviz.workspace.run_list import RUN_COLOURS

_LEAST = 8.0
_SIGHTS = {
    "all colours": np.eye(3),
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_LAWS: tuple[LawName, ...] = ("signed", "positive", "negative", "viridis", "cividis")
_themes = pytest.mark.parametrize("name", THEME_NAMES)
_sights = pytest.mark.parametrize("sight", _SIGHTS)


def _seen(colours: NDArray[np.float64], sight: str) -> NDArray[np.float64]:
    """CIELAB of sRGB colours, 0 to 255, as somebody with that sight sees them."""
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    simulated = np.clip(linear @ _SIGHTS[sight].T, 0, 1)
    encoded = np.where(simulated <= 0.0031308, simulated * 12.92, 1.055 * simulated ** (1 / 2.4) - 0.055)
    return rgb2lab(encoded[np.newaxis])[0]


def _pair_difference(one: QColor, other: QColor, sight: str) -> float:
    pair = np.array([[colour.red(), colour.green(), colour.blue()] for colour in (one, other)], np.float64)
    return float(deltaE_ciede2000(*_seen(pair, sight)))


def _least_difference(table: NDArray[np.uint8], sight: str) -> float:
    """Between any two entries that are a tenth of the table or more apart."""
    seen = _seen(table.astype(np.float64), sight)
    places = np.arange(len(table)) / (len(table) - 1)
    ones, others = np.nonzero(places[np.newaxis] - places[:, np.newaxis] >= 0.1 - 1e-9)
    return float(deltaE_ciede2000(seen[ones], seen[others]).min())


@_themes
@_sights
@pytest.mark.parametrize("law", _LAWS)
def test_numbers_a_tenth_of_the_range_apart_are_told_apart(name: ThemeName, sight: str, law: LawName) -> None:
    found = colour_law(law, sign_colours(theme(name)))
    assert _least_difference(found.table[found.first :], sight) >= _LEAST


@_sights
def test_no_grey_could_do_as_much(sight: str) -> None:
    # Why data are not shown in grey: between black and white there is no more than this, however it is shared out.
    grey = colour_law("grey", sign_colours(theme("light"))).table.astype(np.float64)
    seen = _seen(grey, sight)
    assert deltaE_ciede2000(seen[1:], seen[:-1]).sum() / 10 < _LEAST


@_themes
@_sights
def test_the_same_amount_of_either_sign_is_told_apart(name: ThemeName, sight: str) -> None:
    law = colour_law("signed", sign_colours(theme(name)))
    seen = _seen(law.table.astype(np.float64), sight)
    for steps in range(13, 128):
        assert deltaE_ciede2000(seen[128 + steps], seen[128 - steps]) >= _LEAST


@_themes
@_sights
def test_lines_of_either_sign_are_told_apart(name: ThemeName, sight: str) -> None:
    colours = theme(name)
    assert _pair_difference(colours.positive, colours.negative, sight) >= 20
    assert _pair_difference(colours.positive_text, colours.negative_text, sight) >= 20


@_themes
@_sights
def test_two_classes_of_a_map_have_another_shape_or_colours_that_are_told_apart(
    name: ThemeName, sight: str
) -> None:
    colours = theme(name)
    for one, other in combinations(range(12), 2):
        shapes = (class_shape(one), class_glyph(one)), (class_shape(other), class_glyph(other))
        apart = _pair_difference(class_colour(one, colours), class_colour(other, colours), sight)
        assert shapes[0] != shapes[1] or apart >= _LEAST, (one, other)


def test_two_runs_always_have_another_shape() -> None:
    for one, other in combinations(range(RUN_COLOURS), 2):
        assert run_shape(one) != run_shape(other)
        assert run_glyph(one) != run_glyph(other)
        assert run_colour(one, theme("light")) != run_colour(other, theme("light"))


@_themes
def test_files_are_written_in_the_colours_of_the_window(name: ThemeName) -> None:
    assert theme_file.sign_colours(name) == sign_colours(theme(name))
