"""The pictures and the arithmetic of the lab: pointed at, clicked, zoomed, moved in with keys, and said in words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.scene import MarkKind
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Convolution, Cursor, Drawing, Fit, Kernel, Lab, Photo
from convviz.ui.widgets.arithmetic_view import ArithmeticView
from convviz.ui.widgets.grid_view import GridView
from convviz.ui.widgets.stage_view import StageView
from convviz.workspace.lab import LabWorkspace


def workspace_of(state: Lab, blobs: BlobStore) -> LabWorkspace:
    return LabWorkspace(state, blobs)


@pytest.fixture
def workspace() -> LabWorkspace:
    blobs = BlobStore()
    return LabWorkspace(starting_lab(blobs), blobs)


@pytest.fixture
def stage(qtbot: QtBot, workspace: LabWorkspace) -> Iterator[StageView]:
    view = StageView(workspace)
    workspace.setParent(view)
    qtbot.addWidget(view)
    view.resize(676, 420)
    view.show()
    yield view
    view.hide()


def child(view: QWidget, name: str) -> GridView:
    found = view.findChild(GridView, name)
    assert isinstance(found, GridView)
    return found


def at(view: GridView, row: int, column: int) -> QPoint:
    return view.position_of(0, row, column).toPoint()


def point_at(qtbot: QtBot, view: GridView, row: int, column: int) -> None:
    qtbot.mouseMove(view, at(view, row, column))
    QApplication.processEvents()


def explained(view: StageView) -> tuple[int, int, int]:
    cell = view._workspace.scene.arithmetic
    assert cell is not None
    return cell.stage, cell.row, cell.column


def wheel(view: GridView, row: int, column: int, turned: int, keys: Qt.KeyboardModifier) -> None:
    position = QPointF(at(view, row, column))
    event = QWheelEvent(
        position,
        QPointF(view.mapToGlobal(position.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_every_grid_has_a_view_with_its_name(stage: StageView) -> None:
    names = [view.objectName() for view in stage.findChildren(GridView) if not view.isHidden()]
    assert sorted(names) == ["inputView", "outputView", "stageGrid2", "stageGrid3"]
    assert child(stage, "inputView").accessibleName() == "Input, 6 × 6"
    assert child(stage, "outputView").accessibleName() == "Convolution, 4 × 4"


def test_selecting_another_stage_names_its_own_input_and_output(stage: StageView) -> None:
    stage._workspace.select_stage(2)
    assert child(stage, "inputView").accessibleName() == "ReLU, 4 × 4"
    assert child(stage, "outputView").accessibleName() == "Max-pooling, 2 × 2"
    visible = {view.objectName() for view in stage.findChildren(GridView) if not view.isHidden()}
    assert visible == {"stageGrid0", "stageGrid1", "inputView", "outputView"}


def test_pointing_at_an_output_explains_it_and_leaving_returns_to_the_transport(
    stage: StageView, qtbot: QtBot
) -> None:
    output = child(stage, "outputView")
    point_at(qtbot, output, 3, 0)
    assert explained(stage) == (0, 3, 0)
    assert output.accessibleDescription() == "output row 4, column 1: −0.6"
    QApplication.sendEvent(output, QEvent(QEvent.Type.Leave))
    assert explained(stage) == (0, 1, 2)


def test_pointing_at_an_input_shows_every_output_that_uses_it(stage: StageView, qtbot: QtBot) -> None:
    point_at(qtbot, child(stage, "inputView"), 2, 2)
    kinds = [mark.kind for mark in stage._workspace.scene.grids[1].marks]
    assert MarkKind.USED_BY in kinds
    assert child(stage, "inputView").accessibleDescription() == "input row 3, column 3: 0"


def test_padding_cells_can_be_pointed_at(qtbot: QtBot) -> None:
    blobs = BlobStore()
    kernel = Kernel((3, 3, 1, 1), (1.0,) * 9)
    state = Lab(Drawing(), (Convolution(kernel, padding="same"),), Fit(8, 8))
    view = StageView(workspace_of(state, blobs))
    view._workspace.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    point_at(qtbot, child(view, "inputView"), -1, 3)
    reach = view._workspace.scene.reach
    assert reach is not None
    assert reach.kind == "padding"


def test_a_click_pins_and_escape_lets_go(stage: StageView, qtbot: QtBot) -> None:
    output = child(stage, "outputView")
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=at(output, 0, 3))
    QApplication.sendEvent(output, QEvent(QEvent.Type.Leave))
    assert explained(stage) == (0, 0, 3)
    qtbot.keyClick(output, Qt.Key.Key_Escape)
    assert explained(stage) == (0, 1, 2)


def test_arrow_keys_move_what_is_pinned(stage: StageView, qtbot: QtBot) -> None:
    output = child(stage, "outputView")
    qtbot.mouseClick(output, Qt.MouseButton.LeftButton, pos=at(output, 1, 1))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(output, key)
    assert explained(stage) == (0, 2, 1)


def test_left_and_right_belong_to_the_transport_while_nothing_is_pinned(
    stage: StageView, qtbot: QtBot
) -> None:
    taken: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: object) -> None:
            taken.append(event.key())  # type: ignore[attr-defined]

    page = Page()
    qtbot.addWidget(page)
    stage.setParent(page)
    stage.show()
    output = child(stage, "outputView")
    qtbot.keyClick(output, Qt.Key.Key_Right)
    qtbot.keyClick(output, Qt.Key.Key_Space)
    assert taken == [Qt.Key.Key_Right, Qt.Key.Key_Space]
    qtbot.keyClick(output, Qt.Key.Key_Down)
    assert explained(stage) == (0, 2, 2)
    stage.setParent(None)


def test_control_and_the_wheel_zoom_at_the_pointer(stage: StageView) -> None:
    view = child(stage, "inputView")
    before = view.position_of(0, 4, 1)
    wheel(view, 4, 1, 240, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom > 1
    after = view.position_of(0, 4, 1)
    assert (after - before).manhattanLength() < 30
    assert view.cell_at(after) == (0, 4, 1)


def test_zero_shows_all_again(stage: StageView, qtbot: QtBot) -> None:
    view = child(stage, "inputView")
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom > 1
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.viewport.zoom == 1


def test_a_zoomed_picture_is_dragged_and_a_drag_pins_nothing(stage: StageView, qtbot: QtBot) -> None:
    view = child(stage, "inputView")
    wheel(view, 3, 3, 360, Qt.KeyboardModifier.ControlModifier)
    start = at(view, 3, 3)
    held = view.cell_at(QPointF(start))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    target = start + QPoint(45, 0)
    for x in range(0, 46, 5):
        place = QPointF(start + QPoint(x, 0))
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            QPointF(view.mapToGlobal(place.toPoint())),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=target)
    assert view.cell_at(QPointF(target)) == held
    probe = stage._workspace.state.cursor.probe
    assert probe is None or not probe.pinned


def test_a_double_click_on_a_small_grid_selects_its_stage(stage: StageView, qtbot: QtBot) -> None:
    small = child(stage, "stageGrid3")
    qtbot.mouseDClick(small, Qt.MouseButton.LeftButton, pos=small.rect().center())
    assert stage._workspace.scene.stage == 2


def test_the_zoomed_view_follows_the_animation(qtbot: QtBot) -> None:
    blobs = BlobStore()
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 1)).astype(np.float32)
    kernel = Kernel((3, 3, 1, 1), (1.0,) * 9)
    state = Lab(Photo(blobs.put(pixels)), (Convolution(kernel),), Fit(64, 64), cursor=Cursor(0, (0,)))
    workspace = LabWorkspace(state, blobs)
    view = StageView(workspace)
    workspace.setParent(view)
    qtbot.addWidget(view)
    view.resize(700, 420)
    view.show()
    shown = child(view, "outputView")
    for _ in range(12):
        wheel(shown, 2, 2, 120, Qt.KeyboardModifier.ControlModifier)
    workspace.go_to(61 * 62 + 61)
    middle = shown.position_of(0, 61, 61)
    assert shown.rect().contains(middle.toPoint())


def test_a_stage_that_cannot_run_is_named(stage: StageView) -> None:
    workspace = stage._workspace
    workspace.set_stage(0, Convolution(Kernel((11, 11, 1, 1), (1.0,) * 121)))
    assert workspace.scene.trouble is not None
    image = QImage(stage.size(), QImage.Format.Format_RGB32)
    stage.render(image)
    warning = theme("light").warning_ground.getRgb()[:3]
    assert QColor(image.pixel(30, stage.height() - 6)).getRgb()[:3] == warning


def test_both_themes_paint_their_own_ground_of_zero(stage: StageView) -> None:
    seen = []
    for name in ("light", "dark"):
        colours = theme(name)  # type: ignore[arg-type]
        stage.set_theme(colours)
        view = child(stage, "inputView")
        place = at(view, 0, 0) + QPoint(-20, -20)
        seen.append(view.grab().toImage().pixelColor(place).getRgb()[:3])
        assert seen[-1] == colours.zero.getRgb()[:3]
    assert seen[0] != seen[1]


def test_the_focus_is_seen(stage: StageView) -> None:
    view = child(stage, "outputView")
    before = view.grab().toImage()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is view:
        assert view.grab().toImage() != before


@pytest.fixture
def card(qtbot: QtBot, workspace: LabWorkspace) -> Iterator[ArithmeticView]:
    view = ArithmeticView(workspace)
    workspace.setParent(view)
    qtbot.addWidget(view)
    view.resize(676, 124)
    view.show()
    yield view
    view.hide()


def tile(view: ArithmeticView, number: int) -> QPoint:
    layout = view._laid_out()
    assert layout is not None
    return layout.tiles[number].box.centre.toPoint()


def test_the_arithmetic_is_said_in_words(card: ArithmeticView) -> None:
    said = card.accessibleDescription()
    assert said.startswith("output row 2, column 3: −0.6; row sums 0.6 + −1.2 + 0 bias 0 sum = −0.6")
    card._workspace.go_to(0)
    assert card.accessibleDescription().startswith("output row 1, column 1")


def test_pointing_at_a_term_marks_its_cell_of_the_input(card: ArithmeticView, qtbot: QtBot) -> None:
    qtbot.mouseMove(card, tile(card, 5))
    QApplication.processEvents()
    scene = card._workspace.scene
    assert scene.arithmetic is not None
    assert scene.arithmetic.marked == 5
    marked = [mark for mark in scene.grids[0].marks if mark.kind is MarkKind.CELL]
    assert [(mark.rows.tolist(), mark.columns.tolist()) for mark in marked] == [([2], [4])]
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))
    assert card._workspace.state.cursor.term is None


def test_in_a_later_stage_a_term_leaves_the_explained_cell_where_it_is(
    card: ArithmeticView, qtbot: QtBot
) -> None:
    card._workspace.select_stage(2)
    before = card._workspace.scene.arithmetic
    assert before is not None
    qtbot.mouseMove(card, tile(card, 1))
    QApplication.processEvents()
    after = card._workspace.scene.arithmetic
    assert after is not None
    assert (after.stage, after.row, after.column) == (before.stage, before.row, before.column)


def test_nothing_is_written_of_a_stage_that_cannot_run(card: ArithmeticView) -> None:
    card._workspace.set_stage(0, Convolution(Kernel((11, 11, 1, 1), (1.0,) * 121)))
    assert card.accessibleDescription().startswith("This stage cannot run.")
    assert not card.grab().isNull()
