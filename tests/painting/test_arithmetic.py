"""The card "one cell, written out": its words add up, its parts fit, and every term is found under the pointer."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.painting.arithmetic.content import content_of
from convviz.painting.arithmetic.layout import ArithmeticLayout, place_arithmetic, term_at
from convviz.painting.arithmetic.painter import paint_arithmetic
from convviz.painting.arithmetic.parts import Content
from convviz.painting.box import Box
from convviz.painting.paint_options import ONE_PICTURE
from convviz.painting.theme import theme
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Activate, Convolution, Cursor, Kernel, Pooling, Rank, Stage, Transposed

Maker = Callable[..., LabScene]
Painted = Callable[..., QImage]
ROOM = Box(0, 0, 676, 124)


def random_kernel(rows: int, columns: int, channels: int = 1, seed: int = 1) -> Kernel:
    weights = np.random.default_rng(seed).normal(size=rows * columns * channels).round(2)
    return Kernel((rows, columns, channels, 1), tuple(weights.tolist()))


def said(scene: LabScene) -> Content:
    content = content_of(scene)
    assert content is not None
    return content


def words(content: Content) -> str:
    return " ".join(run.text for run in content.lines)


def number(text: str) -> Decimal:
    return Decimal(text.replace("−", "-"))


def test_the_letter_a_is_written_as_on_the_lecture_s_board(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel
) -> None:
    scene = derive(letter_a, Convolution(sobel), Activate(), cursor=Cursor(0, (6, 0)))
    content = said(scene)
    assert [tile.result for tile in content.tiles] == ["0.6", *["0"] * 4, "−1.2", "0.6", "0", "−0.6"]
    assert [(tile.value, tile.weight) for tile in content.tiles][5] == ("0.6", "× −2")
    assert words(content) == ("row sums 0.6 + −1.2 + 0 bias 0 sum = −0.6 → ReLU max(0, −0.6) = 0 ∑ check ✓")


def test_channels_have_subtotals_and_one_of_them_is_shown(derive: Maker) -> None:
    values = np.random.default_rng(0).integers(0, 256, (6, 6, 3))
    scene = derive(values, Convolution(random_kernel(3, 3, 3)), photo=True)
    content = said(scene)
    assert content.grids is not None
    assert content.grids.indices.shape == (3, 3)
    found = re.search(r"R (\S+) \+ G (\S+) \+ B (\S+) \+ bias (\S+).*sum = (\S+)", words(content))
    assert found is not None
    *terms, total = (number(text) for text in found.groups())
    assert sum(terms) == total
    assert float(total) == pytest.approx(scene.arithmetic.computed if scene.arithmetic else 0, abs=0.01)


def test_the_products_in_small_cells_add_up_or_say_that_they_do_not(derive: Maker) -> None:
    values = np.random.default_rng(0).integers(0, 256, (8, 8, 1))
    content = said(derive(values, Convolution(random_kernel(5, 5)), photo=True))
    assert content.grids is not None
    shown = sum(number(text) for row in content.grids.written for text in row)
    total = re.search(r"sum = (\S+)", words(content))
    assert total is not None
    assert content.grids.adds_up
    assert shown == number(total[1])


def test_many_channels_are_summed_up_with_their_number(derive: Maker) -> None:
    values = np.random.default_rng(0).normal(size=(5, 5, 12)).round(2)
    text = words(said(derive(values, Convolution(random_kernel(3, 3, 12)))))
    listed = re.findall(r"(?:#\d+|\d+ more|bias) (−?[\d.]+)", text)
    assert "6 more" not in text
    assert "5 more" in text
    total = re.search(r"sum [=≈] (\S+)", text)
    remainder = re.search(r"rounding (\S+)", text)
    assert total is not None
    assert sum(map(number, listed)) + (number(remainder[1]) if remainder else 0) == number(total[1])


def test_padding_is_hatched_in_a_sum_and_left_out_of_a_pool(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel
) -> None:
    padded = said(derive(letter_a, Convolution(sobel, padding="same")))
    assert [tile.state for tile in padded.tiles[:4]] == ["padding"] * 4
    pool = said(
        derive(letter_a, Pooling(size=(3, 3), strides=(2, 2), padding="same"), cursor=Cursor(0, (8,)))
    )
    assert [tile.result for tile in pool.tiles if tile.state == "ignored"] == [""] * 5
    assert "max(0.6, 0, 0, 0) = 0.6" in words(pool)


def test_an_average_at_the_border_says_by_how_many_it_divides(derive: Maker, letter_a: np.ndarray) -> None:
    pool = Pooling("average", (3, 3), (2, 2), "same")
    text = words(said(derive(letter_a, pool, cursor=Cursor(0, (8,)))))
    assert text.startswith("sum 0.6 ÷ 4 = 0.15 4 of 9 cells count")


def test_a_tie_says_which_of_the_equal_values_is_marked(derive: Maker, letter_a: np.ndarray) -> None:
    content = said(derive(letter_a, Pooling(), cursor=Cursor(0, (4,))))
    assert "the first of" in words(content)
    assert [tile.state for tile in content.tiles].count("chosen") == 1


@pytest.mark.parametrize(
    ("function", "text"),
    [
        ("relu", "ReLU max(0, −0.6) = 0"),
        ("leaky_relu", "Leaky ReLU 0.2 × −0.6 = −0.12"),
        ("absolute", "Absolute value |−0.6| = 0.6"),
        ("sigmoid", "Sigmoid 1 / (1 + exp(0.6)) ≈ 0.3543"),
        ("tanh", "Tanh tanh(−0.6) ≈ −0.537"),
    ],
)
def test_an_activation_is_written_with_its_formula(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel, function: str, text: str
) -> None:
    scene = derive(letter_a, Convolution(sobel), Activate(function), cursor=Cursor(1, (0, 6)))
    assert words(said(scene)).startswith(text)


def test_an_output_that_no_cell_reaches_says_so(derive: Maker, letter_a: np.ndarray) -> None:
    stage = Transposed(Kernel((1, 1, 1, 1), (2.0,)), strides=(2, 2))
    content = said(derive(letter_a, stage, cursor=Cursor(0, (1,))))
    assert words(content) == "no input cell reaches this one bias = 0 ∑ check ✓"
    assert not content.tiles


def test_rounding_stands_as_a_last_grey_tile(derive: Maker) -> None:
    values = np.random.default_rng(5).uniform(0, 1, (40, 40, 1))
    kernel = Kernel((3, 3, 1, 1), (0.123457,) * 9)
    contents = [said(derive(values, Convolution(kernel), cursor=Cursor(0, (place,)))) for place in range(60)]
    rounded = [content for content in contents if content.tiles[-1].state == "remainder"]
    assert rounded
    for content in contents:
        total = re.search(r"sum ([=≈]) (\S+)", words(content))
        assert total is not None
        assert sum(number(tile.result) for tile in content.tiles) == number(total[2])
        assert (total[1] == "≈") == (content in rounded)


STAGES = st.one_of(
    st.builds(
        lambda rows, columns, channels, seed: Convolution(
            random_kernel(rows, columns, channels, seed), padding="same"
        ),
        st.integers(1, 11),
        st.integers(1, 11),
        st.sampled_from([1, 3]),
        st.integers(0, 99),
    ),
    st.builds(
        lambda kind, size: Pooling(kind, (size, size), (size, size), "same"),
        st.sampled_from(["max", "average"]),
        st.integers(1, 6),
    ),
    st.builds(lambda size: Rank("median", (size, size), padding="same"), st.integers(1, 7)),
    st.builds(lambda side: Transposed(random_kernel(side, side), padding="same"), st.integers(1, 5)),
    st.just(Activate("sigmoid")),
)


def boxes_of(layout: ArithmeticLayout) -> list[Box]:
    tiles = [one.box for one in layout.tiles]
    return tiles + [grid.box for grid in layout.grids] + [line.box for line in layout.lines]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STAGES, st.integers(0, 60), st.integers(560, 1300), st.integers(124, 240), st.sampled_from([1, 3]))
def test_nothing_on_the_card_overlaps_or_leaves_it(
    derive: Maker, stage: Stage, position: int, width: int, height: int, channels: int
) -> None:
    values = np.random.default_rng(position).integers(0, 256, (13, 12, channels))
    scene = derive(values, stage, cursor=Cursor(0, (position,)))
    room = Box(5, 7, width, height)
    layout = place_arithmetic(said(scene), room)
    boxes = boxes_of(layout)
    assert not any(one.grown(-0.5).intersects(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert box.x >= room.x - 1
        assert box.y >= room.y - 1
        assert box.right <= room.right + 1
        assert box.bottom <= room.bottom + 1


def test_every_term_is_found_under_its_tile_or_cell(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel
) -> None:
    content = said(derive(letter_a, Convolution(sobel)))
    layout = place_arithmetic(content, ROOM)
    middles = [one.box.centre for one in layout.tiles]
    assert [term_at(layout, None, middle.x(), middle.y()) for middle in middles] == list(range(9))
    assert term_at(layout, None, ROOM.right - 1, ROOM.bottom - 1) is None
    many = said(derive(letter_a, Convolution(random_kernel(4, 5))))
    layout = place_arithmetic(many, ROOM)
    assert many.grids is not None
    for grid in layout.grids:
        middle = grid.rect_of(2, 3).centre
        assert term_at(layout, many.grids, middle.x(), middle.y()) == 2 * 5 + 3


def test_tiles_have_the_signed_colours_of_their_products(
    derive: Maker, painted: Painted, letter_a: np.ndarray, sobel: Kernel
) -> None:
    content = said(derive(letter_a, Convolution(sobel), cursor=Cursor(0, (6,))))
    layout = place_arithmetic(content, ROOM)
    light = theme("light")

    def paint(painter: QPainter) -> None:
        paint_arithmetic(painter, content, layout, light, ONE_PICTURE, marked=0)

    image = painted(paint, 676, 124)
    largest = layout.tiles[5].box
    at = QColor(image.pixel(round(largest.x) + 8, round(largest.y) + 4))
    assert at.getRgb()[:3] == light.negative.getRgb()[:3]
    first = layout.tiles[0].box
    edge = QColor(image.pixel(round(first.x), round(first.centre.y())))
    assert edge.lightness() < 80


def test_the_hovered_term_of_many_is_written_in_full(derive: Maker, letter_a: np.ndarray) -> None:
    from convviz.states.lab.state import Probe

    probe = Probe("cell", 0, 0, 1, 2)
    text = words(
        said(derive(letter_a, Convolution(random_kernel(4, 5)), cursor=Cursor(0, (0,), probe=probe)))
    )
    assert re.search(r"0\.6 × \S+ [=≈] \S+$", text)


def test_many_following_stages_leave_every_word_on_the_card(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel
) -> None:
    following = ("relu", "leaky_relu", "tanh", "sigmoid", "tanh", "sigmoid")
    content = said(derive(letter_a, Convolution(sobel), *(Activate(function) for function in following)))
    room = Box(0, 0, 656, 104)
    layout = place_arithmetic(content, room)
    assert max(box.bottom for box in boxes_of(layout)) <= room.bottom + 1
    assert len({one.box.y for one in layout.tiles}) == 1


def test_a_narrow_card_shows_values_and_weights_in_two_rows(
    derive: Maker, letter_a: np.ndarray, sobel: Kernel
) -> None:
    room = Box(0, 0, 340, 128)
    layout = place_arithmetic(said(derive(letter_a, Convolution(sobel), Activate())), room)
    assert layout.style.lines >= 2
    assert len({one.box.y for one in layout.tiles}) == 2
    assert max(box.bottom for box in boxes_of(layout)) <= room.bottom + 1
