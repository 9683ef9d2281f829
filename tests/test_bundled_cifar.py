"""The network for small colour pictures that comes along is what its card says, in our arithmetic and in Keras."""

from __future__ import annotations

import hashlib
import math
import re
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.networks import bundled
from convviz.networks.class_names import class_names_for
from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.networks.opening import open_network
from convviz.networks.zoo import config
from convviz.pictures.files import open_picture
from convviz.pictures.preparation import Preparation, prepare
from convviz.pictures.samples import PictureSample, load_sample

PICTURES = Path(__file__).parents[1] / "../shared/data/cifar10-jpeg.zip"
SAMPLE = 1_500
CARD = bundled.card("cifar10")
# `| test split | 10,000 | 80.97 % | 82.90 % |`
ROWS = {
    name: (int(count.replace(",", "")), float(accuracy) / 100)
    for name, count, accuracy in re.findall(
        r"^\| ([a-z][\w ,]*?) \| ([\d,]+) \| ([\d.]+) % \| [\d.]+ % \|$", CARD, flags=re.MULTILINE
    )
}


@pytest.fixture(scope="module")
def network() -> Network:
    return open_network("cifar10")


def fed(source: Path | bytes, network: Network) -> np.ndarray:
    """A picture as the network page feeds it: squashed where it is of another size, 0 to 1."""
    numbers = prepare(open_picture(source).values, Preparation(), network.input_shapes[0])
    assert numbers is not None
    return numbers


def test_the_card_is_of_this_file() -> None:
    content = bundled.path("cifar10").read_bytes()
    assert hashlib.sha256(content).hexdigest() in CARD
    assert f"{len(content):,} bytes" in CARD
    assert len(content) < 2_000_000


def test_the_card_keeps_the_goal_and_names_the_pictures() -> None:
    count, accuracy = ROWS["test split"]
    assert count == 10_000
    assert accuracy >= 0.76
    assert "JPEG" in CARD


def test_the_accuracies_of_the_classes_add_up_to_that_of_all() -> None:
    shares = re.findall(r"^\| ([a-z]+) \| ([\d.]+) % \| [\d.]+ % \| ", CARD, flags=re.MULTILINE)
    assert tuple(name for name, _ in shares) == class_names_for("cifar10", 10)
    # A thousand pictures each.
    assert np.mean([float(share) for _, share in shares]) == pytest.approx(ROWS["test split"][1] * 100)


def test_it_has_the_courses_layers_and_nothing_else(network: Network) -> None:
    course = [layer["config"]["name"] for layer in config("cifar10")["config"]["layers"]]
    assert [node.id for node in network.nodes] == course
    assert network.parameter_count() == 229_834
    assert network.input_shapes == ((32, 32, 3),)


def test_it_knows_the_cat_that_comes_along(network: Network) -> None:
    sample = load_sample("photo-cat")
    assert isinstance(sample, PictureSample)
    answer = network.run(fed(sample.path, network)).output
    assert class_names_for("cifar10", 10)[int(answer.argmax())] == "cat"


def test_the_arithmetic_of_its_cells_adds_up(network: Network) -> None:
    sample = load_sample("photo-cat")
    assert isinstance(sample, PictureSample)
    trace = network.run(fed(sample.path, network))
    generator = np.random.default_rng(7)
    for node in network.nodes[1:]:
        shape = network.maps_shape(node.id)
        assert shape is not None
        for _ in range(20):
            row, column, channel = (int(generator.integers(size)) for size in shape)
            assert network.check(trace, Cursor(node.id, channel, row, column)).ok


def test_keras_says_the_same(network: Network) -> None:
    keras = pytest.importorskip("keras")
    images = np.random.default_rng(5).random((8, 32, 32, 3), dtype=np.float32)
    model = keras.saving.load_model(bundled.path("cifar10"), compile=False)
    said = np.stack([network.run(image).output for image in images])
    np.testing.assert_allclose(said, np.asarray(model(images)), atol=1e-5)


@pytest.mark.skipif(not PICTURES.exists(), reason="../shared/data/cifar10-jpeg.zip is not here")
def test_it_is_as_good_as_its_card_says(network: Network) -> None:
    classes = class_names_for("cifar10", 10)
    with zipfile.ZipFile(PICTURES) as archive:
        files = sorted(name for name in archive.namelist() if re.fullmatch(r"test/\w+/\d+\.jpg", name))
        assert len(files) == 10_000
        chosen = np.random.default_rng(2009).choice(files, SAMPLE, replace=False)
        right = [
            classes[network.run(fed(archive.read(name), network)).output.argmax()] == name.split("/")[1]
            for name in map(str, chosen)
        ]
    _, accuracy = ROWS["test split"]
    # Three standard deviations of a share of so many, drawn without replacement from 10,000.
    margin = 3 * math.sqrt(accuracy * (1 - accuracy) / SAMPLE * (1 - SAMPLE / 10_000))
    assert abs(np.mean(right) - accuracy) <= margin
