"""Files become what each input takes, in its order, and what an input cannot take is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.exports.networks.chosen import ChosenNetwork
from convviz.exports.networks.feeding import Wishes, feeds
from convviz.layers import Concatenate, ConvvizError, Dense, Embedding, Flatten, InputLayer
from convviz.networks import Network, Node
from convviz.pictures.npy import npy_bytes

RNG = np.random.default_rng(23)


def chosen(*shapes: tuple[int, ...]) -> ChosenNetwork:
    """A network with an input of each shape."""
    inputs = [Node(f"input{n}", "InputLayer", InputLayer(shape)) for n, shape in enumerate(shapes)]
    flat = [Node(f"flat{n}", "Flatten", Flatten(), (node.id,)) for n, node in enumerate(inputs)]
    last = flat[-1]
    if len(flat) > 1:
        last = Node("all", "Concatenate", Concatenate(), tuple(node.id for node in flat))
    nodes = [*inputs, *flat] if last is flat[-1] else [*inputs, *flat, last]
    return ChosenNetwork(Network("net", nodes, [last.id]), "net", "file")


def saved(folder: Path, name: str, values: np.ndarray) -> Path:
    (folder / name).write_bytes(npy_bytes(values))
    return folder / name


@pytest.mark.parametrize("shape", [(10,), (16000, 1), (7, 7, 512), (2, 3, 4, 5), (30, 12)])
def test_an_input_that_takes_no_picture_is_fed_an_array_of_its_shape(
    tmp_path: Path, shape: tuple[int, ...]
) -> None:
    values = RNG.normal(size=shape).astype(np.float32)
    (fed,) = feeds(chosen(shape), [saved(tmp_path, "a.npy", values)], Wishes())
    np.testing.assert_array_equal(fed.arrays[0], values)
    assert fed.notes == ()


def test_words_are_fed_as_their_numbers(tmp_path: Path) -> None:
    network = Network(
        "words",
        [
            Node("input", "InputLayer", InputLayer((5,))),
            Node("embedding", "Embedding", Embedding(np.ones((9, 3), np.float32)), ("input",)),
        ],
        ["embedding"],
    )
    chosen_words = ChosenNetwork(network, "words", "file")
    (fed,) = feeds(chosen_words, [saved(tmp_path, "a.npy", np.array([1, 2, 3, 0, 8]))], Wishes())
    np.testing.assert_array_equal(fed.arrays[0], [1, 2, 3, 0, 8])


@pytest.mark.parametrize("shape", [(10,), (7, 7, 512)])
def test_a_picture_for_such_an_input_is_refused(tmp_path: Path, shape: tuple[int, ...]) -> None:
    Image.new("L", (20, 20), 90).save(tmp_path / "a.png")
    with pytest.raises(ConvvizError) as refusal:
        feeds(chosen(shape), [tmp_path / "a.png"], Wishes())
    assert refusal.value.code == "no-image-input"


def test_each_input_gets_its_own_file_in_its_own_way(tmp_path: Path) -> None:
    Image.new("RGB", (9, 9), (255, 0, 51)).save(tmp_path / "a.png")
    numbers = RNG.normal(size=4).astype(np.float32)
    files = [tmp_path / "a.png", saved(tmp_path, "b.npy", numbers)]
    first, second = feeds(chosen((8, 8, 3), (4,)), files * 2, Wishes())
    np.testing.assert_allclose(first.arrays[0][3, 3], [1, 0, 0.2])
    np.testing.assert_array_equal(first.arrays[1], numbers)
    assert second.files == tuple(files)


def test_wishes_go_before_guesses(tmp_path: Path) -> None:
    Image.new("L", (40, 20), 51).save(tmp_path / "a.png")
    network = chosen((8, 8, 1))
    wishes = Wishes(fit="letterbox", values="0-255", invert=True)
    (fed,) = feeds(network, [tmp_path / "a.png"], wishes)
    assert set(np.unique(fed.arrays[0])) == {0, 204}
    (guessed,) = feeds(network, [tmp_path / "a.png"], Wishes())
    np.testing.assert_allclose(guessed.arrays[0], 0.2)


def test_a_dense_network_over_a_flat_picture_takes_a_photograph(tmp_path: Path) -> None:
    Image.new("L", (40, 40), 102).save(tmp_path / "a.png")
    network = Network(
        "flat",
        [
            Node("input", "InputLayer", InputLayer((5184,))),
            Node("dense", "Dense", Dense(np.ones((5184, 2), np.float32)), ("input",)),
        ],
        ["dense"],
    )
    (fed,) = feeds(ChosenNetwork(network, "flat", "file"), [tmp_path / "a.png"], Wishes())
    assert fed.arrays[0].shape == (5184,)
    np.testing.assert_allclose(fed.arrays[0], 0.4, rtol=1e-6)
