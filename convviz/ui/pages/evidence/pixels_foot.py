"""What stands below picture and map: whether it adds up, what is pointed at, and the colour bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.states.evidence.pixels import Completeness
from convviz.texts.evidence_pixels import completeness_text
from convviz.ui.pages.evidence.pixels_scale import PixelsScale
from convviz.ui.widgets.labelled_row import ElidedLabel

_GAP_PX = 12


class PixelsFoot(QWidget):
    """Two lines of words and a scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QLabel(self)
        self.check.setObjectName("pixelsCheck")
        # A label that has no state before it is shown never gets the room of one.
        self.check.setProperty("state", "good")
        self.score = QLabel(self)
        self.score.setObjectName("pixelsScore")
        for label in (self.check, self.score):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.readout = ElidedLabel("", self)
        self.readout.setObjectName("pixelsReadout")
        self.scale = PixelsScale(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.score)
        words.addWidget(self.readout)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addLayout(words, 1)
        row.addWidget(self.scale)

    def show_sum(self, check: Completeness | None, score: str) -> None:
        """Shows whether the pixels add up; where there is nothing to check the answer alone.

        Args:
            check: What is to be equal.
            score: The answer, in words.
        """
        self.check.setVisible(check is not None)
        self.score.setVisible(check is None)
        self.score.setText(score)
        if check is None:
            return
        self.check.setText(completeness_text(check))
        state = "good" if check.holds else "warning"
        if self.check.property("state") != state:
            self.check.setProperty("state", state)
            self.check.style().polish(self.check)

    def clear(self) -> None:
        """Shows nothing."""
        self.show_sum(None, "")
        self.readout.setText("")
        self.scale.show_scale(None, "")
