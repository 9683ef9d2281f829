"""Looking through pictures as a person does it: with the mouse, the keyboard, a drop and a search."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot
from widget_parts import click, part, shown

from convviz.learning.messages import Preparing
from convviz.painting.theme import theme
from convviz.ui.pages.training.data import DataPanel
from convviz.ui.pages.training.data_skipped import SkippedDialog
from convviz.ui.theme import Appearance
from convviz.workspace.collecting import CollectWorkspace
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.opened import OpenedPicture

ALT = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "insects"
    for number, (name, count) in enumerate({"ant": 30, "bee": 8}.items()):
        (root / name).mkdir(parents=True)
        for index in range(count):
            values = np.full((9, 9 + number, 3), 20 * number + index, np.uint8)
            Image.fromarray(values).save(root / name / f"{index:02d}.png")
    (root / "ant" / "wrong.png").write_bytes(b"no picture at all")
    return root


@pytest.fixture
def panel(qtbot: QtBot, data: DataWorkspace, tmp_path: Path, appearance: Appearance) -> DataPanel:
    made = DataPanel(data, None, collecting=CollectWorkspace(tmp_path / "collections"))
    made.collecting.setParent(made)
    made.set_theme(theme("light"))
    shown(qtbot, made, 940, 600)
    return made


@pytest.fixture
def opened(panel: DataPanel, data: DataWorkspace, folder: Path, qtbot: QtBot) -> DataPanel:
    with qtbot.waitSignal(data.opened, timeout=10_000):
        data.open(str(folder))
    qtbot.waitUntil(lambda: not data.busy, timeout=10_000)
    return panel


def click_class(panel: DataPanel, number: int, modifier: Qt.KeyboardModifier = ALT) -> None:
    rows = panel.look.classes.list
    click(rows.viewport(), rows.visualRect(rows.classes.index(number)).center(), modifier)


def picture_place(panel: DataPanel, place: int) -> QPoint:
    return panel.look.wall.box_of(place).centre.toPoint()


def test_without_pictures_the_panel_says_which_folders_it_expects(panel: DataPanel) -> None:
    assert panel.stack.currentWidget() is panel.empty
    assert "one sub-folder for each class" in part(panel, "dataEmptyText").text()
    assert "sub-folder" in part(panel, "dataLayoutDrawing").accessibleName()


def test_opened_pictures_stand_with_their_classes_counts_and_what_was_skipped(opened: DataPanel) -> None:
    look = opened.look
    assert part(opened, "dataTitle").text() == "insects"
    assert part(opened, "dataCounts").text() == "38 pictures, 2 classes"
    rows = look.classes.list.classes
    assert [rows.index(number).data() for number in range(2)] == ["ant", "bee"]
    described = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert described == "ant: 30 pictures; training 30, validation 0, test 0"
    assert part(opened, "dataSkipped").text() == "1 file was skipped…"
    assert "ant has 30 training pictures, bee 8" in part(opened, "dataBalance").text()


def test_skipped_files_are_listed_with_their_reasons_and_copied(opened: DataPanel, qtbot: QtBot) -> None:
    click(part(opened, "dataSkipped"))
    dialog = opened.findChild(SkippedDialog)
    item = dialog.list.topLevelItem(0)
    assert item.text(0) == "ant/wrong.png"
    assert "wrong.png" in item.text(1)
    click(part(dialog, "skippedCopy"))
    assert QGuiApplication.clipboard().text().startswith("ant/wrong.png\t")
    dialog.reject()


def test_a_skipped_file_is_counted_once_however_the_pictures_are_split(
    opened: DataPanel, data: DataWorkspace
) -> None:
    data.set_split(0.5, 0)
    assert data.classes.counts == (19, 19, 0)
    assert part(opened, "dataSkipped").text() == "1 file was skipped…"


def test_small_pictures_come_from_a_thread_and_the_wall_paints_them(opened: DataPanel, qtbot: QtBot) -> None:
    wall = opened.look.wall
    qtbot.waitUntil(lambda: wall.thumbnails.get(4) is not None, timeout=10_000)
    qtbot.waitUntil(lambda: wall.grab().toImage().pixelColor(picture_place(opened, 4)).red() == 4)


def test_a_click_on_a_class_shows_it_alone_and_another_click_shows_all(
    opened: DataPanel, data: DataWorkspace
) -> None:
    click_class(opened, 1)
    assert data.view.classes == (1,)
    assert part(opened, "dataShown").text() == "8 of 38 shown"
    click_class(opened, 1)
    assert data.view.classes == ()
    click_class(opened, 0)
    click_class(opened, 1, Qt.KeyboardModifier.ControlModifier)
    assert data.view.classes == ()  # all of them
    assert part(opened, "dataShown").text() == "38 shown"
    click_class(opened, 0)
    QTest.keyClick(opened.look.classes.list, Qt.Key.Key_Escape)
    assert data.view.classes == ()


def test_a_search_is_typed_and_its_button_clears_it(
    opened: DataPanel, data: DataWorkspace, qtbot: QtBot
) -> None:
    assert not opened.take_page_key(key_event("x"))
    assert opened.take_page_key(key_event("/"))
    search = part(opened, "dataSearch")
    QTest.keyClicks(search, "bee/0")
    qtbot.waitUntil(lambda: data.view.search == "bee/0", timeout=5_000)
    assert len(data.rows) == 8
    QTest.keyClicks(search, "zzz")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert part(opened, "dataNothing").isVisible()
    assert "bee/0zzz" in part(opened, "dataNothing").text()
    search.findChild(QAbstractButton).click()
    assert data.view.search == ""
    assert opened.look.wall.isVisible()


def key_event(text: str) -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)


def test_a_click_shows_the_picture_with_its_numbers(
    opened: DataPanel, data: DataWorkspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(data.choice.changed, timeout=10_000):
        click(opened.look.wall.viewport(), picture_place(opened, 7))
    assert part(opened, "dataPictureClass").text() == "ant"
    assert part(opened, "dataPictureFile").text() == "ant/07.png"
    assert part(opened, "dataPictureSize").text() == "9 × 9, colour"
    assert part(opened, "dataPictureRange").text() == "7 … 7, mean 7"
    view = opened.look.side.picture
    QTest.mouseMove(view, view.position_of(2, 4).toPoint())
    assert part(opened, "dataPixel").text() == "row 3, column 5: 7, 7, 7"
    assert opened.look.wall.accessibleDescription() == "picture 8 of 38: ant, ant/07.png"


def test_arrow_keys_walk_the_wall_and_enter_shows_a_picture_large(
    opened: DataPanel, data: DataWorkspace, qtbot: QtBot
) -> None:
    wall = opened.look.wall
    QTest.keyClick(wall, Qt.Key.Key_Right)
    assert wall.current == 0
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(wall, key)
    assert wall.current == wall.plan.columns
    QTest.keyClick(wall, Qt.Key.Key_Up)
    assert wall.current == 0
    QTest.keyClick(wall, Qt.Key.Key_Up)
    assert wall.current == 0
    QTest.keyClick(wall, Qt.Key.Key_End)
    assert wall.current == 37
    qtbot.waitUntil(lambda: data.choice.picture is not None and data.choice.picture.index == 37)
    QTest.keyClick(wall, Qt.Key.Key_Return)
    large = part(opened, "largePicture")
    assert large.isVisible()
    QTest.keyClick(large, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: data.choice.picture.index == 36)
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert wall.isVisible()
    assert not large.isVisible()
    QTest.keyClick(wall, Qt.Key.Key_Space)
    assert large.isVisible()


def test_the_size_changes_with_the_wheel_the_slider_and_keys(opened: DataPanel) -> None:
    wall, slider = opened.look.wall, part(opened, "dataSize")
    before = wall.side
    QTest.keyClick(wall, Qt.Key.Key_Plus)
    assert wall.side > before
    assert slider.value() == wall.side
    slider.setValue(120)
    assert wall.side == 120
    place = QPointF(100, 100)
    turned = QWheelEvent(
        place,
        QPointF(wall.viewport().mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(wall.viewport(), turned)
    assert wall.side == 112


def test_a_picture_is_handed_on_to_the_network_page_and_the_lab(
    opened: DataPanel, data: DataWorkspace, qtbot: QtBot
) -> None:
    handed: list[tuple[object, str]] = []
    opened.open_picture.connect(lambda picture, where: handed.append((picture, where)))
    assert not part(opened, "dataToLab").isEnabled()
    with qtbot.waitSignal(data.choice.changed, timeout=10_000):
        opened.look.wall.go_to(31)
    click(part(opened, "dataToNetwork"))
    QTest.keyClick(part(opened, "dataToLab"), Qt.Key.Key_Space)
    assert [where for _, where in handed] == ["network", "lab"]
    picture = handed[0][0]
    assert isinstance(picture, OpenedPicture)
    assert picture.title == "bee: 01.png"
    assert picture.picture.values.shape == (9, 10, 3)


def test_the_menu_of_a_picture_opens_at_the_key_too(
    opened: DataPanel, data: DataWorkspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(data.choice.changed, timeout=10_000):
        opened.look.wall.go_to(3)
    opened.look.wall.menu_wanted.emit(3, QPoint(10, 10))
    menu = opened.findChild(QMenu, "pictureMenu")
    first = menu.actions()[0]
    assert first.text() == "Show large"
    first.trigger()
    assert opened.look.is_enlarged
    menu.close()


def test_a_folder_that_is_dropped_is_opened(
    panel: DataPanel, data: DataWorkspace, folder: Path, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(50, 50), actions, mime, buttons, ALT)
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(data.opened, timeout=10_000):
        QApplication.sendEvent(panel, QDropEvent(QPointF(50, 50), actions, mime, buttons, ALT))
    assert data.source == str(folder)


def test_what_cannot_be_opened_is_said_and_a_set_to_be_fetched_is_asked_for(
    opened: DataPanel, data: DataWorkspace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    wanted: list[str] = []
    opened.fetch_wanted.connect(wanted.append)
    menu = opened.source.fill()
    next(action for action in menu.actions() if action.data() == "cifar10").trigger()
    qtbot.waitUntil(lambda: bool(opened.trouble.text()), timeout=10_000)
    assert "not on this machine yet" in opened.trouble.text()
    assert wanted == ["cifar10"]
    data.open("cifar10")  # as when the recipe names it: it is offered, and not fetched unasked
    qtbot.waitUntil(lambda: not data.busy)
    assert wanted == ["cifar10"]
    assert opened.fetch.isVisible()
    opened.fetch.click()
    assert wanted == ["cifar10", "cifar10"]
    opened.show_fetching(frozenset({"cifar10"}))
    assert (opened.fetch.text(), opened.fetch.isEnabled()) == ("Fetching CIFAR-10…", False)
    opened.show_fetched_share("cifar10", Preparing(1, 4, "fetching"))
    assert opened.fetch.text() == "Fetching CIFAR-10… 25 %"
    assert opened.look.isVisible()
    assert len(data.rows) == 38


def test_in_a_narrow_panel_the_picture_takes_the_walls_place(opened: DataPanel, qtbot: QtBot) -> None:
    opened.resize(600, 500)
    qtbot.waitUntil(lambda: not opened.look.side.isVisible())
    opened.look.wall.go_to(2)
    qtbot.waitUntil(lambda: opened._data.choice.picture is not None)
    QTest.keyClick(opened.look.wall, Qt.Key.Key_Return)
    assert opened.look.large.isVisible()
    assert part(opened, "dataPictureClass").isVisible()


def test_a_wall_of_a_million_is_scrolled_at_once(panel: DataPanel, qtbot: QtBot) -> None:
    from convviz.pictures.sets.array_set import ArraySet
    from convviz.pictures.sets.records import HeldRecords

    count = 1_000_000
    records = HeldRecords(np.broadcast_to(np.zeros((1, 2, 2), np.uint8), (count, 2, 2)))
    rows = np.arange(count, dtype=np.int64)
    labels = np.zeros(count, np.int64)
    pictures = ArraySet(records, rows, labels, ("dot",))
    panel.stack.setCurrentWidget(panel.look)
    wall = panel.look.wall
    wall._describe_place = lambda place: f"{place}"
    wall.show_pictures(pictures, rows)
    QTest.keyClick(wall, Qt.Key.Key_End)
    QTest.keyClick(wall, Qt.Key.Key_End)
    assert wall.current == count - 1
    assert wall.box_of(count - 1).bottom <= wall.viewport().height() + 20
    qtbot.waitUntil(lambda: wall.thumbnails.get(count - 1) is not None, timeout=10_000)
    assert len(wall.thumbnails._known) < 1000
