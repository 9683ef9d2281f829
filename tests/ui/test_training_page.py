"""The training page as a person uses it: writing a recipe, starting, pausing, comparing, saving, going on."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import fake_worker
import numpy as np
import pytest
from made_runs import make_run
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from widget_parts import part

from convviz.app import create_window
from convviz.learning.recipe import Transfer
from convviz.networks import bundled, zoo
from convviz.painting.theme import theme
from convviz.pictures.picture import picture_of_array
from convviz.states.lab.state import Photo
from convviz.states.training.state import TRAINING_PANELS
from convviz.texts import numbers
from convviz.ui.main_window import MainWindow
from convviz.ui.page_entry import PageEntry
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.training.curve_plot import CurvePlot
from convviz.ui.pages.training.entry import TrainingEntry
from convviz.ui.pages.training.making import make_training_page
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.pages.training.plot_axes import epoch_ticks, logarithmic_ticks, loss_ticks, share_ticks
from convviz.ui.pages.training.recipe.setting_row import SettingRow
from convviz.ui.pages.training.train import TrainPanel
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.rail import RailButton
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.workspace.opened import OpenedPicture

_WAIT_MS = 30_000
Open = Callable[..., TrainingPage]


@pytest.fixture
def open_page(qtbot: QtBot, settings: Settings, appearance: Appearance, tmp_path: Path) -> Iterator[Open]:
    """Opens windows with a training page each, whose worker trains nothing."""
    windows: list[MainWindow] = []

    def open_one(how: str = "well", step_s: float = 0.0) -> TrainingPage:
        command = (sys.executable, "-P", fake_worker.__file__, how, str(step_s))

        def make(window: MainWindow) -> TrainingPage:
            return make_training_page(window, settings, tmp_path / "data", command)

        entries: list[PageEntry] = [TrainingEntry(make)]
        window = MainWindow(settings, appearance, entries)
        windows.append(window)
        window.resize(1280, 800)
        window.show()
        qtbot.waitExposed(window)
        page = window.current_page()
        assert isinstance(page, TrainingPage)
        page.training.set_recipe(replace(page.training.recipe, epochs=3))
        return page

    yield open_one
    for window in windows:
        window.close()
        window.deleteLater()


def press(page: QWidget, name: str) -> None:
    button = part(page, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    button.click()


def trained(page: TrainingPage, qtbot: QtBot) -> str:
    with qtbot.waitSignal(page.training.run_ended, timeout=_WAIT_MS) as ended:
        press(page, "runStart")
    return str(ended.args[0])


def choose_made_run(page: TrainingPage, epochs: int) -> None:
    """Lets run-a, which never took place, be the one that is looked at."""
    make_run(page.training.folder, "run-a", epochs=epochs)
    page.runs.refresh()
    page.runs.choose(["run-a"])


def panel(page: TrainingPage) -> TrainPanel:
    found = page.panel("train")
    assert isinstance(found, TrainPanel)
    return found


def plots(page: TrainingPage, qtbot: QtBot) -> tuple[CurvePlot, CurvePlot]:
    curves = panel(page).curves
    qtbot.waitUntil(lambda: len(curves.plots) == 2, timeout=_WAIT_MS)
    return curves.plots[0], curves.plots[1]


def test_the_page_stands_in_the_rail_after_the_network_and_starts_no_worker(settings: Settings) -> None:
    window = create_window(settings=settings)
    names = [button.objectName() for button in window.findChildren(RailButton) if button.isCheckable()]
    window.show_page("training")
    page = window.current_page()
    assert isinstance(page, TrainingPage)
    assert page.training.worker.process_id is None
    assert names.index("networkPageButton") + 1 == names.index("trainingPageButton")
    window.close()
    window.deleteLater()


def test_a_training_shows_its_curves_its_classes_and_its_row(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    run_id = trained(page, qtbot)
    assert page.runs.chosen == (run_id,)
    loss, accuracy = plots(page, qtbot)
    qtbot.waitUntil(lambda: "epoch 3 of 3" in loss.accessibleDescription())
    assert "validation" in accuracy.accessibleDescription()
    card = panel(page)
    qtbot.waitUntil(lambda: card.runs_card.model.rowCount() == 1)
    assert "60 %" not in card.classes.bars.accessibleDescription()
    assert card.classes.bars.accessibleDescription() == "Recognised least: one, 50 %."
    assert "was trained in" in page.window().notice()  # type: ignore[attr-defined]


def test_the_run_bar_pauses_goes_on_and_stops(open_page: Open, qtbot: QtBot) -> None:
    page = open_page(step_s=0.02)
    page.training.set_recipe(replace(page.training.recipe, epochs=50))
    stop = part(page, "runStop")
    assert stop.isHidden()
    press(page, "runStart")
    qtbot.waitUntil(lambda: page.training.run_progress.phase == "training", timeout=_WAIT_MS)
    assert stop.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.training.run_progress.phase == "paused", timeout=_WAIT_MS)
    now = part(page, "runNow")
    assert isinstance(now, QLabel)
    assert "Paused" in now.text()
    QTest.keyClick(page, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.training.run_progress.phase == "training", timeout=_WAIT_MS)
    numbers = part(page, "runNumbers")
    assert isinstance(numbers, QLabel)
    qtbot.waitUntil(lambda: "left" in numbers.text(), timeout=_WAIT_MS)
    assert "640 pictures/s" in numbers.text()
    press(page, "runStop")
    with qtbot.waitSignal(page.training.run_ended, timeout=_WAIT_MS):
        pass
    assert now.text() == "Nothing is being trained"
    assert stop.isHidden()


def test_a_stop_that_takes_too_long_can_be_forced(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("garbles")
    press(page, "runStart")
    qtbot.waitUntil(
        lambda: page.training.run_progress.begun is not None or bool(page.runs.runs()), timeout=_WAIT_MS
    )
    if page.training.busy:
        page.training.stop()
        assert part(page, "runStop").text() == "End now"  # type: ignore[attr-defined]
        press(page, "runStop")
    qtbot.waitUntil(lambda: not page.training.busy, timeout=_WAIT_MS)


@pytest.mark.parametrize("how", ["dies", "cut", "garbles"])
def test_a_worker_that_is_lost_is_said_and_its_run_is_offered(
    open_page: Open, qtbot: QtBot, how: str
) -> None:
    page = open_page(how)
    press(page, "runStart")
    qtbot.waitUntil(lambda: bool(page.runs.runs()) and not page.training.busy, timeout=_WAIT_MS)
    strip = part(page, "interruptedStrip")
    qtbot.waitUntil(strip.isVisible)
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.notice()
    run_id = page.runs.runs()[0].id
    if how != "garbles":
        press(page, "interruptedResume")
        with qtbot.waitSignal(page.training.run_ended, timeout=_WAIT_MS):
            assert strip.isHidden()
            assert not window.notice()
        assert page.runs.history(run_id)[-1].epoch == 3
        assert strip.isHidden()
    else:
        press(page, "interruptedLeave")
        assert strip.isHidden()
        assert page.runs.runs()[0].facts.status == "stopped"


def test_a_window_that_was_closed_in_training_offers_to_go_on_at_the_next_start(
    open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(step_s=0.01)
    page.training.set_recipe(replace(page.training.recipe, epochs=40))
    press(page, "runStart")
    qtbot.waitUntil(lambda: page.runs.newest_epoch >= 2, timeout=_WAIT_MS)
    page.window().close()
    assert page.training.worker.process_id is None
    later = open_page()
    strip = part(later, "interruptedStrip")
    assert strip.isVisible()
    assert "interrupted after epoch" in strip.accessibleName()
    press(later, "interruptedResume")
    with qtbot.waitSignal(later.training.run_ended, timeout=_WAIT_MS):
        pass
    assert later.runs.runs()[0].epochs_done == 40


def test_the_recipe_is_there_again_at_the_next_start(open_page: Open) -> None:
    page = open_page()
    page.training.set_recipe(replace(page.training.recipe, architecture="lenet5", data="cifar10", epochs=3))
    page.window().close()
    later = open_page()
    assert later.title() == "lenet5"
    assert later.training.recipe == page.training.recipe
    assert not later.training.undo_stack.canUndo()


def test_every_panel_comes_up_in_both_themes(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=2)
    for name in (*TRAINING_PANELS[1:], TRAINING_PANELS[0]):
        press(page.panel_choice.window(), f"{name}Segment")
        assert page.training.state.panel == name
        assert page.panel(name).isVisible()
    page.apply_theme(theme("dark"))
    plots(page, qtbot)
    assert not page.grab().isNull()


def test_every_column_of_the_runs_is_seen_in_the_usual_window(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    make_run(page.training.folder, "run-a", data="fashion-mnist")
    make_run(page.training.folder, "run-b", title="my first network with a long name")
    page.runs.refresh()
    table = panel(page).runs_card.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    assert table.horizontalHeader().length() <= table.viewport().width()
    assert table.horizontalHeader().length() > table.viewport().width() - 4


def test_two_runs_are_compared_by_what_sets_them_apart(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    for name, rate in (("run-a", 0.0), ("run-b", 0.5)):
        folder = make_run(page.training.folder, name, epochs=2)
        facts = folder.facts()
        folder.write_facts(replace(facts, recipe=replace(facts.recipe, dropout=rate)))
    page.runs.refresh()
    page.runs.choose(["run-a", "run-b"])
    card = panel(page).runs_card
    qtbot.waitUntil(
        lambda: card.model.rowCount() == 2 and len(card.table.selectionModel().selectedRows()) == 2
    )
    column = [card.model.index(card.model.row_of(each), 1).data() for each in ("run-a", "run-b")]
    assert column == ["dropout 0 %", "dropout 50 %"]
    loss, _ = plots(page, qtbot)
    lines = {(line.run_id, line.kind) for line in loss.scene.lines}
    assert lines == {(run, kind) for run in ("run-a", "run-b") for kind in ("training", "validation")}
    colours = {line.colour for line in loss.scene.lines}
    assert len(colours) == 2
    QTest.mouseClick(
        card.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=card.table.visualRect(card.model.index(card.model.row_of("run-a"), 0)).center(),
    )
    assert page.runs.chosen == ("run-a",)


def test_the_epoch_line_is_moved_by_keys_and_follows_the_runs_cursor(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=4)
    loss, accuracy = plots(page, qtbot)
    assert loss.scene.epoch == 4
    loss.setFocus()
    QTest.keyClick(loss, Qt.Key.Key_Left)
    assert page.runs.epoch == 3
    qtbot.waitUntil(lambda: accuracy.scene.epoch == 3)
    loss.canvas.epoch_dragged.emit(1)
    assert page.runs.epoch == 1
    qtbot.waitUntil(lambda: "epoch 1" in panel(page).classes.title_label.text())


def test_a_plot_zooms_moves_and_shows_all_again(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=4)
    loss, _ = plots(page, qtbot)
    qtbot.waitUntil(loss.isVisible)
    whole = loss.canvas.reach()
    QTest.keyClick(loss, Qt.Key.Key_Plus)
    closer = loss.canvas.reach()
    assert closer[0][1] - closer[0][0] < whole[0][1] - whole[0][0]
    QTest.keyClick(loss, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert loss.canvas.reach()[0][0] > closer[0][0]
    page.runs.set_epoch(2)
    qtbot.waitUntil(lambda: loss.scene.epoch == 2)
    assert loss.canvas.reach() != whole, "a zoomed view stays where it is when something else changes"
    press(page, "curveFit")
    assert loss.canvas.reach() == whole
    middle = QPointF(loss.canvas.widget.viewport().rect().center())
    turned = QWheelEvent(
        middle, loss.canvas.widget.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(loss.canvas.widget.viewport(), turned)
    assert loss.canvas.reach() != whole
    QTest.keyClick(loss, Qt.Key.Key_0)
    assert loss.canvas.reach() == whole


def test_pointing_at_a_plot_reads_the_values_there(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=4)
    loss, _ = plots(page, qtbot)
    loss.canvas.pointed.emit(2.2)
    assert loss.readout.isVisible()
    assert "Epoch 2" in loss.readout.text()
    assert "1.3, validation 1.4" in loss.readout.text()
    QApplication.sendEvent(loss.canvas.widget.viewport(), QEvent(QEvent.Type.Leave))
    assert loss.readout.isHidden()


def test_smoothing_and_the_logarithm_change_the_curves_and_stay(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=4)
    loss, _ = plots(page, qtbot)
    card = panel(page).curves
    card.smoothing.setValue(10)
    qtbot.waitUntil(lambda: any(line.kind == "raw" for line in loss.scene.lines))
    assert page.training.state.plot.smoothing == pytest.approx(0.5)
    card.logarithmic.click()
    qtbot.waitUntil(lambda: loss.scene.logarithmic)
    assert page.training.undo_stack.count() == 1  # the epochs that the fixture set


def test_a_run_is_renamed_deleted_and_taken_over(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=2)
    card = panel(page).runs_card
    qtbot.waitUntil(lambda: card.current() is not None)
    card.action_wanted.emit("rename", "run-a")
    dialog = page.window().findChild(QInputDialog, "renameRun")
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("with dropout")
    dialog.accept()
    assert page.runs.runs()[0].title == "with dropout"
    card.action_wanted.emit("recipe", "run-a")
    assert page.training.recipe == page.runs.runs()[0].facts.recipe
    card.action_wanted.emit("delete", "run-a")
    assert page.runs.runs(), "nothing is gone before it is confirmed"
    press(page.window(), "deleteRunButton")
    qtbot.waitUntil(lambda: not page.runs.runs())
    assert not (page.training.folder / "run-a").exists()


def test_a_network_is_saved_in_both_formats(open_page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page()
    run_id = trained(page, qtbot)
    model = page.runs.folder_of(run_id).model
    window = page.window()
    assert isinstance(window, MainWindow)
    for action, name in (("save-keras", "mine.keras"), ("save-h5", "mine.h5")):
        panel(page).action_wanted.emit(action, run_id)
        dialog = window.findChild(SaveDialog)
        assert isinstance(dialog, SaveDialog)
        dialog.path_chosen.emit(tmp_path / name)
        dialog.reject()
        qtbot.waitUntil(lambda name=name: f"Saved as {tmp_path / name}" in window.notice(), timeout=_WAIT_MS)
        assert (tmp_path / name).read_bytes() == model.read_bytes()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_cannot_be_done_with_a_run_says_why(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=2)
    card = panel(page).runs_card
    qtbot.waitUntil(lambda: card.current() is not None)
    actions = {str(action.data()): action for action in card.actions_button.menu().actions()}
    assert not actions["resume"].isEnabled()
    assert actions["resume"].toolTip() == "It is finished."
    assert actions["open"].isEnabled()


def test_the_recipe_is_written_in_the_column_and_undone(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    training = page.training
    rate = part(page, "recipe-learning_rate")
    assert isinstance(rate, NumberBox)
    rate.setText("1/50")
    rate.editingFinished.emit()
    assert training.recipe.learning_rate == pytest.approx(0.02)
    batch = part(page, "recipe-batch_size")
    assert isinstance(batch, StepperBox)
    batch.setValue(32)
    assert training.recipe.batch_size == 32
    training.undo_stack.undo()
    assert batch.value() == 64
    training.undo_stack.undo()
    assert rate.value() == pytest.approx(0.001)


def test_settings_that_mean_nothing_are_hidden(open_page: Open) -> None:
    page = open_page()
    rows = {row.setting.field: row for row in page.column.findChildren(SettingRow)}
    for optimizer, momentum, decay in (("sgd", True, False), ("adamw", False, True), ("adam", False, False)):
        page.training.set_recipe(replace(page.training.recipe, optimizer=optimizer))
        assert rows["momentum"].isHidden() != momentum
        assert rows["weight_decay"].isHidden() != decay


def test_a_network_of_the_zoo_brings_the_usual_or_the_courses_settings(open_page: Open) -> None:
    page = open_page()
    menu = page.column.network.fill()
    rows = {str(action.data()): action for action in menu.actions() if action.data()}
    assert "229,834" in rows["cifar10"].text()
    assert not rows["vgg16-base"].isEnabled()
    rows["cifar10"].trigger()
    assert page.training.recipe.architecture == "cifar10"
    press(page, "recipeCourse")
    recipe = page.training.recipe
    assert (recipe.optimizer, recipe.learning_rate, recipe.batch_size, recipe.epochs) == ("sgd", 0.01, 32, 40)
    press(page, "recipeUsual")
    assert page.training.recipe.optimizer == "adamw"
    assert page.title() == "cifar10"
    rows = {str(action.data()): action for action in page.column.network.fill().actions() if action.data()}
    rows["build"].trigger()
    assert page.training.state.panel == "build"


def test_long_names_leave_the_recipe_its_width(open_page: Open) -> None:
    page = open_page()
    long = f"{'a-very-long-name-' * 4}.h5"
    recipe = replace(
        page.training.recipe, architecture="", transfer=Transfer("mobilenet-0.25", weights=f"/there/{long}")
    )
    page.training.set_recipe(replace(recipe, data=f"/there/{long}"))
    for card in (page.column.network, page.column.pictures, page.column.transfer):
        assert card.minimumSizeHint().width() <= page.column.viewport().width()
    assert page.column.transfer.weights.text().endswith(".h5")
    page.building.chosen.emit("{}", long)
    assert page.training.state.panel == "train"
    assert page.title() == long
    assert page.column.network.minimumSizeHint().width() <= page.column.viewport().width()


def test_transfer_learning_is_switched_on_explained_and_off_again(open_page: Open) -> None:
    page = open_page()
    card = page.column.transfer
    card.on.click()
    assert page.training.recipe.transfer == Transfer("vgg16")
    assert page.training.recipe.architecture == "vgg16-transfer"
    assert "Freeze" in card.advice.text()
    card.regime.chosen.emit("large-similar")
    transfer = page.training.recipe.transfer
    assert transfer is not None
    assert (transfer.unfrozen, transfer.fine_epochs) == (3, 10)
    assert "Fine-tune" in card.advice.text()
    card.base.chosen.emit("mobilenet-0.25")
    assert page.training.recipe.architecture == ""
    assert page.title() == "mobilenet-0.25"
    card.weights.chosen.emit("file")
    dialog = page.window().findChild(QFileDialog, "transferWeightsDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit("/somewhere/weights.h5")
    dialog.close()
    transfer = page.training.recipe.transfer
    assert transfer is not None
    assert transfer.weights == "/somewhere/weights.h5"
    assert card.weights.text() == "weights.h5"
    card.on.click()
    assert page.training.recipe.transfer is None
    assert page.training.recipe.architecture == "mnist"


def test_pictures_that_do_not_fit_the_network_are_explained(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    from PIL import Image

    photos = tmp_path / "photos"
    for name in ("cats", "dogs", "birds"):
        (photos / name).mkdir(parents=True)
        for number in range(4):
            Image.new("RGB", (40, 30), (number * 20, 60, 90)).save(photos / name / f"{number}.png")
    page = open_page()
    page.training.set_recipe(replace(page.training.recipe, data=str(photos)))
    facts = part(page, "recipePictureFacts")
    assert isinstance(facts, QLabel)
    qtbot.waitUntil(lambda: "3 classes" in facts.text(), timeout=_WAIT_MS)
    assert "fitted to 28×28 pixels, grey" in facts.text()
    assert "adapted to 3 classes" in facts.text()
    page.training.set_recipe(replace(page.training.recipe, batch_size=64))
    press(page, "recipeUsual")
    assert page.training.recipe.batch_size == 4
    shutil.rmtree(photos)
    press(page, "runStart")
    qtbot.waitUntil(lambda: not page.training.busy, timeout=_WAIT_MS)


def test_everything_essential_is_seen_without_scrolling_in_the_usual_window(open_page: Open) -> None:
    page = open_page()
    column = page.column
    low = column.viewport().height()
    for name in ("recipe-architecture", "recipe-data", "recipe-optimizer", "recipe-epochs", "recipe-seed"):
        widget = part(page, name)
        bottom = widget.mapTo(column.viewport(), QPoint(0, widget.height())).y()
        assert 0 < bottom <= low, name
    bar = column.horizontalScrollBar()
    assert bar.maximum() == 0


def test_a_runs_network_opens_in_the_network_page_under_the_runs_name(
    qtbot: QtBot, settings: Settings
) -> None:
    window = create_window(settings=settings)
    page = window.page("training")
    assert isinstance(page, TrainingPage)
    folder = make_run(page.training.folder, "run-a", epochs=1, title="my digits")
    page.runs.refresh()
    page.run_action.emit("open", "run-a")
    assert "is written when it has stopped" in window.notice()
    folder.model.write_bytes(bundled.path("mnist").read_bytes())
    page.run_action.emit("open", "run-a")
    assert window.current_page().page_id == "network"
    qtbot.waitUntil(lambda: window.current_page().title() == "my digits", timeout=_WAIT_MS)
    pixels = np.full((28, 28, 1), 200, np.uint8)
    page.open_answered("run-a", pixels, "number 17")
    network = window.page("network")
    assert isinstance(network, NetworkPage)
    qtbot.waitUntil(lambda: isinstance(network.workspace.state.feeds[0].source, Photo), timeout=_WAIT_MS)
    page.open_answered("run-a", pixels, "number 17", 0)
    qtbot.waitUntil(lambda: network.title() == "my digits, epoch 0", timeout=_WAIT_MS)
    assert isinstance(network.workspace.state.feeds[0].source, Photo)
    page.open_built(json.dumps(zoo.config("lenet5")), "my LeNet")
    assert network.title() == "my LeNet"
    page.open_picture.emit(OpenedPicture(picture_of_array(pixels), "a picture"), "lab")
    assert window.current_page().page_id == "lab"
    window.close()
    window.deleteLater()


def test_another_language_brings_its_decimal_mark_into_every_text(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    choose_made_run(page, epochs=4)
    loss, _ = plots(page, qtbot)
    numbers.use_locale(QLocale("pt_BR"))
    QApplication.sendEvent(page.window(), QEvent(QEvent.Type.LanguageChange))
    assert "loss 0,3" in loss.accessibleDescription()
    rate = part(page, "recipe-learning_rate")
    assert isinstance(rate, NumberBox)
    assert rate.text() == "0,001"
    assert loss_ticks([0.5], 1, 0.5) == ["0,5"]
    assert logarithmic_ticks([-1.0], 1, 1) == ["0,1"]
    assert share_ticks([0.985, 1.2], 1, 0.005) == ["98,5 %", ""]
    assert epoch_ticks([1, 1.5], 1, 0.5) == ["1", ""]
    loss.canvas.pointed.emit(2.0)
    assert "1,3" in loss.readout.text()


def test_pictures_that_cannot_be_opened_are_explained_where_they_are_chosen(
    open_page: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page()
    facts = part(page, "recipePictureFacts")
    assert isinstance(facts, QLabel)
    page.training.set_recipe(replace(page.training.recipe, data=str(tmp_path / "gone")))
    qtbot.waitUntil(lambda: "gone" in facts.text(), timeout=_WAIT_MS)
    page.training.set_recipe(replace(page.training.recipe, data="fashion-mnist"))
    qtbot.waitUntil(lambda: "not on this machine yet" in facts.text(), timeout=_WAIT_MS)


def test_a_data_set_that_is_fetched_is_told_in_the_bar_and_at_its_end(open_page: Open, qtbot: QtBot) -> None:
    page = open_page()
    told: list[str] = []
    now = part(page, "runNow")
    assert isinstance(now, QLabel)
    page.training.fetch_progressed.connect(lambda *_: told.append(now.text()))
    with qtbot.waitSignal(page.training.fetched, timeout=_WAIT_MS):
        page.training.fetch("cifar10")
    assert told[-1] == "CIFAR-10 · Fetching the data set… 2 of 3"
    assert now.text() == "Nothing is being trained"
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.notice() == "CIFAR-10 is on this machine now."


def test_a_set_that_is_not_here_is_offered_beside_its_name(
    open_page: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    page = open_page(step_s=0.1)
    page.training.set_recipe(replace(page.training.recipe, data="fashion-mnist"))
    fetch = part(page, "recipeFetch")
    assert isinstance(fetch, QAbstractButton)
    qtbot.waitUntil(fetch.isVisible, timeout=_WAIT_MS)
    assert fetch.text() == "Fetch Fashion-MNIST"
    page.training.set_panel("data")
    assert part(page.panel("data"), "dataEmptyFetch").isVisible()
    told: list[str] = []
    page.training.fetch_progressed.connect(lambda *_: told.append(fetch.text()))
    with qtbot.waitSignal(page.training.fetched, timeout=_WAIT_MS):
        press(page, "recipeFetch")
        assert not fetch.isEnabled()
    assert told[-1] == "Fetching Fashion-MNIST… 67 %"
    page.training.set_recipe(replace(page.training.recipe, data=str(tmp_path)))
    qtbot.waitUntil(lambda: not fetch.isVisible(), timeout=_WAIT_MS)


def test_a_data_set_that_cannot_be_fetched_leaves_nothing_in_the_bar(open_page: Open, qtbot: QtBot) -> None:
    page = open_page("fails")
    now = part(page, "runNow")
    assert isinstance(now, QLabel)
    with qtbot.waitSignal(page.training.notice, timeout=_WAIT_MS):
        page.training.fetch("cifar10")
    assert now.text() == "Nothing is being trained"
