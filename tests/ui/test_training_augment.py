"""The panel of changes: sliders move pictures at once, and a network says how far that may go."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from widget_parts import click, part, shown

from convviz.learning.recipe import Recipe
from convviz.networks import bundled
from convviz.painting.theme import theme
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.states.training.augment import COURSE
from convviz.ui.pages.training.augment import AugmentPanel
from convviz.ui.theme import Appearance
from convviz.workspace.data_sets import DataWorkspace

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


class Training(QObject):
    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.recipe = Recipe("mnist", "mnist")
        self.steps: list[str] = []

    def set_recipe(self, recipe: Recipe, merge: str = "") -> None:
        self.recipe = recipe
        self.steps.append(merge)
        self.changed.emit(recipe)


@pytest.fixture
def training() -> Training:
    return Training()


@pytest.fixture
def panel(qtbot: QtBot, training: Training, data: DataWorkspace, appearance: Appearance) -> AugmentPanel:
    made = AugmentPanel(training, data, None)
    made.set_theme(theme("light"))
    shown(qtbot, made, 1100, 700)
    qtbot.waitUntil(lambda: made.workspace.shown.current, timeout=60_000)
    yield made
    made.workspace.finish()


def answered(panel: AugmentPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.workspace.shown.current, timeout=60_000)


def test_it_begins_with_a_digit_and_the_network_for_digits(panel: AugmentPanel) -> None:
    assert part(panel, "augmentPicture").text() == "Digit 0"
    assert part(panel, "augmentNetwork").text() == "mnist"
    assert part(panel, "augmentVerdict").text().startswith("Nothing is changed")
    assert panel.workspace.shown.answers.original.number == 0
    assert panel.workspace.shown.answers.original.probability > 0.9


def test_a_slider_changes_the_recipe_in_one_step_and_the_pictures_at_once(
    panel: AugmentPanel, training: Training
) -> None:
    before = panel.workspace.scene
    slider = part(panel, "augment-rotation")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert training.recipe.augmentation.rotation == pytest.approx(10, abs=1)
    assert training.steps == ["augmentation", "augmentation"]
    assert panel.workspace.scene is not before
    assert not np.array_equal(panel.workspace.scene.together[0], before.together[0])
    assert part(panel, "augment-rotation-box").value() == training.recipe.augmentation.rotation


def test_a_box_takes_a_number_beyond_the_slider(panel: AugmentPanel, training: Training) -> None:
    box = part(panel, "augment-width_shift-box")
    box.setFocus()
    QTest.keyClicks(box, "0.9")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert training.recipe.augmentation.width_shift == 0.9
    assert training.steps == [""]
    slider = part(panel, "augment-width_shift")
    assert slider.value() == slider.maximum()


def test_the_courses_settings_and_nothing_are_one_click_each(panel: AugmentPanel, training: Training) -> None:
    click(part(panel, "augmentCourse"))
    assert training.recipe.augmentation == COURSE
    assert part(panel, "augment-horizontal_flip").isChecked()
    assert not part(panel, "augmentCourse").isEnabled()
    click(part(panel, "augmentNothing"))
    assert training.recipe.augmentation == Augmentation()
    assert not part(panel, "augment-horizontal_flip").isChecked()


def test_a_switch_and_the_filling_reach_the_recipe(panel: AugmentPanel, training: Training) -> None:
    click(part(panel, "augment-vertical_flip"))
    assert training.recipe.augmentation.vertical_flip
    fill = panel.controls.fill
    next(action for action in fill.menu().actions() if action.data() == "wrap").trigger()
    assert training.recipe.augmentation == Augmentation(vertical_flip=True, fill="wrap")


def test_a_recipe_that_changes_elsewhere_is_shown(panel: AugmentPanel, training: Training) -> None:
    training.set_recipe(replace(training.recipe, augmentation=Augmentation(zoom=0.5)))
    assert part(panel, "augment-zoom-box").value() == 0.5
    tiles = panel.workspace.scene.tiles
    assert [tile.value for tile in tiles if tile.value] == [-0.5, 0.5]


def test_the_network_says_less_and_less_the_further_changes_go(
    panel: AugmentPanel, training: Training, qtbot: QtBot
) -> None:
    kept: list[int] = []
    for augmentation in (Augmentation(rotation=5), Augmentation(rotation=180, zoom=0.9, noise=1, shear=70)):
        training.set_recipe(replace(training.recipe, augmentation=augmentation))
        answered(panel, qtbot)
        kept.append(panel.workspace.shown.answers.kept)
    count = len(panel.workspace.shown.answers.together)
    assert kept[0] == count
    assert kept[1] < count / 2
    assert (
        part(panel, "augmentVerdict").text().startswith(f"mnist takes {kept[1]} of {count} changed pictures")
    )


def test_an_answer_to_older_pictures_is_not_told_as_one_to_these(
    panel: AugmentPanel, training: Training, qtbot: QtBot
) -> None:
    for degrees in (20.0, 40.0, 60.0):
        training.set_recipe(replace(training.recipe, augmentation=Augmentation(rotation=degrees)))
        assert not panel.workspace.shown.current
    answered(panel, qtbot)
    tiles = panel.workspace.scene.tiles
    assert [tile.value for tile in tiles if tile.value] == [-60, 60]


def test_draw_again_draws_others_by_the_button_and_by_a_key(panel: AugmentPanel, training: Training) -> None:
    training.set_recipe(replace(training.recipe, augmentation=COURSE))
    seen = [panel.workspace.scene.together]
    click(part(panel, "augmentAgain"))
    seen.append(panel.workspace.scene.together)
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    assert panel.take_page_key(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier))
    seen.append(panel.workspace.scene.together)
    assert not np.array_equal(seen[0], seen[1])
    assert not np.array_equal(seen[1], seen[2])


def test_keys_walk_the_pictures_and_each_is_told(
    panel: AugmentPanel, training: Training, qtbot: QtBot
) -> None:
    training.set_recipe(replace(training.recipe, augmentation=COURSE))
    answered(panel, qtbot)
    canvas = part(panel, "augmentWall")
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.accessibleDescription().startswith("As it is: 0 ")
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.accessibleDescription().startswith("Rotation −40°: ")
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.cursor_spot > 2
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.accessibleDescription() == ""


def test_a_click_on_a_changed_picture_goes_to_its_slider(panel: AugmentPanel) -> None:
    canvas = panel.canvas
    spot = next(each for each in canvas.arrangement().spots if each.tile == 0)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot.box.moved(4, 4).centre.toPoint())
    assert part(panel, "augment-rotation").hasFocus()


def test_pictures_come_from_the_open_data_one_after_the_other(
    panel: AugmentPanel, data: DataWorkspace, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "dots.npz"
    pictures = np.zeros((3, 28, 28), np.uint8)
    for number in range(3):
        pictures[number, 5 + 4 * number : 20, 13:16] = 255
    np.savez(path, x_train=pictures, y_train=np.array([0, 1, 1]), class_names=np.array(["long", "short"]))
    with qtbot.waitSignal(data.opened, timeout=10_000):
        data.open(str(path))
    qtbot.waitUntil(lambda: part(panel, "augmentPicture").text() == "long: number 0", timeout=10_000)
    click(part(panel, "augmentNext"))
    qtbot.waitUntil(lambda: part(panel, "augmentPicture").text() == "short: number 1", timeout=10_000)
    click(part(panel, "augmentPrevious"))
    click(part(panel, "augmentPrevious"))
    qtbot.waitUntil(lambda: part(panel, "augmentPicture").text() == "short: number 2", timeout=10_000)


def test_no_network_and_a_file_that_is_none_leave_the_pictures(
    panel: AugmentPanel, qtbot: QtBot, tmp_path: Path, training: Training
) -> None:
    training.set_recipe(replace(training.recipe, augmentation=COURSE))
    next(action for action in panel.fill().actions() if action.text() == "None").trigger()
    assert panel.workspace.shown.probe is None
    assert part(panel, "augmentNetwork").text() == "No network"
    assert part(panel, "augmentVerdict").text() == "Choose a network to see how far changes may go."
    wrong = tmp_path / "letter.keras"
    wrong.write_text("Dear Sir")
    with qtbot.waitSignal(panel.told, timeout=30_000):
        panel.workspace.ask_network(str(wrong))
    assert panel.workspace.scene is not None
    assert "letter.keras" in part(panel, "augmentVerdict").text()


def test_every_control_has_a_name_and_says_what_keras_calls_it(panel: AugmentPanel) -> None:
    slider = part(panel, "augment-shear")
    assert slider.accessibleName() == "Shear"
    assert "a fifth of a degree" in slider.accessibleDescription()
    assert "shear_range" in slider.accessibleDescription()


def test_changes_that_are_made_for_one_kind_of_picture_are_named_until_one_is_set_by_hand(
    panel: AugmentPanel, training: Training
) -> None:
    training.set_recipe(replace(training.recipe, changes="digits"))
    assert "made for handwritten digits" in part(panel, "augmentVerdict").text()
    training.set_recipe(replace(training.recipe, changes=""))
    assert part(panel, "augmentVerdict").text().startswith("Nothing is changed")
