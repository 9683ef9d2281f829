"""The map of a data set as a person uses it: choosing pictures, pointing, walking with the keys, opening one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from convviz.painting.theme import theme
from convviz.states.evidence.questions import Scan, Target
from convviz.states.lab.state import Drawing
from convviz.ui.pages.evidence.data_map import MapPanel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedPicture
from tests.evidence_parts import ONE, evidence_workspace
from tests.widget_parts import click, part, shown

_WAIT_MS = 20_000
NAMES = ("one", "two", "three", *map(str, range(3, 10)))
Made = Callable[..., tuple[EvidenceWorkspace, MapPanel]]


@pytest.fixture
def pictures(tmp_path: Path) -> str:
    """Forty pictures, each of one grey: its number."""
    values = np.broadcast_to(np.arange(40, dtype=np.uint8)[:, None, None], (40, 28, 28))
    labels = np.arange(40) % 3
    np.savez(tmp_path / "greys.npz", x_train=values, y_train=labels, x_test=values, y_test=labels)
    return str(tmp_path / "greys.npz")


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Made]:
    made: list[EvidenceWorkspace] = []

    def panel(how: str = "well", step_s: float = 0.0) -> tuple[EvidenceWorkspace, MapPanel]:
        evidence = evidence_workspace(how, step_s)
        made.append(evidence)
        evidence.network.set_classes(NAMES)
        qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        widget = MapPanel(evidence)
        widget.set_theme(theme("light"))
        shown(qtbot, widget, 936, 720)
        return evidence, widget

    yield panel
    for evidence in made:
        evidence.close()


@pytest.fixture
def mapped(qtbot: QtBot, make: Made, pictures: str) -> tuple[EvidenceWorkspace, MapPanel]:
    evidence, panel = make()
    panel.controls.data.chosen.emit(pictures)
    drawn(qtbot, panel)
    return evidence, panel


def drawn(qtbot: QtBot, panel: MapPanel) -> None:
    qtbot.waitUntil(lambda: panel.plot is not None and panel.plot.isVisible(), timeout=_WAIT_MS)


def text(panel: QWidget, name: str) -> str:
    label = part(panel, name)
    assert isinstance(label, QLabel)
    return label.text()


def choose(panel: QWidget, name: str, option: str) -> None:
    menu = part(panel, name)
    assert isinstance(menu, MenuButton)
    next(action for action in menu.menu().actions() if action.data() == option).trigger()


def hover(panel: MapPanel, number: int) -> None:
    QTest.mouseMove(panel.plot.canvas.widget.viewport(), panel.plot.canvas.position_of(number).toPoint())


def apart(panel: MapPanel) -> int:
    """A point that no other is near to."""
    points = panel._scene.points
    away = np.hypot(*(points[:, None] - points).transpose(2, 0, 1))
    np.fill_diagonal(away, np.inf)
    return int(away.min(axis=1).argmax())


def test_without_pictures_it_says_what_a_map_is(make: Made) -> None:
    evidence, panel = make()
    assert text(panel, "mapEmpty").startswith("Choose pictures")
    assert evidence.asked("map") is None
    assert not part(panel, "mapLayer").isEnabled()


def test_chosen_pictures_are_scanned_and_drawn(mapped, pictures: str) -> None:
    evidence, panel = mapped
    assert evidence.asked("map").question == Scan(pictures, "dense")
    assert panel._scene.points.shape == (40, 2)
    assert "40 pictures, " in text(panel, "mapSummary")
    wrong = int(np.sum(np.arange(40) % 3 != np.arange(40) % 2))
    assert f"{wrong} of them answered wrongly" in text(panel, "mapSummary")
    assert "three" in text(panel, "dataMapLegend")
    assert "what is fed now" in text(panel, "dataMapLegend")


def test_pictures_can_be_dropped_on_the_menu(qtbot: QtBot, make: Made, pictures: str) -> None:
    evidence, panel = make()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(pictures)])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(5, 5), action, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel.controls.data, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(5, 5), action, mime, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(panel.controls.data, dropped)
    drawn(qtbot, panel)
    assert evidence.state.map.data == pictures
    assert panel.controls.data.text() == "greys.npz"


def test_pointing_shows_the_picture_its_class_and_the_answer(qtbot: QtBot, mapped) -> None:
    _, panel = mapped
    number = apart(panel)
    hover(panel, number)
    classes = ("one", "two", "three")
    label, answer = classes[number % 3], classes[number % 2]
    expected = f"{label}, answered rightly" if label == answer else f"{label}, taken for {answer}"
    qtbot.waitUntil(lambda: text(panel, "dataMapSaid") == expected, timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: text(panel, "dataMapName") == f"number {number}", timeout=_WAIT_MS)
    assert panel.point_card.thumb._image.pixelColor(3, 3).red() == number
    assert expected in panel.plot.accessibleDescription()


def test_a_click_opens_the_picture_on_the_network_page(qtbot: QtBot, mapped) -> None:
    _, panel = mapped
    number = apart(panel)
    at: QPoint = panel.plot.canvas.position_of(number).toPoint()
    with qtbot.waitSignal(panel.open_picture, timeout=_WAIT_MS) as caught:
        hover(panel, number)
        click(panel.plot.canvas.widget.viewport(), at)
    opened, page = caught.args
    assert isinstance(opened, OpenedPicture)
    assert page == "network"
    assert np.unique(opened.picture.values).tolist() == [number]


def test_arrow_keys_walk_from_point_to_point_and_return_opens_one(qtbot: QtBot, mapped) -> None:
    _, panel = mapped
    plot = panel.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    first = plot.current
    QTest.keyClick(plot, Qt.Key.Key_Right)
    points = panel._scene.points
    assert points[plot.current, 0] > points[first, 0]
    with qtbot.waitSignal(panel.open_picture, timeout=_WAIT_MS) as caught:
        QTest.keyClick(plot, Qt.Key.Key_Return)
    assert np.unique(caught.args[0].picture.values).tolist() == [plot.current]
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.current is None
    assert text(panel, "dataMapSaid") == ""
    assert not part(panel, "dataMapOpen").isEnabled()


def test_keys_zoom_move_and_show_all_again(mapped) -> None:
    _, panel = mapped
    plot = panel.plot
    box = plot.canvas._item.getViewBox()
    whole = np.array(box.viewRange())
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    closer = np.array(box.viewRange())
    assert np.ptp(closer, axis=1) == pytest.approx(0.8 * np.ptp(whole, axis=1))
    QTest.keyClick(plot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert box.viewRange()[0][0] > closer[0, 0]
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert np.array(box.viewRange()) == pytest.approx(whole)


def test_only_wrong_ones_are_shown_where_asked(mapped) -> None:
    _, panel = mapped
    click(part(panel, "mapWrongOnly"))
    wrong = int(panel._scene.wrong.sum())
    assert f"Shown: {wrong}." in text(panel, "mapSummary")
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel._scene.wrong[panel.plot.current]


def test_colours_stand_for_classes_or_for_answers(mapped) -> None:
    _, panel = mapped
    assert "three" in text(panel, "dataMapLegend")
    click(part(panel.controls.colour, "answerSegment"))
    assert "three" not in text(panel, "dataMapLegend")


def test_a_network_with_other_classes_has_nothing_wrong(qtbot: QtBot, make: Made, pictures: str) -> None:
    evidence, panel = make()
    evidence.network.set_classes(tuple(f"kind {number}" for number in range(10)))
    panel.controls.data.chosen.emit(pictures)
    drawn(qtbot, panel)
    assert "tells other classes apart" in text(panel, "mapSummary")
    assert not part(panel, "mapWrongOnly").isEnabled()


def test_classes_that_are_named_otherwise_are_compared_anew(qtbot: QtBot, mapped) -> None:
    evidence, panel = mapped
    evidence.network.set_classes(("two", "one", *NAMES[2:]))
    qtbot.waitUntil(lambda: panel._scene.said[:2].tolist() == [1, 0], timeout=_WAIT_MS)
    evidence.network.set_classes(tuple(f"kind {number}" for number in range(10)))
    qtbot.waitUntil(lambda: "tells other classes apart" in text(panel, "mapSummary"), timeout=_WAIT_MS)


def test_the_star_follows_what_is_fed(qtbot: QtBot, mapped) -> None:
    evidence, panel = mapped
    before = panel.plot.canvas._star_place
    evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: panel.plot.canvas._star_place not in (before, None), timeout=_WAIT_MS)
    evidence.network.set_source(Drawing())
    qtbot.waitUntil(lambda: panel.plot.canvas._star_place is None, timeout=_WAIT_MS)
    assert panel.plot.isVisible()
    assert "what is fed now" not in text(panel, "dataMapLegend")


def test_another_layer_is_scanned_anew(qtbot: QtBot, mapped) -> None:
    evidence, panel = mapped
    before = panel._scene
    choose(panel, "mapLayer", "conv2d_1")
    qtbot.waitUntil(lambda: panel._scene is not before, timeout=_WAIT_MS)
    assert evidence.asked("map").question.layer == "conv2d_1"
    choose(panel, "mapLimit", "200")
    assert evidence.asked("map").question.limit == 200


def test_a_refusal_is_said(qtbot: QtBot, make: Made, pictures: str) -> None:
    _, panel = make("fails")
    panel.controls.data.chosen.emit(pictures)
    qtbot.waitUntil(lambda: part(panel, "mapAgain").isVisible(), timeout=_WAIT_MS)
    assert "maps" in text(panel, "mapBusyText")


def test_a_long_scan_can_be_stopped(qtbot: QtBot, make: Made, pictures: str) -> None:
    evidence, panel = make("slow", 0.3)
    panel.controls.data.chosen.emit(pictures)
    qtbot.waitUntil(lambda: part(panel, "mapCancel").isVisible(), timeout=_WAIT_MS)
    click(part(panel, "mapCancel"))
    assert evidence.asked("map").cancelled
    assert panel._scene is None
