"""Writes pictures that were made for filters: the sheet, or the numbers with the settings that they came from."""

from __future__ import annotations

import io
import math
from pathlib import Path
from typing import Final

import msgspec
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from convviz.exports.atomic import write_whole
from convviz.exports.painted_picture import write_png
from convviz.painting.box import Box
from convviz.painting.evidence.filters import SheetView, images_of, paint_sheet
from convviz.painting.lettering import draw_text, elided
from convviz.painting.theme import Theme
from convviz.painting.training.picture_wall import WallPlan
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.filters import FiltersScene
from convviz.texts.evidence_filters import layer_words, settings_text

_SIDE_PX: Final = 112
_PER_ROW: Final = 8
_GAP_PX: Final = 8
_EDGE_PX: Final = 4.0
_MARGIN_PX: Final = 16
_HEAD_PX: Final = 48
_TITLE_PX: Final = 15
_TEXT_PX: Final = 11
_LEAST_WIDTH_PX: Final = 560
_RATIO: Final = 2.0


def write_made_sheet(path: Path, scene: FiltersScene, theme: Theme, per_row: int = 0) -> None:
    """Writes all pictures as .png, below the network's and the layer's name and above the settings.

    Args:
        path: The file.
        scene: The pictures.
        theme: The colours.
        per_row: Pictures in a row; 0 for 8.

    Raises:
        ConvvizError: The file cannot be written.
    """
    abreast = min(per_row or _PER_ROW, len(scene.channels))
    side = max(_SIDE_PX, scene.pictures.shape[2] if scene.pictures.shape[2] <= 2 * _SIDE_PX else 0)
    width = max(abreast * (side + _GAP_PX) + 2 * _EDGE_PX, _LEAST_WIDTH_PX)
    plan = WallPlan(len(scene.channels), side, abreast * (side + _GAP_PX) + _EDGE_PX)
    size = QSize(round(width + 2 * _MARGIN_PX), math.ceil(plan.height) + _HEAD_PX + _MARGIN_PX)
    view = SheetView(
        scene, images_of(scene), plan, 0.0, plan.height, -1, -1, stale=False, theme=theme, ratio=_RATIO
    )

    def paint(painter: QPainter) -> None:
        painter.fillRect(0, 0, size.width(), size.height(), theme.card)
        line = Box(_MARGIN_PX, 8, size.width() - 2 * _MARGIN_PX, 20)
        title = f"{scene.network.name}: {layer_words(scene.question.layer)}"
        shown = elided(title, line.width, _TITLE_PX, bold=True)
        draw_text(painter, line, shown, _TITLE_PX, theme.text, bold=True, align="left")
        below = elided(settings_text(scene.question), line.width, _TEXT_PX)
        draw_text(painter, line.moved(0, 18), below, _TEXT_PX, theme.soft_text, align="left")
        painter.translate(_MARGIN_PX - _EDGE_PX, _HEAD_PX)
        paint_sheet(painter, view)

    write_png(path, size, paint, _RATIO)


def write_made_numbers(path: Path, scene: FiltersScene, answer: Answer) -> None:
    """Writes the pictures as the network takes them and their excitements as .npz, with the settings as JSON in it.

    Raises:
        ConvvizError: The file cannot be written.
    """
    buffer = io.BytesIO()
    settings = np.array(_settings(scene).decode())
    channels = np.array(scene.channels, np.int64)
    np.savez(buffer, allow_pickle=False, **dict(answer.arrays), channels=channels, settings=settings)
    write_whole(path, buffer.getvalue())


def write_made_settings(path: Path, scene: FiltersScene) -> None:
    """Writes the settings, and from where to where each filter was excited, as .json.

    Raises:
        ConvvizError: The file cannot be written.
    """
    write_whole(path, msgspec.json.format(_settings(scene), indent=2) + b"\n")


def _settings(scene: FiltersScene) -> bytes:
    filters = [
        {"channel": channel, "name": scene.name_of(place), "start": start, "excitement": end}
        for place, (channel, start, end) in enumerate(
            zip(scene.channels, scene.starts.tolist(), scene.excitements.tolist(), strict=True)
        )
    ]
    document = {
        "network": scene.network.name,
        "settings": msgspec.structs.asdict(scene.question),
        "steps_taken": scene.done,
        "filters": filters,
    }
    return msgspec.json.encode(document)
