"""The stages card: the chain can be built, moved and set with mouse and keys, and nothing impossible can be entered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from convviz.states.blobs import BlobStore
from convviz.states.lab.layers import operation_id
from convviz.states.lab.stage_defaults import OPERATIONS, new_stage
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import MAX_STAGES, Activate, Convolution, Pooling, Stage
from convviz.ui import motion
from convviz.ui.pages.lab.stages import StagesCard
from convviz.ui.theme import Appearance
from convviz.ui.widgets.stage_row import StageRow
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.workspace.lab import LabWorkspace

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[LabWorkspace]:
    blobs = BlobStore()
    made = LabWorkspace(starting_lab(blobs), blobs)
    made.select_stage(0)
    yield made
    made.deleteLater()


@pytest.fixture
def card(qtbot: QtBot, workspace: LabWorkspace, appearance: Appearance) -> StagesCard:
    made = StagesCard(workspace)
    qtbot.addWidget(made)
    made.resize(228, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def chain(workspace: LabWorkspace) -> list[str]:
    return [operation_id(stage) for stage in workspace.state.stages]


def selected(workspace: LabWorkspace) -> Stage:
    return workspace.state.stages[workspace.state.cursor.stage]


def part(card: StagesCard, name: str) -> QWidget:
    found = card.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def box(card: StagesCard, name: str) -> StepperBox:
    found = part(card, name)
    assert isinstance(found, StepperBox)
    return found


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifier)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


class Loud(QTranslator):
    """A language in which every word is the English one in capitals."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, *_rest: object) -> str:
        return source.upper() if "{" not in source else source


def test_there_is_a_row_for_each_stage_and_the_selected_one_is_open(card: StagesCard) -> None:
    assert [row.text() for row in card.list.rows] == ["1 Convolution 3×3", "2 ReLU", "3 Max-pooling 2×2"]
    assert [row.isChecked() for row in card.list.rows] == [True, False, False]
    tops = [widget.mapTo(card, QPoint(0, 0)).y() for widget in (*card.list.rows[:2], card.list.controls)]
    assert tops[0] < tops[2] < tops[1]


def test_a_click_selects_a_stage_and_opens_its_controls(card: StagesCard, workspace: LabWorkspace) -> None:
    click(card.list.rows[2])
    assert workspace.state.cursor.stage == 2
    assert part(card, "stageOperation").isVisible()
    assert not part(card, "stageDilation").isVisible()
    assert not part(card, "stageFlip").isVisible()


def test_arrow_keys_walk_over_the_rows(card: StagesCard, workspace: LabWorkspace) -> None:
    for key, expected in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
    ):
        press(card.list.rows[workspace.state.cursor.stage], key)
        assert workspace.state.cursor.stage == expected
        assert card.list.rows[expected].hasFocus()


def test_tab_leads_from_a_row_into_its_controls(card: StagesCard) -> None:
    press(card.list.rows[0], Qt.Key.Key_Tab)
    assert card.list.controls.operation.hasFocus()
    press(card.list.controls.operation, Qt.Key.Key_Tab)
    assert box(card, "stageSizeRows").hasFocus()


def test_a_convolution_is_turned_into_another_operation_where_its_settings_are(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    operation = card.list.controls.operation
    assert operation.isVisible()
    for wanted in ("depthwise", "max-pooling", "convolution"):
        operation.chosen.emit(wanted)
        assert operation_id(workspace.state.stages[0]) == wanted
        assert (operation.isVisible(), operation.value()) == (True, wanted)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_operation_can_be_added_and_runs(
    card: StagesCard, workspace: LabWorkspace, operation: str
) -> None:
    action = next(a for a in card.findChild(QWidget, "stageAddMenu").actions() if a.data() == operation)
    action.trigger()
    assert chain(workspace)[-1] == operation
    assert workspace.scene.trouble is None
    assert workspace.state.cursor.stage == 3


def test_the_plus_button_opens_a_menu_of_named_operations(card: StagesCard) -> None:
    click(part(card, "stageAdd"))
    menu = part(card, "stageAddMenu")
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()][:3] == [
        "Convolution",
        "Depthwise convolution",
        "Transposed convolution",
    ]
    menu.close()


def test_a_full_chain_takes_no_further_stage_and_says_why(card: StagesCard, workspace: LabWorkspace) -> None:
    while len(workspace.state.stages) < MAX_STAGES:
        workspace.add_stage(Activate())
    assert not part(card, "stageAdd").isEnabled()
    assert part(card, "stageAdd").accessibleName() == "The lab takes at most 8 stages."


def test_buttons_move_the_selected_stage(card: StagesCard, workspace: LabWorkspace) -> None:
    assert not part(card, "stageUp").isEnabled()
    click(part(card, "stageDown"))
    assert chain(workspace) == ["relu", "convolution", "max-pooling"]
    assert workspace.state.cursor.stage == 1
    click(part(card, "stageUp"))
    assert chain(workspace) == ["convolution", "relu", "max-pooling"]


def test_keys_move_duplicate_and_remove_the_selected_stage(card: StagesCard, workspace: LabWorkspace) -> None:
    press(card.list.rows[0], Qt.Key.Key_Down, _ALT)
    assert chain(workspace) == ["relu", "convolution", "max-pooling"]
    press(card.list.rows[1], Qt.Key.Key_Up, _ALT)
    assert chain(workspace) == ["convolution", "relu", "max-pooling"]
    press(card.list.rows[0], Qt.Key.Key_D, _CTRL)
    assert chain(workspace) == ["convolution", "convolution", "relu", "max-pooling"]
    press(card.list.rows[2], Qt.Key.Key_Delete)
    assert chain(workspace) == ["convolution", "convolution", "max-pooling"]
    for _ in range(4):
        workspace.undo_stack.undo()
    assert chain(workspace) == ["convolution", "relu", "max-pooling"]


def test_dragging_a_row_moves_its_stage(card: StagesCard, workspace: LabWorkspace) -> None:
    click(card.list.rows[2])
    row, target = card.list.rows[2], card.list.rows[0]
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    for y in (0, 2):
        place = row.mapFromGlobal(target.mapToGlobal(QPoint(30, y)))
        QTest.mouseMove(row, place)
    assert part(card, "stageDropLine").isVisible()
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=place)
    assert chain(workspace) == ["max-pooling", "convolution", "relu"]
    assert not part(card, "stageDropLine").isVisible()


def test_the_menu_turns_a_stage_into_another(card: StagesCard, workspace: LabWorkspace) -> None:
    menu = part(card, "stageMenu")
    click(part(card, "stageMore"))
    assert menu.isVisible()
    menu.close()
    convert = menu.actions()[0].menu()
    next(action for action in convert.actions() if action.data() == "median-filter").trigger()
    assert chain(workspace)[0] == "median-filter"


def test_a_right_click_selects_the_row_and_opens_its_menu(card: StagesCard, workspace: LabWorkspace) -> None:
    card.list.rows[2].menu_wanted.emit(card.mapToGlobal(QPoint(10, 10)))
    menu = part(card, "stageMenu")
    assert menu.isVisible()
    assert workspace.state.cursor.stage == 2
    assert [action.isEnabled() for action in menu.actions() if action.objectName() == "stageMenuDown"] == [
        False
    ]
    menu.close()


def test_linked_boxes_set_both_axes_and_unlinked_ones_each_its_own(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    press(box(card, "stageStridesRows"), Qt.Key.Key_Up)
    assert selected(workspace).strides == (2, 2)
    assert not box(card, "stageStridesColumns").isVisible()
    click(part(card, "stageStridesLink"))
    press(box(card, "stageStridesColumns"), Qt.Key.Key_Up)
    assert selected(workspace).strides == (2, 3)
    click(part(card, "stageStridesLink"))
    assert selected(workspace).strides == (2, 2)


def test_unequal_axes_are_shown_as_two_boxes(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.set_stage(0, replace(selected(workspace), dilation_rate=(1, 2)))
    assert box(card, "stageDilationColumns").isVisible()
    assert (box(card, "stageDilationRows").value(), box(card, "stageDilationColumns").value()) == (1, 2)


def test_a_kernel_grows_with_zeros_and_stops_where_it_no_longer_fits(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    size = box(card, "stageSizeRows")
    for _ in range(5):
        press(size, Qt.Key.Key_Up)
    stage = selected(workspace)
    assert isinstance(stage, Convolution)
    assert stage.kernel.shape == (6, 6, 1, 1)
    assert stage.kernel.stored().sum() == 0
    assert size.reach() == (1, 6)
    assert size.reason(7) == "A window of 7 rows does not fit into 6 rows without padding: the largest is 6."


def test_a_box_shows_its_largest_number_whole(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.set_stage(0, replace(new_stage("max-pooling"), size=(11, 10), strides=(8, 7), padding=11))
    QApplication.processEvents()
    for name in (
        "stageSizeRows",
        "stageSizeColumns",
        "stageStridesRows",
        "stageStridesColumns",
        "stagePaddingAmount",
    ):
        edit = box(card, name).lineEdit()
        needed = edit.fontMetrics().horizontalAdvance(edit.text())
        # A QLineEdit keeps 2 px free on either side of its text.
        assert edit.width() - edit.textMargins().left() - 4 >= needed, name


def test_more_padding_gives_a_kernel_more_room(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.set_stage(0, replace(selected(workspace), padding="same"))
    assert box(card, "stageSizeRows").reach() == (1, 11)


def test_padding_is_chosen_by_rule_or_by_number(card: StagesCard, workspace: LabWorkspace) -> None:
    click(part(card, "sameSegment"))
    assert selected(workspace).padding == "same"
    click(part(card, "numberSegment"))
    assert selected(workspace).padding == 1
    press(box(card, "stagePaddingAmount"), Qt.Key.Key_Up)
    assert selected(workspace).padding == 2
    click(part(card, "validSegment"))
    assert selected(workspace).padding == "valid"
    assert not box(card, "stagePaddingAmount").isVisible()


def test_a_rule_out_of_reach_is_greyed_and_says_why(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.set_stage(0, replace(selected(workspace), padding="same"))
    for _ in range(6):
        press(box(card, "stageSizeRows"), Qt.Key.Key_Up)
    assert not part(card, "validSegment").isEnabled()
    assert (
        part(card, "validSegment").toolTip()
        == "The kernel reaches over 9 rows, and with padding 0 there are 6."
    )


def test_a_border_can_be_chosen_where_there_is_padding(card: StagesCard, workspace: LabWorkspace) -> None:
    border = part(card, "stageBorder")
    assert not border.isEnabled()
    click(part(card, "fullSegment"))
    assert border.isEnabled()
    card.list.controls.padding.border.chosen.emit("reflect")
    assert selected(workspace).border == "reflect"


def test_the_switch_says_what_the_operation_is_called(card: StagesCard, workspace: LabWorkspace) -> None:
    flip = card.list.controls.flip
    assert flip.caption.text() == "= cross-correlation, as in Keras"
    press(flip.switch, Qt.Key.Key_Space)
    assert selected(workspace).flip
    assert flip.caption.text() == "= true convolution"


def test_what_keras_refuses_is_allowed_and_noted(card: StagesCard, workspace: LabWorkspace) -> None:
    note = part(card, "stageKerasNote")
    assert not note.isVisible()
    workspace.set_stage(0, replace(selected(workspace), strides=(2, 1), dilation_rate=(1, 2)))
    assert note.isVisible()
    assert workspace.scene.trouble is None


def test_a_transposed_convolution_knows_two_paddings_and_no_flip(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    workspace.set_stage(0, new_stage("transposed"))
    assert part(card, "sameSegment").isVisible()
    assert card.findChild(QWidget, "fullSegment") is None
    assert not part(card, "stageBorder").isVisible()
    assert not part(card, "stageFlip").isVisible()
    click(part(card, "sameSegment"))
    assert selected(workspace).padding == "same"


def test_an_activation_is_chosen_by_name_and_has_a_slope(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.select_stage(1)
    assert not part(card, "stageSlope").isVisible()
    card.list.controls.operation.chosen.emit("leaky-relu")
    assert selected(workspace) == Activate("leaky_relu", 0.2)
    slope = card.list.controls.slope
    press(slope, Qt.Key.Key_Up)
    assert selected(workspace) == Activate("leaky_relu", 0.25)
    slope.setText("3")
    press(slope, Qt.Key.Key_Return)
    assert selected(workspace) == Activate("leaky_relu", 1.0)


def test_steps_of_one_burst_are_one_undo_step(card: StagesCard, workspace: LabWorkspace) -> None:
    strides = box(card, "stageStridesRows")
    for _ in range(3):
        press(strides, Qt.Key.Key_Up)
    assert selected(workspace).strides == (4, 4)
    card.list.controls._burst.end()
    press(strides, Qt.Key.Key_Up)
    workspace.undo_stack.undo()
    assert selected(workspace).strides == (4, 4)
    workspace.undo_stack.undo()
    assert selected(workspace).strides == (1, 1)
    assert strides.value() == 1


def test_what_the_workspace_changes_is_shown_and_not_reported_back(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    wanted = replace(
        selected(workspace), strides=(2, 3), dilation_rate=(2, 2), padding=2, border="edge", flip=True
    )
    workspace.set_stage(0, wanted)
    assert selected(workspace) == wanted
    assert workspace.undo_stack.count() == 1


def test_weights_set_elsewhere_survive_a_change_of_settings(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    workspace.set_weight(1, 2, 0, 0, 7.0)
    press(box(card, "stageStridesRows"), Qt.Key.Key_Up)
    stage = selected(workspace)
    assert isinstance(stage, Convolution)
    assert stage.strides == (2, 2)
    assert stage.kernel.stored()[1, 2, 0, 0] == 7.0


def test_a_stage_in_trouble_is_marked_and_says_its_sentence(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    assert not part(card, "stageTrouble").isVisible()
    workspace.set_stage(2, Pooling(size=(5, 5)))
    row, words = card.list.rows[2], card.list.findChild(QWidget, "stageTrouble")
    assert row.accessibleDescription() == words.text() != ""
    assert words.isVisible()
    QApplication.processEvents()
    assert words.mapTo(card, QPoint(0, 0)).y() > row.mapTo(card, QPoint(0, 0)).y()
    workspace.set_stage(2, Pooling(size=(4, 4)))
    assert not words.isVisible()
    assert row.accessibleDescription() == ""


def test_a_setting_that_came_out_of_reach_stays_until_it_is_changed(
    card: StagesCard, workspace: LabWorkspace
) -> None:
    workspace.set_stage(2, Pooling(size=(5, 5)))
    workspace.select_stage(2)
    size = box(card, "stageSizeRows")
    assert (size.value(), size.reach()) == (5, (1, 4))
    press(size, Qt.Key.Key_Down)
    assert selected(workspace).size == (4, 4)


def test_symbols_of_the_formula_flash_their_control(
    card: StagesCard, workspace: LabWorkspace, qtbot: QtBot
) -> None:
    for symbol in ("k", "s", "d", "pads"):
        assert card.flash(symbol), symbol
    assert not card.flash("i")
    workspace.select_stage(2)
    assert card.flash("i")
    assert not card.flash("d")
    outline = card.list.rows[1].findChild(QWidget, "flash")
    assert outline.isVisible()
    qtbot.waitUntil(lambda: not outline.isVisible(), timeout=20_000)


def test_with_reduced_motion_a_flash_still_goes(card: StagesCard, qtbot: QtBot) -> None:
    motion.set_reduced(reduced=True)
    try:
        assert card.flash("k")
        outline = card.list.controls.findChild(QWidget, "flash")
        assert not outline.grab().isNull()
        qtbot.waitUntil(lambda: not outline.isVisible(), timeout=20_000)
    finally:
        motion.set_reduced(reduced=False)


def test_the_starting_chain_fits_beside_the_tallest_input_card(card: StagesCard) -> None:
    card.setFixedSize(228, 328)
    QApplication.processEvents()
    assert card._scroll.verticalScrollBar().maximum() == 0
    assert card._scroll.widget().minimumSizeHint().width() <= card._scroll.widget().width()
    assert card._scroll.widget().width() == 228 - 2 * 13


def test_a_long_chain_scrolls_without_getting_narrower(card: StagesCard, workspace: LabWorkspace) -> None:
    for _ in range(5):
        workspace.add_stage(Activate())
    workspace.select_stage(0)
    card.setFixedSize(228, 328)
    QApplication.processEvents()
    assert card._scroll.verticalScrollBar().maximum() > 0
    assert card._scroll.widget().width() == 228 - 2 * 13


def test_a_language_is_spoken_at_once(card: StagesCard, workspace: LabWorkspace) -> None:
    translator = Loud(QApplication.instance())
    QApplication.installTranslator(translator)
    QApplication.processEvents()
    assert card.title_label.text() == "STAGES"
    assert card.list.rows[0].text() == "1 CONVOLUTION 3×3"
    assert card.list.controls.flip.switch.text() == "FLIP KERNEL"
    assert box(card, "stageStridesRows").accessibleName() == "STRIDE"
    assert part(card, "stageUp").accessibleName() == "MOVE THE STAGE UP"
    assert workspace.undo_stack.count() == 0


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_control_has_a_name_of_its_own(
    card: StagesCard, workspace: LabWorkspace, operation: str
) -> None:
    workspace.set_stage(0, new_stage(operation))
    for link in ("stageSizeLink", "stageStridesLink", "stageDilationLink"):
        if part(card, link).isVisible():
            click(part(card, link))
    controls = [
        widget
        for widget in card.findChildren(QWidget)
        if widget.isVisibleTo(card)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
    ]
    names = [control.objectName() for control in controls]
    assert len(names) >= 7
    assert len(set(names)) == len(names), names
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName() or getattr(control, "text", str)(), control.objectName()


def test_a_row_tells_a_screen_reader_its_full_name(card: StagesCard, workspace: LabWorkspace) -> None:
    workspace.set_stage(0, new_stage("depthwise"))
    row = card.list.rows[0]
    assert isinstance(row, StageRow)
    assert (row.text(), row.accessibleName()) == ("1 Depthwise 3×3", "1 Depthwise convolution 3×3")
    assert row.toolTip() == "1 Depthwise convolution 3×3"


@pytest.mark.parametrize(("operation", "height"), [("convolution", 340), ("median-filter", 325)])
def test_rows_give_up_height_before_any_control_is_scrolled_away(
    card: StagesCard, workspace: LabWorkspace, operation: str, height: int
) -> None:
    workspace.set_stage(2, new_stage(operation))
    workspace.select_stage(2)
    QApplication.processEvents()
    roomy = card.list.rows[0].height()
    card.resize(228, height)
    QApplication.processEvents()
    assert card.list.rows[0].height() < roomy
    scroll = card.findChild(QScrollArea, "stagesScroll")
    assert scroll is not None
    assert scroll.verticalScrollBar().maximum() == 0
