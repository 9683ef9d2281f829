"""The panel of results: matrices, their cells, and the pictures behind them."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from made_runs import make_run, no_data, picture_sets
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from widget_parts import shown

from convviz.learning.run_folder import Answers
from convviz.painting.box import Box
from convviz.painting.training.matrix_layout import lay_out_matrix
from convviz.pictures.sets.picture_set import LabelledSets
from convviz.ui.pages.training.results import ResultsPanel
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.run_results import ResultsWorkspace
from convviz.workspace.runs import RunsWorkspace

PICTURES = 1200


def data(source, cancel):
    return picture_sets(PICTURES)


def asked(folder, seed: int = 0) -> Answers:
    """Answers on every third picture of the made-up set, with its true labels; 4s are often taken for 9s."""
    random = np.random.default_rng(seed)
    pictures = np.arange(0, PICTURES, 3)
    labels = pictures % 10
    predicted = np.where((labels == 4) & (random.random(len(labels)) < 0.5), 9, labels)
    answers = Answers(pictures, labels, predicted, random.random(len(labels)).astype(np.float16))
    folder.write_result(answers)
    return answers


@pytest.fixture
def runs(qapp, tmp_path):
    for number, name in enumerate(("one", "two")):
        folder = make_run(tmp_path, name, epochs=3, begun=f"2026-11-2{number + 1}T10:00:00Z")
        asked(folder, number)
    made = RunsWorkspace(tmp_path)
    made.choose(("one",))
    return made


def panel_of(qtbot, runs, opener=data) -> ResultsPanel:
    panel = ResultsPanel(runs, results=ResultsWorkspace(runs, opener=opener))
    panel.results.setParent(panel)
    return shown(qtbot, panel, 940, 600)


@pytest.fixture
def panel(qtbot, runs):
    made = panel_of(qtbot, runs)
    qtbot.waitUntil(lambda: len(made.results.sides) == 1)
    yield made
    made.prepare_close()


def cell_point(panel: ResultsPanel, row: int, column: int, side: int = 0) -> QPoint:
    layout = panel.matrices[side].matrix.layout_of_cells()
    return layout.box(row, column).centre.toPoint()


def press(qtbot, panel: ResultsPanel, row: int, column: int, side: int = 0) -> None:
    matrix = panel.matrices[side].matrix
    qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=cell_point(panel, row, column, side))


def test_the_summary_says_how_right_it_is(panel, runs):
    said = runs.folder_of("one").result()
    right = 100 * float(np.mean(said.labels == said.predicted))
    assert panel.matrices[0].summary.text().startswith(f"{right:.1f}\u00a0% of 400 right · balanced ")
    assert panel.matrices[0].title.text() == "mnist on MNIST, Adam 0.001 · test pictures"
    assert not panel.matrices[1].isVisible()


def test_pointing_at_a_cell_tells_it(qtbot, panel, runs):
    qtbot.mouseMove(panel.matrices[0].matrix, cell_point(panel, 4, 9))
    said = runs.folder_of("one").result()
    count = int(((said.labels == 4) & (said.predicted == 9)).sum())
    assert panel.pointed.text().startswith(f"4 taken for 9: {count} of 40 (")


def test_arrow_keys_walk_and_return_opens(qtbot, panel):
    matrix = panel.matrices[0].matrix
    matrix.setFocus()
    for key in [Qt.Key.Key_Down] * 4 + [Qt.Key.Key_Right] * 9 + [Qt.Key.Key_Right]:
        qtbot.keyClick(matrix, key)
    assert matrix.cursor_cell == (4, 9)
    assert matrix.accessibleDescription().startswith("4 taken for 9: ")
    qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert panel.beside.currentWidget() is panel.wall
    assert panel.wall.title.text().startswith("4 taken for 9: ")


def opened(qtbot, panel, row: int = 4, column: int = 9):
    press(qtbot, panel, row, column)
    qtbot.waitUntil(panel.wall.wall.isVisible)
    return panel.wall.wall


def test_a_cell_opens_its_pictures_the_surest_first(qtbot, panel, runs):
    wall = opened(qtbot, panel)
    said = runs.folder_of("one").result()
    places = np.flatnonzero((said.labels == 4) & (said.predicted == 9))
    ordered = places[np.argsort(-said.confidence[places], kind="stable")]
    found = [wall.picture_at(place) for place in range(len(places))]
    assert found == said.pictures[ordered].tolist()
    assert wall.label_of(0) == f"4→9 {said.confidence[ordered[0]] * 100:.0f} %"


def test_a_picture_opens_with_its_run(qtbot, panel, runs):
    wall = opened(qtbot, panel)
    index = wall.picture_at(1)
    with qtbot.waitSignal(panel.open_picture) as heard:
        qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=wall.box_of(1).centre.toPoint())
    run, picture, name, epoch = heard.args
    assert (run, name, epoch) == ("one", f"number {index}", None)
    np.testing.assert_array_equal(picture, picture_sets(PICTURES).test.picture(index))


def test_return_opens_a_picture_and_escape_goes_back(qtbot, panel):
    wall = opened(qtbot, panel)
    qtbot.keyClick(wall, Qt.Key.Key_Home)
    with qtbot.waitSignal(panel.open_picture):
        qtbot.keyClick(wall, Qt.Key.Key_Return)
    qtbot.keyClick(wall, Qt.Key.Key_Escape)
    assert panel.beside.currentIndex() == 0


def test_the_same_cell_closes_it_again(qtbot, panel):
    opened(qtbot, panel)
    press(qtbot, panel, 4, 9)
    assert panel.beside.currentIndex() == 0


def test_surest_and_wrong_shows_every_wrong_answer(qtbot, panel, runs):
    qtbot.mouseClick(panel.controls.wrong, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(panel.wall.wall.isVisible)
    said = runs.folder_of("one").result()
    wrong = int((said.labels != said.predicted).sum())
    assert panel.wall.title.text() == f"All {wrong} wrong answers, the surest first"
    shares = [float(panel.wall.wall.label_of(each).split()[1]) for each in range(wrong)]
    assert shares == sorted(shares, reverse=True)


def test_an_empty_cell_says_there_are_none(qtbot, panel):
    press(qtbot, panel, 0, 1)
    assert panel.wall.nothing.text() == "There are none."


def test_where_the_data_are_gone_one_sentence_says_so_and_the_matrix_stays(qtbot, runs):
    panel = panel_of(qtbot, runs, no_data)
    qtbot.waitUntil(lambda: len(panel.results.sides) == 1)
    press(qtbot, panel, 4, 9)
    qtbot.waitUntil(lambda: panel.wall.nothing.text() == "There is no file or folder mnist.")
    assert panel.matrices[0].matrix.isVisible()
    assert not panel.wall.wall.isVisible()


def fewer(source, cancel):
    whole = picture_sets(100)
    return LabelledSets(whole.train, whole.test)


def without_test(source, cancel):
    return LabelledSets(picture_sets(PICTURES).train)


@pytest.mark.parametrize(
    ("opener", "sentence"),
    [
        (fewer, "The pictures are no longer those that the training learnt from."),
        (without_test, "The data have no pictures to test on any more."),
    ],
)
def test_other_data_are_not_shown_in_their_place(qtbot, runs, opener, sentence):
    panel = panel_of(qtbot, runs, opener)
    qtbot.waitUntil(lambda: len(panel.results.sides) == 1)
    press(qtbot, panel, 4, 9)
    qtbot.waitUntil(lambda: panel.wall.nothing.text() == sentence)


def test_two_runs_stand_side_by_side_in_the_same_colours(qtbot, panel, runs):
    runs.choose(("two", "one"))
    qtbot.waitUntil(lambda: len(panel.results.sides) == 2)
    assert [side.run.id for side in panel.results.sides] == ["two", "one"]
    assert all(each.isVisible() for each in panel.matrices)
    assert len(panel.classes.bars.sides) == 2
    left, right = (side.results.most_wrong for side in panel.results.sides)
    assert left != right
    pixels = []
    for each in panel.matrices:
        corner = each.matrix.layout_of_cells().box(4, 9).rect.topLeft().toPoint()
        pixels.append(each.matrix.grab().toImage().pixelColor(corner + QPoint(3, 3)))
    assert pixels[0] != pixels[1]
    qtbot.mouseClick(panel.controls.beside, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.results.sides) == 1)
    assert panel.results.sides[0].run.id == "one"


def test_validation_follows_the_epoch_cursor(qtbot, panel, runs):
    panel.controls.source.chosen.emit("validation")
    qtbot.waitUntil(lambda: panel.results.sides[0].source == "validation")
    assert panel.transport.isVisible()
    panel.transport.slider.setValue(0)
    qtbot.waitUntil(lambda: panel.results.sides[0].epoch == 0)
    first = panel.results.sides[0].results.accuracy
    panel.transport.slider.setValue(3)
    qtbot.waitUntil(lambda: panel.results.sides[0].epoch == 3)
    assert panel.results.sides[0].results.accuracy > first + 0.3
    wrong = next(iter(np.argwhere(panel.results.sides[0].results.counts)))
    panel.open_cell(0, (int(wrong[0]), int(wrong[1])))
    with qtbot.waitSignal(panel.open_picture) as heard:
        panel.wall.picture_opened.emit(np.zeros((28, 28, 1), np.uint8), "number 1")
    assert heard.args[3] == 3


def test_a_run_without_answers_says_why(qtbot, tmp_path):
    make_run(tmp_path, "live", result=0, status="running")
    runs = RunsWorkspace(tmp_path)
    runs.choose(("live",))
    panel = panel_of(qtbot, runs)
    qtbot.waitUntil(lambda: "when the training is finished" in panel.nothing.text())
    assert not panel.middle.isVisible()


def test_without_a_run_the_controls_stay_where_they_are(qtbot, panel, runs):
    place = panel.controls.y()
    runs.choose(())
    qtbot.waitUntil(lambda: "Choose a run" in panel.nothing.text())
    qtbot.waitUntil(lambda: panel.nothing.geometry().top() > panel.controls.geometry().bottom())
    assert panel.controls.y() == place


def test_a_damaged_result_is_said(qtbot, runs, tmp_path):
    (tmp_path / "one" / "result.npz").write_bytes(b"PK\x03\x04")
    panel = panel_of(qtbot, runs)
    qtbot.waitUntil(lambda: "result.npz" in panel.nothing.text())


def test_answers_of_no_class_are_a_damaged_file(qtbot, runs):
    folder = runs.folder_of("one")
    one = np.ones(1, np.int64)
    folder.write_result(Answers(one, -one, one, np.ones(1, np.float32)))
    panel = panel_of(qtbot, runs)
    qtbot.waitUntil(lambda: "is damaged" in panel.nothing.text())


def save(panel, suffix: str, path: Path) -> None:
    panel.controls.save_wanted.emit(suffix, 0)
    panel.findChild(SaveDialog).close()
    panel.saving.save(path)


def test_the_matrix_is_saved_as_a_table(panel, runs, tmp_path):
    save(panel, ".csv", tmp_path / "matrix.csv")
    rows = list(csv.reader((tmp_path / "matrix.csv").read_text().splitlines()))
    assert rows[0] == ["is / taken for", *"0123456789"]
    counts = np.array([[int(cell) for cell in row[1:]] for row in rows[1:]])
    assert counts.sum() == 400
    assert counts[4, 9] > 0


def test_the_matrix_is_saved_as_a_picture(panel, tmp_path):
    save(panel, ".png", tmp_path / "matrix.png")
    assert QImage(str(tmp_path / "matrix.png")).width() == 1280


def test_what_cannot_be_saved_is_said(panel, tmp_path):
    told = []
    panel.notice.connect(lambda text, kind: told.append((kind, text)))
    save(panel, ".csv", tmp_path / "nowhere" / "matrix.csv")
    assert told[0][0] == "error"


@pytest.mark.parametrize("count", [2, 10, 37, 100])
@pytest.mark.parametrize("size", [(300, 260), (560, 430), (900, 700)])
def test_a_matrix_of_any_size_stays_in_its_room_and_finds_its_cells(qapp, count, size):
    classes = tuple(f"kind of thing {number}" for number in range(count))
    layout = lay_out_matrix(classes, Box(0, 0, *size), 1.0)
    assert layout.area.right <= size[0]
    assert layout.area.bottom <= size[1]
    for row, column in ((0, 0), (0, count - 1), (count - 1, 0), (count // 2, count - 1)):
        centre = layout.box(row, column).centre
        assert layout.at(centre.x(), centre.y()) == (row, column)
    assert layout.at(layout.area.right + 1, layout.area.y) is None
