"""The stage picture: nothing overlaps, nothing leaves the room, and the selected stage is the largest."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convviz.painting.box import Box
from convviz.painting.chain.stage_layout import StageLayout, stage_layout
from convviz.painting.chain.stage_parts import Item

SIDES = st.sampled_from([1, 2, 3, 4, 6, 7, 26, 28, 63, 128, 300, 512])
ROOMS = st.builds(Box, st.integers(0, 50), st.integers(0, 50), st.integers(420, 2400), st.integers(240, 1400))


@st.composite
def chains(draw: st.DrawFn) -> tuple[Item, ...]:
    stages = draw(st.integers(1, 8))
    selected = draw(st.integers(0, stages - 1))
    return tuple(
        Item(
            "grid",
            index,
            draw(SIDES),
            draw(SIDES),
            draw(st.sampled_from([1, 1, 2, 3, 4, 8, 16])),
            draw(st.floats(20, 160)),
            primary=index in {selected, selected + 1},
        )
        for index in range(stages + 1)
    )


DETAILS = st.sampled_from(
    [
        (),
        (Item("kernel", 0, 3, 3, 1, 44.0),),
        (Item("window", 0, 5, 5, 1, 50.0), Item("kernel", 0, 5, 5, 1, 44.0)),
        (Item("window", 0, 2, 11, 1, 50.0), Item("kernel", 0, 2, 11, 1, 44.0)),
    ]
)


def is_inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x - 1
        and inner.y >= outer.y - 1
        and inner.right <= outer.right + 1
        and inner.bottom <= outer.bottom + 1
    )


@settings(max_examples=150, deadline=None)
@given(chains(), DETAILS, ROOMS, st.sampled_from([1.0, 1.25, 2.0]), st.booleans())
def test_nothing_overlaps_and_nothing_leaves_the_room(
    items: tuple[Item, ...], details: tuple[Item, ...], room: Box, ratio: float, multiplies: bool
) -> None:
    layout = stage_layout(items, details, room, multiplies=multiplies, ratio=ratio)
    assert [b.item.index for b in layout.blocks if b.item.kind == "grid"] == [item.index for item in items]
    boxes = [block.box for block in layout.blocks]
    assert all(is_inside(box, room) for box in boxes)
    assert all(is_inside(sign.box, room) for sign in layout.signs)
    assert not any(one.grown(-1).intersects(other) for one, other in combinations(boxes, 2))
    for block in layout.blocks:
        tiles = block.tiles
        assert len(tiles) == block.item.planes
        assert all(is_inside(tile, block.box) for tile in tiles)
        assert not any(one.grown(-0.1).intersects(other) for one, other in combinations(tiles, 2))


@settings(max_examples=60, deadline=None)
@given(chains(), ROOMS, st.sampled_from([1.0, 1.25, 2.0]))
def test_cells_are_whole_device_pixels_unless_smaller_than_one(
    items: tuple[Item, ...], room: Box, ratio: float
) -> None:
    for block in stage_layout(items, (), room, multiplies=True, ratio=ratio).blocks:
        pixels = block.cell * ratio
        assert pixels < 1 or pixels == pytest.approx(round(pixels))
        assert block.tiles[0].x * ratio == pytest.approx(round(block.tiles[0].x * ratio))


def letter_a() -> tuple[Item, ...]:
    return (
        Item("grid", 0, 6, 6, 1, 34.0, primary=True),
        Item("grid", 1, 4, 4, 1, 48.0, primary=True),
        Item("grid", 2, 4, 4, 1, 38.0),
        Item("grid", 3, 2, 2, 1, 60.0),
    )


def cells(layout: StageLayout) -> list[float]:
    return [block.cell for block in layout.blocks if block.item.kind == "grid"]


def test_the_letter_a_and_its_three_stages_are_read_from_left_to_right_and_down() -> None:
    layout = stage_layout(letter_a(), (), Box(0, 0, 676, 430), multiplies=True)
    a, b, c, d = (block.box for block in layout.blocks)
    assert a.right <= b.x
    assert b.right <= c.x
    assert c.bottom <= d.y
    first, second, *small = cells(layout)
    assert first == second >= 46
    assert max(small) < first
    assert [sign.kind for sign in layout.signs] == ["operator", "arrow", "down"]


def test_a_wider_room_gives_larger_grids() -> None:
    narrow = stage_layout(letter_a(), (), Box(0, 0, 676, 430), multiplies=True)
    wide = stage_layout(letter_a(), (), Box(0, 0, 1100, 640), multiplies=True)
    assert min(w - n for w, n in zip(cells(wide), cells(narrow), strict=True)) >= 0
    assert cells(wide)[0] >= cells(narrow)[0] + 15


def test_a_small_output_is_enlarged_beside_a_large_input() -> None:
    items = (
        Item("grid", 0, 64, 64, 1, 34.0, primary=True),
        Item("grid", 1, 8, 8, 1, 48.0, primary=True),
    )
    layout = stage_layout(items, (), Box(0, 0, 700, 420), multiplies=True)
    large, small = layout.blocks
    assert small.cell >= 3 * large.cell


def test_a_tall_room_puts_the_output_below_the_input() -> None:
    items = (
        Item("grid", 0, 128, 128, 1, 34.0, primary=True),
        Item("grid", 1, 126, 126, 1, 48.0, primary=True),
    )
    above, below = stage_layout(items, (), Box(0, 0, 420, 900), multiplies=True).blocks
    assert below.box.y >= above.box.bottom


def test_sixteen_maps_are_set_as_tidy_tiles() -> None:
    items = (
        Item("grid", 0, 28, 28, 1, 34.0, primary=True),
        Item("grid", 1, 26, 26, 16, 48.0, primary=True),
    )
    _, maps = stage_layout(items, (), Box(0, 0, 1000, 520), multiplies=True).blocks
    assert {round(tile.width) for tile in maps.tiles} == {round(26 * maps.cell)}
    assert len({tile.y for tile in maps.tiles}) == 4
    assert len(maps.captions) == 16


def test_what_follows_a_small_drawing_can_be_told_and_the_drawing_stays_the_largest() -> None:
    chain = tuple(
        Item("grid", index, side, side, 1, 60.0, primary=index < 2)
        for index, side in enumerate((28, 26, 26, 13))
    )
    details = (Item("window", 0, 3, 3, 1, 50.0), Item("kernel", 0, 3, 3, 1, 44.0))
    layout = stage_layout(chain, details, Box(0, 0, 664, 392), multiplies=True)
    sides = [
        block.cell * block.item.rows
        for index in range(len(chain))
        if (block := layout.block_of_grid(index)) is not None
    ]
    assert min(sides[2:]) >= 48
    assert min(sides[:2]) >= 2 * max(sides[2:])


@pytest.mark.parametrize("selected", range(8))
def test_in_a_chain_of_eight_every_small_picture_can_be_told(selected: int) -> None:
    items = tuple(
        Item("grid", index, 26, 26, 1, 90.0, primary=index in {selected, selected + 1}) for index in range(9)
    )
    layout = stage_layout(
        items, (Item("window", selected, 3, 3, 1, 55.0),), Box(0, 0, 666, 385), multiplies=True
    )
    sides = [block.tiles[0].width for block in layout.blocks if block.item.kind == "grid"]
    assert len(sides) == 9
    assert min(sides) >= 26
    assert sorted(sides)[-2] >= 150


def test_planes_side_by_side_have_cells_of_the_size_of_the_output_s() -> None:
    items = (
        Item("grid", 0, 64, 64, 3, 70.0, primary=True),
        Item("grid", 1, 62, 62, 1, 60.0, primary=True),
        Item("grid", 2, 62, 62, 1, 60.0),
        Item("grid", 3, 31, 31, 1, 60.0),
    )
    details = (Item("window", 0, 3, 3, 1, 55.0), Item("kernel", -1, 3, 3, 1, 44.0))
    layout = stage_layout(items, details, Box(0, 0, 666, 385), multiplies=True)
    cells = {block.item.index: block.cell for block in layout.blocks if block.item.primary}
    assert cells[0] >= 2
    assert cells[1] >= 2
