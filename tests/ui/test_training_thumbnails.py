"""Small pictures from a thread: what is looked at now comes first, and memory stays bounded."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import theme
from convviz.ui.pages.training import thumbnails as module
from convviz.ui.pages.training.picture_view import LargePicture
from convviz.ui.pages.training.thumbnails import Thumbnails, image_of, small_picture


class Pictures:
    """As many pictures as one likes, each as bright as its number; the first waits for `gate`."""

    def __init__(self, side: int = 8, gate: threading.Event | None = None) -> None:
        self.side, self.gate = side, gate
        self.asked: list[int] = []

    def picture(self, index: int) -> np.ndarray:
        self.asked.append(index)
        if self.gate is not None and len(self.asked) == 1:
            assert self.gate.wait(10)
        if index == 13:
            raise ConvvizError("picture-damaged", "It is damaged.", name="13.png")
        return np.full((self.side, self.side, 1), index % 256, np.uint8)


@pytest.fixture
def thumbnails(qtbot: QtBot) -> Thumbnails:
    made = Thumbnails()
    yield made
    made.finish()


def test_small_pictures_arrive_and_one_that_cannot_be_read_says_why(
    thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    thumbnails.show_set(Pictures())
    assert thumbnails.get(5) is None
    thumbnails.wish([5, 13])
    qtbot.waitUntil(lambda: thumbnails.get(13) is not None, timeout=10_000)
    assert thumbnails.get(5).image.pixelColor(0, 0).red() == 5
    assert thumbnails.get(13).refusal.code == "picture-damaged"


def test_places_that_were_scrolled_past_are_never_read(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    gate = threading.Event()
    pictures = Pictures(gate=gate)
    thumbnails.show_set(pictures)
    thumbnails.wish(range(100))
    qtbot.waitUntil(lambda: len(pictures.asked) == 1, timeout=10_000)
    thumbnails.wish([500, 501])
    gate.set()
    qtbot.waitUntil(lambda: thumbnails.get(501) is not None, timeout=10_000)
    assert pictures.asked == [0, 500, 501]
    assert thumbnails.get(0) is not None


def test_pictures_of_a_set_that_is_gone_do_not_arrive(thumbnails: Thumbnails, qtbot: QtBot) -> None:
    gate = threading.Event()
    old, new = Pictures(gate=gate), Pictures()
    thumbnails.show_set(old)
    thumbnails.wish([1, 2])
    qtbot.waitUntil(lambda: len(old.asked) == 1, timeout=10_000)
    thumbnails.show_set(new)
    thumbnails.wish([2])
    gate.set()
    qtbot.waitUntil(lambda: thumbnails.get(2) is not None, timeout=10_000)
    assert thumbnails.get(1) is None
    assert old.asked == [1]


def test_the_latest_are_remembered_and_the_oldest_forgotten(
    thumbnails: Thumbnails, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST_BYTES", 20 * 8 * 8 * 4)
    monkeypatch.setattr(module, "_GROUP_S", 0.0)
    pictures = Pictures()
    thumbnails.show_set(pictures)
    for begin in (0, 20, 40):
        wanted = [index for index in range(begin, begin + 20) if index != 13]
        thumbnails.wish(wanted)
        qtbot.waitUntil(lambda last=wanted[-1]: thumbnails.get(last) is not None, timeout=10_000)
    assert thumbnails.get(0) is None
    assert thumbnails.get(59) is not None
    thumbnails.wish([0])
    qtbot.waitUntil(lambda: thumbnails.get(0) is not None, timeout=10_000)


def test_large_pictures_are_shrunk_and_small_ones_keep_their_pixels() -> None:
    large = small_picture(Pictures(side=300), 7, 64)
    assert (large.image.width(), large.image.height()) == (64, 64)
    assert not large.whole
    small = small_picture(Pictures(side=28), 7, 64)
    assert small.image.width() == 28
    assert small.whole


def test_numbers_between_two_steps_are_rounded_to_the_nearest() -> None:
    values = np.array([[[0.4], [0.6], [254.6], [300.0]]], np.float32)
    image = image_of(values)
    assert [image.pixelColor(x, 0).red() for x in range(4)] == [0, 1, 255, 255]


@pytest.fixture
def large(qtbot: QtBot) -> LargePicture:
    made = LargePicture()
    qtbot.addWidget(made)
    made.set_theme(theme("light"))
    made.resize(280, 280)
    made.show_picture(np.arange(64, dtype=np.uint8).reshape(8, 8, 1))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_pixels_are_pointed_at_and_told(large: LargePicture, qtbot: QtBot) -> None:
    told: list[str] = []
    large.pointed.connect(told.append)
    QTest.mouseMove(large, large.position_of(2, 5).toPoint())
    QTest.mouseMove(large, large.position_of(7, 0).toPoint())
    assert told == ["row 3, column 6: 21", "row 8, column 1: 56"]


def test_the_wheel_zooms_where_it_stands_and_zero_shows_all(large: LargePicture) -> None:
    place = large.position_of(6, 6)
    before = large.view().geometry.cell
    for _ in range(4):
        turned = QWheelEvent(
            place,
            QPointF(large.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(large, turned)
    view = large.view()
    assert view.geometry.cell > 1.5 * before
    assert view.geometry.cell_at(place.x(), place.y()) == (6, 6)
    QTest.keyClick(large, Qt.Key.Key_0)
    assert large.view().geometry.cell == before


def test_keys_step_and_leave(large: LargePicture) -> None:
    steps: list[int] = []
    closed: list[bool] = []
    large.step_wanted.connect(steps.append)
    large.closed.connect(lambda: closed.append(True))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Escape, Qt.Key.Key_Return):
        QTest.keyClick(large, key)
    assert steps == [1, -1]
    assert closed == [True, True]
