"""One side of the comparison: what is fed and what the network says of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.states.lab.state import Drawing, Source
from convviz.states.network.bars import BarsScene
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.run import NetworkRun
from convviz.ui.pages.network.bars import PredictionBars
from convviz.ui.widgets.ink_pad import InkPad
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.sample_menu import SampleMenu

_THUMB_PX = 112
_PICTURE_CHANNELS = {1, 3}


class CompareSide(QFrame):
    """A thumbnail of what is fed, and the bars.

    Args:
        letter: "A" or "B".
        parent: The panel.
    """

    def __init__(self, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"compareSide{letter}")
        self._letter = letter
        self._run: NetworkRun | None = None
        self._feed = 0
        self.title = ElidedLabel("", self)
        self.thumb = PixelThumb(_THUMB_PX, self)
        self.thumb.setObjectName(f"compareFed{letter}")
        self.bars = PredictionBars(self)
        self.bars.setObjectName(f"compareBars{letter}")
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.addWidget(self.thumb, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.bars, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(self.row, 1)
        self._name_fed()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.bars.set_theme(colours)

    def show_side(self, title: str, run: NetworkRun | None, bars: BarsScene, feed: int = 0) -> None:
        """Shows what one of the inputs is fed and what the network says."""
        self.title.setText(title)
        self.bars.show_scene(bars)
        if run is not self._run or feed != self._feed:
            self._run, self._feed = run, feed
            self.thumb.set_image(_fed(run, feed))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._name_fed()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_fed(self) -> None:
        self.thumb.setAccessibleName(self.tr("What is fed to {side}").format(side=self._letter))
        self.thumb.setToolTip(self.tr("What the network gets"))
        self.thumb.set_hint(self.tr("nothing is fed"))


class RivalSide(CompareSide):
    """B, which can be drawn on where it has an input of its own.

    Signals:
        sample_chosen: The id of a sample to be fed.
        open_wanted: A picture is to be chosen and opened.
        draw_wanted: An empty pad is to take the place of the picture.
    """

    sample_chosen = Signal(str)
    open_wanted = Signal()
    draw_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("B", parent)
        self.pad = InkPad(self)
        self.pad.setObjectName("comparePad")
        self.pad.setFixedSize(_THUMB_PX, _THUMB_PX)
        self.samples = SampleMenu(self)
        self.samples.setObjectName("compareSamples")
        self._draw = QPushButton(self)
        self._draw.setObjectName("compareDraw")
        self._clear = QPushButton(self)
        self._clear.setObjectName("compareClear")
        self._open = QPushButton(self)
        self._open.setObjectName("compareOpen")
        tools = QVBoxLayout()
        tools.setSpacing(4)
        for button in (self.samples, self._open, self._draw, self._clear):
            tools.addWidget(button)
        tools.addStretch(1)
        self.row.insertWidget(0, self.pad, 0, Qt.AlignmentFlag.AlignTop)
        self.row.insertLayout(1, tools)
        self.samples.chosen.connect(self.sample_chosen)
        self._open.clicked.connect(self.open_wanted)
        self._draw.clicked.connect(self.draw_wanted)
        self._clear.clicked.connect(self.pad.clear)
        self.show_source(None)
        self._name()

    def show_source(self, source: Source | None) -> None:
        """What B is fed of its own; None where it is fed what A is."""
        drawing = isinstance(source, Drawing)
        if isinstance(source, Drawing):
            self.pad.set_strokes(source.strokes)
        self.pad.setVisible(drawing)
        self._clear.setVisible(drawing)
        self._draw.setVisible(source is not None and not drawing)
        for button in (self.samples, self._open):
            button.setVisible(source is not None)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        super().retranslate()
        self._name()

    def _name(self) -> None:
        self.pad.setAccessibleName(self.tr("Draw the other input here"))
        self._draw.setText(self.tr("Draw"))
        self._draw.setToolTip(self.tr("Draw instead of the picture"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setToolTip(self.tr("Clear the drawing beside"))
        self._open.setText(self.tr("Open…"))
        self._open.setToolTip(self.tr("Open a picture as the other input"))


def _fed(run: NetworkRun | None, feed: int) -> QImage:
    """The numbers that an input gets, as a picture where they are one; else the picture that was given."""
    if run is None or not run.feeds:
        return QImage()
    index = min(feed, len(run.feeds) - 1)
    fed = run.feeds[index]
    if fed.values is not None:
        maps = run.network.as_maps(run.network.inputs[index], fed.values)
        if maps.shape[2] in _PICTURE_CHANNELS and maps.shape[0] > 1:
            extent = extent_of(maps)
            return thumbnail(maps, min(extent.low, 0.0), extent.high)
    if fed.values is None:
        return QImage()
    return thumbnail(fed.picture, 0, 255)
