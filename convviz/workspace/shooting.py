"""Shooting pictures with a camera: frames from any source, a square cut from each, bursts and a countdown.

1. `open` asks the source for frames; each is cut to a square and shown.
2. While `hold` is on, or for a burst after the countdown, a shot is taken every fifth of a second.
3. `state` says all that, so that no picture is taken without a sign on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, Protocol

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from convviz.layers.errors import ConvvizError
from convviz.pictures.resampling import area_resized
from convviz.pictures.sets.picture_set import Bytes

SHOT_SIDE = 256
_SHOT_MS = 200
_COUNT_MS = 1000
_COUNTED = 3
_BURST = 10


class FrameSource(Protocol):
    """What gives frames: a camera, or a made-up one in tests."""

    def begin(self, take: Callable[[Bytes], None], refuse: Callable[[ConvvizError], None]) -> None:
        """Gives frames from now on, in the window's thread.

        Args:
            take: Gets each frame, uint8 (rows, columns, 3).
            refuse: Gets the reason where there are none, or no more.
        """
        ...

    def end(self) -> None:
        """Gives no more frames and lets the camera go."""
        ...


class ShootingState(Struct, frozen=True):
    """What the camera is doing.

    Attributes:
        phase: `"off"`; `"waiting"` for the first frame; `"on"` with frames; `"counting"` down to a burst; `"shooting"`.
        count: The seconds left to the burst.
        taken: Shots since shooting began.
        refusal: Why there are no frames, or None.
    """

    phase: Literal["off", "waiting", "on", "counting", "shooting"] = "off"
    count: int = 0
    taken: int = 0
    refusal: ConvvizError | None = None


class Shooting(QObject):
    """Takes pictures.

    Args:
        source: Where frames come from.
        parent: What ends it.

    Signals:
        frame: A square, uint8 (side, side, 3), to be shown.
        shot: A picture that was taken, uint8 (256, 256, 3).
        state_changed: The new `ShootingState`.
    """

    frame = Signal(object)
    shot = Signal(object)
    state_changed = Signal(object)

    def __init__(self, source: FrameSource, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._state = ShootingState()
        self._since_shot = QElapsedTimer()
        self._left = 0  # shots of a burst still to be taken; −1 while the button is held
        self._timer = QTimer(self)
        self._timer.setInterval(_COUNT_MS)
        self._timer.timeout.connect(self._count_down)

    @property
    def state(self) -> ShootingState:
        """What the camera is doing."""
        return self._state

    def open(self) -> None:
        """Switches the camera on."""
        if self._state.phase == "off":
            self._show(ShootingState("waiting"))
            self._source.begin(self._take, self._refuse)

    def close(self) -> None:
        """Switches the camera off."""
        if self._state.phase != "off":
            self._timer.stop()
            self._left = 0
            self._source.end()
            self._show(ShootingState())

    def hold(self, *, on: bool) -> None:
        """Shoots as long as it is on; the first picture at once."""
        if on and self._state.phase == "on":
            self._left = -1
            self._since_shot.invalidate()
            self._show(ShootingState("shooting"))
        elif not on and self._left < 0:
            self._stop()

    def count_down(self) -> None:
        """Shoots a burst in three seconds; asked again meanwhile, it is called off."""
        if self._state.phase == "counting":
            self._timer.stop()
            self._show(ShootingState("on"))
        elif self._state.phase == "on":
            self._show(ShootingState("counting", _COUNTED))
            self._timer.start()

    def _count_down(self) -> None:
        left = self._state.count - 1
        if left > 0:
            self._show(ShootingState("counting", left))
            return
        self._timer.stop()
        self._left = _BURST
        self._since_shot.invalidate()
        self._show(ShootingState("shooting"))

    def _take(self, frame: Bytes) -> None:
        state = self._state
        if state.phase == "off":
            return
        square = central_square(frame)
        if state.phase == "waiting":
            self._show(ShootingState("on"))
        due = not self._since_shot.isValid() or self._since_shot.elapsed() >= _SHOT_MS
        if state.phase == "shooting" and due:
            self._since_shot.start()
            self.shot.emit(as_shot(square))
            self._left -= 1 if self._left > 0 else 0
            self._show(ShootingState("shooting", taken=state.taken + 1))
            if self._left == 0:
                self._stop()
        self.frame.emit(square)

    def _refuse(self, error: ConvvizError) -> None:
        self._timer.stop()
        self._left = 0
        self._source.end()
        self._show(ShootingState(refusal=error))

    def _stop(self) -> None:
        self._left = 0
        self._show(ShootingState("on", taken=self._state.taken))

    def _show(self, state: ShootingState) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


def central_square(frame: Bytes) -> Bytes:
    """The largest square in the middle of a frame (rows, columns, channels)."""
    rows, columns = frame.shape[:2]
    side = min(rows, columns)
    top, left = (rows - side) // 2, (columns - side) // 2
    return frame[top : top + side, left : left + side]


def as_shot(square: Bytes) -> Bytes:
    """A square of any size as a picture that is kept, (256, 256, 3)."""
    if len(square) == SHOT_SIDE:
        return square.copy()
    resized = area_resized(square.astype(np.float32), SHOT_SIDE, SHOT_SIDE)
    return np.clip(np.rint(resized), 0, 255).astype(np.uint8)
