"""The digit network that comes along is what its card says, in convviz's own arithmetic and in Keras."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.layers import as_maps
from convviz.learning.data.datasets import load_mnist
from convviz.learning.data.digit_data import Digits, scaled
from convviz.learning.data.pen_digits import FIRST_HELD_OUT_WRITER, held_out_digits
from convviz.learning.data.pen_material import measured_sets
from convviz.learning.data.unipen import read_unipen
from convviz.learning.loop.measuring import calibration_error
from convviz.networks import bundled
from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.networks.opening import open_network
from convviz.networks.zoo import config
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.mnist import prepare_as_mnist

DATA = Path(__file__).parents[1] / "../shared/data"
MNIST, PENS = DATA / "mnist.npz", DATA / "pendigits-train.unipen"
CARD = bundled.card("mnist")
# `| pen 0.08 | 1,248 | 99.04 % | 98.8 % | 0.5 % |`
ROWS = {
    name: (int(count.replace(",", "")), float(accuracy) / 100, float(error) / 100)
    for name, count, accuracy, error in re.findall(
        r"^\| ([a-z][\w. ]*?) \| ([\d,]+) \| ([\d.]+) % \| [\d.]+ % \| ([\d.]+) % \|$",
        CARD,
        flags=re.MULTILINE,
    )
}
needs_data = pytest.mark.skipif(
    not (MNIST.exists() and PENS.exists()), reason="../shared/data/mnist.npz and pendigits are not here"
)


@pytest.fixture(scope="module")
def network() -> Network:
    return open_network("mnist")


@pytest.fixture(scope="module")
def sets() -> dict[str, Digits]:
    return measured_sets(load_mnist(str(MNIST)), held_out_digits(read_unipen(PENS)))


def probabilities(network: Network, digits: Digits) -> np.ndarray:
    return np.stack([network.run(image).output for image in scaled(digits.images)[..., np.newaxis]])


def test_the_card_is_of_this_file() -> None:
    content = bundled.path("mnist").read_bytes()
    assert hashlib.sha256(content).hexdigest() in CARD
    assert len(content) < 500_000


def test_the_card_keeps_the_goals() -> None:
    assert ROWS["mnist test"][1] >= 0.995
    assert ROWS["pen 0.08"][1] >= 0.985
    assert f"writers from {FIRST_HELD_OUT_WRITER} on" in CARD


def test_it_has_the_courses_layers_and_nothing_else(network: Network) -> None:
    course = [layer["config"]["name"] for layer in config("mnist")["config"]["layers"]]
    assert [node.id for node in network.nodes] == course
    assert network.parameter_count() == 93_322
    assert network.input_shapes == ((28, 28, 1),)
    with zipfile.ZipFile(bundled.path("mnist")) as archive:
        assert b"Dropout" not in archive.read("config.json")


def drawn_seven() -> np.ndarray:
    """A seven with a bar, as the ink pad gives it."""
    strokes = [
        Stroke(((0.25, 0.2), (0.5, 0.22), (0.72, 0.18), (0.6, 0.45), (0.45, 0.82)), 0.08),
        Stroke(((0.38, 0.5), (0.7, 0.48)), 0.08),
    ]
    steps = prepare_as_mnist(rasterise(strokes, 280, 280))
    assert steps is not None
    return steps.centred[..., np.newaxis]


def test_it_reads_a_drawing_without_any_data_at_hand(network: Network) -> None:
    said = network.run(drawn_seven()).output
    assert said.argmax() == 7
    assert said.sum() == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize(
    "layer", [each["config"]["name"] for each in config("mnist")["config"]["layers"]][1:]
)
def test_the_arithmetic_of_every_cell_adds_up(network: Network, layer: str) -> None:
    trace = network.run(drawn_seven())
    wrong = [
        cursor
        for row, column, channel in np.ndindex(*as_maps(trace[layer]).shape)
        if not network.check(trace, cursor := Cursor(layer, channel, row, column)).ok
    ]
    assert wrong == []


@needs_data
@pytest.mark.parametrize("name", ROWS)
def test_it_is_as_good_as_its_card_says(network: Network, sets: dict[str, Digits], name: str) -> None:
    digits, (count, accuracy, error) = sets[name], ROWS[name]
    said = probabilities(network, digits)
    right = said.argmax(axis=1) == digits.labels
    assert len(digits) == count
    assert right.mean() >= accuracy - 0.00005  # the card has two decimals
    assert calibration_error(said.max(axis=1), right) <= error + 0.0005


@needs_data
def test_nothing_that_is_measured_is_missing_on_the_card(sets: dict[str, Digits]) -> None:
    assert set(ROWS) == set(sets)


@needs_data
def test_keras_says_the_same(network: Network, sets: dict[str, Digits]) -> None:
    keras = pytest.importorskip("keras")
    digits = sets["mnist test"]
    some = Digits(digits.images[:200], digits.labels[:200])
    model = keras.saving.load_model(bundled.path("mnist"), compile=False)
    expected = np.asarray(model(scaled(some.images)[..., np.newaxis]))
    np.testing.assert_allclose(probabilities(network, some), expected, atol=1e-4)
