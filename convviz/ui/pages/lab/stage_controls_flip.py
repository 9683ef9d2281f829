"""The switch between cross-correlation, which Keras calls convolution, and true convolution."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.switch import Switch

_CAPTION_PX = 11


class FlipControl(QWidget):
    """A switch, and below it what the operation is called as it stands.

    Signals:
        edited: Whether a person wants the kernel flipped.
    """

    edited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch("", self)
        self.switch.setObjectName("stageFlip")
        self.caption = ElidedLabel("", self)
        self.caption.setProperty("soft", True)  # noqa: FBT003 - a Qt property's value
        font = QFont(self.font())
        font.setPixelSize(_CAPTION_PX)
        self.caption.setFont(font)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.switch)
        layout.addWidget(self.caption)
        self.switch.toggled.connect(self.edited)
        self.retranslate()

    def set_flipped(self, *, flipped: bool) -> None:
        """Shows whether the kernel is flipped, without a report."""
        with QSignalBlocker(self.switch):
            self.switch.setChecked(flipped)
        self._show_caption()

    def set_brief(self, *, brief: bool) -> None:
        """Leaves the caption to the switch's tip, where there is little room."""
        self.caption.setVisible(not brief)
        self.caption.updateGeometry()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.switch.setText(self.tr("Flip kernel"))
        self._show_caption()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_caption(self) -> None:
        flipped = self.switch.isChecked()
        self.caption.setText(
            self.tr("= true convolution") if flipped else self.tr("= cross-correlation, as in Keras")
        )
        self.switch.setAccessibleDescription(self.caption.text())
        meaning = self.tr(
            "A true convolution turns the kernel by 180°. What Keras calls convolution does not."
        )
        self.switch.setToolTip(f"{meaning} ({self.caption.text().removeprefix('= ')})")
