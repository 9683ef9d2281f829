"""Exercises as a learner meets them: typed answers, hints, the arithmetic, the score."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot
from widget_parts import click, part, shown

from convviz.lessons.exercises import KINDS, LEVELS, exercise, solve
from convviz.lessons.exercises.same import same_task
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lessons.answers import ChoiceForm, RowForm, ShapeForm
from convviz.states.lessons.task import Kind, Level
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Heading
from convviz.texts.exercises import given_of, question_text
from convviz.texts.languages import find_language, install
from convviz.ui.pages.lessons.answers import ChoiceField, RowField, ShapeField, make_field
from convviz.ui.pages.lessons.exercise_sheet import ExerciseSource
from convviz.ui.pages.lessons.exercises import ExercisesPanel
from convviz.workspace.progress import ProgressWorkspace

W = TypeVar("W", bound=QWidget)


def panel(qtbot: QtBot, seed: int = 3) -> ExercisesPanel:
    return shown(qtbot, ExercisesPanel(ProgressWorkspace(), seed=seed), 1200, 690)


def choose(made: ExercisesPanel, kind: Kind, level: Level, seed: int = 3) -> None:
    kinds = part(made, "exerciseKinds")
    assert isinstance(kinds, QListWidget)
    kinds.setCurrentRow(KINDS.index(kind))
    click(part(made, f"{level}Segment"))
    number = part(made, "exerciseNumber")
    assert isinstance(number, QSpinBox)
    number.setValue(seed)


def line(made: QWidget, name: str = "answerNumber") -> QLineEdit:
    """The field that is there now: an earlier one of the same name may not be gone yet."""
    found = [each for each in made.findChildren(QLineEdit, name) if each.isVisibleTo(made)]
    assert len(found) == 1
    return found[0]


def text_of(made: QWidget, name: str) -> str:
    label = part(made, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisibleTo(made) else ""


def button(made: QWidget, name: str) -> QPushButton:
    found = part(made, name)
    assert isinstance(found, QPushButton)
    return found


def right_number(kind: Kind, level: Level, seed: int) -> float:
    return solve(exercise(kind, level, seed).task).answer.value  # type: ignore[union-attr]


def enter(field: QLineEdit, text: str) -> None:
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_enter_checks_a_right_answer_and_goes_on_with_the_next(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "sums", 2)
    enter(line(made), f"{right_number('sums', 2, 3):g}")
    assert text_of(made, "exerciseFeedback").startswith("✓")
    assert " × " in text_of(made, "exerciseDerivation")
    assert "1 of 1" in text_of(made, "exerciseScore")
    assert line(made).isReadOnly()
    assert not button(made, "exerciseCheck").isEnabled()
    QTest.keyClick(line(made), Qt.Key.Key_Return)
    assert made.exercises.round.exercise.seed == 4
    assert line(made).text() == ""
    assert not line(made).isReadOnly()
    tally = made.exercises.progress.progress.tally("sums", 2)
    assert (tally.done, tally.first) == (1, 1)


def test_a_wrong_answer_gets_the_arithmetic_of_its_slip_and_another_try(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "sizes", 2, 7)
    enter(line(made, "answerShape"), "9x9x9")
    assert "14 − 6 + 1 = 9" in text_of(made, "exerciseFeedback")
    assert line(made, "answerShape").property("wrong") is True
    assert line(made, "answerShape").accessibleDescription() != ""
    assert text_of(made, "exerciseDerivation") == ""
    assert made.exercises.progress.progress.tally("sizes", 2).done == 0
    enter(line(made, "answerShape"), "14 14 4")
    assert made.exercises.round.is_right
    assert made.exercises.progress.progress.tally("sizes", 2).later == 1
    assert line(made, "answerShape").property("wrong") is False


def test_what_cannot_be_read_counts_as_no_answer(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "sums", 1)
    for text in ("", "seven"):
        enter(line(made), text)
        assert text_of(made, "exerciseFeedback") != ""
        assert made.exercises.round.attempts == 0
    enter(line(made), f"{right_number('sums', 1, 3):g}")
    assert made.exercises.progress.progress.tally("sums", 1).first == 1


def test_a_revealed_answer_stands_in_the_field_with_its_arithmetic(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "parameters", 3)
    click(button(made, "exerciseReveal"))
    given = given_of(made.exercises.round.solution.answer)
    assert line(made).text() == given
    assert isinstance(given, str)
    assert given in text_of(made, "exerciseFeedback")
    assert " + " in text_of(made, "exerciseDerivation")
    assert made.exercises.progress.progress.tally("parameters", 3).revealed == 1
    click(button(made, "exerciseReveal"))
    made.exercises.answer(given)
    assert made.exercises.progress.progress.tally("parameters", 3).done == 1


def test_what_is_said_is_heard_without_looking(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = panel(qtbot)
    choose(made, "sums", 1)
    heard: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", heard.append)
    enter(line(made), "1000")
    said = [event.message() for event in heard if isinstance(event, QAccessibleAnnouncementEvent)]
    assert said == [text_of(made, "exerciseFeedback")]


def test_a_hint_before_any_answer_says_how_to_begin(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "pooling", 1)
    click(button(made, "exerciseHint"))
    assert text_of(made, "exerciseFeedback") != ""
    assert made.exercises.round.attempts == 0


def test_a_class_gets_the_same_exercise_by_its_number(qtbot: QtBot) -> None:
    one, other = panel(qtbot, seed=11), panel(qtbot, seed=99)
    for made in (one, other):
        choose(made, "padding", 2, 1234)
    assert same_task(one.exercises.round.exercise.task, other.exercises.round.exercise.task)
    assert "1234" in part(one, "exerciseCard").accessibleName()


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_asked_answered_and_read_aloud(qtbot: QtBot, kind: Kind, level: Level) -> None:
    made = panel(qtbot)
    choose(made, kind, level)
    current = made.exercises.round
    task = current.exercise.task
    assert text_of(made, "exerciseQuestion") == question_text(task)
    grids = part(made, "exerciseGrids")
    assert grids.isVisibleTo(made) or task.input is None
    if task.input is not None:
        blank, asked = grids.accessibleDescription(), grids.grab().toImage()
        assert ("?" in blank) == (kind != "kernels")
    made.exercises.answer(given_of(current.solution.answer))
    assert made.exercises.round.is_right
    if task.input is not None:
        assert grids.accessibleDescription() != blank
        assert grids.grab().toImage() != asked
        assert "?" not in grids.accessibleDescription() or task.cell is not None


def test_every_control_has_a_name_to_find_and_one_to_hear(qtbot: QtBot) -> None:
    made = panel(qtbot)
    for kind in ("sums", "pooling", "padding", "kernels"):
        choose(made, kind, 2)  # type: ignore[arg-type]
        for control in (*made.findChildren(QAbstractButton), *made.findChildren(QLineEdit)):
            if control.isVisibleTo(made) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
                parent = control.parentWidget()
                assert control.objectName(), control
                assert (
                    control.accessibleName()
                    or (isinstance(control, QAbstractButton) and control.text())
                    or (parent is not None and parent.accessibleName())
                ), control.objectName()


def test_another_language_keeps_what_was_typed(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "sums", 2)
    enter(line(made), "77")
    install(find_language("pt_BR"))
    try:
        qtbot.waitUntil(lambda: made.exercises.round.attempts == 1 and line(made).text() == "77")
    finally:
        install(find_language("en"))
    assert made.exercises.round.verdict is not None


def test_ten_exercises_go_on_a_sheet(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "activations", 1)
    sheet = made.exercises.sheet()
    assert [each.kind for each in sheet] == ["activations"] * 10
    assert sheet[0].seed == 3
    with qtbot.waitSignal(made.sheet_wanted) as wanted:
        click(button(made, "exercisePrint"))
    source = wanted.args[0]
    assert isinstance(source, ExerciseSource)
    printed = source.worksheet(SheetOptions())
    headings = [part.text for part in printed.parts if isinstance(part, Heading)]
    assert headings == [f"{at}. Activations ({each.seed})" for at, each in enumerate(sheet, 1)]
    assert "3" in source.name()


@pytest.mark.parametrize("kind", ["sums", "pooling", "kernels", "pointwise"])
def test_what_is_over_can_be_gone_through_in_the_lab(qtbot: QtBot, kind: Kind) -> None:
    made = panel(qtbot)
    choose(made, kind, 3)
    lab = button(made, "exerciseLab")
    assert not lab.isVisibleTo(made)
    click(button(made, "exerciseReveal"))
    assert lab.isVisibleTo(made)
    with qtbot.waitSignal(made.open_in_lab) as wanted:
        click(lab)
    (seed,) = wanted.args
    task, blobs = made.exercises.round.exercise.task, BlobStore()
    assert task.input is not None
    for array in seed.blobs.values():
        blobs.put(array)
    shown_there = Deriver(blobs).derive(seed.state).grids[-1].values
    assert shown_there[:, :, 0] == pytest.approx(task.layers[-1].forward(task.input)[:, :, 0])


def test_counts_are_not_for_the_lab(qtbot: QtBot) -> None:
    made = panel(qtbot)
    choose(made, "parameters", 2)
    click(button(made, "exerciseReveal"))
    assert not button(made, "exerciseLab").isVisibleTo(made)


def test_the_name_and_a_summary_are_saved(qtbot: QtBot, tmp_path: Path) -> None:
    made = panel(qtbot)
    name = part(made, "learnerName")
    assert isinstance(name, QLineEdit)
    enter(name, "Ana")
    assert made.exercises.progress.progress.name == "Ana"
    told: list[tuple[str, str]] = []
    made.notice.connect(lambda text, kind: told.append((text, kind)))
    made.progress_card.write(tmp_path / "a.csv")
    made.progress_card.write(tmp_path / "a.pdf")
    made.progress_card.write(tmp_path / "nowhere" / "a.csv")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").startswith("Progress of Ana")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert [kind for _, kind in told] == ["info", "info", "error"]


def test_enter_in_a_row_goes_to_the_next_empty_number_and_answers_at_the_end(qtbot: QtBot) -> None:
    field = shown(qtbot, make_field(RowForm(2, 2)), 400, 120)
    assert isinstance(field, RowField)
    answers: list[object] = []
    field.answered.connect(answers.append)
    field.begin()
    for place, text in enumerate(("1", "-2", "3/4")):
        QTest.keyClicks(field.cells[place], text)
        QTest.keyClick(field.cells[place], Qt.Key.Key_Return)
    assert answers == []
    assert field.window().focusWidget() is field.cells[3]
    QTest.keyClicks(field.cells[3], "5")
    QTest.keyClick(field.cells[3], Qt.Key.Key_Return)
    assert answers == [("1", "-2", "3/4", "5")]
    QTest.keyClick(field.cells[3], Qt.Key.Key_Up)
    assert field.window().focusWidget() is field.cells[1]
    field.mark_wrong((2,))
    assert [bool(cell.property("wrong")) for cell in field.cells] == [False, False, True, False]
    field.begin()
    assert field.window().focusWidget() is field.cells[2]
    field.clear()
    assert field.given() == ("", "", "", "")
    assert not field.cells[2].property("wrong")


def test_digits_choose_and_enter_answers(qtbot: QtBot) -> None:
    field = shown(qtbot, make_field(ChoiceForm((("a", "First"), ("b", "Second " * 30)))), 300, 200)
    assert isinstance(field, ChoiceField)
    answers: list[object] = []
    field.answered.connect(answers.append)
    field.begin()
    assert field.given() == ""
    first = part(field, "answerChoice-a")
    QTest.keyClick(first, Qt.Key.Key_2)
    assert field.given() == "b"
    QTest.keyClick(part(field, "answerChoice-b"), Qt.Key.Key_Return)
    assert answers == ["b"]
    words = [label for label in field.findChildren(QLabel) if label.text().startswith("First")]
    click(words[0])
    assert field.given() == "a"
    field.set_open(is_open=False)
    assert isinstance(first, QRadioButton)
    assert not part(field, "answerChoice-b").isEnabled()
    field.set_open(is_open=True)
    field.clear()
    assert field.given() == ""


def test_a_shape_field_says_how_many_sizes_are_wanted(qtbot: QtBot) -> None:
    field = shown(qtbot, make_field(ShapeForm(3)), 300, 60)
    assert isinstance(field, ShapeField)
    assert field.line.placeholderText() == "? × ? × ?"
    with qtbot.waitSignal(field.answered) as answered:
        enter(field.line, "14x14x8")
    assert answered.args == ["14x14x8"]
    field.set_open(is_open=False)
    QTest.keyClicks(field.line, "9")
    assert field.given() == "14x14x8"
