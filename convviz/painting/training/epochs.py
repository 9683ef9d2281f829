"""Paints one epoch: kernels, maps of the probes or what is said of them, with the range of their colours below."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided, text_width
from convviz.painting.network.kernels import KernelsView, paint_kernels
from convviz.painting.network.kernels_vectors import paint_vectors, vectors_height
from convviz.painting.network.wall import WallView, paint_wall
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.painting.training.epochs_fit import fit_kernels, fit_wall
from convviz.painting.training.probe_answers import paint_answer, paint_probe
from convviz.painting.training.range_bar import RANGE_PX, paint_range
from convviz.states.network.kernels import KernelsScene
from convviz.states.network.wall import WallScene
from convviz.states.training.epochs import EpochsScene, ProbeWall
from convviz.texts.training_epochs import headings, range_note, wall_answer

_SIZE_PX: Final = 12
_SMALL_PX: Final = 11
_HEADING_PX: Final = 20.0
_PROBE_PX: Final = 40.0
_GAP_PX: Final = 10.0
_COLUMN_GAP_PX: Final = 16.0


class EpochsLook(Struct, frozen=True):
    """How an epoch is painted.

    Attributes:
        scene: The epoch.
        room: Where.
        left: How far kernels are scrolled to the right.
        top: How far they are scrolled down.
        theme: The colours.
        options: Device and memory.
        numbers: Whether cells that are large enough carry their numbers.
    """

    scene: EpochsScene
    room: Box
    left: float
    top: float
    theme: Theme
    options: PaintOptions
    numbers: bool = True


def paint_epochs(painter: QPainter, look: EpochsLook) -> None:
    """Paints the epoch."""
    if look.scene.kernels:
        for place, kernels in enumerate(look.scene.kernels):
            _paint_pane(painter, look, place, kernels)
    elif look.scene.walls:
        for box, wall in zip(columns(look.room, len(look.scene.walls)), look.scene.walls, strict=True):
            _paint_walls(painter, look, box, wall)
    else:
        answers = look.scene.answers
        for box, answer in zip(columns(look.room, len(answers)), answers, strict=True):
            paint_answer(painter, box, look.scene, answer, look.theme)
    if look.scene.kernels or look.scene.walls:
        _paint_foot(painter, look)


def columns(room: Box, count: int) -> tuple[Box, ...]:
    """Boxes side by side that share a room."""
    width = (room.width - _COLUMN_GAP_PX * (count - 1)) / max(1, count)
    return tuple(
        Box(room.x + place * (width + _COLUMN_GAP_PX), room.y, width, room.height) for place in range(count)
    )


def pane(look: EpochsLook, place: int) -> Box:
    """Where the kernels of one pane stand, their heading left out."""
    box = columns(look.room, len(look.scene.kernels))[place]
    return Box(box.x, box.y + _HEADING_PX, box.width, max(1.0, box.height - _HEADING_PX - RANGE_PX - _GAP_PX))


def kernels_view(look: EpochsLook, place: int) -> KernelsView | None:
    """What is painted of the kernels of one pane, in coordinates of the pane; None where they are no pictures."""
    box, scene = pane(look, place), look.scene.kernels[place]
    layout = fit_kernels(scene, box.width, box.height)
    if layout is None:
        return None
    return KernelsView(
        scene, layout, look.left, look.top, box.width, box.height, look.theme, look.options, look.numbers
    )


def most_scrolled(look: EpochsLook) -> tuple[float, float]:
    """How far kernels that do not fit can be scrolled to the right and down."""
    if not look.scene.kernels:
        return 0.0, 0.0
    vectors, view = look.scene.kernels[0].vectors, kernels_view(look, 0)
    if view is not None:
        room = view.room
        return max(0.0, view.layout.width - room.width), max(0.0, view.layout.height - room.height)
    if vectors is not None:
        return 0.0, max(0.0, vectors_height(vectors) + _HEADING_PX - pane(look, 0).height)
    return 0.0, 0.0


def wall_view(look: EpochsLook, box: Box, scene: WallScene) -> WallView:
    """What is painted of the maps of one probe, in coordinates of their box."""
    asking, layout = fit_wall(scene, box.width, box.height, look.options.ratio)
    return WallView(asking, layout, 0.0, box.width, box.height, look.theme, look.options)


def wall_boxes(box: Box, count: int) -> tuple[Box, ...]:
    """Where the maps of one probe stand in its column: one below the other, each below its heading."""
    top = box.y + _PROBE_PX + _GAP_PX
    heading = _HEADING_PX if count > 1 else 0.0
    height = (box.bottom - 2 * (RANGE_PX + _GAP_PX) - top) / count
    return tuple(
        Box(box.x, top + place * height + heading, box.width, max(1.0, height - heading))
        for place in range(count)
    )


def _paint_pane(painter: QPainter, look: EpochsLook, place: int, scene: KernelsScene) -> None:
    box, theme = pane(look, place), look.theme
    heading = Box(box.x, box.y - _HEADING_PX, box.width, _HEADING_PX - 2)
    text = elided(headings(look.scene)[place], box.width, _SIZE_PX, bold=True)
    draw_text(painter, heading, text, _SIZE_PX, theme.text, bold=True, align="left")
    view = kernels_view(look, place)
    painter.save()
    painter.setClipRect(box.rect, Qt.ClipOperation.IntersectClip)
    painter.translate(box.x, box.y)
    if view is not None:
        paint_kernels(painter, view)
    elif scene.vectors is not None:
        paint_vectors(painter, Box(0, 0, box.width, box.height), scene.vectors, look.top, None, theme)
    painter.restore()


def _paint_walls(painter: QPainter, look: EpochsLook, box: Box, wall: ProbeWall) -> None:
    theme = look.theme
    paint_probe(painter, Box(box.x, box.y, _PROBE_PX, _PROBE_PX), wall.probe)
    said = Box(box.x + _PROBE_PX + _GAP_PX, box.y, box.width - _PROBE_PX - _GAP_PX, _PROBE_PX)
    text = elided(wall_answer(look.scene, wall), said.width, _SIZE_PX)
    label, answer = wall.probe.label, wall.answer
    is_wrong = label is not None and answer is not None and answer[0] != label
    draw_text(painter, said, text, _SIZE_PX, theme.error if is_wrong else theme.text, align="left")
    for place, (room, scene) in enumerate(zip(wall_boxes(box, len(wall.walls)), wall.walls, strict=True)):
        if len(wall.walls) > 1:
            heading = Box(room.x, room.y - _HEADING_PX, room.width, _HEADING_PX - 2)
            draw_text(painter, heading, headings(look.scene)[place], _SMALL_PX, theme.soft_text, align="left")
        painter.save()
        painter.setClipRect(room.grown(1).rect, Qt.ClipOperation.IntersectClip)
        painter.translate(room.x, room.y)
        paint_wall(painter, wall_view(look, room, scene))
        painter.restore()
    line = box.bottom - 2 * RANGE_PX - _GAP_PX
    paint_range(painter, Box(box.x, line, box.width, RANGE_PX), wall.colouring, theme)


def _paint_foot(painter: QPainter, look: EpochsLook) -> None:
    room, theme = look.room, look.theme
    foot = Box(room.x, room.bottom - RANGE_PX, room.width, RANGE_PX)
    if look.scene.kernels and look.scene.kernels[0].kernels is not None:
        paint_range(painter, foot, look.scene.kernels[0].colouring, theme)
    note = range_note(look.scene)
    width = text_width(note, _SMALL_PX)
    draw_text(painter, Box(foot.right - width, foot.y, width, RANGE_PX), note, _SMALL_PX, theme.soft_text)
