"""The generic controls: keyboard, reasons, sizes and names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSpinBox, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from convviz.ui import motion
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.ui.widgets.switch import Switch

pytestmark = pytest.mark.usefixtures("appearance")

_PADDINGS = (
    Option("valid", "valid"),
    Option("same", "same"),
    Option("full", "full", reason="The kernel is 1×1."),
)


Show = Callable[..., None]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Shows widgets in an active window that lives as long as the test."""
    windows: list[QWidget] = []

    def show_them(*widgets: QWidget) -> None:
        window = QWidget()
        windows.append(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    yield show_them
    windows.clear()


def _segment(control: Segmented, option_id: str) -> QWidget:
    found = control.findChild(QWidget, f"{option_id}Segment")
    assert found is not None
    return found


def test_a_segmented_control_starts_with_its_first_option(show: Show) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    assert control.value() == "valid"


def test_a_click_chooses_and_is_reported(show: Show, qtbot: QtBot) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    with qtbot.waitSignal(control.chosen) as chosen:
        QTest.mouseClick(_segment(control, "same"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["same"]
    assert control.value() == "same"


def test_the_arrow_keys_move_the_choice(show: Show, qtbot: QtBot) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    _segment(control, "valid").setFocus()
    with qtbot.waitSignal(control.chosen) as chosen:
        QTest.keyClick(_segment(control, "valid"), Qt.Key.Key_Right)
    assert chosen.args == ["same"]
    assert QApplication.focusWidget() is _segment(control, "same")


def test_setting_the_value_is_silent(show: Show, qtbot: QtBot) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_value("same")
    assert control.value() == "same"


def test_an_option_out_of_reach_is_greyed_and_says_why(show: Show) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    full = _segment(control, "full")
    assert full.isVisible()
    assert not full.isEnabled()
    assert full.toolTip() == "The kernel is 1×1."
    assert full.accessibleDescription() == "The kernel is 1×1."


def test_new_options_keep_the_choice_and_the_buttons_that_stay(show: Show) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    control.set_value("same")
    kept = _segment(control, "same")
    control.set_options([Option("same", "mesmo"), Option("custom", "n")])
    assert control.value() == "same"
    assert _segment(control, "same") is kept
    assert kept.accessibleName() == "Padding: mesmo"
    assert control.findChild(QWidget, "validSegment") is None


def test_a_chosen_segment_needs_no_more_room_than_before(show: Show) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    before = control.sizeHint()
    control.set_value("same")
    assert control.sizeHint() == before


def test_an_unknown_option_is_an_error(show: Show) -> None:
    control = Segmented("Padding", _PADDINGS)
    show(control)
    with pytest.raises(KeyError):
        control.set_value("sideways")


def test_a_switch_is_a_check_box_for_keys_and_screen_readers(show: Show, qtbot: QtBot) -> None:
    switch = Switch("Flip kernel")
    show(switch)
    switch.setFocus()
    with qtbot.waitSignal(switch.toggled) as toggled:
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert toggled.args == [True]


def test_a_switch_wraps_its_text_where_it_is_narrow(show: Show) -> None:
    switch = Switch("Flip kernel (true convolution)")
    show(switch)
    assert switch.heightForWidth(150) > switch.heightForWidth(400)
    assert switch.heightForWidth(400) == switch.sizeHint().height()


def test_a_click_anywhere_on_a_switch_counts(show: Show) -> None:
    switch = Switch("Flip kernel")
    show(switch)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(4, switch.height() // 2))
    assert switch.isChecked()


def test_the_knob_does_not_slide_while_motion_is_reduced(show: Show, qtbot: QtBot) -> None:
    switch = Switch("Flip kernel")
    show(switch)
    motion.set_reduced(reduced=True)
    switch.setChecked(True)
    at_once = switch.grab().toImage()
    qtbot.wait(200)  # longer than the slide takes
    assert switch.grab().toImage() == at_once


def test_the_knob_slides_to_where_it_would_jump(show: Show, qtbot: QtBot) -> None:
    motion.set_reduced(reduced=False)
    sliding, jumping = Switch("Flip kernel"), Switch("Flip kernel")
    jumping.setChecked(True)
    for switch in (sliding, jumping):
        switch.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    show(sliding, jumping)
    sliding.setChecked(True)
    qtbot.waitUntil(lambda: sliding.grab().toImage() == jumping.grab().toImage())


def _stride() -> StepperBox:
    box = StepperBox("Stride", 1, 8)
    box.set_range(1, 3, reason_high="The output would be empty.")
    return box


def _arrow(box: StepperBox, part: QStyle.SubControl) -> QPoint:
    option = QStyleOptionSpinBox()
    box.initStyleOption(option)
    return box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box).center()


def test_arrow_keys_stop_at_the_edge_of_reach(show: Show) -> None:
    box = _stride()
    show(box)
    for _ in range(5):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 3


def test_a_click_on_an_arrow_steps(show: Show) -> None:
    box = _stride()
    show(box)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=_arrow(box, QStyle.SubControl.SC_SpinBoxUp))
    assert box.value() == 2


def test_an_arrow_that_leads_nowhere_says_why(show: Show) -> None:
    box = _stride()
    show(box)
    box.setValue(3)
    point = _arrow(box, QStyle.SubControl.SC_SpinBoxUp)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, point, box.mapToGlobal(point)))
    assert QToolTip.text() == "The output would be empty."


def test_a_number_out_of_reach_can_be_typed_but_not_entered(show: Show) -> None:
    box = _stride()
    show(box)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "7")
    assert box.lineEdit().text() == "7"
    assert box.property("beyond")
    assert QToolTip.text() == "The output would be empty."
    assert box.value() == 1
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 3
    assert not box.property("beyond")


@pytest.mark.parametrize(("typed", "value"), [("2", 2), ("-5", 1), ("0", 1), ("99", 3), ("2x", 2)])
def test_what_is_typed_gives_the_nearest_number_within_reach(show: Show, typed: str, value: int) -> None:
    box = _stride()
    box.setValue(3)
    show(box)
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == value


def test_an_emptied_box_keeps_its_number(show: Show) -> None:
    box = _stride()
    box.setValue(2)
    show(box)
    box.setFocus()
    box.lineEdit().clear()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 2


def test_a_value_that_came_out_of_reach_stays_and_is_greyed(show: Show, qtbot: QtBot) -> None:
    box = StepperBox("Stride", 1, 8)
    show(box)
    box.setValue(5)
    with qtbot.assertNotEmitted(box.valueChanged):
        box.set_range(1, 3, reason_high="The output would be empty.")
        box.setFocus()
        box.clearFocus()
    assert box.value() == 5
    assert box.property("beyond")
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.value() == 3


def test_the_wheel_scrolls_past_a_box_without_focus(show: Show) -> None:
    box, other = _stride(), Switch("Other")
    show(other, box)
    other.setFocus()
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == 1
    box.setFocus()
    QApplication.sendEvent(box, wheel)
    assert box.value() == 2


def _borders() -> MenuButton:
    button = MenuButton("Border")
    button.set_options([Option("zero", "zeros"), Option("wrap", "wrap", reason="Too small to wrap.")])
    button.set_value("zero")
    return button


def test_a_menu_button_shows_the_chosen_option(show: Show) -> None:
    button = _borders()
    show(button)
    assert button.text() == "zeros"
    assert button.accessibleName() == "Border: zeros"


def test_a_menu_choice_is_reported_once(show: Show) -> None:
    button = MenuButton("Border")
    button.set_options([Option("zero", "zeros"), Option("one", "ones")])
    button.set_value("zero")
    show(button)
    chosen: list[str] = []
    button.chosen.connect(chosen.append)
    button.menu().actions()[1].trigger()
    assert chosen == ["one"]
    assert button.value() == "one"
    assert [action.isChecked() for action in button.menu().actions()] == [False, True]


def test_a_menu_row_out_of_reach_says_why(show: Show) -> None:
    button = _borders()
    show(button)
    assert button.menu().toolTipsVisible()
    row = button.menu().actions()[1]
    assert (row.isEnabled(), row.toolTip()) == (False, "Too small to wrap.")


def test_a_menu_button_with_a_label_keeps_it(show: Show, qtbot: QtBot) -> None:
    button = MenuButton("Sample pictures", label="Samples")
    button.set_options([Option("a", "Letter A")])
    show(button)
    with qtbot.waitSignal(button.chosen) as chosen:
        button.menu().actions()[0].trigger()
    assert chosen.args == ["a"]
    assert button.text() == "Samples"
    assert button.accessibleName() == "Sample pictures"


def test_an_icon_button_tells_its_key_without_taking_it(show: Show) -> None:
    button = IconButton("play", "Play")
    button.set_shortcut_hint(QKeySequence("Space"))
    show(button)
    assert button.toolTip() == "Play (Space)"
    assert button.accessibleName() == "Play"
    assert button.shortcut().isEmpty()


def test_a_click_on_an_icon_button_leaves_the_focus(show: Show) -> None:
    box, button = _stride(), IconButton("play", "Play")
    show(box, button)
    box.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_a_card_is_named_by_its_title(show: Show) -> None:
    card = Card("Kernels")
    show(card)
    assert card.accessibleName() == "Kernels"
    assert card.title_label.isVisible()
    card.set_title("")
    assert not card.title_label.isVisible()
