"""Deletion and insertion curves, against loops over `Network.run`."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz import open_network
from convviz.layers import ConvvizError
from convviz.learning.evidence.attributions import attribution
from convviz.learning.evidence.scoring import score_map
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Unhindered
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.blurring import blurred
from convviz.states.evidence.questions import Attribution, Score, Target

pytestmark = pytest.mark.usefixtures("keras")


def _ignored(answer: Answer, /) -> None:
    del answer


@pytest.fixture(scope="module")
def digits() -> Subject:
    return Subject(open_network("mnist"))


@pytest.fixture(scope="module")
def four() -> np.ndarray:
    """A 4 in strokes."""
    picture = np.zeros((28, 28, 1), np.float32)
    picture[5:16, 8:10] = picture[14:16, 8:20] = picture[5:24, 17:19] = 1
    return picture


@pytest.mark.parametrize("baseline", ["black", "blurred"])
def test_curves_are_those_of_a_loop_over_single_pictures(
    digits: Subject, four: np.ndarray, baseline: str
) -> None:
    scored = np.random.default_rng(5).normal(size=(28, 28)).round(1).astype(np.float32)
    question = Score(Target(4), steps=6, baseline=baseline)
    found = score_map(question, digits, (four, scored), _ignored, Unhindered())
    nothing = np.zeros_like(four) if baseline == "black" else blurred(four)
    order = sorted(range(784), key=lambda place: -scored.ravel()[place])
    for step, share in enumerate(found.arrays["shares"]):
        count = round(784 * step / 6)
        assert share == pytest.approx(count / 784)
        gone, come = four.copy().reshape(784), nothing.copy().reshape(784)
        for place in order[:count]:
            gone[place], come[place] = nothing.reshape(784)[place], four.reshape(784)[place]
        for name, picture in (("deletion", gone), ("insertion", come)):
            expected = digits.network.run(picture.reshape(28, 28, 1)).output[4]
            assert found.arrays[name][step] == pytest.approx(expected, abs=1e-5)


def test_both_ways_at_random_meet_at_their_ends_and_depend_on_the_seed(
    digits: Subject, four: np.ndarray
) -> None:
    scored = four[..., 0]
    question = Score(Target(4), steps=8)
    one, other = (
        score_map(replace(question, seed=seed), digits, (four, scored), _ignored, Unhindered()).arrays
        for seed in (0, 1)
    )
    assert one["random_deletion"][0] == pytest.approx(one["random_insertion"][-1], abs=1e-6)
    assert one["random_deletion"][-1] == pytest.approx(one["random_insertion"][0], abs=1e-6)
    assert np.abs(one["random_insertion"] - other["random_insertion"]).max() > 1e-3
    np.testing.assert_array_equal(one["insertion"], other["insertion"])


def test_a_map_of_evidence_beats_an_order_at_random(digits: Subject, four: np.ndarray) -> None:
    question = Attribution("gradient-input", Target(4))
    evidence = np.abs(attribution(question, digits, (four,), _ignored, Unhindered()).arrays["map"][..., 0])
    found = score_map(Score(Target(4), baseline="black"), digits, (four, evidence), _ignored, Unhindered())
    assert found.facts["deletion_area"] < found.facts["random_deletion_area"]
    assert found.facts["insertion_area"] > found.facts["random_insertion_area"]
    expected = np.trapezoid(found.arrays["deletion"].astype(np.float64), found.arrays["shares"])
    assert found.facts["deletion_area"] == pytest.approx(expected, rel=1e-4)


def test_curves_are_told_as_far_as_they_are_known(
    digits: Subject, four: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("convviz.learning.evidence.batches._TELL_S", 0.0)
    told: list[Answer] = []
    answer = score_map(Score(Target(4), steps=7), digits, (four, four[..., 0]), told.append, Unhindered())
    assert [each.done for each in told] == [8, 16, 24]
    assert np.isnan(told[0].arrays["insertion"]).all()
    assert "insertion_area" not in told[0].facts
    assert answer.whole


@pytest.mark.parametrize(
    ("question", "scored", "code"),
    [
        (Score(Target(10)), np.zeros((28, 28), np.float32), "class-outside"),
        (Score(Target(1, output=1)), np.zeros((28, 28), np.float32), "output-outside"),
        (Score(Target(1), input=1), np.zeros((28, 28), np.float32), "input-outside"),
        (Score(Target(1)), np.zeros((27, 28), np.float32), "score-map-unfit"),
        (Score(Target(1)), np.full((28, 28), np.nan, np.float32), "score-map-unfit"),
    ],
    ids=["class", "output", "input", "size", "nan"],
)
def test_what_cannot_be_scored_is_refused(
    digits: Subject, four: np.ndarray, question: Score, scored: np.ndarray, code: str
) -> None:
    with pytest.raises(ConvvizError) as refused:
        score_map(question, digits, (four, scored), _ignored, Unhindered())
    assert refused.value.code == code


def test_an_output_that_gives_maps_has_no_curves() -> None:
    subject = Subject(open_network("vgg16-base"))
    picture = np.zeros((150, 150, 3), np.float32)
    with pytest.raises(ConvvizError) as refused:
        score_map(Score(), subject, (picture, picture[..., 0]), _ignored, Unhindered())
    assert refused.value.code == "evidence-no-classes"
