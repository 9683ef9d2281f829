"""Pixel attributions are those of plain TensorFlow over Keras's models, and of loops over our own runs in numpy."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import Add, ConvvizError, Dense, Flatten, InputLayer, Layer, Shape
from convviz.learning.evidence.attributions import attribution
from convviz.learning.evidence.occlusion import Sliding
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.pictures.preparation import prepare
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Attribution, PixelMethod, Target
from convviz.states.guessing import guess

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras 3.15 on numpy 2.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]

RNG = np.random.default_rng(6)
DATA = Path(__file__).parents[3] / "../shared/data"
MODELS = ("sequential", "sigmoid", "functional", "nested")
IN_STEPS: tuple[PixelMethod, ...] = ("smoothgrad", "integrated-gradients", "occlusion")


def asked(
    subject: Subject,
    *inputs: np.ndarray,
    index: int = 0,
    method: PixelMethod = "gradient",
    **settings: object,
) -> Answer:
    question = Attribution(method, Target(index), **settings)
    return attribution(question, subject, inputs, lambda _: None, Unhindered())


def chain(*layers: Layer, shape: tuple[int, ...]) -> Subject:
    """A network of these layers, called a, b, c …"""
    nodes = [Node("input", "InputLayer", InputLayer(shape))]
    for name, layer in zip("abcdefgh", layers, strict=False):
        nodes.append(Node(name, type(layer).__name__, layer, (nodes[-1].id,)))
    return Subject(Network("chain", nodes, [nodes[-1].id]))


def slope_by_keras(model, picture: np.ndarray, index: int) -> tuple[float, np.ndarray]:
    """The score and its gradient at a picture, without a line of ours."""
    import tensorflow as tf

    given = tf.constant(picture[None])
    with tf.GradientTape() as tape:
        tape.watch(given)
        scored = model.score(model.behind(model.before(given, training=False), given), index)
    return float(scored[0]), tape.gradient(scored, given)[0].numpy()


def logit_of_ours(network: Network, picture: np.ndarray, index: int) -> float:
    """A class's logit by the run in numpy."""
    logits = network.run(picture).before_activation[network.outputs[0]]
    return float(logits[index]) if len(logits) > 1 else float(logits[0] * (2 * index - 1))


def near(found: np.ndarray, expected: np.ndarray) -> None:
    largest = float(np.abs(expected).max())
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5 * max(largest, 1e-12))


@pytest.mark.parametrize("name", MODELS)
class TestAgainstPlainTensorFlow:
    def test_the_gradient_of_every_class(self, explained, name: str) -> None:
        model = explained[name]
        for index in range(model.classes):
            score, gradient = slope_by_keras(model, model.picture, index)
            answer = asked(model.subject, model.picture, index=index)
            assert answer.facts["score"] == pytest.approx(score, rel=1e-4, abs=1e-5)
            near(answer.arrays["map"], gradient)
            assert np.abs(gradient).max() > 0

    def test_gradient_times_input(self, explained, name: str) -> None:
        model = explained[name]
        answer = asked(model.subject, model.picture, index=1, method="gradient-input")
        near(answer.arrays["map"], slope_by_keras(model, model.picture, 1)[1] * model.picture)

    def test_integrated_gradients_by_the_trapezoid_rule(self, explained, name: str) -> None:
        model = explained[name]
        steps = 5
        shares = (np.arange(steps + 1) / steps) ** 1.5
        start = np.full_like(model.picture, 0.5)
        slopes = [
            slope_by_keras(model, start + (model.picture - start) * np.float32(share), 1) for share in shares
        ]
        mean = np.trapezoid([gradient for _, gradient in slopes], shares, axis=0)
        answer = asked(
            model.subject, model.picture, index=1, method="integrated-gradients", steps=steps, baseline="grey"
        )
        near(answer.arrays["map"], (model.picture - start) * mean)
        assert answer.facts["baseline_score"] == pytest.approx(slopes[0][0], rel=1e-4)
        assert answer.facts["score"] == pytest.approx(slopes[-1][0], rel=1e-4)
        assert answer.facts["sum"] == pytest.approx(float(answer.arrays["map"].sum()), rel=1e-4)


@pytest.mark.parametrize("name", ["sigmoid", "nested"])
@pytest.mark.parametrize("method", ["gradient", "integrated-gradients", "occlusion"])
def test_a_lone_sigmoid_s_classes_are_each_other_s_negative(
    explained, name: str, method: PixelMethod
) -> None:
    model = explained[name]
    first, second = (asked(model.subject, model.picture, index=index, method=method) for index in (0, 1))
    assert np.abs(first.arrays["map"]).max() > 0
    near(first.arrays["map"], -second.arrays["map"])


def test_a_lone_number_that_is_no_class_stands_for_itself() -> None:
    weights = np.arange(1, 7, dtype=np.float32).reshape(6, 1)
    subject = chain(Flatten(), Dense(weights, np.array([-9], np.float32)), shape=(2, 3, 1))
    ones = np.ones((2, 3, 1), np.float32)
    found = asked(subject, ones)
    assert found.facts["score"] == 12
    np.testing.assert_array_equal(found.arrays["map"].ravel(), weights.ravel())
    with pytest.raises(ConvvizError, match="has one channel, number 0; received 1"):
        asked(subject, ones, index=1)


def test_guided_backpropagation_is_that_of_a_relu_with_its_own_gradient(explained) -> None:
    import tensorflow as tf

    @tf.custom_gradient
    def guided_relu(numbers):
        return tf.nn.relu(numbers), lambda above: tf.where((above > 0) & (numbers > 0), above, 0.0)

    model = explained["sequential"]
    first, last, head = (model.subject.network.node(name).layer for name in ("first", "last", "head"))
    given = tf.constant(model.picture[None])
    with tf.GradientTape() as tape:
        tape.watch(given)
        maps = guided_relu(tf.nn.conv2d(given, first.kernel, 1, "VALID") + first.bias)
        maps = guided_relu(
            tf.nn.conv2d(tf.nn.max_pool2d(maps, 2, 2, "VALID"), last.kernel, 1, "VALID") + last.bias
        )
        numbers = tf.reshape(tf.nn.max_pool2d(maps, 2, 2, "VALID"), (1, -1))
        logit = (numbers @ head.kernel + head.bias)[:, 3]
    answer = asked(model.subject, model.picture, index=3, method="guided-backpropagation")
    near(answer.arrays["map"], tape.gradient(logit, given)[0].numpy())
    assert not np.allclose(answer.arrays["map"], asked(model.subject, model.picture, index=3).arrays["map"])


class TestSmoothGrad:
    def test_without_noise_is_the_gradient(self, explained) -> None:
        model = explained["functional"]
        smooth = asked(model.subject, model.picture, index=2, method="smoothgrad", noise=0, samples=3)
        near(smooth.arrays["map"], asked(model.subject, model.picture, index=2).arrays["map"])

    @pytest.mark.parametrize(
        ("noise", "share"),
        [(0.2, 0.8413), (0.4, 0.6915), (0.1, 0.9772)],
    )
    def test_has_noise_of_the_share_of_the_range_that_is_asked(self, noise: float, share: float) -> None:
        # A ReLU of x has the slope 1 where the noise leaves x positive: the normal distribution says how often.
        subject = chain(
            Flatten(), Dense(np.eye(64), activation="relu"), Dense(np.ones((64, 1))), shape=(8, 8, 1)
        )
        picture = np.full((8, 8, 1), 0.2, np.float32)
        answer = asked(subject, picture, method="smoothgrad", noise=noise, samples=400)
        assert float(answer.arrays["map"].mean()) == pytest.approx(share, abs=0.01)

    def test_is_the_same_for_the_same_seed_alone(self, explained, monkeypatch: pytest.MonkeyPatch) -> None:
        model = explained["sequential"]

        def smooth(seed: int) -> np.ndarray:
            return asked(model.subject, model.picture, method="smoothgrad", seed=seed).arrays["map"]

        first = smooth(1)
        monkeypatch.setattr("convviz.learning.evidence.batches._MOST", 7)
        near(smooth(1), first)
        assert not np.allclose(smooth(2), first)


class TestIntegratedGradientsAreComplete:
    """They add up to the difference of the scores within 1 %."""

    @pytest.mark.parametrize("baseline", ["black", "grey", "white", "mean", "blurred"])
    def test_on_a_linear_network_after_one_step(self, baseline: str) -> None:
        picture = RNG.random((8, 8, 1), dtype=np.float32)
        # Every class leans towards the picture, so that there is a difference to be complete about.
        kernel = RNG.normal(size=(64, 3)) + 3 * (picture.reshape(64, 1) - 0.5)
        subject = chain(Flatten(), Dense(kernel, activation="softmax"), shape=(8, 8, 1))
        answer = asked(subject, picture, method="integrated-gradients", steps=1, baseline=baseline)
        complete(answer, 1e-4)

    def test_on_the_bundled_digits(self) -> None:
        network = open_network("mnist")
        subject = Subject(network)
        for picture in digits():
            index = int(network.run(picture).output.argmax())
            complete(asked(subject, picture, index=index, method="integrated-gradients"), 0.01)

    def test_on_the_bundled_pets(self) -> None:
        subject = Subject(open_network("catsdogs"))
        for picture in pets():
            complete(asked(subject, picture, index=1, method="integrated-gradients"), 0.01)


def complete(answer: Answer, within: float) -> None:
    difference = answer.facts["score"] - answer.facts["baseline_score"]
    assert abs(difference) > 0.1
    assert answer.facts["sum"] == pytest.approx(difference, rel=within)


def digits() -> list[np.ndarray]:
    """A 7 that is drawn here, and some that people wrote where they are at hand."""
    seven = np.zeros((28, 28), np.float32)
    seven[6:9, 8:20] = 1
    for row in range(9, 23):
        column = round(18 - (row - 9) * 0.5)
        seven[row, column : column + 3] = 1
    found = [seven]
    if (DATA / "mnist.npz").exists():
        with np.load(DATA / "mnist.npz") as archive:
            found += [each.astype(np.float32) / 255 for each in archive["x_test"][:20]]
    return [each[:, :, None] for each in found]


def pets() -> list[np.ndarray]:
    """The cat of scikit-image, and some photographs where they are at hand."""
    import skimage.data
    from PIL import Image

    photos = [skimage.data.chelsea()]
    for kind in ("cat", "dog"):
        files = sorted((DATA / "catsdogs/test" / kind).glob("*.jpg"))
        photos += [np.asarray(Image.open(path).convert("RGB")) for path in files[10:11]]
    how = guess(open_network("catsdogs")).preparation
    prepared = (prepare(photo.astype(np.float32), how, (150, 150, 3)) for photo in photos)
    return [each for each in prepared if each is not None]


class TestOcclusion:
    @pytest.mark.parametrize("name", ["sequential", "sigmoid"])
    @pytest.mark.parametrize(("window", "stride"), [(3, 2), (4, 4), (5, 3), (0, 0)])
    def test_is_that_of_a_loop_over_our_run(self, explained, name: str, window: int, stride: int) -> None:
        model = explained[name]
        network, picture = model.subject.network, model.picture
        answer = asked(
            model.subject,
            picture,
            index=1,
            method="occlusion",
            window=window,
            stride=stride,
            baseline="white",
        )
        # An eighth of 12 pixels is 2, half of which is 1.
        window, stride = window or 2, stride or 1
        assert (answer.facts["window"], answer.facts["stride"]) == (window, stride)
        whole = logit_of_ours(network, picture, 1)
        falls: dict[tuple[int, int], list[float]] = {}
        rows, columns = (math.ceil((size - window) / stride) + 1 for size in picture.shape[:2])
        scores = np.zeros((rows, columns))
        for row in range(rows):
            for column in range(columns):
                covered = picture.copy()
                cells = [
                    (y, x)
                    for y in range(row * stride, min(row * stride + window, 14))
                    for x in range(column * stride, min(column * stride + window, 12))
                ]
                for y, x in cells:
                    covered[y, x] = 1.0
                scores[row, column] = logit_of_ours(network, covered, 1)
                for cell in cells:
                    falls.setdefault(cell, []).append(whole - scores[row, column])
        expected = np.array([[np.mean(falls[y, x]) for x in range(12)] for y in range(14)])
        np.testing.assert_allclose(answer.arrays["scores"], scores, rtol=1e-4, atol=1e-4)
        np.testing.assert_allclose(answer.arrays["map"][:, :, 0], expected, rtol=1e-3, atol=2e-4)

    @pytest.mark.parametrize(
        ("window", "stride", "expected"),
        [
            (0, 0, Sliding(3, 1, 22, 30)),
            (8, 0, Sliding(8, 4, 5, 7)),
            (8, 3, Sliding(8, 3, 7, 9)),
            (8, 50, Sliding(8, 8, 3, 4)),
            (99, 99, Sliding(32, 32, 1, 1)),
            (1, 1, Sliding(1, 1, 24, 32)),
        ],
    )
    def test_leaves_no_pixel_out(self, window: int, stride: int, expected: Sliding) -> None:
        sliding = Sliding.over(Shape(24, 32, 3), window, stride)
        assert sliding == expected
        covered = np.zeros((24, 32), np.bool_)
        for place in range(sliding.rows * sliding.columns):
            assert not covered[sliding.covered(place)].all()
            covered[sliding.covered(place)] = True
        assert covered.all()

    def test_of_what_is_no_picture_is_refused(self) -> None:
        subject = chain(Dense(np.ones((7, 2)), activation="softmax"), shape=(7,))
        with pytest.raises(ConvvizError) as refusal:
            asked(subject, np.ones(7, np.float32), method="occlusion")
        assert refusal.value.code == "no-image-input"


class TestOfSeveralInputs:
    """Each has a map of its own."""

    @pytest.fixture
    def subject(self) -> Subject:
        nodes = [
            Node("left", "InputLayer", InputLayer((4, 4, 1))),
            Node("right", "InputLayer", InputLayer((16,))),
            Node("flat", "Flatten", Flatten(), ("left",)),
            Node("first", "Dense", Dense(RNG.normal(size=(16, 5)), activation="tanh"), ("flat",)),
            Node("second", "Dense", Dense(RNG.normal(size=(16, 5)), activation="tanh"), ("right",)),
            Node("sum", "Add", Add(), ("first", "second")),
            Node("head", "Dense", Dense(RNG.normal(size=(5, 3)), activation="softmax"), ("sum",)),
            Node("other", "Dense", Dense(RNG.normal(size=(5, 2))), ("first",)),
        ]
        return Subject(Network("two", nodes, ["head", "other"]))

    @pytest.mark.parametrize("index", [0, 1])
    @pytest.mark.parametrize("method", ["gradient", *IN_STEPS])
    def test_of_its_own_shape(self, subject: Subject, index: int, method: PixelMethod) -> None:
        inputs = [RNG.random((4, 4, 1), dtype=np.float32), RNG.random(16, dtype=np.float32)]
        answer = asked(subject, *inputs, index=2, method=method, input=index, noise=0, window=1)
        expected = (4, 4, 1) if method == "occlusion" else inputs[index].shape
        assert answer.arrays["map"].shape == expected
        network = subject.network

        def logit(place: int, value: float) -> float:
            changed = [each.copy() for each in inputs]
            changed[index].flat[place] = value
            return float(network.run(*changed).before_activation["head"][2])

        now = float(inputs[index].flat[5])
        if method in {"gradient", "smoothgrad"}:
            slope = (logit(5, now + 1e-2) - logit(5, now - 1e-2)) / 2e-2
            assert answer.arrays["map"].flat[5] == pytest.approx(slope, rel=0.01, abs=1e-3)
        elif method == "occlusion":
            assert answer.arrays["map"].flat[5] == pytest.approx(logit(5, now) - logit(5, 0.0), abs=1e-4)
        else:
            complete(answer, 0.01)

    def test_an_output_that_does_not_read_it_is_refused(self, subject: Subject) -> None:
        inputs = (np.ones((4, 4, 1), np.float32), np.ones(16, np.float32))
        question = Attribution("gradient", Target(0, output=1), input=1)
        with pytest.raises(ConvvizError) as refusal:
            attribution(question, subject, inputs, lambda _: None, Unhindered())
        assert refusal.value.code == "no-gradient"

    def test_one_that_is_not_there_is_refused(self, subject: Subject) -> None:
        inputs = (np.ones((4, 4, 1), np.float32), np.ones(16, np.float32))
        with pytest.raises(ConvvizError) as refusal:
            asked(subject, *inputs, input=2)
        assert refusal.value.code == "input-outside"


@pytest.mark.parametrize("method", IN_STEPS)
class TestInSteps:
    @pytest.fixture(autouse=True)
    def _small_batches(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("convviz.learning.evidence.batches._MOST", 5)
        monkeypatch.setattr("convviz.learning.evidence.batches._TELL_S", 0.0)

    def test_tells_what_is_known_so_far(self, explained, method: PixelMethod) -> None:
        model = explained["sequential"]
        told: list[Answer] = []
        question = Attribution(method, steps=20, window=4)
        whole = attribution(question, model.subject, (model.picture,), told.append, Unhindered())
        assert whole.whole
        assert len(told) >= 3
        assert [answer.done for answer in told] == sorted({answer.done for answer in told})
        assert not any(answer.whole for answer in told)
        assert {answer.arrays["map"].shape for answer in told} == {whole.arrays["map"].shape}
        if method == "occlusion":
            tried = [int((~np.isnan(answer.arrays["scores"])).sum()) for answer in told]
            assert tried == [answer.done for answer in told]
            assert np.isnan(told[0].arrays["map"]).any()
            assert not np.isnan(whole.arrays["scores"]).any()

    def test_stops_when_asked(self, explained, method: PixelMethod) -> None:
        model = explained["sequential"]
        with pytest.raises(Cancelled):
            attribution(Attribution(method), model.subject, (model.picture,), lambda _: None, StopsAtThird())


class StopsAtThird:
    def __init__(self) -> None:
        self.asked = 0

    def check(self) -> None:
        self.asked += 1
        if self.asked == 3:
            raise Cancelled
