"""Build your own as a person uses it: adding, moving, changing and removing layers with real keys and mouse."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from widget_parts import click, shown

from convviz.networks import zoo
from convviz.networks.blueprint import Fixed, Row, from_zoo, rows_of
from convviz.painting.theme import theme
from convviz.states.training.build import INPUT
from convviz.texts.languages import find_language, install
from convviz.ui.pages.training.build import BuildPanel
from convviz.ui.pages.training.build_model import KIND_TYPE, ROW_TYPE, TROUBLE
from convviz.ui.theme import Appearance
from convviz.ui.widgets.pair_box import PairBox
from convviz.workspace.building import BuildingWorkspace


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[BuildingWorkspace]:
    stack = QUndoStack()
    yield BuildingWorkspace(stack)
    stack.clear()


@pytest.fixture
def notices(workspace: BuildingWorkspace) -> list[str]:
    heard: list[str] = []
    workspace.notice.connect(heard.append)
    return heard


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance, workspace: BuildingWorkspace) -> BuildPanel:
    made = BuildPanel(workspace)
    shown(qtbot, made, 940, 600)
    return made


def part(panel: QWidget, name: str) -> QWidget:
    found = [each for each in panel.findChildren(QWidget, name) if not each.isHidden()]
    assert len(found) == 1, (name, found)
    return found[0]


def choose(panel: BuildPanel, row: int) -> None:
    """Clicks a layer's row."""
    index = panel.table.model().index(row + 1, 0)
    click(panel.table.viewport(), panel.table.visualRect(index).center())


def kinds(workspace: BuildingWorkspace) -> list[str]:
    return [row.kind for row in workspace.plan.rows]


def cells(panel: BuildPanel, row: int) -> list[str]:
    model = panel.table.model()
    return [str(model.index(row + 1, column).data()) for column in range(model.columnCount())]


def test_the_table_shows_what_the_course_counts(panel: BuildPanel) -> None:
    assert cells(panel, 0) == ["conv2d", "26 × 26 × 32", "320", "194,688"]
    assert cells(panel, 5) == ["flatten", "576", "0", "0"]
    assert part(panel, "buildTotals").text() == "8 layers · 93,322 parameters · 2,794,240 multiply-adds"


def test_a_double_click_in_the_palette_adds_below_the_chosen_row(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    choose(panel, 4)
    palette = panel.palette_card.list
    item = palette.findItems("Dropout", Qt.MatchFlag.MatchExactly)[0]
    place = palette.visualItemRect(item).center()
    click(palette.viewport(), place)
    QTest.mouseDClick(palette.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert kinds(workspace)[4:6] == ["Conv2D", "Dropout"]
    assert workspace.scene.state.chosen == 5


def test_enter_in_the_palette_adds_and_its_words_explain(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    palette = panel.palette_card.list
    palette.setCurrentItem(palette.findItems("BatchNormalization", Qt.MatchFlag.MatchExactly)[0])
    assert "spread 1" in part(panel, "buildKindWords").accessibleName()
    QTest.keyClick(palette, Qt.Key.Key_Return)
    assert kinds(workspace)[1] == "BatchNormalization"
    assert cells(panel, 1) == ["batch_normalization", "26 × 26 × 32", "128", "21,632"]


def test_the_button_adds_what_is_chosen_in_the_palette(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    click(part(panel, "buildAdd"))
    assert kinds(workspace)[:2] == ["Conv2D", "Conv2D"]


def test_keys_move_double_and_remove_the_chosen_row(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(workspace)[:2] == ["MaxPooling2D", "Conv2D"]
    QTest.keyClick(panel.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert kinds(workspace)[:3] == ["MaxPooling2D", "Conv2D", "Conv2D"]
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    for _ in range(4):
        workspace.undo_stack.undo()
    assert workspace.plan == from_zoo("mnist")
    assert workspace.undo_stack.canRedo()


def test_arrow_keys_choose_rows_and_the_input(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Up)
    assert workspace.scene.state.chosen == INPUT
    for _ in range(3):
        QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert workspace.scene.state.chosen == 2
    assert workspace.undo_stack.count() == 0


def test_the_input_is_neither_moved_nor_removed(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, INPUT)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(panel.table, key)
    QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert workspace.plan == from_zoo("mnist")


def test_the_buttons_beside_the_title_do_what_the_keys_do(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    choose(panel, 1)
    click(part(panel, "buildUp"))
    assert not part(panel, "buildUp").isEnabled()
    click(part(panel, "buildDuplicate"))
    click(part(panel, "buildDown"))
    assert kinds(workspace)[:3] == ["MaxPooling2D", "Conv2D", "MaxPooling2D"]
    click(part(panel, "buildRemove"))
    assert len(workspace.plan.rows) == 8


def test_an_impossible_row_says_why_and_those_below_wait(panel: BuildPanel) -> None:
    choose(panel, 5)
    for _ in range(4):
        QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    model = panel.table.model()
    trouble = str(model.index(3, 0).data(TROUBLE))
    assert trouble.startswith("MaxPooling2D works on maps")
    assert "21,632 numbers" in trouble
    assert panel.table.columnSpan(3, 0) == model.columnCount()
    assert panel.table.rowHeight(3) > panel.table.rowHeight(2)
    assert cells(panel, 3)[1] == "waits for the row above"
    for name in ("buildTrain", "buildLook", "buildShowCode"):
        assert not part(panel, name).isEnabled()
    QTest.keyClick(panel.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert model.index(3, 0).data(TROUBLE) is not None


def test_the_red_bar_stands_before_the_impossible_row(panel: BuildPanel) -> None:
    panel.set_theme(theme("light"))
    choose(panel, 5)
    for _ in range(4):
        QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    picture = panel.table.viewport().grab().toImage()
    rect = panel.table.visualRect(panel.table.model().index(3, 0))
    assert picture.pixelColor(rect.left() + 1, rect.center().y()).name() == theme("light").error.name()


def test_a_number_changes_shapes_as_it_is_stepped_and_is_one_undo_step(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    choose(panel, 0)
    box = part(panel, "build_filters")
    box.setFocus()
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Up)
    assert cells(panel, 0)[1:3] == ["26 × 26 × 35", "350"]
    assert workspace.undo_stack.count() == 1
    workspace.undo_stack.undo()
    assert cells(panel, 0)[1] == "26 × 26 × 32"
    assert box.value() == 32


def test_enter_in_the_table_goes_to_the_arguments(panel: BuildPanel) -> None:
    choose(panel, 0)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is part(panel, "build_filters")


def test_a_kernel_of_two_sizes(panel: BuildPanel) -> None:
    choose(panel, 0)
    pair = part(panel, "build_kernel_size")
    assert isinstance(pair, PairBox)
    click(pair.link)
    pair.columns_box.setFocus()
    QTest.keyClick(pair.columns_box, Qt.Key.Key_Up)
    QTest.keyClick(pair.columns_box, Qt.Key.Key_Up)
    assert cells(panel, 0)[1] == "26 × 24 × 32"


def test_padding_bias_and_activation(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, 0)
    same = part(panel, "build_padding").findChild(QAbstractButton, "sameSegment")
    click(same)
    assert cells(panel, 0)[1] == "28 × 28 × 32"
    click(part(panel, "build_use_bias"))
    assert cells(panel, 0)[2] == "288"
    actions = part(panel, "build_activation").menu().actions()
    next(action for action in actions if action.text() == "tanh").trigger()
    assert dict(workspace.plan.rows[0].arguments)["activation"] == "tanh"
    click(part(panel, "build_trainable"))
    assert workspace.plan.rows[0].trainable is False


def test_strides_follow_the_pool_size_in_the_editor(panel: BuildPanel) -> None:
    choose(panel, 1)
    size, strides = part(panel, "build_pool_size"), part(panel, "build_strides")
    QTest.keyClick(size.rows_box, Qt.Key.Key_Up)
    assert strides.values() == (3, 3)
    QTest.keyClick(strides.rows_box, Qt.Key.Key_Down)
    assert cells(panel, 1)[1] == "12 × 12 × 32"


def test_a_share_is_typed(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, 5)
    workspace.add("Dropout")
    box = part(panel, "build_rate")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "0.25")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert workspace.plan.rows[6] == Row("Dropout", (("rate", 0.25),))


@pytest.mark.parametrize(
    ("typed", "shape"), [("12x12x4", (12, 12, 4)), ("9 × 64", (9, 64)), ("24, 24, 1", (24, 24, 1))]
)
def test_a_shape_is_typed(
    panel: BuildPanel, workspace: BuildingWorkspace, typed: str, shape: tuple[int, ...]
) -> None:
    choose(panel, 5)
    workspace.add("Reshape")
    assert cells(panel, 6)[1] == "24 × 24 × 1"
    line = part(panel, "build_target_shape")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert rows_of(workspace.plan).lines[6].shape == shape


def test_what_is_no_shape_gives_way_to_the_one_before(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    choose(panel, 5)
    workspace.add("Reshape")
    line = part(panel, "build_target_shape")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "12 by 12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "24 × 24 × 1"
    assert workspace.undo_stack.count() == 1


def test_the_input_and_the_networks_name_are_changed(
    panel: BuildPanel, workspace: BuildingWorkspace, notices: list[str]
) -> None:
    choose(panel, INPUT)
    box = part(panel, "build_channels")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert cells(panel, 0)[2] == "896"
    name = part(panel, "buildName")
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "my-first")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert workspace.plan.name == "my-first"
    name.selectAll()
    QTest.keyClicks(name, "a/b")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert len(notices) == 1
    assert "a/b" in notices[0]
    assert name.text() == "my-first"


def test_a_layer_is_given_a_name_and_loses_it(panel: BuildPanel) -> None:
    choose(panel, 0)
    name = part(panel, "buildName")
    assert (name.text(), name.placeholderText()) == ("", "conv2d")
    name.setFocus()
    QTest.keyClicks(name, "edges")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert [cells(panel, row)[0] for row in (0, 2)] == ["edges", "conv2d"]
    name.clear()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert [cells(panel, row)[0] for row in (0, 2)] == ["conv2d", "conv2d_1"]


def drop(panel: BuildPanel, data: QMimeData, before_row: int) -> None:
    """Lets go of something right above a layer's row, or below the last."""
    table = panel.table
    last = table.model().rowCount() - 1
    rect = table.visualRect(table.model().index(min(before_row + 1, last), 0))
    y = rect.top() + 1 if before_row + 1 <= last else rect.bottom()
    action = Qt.DropAction.MoveAction if data.hasFormat(ROW_TYPE) else Qt.DropAction.CopyAction
    place = QPointF(rect.left() + 20, y)
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    table.dragMoveEvent(move := _move_event(place, action, data, buttons, modifiers))
    assert move.isAccepted()
    table.dropEvent(QDropEvent(place, action, data, buttons, modifiers, QEvent.Type.Drop))
    QApplication.processEvents()


def _move_event(place: QPointF, action: Qt.DropAction, data: QMimeData, buttons, modifiers):
    from PySide6.QtGui import QDragMoveEvent

    return QDragMoveEvent(place.toPoint(), action, data, buttons, modifiers)


def test_a_kind_is_dragged_into_the_table(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    palette = panel.palette_card.list
    item = palette.findItems("LeakyReLU", Qt.MatchFlag.MatchExactly)[0]
    drop(panel, palette.mimeData([item]), 3)
    assert kinds(workspace)[2:5] == ["Conv2D", "LeakyReLU", "MaxPooling2D"]
    assert palette.mimeData([item]).hasFormat(KIND_TYPE)


@pytest.mark.parametrize(("dragged", "before", "there"), [(0, 2, 1), (0, 8, 7), (5, 1, 1), (7, 0, 0)])
def test_a_row_is_dragged_to_another_place(
    panel: BuildPanel, workspace: BuildingWorkspace, dragged: int, before: int, there: int
) -> None:
    row = workspace.plan.rows[dragged]
    model = panel.table.model()
    drop(panel, model.mimeData([model.index(dragged + 1, 0)]), before)
    assert workspace.plan.rows[there] == row
    assert len(workspace.plan.rows) == 8
    assert workspace.scene.state.chosen == there


def test_foreign_data_is_not_taken(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    model = panel.table.model()
    data = QMimeData()
    data.setData(ROW_TYPE, b"99")
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index(-1, -1))
    data = QMimeData()
    data.setText("Dense")
    assert not model.canDropMimeData(data, Qt.DropAction.CopyAction, 1, 0, model.index(-1, -1))
    QApplication.processEvents()
    assert workspace.plan == from_zoo("mnist")


@pytest.mark.parametrize("name", zoo.names())
def test_every_network_of_the_zoo_is_a_start(
    panel: BuildPanel, workspace: BuildingWorkspace, name: str
) -> None:
    action = next(each for each in panel.start.menu().actions() if each.data() == name)
    action.trigger()
    assert workspace.plan == from_zoo(name)
    assert panel.table.model().rowCount() == len(rows_of(workspace.plan).lines) + 1
    for row in range(min(4, panel.table.model().rowCount())):
        workspace.choose(row - 1)
    workspace.undo_stack.undo()
    assert workspace.plan == from_zoo("mnist")


def test_starting_from_nothing_builds_up_to_a_network(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    panel.start.menu().actions()[0].trigger()
    assert kinds(workspace) == []
    assert not part(panel, "buildTrain").isEnabled()
    palette = panel.palette_card.list
    for kind in ("Conv2D", "MaxPooling2D", "Flatten", "Dense"):
        palette.setCurrentItem(palette.findItems(kind, Qt.MatchFlag.MatchExactly)[0])
        QTest.keyClick(palette, Qt.Key.Key_Return)
    assert kinds(workspace) == ["Conv2D", "MaxPooling2D", "Flatten", "Dense"]
    assert part(panel, "buildTrain").isEnabled()


def test_a_network_of_several_inputs_is_shown_and_says_why_it_is_not_changed(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    workspace.start_from("siamese")
    assert isinstance(workspace.plan, Fixed)
    assert "several inputs" in part(panel, "buildWords").text()
    assert not panel.palette_card.list.isEnabled()
    choose(panel, 2)
    QTest.keyClick(panel.table, Qt.Key.Key_Delete)
    QTest.keyClick(panel.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert workspace.plan == from_zoo("siamese")
    assert part(panel, "buildTrain").isEnabled()


def test_training_and_looking_take_the_config_and_the_name(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    trained: list[tuple[str, str]] = []
    opened: list[tuple[str, str]] = []
    workspace.chosen.connect(lambda *given: trained.append(given))
    panel.open_network.connect(lambda *given: opened.append(given))
    click(part(panel, "buildTrain"))
    click(part(panel, "buildLook"))
    assert trained == opened
    config, name = trained[0]
    assert name == "mnist"
    assert json.loads(config) == zoo.config("mnist")


def test_the_data_with_other_classes_is_warned_of_and_fitted(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    workspace.set_classes(3)
    assert part(panel, "buildMisfit").text() == "The network gives 10 answers, but the data has 3 classes."
    click(part(panel, "buildFit"))
    assert cells(panel, 7)[1] == "3"
    assert not panel.misfit.isVisible()
    workspace.undo_stack.undo()
    assert cells(panel, 7)[1] == "10"
    assert panel.misfit.isVisible()


def test_the_code_is_shown_and_copied_and_saved(
    qtbot: QtBot, panel: BuildPanel, notices: list[str], tmp_path
) -> None:
    click(part(panel, "buildShowCode"))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.objectName() == "buildCodeDialog"
    click(part(dialog, "buildCodeCopy"))
    code = QGuiApplication.clipboard().text()
    assert 'model = keras.Sequential(name="mnist")' in code
    dialog.save(tmp_path / "net.py")
    assert (tmp_path / "net.py").read_text(encoding="utf-8") == code
    dialog.save(tmp_path / "nowhere" / "net.py")
    assert len(notices) == 1
    dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_an_impossible_network_is_neither_trained_nor_written(
    workspace: BuildingWorkspace, notices: list[str]
) -> None:
    trained: list[str] = []
    workspace.chosen.connect(trained.append)
    workspace.move(5, 0)
    workspace.use()
    workspace.open()
    assert trained == []
    assert len(notices) == 2
    assert "cannot be built yet" in notices[0]


def test_a_config_from_elsewhere_is_taken_or_refused(
    workspace: BuildingWorkspace, notices: list[str]
) -> None:
    workspace.set_config(json.dumps(zoo.config("residual")))
    assert workspace.plan == from_zoo("residual")
    workspace.set_config("{")
    assert len(notices) == 1
    assert workspace.plan == from_zoo("residual")


def test_the_menu_of_a_row_offers_what_can_be_done(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    choose(panel, 0)
    menu = panel.table.menu_at(panel.table.mapToGlobal(QPoint(10, 10)))
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert enabled == {"Move up": False, "Move down": True, "Duplicate": True, "Remove": True}
    menu.actions()[3].trigger()
    menu.close()
    assert kinds(workspace)[0] == "MaxPooling2D"


def test_every_control_has_a_name_for_people_and_programs(
    panel: BuildPanel, workspace: BuildingWorkspace
) -> None:
    for name in ("mnist", "residual", "inception"):
        workspace.start_from(name)
        for row in range(INPUT, len(workspace.plan.rows)):
            workspace.choose(row)
            for widget in panel.findChildren(QWidget):
                reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.isHidden()
                inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), PairBox)
                if reached and not inner:
                    assert widget.objectName(), widget
                    assert widget.accessibleName(), widget.objectName()


def test_the_table_speaks(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    table = QAccessible.queryAccessibleInterface(panel.table)
    assert table.text(QAccessible.Text.Name) == "Layers of the network"
    model, role = panel.table.model(), Qt.ItemDataRole.AccessibleTextRole
    spoken = str(model.index(1, 0).data(role))
    assert spoken == (
        "Row 1: conv2d, Conv2D, 32 filters of 3 × 3, relu, puts out 26 × 26 × 32, 320 parameters, "
        "194,688 multiply-adds"
    )
    assert model.index(1, 2).data(role) == "Parameters: 320"
    workspace.move(5, 0)
    assert "works on maps" in str(model.index(2, 0).data(role))
    assert "waits" in str(model.index(3, 0).data(role))


def test_the_panel_speaks_another_language_at_once(panel: BuildPanel) -> None:
    install(find_language("es"))
    QApplication.processEvents()
    assert cells(panel, 0)[2] == "320"
    assert "93.322" in part(panel, "buildTotals").text()


def test_a_hidden_panel_catches_up_when_it_is_shown(panel: BuildPanel, workspace: BuildingWorkspace) -> None:
    panel.hide()
    workspace.start_from("lenet5")
    assert panel.table.model().rowCount() == 9
    assert panel.card.title_label.text() == "mnist"
    panel.show()
    assert panel.card.title_label.text() == "lenet5"


@pytest.mark.parametrize("size", [(940, 600), (1580, 880)])
def test_nothing_essential_is_cut_off(panel: BuildPanel, size: tuple[int, int]) -> None:
    panel.resize(*size)
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 940
    assert not panel.palette_card.list.verticalScrollBar().isVisible()
    choose(panel, 0)
    area = part(panel, "buildEditorArea")
    assert area.widget().sizeHint().height() <= area.viewport().height()
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
