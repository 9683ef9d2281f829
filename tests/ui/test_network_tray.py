"""The experiment tray as a person uses it: keeping with one key, labelling, filtering, replaying, saving."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.states.network.tray import Label
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.network.sizes_dialog import SizesDialog
from convviz.ui.pages.network.tray import TrayPanel
from convviz.ui.pages.network.tray_keep import ClassDialog
from convviz.ui.settings import Settings
from convviz.workspace import network as module

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    made.show_page("network")
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


@pytest.fixture
def panel(page: NetworkPage) -> TrayPanel:
    page.workspace.set_view(replace(page.workspace.state.view, panel="tray"))
    found = page.panel("tray")
    assert isinstance(found, TrayPanel)
    return found


def click(widget: QWidget, place: QPoint | None = None) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())


def part(panel: QWidget, name: str) -> QWidget:
    found = panel.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def keep(page: NetworkPage, *pairs: tuple[int, int | None]) -> None:
    for digit, label in pairs:
        page.files.load_sample(f"digit-{digit}")
        page.tray.keep(None if label is None else Label(label))
    QApplication.processEvents()


def shown(panel: TrayPanel) -> list[int]:
    return [tile.entry.number for tile in panel.list.tiles._tiles]


def test_an_empty_tray_says_what_it_is_for(panel: TrayPanel) -> None:
    assert "press its key" in part(panel, "trayEmpty").text()
    assert not panel.list.isVisible()
    assert not panel.side.table.isEnabled()


def test_a_figure_keeps_what_is_on_the_pad_with_its_label(page: NetworkPage, panel: TrayPanel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_7)
    page.files.load_sample("digit-4")
    page.input_card.pad.setFocus()
    QTest.keyClick(page.input_card.pad, Qt.Key.Key_1)
    assert [(entry.label.number, entry.verdict.best.number) for entry in page.tray.tray] == [(7, 7), (1, 4)]
    assert part(panel, "trayAccuracy").text() == "When kept: 1 of 2 right (50 %)"


def test_a_click_on_a_class_keeps_too_and_without_a_label_it_is_counted_apart(
    page: NetworkPage, panel: TrayPanel
) -> None:
    click(part(panel, "trayKeep7"))
    click(panel.keep_row.plain)
    assert [entry.label and entry.label.number for entry in page.tray.tray] == [7, None]
    assert part(panel, "trayAccuracy").text().endswith("1 without a label")


def test_k_asks_anywhere_on_the_page_what_it_is(page: NetworkPage, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K)
    menu = page.findChild(QMenu, "trayKeepChoices")
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_7)
    (entry,) = page.tray.tray
    assert entry.label.number == 7
    assert "in the tray: 1" in window.notice()


def test_k_on_an_empty_pad_says_that_there_is_nothing(page: NetworkPage, window: MainWindow) -> None:
    page.input_card.pad.clear()
    window.action_table["tray-keep"].trigger()
    assert page.tray.tray == ()
    assert "draw something" in window.notice()


def test_the_grid_says_each_drawing_its_label_and_what_was_said(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, 3), (8, 0), (5, None))
    texts = [panel.list.tiles.index(row).data() for row in range(3)]
    assert [text.rpartition(": ")[2] for text in texts] == ["no label", "wrong", "right"]
    assert texts[1].startswith("drawing 2, label 0; mnist said 8, ")


def test_a_figure_labels_what_is_selected_and_undo_takes_it_back(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, None), (8, None))
    panel.list.setCurrentIndex(panel.list.tiles.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_3)
    assert [entry.label for entry in page.tray.tray] == [Label(3, "3"), None]
    assert panel.list.chosen() == [1]
    page.undo_stack.undo()
    assert page.tray.tray[0].label is None


def test_delete_removes_what_is_selected_and_undo_brings_it_back(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, 3), (8, 8), (5, 5))
    panel.list.setCurrentIndex(panel.list.tiles.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert shown(panel) == [3, 1]
    page.undo_stack.undo()
    assert shown(panel) == [3, 2, 1]


def test_return_draws_a_kept_digit_again(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, 3), (8, 8))
    source = page.tray.tray[0].feeds[0].source
    panel.list.setCurrentIndex(panel.list.tiles.index(1))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert page.workspace.state.feeds[0].source == source
    assert page.input_card.pad.isVisible()


def test_the_gallery_of_what_fooled_it_and_a_cell_of_the_matrix_filter_the_grid(
    page: NetworkPage, panel: TrayPanel
) -> None:
    keep(page, (3, 3), (8, 0), (8, 0), (5, 1))
    click(part(panel, "fooledSegment"))
    assert shown(panel) == [4, 3, 2]
    matrix = panel.side.matrix
    click(matrix, matrix.layout_of_cells().box(0, 8).centre.toPoint())
    assert shown(panel) == [3, 2]
    assert part(panel, "trayCell").text().startswith("2 × 0, taken for 8")
    click(panel.cell)
    assert len(shown(panel)) == 4


def test_keys_go_through_the_matrix_and_choose_a_cell(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, 3), (1, 0))
    matrix = panel.side.matrix
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert matrix.accessibleDescription() == "1 × 0, taken for 1"
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert shown(panel) == [2]
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert shown(panel) == [2, 1]


def test_a_replay_shows_both_predictions_and_both_accuracies(
    page: NetworkPage, panel: TrayPanel, qtbot: QtBot
) -> None:
    keep(page, (3, 3), (8, 0))
    menu = panel.side.replay_menu.findChild(QMenu, "modelMenuChoices")
    menu.aboutToShow.emit()
    course = next(action for action in menu.actions() if action.menu() is not None)
    with qtbot.waitSignal(page.tray.replay_changed, timeout=20_000):
        next(action for action in course.menu().actions() if action.text() == "lenet5").trigger()
        assert panel.progress.isVisible()
    assert not panel.progress.isVisible()
    assert part(panel, "trayReplayAccuracy").text().startswith("lenet5: ")
    assert "; lenet5 said " in panel.list.tiles.index(0).data()
    click(panel.side.close_replay)
    assert not part(panel, "trayReplayAccuracy").isVisible()


def open_model(path: Path) -> Path:
    """A file of Keras's that leaves height and width of its input open: three classes by the brightest pixel."""
    import h5py

    def described(kind: str, **config: object) -> dict[str, object]:
        return {"module": "keras.layers", "class_name": kind, "config": config, "registered_name": None}

    layers = [
        described("InputLayer", name="ink", batch_shape=[None, None, None, 1]),
        described("GlobalMaxPooling2D", name="brightest"),
        described("Dense", name="classes", units=3, activation="softmax", use_bias=True),
    ]
    config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "open", "layers": layers},
    }
    weights = io.BytesIO()
    with h5py.File(weights, "w") as stored:
        stored["layers/dense/vars/0"] = np.array([[0.0, 4.0, 1.0]], np.float32)
        stored["layers/dense/vars/1"] = np.zeros(3, np.float32)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.1"}))
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", weights.getvalue())
    return path


def test_a_replay_through_a_network_of_open_sizes_asks_for_them(
    page: NetworkPage, panel: TrayPanel, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(page, (3, 1), (8, 0))
    with qtbot.waitSignal(page.tray.sizes_wanted, timeout=20_000):
        page.tray.replay_file(open_model(tmp_path / "open.keras"))
    dialog = window.findChild(SizesDialog)
    assert dialog is not None
    assert page.tray.replay is None
    for axis, size in enumerate((20, 12)):
        box = dialog.findChild(QSpinBox, f"inputSize0x{axis}")
        assert box is not None
        box.setValue(size)
    with qtbot.waitSignal(page.tray.replay_changed, timeout=20_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    replay = page.tray.replay
    assert replay is not None
    assert [replay.verdicts[number].answers[0].number for number in (1, 2)] == [1, 1]
    brightest = np.exp(4) / (1 + np.exp(4) + np.e)
    assert replay.verdicts[1].answers[0].probability == pytest.approx(brightest, rel=1e-3)
    assert part(panel, "trayReplayAccuracy").text() == "open.keras: 1 of 2 right (50 %)"


def test_a_network_of_more_inputs_than_were_kept_is_refused_and_the_next_replay_clears_that(
    page: NetworkPage, panel: TrayPanel, window: MainWindow, qtbot: QtBot
) -> None:
    keep(page, (3, 3))
    with qtbot.waitSignal(page.tray.notice, timeout=20_000):
        page.tray.replay_named("zoo:siamese")
    assert "wants 2 inputs at once; a kept drawing has 1" in window.notice()
    with qtbot.waitSignal(page.tray.replay_changed, timeout=20_000):
        page.tray.replay_named("zoo:lenet5")
    assert window.notice() == ""
    assert panel.progress.isHidden()


def test_the_table_and_the_folder_are_saved_and_that_is_said(
    page: NetworkPage, panel: TrayPanel, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    keep(page, (3, 3), (8, 0))
    with qtbot.waitSignal(panel.saving.job.finished, timeout=20_000):
        panel.saving.save_table(tmp_path / "tray.csv")
    with (tmp_path / "tray.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(row["label"], row["predicted"], row["right"]) for row in rows] == [
        ("3", "3", "yes"),
        ("0", "8", "no"),
    ]
    assert "tray.csv" in window.notice()
    with qtbot.waitSignal(panel.saving.job.finished, timeout=20_000):
        panel.saving.save_pictures(tmp_path / "pictures")
    names = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert names[:2] == ["0001-label-3-said-3-drawing.png", "0001-label-3-said-3.png"]
    from PIL import Image

    with Image.open(tmp_path / "pictures" / names[1]) as fed:
        assert fed.size == (28, 28)
    with qtbot.waitSignal(panel.told, timeout=20_000) as told:
        panel.saving.save_pictures(tmp_path / "pictures")
    assert told.args[1] == "error"


def test_every_control_has_a_name(page: NetworkPage, panel: TrayPanel) -> None:
    keep(page, (3, 3))
    for control in panel.findChildren(QAbstractButton):
        if control.isVisible():
            assert control.objectName(), control
            assert control.accessibleName() or control.text(), control.objectName()
    assert panel.side.matrix.accessibleName()
    assert panel.list.accessibleName()


def test_of_a_thousand_classes_the_likeliest_are_offered_and_any_other_by_its_name(
    page: NetworkPage, panel: TrayPanel, qtbot: QtBot
) -> None:
    page.workspace.set_classes([f"kind {number}" for number in range(10)])
    assert part(panel, "trayKeep3").text() == "kind 3"
    classes = tuple(Label(number, f"kind {number}") for number in range(1000))
    panel.keep_row.set_classes(classes, classes[700:720])
    offered = [action.text() for action in panel.keep_row.menu.menu().actions()]
    assert offered == [*(f"kind {number}" for number in range(700, 720)), "Another class…"]
    chosen: list[Label] = []
    panel.keep_row.chosen.connect(chosen.append)
    panel.keep_row.menu.chosen.emit("705")
    panel.keep_row.menu.chosen.emit("other")
    dialog = panel.findChild(ClassDialog)
    dialog.setTextValue("KIND 31")
    dialog.accept()
    assert [label.number for label in chosen] == [705, 31]


def test_in_a_small_window_no_button_of_the_tray_is_cut(
    window: MainWindow, page: NetworkPage, panel: TrayPanel
) -> None:
    panel.keep_row.title.setText("Keep it with the label")  # as long as in other languages
    window.resize(960, 600)
    QApplication.processEvents()
    assert not panel.title_label.isVisible()
    inside = panel.contentsRect()
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.objectName()
            assert inside.contains(QRect(button.mapTo(panel, QPoint(0, 0)), button.size())), (
                button.objectName()
            )
