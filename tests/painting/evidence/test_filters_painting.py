"""Made pictures on the sheet and enlarged: where they stand, in which colours, and how much of a kernel has room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.layers import Conv2D, InputLayer
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.painting.box import Box
from convviz.painting.evidence.filters import (
    LargeView,
    SheetView,
    SlicesPlan,
    images_of,
    paint_large,
    paint_sheet,
)
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.painting.training.picture_wall import WallPlan
from convviz.states.evidence.filters import FiltersScene
from convviz.states.evidence.filters_kernel import FilterKernel, filter_kernel
from convviz.states.evidence.questions import Maximise

LIGHT = theme("light")
WIDTH, HEIGHT = 600, 400


def network() -> Network:
    kernel = np.zeros((3, 3, 2, 4))
    kernel[0, 2, 1, 3] = 2.0
    kernel[2, 0, 0, 3] = -2.0
    return Network(
        "made",
        [
            Node("in", "InputLayer", InputLayer((8, 8, 1))),
            Node("wide", "Conv2D", Conv2D(np.ones((1, 1, 1, 2))), ("in",)),
            Node("conv", "Conv2D", Conv2D(kernel), ("wide",)),
        ],
        ["conv"],
    )


def scene() -> FiltersScene:
    pictures = np.full((4, 8, 8, 3), 128, np.uint8)
    pictures[1, 0, 7] = (255, 0, 0)
    pictures[3] = (0, 0, 255)
    numbers = np.arange(4, dtype=np.float32)
    return FiltersScene(network(), Maximise("conv", (0, 1, 2, 3)), pictures, numbers, numbers / 10, (), 64)


def canvas() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(LIGHT.card)
    return image


def sheet(*, stale: bool = False, current: int = -1) -> QImage:
    image = canvas()
    painter = QPainter(image)
    made = scene()
    plan = WallPlan(4, 80, WIDTH)
    paint_sheet(
        painter,
        SheetView(made, images_of(made), plan, 0, HEIGHT, current, -1, stale=stale, theme=LIGHT, ratio=1.0),
    )
    painter.end()
    return image


def test_each_pixel_is_a_square_of_whole_pixels(qapp) -> None:
    image, box = sheet(), WallPlan(4, 80, WIDTH).box(1)
    left, top = int(box.x), int(box.y)
    for x, y, colour in ((70, 0, "#ff0000"), (79, 9, "#ff0000"), (69, 0, "#808080"), (79, 10, "#808080")):
        assert image.pixelColor(left + x, top + y) == QColor(colour)


def test_what_was_made_before_is_paler(qapp) -> None:
    at = WallPlan(4, 80, WIDTH).box(3).centre.toPoint()
    fresh, stale = sheet().pixelColor(at), sheet(stale=True).pixelColor(at)
    assert fresh == QColor("#0000ff")
    assert stale.red() > 100
    assert stale.blue() == 255


def test_the_current_picture_has_a_frame_in_the_accent(qapp) -> None:
    box = WallPlan(4, 80, WIDTH).box(2)
    at = int(box.x) - 2, int(box.y + 40)
    assert sheet().pixelColor(*at) == LIGHT.card
    assert sheet(current=2).pixelColor(*at) == LIGHT.accent


def large(place: int, kernel: FilterKernel | None) -> LargeView:
    made = scene()
    room = Box(0, 0, WIDTH, HEIGHT)
    return LargeView(
        made, place, images_of(made)[place], kernel, room, stale=False, theme=LIGHT, options=PaintOptions()
    )


def test_the_kernel_stands_beside_the_picture_in_the_signed_colours(qapp) -> None:
    kernel = filter_kernel(network(), "conv", 3)
    assert kernel is not None
    view = large(3, kernel)
    image = canvas()
    painter = QPainter(image)
    paint_large(painter, view)
    painter.end()
    assert image.pixelColor(view.picture.centre.toPoint()) == QColor("#0000ff")
    assert view.beside.x > view.picture.right
    right = image.copy(
        int(view.beside.x), int(view.beside.y), int(view.beside.width), int(view.beside.height)
    )
    colours = {right.pixelColor(x, y).name() for x in range(right.width()) for y in range(right.height())}
    assert LIGHT.positive.name() in colours
    assert LIGHT.negative.name() in colours


def test_a_class_has_the_picture_in_the_middle_alone(qapp) -> None:
    view = large(0, None)
    assert view.picture.centre.x() == pytest.approx(WIDTH / 2, abs=1)


@pytest.mark.parametrize(("count", "rows", "columns"), [(1, 3, 3), (32, 3, 3), (128, 3, 3), (128, 7, 7)])
def test_all_slices_have_room_and_none_overlap(count: int, rows: int, columns: int) -> None:
    room = Box(10, 20, 280, 420)
    plan = SlicesPlan.fitting(FilterKernel("x", np.zeros((count, rows, columns), np.float32), None), room)
    assert plan.shown == count
    boxes = [plan.box(place) for place in range(count)]
    assert all(box.right <= room.right + 1e-6 and box.bottom <= room.bottom + 1e-6 for box in boxes)
    assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


def test_slices_without_room_are_left_out() -> None:
    plan = SlicesPlan.fitting(
        FilterKernel("x", np.zeros((2048, 7, 7), np.float32), None), Box(0, 0, 200, 200)
    )
    assert 0 < plan.shown < 2048
