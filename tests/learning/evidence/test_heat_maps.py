"""Heat maps are those of plain TensorFlow over Keras's models, and of the papers' formulas written out as loops."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import (
    ChannelsFirst,
    Conv2D,
    ConvvizError,
    Dense,
    Flatten,
    GlobalAveragePooling2D,
    InputLayer,
    Layer,
    MaxPooling2D,
    Permute,
)
from convviz.learning.evidence.class_maps import grad_cam_plus_plus
from convviz.learning.evidence.heat_maps import heat_map
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import HeatMap, HeatMethod, Target

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras 3.15 on numpy 2.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]

RNG = np.random.default_rng(3)
MODELS = ("sequential", "sigmoid", "functional", "nested")
METHODS: tuple[HeatMethod, ...] = ("grad-cam", "grad-cam++", "layer-cam", "score-cam")


def asked(
    subject: Subject, *inputs: np.ndarray, method: HeatMethod = "grad-cam", layer: str = "", **target: object
) -> Answer:
    question = HeatMap(method, layer, Target(**target))
    return heat_map(question, subject, inputs, lambda _: None, Unhindered())


def chain(*layers: Layer, shape: tuple[int, ...]) -> Subject:
    """A network of these layers, called a, b, c …"""
    nodes = [Node("input", "InputLayer", InputLayer(shape))]
    for name, layer in zip("abcdefgh", layers, strict=False):
        nodes.append(Node(name, type(layer).__name__, layer, (nodes[-1].id,)))
    return Subject(Network("chain", nodes, [nodes[-1].id]))


def kernel(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def by_keras(model, index: int) -> tuple[float, np.ndarray, np.ndarray]:
    """The score, the layer's maps, and their gradients, without a line of ours."""
    import tensorflow as tf

    picture = tf.constant(model.picture[None])
    maps = model.before(picture, training=False)
    with tf.GradientTape() as tape:
        tape.watch(maps)
        scored = model.score(model.behind(maps, picture), index)
    return float(scored[0]), maps[0].numpy(), tape.gradient(scored, maps)[0].numpy()


def near(found: np.ndarray, expected: np.ndarray) -> None:
    largest = float(np.nanmax(np.abs(expected)))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5 * max(largest, 1e-12))


@pytest.mark.parametrize("name", MODELS)
class TestAgainstPlainTensorFlow:
    def test_grad_cam_of_every_class(self, explained, name: str) -> None:
        model = explained[name]
        for index in range(model.classes):
            score, maps, gradients = by_keras(model, index)
            weights = [gradients[:, :, k].mean() for k in range(maps.shape[2])]
            total = sum(weight * maps[:, :, k] for k, weight in enumerate(weights))
            answer = asked(model.subject, model.picture, layer=model.layer, index=index)
            assert answer.facts["score"] == pytest.approx(score, rel=1e-4, abs=1e-5)
            near(answer.arrays["gradients"], gradients)
            near(answer.arrays["weights"], np.array(weights))
            near(answer.arrays["sum"], total)
            near(answer.arrays["map"], np.where(total > 0, total, 0))
            assert np.abs(total).max() > 0

    def test_grad_cam_plus_plus_as_its_paper_writes_it(self, explained, name: str) -> None:
        model = explained[name]
        answer = asked(model.subject, model.picture, method="grad-cam++", layer=model.layer, index=1)
        score, maps, gradients = by_keras(model, 1)
        height, width, channels = maps.shape
        weights = np.zeros(channels)
        for k in range(channels):
            everywhere = sum(float(maps[a, b, k]) for a in range(height) for b in range(width))
            for i in range(height):
                for j in range(width):
                    # The derivatives of Y = exp(S) by A, where S is linear in A as behind ReLUs.
                    once = np.exp(score) * float(gradients[i, j, k])
                    twice = np.exp(score) * float(gradients[i, j, k]) ** 2
                    thrice = np.exp(score) * float(gradients[i, j, k]) ** 3
                    below = 2 * twice + everywhere * thrice
                    weights[k] += (twice / below if below else 0.0) * max(once, 0.0)
        # Ours leave out the factor that all have in common.
        near(answer.arrays["weights"], weights / np.exp(score))
        near(answer.arrays["sum"], (maps * answer.arrays["weights"]).sum(axis=2))
        assert answer.arrays["weights"].max() > 0

    def test_layer_cam_as_its_paper_writes_it(self, explained, name: str) -> None:
        model = explained[name]
        answer = asked(model.subject, model.picture, method="layer-cam", layer=model.layer, index=1)
        _, maps, gradients = by_keras(model, 1)
        height, width, channels = maps.shape
        total = np.zeros((height, width))
        for i in range(height):
            for j in range(width):
                for k in range(channels):
                    total[i, j] += max(float(gradients[i, j, k]), 0.0) * float(maps[i, j, k])
        near(answer.arrays["sum"], total)
        np.testing.assert_array_equal(answer.arrays["weights"], np.ones(channels))

    def test_score_cam_as_its_paper_writes_it(self, explained, name: str) -> None:
        model = explained[name]
        answer = asked(model.subject, model.picture, method="score-cam", layer=model.layer, index=0)
        _, maps, _ = by_keras(model, 0)
        nothing = score_by_keras(model, np.zeros_like(model.picture), 0)
        increases = np.full(maps.shape[2], np.nan)
        for k in range(maps.shape[2]):
            large = enlarged(maps[:, :, k], *model.picture.shape[:2])
            if large.max() > large.min():
                mask = (large - large.min()) / (large.max() - large.min())
                increases[k] = score_by_keras(model, model.picture * mask[:, :, None], 0) - nothing
        powers = np.where(np.isnan(increases), 0.0, np.exp(increases))
        near(answer.arrays["increases"], increases)
        near(answer.arrays["weights"], powers / powers.sum())
        near(answer.arrays["sum"], maps @ (powers / powers.sum()))

    def test_a_lone_sigmoid_s_classes_are_each_other_s_negative(self, explained, name: str) -> None:
        model = explained[name]
        first, second = (
            asked(model.subject, model.picture, layer=model.layer, index=index) for index in (0, 1)
        )
        opposite = np.allclose(first.arrays["sum"], -second.arrays["sum"])
        assert opposite == (name in {"sigmoid", "nested"})


def score_by_keras(model, picture: np.ndarray, index: int) -> float:
    given = picture[None].astype(np.float32)
    logits = model.behind(model.before(given, training=False), given)
    return float(model.score(logits, index)[0])


def enlarged(values: np.ndarray, height: int, width: int) -> np.ndarray:
    """Bilinear between the middles of cells; beyond the outermost middles as those."""

    def places(new: int, old: int) -> np.ndarray:
        return np.clip((np.arange(new) + 0.5) * old / new - 0.5, 0, old - 1)

    rows = np.array([np.interp(places(width, len(row)), np.arange(len(row)), row) for row in values])
    down = places(height, len(rows))
    return np.array([np.interp(down, np.arange(len(rows)), column) for column in rows.T]).T


def test_a_layer_that_nothing_names_is_the_last_with_maps(explained) -> None:
    model = explained["sequential"]
    usual = asked(model.subject, model.picture, index=2)
    near(usual.arrays["map"], asked(model.subject, model.picture, layer="last", index=2).arrays["map"])


@pytest.mark.parametrize("layer", ["input_layer", "first", "pool", "pool2"])
def test_any_layer_with_maps_has_a_heat_map(explained, layer: str) -> None:
    model = explained["sequential"]
    node = model.subject.network.nodes[0].id if layer == "input_layer" else layer
    answer = asked(model.subject, model.picture, layer=node, index=2)
    shape = model.subject.network.shapes[node]
    assert answer.arrays["map"].shape == shape[:2]
    assert answer.arrays["gradients"].shape == shape
    assert answer.arrays["map"].max() > 0


def test_a_nested_model_stands_for_its_output(explained) -> None:
    model = explained["nested"]
    of_base = asked(model.subject, model.picture, layer="base")
    near(of_base.arrays["sum"], asked(model.subject, model.picture, layer="base/pool").arrays["sum"])


@pytest.mark.parametrize("method", METHODS)
def test_channels_first_gives_the_same_map(method: HeatMethod) -> None:
    first, second, dense = kernel(3, 2, 3, 5), kernel(2, 3, 5, 4), kernel(4, 3)
    last = chain(
        Conv2D(first, activation="relu"),
        Conv2D(second, activation="relu"),
        GlobalAveragePooling2D(),
        Dense(dense, activation="softmax"),
        shape=(9, 8, 3),
    )
    lead = chain(
        ChannelsFirst(Conv2D(first, activation="relu")),
        ChannelsFirst(Conv2D(second, activation="relu")),
        Permute((2, 3, 1)),
        GlobalAveragePooling2D(),
        Dense(dense, activation="softmax"),
        shape=(3, 9, 8),
    )
    picture = RNG.random((9, 8, 3), dtype=np.float32)
    expected = asked(last, picture, method=method, layer="b", index=2)
    moved = np.ascontiguousarray(picture.transpose(2, 0, 1))
    found = asked(lead, moved, method=method, layer="b", index=2)
    assert found.arrays["map"].shape == (6, 5)
    for name, array in expected.arrays.items():
        near(found.arrays[name], array)


def test_a_channel_of_a_layer_is_explained_by_the_mean_of_its_map(explained) -> None:
    import tensorflow as tf

    model = explained["sequential"]
    question = HeatMap(layer="first", target=Target(3, layer="last"))
    answer = heat_map(question, model.subject, (model.picture,), lambda _: None, Unhindered())
    network = model.subject.network
    first = tf.constant(network.run(model.picture)["first"][None])
    weights = network.node("last").layer
    with tf.GradientTape() as tape:
        tape.watch(first)
        maps = tf.nn.relu(
            tf.nn.conv2d(tf.nn.max_pool2d(first, 2, 2, "VALID"), weights.kernel, 1, "VALID") + weights.bias
        )
        mean = tf.reduce_mean(maps[..., 3])
    assert answer.facts["score"] == pytest.approx(float(mean), rel=1e-4)
    near(answer.arrays["gradients"], tape.gradient(mean, first)[0].numpy())


class TestASilentLayer:
    """Its maps are all 0."""

    @pytest.mark.parametrize("method", METHODS)
    def test_has_an_empty_map_without_a_division(self, method: HeatMethod) -> None:
        silent = chain(
            Conv2D(-np.abs(kernel(3, 3, 1, 4)), activation="relu"),
            Flatten(),
            Dense(kernel(6 * 6 * 4, 3), activation="softmax"),
            shape=(8, 8, 1),
        )
        answer = asked(silent, RNG.random((8, 8, 1), dtype=np.float32), method=method, layer="a", index=1)
        np.testing.assert_array_equal(answer.arrays["map"], np.zeros((6, 6)))
        np.testing.assert_array_equal(answer.arrays["sum"], np.zeros((6, 6)))
        assert np.isfinite(answer.arrays["weights"]).all()


def test_a_map_without_positive_evidence_is_empty_though_its_sum_is_not() -> None:
    only_against = chain(
        Conv2D(np.abs(kernel(3, 3, 1, 4)), activation="relu"),
        GlobalAveragePooling2D(),
        Dense(-np.abs(kernel(4, 2)), activation="softmax"),
        shape=(8, 8, 1),
    )
    answer = asked(only_against, RNG.random((8, 8, 1), dtype=np.float32), layer="a")
    assert answer.arrays["sum"].max() < 0
    assert not answer.arrays["map"].any()


def test_a_softmax_that_says_exactly_1_still_has_a_map() -> None:
    certain = chain(
        Conv2D(np.abs(kernel(3, 3, 1, 4)), activation="relu"),
        MaxPooling2D(),
        GlobalAveragePooling2D(),
        Dense(np.array([[900.0, -900.0]] * 4, np.float32), activation="softmax"),
        shape=(8, 8, 1),
    )
    picture = RNG.random((8, 8, 1), dtype=np.float32)
    assert certain.network.run(picture).output[0] == 1.0
    assert asked(certain, picture, layer="a").arrays["map"].max() > 0


def test_grad_cam_plus_plus_of_gradients_0_divides_nothing() -> None:
    maps = np.ones((2, 2, 1), np.float32)
    assert not grad_cam_plus_plus(maps, np.zeros_like(maps)).map.any()


class TestRefusals:
    """One sentence that says what was received."""

    @pytest.mark.parametrize(
        ("layer", "target", "code"),
        [
            ("last", {"index": 5}, "class-outside"),
            ("nowhere", {}, "no-such-layer"),
            ("last", {"layer": "nowhere"}, "no-such-layer"),
            ("flat", {}, "heat-layer-flat"),
            ("head", {}, "heat-layer-flat"),
            ("last", {"layer": "first"}, "no-gradient"),
            ("last", {"layer": "last", "index": 8}, "channel-outside"),
            ("last", {"output": 1}, "output-outside"),
        ],
    )
    def test_what_is_not_there(self, explained, layer: str, target: dict[str, object], code: str) -> None:
        model = explained["sequential"]
        question = HeatMap(layer=layer, target=Target(**target))
        with pytest.raises(ConvvizError) as refusal:
            heat_map(question, model.subject, (model.picture,), lambda _: None, Unhindered())
        assert refusal.value.code == code

    def test_a_lone_sigmoid_has_two_classes(self, explained) -> None:
        model = explained["sigmoid"]
        with pytest.raises(ConvvizError) as refusal:
            asked(model.subject, model.picture, layer="last", index=2)
        assert refusal.value.code == "class-outside"


class TestScoreCamInBatches:
    @pytest.fixture(autouse=True)
    def _small_batches(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("convviz.learning.evidence.batches._MOST", 2)
        monkeypatch.setattr("convviz.learning.evidence.batches._TELL_S", 0.0)

    def test_tells_what_is_known_so_far(self, explained) -> None:
        model = explained["sequential"]
        told: list[Answer] = []
        question = HeatMap("score-cam", "last")
        whole = heat_map(question, model.subject, (model.picture,), told.append, Unhindered())
        assert whole.whole
        assert [answer.whole for answer in told] == [False] * len(told)
        assert len(told) >= 2
        known = [int((~np.isnan(answer.arrays["increases"])).sum()) for answer in told]
        assert known == [answer.done for answer in told] == sorted(set(known))
        for answer in told:
            assert answer.arrays["weights"].sum() == pytest.approx(1)

    def test_stops_when_asked(self, explained) -> None:
        model = explained["sequential"]
        control = StopsAtThird()
        with pytest.raises(Cancelled):
            heat_map(HeatMap("score-cam", "last"), model.subject, (model.picture,), lambda _: None, control)


class StopsAtThird:
    def __init__(self) -> None:
        self.asked = 0

    def check(self) -> None:
        self.asked += 1
        if self.asked == 3:
            raise Cancelled
