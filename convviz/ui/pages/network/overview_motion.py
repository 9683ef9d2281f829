"""Moves the overview from one viewport to the next, at once or smoothly."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from convviz.painting.network.overview_viewport import Viewport, between
from convviz.ui import motion

_MOVE_MS = 200


class OverviewMotion(QObject):
    """Holds the viewport.

    Signals:
        moved: The viewport is another one.
    """

    moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._viewport = Viewport()
        self._way = (Viewport(), Viewport())
        self._moving = QVariantAnimation(self)
        self._moving.setStartValue(0.0)
        self._moving.setEndValue(1.0)
        self._moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._moving.valueChanged.connect(self._move_on)

    @property
    def viewport(self) -> Viewport:
        """Which part is seen now."""
        return self._viewport

    @property
    def target(self) -> Viewport:
        """Which part is seen once a move is over."""
        return self._way[1] if self._moving.state() == QVariantAnimation.State.Running else self._viewport

    def go(self, place: Viewport) -> None:
        """Moves smoothly; at once while motion is reduced."""
        if place == self.target:
            return
        duration = motion.duration_ms(_MOVE_MS)
        self._moving.stop()
        if duration == 0:
            self.jump(place)
            return
        self._way = (self._viewport, place)
        self._moving.setDuration(duration)
        self._moving.start()

    def jump(self, place: Viewport) -> None:
        """Moves at once; a smooth move that is under way ends here."""
        self._moving.stop()
        self._set(place)

    def _move_on(self, share: float) -> None:
        self._set(between(*self._way, share) if share < 1 else self._way[1])

    def _set(self, place: Viewport) -> None:
        if place != self._viewport:
            self._viewport = place
            self.moved.emit()
