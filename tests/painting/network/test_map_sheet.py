"""Maps on one image, against a picture put together pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from convviz.painting.box import Box
from convviz.painting.network.map_sheet import enlarged, sheet
from convviz.painting.network.overview_slots import Slots
from convviz.painting.theme import theme

RNG = np.random.default_rng(4)
OPAQUE = np.uint32(0xFF000000)


def pixels(image: QImage) -> np.ndarray:
    return np.array(
        [
            [
                image.pixelColor(x, y).rgba() if image.pixelColor(x, y).alpha() else 0
                for x in range(image.width())
            ]
            for y in range(image.height())
        ]
    )


def slots_for(count: int, abreast: int, rows: int, side: tuple[float, float], gap: float) -> Slots:
    across, down = side
    first = Box(0, 0, across, down)
    return Slots(tuple(range(count)), first, across + gap, down + gap, rows, abreast)


@pytest.mark.parametrize("ratio", [1.0, 1.5])
@pytest.mark.parametrize(("count", "abreast", "rows"), [(1, 1, 1), (6, 2, 3), (5, 2, 3), (3, 4, 1)])
def test_every_map_is_enlarged_by_whole_factors_at_its_slot(
    count: int, abreast: int, rows: int, ratio: float, qapp: object
) -> None:
    cells = OPAQUE | RNG.integers(0, 1 << 24, (count, 3, 2), dtype=np.uint32)
    slots = slots_for(count, abreast, rows, (6.0, 10.0), 2.0)
    down, across = int(round(10 * ratio) // 3), int(round(6 * ratio) // 2)
    dx, dy = round(8 * ratio), round(12 * ratio)
    expected = np.zeros((rows * dy, abreast * dx), np.int64)
    for index in range(count):
        for row in range(3 * down):
            for column in range(2 * across):
                place = (index // abreast * dy + row, index % abreast * dx + column)
                expected[place] = cells[index, row // down, column // across]
    found = enlarged(cells, slots, ratio)
    assert (found.down, found.across) == (down, across)
    assert found.image.devicePixelRatio() == ratio
    found.image.setDevicePixelRatio(1.0)
    np.testing.assert_array_equal(pixels(found.image), expected)


def test_lines_are_drawn_around_maps_alone_and_nothing_where_there_is_none(qapp: object) -> None:
    cells = np.full((3, 2, 2), OPAQUE | np.uint32(0x808080), np.uint32)
    cells[2, 1, 1] = 0  # a hole
    slots = slots_for(3, 2, 2, (6.0, 6.0), 2.0)
    found = pixels(sheet(cells, slots, 1.0, theme("light")))
    there = np.zeros((16, 16), bool)
    there[:6, :6] = there[:6, 8:14] = there[8:14, :6] = True
    there[11:14, 3:6] = False
    np.testing.assert_array_equal(found != 0, there)
    assert found[3, 3] == 0xFF808080
    assert found[0, 3] != 0xFF808080


def test_maps_taller_than_their_slots_are_cut(qapp: object) -> None:
    cells = OPAQUE | RNG.integers(0, 1 << 24, (2, 9, 2), dtype=np.uint32)
    slots = slots_for(2, 1, 2, (2.0, 5.0), 0.0)
    found = pixels(enlarged(cells, slots, 1.0).image)
    np.testing.assert_array_equal(found, cells[:, :5].reshape(10, 2))
