"""The input card: drawing, opening and typing what goes into the lab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from convviz.painting.fonts import application_font
from convviz.painting.theme import theme
from convviz.pictures.picture import Picture
from convviz.pictures.samples import samples
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Activate, Drawing, Fit, Lab, Numbers
from convviz.texts import numbers
from convviz.ui.pages.lab.input import InputCard
from convviz.ui.pages.lab.input_picture import used_part
from convviz.ui.style_sheet import style_sheet
from convviz.ui.widgets.number_grid import NumberGrid
from convviz.ui.widgets.sample_menu import SampleMenu
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.size_button import SizeButton
from convviz.workspace.lab import LabWorkspace

_CARD_PX = 228
_GRID = np.array([[1, 2.5, -3], [4, 5, 600], [0.125, 8, 9], [10, 11, 12]], dtype=np.float32)


@pytest.fixture
def workspace(qapp: QApplication) -> LabWorkspace:
    blobs = BlobStore()
    return LabWorkspace(Lab(Numbers(blobs.put(_GRID[:, :, np.newaxis]), "grid.csv"), (Activate(),)), blobs)


@pytest.fixture
def card(workspace: LabWorkspace, qtbot: QtBot) -> InputCard:
    made = InputCard(workspace)
    made.complete()
    qtbot.addWidget(made)
    made.resize(_CARD_PX, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def part(card: InputCard, kind: type, name: str):
    found = card.findChild(kind, name)
    assert found is not None, name
    return found


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(6, 8))


def choose(card: InputCard, name: str, option: str) -> None:
    click(part(card, Segmented, name).findChild(QAbstractButton, f"{option}Segment"))


def draw(card: InputCard, *points: tuple[int, int]) -> None:
    QTest.mousePress(card.pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        QTest.mouseMove(card.pad, QPoint(*point))
    QTest.mouseRelease(card.pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def photo(height: int, width: int, channels: int = 3) -> Picture:
    values = np.random.default_rng(3).integers(0, 256, (height, width, channels)).astype(np.float32)
    return Picture(values, "RGB" if channels == 3 else "L", "PNG", (width, height))


def values_of(workspace: LabWorkspace) -> np.ndarray:
    return workspace.scene.grids[0].values


class TestPanels:
    def test_each_is_made_when_it_is_first_shown(self, workspace: LabWorkspace, qtbot: QtBot) -> None:
        made = InputCard(workspace)
        qtbot.addWidget(made)
        assert _panels(made) == ["numbersPanel"]
        made.show_mode("draw")
        assert _panels(made) == ["numbersPanel", "drawPanel"]
        assert made.pad.isVisibleTo(made)

    def test_they_can_be_made_before_and_show_nothing_of_it(
        self, workspace: LabWorkspace, qtbot: QtBot
    ) -> None:
        made = InputCard(workspace)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitExposed(made)
        QApplication.processEvents()
        before = made.grab().toImage()
        made.complete()
        QApplication.processEvents()
        assert sorted(_panels(made)) == ["drawPanel", "numbersPanel", "picturePanel"]
        assert made.grab().toImage() == before

    def test_tab_goes_from_the_choice_through_a_panel_made_later(self, card: InputCard) -> None:
        choose(card, "inputMode", "draw")
        stop = part(card, QAbstractButton, "drawSegment")
        names: list[str] = []
        for _ in range(4):
            stop = next_tab_stop(stop)
            names.append(stop.objectName())
        assert names == ["inkPad", "inkPen", "inkEraser", "inkWidth"]


def _panels(card: InputCard) -> list[str]:
    names = [child.objectName() for child in card.findChildren(QWidget)]
    return [name for name in names if name.endswith("Panel") and "Size" not in name]


def next_tab_stop(widget: QWidget) -> QWidget:
    following = widget.nextInFocusChain()
    while not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible()):
        following = following.nextInFocusChain()
    return following


class TestDraw:
    def test_a_stroke_on_the_pad_becomes_the_input_and_one_undo_step(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (60, 80), (140, 80))

        assert isinstance(workspace.state.source, Drawing)
        assert len(workspace.state.source.strokes[0].points) == 3
        assert values_of(workspace).shape == (28, 28, 1)
        assert values_of(workspace).max() == 255
        assert workspace.undo_stack.count() == 1
        workspace.undo_stack.undo()
        assert workspace.state.source == Numbers(workspace.state.source.blob, "grid.csv")
        assert card.mode == "numbers"

    def test_looking_at_the_pad_changes_nothing_yet(self, card: InputCard, workspace: LabWorkspace) -> None:
        before = workspace.state
        choose(card, "inputMode", "draw")
        card.pad.clear()

        assert card.pad.isVisible()
        assert workspace.state == before

    def test_undo_and_redo_show_on_the_pad(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        draw(card, (80, 20), (80, 140))
        assert card.pad.accessibleDescription() == "Strokes: 2"
        workspace.undo_stack.undo()
        assert card.pad.accessibleDescription() == "Strokes: 1"
        workspace.undo_stack.redo()
        assert card.pad.accessibleDescription() == "Strokes: 2"

    def test_the_clear_button_empties_the_drawing(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        click(part(card, QAbstractButton, "inkClear"))

        assert workspace.state.source == Drawing()
        assert workspace.undo_stack.count() == 2

    def test_the_eraser_button_and_the_pad_agree(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        pen, eraser = part(card, QAbstractButton, "inkPen"), part(card, QAbstractButton, "inkEraser")
        click(eraser)
        assert card.pad.eraser()
        assert not pen.isChecked()
        draw(card, (20, 80), (140, 80))
        assert workspace.state.source.strokes[-1].erase
        QTest.keyClicks(card.pad, "e")
        assert pen.isChecked()
        assert not eraser.isChecked()
        click(pen)
        assert not card.pad.eraser()

    def test_the_slider_and_the_bracket_keys_set_the_same_width(self, card: InputCard) -> None:
        slider = part(card, QSlider, "inkWidth")
        slider.setValue(20)
        assert card.pad.pen_width() == pytest.approx(0.2)
        QTest.keyClicks(card.pad, "]")
        assert slider.value() == 22

    def test_the_summary_says_what_goes_in(self, card: InputCard) -> None:
        choose(card, "inputMode", "draw")
        assert part(card, QLabel, "drawSummary").text() == ""
        draw(card, (20, 80), (140, 80))
        assert part(card, QLabel, "drawSummary").text() == "28 × 28 × 1 · integer, 0 … 255"
        choose(card, "drawScale", "1")
        assert part(card, QLabel, "drawSummary").text() == "28 × 28 × 1 · float, 0 … 1"

    def test_the_last_drawing_comes_back(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        drawing = workspace.state.source
        workspace.set_picture(photo(20, 30))
        assert card.mode == "picture"
        choose(card, "inputMode", "draw")

        assert workspace.state.source == drawing
        assert workspace.state.fit.height == 28

    def test_a_preset_size_is_set_and_undone(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        button = part(card, SizeButton, "drawSizeButton")
        button.click()
        assert button.panel.isVisible()
        click(part(card, QPushButton, "drawSize64"))
        assert not button.panel.isVisible()
        assert button.text() == "64 × 64"
        assert values_of(workspace).shape == (64, 64, 1)
        workspace.undo_stack.undo()
        assert button.text() == "28 × 28"

    def test_rows_and_columns_can_differ(self, card: InputCard, workspace: LabWorkspace) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        pair = part(card, SizeButton, "drawSizeButton").panel.pair
        pair.link.click()
        pair.rows_box.setValue(10)
        pair.columns_box.setValue(512)

        assert values_of(workspace).shape == (10, 512, 1)


class TestPicture:
    def test_without_a_picture_there_is_a_place_to_drop_one(
        self, card: InputCard, workspace: LabWorkspace, qtbot: QtBot
    ) -> None:
        before = workspace.state
        choose(card, "inputMode", "picture")
        assert not part(card, Segmented, "pictureColour").isVisible()
        assert workspace.state == before
        with qtbot.waitSignal(card.open_wanted):
            click(part(card, QPushButton, "pictureOpen"))
        with qtbot.waitSignal(card.paste_wanted):
            click(part(card, QAbstractButton, "picturePaste"))

    def test_an_opened_picture_says_what_was_read(self, card: InputCard, workspace: LabWorkspace) -> None:
        workspace.set_picture(photo(20, 30), "house.png")

        assert card.mode == "picture"
        assert part(card, QLabel, "pictureTitle").text() == "house.png"
        assert part(card, QLabel, "pictureRead").text() == "30 × 20, RGB"
        assert part(card, QLabel, "pictureSummary").text() == "→ 64 × 64 × 1"

    def test_colour_method_and_planes_reach_the_state(self, card: InputCard, workspace: LabWorkspace) -> None:
        workspace.set_picture(photo(20, 30))
        planes = part(card, QAbstractButton, "picturePlanes")
        assert not planes.isEnabled()
        choose(card, "pictureColour", "rgb")
        assert values_of(workspace).shape == (64, 64, 3)
        click(planes)
        assert workspace.state.view.planes == "apart"
        method = part(card, QAbstractButton, "pictureMethod")
        next(action for action in method.menu().actions() if action.data() == "letterbox").trigger()
        assert workspace.state.fit.method == "letterbox"
        workspace.undo_stack.undo()
        assert method.text() == "Crop"

    @pytest.mark.parametrize(
        ("size", "how", "box"),
        [
            ((30, 50), Fit(10, 10, "crop"), QRectF(0.2, 0, 0.6, 1)),
            ((50, 30), Fit(10, 10, "crop"), QRectF(0, 0.2, 1, 0.6)),
            ((30, 60), Fit(10, 10, "letterbox"), QRectF(0, -0.6, 1, 2)),
            ((30, 60), Fit(10, 10, "squash"), QRectF(0, 0, 1, 1)),
        ],
    )
    def test_the_used_part_is_the_crop_or_the_letterbox(
        self, size: tuple[int, int], how: Fit, box: QRectF
    ) -> None:
        found = used_part(np.zeros((*size, 3), np.float32), how)

        # Whole pixels: five rows of ten in the letterbox, two above and three below.
        for actual, expected in zip(found.getRect(), box.getRect(), strict=True):
            assert actual == pytest.approx(expected, abs=0.21 if how.method == "letterbox" else 1e-6)

    def test_the_last_picture_comes_back_if_it_is_still_there(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        workspace.set_picture(photo(20, 30), "house.png")
        picture = workspace.state.source
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        choose(card, "inputMode", "picture")
        assert workspace.state.source == picture

        choose(card, "inputMode", "draw")
        workspace.undo_stack.clear()
        workspace.blobs.keep_only(())
        drawing = workspace.state
        choose(card, "inputMode", "picture")
        assert workspace.state == drawing


class TestNumbers:
    def grid(self, card: InputCard) -> NumberGrid:
        return part(card, NumberGrid, "numberGrid")

    def type_at(self, grid: NumberGrid, row: int, column: int, text: str) -> None:
        grid.setCurrentIndex(grid.numbers.index(row, column))
        grid.edit(grid.currentIndex())
        editor = part(grid, QLineEdit, "numberEditor")
        editor.setText(text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt takes what was typed, and closes the editor, a turn later

    def test_the_grid_and_its_summary_are_shown(self, card: InputCard) -> None:
        assert card.mode == "numbers"
        assert self.grid(card).numbers.index(0, 1).data() == "2.5"
        assert part(card, QLabel, "numbersTitle").text() == "grid.csv"
        assert part(card, QLabel, "numbersShape").text() == "4 × 3 × 1"
        assert part(card, QLabel, "numbersRange").text() == "float, −3 … 600"

    def test_a_typed_number_reaches_the_state_and_can_be_undone(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        self.type_at(self.grid(card), 2, 1, "−1/4")

        assert values_of(workspace)[2, 1, 0] == -0.25
        assert self.grid(card).numbers.index(2, 1).data() == "−0.25"
        workspace.undo_stack.undo()
        assert self.grid(card).numbers.index(2, 1).data() == "8"

    def test_typing_starts_to_edit(self, card: InputCard, workspace: LabWorkspace) -> None:
        grid = self.grid(card)
        grid.setFocus()
        grid.setCurrentIndex(grid.numbers.index(1, 1))
        QTest.keyClick(grid, "7")
        QTest.keyClick(part(grid, QLineEdit, "numberEditor"), Qt.Key.Key_Tab)
        QApplication.processEvents()

        assert values_of(workspace)[1, 1, 0] == 7

    def test_arrow_keys_move_in_the_table(self, card: InputCard) -> None:
        grid = self.grid(card)
        grid.setCurrentIndex(grid.numbers.index(1, 1))
        QTest.keyClick(grid, Qt.Key.Key_Down)
        QTest.keyClick(grid, Qt.Key.Key_Right)

        assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 2)

    @pytest.mark.parametrize("text", ["two", "", "1e40", "nan"])
    def test_what_is_no_number_is_refused_and_the_old_one_stays(
        self, card: InputCard, workspace: LabWorkspace, text: str
    ) -> None:
        said: list[str] = []
        workspace.notice.connect(said.append)
        before = workspace.state
        self.type_at(self.grid(card), 0, 0, text)

        assert len(said) == 1
        assert workspace.state == before
        assert self.grid(card).numbers.index(0, 0).data() == "1"

    def test_numbers_are_written_and_read_with_the_languages_mark(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        numbers.use_locale(QLocale("pt_BR"))
        card.retranslate()
        assert self.grid(card).numbers.index(0, 1).data() == "2,5"
        self.type_at(self.grid(card), 0, 1, "3,75")

        assert values_of(workspace)[0, 1, 0] == 3.75

    def test_a_copied_block_is_pasted_elsewhere(self, card: InputCard, workspace: LabWorkspace) -> None:
        grid = self.grid(card)
        grid.setCurrentIndex(grid.numbers.index(0, 1))
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            QTest.keyClick(grid, key, Qt.KeyboardModifier.ShiftModifier)
        QTest.keySequence(grid, QKeySequence(QKeySequence.StandardKey.Copy))
        assert QGuiApplication.clipboard().text() == "2.5\t-3\n5\t600"
        corner = grid.visualRect(grid.numbers.index(3, 2)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=corner)
        QTest.keySequence(grid, QKeySequence(QKeySequence.StandardKey.Paste))

        expected = np.zeros((5, 4), np.float32)
        expected[:4, :3] = _GRID
        expected[3:, 2:] = [[2.5, -3], [5, 600]]
        np.testing.assert_array_equal(values_of(workspace)[:, :, 0], expected)
        assert workspace.undo_stack.count() == 1

    def test_one_pasted_number_fills_the_selection(self, card: InputCard, workspace: LabWorkspace) -> None:
        grid = self.grid(card)
        grid.setCurrentIndex(grid.numbers.index(0, 0))
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        QGuiApplication.clipboard().setText("42")
        grid.paste_block()

        assert values_of(workspace)[:3, 0, 0].tolist() == [42, 42, 0.125]

    @pytest.mark.parametrize("text", ["", "a\tb", "1\t2\n3", "\t".join("1" * 513)])
    def test_a_paste_that_fails_says_so_and_changes_nothing(
        self, card: InputCard, workspace: LabWorkspace, text: str
    ) -> None:
        said: list[str] = []
        workspace.notice.connect(said.append)
        before = workspace.state
        QGuiApplication.clipboard().setText(text)
        self.grid(card).paste_block()

        assert len(said) == 1
        assert workspace.state == before

    def test_delete_writes_zeros(self, card: InputCard, workspace: LabWorkspace) -> None:
        grid = self.grid(card)
        grid.setCurrentIndex(grid.numbers.index(1, 2))
        QTest.keyClick(grid, Qt.Key.Key_Delete)

        assert values_of(workspace)[1, 2, 0] == 0

    def test_a_resized_grid_keeps_what_fits(self, card: InputCard, workspace: LabWorkspace) -> None:
        pair = part(card, SizeButton, "numbersSizeButton").panel.pair
        pair.rows_box.setValue(2)
        pair.columns_box.setValue(5)

        np.testing.assert_array_equal(
            values_of(workspace)[:, :, 0], np.array([[1, 2.5, -3, 0, 0], [4, 5, 600, 0, 0]], np.float32)
        )
        assert workspace.state.source.title == "grid.csv"

    def test_every_channel_can_be_shown_and_edited(self, card: InputCard, workspace: LabWorkspace) -> None:
        values = np.arange(24, dtype=np.float32).reshape(3, 4, 2)
        workspace.set_values(values)
        channel = part(card, QAbstractButton, "numbersChannel")
        assert channel.isVisible()
        next(action for action in channel.menu().actions() if action.data() == "1").trigger()
        assert self.grid(card).numbers.index(0, 0).data() == "1"
        self.type_at(self.grid(card), 2, 3, "99")

        assert values_of(workspace)[2, 3].tolist() == [22, 99]
        assert channel.text() == "Channel 2"

    def test_the_numbers_of_a_drawing_are_seen_and_can_be_edited(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        choose(card, "inputMode", "draw")
        draw(card, (20, 80), (140, 80))
        drawn = values_of(workspace).copy()
        choose(card, "inputMode", "numbers")
        assert isinstance(workspace.state.source, Drawing)
        click(part(card, QPushButton, "numbersAdopt"))
        assert isinstance(workspace.state.source, Numbers)
        np.testing.assert_array_equal(values_of(workspace), drawn)
        assert part(card, SizeButton, "numbersSizeButton").isVisible()
        workspace.undo_stack.undo()
        choose(card, "inputMode", "numbers")
        self.type_at(self.grid(card), 0, 0, "12")

        drawn[0, 0, 0] = 12
        np.testing.assert_array_equal(values_of(workspace), drawn)

    def test_numbers_stay_in_view_while_their_picture_changes(
        self, card: InputCard, workspace: LabWorkspace
    ) -> None:
        workspace.set_picture(photo(20, 30))
        choose(card, "inputMode", "numbers")
        workspace.set_picture(photo(40, 30))
        assert card.mode == "numbers"
        workspace.set_strokes(())
        assert card.mode == "draw"

    def test_a_saved_grid_reads_back_the_same(
        self, card: InputCard, workspace: LabWorkspace, tmp_path: Path
    ) -> None:
        from convviz.workspace.opening import open_file

        path = tmp_path / "numbers.csv"
        card.findChild(QWidget, "numbersPanel").save_csv(path)

        np.testing.assert_array_equal(open_file(path).values, values_of(workspace))

    def test_a_grid_that_cannot_be_saved_is_said(
        self, card: InputCard, workspace: LabWorkspace, tmp_path: Path
    ) -> None:
        said: list[str] = []
        workspace.notice.connect(said.append)
        card.findChild(QWidget, "numbersPanel").save_csv(tmp_path / "missing" / "numbers.csv")

        assert len(said) == 1


def test_every_sample_is_offered_with_a_name_and_a_picture(card: InputCard, qtbot: QtBot) -> None:
    menu = part(card, SampleMenu, "sampleMenu")
    offered: list[str] = []
    for family in menu.families():
        family.aboutToShow.emit()
        for action in family.actions():
            assert action.text()
            assert not action.icon().isNull()
            offered.append(action.data())
    assert offered == [sample.id for sample in samples()]
    with qtbot.waitSignal(card.sample_chosen) as chosen:
        menu.families()[0].actions()[3].trigger()
    assert chosen.args == [offered[3]]


@pytest.mark.parametrize("mode", ["draw", "picture", "numbers"])
def test_every_control_is_named_and_named_once(card: InputCard, workspace: LabWorkspace, mode: str) -> None:
    if mode != "numbers":
        workspace.set_picture(photo(20, 30)) if mode == "picture" else workspace.set_strokes(())
    assert card.mode == mode
    controls = [
        widget
        for widget in card.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isWindow()
    ]
    names = [widget.objectName() for widget in controls if not widget.objectName().startswith("qt_")]

    assert len(controls) >= 6
    assert all(widget.accessibleName() or widget.text() for widget in controls)
    assert len(set(names)) == len(names)


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    class Longer(QTranslator):
        def translate(self, _context, text, _disambiguation=None, _n=-1) -> str:
            return text + "e" * round(0.3 * len(text))

        def isEmpty(self) -> bool:
            return False

    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_card_follows_the_language_at_once(card: InputCard, request: pytest.FixtureRequest) -> None:
    assert card.accessibleName() == "Input"
    request.getfixturevalue("longer_words")
    QApplication.processEvents()

    assert card.accessibleName() == "Inputee"
    assert part(card, SampleMenu, "sampleMenu").text() == "Samplesee"
    assert part(card, QAbstractButton, "drawSegment").text() == "Drawe"
    assert card.pad.accessibleName() == "Drawing padeee"


@pytest.fixture(params=["as it is", "a third longer"])
def words(request: pytest.FixtureRequest) -> str:
    if request.param != "as it is":
        request.getfixturevalue("longer_words")
    return request.param


@pytest.mark.parametrize("mode", ["draw", "picture", "numbers"])
def test_the_card_fits_into_its_column(
    words: str, card: InputCard, workspace: LabWorkspace, mode: str
) -> None:
    card.setFont(application_font())
    card.setStyleSheet(style_sheet(theme("light")))
    card.retranslate()
    if mode != "numbers":
        workspace.set_picture(photo(20, 30)) if mode == "picture" else workspace.set_strokes(())
    QApplication.processEvents()

    assert card.mode == mode
    assert card.minimumSizeHint().width() <= _CARD_PX
    assert card.layout().heightForWidth(_CARD_PX) <= 335
