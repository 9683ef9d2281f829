"""Collecting as a class does it: draw, Enter, a figure for the next class; camera, drop, paste, undo, train."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from widget_parts import click, part, shown

from convviz.painting.theme import theme
from convviz.ui.pages.training.camera import Camera, frame_of
from convviz.ui.pages.training.collect_names import NameDialog, NewCollectionDialog
from convviz.ui.pages.training.data import DataPanel
from convviz.ui.theme import Appearance
from convviz.workspace import shooting
from convviz.workspace.collecting import CollectWorkspace
from convviz.workspace.data_sets import DataWorkspace


class MadeUpCamera:
    def __init__(self) -> None:
        self.take = None

    def begin(self, take, refuse) -> None:
        self.take, self.refuse = take, refuse

    def end(self) -> None:
        self.take = None


@pytest.fixture
def camera() -> MadeUpCamera:
    return MadeUpCamera()


@pytest.fixture
def collecting(tmp_path: Path, qtbot: QtBot) -> CollectWorkspace:
    made = CollectWorkspace(tmp_path / "collections")
    yield made
    made.finish()


@pytest.fixture
def panel(
    qtbot: QtBot, collecting: CollectWorkspace, camera: MadeUpCamera, appearance: Appearance
) -> DataPanel:
    data = DataWorkspace()
    made = DataPanel(data, None, collecting=collecting, frames=camera)
    data.setParent(made)
    made.set_theme(theme("dark"))
    shown(qtbot, made, 940, 600)
    collecting.create("shapes", "drawings", ("circle", "cross"))
    made.show_collecting()
    yield made
    data.finish()


def draw_line(panel: DataPanel) -> QWidget:
    pad = part(panel, "collectPad")
    pad.setFocus()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseMove(pad, QPoint(150, 150))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(150, 150))
    return pad


def counts(collecting: CollectWorkspace) -> dict[str, int]:
    return dict(collecting.collection.counts)


def test_a_drawing_is_kept_by_enter_and_the_pad_is_empty_for_the_next(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    pad = draw_line(panel)
    with qtbot.waitSignal(collecting.added, timeout=10_000) as added:
        QTest.keyClick(pad, Qt.Key.Key_Return)
    kept = added.args[0]
    assert kept.class_name == "circle"
    assert kept.pixels.shape == (140, 140, 1)
    assert kept.pixels.max() == 255
    assert kept.pixels[0, 0, 0] == 0
    assert pad.accessibleDescription() == "Empty"
    QTest.keyClick(pad, Qt.Key.Key_Return)
    collecting.finish()
    QApplication.processEvents()
    assert counts(collecting) == {"circle": 1, "cross": 0}


def test_a_figure_chooses_the_class_and_the_button_names_it(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    pad = draw_line(panel)
    QTest.keyClick(pad, Qt.Key.Key_2)
    assert part(panel, "collectAdd").text() == "Add to “cross”"
    with qtbot.waitSignal(collecting.added, timeout=10_000) as added:
        click(part(panel, "collectAdd"))
    assert added.args[0].class_name == "cross"
    rows = panel.collect.classes.list
    assert rows.currentIndex().row() == 1
    assert rows.classes.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "cross: 1 picture, Key 2"


def test_the_newest_picture_stands_first_delete_removes_and_undo_brings_it_back(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    wall = panel.collect.wall
    for number in (50, 90):
        with qtbot.waitSignal(collecting.added, timeout=10_000):
            collecting.add(np.full((20, 20, 1), number, np.uint8))
    assert wall.plan.count == 2
    wall.setFocus()
    wall.go_to(0)
    assert wall.accessibleDescription() == "0002.png"
    with qtbot.waitSignal(collecting.removed, timeout=10_000):
        QTest.keyClick(wall, Qt.Key.Key_Delete)
    assert wall.plan.count == 1
    with qtbot.waitSignal(collecting.added, timeout=10_000):
        QTest.keyClick(wall, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert wall.plan.count == 2


def test_classes_of_very_different_size_are_pointed_out(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    for number in range(12):
        collecting.add(np.full((8, 8, 1), number + 1, np.uint8))
    collecting.choose_number(2)
    for number in range(3):
        collecting.add(np.full((8, 8, 1), number + 1, np.uint8))
    qtbot.waitUntil(lambda: counts(collecting) == {"circle": 12, "cross": 3}, timeout=10_000)
    assert (
        part(panel, "collectHint").text() == "Class cross has 3 pictures, circle 12: collect more of cross."
    )


def test_train_on_this_opens_the_collection_and_says_so(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    train = part(panel, "collectTrain")
    assert not train.isEnabled()
    assert "two classes" in train.toolTip()
    for name in ("circle", "cross"):
        collecting.choose_class(name)
        for number in (1, 2):
            collecting.add(np.full((8, 8, 1), number, np.uint8))
    qtbot.waitUntil(train.isEnabled, timeout=10_000)
    with qtbot.waitSignals([panel.train_on, panel._data.opened], timeout=10_000):
        click(train)
    assert panel._data.source == str(collecting.collection.folder)
    assert panel.look.isVisible()
    qtbot.waitUntil(lambda: not panel._data.busy, timeout=10_000)


def test_what_was_collected_since_is_seen_when_one_looks_through_it_again(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    for name in ("circle", "cross"):
        collecting.choose_class(name)
        collecting.add(np.full((8, 8, 1), 9, np.uint8))
    collecting.finish()
    data = panel._data
    data.set_split(0, 0)
    with qtbot.waitSignal(data.opened, timeout=10_000):
        data.open(str(collecting.collection.folder))
    qtbot.waitUntil(lambda: not data.busy, timeout=10_000)
    click(panel.mode._segments["collect"])
    with qtbot.waitSignal(collecting.added, timeout=10_000):
        collecting.add(np.full((8, 8, 1), 7, np.uint8))
    with qtbot.waitSignal(data.opened, timeout=10_000):
        click(panel.mode._segments["look"])
    assert data.classes.total == 3
    qtbot.waitUntil(lambda: not data.busy, timeout=10_000)


def test_the_collection_that_was_changed_last_is_gone_on_with(
    collecting: CollectWorkspace, tmp_path: Path
) -> None:
    collecting.create("old", "drawings")
    collecting.create("new", "drawings", ("a",))
    os.utime(collecting.root / "old", (1, 1))
    another = CollectWorkspace(collecting.root)
    another.open_latest()
    assert another.collection.folder.name == "new"
    another.finish()


def test_a_new_language_reaches_every_part(panel: DataPanel) -> None:
    for widget in (panel, *panel.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert part(panel, "collectAdd").text() == "Add to “circle”"
    assert part(panel, "dataPart").accessibleName() == "Part of the pictures"


def test_space_shoots_as_long_as_it_is_held_and_the_sign_is_there(
    panel: DataPanel,
    collecting: CollectWorkspace,
    camera: MadeUpCamera,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shooting, "_SHOT_MS", 0)
    click(panel.collect.way._segments["camera"])
    click(part(panel, "cameraPower"))
    frame = np.full((60, 80, 3), 200, np.uint8)
    camera.take(frame)
    preview = part(panel, "cameraPreview")
    assert preview.accessibleDescription() == "Camera is on; nothing is kept"
    panel.collect.setFocus()
    QTest.keyPress(panel.collect, Qt.Key.Key_Space)
    for _ in range(3):
        camera.take(frame)
    assert preview.accessibleDescription() == "Taking pictures: 3"
    QTest.keyRelease(panel.collect, Qt.Key.Key_Space)
    camera.take(frame)
    qtbot.waitUntil(lambda: counts(collecting)["circle"] == 3, timeout=10_000)
    assert part(panel, "cameraHold").isEnabled()


def test_the_button_shoots_while_the_mouse_holds_it(
    panel: DataPanel, camera: MadeUpCamera, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    click(panel.collect.way._segments["camera"])
    hold = part(panel, "cameraHold")
    assert not hold.isEnabled()
    click(part(panel, "cameraPower"))
    camera.take(np.zeros((50, 50, 3), np.uint8))
    QTest.mousePress(hold, Qt.MouseButton.LeftButton)
    camera.take(np.zeros((50, 50, 3), np.uint8))
    QTest.mouseRelease(hold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counts(collecting)["circle"] == 1, timeout=10_000)
    assert panel.collect.camera.shooting.state.phase == "on"


def test_the_camera_goes_off_when_nobody_sees_it(panel: DataPanel, camera: MadeUpCamera) -> None:
    click(panel.collect.way._segments["camera"])
    click(part(panel, "cameraPower"))
    camera.take(np.zeros((50, 50, 3), np.uint8))
    click(panel.collect.way._segments["draw"])
    assert camera.take is None
    assert not part(panel, "cameraPower").isChecked()


def test_without_its_package_the_camera_says_how_to_get_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    refused: list[str] = []
    camera = Camera()
    camera.begin(print, lambda error: refused.append(error.code))
    camera.end()
    assert refused == ["camera-not-installed"]


def test_a_frame_keeps_its_pixels_whatever_its_width() -> None:
    image = QImage(5, 3, QImage.Format.Format_RGB32)
    image.fill(0)
    image.setPixelColor(4, 2, "#102030")
    frame = frame_of(image)
    assert frame.shape == (3, 5, 3)
    assert frame[2, 4].tolist() == [16, 32, 48]
    assert frame.sum() == 96


def test_pictures_are_dropped_and_pasted_into_the_class(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "photo.png"
    Image.new("RGB", (30, 20), "red").save(file)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    how = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(50, 50), *how), QDropEvent(QPointF(50, 50), *how)
    QApplication.sendEvent(panel.collect, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(collecting.added, timeout=10_000) as dropped:
        QApplication.sendEvent(panel.collect, drop)
    assert dropped.args[0].pixels.shape == (20, 30, 3)
    picture = QImage(12, 10, QImage.Format.Format_RGB32)
    picture.fill(0xFF00FF00)
    QGuiApplication.clipboard().setImage(picture)
    panel.collect.setFocus()
    with qtbot.waitSignal(collecting.added, timeout=10_000) as pasted:
        QTest.keyClick(panel.collect, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted.args[0].pixels[0, 0].tolist() == [0, 255, 0]


def test_classes_are_made_renamed_and_removed_after_a_question(
    panel: DataPanel, collecting: CollectWorkspace, qtbot: QtBot
) -> None:
    click(part(panel, "collectAddClass"))
    dialog = panel.findChild(NameDialog)
    QTest.keyClicks(dialog.line, "a/b")
    assert not dialog.ok.isEnabled()
    assert "a/b" in dialog.trouble.text()
    dialog.line.clear()
    QTest.keyClicks(dialog.line, "star")
    click(dialog.ok)
    assert collecting.class_name == "star"
    with qtbot.waitSignal(collecting.added, timeout=10_000):
        collecting.add(np.ones((8, 8, 1), np.uint8))
    click(part(panel, "collectRemoveClass"))
    box = panel.findChild(QMessageBox, "removeClassDialog")
    assert "star" in box.text()
    click(part(box, "removeClassYes"))
    assert collecting.class_names() == ("circle", "cross")


def test_tab_goes_from_the_name_of_a_new_collection_to_its_classes_and_its_kind(panel: DataPanel) -> None:
    panel.collect.fill().actions()[0].trigger()
    dialog = panel.findChild(NewCollectionDialog)
    dialog.line.setFocus()
    QTest.keyClick(dialog.line, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.classes
    QTest.keyClick(dialog.classes, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.kind._segments["drawings"]
    QTest.keyClicks(dialog.line, "shapes")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.ok


def test_a_new_collection_asks_for_its_name_and_classes(
    panel: DataPanel, collecting: CollectWorkspace
) -> None:
    panel.collect.fill().actions()[0].trigger()
    dialog = panel.findChild(NewCollectionDialog)
    assert not dialog.ok.isEnabled()
    QTest.keyClicks(dialog.line, "hands")
    QTest.keyClicks(dialog.classes, "open, fist, Open")
    assert not dialog.ok.isEnabled()
    assert dialog.trouble.text() == "Two classes have the same name."
    for _ in range(6):
        QTest.keyClick(dialog.classes, Qt.Key.Key_Backspace)
    click(dialog.kind._segments["photographs"])
    click(dialog.ok)
    assert collecting.collection.folder.name == "hands"
    assert collecting.collection.kind == "photographs"
    assert collecting.class_names() == ("fist", "open")
    assert panel.collect.ways.currentWidget() is panel.collect.camera
    assert [action.text() for action in panel.collect.fill().actions()][2:] == ["hands", "shapes"]
