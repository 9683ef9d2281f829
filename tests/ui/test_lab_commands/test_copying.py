"""Copy picture and Copy numbers: what a spreadsheet and a document get."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from convviz.pictures.arrays import parse_pasted
from convviz.pictures.picture import Picture
from convviz.texts.languages import find_language, install
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.widgets.grid_view import GridView


def copy_numbers(window: MainWindow) -> str:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_C, modifiers)
    return QGuiApplication.clipboard().text()


def test_the_output_of_the_selected_stage_is_copied_as_tabs_and_lines(
    window: MainWindow, page: LabPage
) -> None:
    # The letter A of the course under Sobel x; its numbers as COURSE.md gives them.
    text = copy_numbers(window)
    rows = [line.split("\t") for line in text.splitlines()]
    assert [len(row) for row in rows] == [4, 4, 4, 4]
    assert float(rows[1][2]) == np.float32(-0.6)
    np.testing.assert_array_equal(parse_pasted(text, "."), page.workspace.scene.grids[1].values[:, :, 0])


def test_another_stage_gives_its_own_numbers(window: MainWindow, page: LabPage) -> None:
    page.workspace.select_stage(2)
    pooled = parse_pasted(copy_numbers(window), ".")
    np.testing.assert_array_equal(pooled, page.workspace.scene.grids[3].values[:, :, 0])
    assert pooled.shape == (2, 2)


def test_numbers_have_the_decimal_mark_of_the_language(window: MainWindow) -> None:
    install(find_language("pt"))
    text = copy_numbers(window)
    assert "-0,6" in text
    assert "." not in text
    assert "−" not in text  # a spreadsheet takes the typographic minus for text


def test_several_planes_are_blocks_one_below_the_other(window: MainWindow, page: LabPage) -> None:
    page.workspace.set_picture(Picture(_colours(), "RGB", "PNG", (8, 8)))
    page.workspace.set_fit(replace(page.workspace.state.fit, height=8, width=8, colour="rgb"))
    stage = page.workspace.state.stages[1]
    page.workspace.set_stage(0, stage)  # an activation keeps the three planes
    blocks = copy_numbers(window).split("\n\n")
    values = page.workspace.scene.grids[1].values
    assert len(blocks) == values.shape[2] == 3
    for plane, block in enumerate(blocks):
        np.testing.assert_array_equal(parse_pasted(block, "."), values[:, :, plane])


def test_the_picture_on_the_clipboard_is_what_the_pictures_show(window: MainWindow, page: LabPage) -> None:
    view = page.pictures_card.stage_view
    size, shown = view.size() * view.devicePixelRatioF(), window.grab().toImage()
    # The upper left of the output's cell (0, 0), which holds -1.2, the most negative number.
    output = view.grid_view(1)
    assert output is not None
    place = output.mapTo(view, (output.position_of(0, 0, 0) - _third_of_a_cell(output)).toPoint())
    colour = shown.pixelColor(view.mapTo(window, place))
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == size
    assert copied.pixelColor(place) == colour
    assert colour.blue() > colour.red()


def test_the_copied_picture_has_the_ground_of_its_card(window: MainWindow, page: LabPage) -> None:
    window.action_table["theme-dark"].trigger()
    window.action_table["copy"].trigger()
    copied = QGuiApplication.clipboard().image()
    assert _is_opaque(copied)
    assert copied.pixelColor(1, 1) == QColor("#1d2129")


def _third_of_a_cell(view: GridView) -> QPointF:
    cell = view.position_of(0, 0, 1).x() - view.position_of(0, 0, 0).x()
    return QPointF(cell / 3, cell / 3)


def _is_opaque(image: QImage) -> bool:
    corners = [(0, 0), (image.width() - 1, image.height() - 1), (image.width() // 2, 2)]
    return all(image.pixelColor(x, y).alpha() == 255 for x, y in corners)


def _colours() -> np.ndarray:
    rows, columns = np.mgrid[:8, :8]
    return np.stack([rows * 30, columns * 30, (rows - columns) * 7 + 100], axis=2).astype(np.float32)
