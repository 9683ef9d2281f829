"""What is pointed at on the map: the picture, its class and the network's answer; and what colours stand for."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from convviz.painting.evidence.data_map_looks import class_colour, class_glyph
from convviz.painting.theme import Theme, theme
from convviz.pictures.sets.picture_set import Pixels
from convviz.texts.numbers import format_count
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.text_button import TextButton

_THUMB_PX = 176
WIDTH_PX = 200


class PointCard(QWidget):
    """Signals: open_wanted: The picture is to be opened on the network page."""

    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataMapPoint")
        self.setFixedWidth(WIDTH_PX)
        self._theme: Theme = theme("light")
        self._classes: tuple[tuple[int, str, int], ...] = ()
        self._fed = False
        self.thumb = PixelThumb(_THUMB_PX, self)
        self.thumb.setObjectName("dataMapThumb")
        self.said = QLabel(self)
        self.said.setObjectName("dataMapSaid")
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.file = QLabel(self)
        self.file.setObjectName("dataMapName")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.open = TextButton(self)
        self.open.setObjectName("dataMapOpen")
        self.open.setEnabled(False)
        self.open.clicked.connect(self.open_wanted)
        self.legend = QLabel(self)
        self.legend.setObjectName("dataMapLegend")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.legend.setProperty("rich", True)  # noqa: FBT003 - a property of the style sheet
        self.legend.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = self._scroll = QScrollArea(self)
        scroll.setObjectName("dataMapLegendScroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.thumb, self.said, self.file, self.open):
            column.addWidget(widget)
        column.addWidget(scroll, 1)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self._write_legend()

    def show_words(self, said: str, name: str) -> None:
        """Says what is pointed at; "" for nothing."""
        self.said.setText(said)
        self.file.setText(name)
        self.open.setEnabled(bool(said))

    def show_picture(self, values: Pixels | None) -> None:
        """Shows the picture; None while it is not read, or where there is none."""
        image = QImage() if values is None else thumbnail(values.astype(np.float32), 0, 255)
        self.thumb.set_image(image)

    def show_classes(self, classes: Sequence[tuple[int, str, int]], *, fed: bool = False) -> None:
        """What colours stand for.

        Args:
            classes: Of each its number, its name and how many points it has.
            fed: Whether what the network is fed now stands on the map as a star.
        """
        if (tuple(classes), fed) != (self._classes, self._fed):
            self._classes, self._fed = tuple(classes), fed
            self._write_legend()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.thumb.setAccessibleName(self.tr("Picture that is pointed at"))
        self.thumb.set_hint(self.tr("Point at a picture"))
        self.open.setText(self.tr("Open on the network page"))
        for part in (self.legend, self._scroll):
            part.setAccessibleName(self.tr("Classes"))
        self._write_legend()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _write_legend(self) -> None:
        soft = self._theme.soft_text.name()
        rows = [
            f'<tr><td style="color:{class_colour(number, self._theme).name()}">{class_glyph(number)}&nbsp;</td>'
            f'<td>{_escaped(name)}&nbsp;</td><td align="right" style="color:{soft}">{format_count(count)}</td></tr>'
            for number, name, count in self._classes
        ]
        if self._fed:
            star = _escaped(self.tr("what is fed now"))
            rows.append(f'<tr><td>★&nbsp;</td><td colspan="2">{star}</td></tr>')
        self.legend.setText(f"<table>{''.join(rows)}</table>" if rows else "")
        self.legend.setAccessibleDescription(", ".join(name for _, name, _ in self._classes))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
