"""What counts as right at the first try, as later and as revealed; and files of other versions."""

from __future__ import annotations

import pytest

from convviz.layers.errors import ConvvizError
from convviz.lessons.progress import progress_bytes, read_progress
from convviz.states.lessons.progress import Progress, Tally, answered, exercised, revealed, seen

NOW, LATER = "2026-11-22T10:00:00+00:00", "2026-11-22T11:00:00+00:00"


def test_a_first_right_answer_counts_as_such_and_later_ones_change_nothing() -> None:
    once = answered(Progress(), "stride", "size", right=True, when=NOW)
    step = once.step("stride", "size")
    assert (step.attempts, step.right, step.first_try, step.revealed, step.when) == (
        1,
        True,
        True,
        False,
        NOW,
    )
    assert answered(once, "stride", "size", right=False, when=LATER) == once
    assert revealed(once, "stride", "size", when=LATER) == once


def test_a_right_answer_after_a_wrong_one_is_no_first_try() -> None:
    wrong = answered(Progress(), "stride", "size", right=False, when=NOW)
    step = answered(wrong, "stride", "size", right=True, when=LATER).step("stride", "size")
    assert (step.attempts, step.right, step.first_try, step.when) == (2, True, False, LATER)


def test_what_was_revealed_is_not_found_afterwards() -> None:
    shown = revealed(answered(Progress(), "a", "b", right=False, when=NOW), "a", "b", when=LATER)
    step = answered(shown, "a", "b", right=True, when=LATER).step("a", "b")
    assert (step.attempts, step.right, step.revealed) == (1, False, True)


def test_a_step_seen_again_keeps_its_answers() -> None:
    progress = seen(Progress(), "a", "one", total=5, questions=2, last=False, when=NOW)
    progress = answered(progress, "a", "one", right=True, when=NOW)
    progress = seen(progress, "a", "one", total=5, questions=2, last=False, when=LATER)
    assert progress.step("a", "one").right
    assert not progress.lessons["a"].finished
    progress = seen(progress, "a", "five", total=5, questions=2, last=True, when=LATER)
    progress = seen(progress, "a", "one", total=5, questions=2, last=False, when=LATER)
    assert (
        progress.lessons["a"].finished,
        progress.lessons["a"].total,
        len(progress.lessons["a"].steps),
    ) == (True, 5, 2)


def test_exercises_are_tallied_by_kind_and_level_and_a_row_ends_with_a_second_try() -> None:
    progress = Progress()
    for attempts, right in ((1, True), (1, True), (2, True), (1, True), (3, False)):
        progress = exercised(progress, "sizes", 2, attempts=attempts, right=right)
    progress = exercised(progress, "sums", 1, attempts=1, right=True)
    assert progress.tally("sizes", 2) == Tally(done=5, first=3, later=1, revealed=1)
    assert progress.tally("sizes", 1) == Tally()
    assert (progress.streak, progress.best) == (1, 2)
    assert progress.together() == Tally(done=6, first=4, later=1, revealed=1)


def test_a_file_gives_back_what_was_written() -> None:
    progress = exercised(
        answered(Progress(name="Ana"), "a", "b", right=True, when=NOW), "sums", 3, attempts=2, right=True
    )
    assert read_progress(progress_bytes(progress)) == progress


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "progress-damaged"),
        (b"[]", "progress-damaged"),
        (b"\xff\xfe", "progress-damaged"),
        (b'{"format": 1, "streak": -1}', "progress-damaged"),
        (b'{"format": 1, "surprise": 1}', "progress-damaged"),
        (b'{"format": 1, "name": "' + b"x" * 300 + b'"}', "progress-damaged"),
        (b"[" * 100_000, "progress-damaged"),
        (b'{"format": 2, "whatever": []}', "progress-newer"),
    ],
)
def test_another_file_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        read_progress(data)
    assert refused.value.code == code
