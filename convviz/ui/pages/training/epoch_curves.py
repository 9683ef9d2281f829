"""The small curves over the epoch slider: pressing or dragging there goes to an epoch."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.learning.messages import EpochReport
from convviz.painting.box import Box
from convviz.painting.theme import Theme, theme
from convviz.painting.training.epoch_curves import CURVES_PX, Curve, epoch_at, paint_curves
from convviz.texts.training_epochs import accuracy_line, loss_line

_HANDLE_PX = 8


class EpochCurves(QWidget):
    """Loss and accuracy of a run, with a line at the epoch that is shown.

    Signals:
        epoch_wanted: The epoch under the pointer.
    """

    epoch_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("epochCurves")
        self._theme: Theme = theme("light")
        self._history: tuple[EpochReport, ...] = ()
        self._cursor = 0
        self._left, self._right = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_history(self, history: tuple[EpochReport, ...], cursor: int) -> None:
        """Shows a run at an epoch."""
        if (history, cursor) != (self._history, self._cursor):
            self._history, self._cursor = history, cursor
            self.setAccessibleDescription(self._spoken())
            self.update()

    def set_span(self, left: int, right: int) -> None:
        """Stands right over a slider that reaches from `left` to `right`."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Loss and accuracy over the epochs"))
        self.setAccessibleDescription(self._spoken())
        self.update()

    def sizeHint(self) -> QSize:
        """Two low plots."""
        return QSize(400, round(CURVES_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the curves."""
        room = Box(0, 0, self.width(), self.height())
        paint_curves(QPainter(self), room, self._span(), self._curves(), self._cursor, self._theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to an epoch."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Goes on while dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        if self._history:
            first, last = self._history[0].epoch, self._history[-1].epoch
            self.epoch_wanted.emit(epoch_at(event.position().x(), first, last, self._span()))

    def _span(self) -> Box:
        left, right = self._left + _HANDLE_PX, max(self._left, self._right) - _HANDLE_PX
        return Box(left, 0, max(1, right - left), self.height())

    def _spoken(self) -> str:
        return " · ".join(", ".join(filter(None, curve.names)) for curve in self._curves())

    def _curves(self) -> Sequence[Curve]:
        history = self._history
        if not history:
            return ()
        here = next((each for each in history if each.epoch == self._cursor), history[-1])
        epochs = tuple(each.epoch for each in history)
        losses = tuple(each.loss for each in history)
        validation = tuple(each.validation_loss for each in history)
        highest = max(
            (each for each in (*losses, *validation) if each is not None and math.isfinite(each)), default=1.0
        )
        return (
            Curve(loss_line(here.loss, here.validation_loss), epochs, losses, validation, 0.0, highest),
            Curve(
                accuracy_line(here.accuracy, _validation(here)),
                epochs,
                tuple(each.accuracy for each in history),
                tuple(_validation(each) for each in history),
                0.0,
                1.0,
            ),
        )


def _validation(report: EpochReport) -> float | None:
    return next(iter(report.validation.values()), None)
