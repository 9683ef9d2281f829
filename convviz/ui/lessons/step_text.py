"""A step's text: Markdown with the lesson's own pictures, as high as its words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QImageReader, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from convviz.ui.help.browser import ArticleBrowser

_LARGEST_PICTURE_PX = 4096
_TYPE_PX = 13
_FORMATS = {"png", "jpeg", "gif", "webp", "bmp"}


class StepText(ArticleBrowser):
    """Markdown in the column of the guide, without a scroll bar of its own.

    Nothing but the pictures of the lesson is loaded, and those are brought to the width of the column.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stepText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("plain", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._pictures: Mapping[str, bytes] = {}
        self._shown = ""
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, text: str, pictures: Mapping[str, bytes]) -> None:
        """Shows Markdown that may name `pictures` by their file names."""
        if (text, pictures) == (self._shown, self._pictures):
            return
        self._shown, self._pictures = text, pictures
        self.document().clear()
        self.show_markdown(text)
        self.document().setDocumentMargin(0)
        self._fit()

    def set_scale(self, scale: float) -> None:
        """Makes the type so much larger than usual."""
        font = QFont(self.font())
        font.setPixelSize(round(_TYPE_PX * scale))
        self.setFont(font)
        self.document().setDefaultFont(font)
        text, pictures = self._shown, self._pictures
        self._shown = ""
        if text:
            self.show_text(text, pictures)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the lesson, as wide as the column at most; nothing else."""
        address = name.toString() if isinstance(name, QUrl) else name
        data = self._pictures.get(address)
        if data is None:
            return super().loadResource(kind, name)
        return _picture(data, max(40, self.viewport().width()))

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(super().sizeHint().width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Any width."""
        return QSize(80, 10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = int(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(height)


def _picture(untrusted: bytes, width: int) -> QImage | None:
    """A stranger's picture, at most `width` pixels wide; None where it is none, or larger than pictures are.

    How large it is its header says, before anything is decoded.
    """
    data = QByteArray(untrusted)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    known = bytes(reader.format().data()).decode("ascii", "replace") in _FORMATS
    if not known or not size.isValid() or max(size.width(), size.height()) > _LARGEST_PICTURE_PX:
        return None
    image = reader.read()
    if image.isNull():
        return None
    if image.width() > width:
        image = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return image
