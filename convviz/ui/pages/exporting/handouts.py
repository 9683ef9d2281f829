"""What a page hands out: itself as a picture, what moves on it, and its numbers.

Every page has this as it is on screen; those that can say more have a class of their own beside this one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout

from convviz.exports.handout import HandOut
from convviz.exports.motion import Motion
from convviz.exports.number_set import NumberSet
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.texts.handouts import joined
from convviz.ui.export_options import FRAME_SIZES, FrameSize, PictureOptions
from convviz.ui.page import Page
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.recording import record

if TYPE_CHECKING:
    from convviz.ui.widgets.progress_strip import ProgressStrip

_LONGEST_NAME = 60
_NO_LETTERS = re.compile(r"\W+")


class Frame(Struct, frozen=True):
    """The size of a picture in the window's pixels, and how many pixels of the file are one of them."""

    width: int
    height: int
    ratio: float = 1.0

    @property
    def pixels(self) -> tuple[int, int]:
        """(width, height) of the file."""
        return round(self.width * self.ratio), round(self.height * self.ratio)


class PageHandOuts(QObject):
    """A page as it is on screen.

    Args:
        page: The page.

    Signals:
        changed: Whether something can move is another matter now.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self._recorded: tuple[tuple[QRect, str], HandOut] | None = None

    def begin(self) -> None:
        """Holds still what moves, so that the file shows what was on screen; forgets what was shown before."""
        self._recorded = None

    def name(self) -> str:
        """What files are called at first."""
        return safe_name(f"{self.page.title()} {self.panel_name()}")

    def panel_name(self) -> str:
        """What stands in the middle, where that can be one of several."""
        return self.page.panel_choice.text() if isinstance(self.page, PanelledPage) else ""

    def caption(self) -> str:
        """The settings behind what is shown, in words."""
        return joined(self.panel_name(), self.page.subtitle())

    def sizes(self) -> dict[FrameSize, Frame]:
        """The sizes of a picture that a person can choose."""
        ratio = self.page.devicePixelRatioF()
        middle = self.page.middle()
        return {
            "screen": Frame(middle.width(), middle.height(), ratio),
            "page": Frame(self.page.width(), self.page.height(), ratio),
        }

    def motion_sizes(self) -> dict[FrameSize, Frame]:
        """The sizes of an animation that a person can choose."""
        middle = self.page.middle()
        screen = Frame(middle.width(), middle.height(), self.page.devicePixelRatioF())
        return {
            "screen": screen,
            **{cast("FrameSize", name): Frame(*size) for name, size in FRAME_SIZES.items()},
        }

    def picture(self, options: PictureOptions, *, words: bool) -> HandOut:
        """What was on screen when it was asked for first after `begin`.

        Args:
            options: How.
            words: Whether the words are to stand beside the picture whatever the options say, as on paper.
        """
        area = self.page.rect() if options.size == "page" else self.page.middle()
        key = (QRect(area), options.theme)
        if self._recorded is None or self._recorded[0] != key:
            self._recorded = (key, recorded_handout(self.page, area, theme(options.theme), self.caption()))
        shown = self._recorded[1]
        return (
            shown
            if words or options.caption
            else HandOut("", "", shown.width, shown.height, shown.theme, shown.paint)
        )

    @property
    def can_move(self) -> bool:
        """Whether it is worth asking for motions."""
        return True

    def motions(self) -> tuple[Motion, ...]:
        """What can be shown moving now."""
        return ()

    def no_motions(self) -> str:
        """Why nothing can, in a sentence."""
        return self.tr("Nothing moves here.")

    def numbers(self) -> tuple[NumberSet, ...]:
        """The numbers that are shown, those that matter most first."""
        return ()

    @property
    def first_numbers(self) -> int:
        """The place of those that are chosen at first."""
        return 0

    @property
    def first_channel(self) -> int:
        """The channel of them that is looked at."""
        return 0

    def place_strip(self, strip: ProgressStrip) -> None:
        """Puts the strip that tells how far a file is where it can be seen."""
        strips = getattr(self.page, "strips", None)
        layout = self.page.layout()
        if isinstance(strips, QBoxLayout):
            strips.addWidget(strip)
        elif isinstance(layout, QBoxLayout):
            layout.insertWidget(0, strip)


def recorded_handout(page: Page, area: QRect, colours: Theme, caption: str = "") -> HandOut:
    """Part of a page as it is on screen, with the page's title; of the window's thread."""
    from convviz.exports.recorded import play

    recording = record(page, area, colours)

    def paint(painter: QPainter, options: PaintOptions) -> None:
        del options
        play(painter, recording)

    return HandOut(page.title(), caption, area.width(), area.height(), colours, paint)


def safe_name(words: str) -> str:
    """Words as the name of a file that every system takes."""
    return _NO_LETTERS.sub("-", words).strip("-")[:_LONGEST_NAME].strip("-") or "convviz"
