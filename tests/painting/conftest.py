"""Scenes derived from small states, and painting into images, for the tests of the painters."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Convolution, Cursor, Fit, Kernel, Lab, Numbers, Photo, Stage, View

LETTER_A = np.array(
    [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0.6, 0.6, 0, 0],
        [0, 0.6, 0, 0, 0.6, 0],
        [0, 0.6, 0.6, 0.6, 0.6, 0],
        [0, 0.6, 0, 0, 0.6, 0],
        [0, 0, 0, 0, 0, 0],
    ],
    np.float32,
)[:, :, np.newaxis]
SOBEL = Kernel((3, 3, 1, 1), (1, 0, -1, 2, 0, -2, 1, 0, -1), name="sobel-x")

SceneMaker = Callable[..., LabScene]
Painted = Callable[..., QImage]


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Fonts need one."""


@pytest.fixture
def letter_a() -> np.ndarray:
    return LETTER_A


@pytest.fixture
def sobel() -> Kernel:
    return SOBEL


@pytest.fixture
def derive() -> SceneMaker:
    """`derive(values, *stages, cursor=…, view=…, photo=…)` → the scene; the letter A under Sobel by default."""

    def make(
        values: np.ndarray = LETTER_A,
        *stages: Stage,
        cursor: Cursor | None = None,
        view: View | None = None,
        photo: bool = False,
    ) -> LabScene:
        blobs = BlobStore()
        name = blobs.put(values.astype(np.float32))
        chain = stages or (Convolution(SOBEL),)
        height, width, channels = values.shape
        state = Lab(
            Photo(name) if photo else Numbers(name),
            chain,
            fit=Fit(height, width, colour="rgb" if channels == 3 else "grey") if photo else Fit(),
            view=view or View(),
            cursor=cursor or Cursor(positions=(0,) * len(chain)),
        )
        return Deriver(blobs).derive(state)

    return make


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    """`painted(paint, width, height, ground, ratio)` → what `paint(painter)` leaves on a ground."""

    def make(
        paint: Callable[[QPainter], object],
        width: int,
        height: int,
        ground: QColor | None = None,
        ratio: float = 1.0,
    ) -> QImage:
        image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(ground or QColor("white"))
        painter = QPainter(image)
        paint(painter)
        painter.end()
        return image

    return make
