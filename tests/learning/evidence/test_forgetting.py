"""Maps while a network forgets: those of the network as it is first, then ever less like them."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import ConvvizError, Flatten, InputLayer
from convviz.learning.evidence.attributions import attribution
from convviz.learning.evidence.forgetting import forget, rank_correlation
from convviz.learning.evidence.heat_maps import heat_map
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Attribution, Forget, HeatMap, Target

pytestmark = pytest.mark.usefixtures("keras")

_GRADIENT = Attribution("gradient-input", Target(4))


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


def test_it_begins_with_the_plain_attribution_and_loses_it(digits: Subject, four: np.ndarray) -> None:
    answer = forget(Forget(_GRADIENT, stages=5), digits, (four,), _ignored, Unhindered())
    plain = attribution(_GRADIENT, digits, (four,), _ignored, Unhindered()).arrays["map"]
    np.testing.assert_array_equal(answer.arrays["maps"][0], np.abs(plain[..., 0]))
    assert answer.arrays["maps"].shape == (6, 28, 28)
    assert answer.texts["layers"] == ("", "dense_1", "dense", "conv2d_2", "conv2d_1", "conv2d")
    assert answer.whole


def test_a_heat_map_is_another_when_all_is_forgotten(digits: Subject, four: np.ndarray) -> None:
    question = HeatMap("grad-cam", "conv2d_1", Target(4))
    answer = forget(Forget(question, stages=2, seed=1), digits, (four,), _ignored, Unhindered())
    plain = heat_map(question, digits, (four,), _ignored, Unhindered()).arrays["map"]
    np.testing.assert_array_equal(answer.arrays["maps"][0], plain)
    assert answer.arrays["alike"][0] == 1
    assert answer.arrays["alike"][-1] < 0.6
    assert answer.texts["layers"] == ("", "dense_1", "conv2d")


def test_the_same_seed_forgets_the_same(digits: Subject, four: np.ndarray) -> None:
    found = [
        forget(Forget(_GRADIENT, stages=1, seed=seed), digits, (four,), _ignored, Unhindered()).arrays["maps"]
        for seed in (3, 3, -4)
    ]
    assert (found[0] == found[1]).all()
    assert (found[0] != found[2]).any()


def test_every_stage_is_told_before_the_next_and_it_stops_between(digits: Subject, four: np.ndarray) -> None:
    told: list[Answer] = []

    class Stopping:
        def check(self) -> None:
            if len(told) == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        forget(Forget(_GRADIENT, stages=4), digits, (four,), told.append, Stopping())
    assert [(each.done, each.total, len(each.arrays["maps"])) for each in told] == [(1, 5, 1), (2, 5, 2)]


def test_a_network_without_weights_has_nothing_to_forget() -> None:
    nodes = [
        Node("in", "InputLayer", InputLayer((4, 4, 1))),
        Node("row", "Flatten", Flatten(), ("in",)),
    ]
    subject = Subject(Network("empty", nodes, ["row"]))
    with pytest.raises(ConvvizError) as refused:
        forget(Forget(_GRADIENT), subject, (np.zeros((4, 4, 1), np.float32),), _ignored, Unhindered())
    assert refused.value.code == "forget-nothing"


def test_rank_correlation_is_spearmans_with_ties_too() -> None:
    stats = pytest.importorskip("scipy.stats")
    generator = np.random.default_rng(0)
    for _ in range(5):
        one = generator.integers(0, 6, (9, 7)).astype(np.float32)
        other = one + generator.normal(size=one.shape).astype(np.float32).round(1)
        expected = stats.spearmanr(one.ravel(), other.ravel()).statistic
        assert rank_correlation(one, other) == pytest.approx(expected, abs=1e-9)
    assert rank_correlation(one, np.zeros_like(one)) == 0
