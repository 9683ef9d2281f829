"""Writes the epochs of a training as a film, a picture each: GIF, MP4, WebP, or one of them as PNG."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from convviz.exports.frame_writing import Watch, animation_of, size_of
from convviz.exports.painted_picture import write_png
from convviz.exports.palette import Pixels
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, elided
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.painting.training.epochs import EpochsLook, paint_epochs
from convviz.states.training.epochs import EpochsScene
from convviz.texts.training_epochs import film_title

_MARGIN_PX: Final = 16.0
_TITLE_PX: Final = 28.0
_SIZE_PX: Final = 14
_RATIO: Final = 2.0


@dataclass(frozen=True, eq=False)
class EpochFilm:
    """A film.

    Attributes:
        epochs: Which epochs are its pictures, in order.
        scene_at: The scene of one of them; it is asked in the writing thread.
        run: What the training is called.
        theme: The colours.
        size: (width, height) in pixels.
        fps: Epochs a second.
        most_frames: The most epochs that are drawn, evenly spread.
        caption: Whether a line above says which run and which epoch.
    """

    epochs: tuple[int, ...]
    scene_at: Callable[[int], EpochsScene]
    run: str
    theme: Theme
    size: tuple[int, int] = (960, 540)
    fps: float = 2.0
    most_frames: int = 1000
    caption: bool = True


def write_film(path: Path, film: EpochFilm, watch: Watch) -> int | None:
    """Writes it as .gif, .mp4 or .webp, by the ending of `path`.

    Returns:
        The number of pictures, or None where it was cancelled and nothing was written.

    Raises:
        ConvvizError: An epoch cannot be read, the file cannot be written, or ffmpeg is missing or fails.
    """
    size = size_of(path.suffix, film.size)
    return animation_of(path, FilmPainter(film, size), size, film.fps, film.most_frames, watch)


def write_epoch(path: Path, film: EpochFilm, epoch: int) -> None:
    """Writes one epoch as .png.

    Raises:
        ConvvizError: The epoch cannot be read, or the file cannot be written.
    """
    size, scene = QSize(*film.size), film.scene_at(epoch)

    def paint(painter: QPainter) -> None:
        _paint(painter, film, size, scene, PaintOptions(_RATIO))

    write_png(path, size, paint, _RATIO)


class FilmPainter:
    """The pictures of a film, in one picture's memory."""

    def __init__(self, film: EpochFilm, size: tuple[int, int]) -> None:
        self._film = film
        width, height = size
        self._size = QSize(width, height)
        self._pixels: Pixels = np.zeros((height, width), dtype=np.uint32)
        self._image = QImage(self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)

    @property
    def count(self) -> int:
        """How many pictures there are."""
        return len(self._film.epochs)

    def paint(self, position: int) -> Pixels:
        """One of them; it is the same array each time."""
        scene = self._film.scene_at(self._film.epochs[position])
        painter = QPainter(self._image)
        try:
            _paint(painter, self._film, self._size, scene, PaintOptions())
        finally:
            painter.end()
        return self._pixels


def _paint(
    painter: QPainter, film: EpochFilm, size: QSize, scene: EpochsScene, options: PaintOptions
) -> None:
    theme, width, height = film.theme, float(size.width()), float(size.height())
    painter.fillRect(0, 0, size.width(), size.height(), theme.card)
    title = Box(_MARGIN_PX, _MARGIN_PX / 2, width - 2 * _MARGIN_PX, _TITLE_PX if film.caption else 0.0)
    if film.caption:
        text = elided(film_title(film.run, scene), title.width, _SIZE_PX, bold=True)
        draw_text(painter, title, text, _SIZE_PX, theme.text, bold=True, align="left")
    room = Box(_MARGIN_PX, title.bottom + 4, title.width, height - title.bottom - 4 - _MARGIN_PX)
    paint_epochs(painter, EpochsLook(scene, room, 0.0, 0.0, theme, options))
