"""What the panel on pixels says: signs, decimal marks, colours in their order, and whether it adds up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from convviz.states.evidence.answers import Answer
from convviz.states.evidence.pixels import Completeness, FedPicture, PixelsScene
from convviz.states.evidence.pixels_places import places_of
from convviz.states.evidence.pixels_terms import Term, TermsScene
from convviz.states.lab.scene import Colouring, Grid
from convviz.texts.evidence_pixels import (
    completeness_text,
    pixel_text,
    place_text,
    score_text,
    transport_text,
)
from convviz.texts.evidence_pixels_terms import product_text, term_text
from convviz.texts.numbers import use_locale


@pytest.fixture
def comma() -> Iterator[None]:
    use_locale(QLocale("pt_BR"))
    yield
    use_locale(QLocale("en"))


def scene(numbers: list[float], colours: tuple[str, ...], counted: list[float] | None) -> PixelsScene:
    values = np.array([[numbers]], np.float32)
    fed = FedPicture(values, values, Grid(0, "input", values, values, Colouring("grey", 0, 1), (0,)), colours)
    return PixelsScene(fed, None if counted is None else np.array([[counted]], np.float32))


def test_the_sum_stands_beside_what_it_is_to_be() -> None:
    assert completeness_text(Completeness(8.30169, 9.02, 0.71)) == (
        "Σ of all pixels 8.302 = logit 9.02 − baseline 0.71 ✓ (0.1 % off)"
    )
    text = completeness_text(Completeness(-2.5, -1.0, 1.0))
    assert text.startswith("Σ of all pixels −2.5 ≠ logit −1 − baseline 1 (25 % off)")
    assert "baseline (−1.25)" in completeness_text(Completeness(2.25, 1.0, -1.25))


def test_numbers_have_the_languages_decimal_mark(comma: None) -> None:
    assert score_text(-3.25, "7", classes=True).endswith("−3,25")
    assert transport_text(None, 1225) == "all 1.225 places"


def test_without_classes_no_logit_is_claimed() -> None:
    assert score_text(0.5, "output", classes=False) == "Mean of the output: 0.5"


@pytest.mark.parametrize(
    ("numbers", "colours", "counted", "text"),
    [
        ([0.87], (), [0.031], "Row 1, column 1: pixel 0.87, counts +0.031"),
        ([0.87], (), [-0.5], "Row 1, column 1: pixel 0.87, counts −0.5"),
        ([0.87], (), [np.nan], "Row 1, column 1: pixel 0.87, not known yet"),
        ([0.87], (), None, "Row 1, column 1: pixel 0.87"),
        (
            [0.1, 0.2, 0.3],
            ("R", "G", "B"),
            [1, -2, 0.5],
            "Row 1, column 1: R 0.1 G 0.2 B 0.3, counts R +1 G −2 B +0.5, Σ −0.5",
        ),
        (
            [0.1, 0.2, 0.3],
            ("B", "G", "R"),
            [0.25],
            "Row 1, column 1: R 0.3 G 0.2 B 0.1, counts +0.25",
        ),
    ],
)
def test_a_pixel_tells_its_values_and_what_they_count(
    numbers: list[float], colours: tuple[str, ...], counted: list[float] | None, text: str
) -> None:
    assert pixel_text(scene(numbers, colours, counted), 0, 0) == text


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (0, "Rows 1–4, columns 1–4 covered: logit of “cat” 1.5 instead of 2, falls by 0.5"),
        (1, "Rows 1–4, columns 3–6 covered: logit of “cat” 2.75 instead of 2, rises by 0.75"),
        (2, "Rows 1–4, columns 5–8 covered: logit of “cat” 2, which changes nothing"),
        (3, "Rows 1–4, columns 7–9 covered: not tried yet"),
    ],
)
def test_a_place_tells_what_the_network_answered_then(place: int, text: str) -> None:
    arrays = {"scores": np.array([[1.5, 2.75, 2.0000002, np.nan]], np.float32)}
    facts = {"score": 2.0, "window": 4.0, "stride": 2.0}
    places = places_of(Answer(arrays, facts), np.zeros((4, 9, 1), np.float32))
    assert place_text(places, place, "cat") == text


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (Term(0, -0.75, 1.5, -0.5, 3, 1, 2), "conv, map 4 · row 2, column 3: 1.5 × (−0.5) = −0.75"),
        (Term(0, 0.75, 1.5, 0.5, 3), "conv, map 4 · mean: 1.5 × 0.5 = +0.75"),
        (
            Term(0, 0.0, 0.0, np.nan, 3, 0, 0),
            "conv, map 4 · row 1, column 1: it is 0 and adds nothing, whatever its weight",
        ),
        (Term(0, 1.25, np.nan, np.nan, 3), "conv, map 4: its 6 numbers times their weights add +1.25"),
    ],
)
def test_a_term_is_written_out(term: Term, text: str) -> None:
    cells = np.zeros((2, 3, 5), np.float32)
    made = TermsScene("conv", cells, cells.ravel(), cells.ravel().astype(np.float64), 0.0, 0.0)
    assert term_text(made, term) == text


def test_a_sum_of_products_is_no_product() -> None:
    assert product_text(Term(0, 1.25, np.nan, np.nan, 3)) == ""
