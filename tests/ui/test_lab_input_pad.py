"""The drawing pad reports strokes in pad units and shows what it is given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QKeyEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.pictures.ink import Stroke, rasterise
from convviz.ui.widgets.ink_canvas import DEFAULT_WIDTH, MAX_WIDTH, MIN_WIDTH
from convviz.ui.widgets.ink_pad import InkPad

_SIDE = 200
Event = tuple[object, ...]


class Recorder:
    """What a pad said, in order."""

    def __init__(self, pad: InkPad) -> None:
        self.events: list[Event] = []
        pad.stroke_begun.connect(self.begun)
        pad.stroke_extended.connect(self.extended)
        pad.stroke_ended.connect(self.ended)
        pad.cleared.connect(self.cleared)

    def begun(self, x: float, y: float, width: float, erase: bool) -> None:
        self.events.append(("begun", x, y, width, erase))

    def extended(self, x: float, y: float) -> None:
        self.events.append(("extended", x, y))

    def ended(self) -> None:
        self.events.append(("ended",))

    def cleared(self) -> None:
        self.events.append(("cleared",))

    def kinds(self) -> list[object]:
        return [event[0] for event in self.events]


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    widget = InkPad()
    qtbot.addWidget(widget)
    widget.resize(_SIDE, _SIDE)
    widget.show()
    return widget


@pytest.fixture
def said(pad: InkPad) -> Recorder:
    return Recorder(pad)


def ink(pad: InkPad) -> QImage:
    """The pad without its pointer."""
    pad.clearFocus()
    QApplication.sendEvent(pad, QEvent(QEvent.Type.Leave))
    return pad.grab().toImage()


def is_white(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(round(x * _SIDE), round(y * _SIDE)) == QColor("white")


def drag(pad: InkPad, *points: tuple[int, int]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(pad, QPoint(*point))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_a_dragged_mouse_is_a_stroke_in_pad_units(pad: InkPad, said: Recorder) -> None:
    drag(pad, (20, 40), (100, 40), (100, 160))

    assert said.events == [
        ("begun", 0.1, 0.2, DEFAULT_WIDTH, False),
        ("extended", 0.5, 0.2),
        ("extended", 0.5, 0.8),
        ("ended",),
    ]


def test_a_click_is_a_dot(pad: InkPad, said: Recorder) -> None:
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 60))

    assert said.events == [("begun", 0.5, 0.3, DEFAULT_WIDTH, False), ("ended",)]
    assert is_white(ink(pad), 0.5, 0.3)


def test_points_nearer_than_half_a_pixel_of_a_usual_pad_are_left_out(pad: InkPad, said: Recorder) -> None:
    pad.resize(1000, 1000)
    drag(pad, (100, 100), (102, 100), (104, 100), (106, 100))

    assert [event for event in said.events if event[0] == "extended"] == [("extended", 0.104, 0.1)]


def test_only_the_left_button_draws(pad: InkPad, said: Recorder) -> None:
    QTest.mouseClick(pad, Qt.MouseButton.RightButton, pos=QPoint(100, 60))

    assert said.events == []


def test_a_pen_that_is_down_is_followed_off_the_pad(pad: InkPad, said: Recorder) -> None:
    drag(pad, (100, 100), (300, 100), (5000, 100))

    assert said.events[1:3] == [("extended", 1.5, 0.5), ("extended", 2.0, 0.5)]


@pytest.mark.parametrize("width", [300, 120])
def test_the_square_stands_at_the_top_in_the_middle(
    pad: InkPad, said: Recorder, width: int, qtbot: QtBot
) -> None:
    pad.resize(width, 200)
    side = min(width, 200)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(width // 2, side // 2))

    assert said.events[0][1:3] == (0.5, 0.5)


def test_a_press_beside_the_square_draws_nothing(pad: InkPad, said: Recorder) -> None:
    pad.resize(400, 200)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(50, 100))

    assert said.events == []


def test_the_pad_shows_the_ink_that_is_computed_with(pad: InkPad) -> None:
    strokes = (
        Stroke(((0.2, 0.2), (0.8, 0.25), (0.5, 0.8)), 0.1),
        Stroke(((0.1, 0.7),), 0.2),
        Stroke(((0.5, 0.1), (0.5, 0.5)), 0.06, erase=True),
    )
    pad.set_strokes(strokes)
    shown, expected = ink(pad), rasterise(strokes, _SIDE, _SIDE)

    differences = sum(
        (shown.pixelColor(column, row).value() > 127) != (expected[row, column] > 0.5)
        for row in range(2, _SIDE - 2)
        for column in range(2, _SIDE - 2)
    )
    assert 0.05 < expected.mean() < 0.5
    assert differences < 0.002 * _SIDE**2


def test_the_stroke_in_hand_is_seen_before_anyone_gives_it_back(pad: InkPad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 100))
    QTest.mouseMove(pad, QPoint(180, 100))
    image = ink(pad)

    assert all(is_white(image, x, 0.5) for x in (0.1, 0.5, 0.9))


def test_strokes_given_back_meanwhile_change_nothing_on_the_pad(pad: InkPad) -> None:
    under = Stroke(((0.2, 0.8), (0.8, 0.8)), 0.08)
    pad.set_strokes([under])
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    QTest.mouseMove(pad, QPoint(180, 40))
    pad.set_strokes([under, Stroke(((0.1, 0.2),), 0.08)])
    image = ink(pad)

    assert is_white(image, 0.5, 0.2)
    assert is_white(image, 0.5, 0.8)


def test_undone_strokes_vanish(pad: InkPad) -> None:
    drag(pad, (20, 40), (180, 40))
    pad.set_strokes([])

    assert not is_white(ink(pad), 0.5, 0.2)


def test_an_empty_pad_says_what_it_is_for(pad: InkPad) -> None:
    empty = ink(pad)
    pad.set_strokes([Stroke(((0.02, 0.02),), 0.02)])
    assert empty.copy(60, 80, 80, 40) != ink(pad).copy(60, 80, 80, 40)
    assert pad.accessibleDescription() == "Strokes: 1"
    pad.set_strokes([])
    assert empty == ink(pad)
    assert pad.accessibleDescription() == "Empty"


def test_the_eraser_takes_ink_away(pad: InkPad, said: Recorder) -> None:
    drag(pad, (20, 100), (180, 100))
    pad.set_eraser(on=True)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    image = ink(pad)

    assert said.events[3] == ("begun", 0.5, 0.5, DEFAULT_WIDTH, True)
    assert not is_white(image, 0.5, 0.5)
    assert is_white(image, 0.2, 0.5)


def test_clearing_ends_the_stroke_in_hand_first(pad: InkPad, said: Recorder) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    pad.clear()

    assert said.kinds() == ["begun", "ended", "cleared"]
    assert not is_white(ink(pad), 0.1, 0.2)


def test_everything_can_be_drawn_with_the_keyboard(pad: InkPad, said: Recorder) -> None:
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Right)
    QTest.keyClick(pad, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Left)

    assert said.kinds() == ["begun", "extended", "extended", "ended"]
    assert said.events[0][1:3] == pytest.approx((0.5, 0.4))
    assert said.events[2][1:3] == pytest.approx((0.52, 0.5))


def test_the_crosshair_stays_on_the_pad(pad: InkPad, said: Recorder) -> None:
    pad.setFocus()
    for _ in range(12):
        QTest.keyClick(pad, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(pad, Qt.Key.Key_Space)

    assert said.events[0][1] == 0.0


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_clears(pad: InkPad, said: Recorder, key: Qt.Key) -> None:
    QTest.keyClick(pad, key)

    assert said.kinds() == ["cleared"]


def test_keys_change_width_and_tool(pad: InkPad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.pen_width_changed) as wider:
        QTest.keyClicks(pad, "]")
    assert wider.args == [pytest.approx(DEFAULT_WIDTH + 0.02)]
    QTest.keyClicks(pad, "[" * 40)
    assert pad.pen_width() == MIN_WIDTH
    QTest.keyClicks(pad, "]" * 40)
    assert pad.pen_width() == MAX_WIDTH
    with qtbot.waitSignal(pad.eraser_changed) as rubbing:
        QTest.keyClicks(pad, "e")
    assert rubbing.args == [True]


def test_escape_lifts_the_pen_and_is_left_to_others_otherwise(pad: InkPad, said: Recorder) -> None:
    QTest.keyClick(pad, Qt.Key.Key_Space)
    QTest.keyClick(pad, Qt.Key.Key_Escape)
    assert said.kinds() == ["begun", "ended"]

    free = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    free.setAccepted(True)
    pad.event(free)
    assert not free.isAccepted()


@pytest.mark.parametrize(
    ("key", "modifier", "owned"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, True),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, True),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier, False),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, False),
    ],
)
def test_the_pads_own_keys_do_not_reach_shortcuts(
    pad: InkPad, key: Qt.Key, modifier: Qt.KeyboardModifier, owned: bool
) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifier)
    event.setAccepted(False)
    pad.event(event)

    assert event.isAccepted() == owned


def test_a_stroke_ends_when_the_pad_loses_the_focus(pad: InkPad, said: Recorder) -> None:
    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Space)
    pad.clearFocus()

    assert said.kinds() == ["begun", "ended"]


def test_one_finger_draws_and_the_others_are_ignored(pad: InkPad, said: Recorder) -> None:
    screen = QTest.createTouchDevice()
    QTest.touchEvent(pad, screen).press(0, QPoint(20, 40), pad)
    QTest.touchEvent(pad, screen).stationary(0).press(1, QPoint(180, 180), pad)
    QTest.touchEvent(pad, screen).move(0, QPoint(100, 40), pad).move(1, QPoint(150, 180), pad)
    QTest.touchEvent(pad, screen).release(0, QPoint(100, 40), pad).stationary(1)
    QTest.touchEvent(pad, screen).release(1, QPoint(150, 180), pad)

    assert said.events == [("begun", 0.1, 0.2, DEFAULT_WIDTH, False), ("extended", 0.5, 0.2), ("ended",)]


@pytest.mark.parametrize("turned", [False, True])
def test_the_other_end_of_a_tablets_pen_erases(pad: InkPad, said: Recorder, turned: bool) -> None:
    kind = QPointingDevice.PointerType.Eraser if turned else QPointingDevice.PointerType.Pen
    capabilities = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    pen = QPointingDevice("pen", 7, QInputDevice.DeviceType.Stylus, kind, capabilities, 1, 3)
    for event, x in (
        (QEvent.Type.TabletPress, 20.5),
        (QEvent.Type.TabletMove, 100.25),
        (QEvent.Type.TabletRelease, 100.25),
    ):
        held = Qt.MouseButton.NoButton if event == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        position = QPointF(x, 40)
        QApplication.sendEvent(
            pad,
            QTabletEvent(
                event,
                pen,
                position,
                QPointF(pad.mapToGlobal(position)),
                0.5,
                0,
                0,
                0,
                0,
                0,
                Qt.KeyboardModifier.NoModifier,
                Qt.MouseButton.LeftButton,
                held,
            ),
        )

    assert said.events == [
        ("begun", 20.5 / _SIDE, 0.2, DEFAULT_WIDTH, turned),
        ("extended", 100.25 / _SIDE, 0.2),
        ("ended",),
    ]


def test_only_what_changed_is_painted(pad: InkPad, qtbot: QtBot) -> None:
    painted: list[int] = []

    class Watched(InkPad):
        def paintEvent(self, event) -> None:
            painted.append(event.rect().width() * event.rect().height())
            super().paintEvent(event)

    watched = Watched()
    qtbot.addWidget(watched)
    watched.resize(_SIDE, _SIDE)
    watched.show()
    watched.set_strokes([Stroke(((0.9, 0.9),), 0.05)])
    qtbot.waitUntil(lambda: bool(painted))
    QTest.mousePress(watched, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    QApplication.processEvents()
    painted.clear()
    QTest.mouseMove(watched, QPoint(44, 40))
    qtbot.waitUntil(lambda: bool(painted))

    assert max(painted) < 0.06 * _SIDE**2


def test_a_stroke_that_is_undone_while_the_pen_is_down_ends(pad: InkPad, said: Recorder) -> None:
    under = Stroke(((0.2, 0.8), (0.8, 0.8)), 0.08)
    pad.set_strokes([under])
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    pad.set_strokes([under, Stroke(((0.1, 0.2),), 0.08)])
    pad.set_strokes([under])
    QTest.mouseMove(pad, QPoint(180, 40))
    image = ink(pad)

    assert said.kinds() == ["begun", "ended"]
    assert not is_white(image, 0.1, 0.2)
    assert not is_white(image, 0.5, 0.2)
    assert is_white(image, 0.5, 0.8)
