"""Making a lesson in the window: taking, writing, pointing, asking, checking, trying, saving, closing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QUndoStack
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from convviz.lessons.lesson import LookAt
from convviz.lessons.quantities.records import Value
from convviz.lessons.questions import ChoiceQuestion, NumberQuestion
from convviz.lessons.reading import bundled_lesson, read_bytes, read_lesson
from convviz.lessons.scenes.lab_state import lab_state
from convviz.lessons.writing import lesson_bytes
from convviz.networks import bundled
from convviz.states.blobs import BlobStore
from convviz.texts.lesson_parts import part_names
from convviz.ui.lessons.authoring.editor import LessonEditor
from convviz.ui.lessons.authoring.point_sheet import PointSheet
from convviz.ui.lessons.authoring.pointing import look_at
from convviz.ui.lessons.authoring.studio import LessonStudio
from convviz.ui.lessons.locating import locate
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.authoring.draft import Draft, new_draft
from convviz.workspace.authoring.finishing import finished
from convviz.workspace.lesson_authoring import AuthoringWorkspace
from convviz.workspace.model_loading import load_file

LOADS_MS = 30_000


@pytest.fixture
def window(window: MainWindow) -> Iterator[MainWindow]:
    """Closed without the question about a lesson that was not saved."""
    yield window
    studio = window.findChild(LessonStudio)
    if studio is not None and studio.is_open:
        studio.close()


@pytest.fixture
def studio(window: MainWindow) -> LessonStudio:
    """A lesson that was just begun from the kernel lab."""
    window.action_table["make-lesson"].trigger()
    found = window.findChild(LessonStudio)
    assert isinstance(found, LessonStudio)
    return found


def draft(studio: LessonStudio) -> Draft:
    assert studio.work.draft is not None
    return studio.work.draft


def lab(window: MainWindow) -> LabPage:
    page = window.page("lab")
    assert isinstance(page, LabPage)
    return page


def button(studio: LessonStudio, name: str) -> QPushButton:
    found = studio.editor.findChild(QWidget, name)
    assert found is not None, name
    return found  # type: ignore[return-value]


def test_it_begins_with_what_is_on_screen(window: MainWindow, studio: LessonStudio) -> None:
    assert studio.editor.isVisible()
    scene = draft(studio).step.show.lab
    assert scene is not None
    blobs = BlobStore()
    again, here = lab_state(scene, {}, blobs), lab(window).workspace.state
    assert (again.stages, again.source) == (here.stages, here.source)


def test_typing_is_shown_as_learners_see_it_and_ctrl_z_takes_it_back(studio: LessonStudio) -> None:
    editor = studio.editor
    editor.text.title.setFocus()
    QTest.keyClicks(editor.text.title, "A row")
    editor.text.text.setFocus()
    QTest.keyClicks(editor.text.text, "See [a kernel](term:kernel)")
    assert "See a kernel" in editor.text.preview.toPlainText()
    assert draft(studio).step.id == "a-row"
    QTest.keyClick(editor.text.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text.text.toPlainText() == ""
    assert editor.text.title.text() == "A row"


def test_a_quoted_number_is_the_one_on_screen(window: MainWindow, studio: LessonStudio) -> None:
    lab(window).workspace.go_to(0)
    studio.editor.shows.take.click()
    assert draft(studio).step.show.lab.cell == (0, 0)  # type: ignore[union-attr]
    studio.editor.text.number.chosen.emit("0")
    assert draft(studio).step.values == {"value-1": Value(1, (0, 0))}
    studio.editor.show_part("text")
    # Sobel x in the upper left corner of the letter A: one inked cell under each weight of the right column's middle.
    assert studio.editor.text.preview.toPlainText().strip() == "−1.2"


def test_the_page_stays_usable_and_only_what_is_taken_counts(
    window: MainWindow, studio: LessonStudio
) -> None:
    before = draft(studio)
    lab(window).workspace.select_stage(1)
    assert draft(studio) is before
    studio.editor.shows.take.click()
    assert draft(studio).step.show.lab.stage == 2  # type: ignore[union-attr]
    studio.work.undo_stack.undo()
    assert lab(window).workspace.state.cursor.stage == 0


def test_another_page_is_the_next_step_and_steps_bring_their_page(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot
) -> None:
    window.show_page("network")
    network = window.page("network")
    qtbot.waitUntil(lambda: network.workspace.state.model is not None, timeout=LOADS_MS)  # type: ignore[attr-defined]
    button(studio, "stepAdd").click()
    scene = draft(studio).step.show.network
    assert scene is not None
    assert scene.model == "mnist"
    qtbot.waitUntil(lambda: studio.lessons.subject is not None, timeout=LOADS_MS)
    steps = studio.editor.findChild(QListWidget, "authoringSteps")
    assert isinstance(steps, QListWidget)
    steps.setCurrentRow(0)
    assert window.current_page().page_id == "lab"
    steps.setCurrentRow(1)
    qtbot.waitUntil(lambda: window.current_page().page_id == "network", timeout=LOADS_MS)
    assert set(studio.editor.shows._boxes) == set(window.current_page().parts)


def test_cards_that_are_left_out_go_at_once(window: MainWindow, studio: LessonStudio) -> None:
    studio.editor.show_part("shows")
    box = button(studio, "stepCard-kernelsCard")
    box.click()
    card = window.current_page().findChild(QWidget, "kernelsCard")
    assert card is not None
    assert not card.isVisible()
    assert "kernelsCard" not in (draft(studio).step.show.controls or ())
    box.click()
    assert draft(studio).step.show.controls is None
    assert card.isVisible()


def test_a_click_on_the_page_is_pointed_at(window: MainWindow, studio: LessonStudio) -> None:
    studio.editor.show_part("shows")
    studio.editor.shows.adding["look_at"].chosen.emit("click")
    page = lab(window)
    sheet = page.findChild(PointSheet)
    assert isinstance(sheet, PointSheet)
    wanted = LookAt(at=1, cell=(2, 3))
    place = locate(page, wanted)
    assert place is not None
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place.center())
    assert draft(studio).step.show.look_at == (wanted,)
    assert not sheet.isVisible()


def test_esc_points_at_nothing(window: MainWindow, studio: LessonStudio) -> None:
    studio.editor.shows.adding["cover"].chosen.emit("click")
    sheet = lab(window).findChild(PointSheet)
    assert isinstance(sheet, PointSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert draft(studio).step.show.cover == ()
    assert not sheet.isVisible()


@pytest.mark.parametrize(
    "look",
    [
        LookAt(at=0, cell=(4, 1)),
        LookAt(at=1, cell=(0, 2)),
        LookAt(at=3, cell=(1, 0)),
        LookAt(control="transportPlay"),
    ],
)
def test_pointing_is_the_way_back_from_locating(look: LookAt, window: MainWindow, qtbot: QtBot) -> None:
    page = lab(window)
    qtbot.waitUntil(lambda: locate(page, look) is not None)
    rect = locate(page, look)
    assert rect is not None
    assert look_at(page, rect.center()) == look


def test_pointing_at_a_map_of_a_network_is_the_way_back_from_locating(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("network")
    page = window.current_page()
    look = LookAt(at="conv2d", channel=1)
    qtbot.waitUntil(lambda: locate(page, look) is not None, timeout=LOADS_MS)
    rect = locate(page, look)
    assert rect is not None
    assert look_at(page, rect.center()) == look


def test_a_question_is_offered_with_its_answer(window: MainWindow, studio: LessonStudio) -> None:
    lab(window).workspace.go_to(0)
    studio.editor.shows.take.click()
    studio.editor.show_part("question")
    studio.editor.question.kind.chosen.emit("number")
    assert draft(studio).step.question == NumberQuestion(Value(1, (0, 0)))
    assert studio.editor.question.answer.text() == "Computed answer: −1.2"
    studio.editor.question.kind.chosen.emit("")
    assert draft(studio).step.question is None


def test_an_answer_may_be_off_as_far_as_is_said(studio: LessonStudio) -> None:
    editor = studio.editor
    editor.show_part("question")
    editor.question.kind.chosen.emit("number")
    editor.question.leeway.tolerance.setText("0.25")
    editor.question.leeway.tolerance.editingFinished.emit()
    editor.question.leeway.percent.click()
    question = draft(studio).step.question
    assert isinstance(question, NumberQuestion)
    assert (question.tolerance, question.percent) == (0.25, True)
    editor.question.quantity.chosen.emit("2")
    assert draft(studio).step.question.tolerance == 0.25  # type: ignore[union-attr]
    editor.question.leeway.tolerance.setText("much")
    editor.question.leeway.tolerance.editingFinished.emit()
    assert draft(studio).step.question.tolerance == 0.25  # type: ignore[union-attr]


def test_cards_left_out_of_a_step_are_there_again_for_the_next(
    window: MainWindow, studio: LessonStudio
) -> None:
    studio.editor.show_part("shows")
    button(studio, "stepCard-stagesCard").click()
    card = lab(window).findChild(QWidget, "stagesCard")
    assert card is not None
    assert not card.isVisible()
    button(studio, "stepAdd").click()
    assert card.isVisible()
    assert draft(studio).step.show.controls is None
    assert studio.editor.choice.value() == "text"


def test_an_option_is_true_when_its_claim_holds(studio: LessonStudio) -> None:
    editor = studio.editor
    editor.show_part("question")
    editor.question.kind.chosen.emit("choice")
    assert len(editor.question.rows) == 2
    QTest.keyClicks(editor.question.rows[0].text, "right")
    QTest.keyClicks(editor.question.rows[1].text, "wrong")
    assert draft(studio).step_words.options == ("right", "wrong")
    assert editor.question.answer.text() == "Computed answer: right"
    row = editor.question.rows[0]
    row.value.setText("77")
    row.value.editingFinished.emit()
    question = draft(studio).step.question
    assert isinstance(question, ChoiceQuestion)
    assert question.claims[0].right == 77
    assert "right" in editor.question.answer.text()
    assert editor.question.answer.property("state") == "error"
    row.value.setText("nonsense")
    row.value.editingFinished.emit()
    assert draft(studio).step.question == question


def test_a_problem_leads_to_its_place(studio: LessonStudio, qtbot: QtBot) -> None:
    editor = studio.editor
    QTest.keyClicks(editor.text.title, "Asks")
    editor.question.kind.chosen.emit("number")
    with qtbot.waitSignal(studio.work.checked, timeout=LOADS_MS):
        button(studio, "authoringCheck").click()
    shown = editor.problems.list
    texts = [shown.item(at).text() for at in range(shown.count())]
    assert any("question is missing" in text for text in texts), texts
    at = next(at for at, text in enumerate(texts) if "question is missing" in text)
    shown.itemActivated.emit(shown.item(at))
    assert editor.choice.value() == "question"
    shown.itemActivated.emit(shown.item(0))
    assert editor.choice.value() == "facts"


def test_trying_walks_through_it_and_comes_back(window: MainWindow, studio: LessonStudio) -> None:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    QTest.keyClicks(studio.editor.text.title, "Seen")
    button(studio, "authoringTry").click()
    assert studio.trial is not None
    assert studio.trial.isVisible()
    assert not studio.editor.isVisible()
    assert studio.trial.step_title.text() == "Seen"
    studio.trial.go_on()
    assert studio.editor.isVisible()
    assert not studio.trial.isVisible()
    assert page.progress.progress.lessons == {}


def test_what_is_saved_is_opened_by_dropping_it(
    window: MainWindow, studio: LessonStudio, tmp_path: Path
) -> None:
    QTest.keyClicks(studio.editor.text.title, "Saved")
    studio.saving.write(tmp_path / "mine.cvlesson")
    assert not studio.work.is_unsaved
    assert "mine.cvlesson" in window.notice()
    studio.close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "mine.cvlesson"))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, modifiers)
    window.dropEvent(drop)
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    assert page.lessons.files is not None
    assert page.lessons.words.steps[page.lessons.step.id].title == "Saved"


def test_a_copy_of_a_lesson_that_is_walked_through_is_edited(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    files = bundled_lesson("one-kernel-one-sum")
    page.lessons.begin(files, 2)
    studio = window.findChild(LessonStudio)
    assert isinstance(studio, LessonStudio)
    studio.edit_walked()
    assert page.lessons.files is None
    assert draft(studio).index == 2
    assert studio.work.is_unsaved
    qtbot.waitUntil(lambda: studio.lessons.subject is not None, timeout=LOADS_MS)
    studio.editor.show_part("question")
    assert studio.editor.question.answer.text() == "Computed answer: −1.2"
    assert lesson_bytes(draft(studio).files) == lesson_bytes(files)


def test_a_lesson_from_a_file_is_saved_to_it_again(
    window: MainWindow, studio: LessonStudio, tmp_path: Path
) -> None:
    path = tmp_path / "mine.cvlesson"
    studio.saving.write(path)
    studio.close()
    window.open_files([path])
    studio.edit_walked()
    assert studio.work.path == path
    assert not studio.work.is_unsaved
    QTest.keyClicks(studio.editor.text.title, "Again")
    studio.editor.save.chosen.emit("file")
    assert read_lesson(path).lesson.steps[0].id == "again"


def test_what_a_crash_left_is_told_and_comes_back(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot
) -> None:
    QTest.keyClicks(studio.editor.text.title, "Kept")
    recovery = studio.work._recovery
    assert recovery is not None
    qtbot.waitUntil(
        lambda: recovery._run is not None and (recovery._run / "state.json").exists(), timeout=5_000
    )
    assert recovery._lock is not None
    recovery._lock.unlock()
    folder = recovery._folder
    later = AuthoringWorkspace(QUndoStack(), folder)
    assert later.has_recovered()
    found = later.recovered()
    assert found is not None
    assert found.step_words.title == "Kept"


def test_a_lesson_that_is_walked_through_stands_in_front_until_it_ends(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot
) -> None:
    QTest.keyClicks(studio.editor.text.title, "Mine")
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    page.begin(bundled_lesson("one-kernel-one-sum"))
    assert not studio.editor.isVisible()
    page.lessons.end()
    qtbot.waitUntil(studio.editor.isVisible)
    assert draft(studio).step_words.title == "Mine"


def test_the_pages_get_back_what_they_had(window: MainWindow) -> None:
    lab(window).workspace.go_to(3)
    before = lab(window).workspace.state
    window.action_table["make-lesson"].trigger()
    studio = window.findChild(LessonStudio)
    assert isinstance(studio, LessonStudio)
    lab(window).workspace.select_stage(2)
    studio.close()
    assert lab(window).workspace.state == before
    assert not studio.editor.isVisible()


def test_closing_the_window_asks_about_what_is_not_saved(window: MainWindow, studio: LessonStudio) -> None:
    QTest.keyClicks(studio.editor.text.title, "Kept")
    assert not window.close()
    box = window.findChild(QMessageBox, "lessonUnsavedQuestion")
    assert isinstance(box, QMessageBox)
    box.reject()
    assert window.isVisible()
    assert draft(studio).step_words.title == "Kept"


def test_what_is_discarded_lets_the_window_close(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot
) -> None:
    assert not window.close()
    box = window.findChild(QMessageBox, "lessonUnsavedQuestion")
    assert isinstance(box, QMessageBox)
    discard = next(
        each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.DestructiveRole
    )
    discard.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not studio.is_open


def test_what_is_saved_when_asked_lets_the_window_close(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.saving.write(tmp_path / "mine.cvlesson")
    QTest.keyClicks(studio.editor.text.title, "Late")
    assert not window.close()
    box = window.findChild(QMessageBox, "lessonUnsavedQuestion")
    assert isinstance(box, QMessageBox)
    save = next(each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole)
    save.click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert read_lesson(tmp_path / "mine.cvlesson").lesson.steps[0].id == "late"


def test_what_follows_the_answer_is_shown_by_itself(window: MainWindow, studio: LessonStudio) -> None:
    editor, page = studio.editor, lab(window)
    editor.show_part("shows")
    reveal = {each.option_id: each for each in editor.shows.choice._segments.values()}["reveal"]
    assert not reveal.isEnabled()
    editor.question.kind.chosen.emit("number")
    assert reveal.isEnabled()
    reveal.click()
    page.workspace.select_stage(1)
    editor.shows.take.click()
    assert draft(studio).step.reveal is not None
    assert draft(studio).step.reveal.lab.stage == 2  # type: ignore[union-attr]
    assert page.workspace.state.cursor.stage == 1
    editor.shows.choice._segments["show"].click()
    assert page.workspace.state.cursor.stage == 0
    reveal.click()
    assert page.workspace.state.cursor.stage == 1
    editor.shows.same.click()
    assert draft(studio).step.reveal is None


def test_an_own_network_is_taken_along_once(
    window: MainWindow, studio: LessonStudio, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "My net.keras"
    own.write_bytes(bundled.path("mnist").read_bytes())
    window.show_page("network")
    page = window.current_page()
    assert isinstance(page, NetworkPage)
    page.files.open_now(own)
    for _ in range(2):
        button(studio, "stepAdd").click()
        qtbot.waitUntil(lambda: studio.lessons.subject is not None, timeout=LOADS_MS)
    files = draft(studio).files
    assert [step.show.network.model for step in files.lesson.steps[1:]] == ["my-net.keras"] * 2  # type: ignore[union-attr]
    assert list(files.files) == ["my-net.keras"]
    own.write_bytes(b"changed since")
    studio.work.begin(new_draft(files.lesson.steps[0].show, {}, "en"))
    window.show_page("network")
    page.files.take(load_file(saved(bundled.path("mnist").read_bytes(), own)))  # type: ignore[arg-type]
    own.unlink()
    button(studio, "stepAdd").click()
    assert len(draft(studio).files.lesson.steps) == 1
    assert "stands in no file" in window.notice()


def saved(data: bytes, path: Path) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("page_id", ["training", "evidence"])
def test_every_other_page_can_be_a_step(
    page_id: str, window: MainWindow, studio: LessonStudio, qtbot: QtBot
) -> None:
    window.show_page(page_id)
    qtbot.waitUntil(lambda: window.page("network").workspace.state.model is not None, timeout=LOADS_MS)  # type: ignore[attr-defined]
    button(studio, "stepAdd").click()
    assert draft(studio).step.show.page == page_id
    qtbot.waitUntil(lambda: studio.lessons.subject is not None, timeout=LOADS_MS)
    again = read_bytes(lesson_bytes(finished(draft(studio)))).lesson
    assert again == draft(studio).files.lesson


def test_the_lessons_page_itself_is_no_step(window: MainWindow, studio: LessonStudio) -> None:
    window.show_page("lessons")
    button(studio, "stepAdd").click()
    assert len(draft(studio).files.lesson.steps) == 1
    assert "A step shows a page" in window.notice()


def test_a_picture_is_added_small_enough(studio: LessonStudio, tmp_path: Path) -> None:
    image = QImage(3000, 900, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(tmp_path / "My picture.jpg"))
    studio.editor.text.add_picture(tmp_path / "My picture.jpg")
    data = draft(studio).files.files["pictures/my-picture.png"]
    assert data.startswith(b"\x89PNG")
    assert QImage.fromData(data).width() <= 1600
    assert "pictures/my-picture.png" in draft(studio).step_words.text
    (tmp_path / "no.png").write_bytes(b"nothing")
    before = draft(studio)
    studio.editor.text.add_picture(tmp_path / "no.png")
    assert draft(studio) is before


def test_what_was_saved_as_a_folder_can_be_opened_again(
    window: MainWindow, studio: LessonStudio, tmp_path: Path
) -> None:
    QTest.keyClicks(studio.editor.text.title, "In a folder")
    studio.saving.write(tmp_path / "mine")
    assert read_lesson(tmp_path / "mine").said("en").steps["in-a-folder"].title == "In a folder"
    studio.close()
    window.open_files([tmp_path / "mine" / "lesson.toml"])
    page = window.page("lessons")
    assert isinstance(page, LessonsPage)
    assert page.lessons.files is not None


def test_every_control_has_a_name_and_an_object_name(studio: LessonStudio) -> None:
    editor = studio.editor
    editor.question.kind.chosen.emit("choice")
    studio.editor.shows.adding["look_at"].chosen.emit("kernelCard")
    for name in editor.parts:
        editor.show_part(name)
        for widget in editor.findChildren(QWidget):
            is_inner = isinstance(widget.parent(), QAbstractSpinBox)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not is_inner:
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.accessibleName() or text, widget.objectName()
                assert widget.objectName() or isinstance(widget.parent(), QAbstractSpinBox | Segmented), (
                    widget
                )


def test_every_card_of_every_page_has_words(window: MainWindow) -> None:
    for page_id in ("lab", "network", "training", "evidence"):
        assert set(window.page(page_id).parts) <= part_names()


def test_nothing_is_cut_in_the_column(studio: LessonStudio, qtbot: QtBot) -> None:
    editor = studio.editor
    editor.question.kind.chosen.emit("choice")
    for name, part in editor.parts.items():
        editor.show_part(name)
        qtbot.wait(20)
        for widget in part.widget().findChildren(QWidget):
            if widget.isVisible() and widget.parentWidget() is part.widget():
                right = widget.mapTo(editor, QPoint(widget.width(), 0)).x()
                assert right <= editor.width(), (name, widget.objectName())


def test_the_lessons_undo_is_the_windows_while_it_is_typed(window: MainWindow, studio: LessonStudio) -> None:
    assert isinstance(studio.editor, LessonEditor)
    studio.editor.text.title.setFocus()
    QTest.keyClicks(studio.editor.text.title, "x")
    assert studio.work.undo_stack.isActive()
    lab(window).setFocus()
    assert lab(window).undo_stack.isActive()
    assert isinstance(studio.work.undo_stack, QUndoStack)
