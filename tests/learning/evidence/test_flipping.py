"""Answers that flip: the fast gradient sign method, against gradients by Keras."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from convviz import open_network
from convviz.layers import ConvvizError, Dense, InputLayer
from convviz.learning.evidence.flipping import flip
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.bundled import path
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Flip

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras 3.15 on numpy 2.
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning"),
]


def _ignored(answer: Answer, /) -> None:
    del answer


def _flipped(subject: Subject, question: Flip, picture: np.ndarray) -> Answer:
    return flip(question, subject, (picture,), _ignored, Unhindered())


@pytest.fixture(scope="module")
def digits() -> Subject:
    return Subject(open_network("mnist"))


@pytest.fixture(scope="module")
def four() -> np.ndarray:
    """A 4 in grey strokes on grey ground: no number is at an end of the range, and Keras's loss is not saturated."""
    picture = np.full((28, 28, 1), 0.3, np.float32)
    picture[5:16, 8:10] = picture[14:16, 8:20] = picture[5:24, 17:19] = 0.5
    return picture


def _loss_gradient(model: Any, picture: np.ndarray, label: int) -> np.ndarray:
    """Of Keras's cross entropy."""
    import keras
    import tensorflow as tf

    fed = tf.constant(picture[None])
    with tf.GradientTape() as tape:
        tape.watch(fed)
        answer = model(fed, training=False)
        sparse = answer.shape[-1] > 1
        loss = (
            keras.losses.sparse_categorical_crossentropy(tf.constant([label]), answer)
            if sparse
            else keras.losses.binary_crossentropy(tf.constant([[float(label)]]), answer)
        )
    return tape.gradient(loss, fed).numpy()[0]


def test_one_step_goes_by_the_sign_of_the_cross_entropys_gradient(
    digits: Subject, four: np.ndarray, keras: Any
) -> None:
    model = keras.saving.load_model(path("mnist"))
    answer = _flipped(digits, Flip(steps=1, furthest=0.02), four)
    gradient = _loss_gradient(model, four, int(answer.facts["before"]))
    clear = np.abs(gradient) > 1e-4 * np.abs(gradient).max()
    np.testing.assert_allclose(answer.arrays["difference"][clear], 0.02 * np.sign(gradient[clear]), atol=1e-6)
    towards = _flipped(digits, Flip(target=7, steps=1, furthest=0.02), four).arrays["difference"]
    gradient = _loss_gradient(model, four, 7)
    clear = np.abs(gradient) > 1e-4 * np.abs(gradient).max()
    np.testing.assert_allclose(towards[clear], -0.02 * np.sign(gradient[clear]), atol=1e-6)


@pytest.mark.parametrize("shift", [-0.2, 0.2])
def test_both_answers_of_a_single_sigmoid_flip(keras: Any, shift: float, tmp_path: Any) -> None:
    keras.utils.set_random_seed(7)
    model = keras.Sequential(
        [
            keras.Input((8, 6, 3)),
            keras.layers.Conv2D(4, 3, activation="tanh"),
            keras.layers.Flatten(),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    picture = np.random.default_rng(1).uniform(0.3, 0.7, (8, 6, 3)).astype(np.float32)
    probability = float(model(picture[None])[0, 0])
    kernel, _ = model.layers[-1].get_weights()
    logit = np.log(probability / (1 - probability))
    model.layers[-1].set_weights([kernel, np.float32([shift - logit])])
    model.save(tmp_path / "sigmoid.keras")
    subject = Subject(open_network(tmp_path / "sigmoid.keras"))
    answer = _flipped(subject, Flip(steps=40, furthest=0.2), picture)
    before = int(shift > 0)
    assert (answer.facts["before"], answer.facts["after"], answer.facts["flipped"]) == (before, 1 - before, 1)
    first = _flipped(subject, Flip(steps=1, furthest=0.001), picture).arrays["difference"]
    gradient = _loss_gradient(model, picture, before)
    np.testing.assert_array_equal(np.sign(first), np.sign(gradient))


def test_it_ends_at_the_first_step_that_flips(digits: Subject, four: np.ndarray) -> None:
    answer = _flipped(digits, Flip(steps=40, furthest=0.4), four)
    confidences = answer.arrays["confidences"]
    best = confidences.argmax(axis=1)
    assert answer.facts["flipped"] == 1
    assert (best[:-1] == best[0]).all()
    assert best[-1] != best[0]
    assert answer.facts["size"] == pytest.approx(0.4 * (len(best) - 1) / 40)
    assert np.abs(answer.arrays["difference"]).max() == pytest.approx(answer.facts["size"], rel=1e-4)
    np.testing.assert_allclose(answer.arrays["changed"], four + answer.arrays["difference"], atol=1e-6)
    run = digits.network.run(answer.arrays["changed"]).output
    np.testing.assert_allclose(confidences[-1], run, atol=1e-5)


def test_it_becomes_the_class_that_is_asked_for(digits: Subject, four: np.ndarray) -> None:
    answer = _flipped(digits, Flip(target=8, steps=60, furthest=0.6), four)
    assert answer.facts["after"] == 8
    assert answer.facts["flipped"] == 1


def test_the_picture_stays_within_its_range(digits: Subject, four: np.ndarray) -> None:
    sharp = np.where(four > 0.4, 1, 0).astype(np.float32)
    changed = _flipped(digits, Flip(steps=10, furthest=0.3), sharp).arrays["changed"]
    assert changed.min() == 0
    assert changed.max() == 1


def test_an_answer_that_does_not_flip_is_said_so(digits: Subject, four: np.ndarray) -> None:
    answer = _flipped(digits, Flip(steps=2, furthest=0.0001), four)
    assert answer.facts["flipped"] == 0
    assert answer.facts["after"] == answer.facts["before"]
    assert answer.arrays["confidences"].shape == (3, 10)
    assert answer.whole


def test_an_answer_that_is_certain_to_the_last_digit_has_a_direction() -> None:
    weights = np.float32([[900, -900, 0], [0, 0, -50], [0, 40, 0], [0, 0, 30]])
    nodes = [
        Node("in", "InputLayer", InputLayer((4,))),
        Node("end", "Dense", Dense(weights, None, activation="softmax"), ("in",)),
    ]
    subject = Subject(Network("certain", nodes, ["end"]))
    answer = _flipped(subject, Flip(steps=1, furthest=0.1), np.float32([1, 0.5, 0.5, 0.5]))
    assert answer.arrays["confidences"][0].tolist() == [1, 0, 0]
    assert answer.arrays["difference"].tolist() == pytest.approx([-0.1, -0.1, 0.1, 0.1])


def test_it_stops_between_steps(digits: Subject, four: np.ndarray) -> None:
    class Stopping:
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked == 2:
                raise Cancelled

    control = Stopping()
    with pytest.raises(Cancelled):
        flip(Flip(steps=9, furthest=0.0001), digits, (four,), _ignored, control)
    assert control.asked == 2


def test_classes_and_inputs_that_are_not_there_are_refused(digits: Subject, four: np.ndarray) -> None:
    question = Flip()
    for changed, code in (
        (replace(question, target=10), "class-outside"),
        (replace(question, output=1), "output-outside"),
        (replace(question, input=2), "input-outside"),
    ):
        with pytest.raises(ConvvizError) as refused:
            _flipped(digits, changed, four)
        assert refused.value.code == code
