"""The picture that the cursor is on, whole, with what its strongest cell sees; and the made one of the same filter."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.pictures import paint_framed
from convviz.painting.theme import Theme, theme
from convviz.painting.training.picture_wall import paint_picture
from convviz.states.evidence.receptive_cut import Cut
from convviz.ui.widgets.card import CardTitle

_PICTURE_PX = 184
_MADE_PX = 96


class Detail(Struct, frozen=True, eq=False):
    """What is told of a picture.

    Attributes:
        title: Which channel.
        lines: What is to be said of it, each a paragraph.
        image: The picture as the network is fed it; None where there is none yet.
        cut: What the strongest cell sees; None where there is no picture.
        openable: Whether it can be opened.
        made: The made picture of the filter, or None.
        made_text: How it compares.
        makeable: Whether one can be made.
    """

    title: str
    lines: tuple[str, ...]
    image: QImage | None
    cut: Cut | None
    openable: bool
    made: QImage | None
    made_text: str
    makeable: bool


class PictureDetail(QWidget):
    """Shows it.

    Signals:
        open_wanted: The picture is to be opened on the network page.
        make_wanted: A picture is to be made for the filter.
    """

    open_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picturesDetail")
        self.title = CardTitle("", self)
        self.picture = _Painted(_PICTURE_PX, self)
        self.said = QLabel(self)
        self.open = QPushButton(self)
        self.made_title = CardTitle("", self)
        self.made = _Painted(_MADE_PX, self)
        self.made_said = QLabel(self)
        self.make = QPushButton(self)
        self._lay_out()
        self.open.clicked.connect(self.open_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.picture.set_theme(colours)
        self.made.set_theme(colours)

    def show_detail(self, detail: Detail | None) -> None:
        """Shows it; None for nothing."""
        known = detail is not None
        has_made = detail is not None and detail.made is not None
        makeable = detail is not None and detail.makeable and not has_made
        for widget in (self.title, self.said, self.open):
            widget.setVisible(known)
        # It keeps its room while the picture is being read.
        self.picture.setVisible(detail is not None and detail.cut is not None)
        self.made.setVisible(has_made)
        self.made_said.setVisible(detail is not None and bool(detail.made_text))
        self.make.setVisible(makeable)
        self.made_title.setVisible(has_made or makeable)
        if detail is None:
            return
        self.title.setText(detail.title)
        self.picture.show_image(detail.image, detail.cut)
        self.said.setText("\n\n".join(detail.lines))
        self.open.setEnabled(detail.openable)
        self.made.show_image(detail.made, None)
        self.made_said.setText(detail.made_text)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("The chosen picture"))
        self.picture.setAccessibleName(self.tr("The picture as the network is fed it"))
        self.open.setText(self.tr("Open in Network"))
        self.made_title.setText(self.tr("Made for this filter"))
        self.made.setAccessibleName(self.tr("The picture that was made for this filter"))
        self.make.setText(self.tr("Make a picture for it"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for name, widget in (
            ("picturesTitle", self.title),
            ("picturesPicture", self.picture),
            ("picturesSaid", self.said),
            ("picturesOpen", self.open),
            ("picturesMadeTitle", self.made_title),
            ("picturesMade", self.made),
            ("picturesMadeSaid", self.made_said),
            ("picturesMake", self.make),
        ):
            widget.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.said, self.made_said):
            label.setWordWrap(True)
            label.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        for widget in (self.title, self.picture, self.said, self.open):
            column.addWidget(widget)
        column.addSpacing(8)
        for widget in (self.made_title, self.made, self.made_said, self.make):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_detail(None)


class _Painted(QWidget):
    """A picture, with a frame where a part of it is meant."""

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = theme("light")
        self._side = side
        self._image: QImage | None = None
        self._cut: Cut | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: Theme) -> None:
        self._theme = colours
        self.update()

    def show_image(self, image: QImage | None, cut: Cut | None) -> None:
        self._image, self._cut = image, cut
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        image = self._image
        if image is None:
            return
        painter = QPainter(self)
        box = Box(0, 0, self.width(), self.height())
        ratio = self.devicePixelRatioF()
        if self._cut is None or image.isNull():
            paint_picture(painter, box, image, self._theme, ratio, broken=image.isNull())
        else:
            paint_framed(painter, box, image, self._cut, self._theme, ratio)
