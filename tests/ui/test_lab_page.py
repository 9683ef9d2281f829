"""The lab's page in the real window: controls are named and reached, keys step, languages and themes switch live."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.painting.chain.stage_items import ALL_DETAILS
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Activate, Drawing, Numbers, Photo
from convviz.texts import languages
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.lab import LabWorkspace
from convviz.workspace.lab_files import LabFiles

CONTROLS = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QAbstractItemView, QComboBox, QLineEdit)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = create_window(settings=Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)))
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    yield made
    lab(made).transport.playback.stop()


def lab(window: MainWindow) -> LabPage:
    page = window.page("lab")
    assert isinstance(page, LabPage)
    return page


def controls(window: MainWindow) -> list[QWidget]:
    """What a person operates, but for the inner parts of Qt's own widgets."""
    inner = (QAbstractSpinBox, QLineEdit)
    found = [w for w in window.findChildren(QWidget) if isinstance(w, CONTROLS)]
    found = [
        w for w in found if not isinstance(w, QScrollBar | QHeaderView) and not isinstance(w.parent(), inner)
    ]
    return [w for w in found if not w.objectName().startswith("qt_")]


def full_name(widget: QWidget) -> str:
    """The name for scripts; a segment's is unique within its control."""
    parent = widget.parent()
    return (
        f"{parent.objectName()}/{widget.objectName()}"
        if isinstance(parent, Segmented)
        else widget.objectName()
    )


def test_every_control_has_a_name_for_scripts_and_one_for_screen_readers(window: MainWindow) -> None:
    unnamed = [
        f"{type(w).__name__} in {w.parent().objectName()}" for w in controls(window) if not w.objectName()
    ]
    assert unnamed == []
    silent = [
        w.objectName() for w in controls(window) if not (w.accessibleName() or getattr(w, "text", str)())
    ]
    assert silent == []


def test_names_for_scripts_are_unique_on_the_page(window: MainWindow) -> None:
    names = [full_name(w) for w in controls(window)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize(
    "name",
    ["inkPad", "transport", "kernelGrid", "inputView", "outputView", "formulaStrip", "pageSwitcher"],
)
def test_the_widgets_that_scripts_rely_on_are_there_once(window: MainWindow, name: str) -> None:
    (widget,) = window.findChildren(QWidget, name)
    assert widget.accessibleName()


def test_every_visible_control_is_reached_with_tab_alone(window: MainWindow) -> None:
    window.activateWindow()
    reached: set[QWidget] = set()
    lab(window).setFocus()
    for _ in range(400):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        w
        for w in controls(window)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and not _in_group(w)
    }
    missed = sorted(w.objectName() for w in wanted - reached if w.focusProxy() not in reached)
    assert missed == []


def test_tab_goes_through_the_window_as_one_reads_it(window: MainWindow) -> None:
    window.activateWindow()
    lab(window).setFocus()
    names: list[str] = []
    for _ in range(100):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
    wanted = [
        "sampleMenu",
        "numbersSegment",
        "numberGrid",
        "stageAdd",
        "stageRow1",
        "stageSizeRows",
        "colourMap",
        "inputView",
        "outputView",
        "stageGrid2",
        "stageGrid3",
        "kernelMore",
        "kernelGrid",
        "kernelSearch",
        "transportPlay",
    ]
    start = names.index(wanted[0])
    assert [name for name in names[start:] if name in wanted][: len(wanted)] == wanted
    rail = ["menuButton", "labPageButton", "languageButton", "helpButton"]
    assert [name for name in names if name in rail][: len(rail)] == rail


def _in_group(widget: QWidget) -> bool:
    """Whether a button belongs to an exclusive group: Tab reaches the chosen one and arrows the others."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked()


def test_keys_step_the_animation_wherever_no_control_needs_them(window: MainWindow) -> None:
    page = lab(window)
    page.setFocus()
    target = QApplication.focusWidget()
    assert target is not None
    for key, position in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_End, 15),
    ):
        QTest.keyClick(target, key)
        assert page.workspace.scene.transport.position == position
    QTest.keyClick(target, Qt.Key.Key_Space)
    assert page.transport.playback.playing


def test_enter_holds_a_cell_arrows_move_it_and_esc_lets_go(window: MainWindow) -> None:
    page = lab(window)
    target = page.pictures_card.stage_view.grid_view(1)
    assert target is not None
    target.setFocus()
    QTest.keyClick(target, Qt.Key.Key_Return)
    QTest.keyClick(target, Qt.Key.Key_Down)
    QTest.keyClick(target, Qt.Key.Key_Left)
    arithmetic = page.workspace.scene.arithmetic
    assert arithmetic is not None
    assert (arithmetic.row, arithmetic.column) == (2, 1)
    QTest.keyClick(target, Qt.Key.Key_Escape)
    assert page.workspace.state.cursor.probe is None


def test_pointing_at_an_output_cell_writes_it_out_and_a_click_pins_it(window: MainWindow) -> None:
    page = lab(window)
    output = page.pictures_card.stage_view.grid_view(1)
    assert output is not None
    spot = output.position_of(0, 3, 0).toPoint()
    QTest.mouseMove(output, spot)
    arithmetic = page.workspace.scene.arithmetic
    assert arithmetic is not None
    assert (arithmetic.row, arithmetic.column) == (3, 0)
    assert output.accessibleDescription() == "output row 4, column 1: −0.6"
    QTest.mouseClick(output, Qt.MouseButton.LeftButton, pos=spot)
    page.workspace.leave()
    assert page.workspace.state.cursor.probe is not None


def test_drawing_on_the_pad_makes_a_picture_that_is_convolved(window: MainWindow) -> None:
    page = lab(window)
    page.input_card.show_mode("draw")
    pad = page.input_card.pad
    pad.clear()
    canvas = pad.childAt(pad.rect().center()) or pad
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() - QPoint(40, 40))
    for step in range(1, 9):
        QTest.mouseMove(canvas, canvas.rect().center() + QPoint(10 * step - 40, 10 * step - 40))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() + QPoint(40, 40))
    assert isinstance(page.workspace.state.source, Drawing)
    assert page.workspace.scene.grids[0].values.max() == 255
    assert np.abs(page.workspace.scene.grids[1].values).max() > 100


def test_a_file_named_on_the_command_line_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "stripes.png"
    Image.fromarray(np.tile(np.array([0, 255], np.uint8), (12, 6))).save(path)
    window.open_files([path])
    qtbot.waitUntil(lambda: isinstance(lab(window).workspace.state.source, Photo), timeout=5000)
    assert window.windowTitle().startswith("stripes.png")


def test_a_broken_file_says_one_sentence_and_what_was_open_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    before = lab(window).workspace.state
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    window.open_files([path])
    qtbot.waitUntil(lambda: bool(window.notice()), timeout=5000)
    assert "broken.png" in window.notice()
    assert lab(window).workspace.state == before


def test_a_warning_goes_when_the_next_thing_works(window: MainWindow) -> None:
    page = lab(window)
    for _ in range(3):
        page.workspace.remove_stage(0)
    assert window.notice()
    page.workspace.select_stage(0)
    assert window.notice()
    page.files.load_sample("grid-counting")
    assert window.notice() == ""


def test_languages_switch_live_with_their_decimal_mark(window: MainWindow, qtbot: QtBot) -> None:
    page = lab(window)
    english = {label.text() for label in window.findChildren(QAbstractButton)}
    for code, title in (("pt_BR", "Letra A"), ("es_ES", "Letra A")):
        languages.install(languages.find_language(code))
        qtbot.waitUntil(lambda wanted=title: window.windowTitle().startswith(wanted), timeout=20_000)
        assert page.kernel_card.isVisible()
        assert page.pictures_card.stage_view.grid_view(1).accessibleDescription().endswith("−0,6")  # type: ignore[union-attr]
    languages.install(languages.ENGLISH)
    qtbot.waitUntil(
        lambda: {b.text() for b in window.findChildren(QAbstractButton)} == english, timeout=20_000
    )


def test_themes_switch_live_to_every_painted_view(window: MainWindow) -> None:
    page = lab(window)
    light = page.grab().toImage().pixelColor(6, 6)
    window.action_table["theme-dark"].trigger()
    dark = page.grab().toImage().pixelColor(6, 6)
    assert light == theme("light").ground
    assert dark == theme("dark").ground
    window.action_table["theme-light"].trigger()
    assert page.grab().toImage().pixelColor(6, 6) == light


def test_undo_and_redo_work_from_the_window(window: MainWindow) -> None:
    page = lab(window)
    page.workspace.add_stage(Activate("tanh"))
    window.action_table["undo"].trigger()
    assert len(page.workspace.state.stages) == 3
    window.action_table["redo"].trigger()
    assert len(page.workspace.state.stages) == 4


def test_pasting_numbers_from_a_spreadsheet_makes_a_grid(window: MainWindow) -> None:
    QApplication.clipboard().setText("1\t2.5\n3\t4\n")
    window.action_table["paste"].trigger()
    page = lab(window)
    assert isinstance(page.workspace.state.source, Numbers)
    np.testing.assert_array_equal(page.workspace.scene.grids[0].values[:, :, 0], [[1, 2.5], [3, 4]])


def test_in_the_smallest_window_the_line_over_the_pictures_is_left_out(window: MainWindow) -> None:
    line = lab(window).pictures_card.reach
    for width, height in ((1280, 800), (960, 600), (1280, 800)):
        window.resize(width, height)
        QApplication.processEvents()
        assert line.isVisible() == (width == 1280)
        assert not line.isVisible() or line.width() > 150


def test_the_kernels_come_after_the_first_picture_and_move_nothing(qtbot: QtBot) -> None:
    blobs = BlobStore()
    workspace = LabWorkspace(starting_lab(blobs), blobs)
    page = LabPage(workspace, LabFiles(workspace, workspace))
    workspace.setParent(page)
    qtbot.addWidget(page)
    page.resize(1200, 740)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    assert page.findChild(QWidget, "kernelGrid") is None
    cards = (page.input_card, page.stages_card, page.pictures_card, page.arithmetic_card, page.transport)
    before = [card.geometry() for card in cards]
    page.complete()
    page.complete()
    QApplication.processEvents()
    assert [card.geometry() for card in cards] == before
    (grid,) = page.findChildren(QWidget, "kernelGrid")
    assert grid.isVisible()


def test_a_kernel_that_is_left_out_is_not_drawn_between_the_pictures_either(window: MainWindow) -> None:
    page = lab(window)
    view = page.pictures_card.stage_view
    window.resize(1920, 1080)
    page.complete()
    QApplication.processEvents()
    before = view.grab().toImage()
    page.show_parts(["kernelsCard"])
    QApplication.processEvents()
    without = view.grab().toImage()
    view.set_details(ALL_DETAILS)
    assert view.size() == without.size() / without.devicePixelRatio()
    assert view.grab().toImage() != without
    page.show_parts(None)
    QApplication.processEvents()
    assert view.grab().toImage() == before
