"""The frame for files: all parts stand apart, follow the cursor, and stay text and shapes in vector files."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from convviz.painting.box import Box
from convviz.painting.chain.stage_items import ALL_DETAILS, place_stages
from convviz.painting.frame import frame_layout, paint_frame
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Activate, Convolution, Cursor, Kernel, Pooling

Maker = Callable[..., LabScene]
Painted = Callable[..., QImage]
SIZES = [QSize(640, 480), QSize(1280, 720), QSize(800, 600)]


def frame(painted: Painted, scene: LabScene, size: QSize, options: PaintOptions) -> QImage:
    def paint(painter: QPainter) -> None:
        paint_frame(painter, size, scene, theme("light"), "Letter A", options)

    return painted(paint, size.width(), size.height(), QColor("magenta"))


@pytest.mark.parametrize("size", SIZES)
def test_the_parts_of_a_frame_stand_apart_inside_it(derive: Maker, size: QSize) -> None:
    layout = frame_layout(QSizeF(size), derive(), has_caption=True)
    parts = [layout.caption, layout.stages, layout.formula, layout.colour_bar, layout.arithmetic]
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert min(part.x for part in parts) >= 0
    assert min(part.y for part in parts) >= 0
    assert max(part.right for part in parts) <= size.width()
    assert max(part.bottom for part in parts) <= size.height()
    assert layout.stages.height > 0.45 * size.height()


@pytest.mark.parametrize("size", SIZES)
def test_frames_from_memory_follow_the_cursor_as_fresh_ones_do(
    derive: Maker, painted: Painted, letter_a: np.ndarray, sobel: Kernel, size: QSize
) -> None:
    stages = (Convolution(sobel), Activate(), Pooling())
    cache = PaintCache()
    frames = [
        frame(
            painted,
            derive(letter_a, *stages, cursor=Cursor(0, (place, 0, 0), stepping=True)),
            size,
            PaintOptions(cache=cache),
        )
        for place in (3, 7, 7)
    ]
    assert frames[0] != frames[1]
    assert frames[1] == frames[2]
    corner = QColor(frames[0].pixel(1, 1))
    assert corner == theme("light").card


def test_a_stage_in_trouble_is_named_in_the_frame(
    derive: Maker, painted: Painted, letter_a: np.ndarray
) -> None:
    kernel = Kernel((9, 9, 1, 1), (1.0,) * 81)
    scene = derive(letter_a, Convolution(kernel))
    assert scene.trouble is not None
    image = frame(painted, scene, QSize(640, 480), PaintOptions())
    warning = theme("light").warning_ground.getRgb()[:3]
    assert any(QColor(image.pixel(20, y)).getRgb()[:3] == warning for y in range(image.height()))


def svg_of(scene: LabScene) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(640, 480))
    painter = QPainter(generator)
    paint_frame(painter, QSize(640, 480), scene, theme("light"), "Letter A", PaintOptions(vector=True))
    painter.end()
    return bytes(buffer.data().data()).decode()


def test_in_an_svg_text_is_text_and_cells_are_shapes(derive: Maker) -> None:
    svg = svg_of(derive(cursor=Cursor(0, (6,))))
    assert svg.count("<text") > 40
    assert ">−1.2<" in svg.replace("\n", "").replace(" ", "")
    # The colour bar is a gradient and stays a picture; no cell is one.
    assert svg.count("<image") == 1


def test_a_large_picture_in_an_svg_is_enlarged_before_its_reader_can_smooth_it(derive: Maker) -> None:
    values = np.random.default_rng(0).integers(0, 256, (128, 128, 3))
    kernel = Kernel((1, 1, 1, 1), (1.0,))
    svg = svg_of(derive(values, Convolution(kernel), photo=True))
    pictures = [QImage.fromData(base64.b64decode(data)) for data in re.findall(r"base64,([^\"]+)", svg)]
    assert (1024, 1024) in [(picture.width(), picture.height()) for picture in pictures]


def test_a_pdf_is_written(derive: Maker, tmp_path: Path) -> None:
    path = tmp_path / "frame.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(640, 480), QPageSize.Unit.Point))
    painter = QPainter(writer)
    painter.scale(writer.logicalDpiX() / 72, writer.logicalDpiX() / 72)
    paint_frame(painter, QSize(600, 440), derive(), theme("light"), "Letter A", PaintOptions(vector=True))
    painter.end()
    content = QByteArray(path.read_bytes())
    assert content.startsWith(b"%PDF")
    assert b"/Font" in path.read_bytes()


def test_the_kernel_comes_into_the_picture_only_where_it_costs_the_grids_nothing(derive: Maker) -> None:
    scene = derive()
    for width in range(500, 1500, 100):
        room = Box(0, 0, width, 420)
        with_kernel = place_stages(scene, room, ALL_DETAILS, 1.0)
        kernel = [block for block in with_kernel.blocks if block.item.kind == "kernel"]
        input_block = with_kernel.block_of_grid(0)
        assert input_block is not None
        if kernel:
            assert kernel[0].cell < input_block.cell


def test_the_window_is_enlarged_where_cells_carry_no_numbers(derive: Maker) -> None:
    values = np.random.default_rng(0).integers(0, 256, (64, 64, 1))
    kernel = Kernel((3, 3, 1, 1), tuple(float(n) for n in range(9)))
    room = Box(0, 0, 676, 420)
    large = place_stages(derive(values, Convolution(kernel), photo=True), room, ALL_DETAILS, 1.0)
    window = next(block for block in large.blocks if block.item.kind == "window")
    assert window.cell >= 26
    small = place_stages(derive(), room, ALL_DETAILS, 1.0)
    assert not any(block.item.kind == "window" for block in small.blocks)
