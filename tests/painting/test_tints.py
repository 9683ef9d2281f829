"""Tints of a weight: every cell that it meets and no other, however much of the picture is seen."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from convviz.painting.box import Box
from convviz.painting.grids.grid_geometry import NO_MARGINS, GridGeometry
from convviz.painting.grids.tints import paint_tints
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme
from convviz.states.lab.scene import Mark, MarkKind

SIDE_PX = 240
WHOLE = Box(0, 0, SIDE_PX, SIDE_PX)


def painted(mark: Mark, cell: float, clip: Box) -> NDArray[np.uint8]:
    """The pixels, shape (side, side, 4), of a mark alone."""
    image = QImage(SIDE_PX, SIDE_PX, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    cells = int(SIDE_PX / cell)
    painter = QPainter(image)
    painter.setClipRect(clip.rect)
    geometry = GridGeometry(0.0, 0.0, cell, cells, cells, NO_MARGINS)
    paint_tints(painter, mark, geometry, clip, theme("light"), PaintOptions(1.0))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(SIDE_PX, SIDE_PX, 4).copy()


def mark_of(
    kind: MarkKind, rows: range, columns: range, strengths: NDArray[np.float32] | None = None
) -> Mark:
    return Mark(kind, np.array(rows), np.array(columns), strengths)


@pytest.mark.parametrize(
    ("rows", "columns"),
    [(range(2, 9), range(1, 12)), (range(0, 24, 3), range(1, 20, 2)), (range(5, 6), range(3, 20, 4))],
    ids=["side by side", "with gaps", "one row"],
)
def test_a_weight_tints_all_cells_that_it_meets_alike_and_no_other(rows: range, columns: range) -> None:
    pixels = painted(mark_of(MarkKind.WEIGHT_USE, rows, columns), 10, WHOLE)
    middles = pixels[5::10, 5::10]
    met = np.zeros(middles.shape[:2], np.bool_)
    met[np.ix_(rows, columns)] = True
    assert (middles[met] == middles[met][0]).all()
    assert middles[met][0, 3] == int(255 * 0.55)
    assert not middles[~met].any()


def test_the_sign_of_a_weight_gives_the_colour_and_its_size_the_strength() -> None:
    strengths = np.array([[1.0, 0.5, -1.0, 0.0]], np.float32)
    pixels = painted(mark_of(MarkKind.USED_BY, range(1), range(4), strengths), 10, WHOLE)
    strong, weak, below, none = (pixels[5, 10 * cell + 5] for cell in range(4))
    assert strong[3] > weak[3] > none[3] > 0
    assert strong[3] == below[3]
    assert strong[:3].tolist() == pytest.approx(weak[:3].tolist(), abs=2)
    assert strong[:3].tolist() != below[:3].tolist()


@pytest.mark.parametrize("cell", [6.0, 20.0], ids=["tints", "frames"])
@pytest.mark.parametrize("kind", [MarkKind.WEIGHT_USE, MarkKind.USED_BY])
def test_what_is_seen_of_a_part_is_what_the_whole_shows_there(kind: MarkKind, cell: float) -> None:
    strengths = np.where(np.indices((11, 11)).sum(axis=0) % 3 == 1, -1, 0.5).astype(np.float32)
    mark = mark_of(kind, range(11), range(11), strengths if kind is MarkKind.USED_BY else None)
    part = Box(30, 45, 50, 20)
    whole, seen = painted(mark, cell, WHOLE), painted(mark, cell, part)
    inside = np.s_[45:65, 30:80]
    assert seen.any()
    assert (seen[inside] == whole[inside]).all()


def test_a_part_without_marked_cells_stays_empty() -> None:
    mark = mark_of(MarkKind.WEIGHT_USE, range(3), range(3))
    assert not painted(mark, 20, Box(120, 120, 60, 60)).any()
