"""The network page as a person uses it: drawing, reading the bars, opening other networks, undoing."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled, zoo
from convviz.networks.edits import SilenceMap
from convviz.pictures.samples import DigitSample, load_sample
from convviz.states.lab.state import Drawing
from convviz.states.network.state import Place
from convviz.ui import motion
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.classes_dialog import ClassesDialog
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.option import Option
from convviz.workspace import network as network_workspace

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    window.show_page("network")
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


def part(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def draw(
    page: NetworkPage, *points: tuple[float, float], meanwhile: Callable[[], object] = lambda: None
) -> None:
    pad = page.input_card.pad
    places = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in points]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for before, after in itertools.pairwise(places):
        for step in range(1, 9):
            QTest.mouseMove(pad, before + (after - before) * (step / 8))
            meanwhile()
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def said(page: NetworkPage) -> str:
    return part(page, "predictionBars").accessibleDescription()


def settle(page: NetworkPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.workspace.busy, timeout=10_000)


def test_it_begins_with_the_bundled_network_and_a_seven_that_is_recognised(page: NetworkPage) -> None:
    assert page.title() == "mnist"
    assert page.subtitle().startswith("93,322 parameters")
    assert said(page).startswith("7, ")


def test_an_empty_pad_is_no_digit_and_a_stroke_is_predicted_while_it_is_drawn(
    page: NetworkPage, qtbot: QtBot
) -> None:
    page.input_card.pad.clear()
    settle(page, qtbot)
    assert said(page) == "No digit yet: draw one."
    seen: list[str] = []
    page.workspace.changed.connect(lambda: seen.append(said(page)))
    # A slow machine predicts aside: there the pen waits for it.
    draw(page, (0.5, 0.2), (0.5, 0.8), meanwhile=lambda: settle(page, qtbot))
    settle(page, qtbot)
    assert said(page).startswith("1, ")
    assert len(set(seen)) > 3


class Paintings(QObject):
    """Notes which of some widgets are painted, and each time together."""

    def __init__(self, window: QWidget, *watched: QWidget) -> None:
        super().__init__()
        self._window = window
        self.together: list[set[str]] = []
        for widget in (window, *watched):
            widget.installEventFilter(self)

    def are_done(self) -> bool:
        """Whether nothing more is painted by itself; what was so far is forgotten."""
        self.together.clear()
        QApplication.processEvents()
        return not self.together

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:  # the window paints all that is out of date
            self.together.append(set())
        elif event.type() == QEvent.Type.Paint and watched is not self._window and self.together:
            self.together[-1].add(watched.objectName())
        return False


def test_while_the_pen_is_down_bars_and_maps_are_painted_before_the_cards_below(
    page: NetworkPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # On a busy machine, too, runs are done at once.
    monkeypatch.setattr(network_workspace, "_A_FRAME_S", 10.0)
    motion.set_reduced(reduced=True)
    page.workspace.look_first()
    page.workspace.select_layer(page.workspace.state.cursor.layer, 0)
    page.workspace.begin_stroke(0.3, 0.2, 0.1, False)
    answer, below = {"predictionBars", "layerGraph"}, {"elasticView", "layerFacts"}
    paintings = Paintings(page.window(), *(part(page, name) for name in answer | below))
    qtbot.waitUntil(paintings.are_done)
    page.workspace.extend_stroke(0.5, 0.6)
    qtbot.waitUntil(lambda: below <= set().union(*paintings.together), timeout=5000)
    assert [names for names in paintings.together if names] == [answer, below]
    page.workspace.end_stroke()


def stops(page: NetworkPage, first: str, last: str) -> list[str]:
    """The names of what the Tab key comes to that is seen, from one to another."""
    found, widget = [], part(page, first)
    while True:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            found.append(widget.objectName())
        if widget.objectName() == last:
            return found
        widget = widget.nextInFocusChain()


def test_the_tab_key_goes_through_the_input_from_its_kind_to_the_pads_tools(page: NetworkPage) -> None:
    # Of pen and eraser Qt comes to the one that is in use.
    assert stops(page, "drawSegment", "inkClear") == [
        *("drawSegment", "inkPad", "inkPen", "inkEraser", "inkWidth", "inkClear")
    ]


def test_the_tab_key_comes_to_a_layers_tools_before_its_picture(page: NetworkPage) -> None:
    page.workspace.look_first()
    assert stops(page, "weightsSegment", "elasticView") == [
        *("weightsSegment", "elasticMore", "openInLab", "elasticView")
    ]


@pytest.mark.parametrize("panel", ["maps", "kernels"])
def test_the_tab_key_comes_to_a_panel_of_the_middle_before_what_stands_below(
    page: NetworkPage, panel: str
) -> None:
    page.workspace.look_first()
    page.choose_panel(panel)
    way = stops(page, f"{panel}Layer", "transportFirst")
    assert {"featureWall", "kernelsCanvas"} & set(way)
    assert way.index(f"{panel}LayerBefore") < way.index("elasticMore") < way.index("elasticView")


def test_the_network_keeps_its_height_when_the_pad_is_cleared(page: NetworkPage, qtbot: QtBot) -> None:
    page.workspace.look_first()
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: page.height() > 600)
    before = page.stack.height()
    page.workspace.clear_ink()
    QCoreApplication.sendPostedEvents()
    page.layout().activate()
    assert part(page, "layerSentence").isVisible()
    assert page.stack.height() == before


def test_the_names_of_two_inputs_leave_room_for_the_samples(page: NetworkPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.title_changed, timeout=10_000):
        page.files.open_named("zoo:siamese")
    samples, which = page.input_card.samples, page.input_card.which
    which.set_options((Option("0", "a_long_name_of_an_input_layer"), Option("1", "another_one")))
    which.set_value("0")
    QApplication.processEvents()
    assert samples.width() >= samples.sizeHint().width()
    assert which.geometry().right() < samples.geometry().left()
    assert samples.geometry().right() <= page.input_card.contentsRect().right()


def test_the_xray_shows_each_step_and_its_switch_changes_what_is_fed(page: NetworkPage, qtbot: QtBot) -> None:
    centred = page.workspace.run.feeds[0].values
    assert [thumb.isVisible() for thumb in page.xray_card.thumbs] == [True, True, True]
    QTest.mouseClick(page.xray_card.centre, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    settle(page, qtbot)
    assert [thumb.isVisible() for thumb in page.xray_card.thumbs] == [True, True, False]
    plain = page.workspace.run.feeds[0].values
    assert not np.array_equal(plain, centred)
    page.undo_stack.undo()
    settle(page, qtbot)
    np.testing.assert_array_equal(page.workspace.run.feeds[0].values, centred)


def test_a_silent_map_marks_the_bars_with_what_was_before(page: NetworkPage, qtbot: QtBot) -> None:
    for channel in range(20):
        page.workspace.toggle_map("conv2d_2", channel)
    settle(page, qtbot)
    assert page.workspace.state.edits[3] == SilenceMap("conv2d_2", 3)
    bars = page.bars_card.bars
    assert any(bar.before not in {None, bar.probability} for bar in bars._scene.bars)
    page.workspace.set_edits(())
    settle(page, qtbot)
    assert all(bar.before is None for bar in bars._scene.bars)


def test_another_network_is_opened_from_the_menu_and_undo_brings_the_first_back(
    page: NetworkPage, qtbot: QtBot
) -> None:
    menu = page.model_menu.findChild(QMenu, "modelMenuChoices")
    menu.aboutToShow.emit()
    course = next(action for action in menu.actions() if action.menu() is not None)
    lenet = next(action for action in course.menu().actions() if action.text() == "lenet5")
    with qtbot.waitSignal(page.title_changed, timeout=10_000):
        lenet.trigger()
    assert page.title() == "lenet5"
    settle(page, qtbot)
    assert page.workspace.run.network.input_shapes == ((32, 32, 3),)
    page.undo_stack.undo()
    assert page.title() == "mnist"


def test_the_menu_offers_each_network_once_and_trained_where_it_can(page: NetworkPage) -> None:
    menu = page.model_menu.findChild(QMenu, "modelMenuChoices")
    menu.aboutToShow.emit()
    course = next(action for action in menu.actions() if action.menu() is not None)
    untrained = [action.text() for action in course.menu().actions()]
    trained = [action.text() for action in menu.actions() if action.data()]
    assert trained == list(bundled.names())
    assert untrained == [name for name in zoo.names() if name not in trained]


def test_a_broken_model_is_refused_in_one_sentence_and_what_was_open_stays(
    page: NetworkPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.keras"
    broken.write_bytes(b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n")
    with qtbot.waitSignal(page.notice, timeout=10_000):
        window.open_files([broken])
    assert "broken.keras" in window.notice()
    assert "Git LFS" in window.notice()
    assert page.title() == "mnist"
    page.model_menu.model_chosen.emit("zoo:lenet5")
    qtbot.waitUntil(lambda: page.title() == "lenet5", timeout=10_000)
    assert window.notice() == ""


def test_a_picture_of_ink_on_paper_is_inverted_and_read(
    page: NetworkPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    from PIL import Image

    from convviz.pictures.ink import rasterise

    sample = load_sample("digit-3")
    assert isinstance(sample, DigitSample)
    ink = rasterise(sample.strokes, 120, 120)
    file = tmp_path / "three.png"
    Image.fromarray((255 - 200 * ink).astype(np.uint8)).save(file)
    with qtbot.waitSignal(page.file_opened, timeout=10_000):
        window.open_files([file])
    settle(page, qtbot)
    assert page.xray_card.invert.isChecked()
    assert said(page).startswith("3, ")
    assert page.input_card.mode.value() == "picture"


def test_an_array_of_the_inputs_shape_is_fed_as_it_is(
    page: NetworkPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    values = np.random.default_rng(1).uniform(0, 1, (28, 28, 1)).astype(np.float32)
    np.save(tmp_path / "array.npy", values)
    with qtbot.waitSignal(page.file_opened, timeout=10_000):
        window.open_files([tmp_path / "array.npy"])
    settle(page, qtbot)
    np.testing.assert_array_equal(page.workspace.run.feeds[0].values, values)


def test_an_array_that_is_no_picture_is_told_and_shown_all_the_same(
    page: NetworkPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    np.save(tmp_path / "stack.npy", np.ones((2, 3, 4, 5), np.float32))
    with qtbot.waitSignal(page.file_opened, timeout=10_000):
        window.open_files([tmp_path / "stack.npy"])
    settle(page, qtbot)
    assert said(page) == "stack.npy has the shape 2 × 3 × 4 × 5; the network takes 28 × 28 × 1, or a picture."
    assert part(page, "networkPictureTitle").text() == "stack.npy"


def test_keys_step_and_escape_goes_out_level_by_level(page: NetworkPage) -> None:
    page.setFocus()
    page.workspace.look_first()
    before = page.workspace.transport.position
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert page.workspace.transport.position == before + 1
    page.workspace.pin(Place("conv2d", 1, 2, 3))
    levels = []
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Escape)
        cursor = page.workspace.state.cursor
        levels.append((bool(cursor.layer), cursor.channel is None, cursor.probe is None))
    assert levels == [(True, False, True), (True, True, True), (False, True, True)]


def test_going_back_to_drawing_brings_the_drawing_back(page: NetworkPage, qtbot: QtBot) -> None:
    drawing = page.workspace.state.feeds[0].source
    page.files.load_sample("photo-cat")
    settle(page, qtbot)
    assert page.input_card.mode.value() == "picture"
    QTest.mouseClick(
        page.input_card.mode.findChild(QAbstractButton, "drawSegment"), Qt.MouseButton.LeftButton
    )
    assert page.workspace.state.feeds[0].source == drawing
    assert isinstance(drawing, Drawing)


def test_every_control_has_a_name(page: NetworkPage) -> None:
    QApplication.processEvents()
    controls = [*page.input_card.findChildren(QAbstractButton), *page.xray_card.findChildren(QAbstractButton)]
    for control in controls:
        if control.isVisible():
            assert control.accessibleName() or control.text(), control.objectName()
            assert control.objectName(), control


def test_classes_are_named_from_a_file_and_the_names_are_remembered_for_the_model(
    page: NetworkPage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    names = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"]
    file = tmp_path / "nomes.txt"
    file.write_text("\n".join(names), encoding="utf-8")
    window.action_table["class-names"].trigger()
    dialog = window.findChild(ClassesDialog)
    assert isinstance(dialog, ClassesDialog)
    dialog.text.setPlainText("one\ntwo")
    dialog.findChild(QDialogButtonBox).accepted.emit()
    assert "2" in dialog.findChild(QWidget, "classesProblem").text()
    dialog.load_file(file)
    dialog.findChild(QDialogButtonBox).accepted.emit()
    assert said(page).startswith("sete, ")
    with qtbot.waitSignal(page.workspace.opened, timeout=10_000):
        page.files.open_named("zoo:lenet5")
    with qtbot.waitSignal(page.workspace.opened, timeout=10_000):
        page.files.open_named("mnist")
    settle(page, qtbot)
    assert said(page).startswith("sete, ")


def test_a_small_window_keeps_what_is_worked_with_at_a_size_that_can_be_used(
    page: NetworkPage, window: MainWindow, qtbot: QtBot
) -> None:
    pen = part(page, "inkPen")
    assert page.facts_card.isVisible()
    assert page.xray_card.title_label.isVisible()
    window.resize(960, 600)
    QApplication.processEvents()
    assert not page.facts_card.isVisible()
    assert not page.xray_card.title_label.isVisible()
    assert page.xray_card.accessibleName()
    qtbot.waitUntil(lambda: pen.height() >= 20)
    assert page.elastic_card.width() > 500
    window.resize(1280, 800)
    QApplication.processEvents()
    assert page.facts_card.isVisible()
    assert page.xray_card.title_label.isVisible()


def test_the_card_is_whole_after_its_kernel_was_opened_in_the_lab(
    page: NetworkPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.workspace.look_first()
    button = part(page, "openInLab")
    qtbot.waitUntil(button.isVisible)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.current_page().page_id == "lab")
    settle(page, qtbot)
    QTest.qWait(300)
    window.show_page("network")
    page.workspace.select_layer("conv2d", 3)
    assert "map 4" in page.elastic_card.title_label.text()


def test_a_step_of_the_cursor_paints_neither_the_answer_nor_what_is_fed_anew(
    page: NetworkPage, qtbot: QtBot
) -> None:
    class Painted(QObject):
        def __init__(self, *widgets: QWidget) -> None:
            super().__init__()
            self.names: list[str] = []
            for widget in widgets:
                widget.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                self.names.append(watched.objectName())
            return False

    settle(page, qtbot)
    page.workspace.look_first()
    page.workspace.home()
    view = page.elastic_card.view
    qtbot.wait(100)
    painted = Painted(page.bars_card.bars, page.xray_card.thumbs[0], view)
    page.workspace.step(1)
    qtbot.waitUntil(lambda: view.objectName() in painted.names)
    assert set(painted.names) == {view.objectName()}
    draw(page, (0.2, 0.2), (0.8, 0.8))
    qtbot.waitUntil(lambda: "predictionBars" in painted.names)
    assert len(set(painted.names)) == 3
