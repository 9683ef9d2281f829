"""The film of a training keeps what it has worked out, as far as it may, and gives what the networks give."""

from __future__ import annotations

import json

import numpy as np
import pytest

from convviz.networks import zoo
from convviz.networks.edits import weights_of
from convviz.networks.keras_file import build
from convviz.states.training.film import Film, Probe, answer_of
from convviz.states.training.film_ranges import largest_weight, reach_of, reach_of_maps

CONFIG = zoo.config("mnist")


def weights(seed: int) -> dict[str, np.ndarray]:
    network = build(CONFIG, seed=seed)
    return {
        f"{node.id}/{name}": array.astype(np.float16)
        for node in network.nodes
        for name, array in weights_of(node.layer).items()
    }


def probe(seed: int) -> Probe:
    fed = np.random.default_rng(seed).random((28, 28, 1)).astype(np.float32)
    return Probe(str(seed), (fed * 255).astype(np.uint8), fed)


class Loader:
    """Counts what is read."""

    def __init__(self) -> None:
        self.read: list[int] = []

    def __call__(self, epoch: int) -> dict[str, np.ndarray]:
        self.read.append(epoch)
        return weights(epoch)


@pytest.fixture
def loader():
    return Loader()


@pytest.fixture
def film(loader):
    return Film(json.dumps(CONFIG), loader)


def test_an_epoch_is_read_once_and_other_pictures_need_no_reading(film, loader):
    one, two = probe(1), probe(2)
    first = film.frame(3, (one,))
    assert not film.knows(3, (one, two))
    second = film.frame(3, (one, two))
    assert second.network is first.network
    assert second.traces[0] is first.traces[0]
    assert loader.read == [3]
    assert film.knows(3, (two,))


def test_a_forgotten_epoch_is_read_again(film, loader):
    film.frame(3, ())
    film.forget(3)
    film.frame(3, ())
    assert loader.read == [3, 3]


def test_the_least_recently_used_epochs_go_first(loader):
    one = 4 * sum(array.size for array in weights(0).values())
    film = Film(json.dumps(CONFIG), loader, most_bytes=2 * one)
    for epoch in (0, 1, 0, 2):
        film.frame(epoch, ())
    assert [film.knows(epoch, ()) for epoch in (0, 1, 2)] == [True, False, True]


def test_one_epoch_is_kept_however_large_it_is(loader):
    film = Film(json.dumps(CONFIG), loader, most_bytes=1)
    film.frame(0, (probe(1),))
    assert film.knows(0, ())


def test_a_trace_is_what_the_network_gives(film):
    shown = probe(5)
    frame = film.frame(2, (shown,))
    np.testing.assert_array_equal(frame.traces[0].output, frame.network.run(shown.fed).output)
    np.testing.assert_allclose(answer_of(frame.traces[0]), frame.traces[0].output, rtol=1e-6)


def test_ranges_are_the_extremes_of_all_epochs(film):
    shown = probe(5)
    frames = {epoch: film.frame(epoch, (shown,)) for epoch in range(3)}
    reaches = {epoch: reach_of(frame, frames[0]) for epoch, frame in frames.items()}
    kernels = [weights_of(frame.network.node("conv2d").layer)["kernel"] for frame in frames.values()]
    assert largest_weight(reaches, "conv2d", "kernel") == max(float(np.abs(each).max()) for each in kernels)
    assert largest_weight(reaches, "conv2d", "kernel", change=True) == max(
        float(np.abs(each - kernels[0]).max()) for each in kernels
    )
    maps = [frame.traces[0]["conv2d_1"] for frame in frames.values()]
    assert reach_of_maps(reaches, "conv2d_1", 0) == (0.0, max(float(each.max()) for each in maps))
