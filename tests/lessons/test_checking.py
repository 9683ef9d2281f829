"""The checker says what is wrong in a lesson, and where."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from convviz.lessons.lesson import LessonFiles
from convviz.lessons.reading import lesson_of
from convviz.texts.lesson_problems import place_text, problem_text
from convviz.workspace.lesson_preparing import check_lesson

STEPS = """
format = 1
id = "made"
[[steps]]
id = "one"
values = { sum = { of = "value", at = 1, cell = [0, 0] } }
[steps.show.lab]
given = { grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 1, 0]] }
stages = [{ kind = "convolution", kernel = { weights = [[1, -1], [0, 2]] } }]
[steps.question]
kind = "choice"
claims = [
    { left = { of = "value", at = 1, cell = [0, 0] }, right = 9 },
    { left = { of = "value", at = 1, cell = [0, 0] }, right = 3 },
]
[[steps]]
id = "two"
"""
WORDS = """
title = "Made"
summary = "Made for a test."
origin = "Here."
[steps.one]
title = "One"
text = "See [a kernel](term:kernel), {sum}. ![a picture](pictures/a.png)"
prompt = "Which?"
options = ["nine", "three"]
[steps.two]
title = "Two"
text = "Go on [in the lab](page:lab)."
"""


def lesson(steps: str = STEPS, words: str = WORDS, **files: bytes) -> LessonFiles:
    kept = files or {"pictures/a.png": b""}
    return lesson_of({"lesson.toml": steps.encode(), "en.toml": words.encode(), **kept})


def found(files: LessonFiles) -> list[tuple[str, str]]:
    return [(problem.code, problem.step) for problem in check_lesson(files)]


def test_nothing_is_said_of_a_sound_lesson() -> None:
    assert found(lesson()) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("right = 9", "right = 8", ("no-answer", "one")),
        ("right = 3", "right = 9", ("no-answer", "one")),
        ("at = 1, cell = [0, 0] } }\n", "at = 1, cell = [9, 0] } }\n", ("no-value", "one")),
        ("weights = [[1, -1], [0, 2]]", 'name = "nobody"', ("cannot-show", "one")),
        ("[0, 1, 0]]", "[0, 1]]", ("cannot-show", "one")),
        ('id = "two"', 'id = "one"', ("step-twice", "one")),
    ],
)
def test_what_is_wrong_in_the_steps_is_found(old: str, new: str, expected: tuple[str, str]) -> None:
    assert old in STEPS
    assert expected in found(lesson(STEPS.replace(old, new, 1)))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{sum}", "{sun}", ("no-such-value", "one")),
        ("term:kernel", "term:nowhere", ("no-link", "one")),
        ("term:kernel", "javascript:alert(1)", ("no-link", "one")),
        ("term:kernel", "https://example.org", ("no-link", "one")),
        ("page:lab", "lesson:nowhere", ("no-link", "two")),
        ("pictures/a.png", "pictures/b.png", ("no-file", "one")),
        ("pictures/a.png", "/etc/passwd", ("no-file", "one")),
        ("pictures/a.png", "http://example.org/a.png", ("no-file", "one")),
        ("{sum}.", "<script>alert(1)</script>", ("html", "one")),
        ('"nine", "three"', '"nine"', ("options-count", "one")),
        ('prompt = "Which?"', "", ("words-missing", "one")),
        ("[steps.two]", "[steps.three]", ("words-stray", "three")),
        ("Go on", "Go on " * 200, ("long-text", "two")),
    ],
)
def test_what_is_wrong_in_the_words_is_found(old: str, new: str, expected: tuple[str, str]) -> None:
    assert old in WORDS
    assert expected in found(lesson(words=WORDS.replace(old, new, 1)))


def test_what_points_nowhere_is_found() -> None:
    pointing = STEPS.replace("[steps.show.lab]", "[steps.show]\nlook_at = [{ at = 4 }]\n[steps.show.lab]", 1)
    assert ("nothing-there", "one") in found(lesson(pointing))


NETWORK = """
format = 1
id = "made"
[[steps]]
id = "one"
[steps.show]
controls = {controls}
[steps.show.network]
model = "mnist"
panel = "{panel}"
"""
NETWORK_WORDS = """
title = "Made"
summary = "Made for a test."
origin = "Here."
[steps.one]
title = "One"
text = "Look."
"""


@pytest.mark.parametrize(
    ("panel", "controls", "expected"),
    [
        ("overview", '["factsCard"]', []),
        ("overview", '["elasticCard"]', []),
        ("overview", "[]", []),
        ("overview", '["elasticCard", "factsCard"]', ["facts-beside"]),
        ("summary", '["factsCard"]', ["card-elsewhere"]),
        ("compare", '["elasticCard", "factsCard"]', ["card-elsewhere", "card-elsewhere"]),
        ("overview", '["factCard"]', ["no-such-card"]),
    ],
)
def test_cards_that_will_not_be_seen_are_found(panel: str, controls: str, expected: list[str]) -> None:
    steps = NETWORK.format(panel=panel, controls=controls)
    told = check_lesson(lesson(steps, NETWORK_WORDS))
    assert [each.code for each in told] == expected
    assert not any(each.is_grave for each in told)
    for each in told:
        said = problem_text(each.code, dict(each.facts))
        assert said.endswith(".")
        assert "{" not in said


def test_every_problem_has_a_sentence() -> None:
    files = lesson(STEPS.replace("right = 9", "right = 8"), WORDS.replace("{sum}", "{sun} <b>"))
    said = [problem_text(each.code, dict(each.facts)) for each in check_lesson(files)]
    assert len(said) >= 3
    assert all(text and "{" not in text for text in said)
    assert place_text("one", "en") != place_text("one", "") != place_text("", "")


def test_a_network_that_is_not_among_the_files_is_named() -> None:
    files = lesson()
    step = files.lesson.steps[0]
    text = STEPS.replace(
        "[steps.show.lab]", '[steps.show.network]\nmodel = "none.keras"\n[steps.reveal.lab]', 1
    )
    assert step.question is not None
    problems = check_lesson(lesson(text))
    assert ("cannot-show", "one") in [(each.code, each.step) for each in problems]
    assert "none.keras" in dict(problems[0].facts)["reason"]
    assert replace(problems[0], step="two").step == "two"
