"""Frames from a camera, by Qt's multimedia module: an extra of its own, imported when the camera is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.picture_set import Bytes

# Enough for what is kept, and cheap to turn into numbers thirty times a second.
_LEAST_SIDE = 360


class Camera(QObject):
    """A `FrameSource`: the system's first camera."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take: Callable[[Bytes], None] | None = None
        self._refuse: Callable[[ConvvizError], None] | None = None
        self._parts: tuple[Any, ...] = ()  # camera, session and sink; of types that may not be installed

    def begin(self, take: Callable[[Bytes], None], refuse: Callable[[ConvvizError], None]) -> None:
        """Switches the camera on."""
        self._take, self._refuse = take, refuse
        try:
            multimedia: Any = import_module("PySide6.QtMultimedia")
        except ModuleNotFoundError:
            sentence = 'The camera needs one more package: pip install "convviz[camera]".'
            refuse(ConvvizError("camera-not-installed", sentence))
            return
        except ImportError as error:  # a library of the system that it needs, such as libpulse
            refuse(_refusal(str(error)))
            return
        device = multimedia.QMediaDevices.defaultVideoInput()
        if device.isNull():
            refuse(
                ConvvizError("camera-missing", "No camera was found; plug one in and choose Camera again.")
            )
            return
        camera = multimedia.QCamera(device, self)
        suitable = _format_for(device.videoFormats())
        if suitable is not None:
            camera.setCameraFormat(suitable)
        session, sink = multimedia.QMediaCaptureSession(self), multimedia.QVideoSink(self)
        session.setCamera(camera)
        session.setVideoSink(sink)
        sink.videoFrameChanged.connect(self._follow)
        camera.errorOccurred.connect(self._fail)
        self._parts = (camera, session, sink)
        camera.start()

    def end(self) -> None:
        """Switches it off, so that its light goes out."""
        self._take = self._refuse = None
        if self._parts:
            self._parts[0].stop()
            for part in self._parts:
                part.deleteLater()
            self._parts = ()

    def _follow(self, frame: Any) -> None:
        if self._take is not None and frame.isValid():
            self._take(frame_of(frame.toImage()))

    def _fail(self, _code: object, reason: str) -> None:
        if self._refuse is not None:
            self._refuse(_refusal(reason))


def frame_of(image: QImage) -> Bytes:
    """A QImage as uint8 (rows, columns, 3) that shares no memory with it."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def _refusal(reason: str) -> ConvvizError:
    told = reason.strip().rstrip(".") or "?"
    return ConvvizError("camera-refused", f"The camera gives no pictures: {told}.", reason=told)


def _format_for(formats: list[Any]) -> Any:
    """The smallest format that is large enough, the fastest of those; None where there is none."""
    enough = [each for each in formats if _side(each) >= _LEAST_SIDE]
    return min(enough, key=_cost) if enough else None


def _side(each: Any) -> int:
    return int(min(each.resolution().width(), each.resolution().height()))


def _cost(each: Any) -> tuple[int, float]:
    return _side(each), -float(each.maxFrameRate())
