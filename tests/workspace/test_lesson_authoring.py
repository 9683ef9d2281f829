"""The lesson that is being written: undo, saving, checking, recovery."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import Shown
from convviz.lessons.reading import read_lesson
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import LabScene
from convviz.workspace.authoring.draft import Draft, new_draft
from convviz.workspace.authoring.saying import with_lesson_words, with_words
from convviz.workspace.authoring.showing import with_shown
from convviz.workspace.authoring.steps import with_step
from convviz.workspace.lesson_authoring import AuthoringWorkspace

LAB = Shown(lab=LabScene())


@pytest.fixture
def work(qapp: object, tmp_path: Path) -> AuthoringWorkspace:
    return AuthoringWorkspace(QUndoStack(), tmp_path / "recovery")


def begun(work: AuthoringWorkspace) -> Draft:
    work.begin(with_lesson_words(new_draft(LAB, {}, "en"), title="Mine"))
    return current(work)


def current(work: AuthoringWorkspace) -> Draft:
    assert work.draft is not None
    return work.draft


def type_title(work: AuthoringWorkspace, *texts: str) -> None:
    for text in texts:
        work.apply(with_words(current(work), title=text), "Type", "title-0")


def test_typing_in_one_field_is_one_step_of_undo(work: AuthoringWorkspace) -> None:
    begun(work)
    type_title(work, "A", "A r", "A row")
    assert current(work).step_words.title == "A row"
    work.undo_stack.undo()
    assert current(work).step_words.title == ""
    work.undo_stack.redo()
    assert current(work).step_words.title == "A row"


def test_undo_goes_back_to_the_step_where_something_was_done(work: AuthoringWorkspace) -> None:
    begun(work)
    work.apply(with_step(current(work), LAB, {}), "Add a step")
    work.select(0)
    type_title(work, "First")
    work.undo_stack.undo()
    work.undo_stack.undo()
    assert len(current(work).files.lesson.steps) == 1


def test_what_is_saved_opens_again_as_the_same_lesson(work: AuthoringWorkspace, tmp_path: Path) -> None:
    begun(work)
    type_title(work, "One")
    assert work.is_unsaved
    work.save(tmp_path / "a.cvlesson")
    assert not work.is_unsaved
    assert work.path == tmp_path / "a.cvlesson"
    again = read_lesson(tmp_path / "a.cvlesson")
    assert (again.lesson, again.words) == (current(work).files.lesson, current(work).files.words)
    work.undo_stack.undo()
    assert work.is_unsaved
    work.undo_stack.redo()
    assert not work.is_unsaved


def test_a_folder_keeps_nothing_of_what_the_lesson_had_before(
    work: AuthoringWorkspace, tmp_path: Path
) -> None:
    begun(work)
    shown = Shown(lab=LabScene(given=Given(picture="pictures/a.png")))
    work.apply(with_shown(current(work), "show", shown, {"pictures/a.png": b"png"}), "Take")
    work.save_folder(tmp_path / "mine")
    assert read_lesson(tmp_path / "mine").files == {"pictures/a.png": b"png"}
    work.undo_stack.undo()
    work.save_folder(tmp_path / "mine")
    assert read_lesson(tmp_path / "mine").files == {}
    assert not (tmp_path / "mine/pictures/a.png").exists()


def test_a_folder_with_something_else_is_left_alone(work: AuthoringWorkspace, tmp_path: Path) -> None:
    begun(work)
    (tmp_path / "thesis.txt").write_text("x")
    with pytest.raises(ConvvizError, match="something else") as refused:
        work.save_folder(tmp_path)
    assert refused.value.code == "lesson-folder-taken"
    assert work.is_unsaved
    assert not (tmp_path / "lesson.toml").exists()


def test_what_could_not_be_opened_again_is_not_written(work: AuthoringWorkspace, tmp_path: Path) -> None:
    begun(work)
    type_title(work, "x" * 400)
    with pytest.raises(ConvvizError, match="length"):
        work.save(tmp_path / "a.cvlesson")
    assert not (tmp_path / "a.cvlesson").exists()


def test_a_check_says_what_is_missing(work: AuthoringWorkspace, qtbot: QtBot) -> None:
    begun(work)
    with qtbot.waitSignal(work.checked, timeout=20_000) as found:
        work.check()
    codes = {(problem.code, problem.step, dict(problem.facts).get("what")) for problem in found.args[0]}
    assert ("words-missing", "step-1", "text") in codes
    assert ("words-missing", "", "summary") in codes


def test_what_was_written_survives_a_crash(work: AuthoringWorkspace, qtbot: QtBot, tmp_path: Path) -> None:
    begun(work)
    type_title(work, "Kept")
    qtbot.waitUntil(lambda: bool(list((tmp_path / "recovery").glob("run-*/state.json"))), timeout=5_000)
    # A crash leaves the folder and lets go of its lock.
    work._recovery._lock.unlock()  # type: ignore[union-attr]
    later = AuthoringWorkspace(QUndoStack(), tmp_path / "recovery")
    found = later.recovered()
    assert found is not None
    assert found.step_words.title == "Kept"
    later.close()
    assert later.recovered() is None
    work.close()


def test_an_orderly_end_leaves_nothing(work: AuthoringWorkspace, tmp_path: Path) -> None:
    begun(work)
    work.save(tmp_path / "a.cvlesson")
    work.close()
    assert work.draft is None
    assert AuthoringWorkspace(QUndoStack(), tmp_path / "recovery").recovered() is None
