"""What stands where no pictures are open: which folders are expected, and what else may be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.painting.box import Box
from convviz.painting.theme import Theme, theme
from convviz.painting.training.folder_layout import SIZE, paint_folder_layout
from convviz.ui.pages.training.fetch_button import FetchButton

_WIDEST_PX = 520


class NoData(QWidget):
    """A drawing, a sentence, and the ways to begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataEmpty")
        self.drawing = _Drawing(self)
        self.text = QLabel(self)
        self.text.setObjectName("dataEmptyText")
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setMaximumWidth(_WIDEST_PX)
        self.fetch = FetchButton(self)
        self.fetch.setObjectName("dataEmptyFetch")
        self.folder = QPushButton(self)
        self.folder.setObjectName("dataEmptyFolder")
        self.folder.setProperty("kind", "primary")
        self.file = QPushButton(self)
        self.file.setObjectName("dataEmptyFile")
        self.collect = QPushButton(self)
        self.collect.setObjectName("dataEmptyCollect")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.fetch, self.folder, self.file, self.collect):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        words = QHBoxLayout()
        words.addWidget(self.text)
        column.addLayout(words)
        column.addLayout(buttons)
        column.addStretch(2)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.drawing.theme = colours
        self.drawing.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.text.setText(
            self.tr(
                "Open a folder or a zip with one sub-folder for each class: the name of the sub-folder is the name of "
                "the class. Folders named train, validation and test around them part the pictures. NumPy's .npz and "
                "MNIST's own files open as well. Drop them here, or collect your own."
            )
        )
        self.folder.setText(self.tr("Open a folder…"))
        self.file.setText(self.tr("Open a file…"))
        self.collect.setText(self.tr("Collect your own"))
        self.drawing.names = (self.tr("pictures"), self.tr("cat"), self.tr("dog"))
        self.drawing.setAccessibleName(self.tr("A folder with one sub-folder of pictures for each class"))
        self.drawing.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class _Drawing(QWidget):
    """The drawing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dataLayoutDrawing")
        self.theme = theme("light")
        self.names: tuple[str, ...] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Its own size."""
        return QSize(*map(round, SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_folder_layout(painter, Box(0, 0, self.width(), self.height()), self.names, self.theme)
