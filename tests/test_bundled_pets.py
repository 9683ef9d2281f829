"""The cats and dogs network that comes along is what its card says, in convviz's own arithmetic and in Keras."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import numpy as np
import pytest

from convviz.networks import bundled
from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.networks.opening import open_network
from convviz.networks.zoo import config
from convviz.pictures.files import open_picture
from convviz.pictures.preparation import Preparation, prepare
from convviz.pictures.samples import PictureSample, load_sample

DATA = Path(__file__).parents[1] / "../shared/data"
PHOTOS, SAMPLES = DATA / "catsdogs/test", DATA / "catsdogs_samples"
CARD = bundled.card("catsdogs")
# `| test split | 1,099 | 94.52 % | 92.94 % | 96.11 % |`
ROWS = {
    name: (int(count.replace(",", "")), *(float(share) / 100 for share in shares))
    for name, count, *shares in re.findall(
        r"^\| ([a-z][\w ,]*?) \| ([\d,]+) \| ([\d.]+) % \| ([\d.]+) % \| ([\d.]+) % \|$",
        CARD,
        flags=re.MULTILINE,
    )
}


@pytest.fixture(scope="module")
def network() -> Network:
    return open_network("catsdogs")


def fed(path: Path, network: Network) -> np.ndarray:
    """A photograph as the network page feeds it: squashed, 0 to 1."""
    numbers = prepare(open_picture(path).values, Preparation(), network.input_shapes[0])
    assert numbers is not None
    return numbers


def test_the_card_is_of_this_file() -> None:
    content = bundled.path("catsdogs").read_bytes()
    assert hashlib.sha256(content).hexdigest() in CARD
    assert len(content) < 15_000_000


def test_the_card_keeps_the_goal() -> None:
    count, balanced, *_ = ROWS["test split"]
    assert count == 1099
    assert balanced >= 0.9


def test_it_has_the_courses_layers_and_nothing_else(network: Network) -> None:
    course = [layer["config"]["name"] for layer in config("catsdogs")["config"]["layers"]]
    assert [node.id for node in network.nodes] == course
    assert network.parameter_count() == 3_453_121
    assert network.input_shapes == ((150, 150, 3),)


def test_it_knows_the_cat_that_comes_along(network: Network) -> None:
    sample = load_sample("photo-cat")
    assert isinstance(sample, PictureSample)
    assert network.run(fed(sample.path, network)).output.item() < 0.5


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
    images = np.random.default_rng(5).random((4, 150, 150, 3), dtype=np.float32)
    model = keras.saving.load_model(bundled.path("catsdogs"), compile=False)
    said = np.stack([network.run(image).output for image in images])
    np.testing.assert_allclose(said, np.asarray(model(images)), atol=1e-4)


@pytest.mark.skipif(not PHOTOS.exists(), reason="../shared/data/catsdogs is not here")
def test_it_is_as_good_as_its_card_says(network: Network) -> None:
    right = {
        name: np.mean(
            [
                (network.run(fed(path, network)).output.item() > 0.5) == (name == "dog")
                for path in sorted((PHOTOS / name).glob("*.jpg"))
            ]
        )
        for name in ("cat", "dog")
    }
    _, balanced, cats, dogs = ROWS["test split"]
    # The card has two decimals, and a picture's bytes differ by one here and there between decoders.
    assert right["cat"] >= cats - 0.003
    assert right["dog"] >= dogs - 0.003
    assert np.mean(list(right.values())) >= balanced - 0.003


@pytest.mark.skipif(not SAMPLES.exists(), reason="../shared/data/catsdogs_samples is not here")
def test_it_holds_at_other_aspects_than_it_learned_from(network: Network) -> None:
    # Breeds of cats begin with a capital letter in the Oxford set, and breeds of dogs with a small one.
    said = [
        (network.run(fed(path, network)).output.item() > 0.5) == path.stem[0].islower()
        for path in sorted(SAMPLES.glob("*.jpg"))
    ]
    assert len(said) == 28
    assert np.mean(said) >= 0.85
