"""What the pictures of the lab are called and what is said of a cell, in the language's signs."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.scene import Check, LabScene
from convviz.states.lab.state import Convolution, Cursor, Kernel, Lab, Numbers, Probe, View
from convviz.states.written.number import Number
from convviz.states.written.terms import WrittenFormula
from convviz.texts import arithmetic, lab, numbers
from convviz.texts.lab import (
    describe_cell,
    describe_grid,
    grid_title,
    plane_name,
    shape_text,
    transport_label,
)


def scene_of(values: np.ndarray, kernel: Kernel, cursor: Cursor) -> LabScene:
    blobs = BlobStore()
    name = blobs.put(values.astype(np.float32))
    return Deriver(blobs).derive(Lab(Numbers(name), (Convolution(kernel),), view=View(), cursor=cursor))


SUM = Kernel((2, 2, 1, 1), (1.0, 1.0, 1.0, 1.0))
VALUES = np.arange(25).reshape(5, 5, 1) / 2


def test_a_cell_is_said_with_its_place_and_value() -> None:
    scene = scene_of(VALUES, SUM, Cursor(0, (6,)))
    assert describe_cell(scene) == "output row 2, column 3: 20"
    assert describe_grid(scene, 1) == "output row 2, column 3: 20"
    assert describe_grid(scene, 0) == "window rows 2 to 3, columns 3 to 4"
    assert transport_label(scene.transport) == "cell 7 of 16 · row 2, column 3"


def test_maps_and_planes_are_named_where_there_are_several() -> None:
    kernel = Kernel((2, 2, 3, 2), tuple(float(n) for n in range(24)), bias=(0.0, 0.0))
    values = np.repeat(VALUES, 3, axis=2)
    scene = scene_of(values, kernel, Cursor(0, (5,), probe=Probe("cell", 0, 2, 1, 1)))
    assert describe_cell(scene).startswith("output map 2, row 1, column 3: ")
    assert describe_grid(scene, 0) == "input plane 3, row 2, column 2: 3"
    assert "map 2" in transport_label(scene.transport)
    assert [plane_name(scene.grids[0], plane) for plane in range(3)] == ["R", "G", "B"]
    assert [plane_name(scene.grids[1], plane) for plane in range(2)] == ["1", "2"]


def test_padding_is_called_so() -> None:
    scene = scene_of(VALUES, SUM, Cursor(0, (0,), probe=Probe("cell", 0, 0, -1, 0)))
    assert describe_grid(scene, 0) == "a padding cell of the input"


def test_titles_and_shapes() -> None:
    scene = scene_of(VALUES, SUM, Cursor(0, (0,)))
    assert grid_title(scene.grids[0]) == "Input"
    assert grid_title(scene.grids[1]) == "Convolution"
    assert grid_title(scene.grids[1], is_output=True) == "Output"
    assert (shape_text((6, 5, 1)), shape_text((6, 5, 3))) == ("6 × 5", "6 × 5 × 3")


@pytest.mark.parametrize(("language", "text"), [("en", "max(0.6, −1.2)"), ("pt_BR", "max(0,6; −1,2)")])
def test_lists_of_numbers_keep_apart_from_decimal_marks(language: str, text: str) -> None:
    numbers.use_locale(QLocale(language))
    assert arithmetic.listed("max", (Number(6, 1), Number(-12, 1))) == text


def test_a_result_with_dropped_digits_is_marked() -> None:
    assert (arithmetic.equals(exact=True), arithmetic.equals(exact=False)) == ("=", "≈")


@pytest.mark.parametrize(
    ("name", "units", "slope", "text"),
    [
        ("relu", -6, None, "max(0, −0.6)"),
        ("absolute", -6, None, "|−0.6|"),
        ("sigmoid", -6, None, "1 / (1 + exp(0.6))"),
        ("sigmoid", 6, None, "1 / (1 + exp(−0.6))"),
        ("tanh", 6, None, "tanh(0.6)"),
        ("leaky_relu", -6, Number(2, 1), "0.2 × −0.6"),
        ("leaky_relu", 6, None, "0.6"),
    ],
)
def test_an_activation_is_written_with_its_number(
    name: str, units: int, slope: Number | None, text: str
) -> None:
    value = Number(units, 1)
    assert arithmetic.expression(WrittenFormula(name, value, value, slope)) == text


def test_the_check_says_by_how_much_it_fails() -> None:
    assert arithmetic.check_badge(Check(holds=True, difference=0.0)) == "∑ check ✓"
    assert "0.0012" in arithmetic.check_badge(Check(holds=False, difference=0.00123))


@pytest.mark.parametrize("special", ["nan", "inf", "-inf"])
def test_what_is_no_number_is_still_written(special: str) -> None:
    written = arithmetic.number(Number(0, special=special))
    assert written in {"NaN", "∞", "−∞"}


def test_every_display_mode_has_a_name() -> None:
    names = {lab.display_name(display) for display in ("signed", "absolute", "clamp", "offset")}
    assert len(names) == 4
