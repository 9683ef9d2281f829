"""Ink on a photographed sheet is found whatever the light, and a drawing stays as it is."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.paper import without_paper
from convviz.pictures.preparation import Preparation, ink_steps, prepare

SEVEN = (Stroke(((0.3, 0.25), (0.7, 0.27), (0.45, 0.8)), 0.07), Stroke(((0.4, 0.5), (0.62, 0.5)), 0.06))


def sheet(ink: np.ndarray, seed: int) -> np.ndarray:
    """A photograph of dark ink on a sheet: light that falls off to one side, noise, JPEG. Shape (h, w, 1), 0 to 255."""
    rng = np.random.default_rng(seed)
    down, across = np.meshgrid(*(np.linspace(0, 1, side) for side in ink.shape), indexing="ij")
    angle = rng.uniform(0, 2 * np.pi)
    paper = rng.uniform(170, 235) + rng.uniform(10, 50) * (np.cos(angle) * across + np.sin(angle) * down)
    values = paper * (1 - ink) + rng.uniform(20, 90) * ink + rng.normal(0, rng.uniform(1, 6), ink.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(values, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=80)
    with Image.open(file) as photo:
        return np.asarray(photo, dtype=np.float32)[:, :, None]


@pytest.mark.parametrize("seed", range(12))
def test_what_is_fed_of_a_photographed_digit_is_nearly_what_is_fed_of_the_drawing(seed: int) -> None:
    ink = np.pad(rasterise(SEVEN, 160, 160), ((20 * seed, 30), (10, 90)))
    drawn = prepare(ink[:, :, None] * np.float32(255), Preparation(centre=True), (28, 28, 1))
    photographed = prepare(sheet(ink, seed), Preparation(centre=True, invert=True), (28, 28, 1))
    assert drawn is not None
    assert photographed is not None
    # A hair more ink on one side may round the centre of mass to the next pixel.
    shifted = (np.roll(photographed, (down, across), (0, 1)) for down in (-1, 0, 1) for across in (-1, 0, 1))
    assert max(np.corrcoef(drawn.ravel(), each.ravel())[0, 1] for each in shifted) > 0.95


@pytest.mark.parametrize("seed", range(6))
def test_chalk_on_a_board_is_found_too(seed: int) -> None:
    ink = rasterise(SEVEN, 200, 200)
    board = 255 - sheet(ink, seed)
    steps = ink_steps(board, Preparation(centre=True))
    assert steps is not None
    rows = np.flatnonzero(ink.max(axis=1) > 0.5)
    assert abs(steps.box.top - int(rows[0])) <= 4
    assert abs(steps.box.height - len(rows)) <= 8


@pytest.mark.parametrize("seed", range(8))
def test_a_blank_sheet_is_no_digit(seed: int) -> None:
    blank = sheet(np.zeros((150, 200), np.float32), seed)
    assert prepare(blank, Preparation(centre=True, invert=True), (28, 28, 1)) is None


@pytest.mark.parametrize(
    "drawing",
    [
        rasterise(SEVEN, 280, 280),
        rasterise((Stroke(((0.01, 0), (0.01, 1), (1, 0.99)), 0.08),), 280, 280),
        np.zeros((50, 40), np.float32),
        np.eye(28, dtype=np.float32) * 0.7,
    ],
)
def test_a_drawing_is_not_touched(drawing: np.ndarray) -> None:
    assert without_paper(drawing) is drawing


def test_the_ground_becomes_zero_and_the_strongest_ink_one() -> None:
    ink = np.full((60, 80), 0.3, np.float32)
    ink += np.linspace(0, 0.1, 80, dtype=np.float32)
    ink[20:40, 30:36] = 0.9
    cleaned = without_paper(ink)
    assert cleaned.shape == ink.shape
    assert cleaned.dtype == np.float32
    np.testing.assert_allclose(cleaned[21:39, 31:35], 1, atol=0.05)
    assert not cleaned[:18].any()
    assert not cleaned[:, 38:].any()
