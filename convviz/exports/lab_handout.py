"""The whole lab with its arithmetic as a hand-out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from convviz.exports.handout import HandOut
from convviz.painting.frame import paint_frame
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Lab
from convviz.texts.handouts import lab_settings
from convviz.texts.lab_title import lab_subtitle, lab_title


def lab_handout(
    state: Lab, scene: LabScene, theme: Theme, size: tuple[int, int], *, captioned: bool = True
) -> HandOut:
    """The lab in `size` (width, height) logical pixels; with `captioned` it says above what it shows.

    The words are part of the picture then, and stand beside it otherwise.
    """
    title = lab_title(state)
    words = f"{title} · {lab_subtitle(state)}" if captioned else ""

    def paint(painter: QPainter, options: PaintOptions) -> None:
        paint_frame(painter, QSize(*size), scene, theme, words, options)

    settings = "" if captioned else lab_settings(state)
    return HandOut("" if captioned else title, settings, *size, theme, paint)
