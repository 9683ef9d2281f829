"""Drafts of lessons: every move, without a window."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.lessons.lesson import LookAt, Shown, Step, StepWords, Words
from convviz.lessons.quantities.records import Claim, Size, Value
from convviz.lessons.questions import ChoiceQuestion, NumberQuestion
from convviz.lessons.reading import read_bytes
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import LabScene
from convviz.lessons.scenes.network_scene import NetworkScene, TrainingScene
from convviz.lessons.writing import lesson_bytes
from convviz.workspace.authoring.asking import (
    with_claim,
    with_option,
    with_question,
    with_value,
    without_option,
)
from convviz.workspace.authoring.draft import Draft, chosen, in_language, new_draft
from convviz.workspace.authoring.finishing import finished, untold, used_files
from convviz.workspace.authoring.saying import slug, with_file, with_id, with_lesson_words, with_words
from convviz.workspace.authoring.showing import with_controls, with_mark, with_shown, without_mark
from convviz.workspace.authoring.steps import MOST_STEPS, duplicated, moved, removed, with_step

LAB = Shown(lab=LabScene())
NETWORK = Shown(network=NetworkScene())
RUN = ("runs/r/history.json", "runs/r/run.json")


def draft(steps: int = 1) -> Draft:
    made = new_draft(LAB, {}, "en")
    for _ in range(steps - 1):
        made = with_step(made, NETWORK, {})
    return made


def ids(of: Draft) -> list[str]:
    return [step.id for step in of.files.lesson.steps]


def test_a_move_leaves_the_draft_before_as_it_was() -> None:
    before = draft()
    after = with_words(before, title="One")
    assert before.step_words.title == ""
    assert after.step_words.title == "One"


def test_a_new_step_stands_behind_the_one_that_is_worked_at() -> None:
    made = with_step(chosen(draft(3), 0), LAB, {})
    assert (made.index, len(ids(made)), len(set(ids(made)))) == (1, 4, 4)
    assert made.step.show == LAB


def test_a_lesson_has_no_more_steps_than_its_format_allows() -> None:
    full = draft(MOST_STEPS + 3)
    assert len(ids(full)) == MOST_STEPS
    assert len(ids(duplicated(full))) == MOST_STEPS
    assert read_bytes(lesson_bytes(finished(full))).lesson == full.files.lesson


def test_a_copied_step_has_its_words_in_every_language() -> None:
    both = with_words(in_language(with_words(draft(), title="One", text="here"), "pt"), title="Um")
    copy = duplicated(both)
    assert copy.step.id != both.step.id
    assert [copy.files.words[each].steps[copy.step.id].title for each in ("en", "pt")] == ["One", "Um"]


def test_a_step_that_is_removed_takes_its_words_along_and_the_last_one_stays() -> None:
    three = with_words(draft(3), title="Gone")
    assert "gone" in three.files.words["en"].steps
    left = removed(three)
    assert (ids(left), left.index, dict(left.files.words["en"].steps)) == (["step-1", "step-2"], 1, {})
    assert removed(draft()).files.lesson.steps == draft().files.lesson.steps


def test_a_step_moves_and_stays_the_one_that_is_worked_at() -> None:
    third = draft(3)
    assert ids(moved(third, -2)) == ["step-3", "step-1", "step-2"]
    assert moved(third, -2).index == 0
    assert ids(moved(third, 1)) == ids(third)


def test_a_step_is_called_after_its_title_until_somebody_names_it_otherwise() -> None:
    titled = with_words(in_language(with_words(draft(2), title="A row"), "pt"), text="Uma linha")
    assert titled.step.id == "a-row"
    assert titled.files.words["pt"].steps["a-row"].text == "Uma linha"
    by_hand = replace(
        draft(),
        files=replace(
            draft().files,
            lesson=replace(draft().files.lesson, steps=(Step("mine", LAB),)),
            words={"en": Words("", "", "", {"mine": StepWords("Other", "")})},
        ),
    )
    assert with_words(by_hand, title="New").step.id == "mine"


def test_two_steps_of_one_title_have_names_of_their_own() -> None:
    twice = with_words(with_step(with_words(draft(), title="Same"), LAB, {}), title="Same")
    assert len(set(ids(twice))) == 2


def test_the_lessons_id_goes_with_its_title_until_it_is_given() -> None:
    titled = with_lesson_words(draft(), title="Two stages")
    assert titled.files.lesson.id == "two-stages"
    given = with_id(titled, "my own")
    assert given.files.lesson.id == "my-own"
    assert with_lesson_words(given, title="Three").files.lesson.id == "my-own"
    assert with_id(given, "…").files.lesson.id == "my-own"


def test_a_name_is_made_of_plain_letters() -> None:
    assert slug("  O que é ReLU? (2ª parte) ") == "o-que-e-relu-2-parte"
    assert slug("数") == ""
    assert not slug("x" * 59 + " y").endswith("-")


def test_marks_and_cards_stay_when_the_same_page_is_taken_again() -> None:
    marked = with_controls(with_mark(draft(), "show", "look_at", LookAt(at=1)), "show", ("kernelCard",))
    again = with_shown(marked, "show", Shown(lab=LabScene(stage=2)), {})
    assert again.step.show == Shown(lab=LabScene(stage=2), controls=("kernelCard",), look_at=(LookAt(at=1),))
    assert with_shown(marked, "show", NETWORK, {}).step.show == NETWORK


def test_a_mark_is_made_once_and_taken_away_by_its_place() -> None:
    one, two = LookAt(at=1), LookAt(control="kernelCard")
    marked = with_mark(
        with_mark(with_mark(draft(), "show", "cover", one), "show", "cover", two), "show", "cover", one
    )
    assert marked.step.show.cover == (one, two)
    assert without_mark(marked, "show", "cover", 0).step.show.cover == (two,)


def test_what_is_revealed_is_marked_by_itself() -> None:
    revealed = with_shown(draft(), "reveal", NETWORK, {})
    marked = with_mark(revealed, "reveal", "look_at", LookAt(at="dense"))
    assert marked.step.show == LAB
    assert marked.step.reveal == replace(NETWORK, look_at=(LookAt(at="dense"),))
    assert with_shown(marked, "reveal", None, {}).step.reveal is None


def test_options_and_their_claims_stay_together_in_every_language() -> None:
    nine, three = (Claim(Value(1, (0, 0)), "=", number) for number in (9.0, 3.0))
    asked = with_question(draft(), ChoiceQuestion((nine,)))
    asked = in_language(with_claim(with_option(asked, 0, nine, "nine"), three, "three"), "es")
    spanish = with_option(asked, 1, three, "tres")
    assert spanish.step_words.options == ("", "tres")
    left = without_option(spanish, 0)
    assert left.step.question == ChoiceQuestion((three,))
    assert [left.files.words[each].steps["step-1"].options for each in ("en", "es")] == [
        ("three",),
        ("tres",),
    ]


def test_a_number_that_is_quoted_twice_has_one_name() -> None:
    first, name = with_value(draft(), Size(1))
    second, other = with_value(first, Value(1, (0, 0)))
    assert (name, other) == ("value-1", "value-2")
    assert with_value(second, Size(1))[1] == name


def test_files_that_nothing_uses_are_not_written() -> None:
    shown = Shown(lab=LabScene(given=Given(picture="pictures/a.png")))
    made = new_draft(shown, {"pictures/a.png": b"1", "pictures/b.png": b"2"}, "en")
    made = with_file(with_file(made, "net.keras", b"3"), "pictures/c.png", b"4")
    made = with_words(made, hint="![c](pictures/c.png)")
    made = with_step(
        made,
        Shown(training=TrainingScene(runs=("r",))),
        {"runs/r/run.json": b"5", "runs/r/history.json": b"6"},
    )
    assert sorted(finished(made).files) == [
        "pictures/a.png",
        "pictures/c.png",
        "runs/r/history.json",
        "runs/r/run.json",
    ]
    with_net = with_step(made, Shown(network=NetworkScene(model="net.keras")), {})
    assert "net.keras" in used_files(with_net.files)


def test_what_is_not_told_yet_in_a_language_is_named() -> None:
    told = with_lesson_words(with_words(draft(), title="T", text="x"), title="L")
    assert untold(told, "en") == ()
    assert untold(told, "pt") == ("", "t")
    asked = with_question(told, NumberQuestion(Value(1, (0, 0))))
    assert untold(asked, "en") == ("t",)
    assert untold(with_words(asked, prompt="?"), "en") == ()
