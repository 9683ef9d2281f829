"""A control with its label on one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

_SPACING_PX = 6


class ElidedLabel(QLabel):
    """A label of one line; where its words do not fit, the tooltip has all of them.

    Brackets at its end are left out first: "Stride (s)" becomes "Stride" before it becomes "Str…". Style sheets give
    it a colour and a font, and no background.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """The smallest useful size."""
        return QSize(self.fontMetrics().horizontalAdvance("MM…"), super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Shows other words."""
        super().setText(text)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits what is shown to the room."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what is shown."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._shown()
        )

    def _explain(self) -> None:
        self.setToolTip("" if self._shown() == self.text() else self.text())

    def _shown(self) -> str:
        room, text = self.contentsRect().width(), self.text()
        if text.endswith(")") and self.fontMetrics().horizontalAdvance(text) > room:
            text = text.rpartition(" (")[0] or text
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


class LabelledRow(QWidget):
    """A label on the left and its control on the right."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.label = ElidedLabel("", self)
        self.label.setBuddy(control)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACING_PX)
        layout.addWidget(self.label, 1)
        layout.addWidget(control)

    def set_text(self, text: str) -> None:
        """The label, for example in another language."""
        self.label.setText(text)
