"""Pictures that excite filters, against plain loops over Keras and against pictures of a data set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from convviz import open_network
from convviz.layers import Add, Conv2D, ConvvizError, Dense, InputLayer, MaxPooling2D
from convviz.learning.evidence import maximising
from convviz.learning.evidence.maximising import maximise
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Maximise
from convviz.states.evidence.usual_maximise import usual_maximise

# Keras asks numpy in an older way.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation")

_MNIST = Path(__file__).parents[3] / "../shared/data/mnist.npz"
_SHAPE = (14, 12, 3)
_PLAIN = Maximise("last", (3, 0, 5), steps=3, rate=0.05, blur=0, jitter=0, decay=0, variation=0, seed=4)


def _made(subject: Subject, question: Maximise) -> Answer:
    return maximise(question, subject, lambda _answer: None, Unhindered())


def _pictures(subject: Subject, question: Maximise) -> np.ndarray:
    return _made(subject, question).arrays["pictures"]


@pytest.fixture(scope="session")
def model(keras: ModuleType) -> Any:
    """Two convolutions with pooling between, and one sigmoid."""
    keras.utils.set_random_seed(2)
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input(_SHAPE),
            layers.Conv2D(5, 3, activation="relu", name="first"),
            layers.MaxPooling2D(name="pool"),
            layers.Conv2D(6, (3, 2), activation="relu", name="last", bias_initializer="normal"),
            layers.Flatten(name="flat"),
            layers.Dense(1, activation="sigmoid", name="head"),
        ]
    )


@pytest.fixture(scope="session")
def subject(model: Any, tmp_path_factory: pytest.TempPathFactory) -> Subject:
    path = tmp_path_factory.mktemp("maximised") / "model.keras"
    model.save(path)
    return Subject(open_network(path))


@pytest.fixture(scope="session")
def digits() -> Subject:
    pytest.importorskip("tensorflow")
    return Subject(open_network("mnist"))


def _filter_by_keras(model: Any, channel: int) -> Callable[[Any], Any]:
    """The mean over a map where what lies below zero counts a fiftieth."""
    import tensorflow as tf

    layer = model.get_layer("last")

    def excitement(picture: Any) -> Any:
        given = model.get_layer("pool")(model.get_layer("first")(picture))
        sums = tf.nn.conv2d(given, layer.kernel, 1, "VALID")[..., channel] + layer.bias[channel]
        return tf.reduce_mean(tf.nn.leaky_relu(sums, 0.02))

    return excitement


def _by_keras(excitement: Callable[[Any], Any], question: Maximise, noise: np.ndarray) -> np.ndarray:
    """The course's loop, one picture, with decay and total variation."""
    import tensorflow as tf

    picture = tf.constant(noise[None])
    for _ in range(question.steps):
        with tf.GradientTape() as tape:
            tape.watch(picture)
            found = excitement(picture)
        gradient = tape.gradient(found, picture)
        gradient /= tf.sqrt(tf.reduce_mean(tf.square(gradient)))
        with tf.GradientTape() as tape:
            tape.watch(picture)
            down = picture[:, 1:, :-1] - picture[:, :-1, :-1]
            right = picture[:, :-1, 1:] - picture[:, :-1, :-1]
            variation = tf.reduce_sum(tf.sqrt(down * down + right * right + 1e-6))
        picture += question.rate * (gradient - question.variation * tape.gradient(variation, picture))
        picture = tf.clip_by_value(0.5 + (picture - 0.5) * (1 - question.decay), 0, 1)
    return picture.numpy()[0]


def _noise(seed: int) -> np.ndarray:
    shares = np.random.default_rng(seed).random(_SHAPE, dtype=np.float32)
    return (0.5 + 20 / 255 * (shares - 0.5)).astype(np.float32)


@pytest.mark.parametrize("changes", [{}, {"decay": 0.2, "variation": 0.3}], ids=["plain", "held-back"])
def test_pictures_are_those_of_a_plain_loop_for_each_filter(
    model: Any, subject: Subject, changes: dict[str, float]
) -> None:
    question = replace(_PLAIN, **changes)
    made = _pictures(subject, question)
    for picture, channel in zip(made, question.channels, strict=True):
        expected = _by_keras(_filter_by_keras(model, channel), question, _noise(question.seed))
        np.testing.assert_allclose(picture, expected, atol=2e-5)


def test_both_classes_of_a_single_sigmoid_get_pictures(model: Any, subject: Subject) -> None:
    found = _made(subject, Maximise("", (0, 1), steps=30))
    answers = model(found.arrays["pictures"]).numpy()[:, 0]
    logits = np.log(answers / (1 - answers))
    np.testing.assert_allclose(found.arrays["excitements"], [-logits[0], logits[1]], rtol=1e-3)
    assert (found.arrays["excitements"] > found.arrays["starts"]).all()


def test_excitements_are_means_of_maps_as_the_network_has_them(subject: Subject) -> None:
    found = _made(subject, replace(_PLAIN, steps=12))
    for picture, channel, excitement in zip(
        found.arrays["pictures"], _PLAIN.channels, found.arrays["excitements"], strict=True
    ):
        assert subject.network.run(picture)["last"][..., channel].mean() == pytest.approx(
            excitement, rel=1e-4
        )


def test_a_picture_is_the_same_alone_and_with_others(subject: Subject) -> None:
    question = Maximise("last", (0, 1, 2, 3, 4), steps=10)
    together = _pictures(subject, question)
    np.testing.assert_allclose(
        _pictures(subject, replace(question, channels=(3,)))[0], together[3], atol=1e-5
    )


def test_batches_that_memory_asks_for_change_nothing(
    subject: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = Maximise("last", (0, 1, 2, 3, 4), steps=10)
    together = _pictures(subject, question)
    monkeypatch.setattr(maximising, "_BATCH_BYTES", 20_000)
    assert len(maximising._parts(subject.network, "last", 5)) > 1
    np.testing.assert_allclose(_pictures(subject, question), together, atol=1e-5)


def test_the_same_seed_gives_the_same_pictures(subject: Subject) -> None:
    question = Maximise("last", (1, 4), steps=8)
    assert (_pictures(subject, question) == _pictures(subject, question)).all()


@pytest.mark.parametrize(
    "change",
    [
        {"steps": 9},
        {"rate": 0.03},
        {"blur": 2.0},
        {"jitter": 0},
        {"decay": 0.3},
        {"variation": 1.0},
        {"seed": 1},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_control_changes_the_picture(subject: Subject, change: dict[str, float]) -> None:
    question = Maximise("last", (1,), steps=8)
    made, changed = (_pictures(subject, each) for each in (question, replace(question, **change)))
    assert np.abs(made - changed).max() > 0.01


def test_smoothing_leaves_less_variation(subject: Subject) -> None:
    rough = Maximise("last", (0, 1, 2), steps=40, blur=0, variation=0)

    def variation(question: Maximise) -> float:
        return float(np.abs(np.diff(_pictures(subject, question), axis=1)).mean())

    assert variation(replace(rough, blur=1.5)) < 0.8 * variation(rough)
    assert variation(replace(rough, variation=1.0)) < 0.8 * variation(rough)


@pytest.mark.skipif(not _MNIST.exists(), reason="MNIST is not on this machine")
@pytest.mark.parametrize(
    ("layer", "share"), [("conv2d_1", 0.9), ("conv2d_2", 0.95), ("dense", 1), ("", 1)], ids=str
)
def test_made_pictures_excite_more_than_any_digit_does(digits: Subject, layer: str, share: float) -> None:
    with np.load(_MNIST) as data:
        pictures = (data["x_test"][:2000, :, :, None] / np.float32(255)).astype(np.float32)
    wanted = layer or "dense_1"
    maps = digits.tensors.values((pictures,), (wanted,), linear=() if layer else (wanted,))[wanted].numpy()
    strongest = maps.mean(axis=tuple(range(1, maps.ndim - 1))).max(axis=0)
    heard = np.flatnonzero(strongest > 1e-3)
    question = usual_maximise(digits.network, layer, tuple(int(each) for each in heard))
    ratios = _made(digits, question).arrays["excitements"] / strongest[heard]
    assert (ratios > 1).mean() >= share
    assert np.median(ratios) > 1.4


def test_a_filter_that_noise_leaves_silent_gets_a_picture_too() -> None:
    pytest.importorskip("tensorflow")
    kernel = np.arange(9, dtype=np.float32).reshape(3, 3, 1, 1) - 3
    silent = Conv2D(kernel, np.float32([-8]), activation="relu")
    nodes = [
        Node("in", "InputLayer", InputLayer((16, 16, 1))),
        Node("conv", "Conv2D", silent, ("in",)),
        Node("pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
    ]
    found = _made(Subject(Network("silent", nodes, ["pool"])), Maximise("pool", (0,)))
    assert found.arrays["starts"][0] == 0
    assert found.arrays["excitements"][0] > 1


def test_an_input_in_a_row_gives_pictures_in_the_networks_own_range() -> None:
    pytest.importorskip("tensorflow")
    weights = np.random.default_rng(0).normal(size=(64, 2)).astype(np.float32)
    nodes = [
        Node("in", "InputLayer", InputLayer((64,))),
        Node("units", "Dense", Dense(weights, None), ("in",)),
    ]
    question = Maximise("units", (0, 1), steps=60, blur=0, jitter=0, decay=0, variation=0, rate=0.1)
    made = _pictures(Subject(Network("row", nodes, ["units"])), question)
    assert made.shape == (2, 8, 8, 1)
    clear = np.abs(weights) > 0.3
    assert (((weights > 0) == made.reshape(2, 64).T) | ~clear).all()


def test_it_is_told_as_it_forms_and_ends_whole(subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("convviz.learning.evidence.batches._TELL_S", 0.0)
    monkeypatch.setattr(maximising, "_MOST_STEPS_AT_ONCE", 5)
    told: list[Answer] = []
    answer = maximise(Maximise("last", (0, 1), steps=40), subject, told.append, Unhindered())
    assert told
    assert [each.done for each in told] == sorted({each.done for each in told})
    assert all(not each.whole and each.arrays["pictures"].shape == (2, *_SHAPE) for each in told)
    assert answer.whole


def test_it_stops_between_steps(subject: Subject) -> None:
    class Stopping:
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked == 3:
                raise Cancelled

    control = Stopping()
    with pytest.raises(Cancelled):
        maximise(Maximise("last", (0,), steps=4096), subject, lambda _answer: None, control)
    assert control.asked == 3


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (Maximise("last", (6,)), "channel-outside"),
        (Maximise("", (2,)), "class-outside"),
        (Maximise("nowhere", (0,)), "no-such-layer"),
        (Maximise("last", (0,), input=1), "input-outside"),
        (Maximise("last", (0,) * 120_000), "maximise-too-many"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_made_is_refused(subject: Subject, question: Maximise, code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        _made(subject, question)
    assert refused.value.code == code


def test_an_input_that_does_not_count_or_takes_no_picture_is_refused() -> None:
    pytest.importorskip("tensorflow")
    kernel = np.ones((3, 3, 1, 1), np.float32)
    nodes = [
        Node("one", "InputLayer", InputLayer((9, 9, 1))),
        Node("other", "InputLayer", InputLayer((7, 7, 1))),
        Node("row", "InputLayer", InputLayer((7,))),
        Node("conv", "Conv2D", Conv2D(kernel), ("one",)),
        Node("joined", "Add", Add(), ("conv", "other")),
        Node("units", "Dense", Dense(np.ones((7, 2), np.float32), None), ("row",)),
    ]
    subject = Subject(Network("several", nodes, ["joined", "units"]))
    for question, code in (
        (Maximise("conv", (0,), input=1), "maximise-unconnected"),
        (Maximise("units", (0,), input=2), "maximise-no-picture"),
    ):
        with pytest.raises(ConvvizError) as refused:
            _made(subject, question)
        assert refused.value.code == code
    assert _pictures(subject, Maximise("joined", (0,), input=1, steps=2)).shape == (1, 7, 7, 1)
