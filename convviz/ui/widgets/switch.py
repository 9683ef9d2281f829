"""A switch: a label on the left that may wrap, and a knob on the right that slides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from convviz.ui import motion

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_TRACK = QSize(30, 18)
_KNOB_PX = 10
_GAP_PX = 8
_LEAST_HEIGHT_PX = 24  # to be touched (WCAG 2.2)
_RING_PX = 2
_SLIDE_MS = 150
_TEXT_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Switch(QCheckBox):
    """A check box that looks like a switch. `toggled` as for every check box."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._at = 0.0  # where the knob is: 0 off, 1 on
        self._slide: QVariantAnimation | None = None
        self.toggled.connect(self._slide_knob)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The preferred size."""
        text = self.fontMetrics().horizontalAdvance(self.text())
        width = text + (_GAP_PX if text else 0) + _TRACK.width() + 2 * _RING_PX
        return QSize(width, self._height_for_text(text + 1))

    def minimumSizeHint(self) -> QSize:
        """The smallest size."""
        return QSize(_TRACK.width() + 2 * _RING_PX + (64 if self.text() else 0), _LEAST_HEIGHT_PX)

    def hasHeightForWidth(self) -> bool:
        """The height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at this width, in pixels."""
        return self._height_for_text(width - _TRACK.width() - _GAP_PX - 2 * _RING_PX)

    def hitButton(self, pos: QPoint) -> bool:
        """A press anywhere on it counts."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(
            self.width() - _TRACK.width() - _RING_PX,
            (self.height() - _TRACK.height()) / 2,
            _TRACK.width(),
            _TRACK.height(),
        )
        painter.setPen(self.palette().color(self._colour_group(), QPalette.ColorRole.WindowText))
        painter.drawText(QRectF(0, 0, track.left() - _GAP_PX, self.height()), int(_TEXT_FLAGS), self.text())
        self._paint_track(painter, track)
        if self.hasFocus():
            self._paint_focus(painter, track)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new palette, font or language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        on, role = self.isChecked(), QPalette.ColorRole
        palette, group = self.palette(), self._colour_group()
        inner = track.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(palette.color(group, role.Highlight if on else role.Dark), 1))
        painter.setBrush(palette.color(group, role.Highlight if on else role.Mid))
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        margin = (track.height() - _KNOB_PX) / 2
        left = track.left() + margin + (track.width() - 2 * margin - _KNOB_PX) * self._at
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(group, role.HighlightedText if on else role.Dark))
        painter.drawEllipse(QRectF(left, track.top() + margin, _KNOB_PX, _KNOB_PX))

    def _paint_focus(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), _RING_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = track.adjusted(-1, -1, 1, 1)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _colour_group(self) -> QPalette.ColorGroup:
        return QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled

    def _slide_knob(self, checked: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        target = 1.0 if checked else 0.0
        if self._slide is not None:
            self._slide.stop()
        duration_ms = motion.duration_ms(_SLIDE_MS) if self.isVisible() else 0
        if duration_ms == 0:
            self._place_knob(target)
            return
        slide = self._slide = self._slide or self._made_slide()
        slide.setDuration(duration_ms)
        slide.setStartValue(self._at)
        slide.setEndValue(target)
        slide.start()

    def _made_slide(self) -> QVariantAnimation:
        from PySide6.QtCore import QEasingCurve, QVariantAnimation

        slide = QVariantAnimation(self)
        slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        slide.valueChanged.connect(self._place_knob)
        return slide

    def _place_knob(self, position: float) -> None:
        self._at = position
        self.update()

    def _height_for_text(self, width: int) -> int:
        if not self.text():
            return _LEAST_HEIGHT_PX
        text = self.fontMetrics().boundingRect(
            QRect(0, 0, max(width, 1), 10_000), int(_TEXT_FLAGS), self.text()
        )
        return max(text.height() + 2 * _RING_PX, _LEAST_HEIGHT_PX)
