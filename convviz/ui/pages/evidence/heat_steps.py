"""How the heat map was made, step by step; a click or the arrow keys open a step large."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.heat_look import STEPS, HeatLook
from convviz.painting.evidence.heat_steps import StepBox, paint_steps, place_steps, step_at
from convviz.texts.evidence_heat import describe_step

_HEIGHT_PX = 148
_LEAST_HEIGHT_PX = 110


class HeatSteps(QWidget):
    """Paints the row of steps.

    Signals:
        step_chosen: A step to be opened.
        channel_chosen: A map to be looked at.
    """

    step_chosen = Signal(str)
    channel_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heatSteps")
        self._look: HeatLook | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_look(self, look: HeatLook | None) -> None:
        """Shows the steps of another map, or none."""
        self._look = look
        text = "" if look is None else describe_step(look.step, look.scene, look.channel)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
        self.update()

    def laid_out(self) -> tuple[StepBox, ...]:
        """Where the steps are."""
        room = Box(0, 0, self.width(), self.height())
        return () if self._look is None or not self.width() else place_steps(self._look, room)

    def sizeHint(self) -> QSize:
        """Pictures of a finger's size, with words."""
        return QSize(620, _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Smaller pictures."""
        return QSize(320, _LEAST_HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the steps."""
        if self._look is not None:
            paint_steps(QPainter(self), self._look, self.laid_out(), focused=self.hasFocus())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows that a step can be opened."""
        found = step_at(self.laid_out(), event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Opens the step, with the map that was clicked."""
        found = step_at(self.laid_out(), event.position().x(), event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            super().mousePressEvent(event)
            return
        step, channel = found
        if channel is not None:
            self.channel_chosen.emit(channel)
        self.step_chosen.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right open other steps, up and down look at other maps, those that count more first."""
        key, look = Qt.Key(event.key()), self._look
        if look is None or event.modifiers():
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            place = STEPS.index(look.step) + (1 if key == Qt.Key.Key_Right else -1)
            self.step_chosen.emit(STEPS[min(max(place, 0), len(STEPS) - 1)])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            order = [one.index for one in look.scene.channels]
            place = order.index(look.channel) + (1 if key == Qt.Key.Key_Down else -1)
            self.channel_chosen.emit(order[min(max(place, 0), len(order) - 1)])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Repaints its frame when the keys come and go."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().event(event)
