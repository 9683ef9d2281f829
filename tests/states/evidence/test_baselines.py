"""What stands for nothing lies in the range of what is fed, and has lost what the picture had."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense, InputLayer, Rescaling
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.baselines import baseline_of
from convviz.states.evidence.fed_range import fed_range

RNG = np.random.default_rng(9)


def network(shape: tuple[int, ...], *, rescaling: float | None = None) -> Network:
    nodes = [Node("input", "InputLayer", InputLayer(shape))]
    if rescaling is not None:
        nodes.append(Node("prepare", "Rescaling", Rescaling(rescaling), ("input",)))
    if len(shape) == 3:
        layer = Conv2D(np.ones((3, 3, shape[2], 2)))
        nodes.append(Node("conv", "Conv2D", layer, (nodes[-1].id,)))
    else:
        nodes.append(Node("dense", "Dense", Dense(np.ones((shape[0], 2))), (nodes[-1].id,)))
    return Network("range", nodes, [nodes[-1].id])


def ends(of: Network, fed: np.ndarray) -> tuple[float, float]:
    low, high = fed_range(of, 0, fed)
    assert low.shape == high.shape == fed.shape
    assert len(np.unique(low)) == len(np.unique(high)) == 1
    return float(low.flat[0]), float(high.flat[0])


@pytest.mark.parametrize(
    ("rescaling", "least", "most", "expected"),
    [
        (None, 0.2, 0.7, (0, 1)),
        (None, 0.0, 1.0, (0, 1)),
        (None, -1.0, 0.9, (-1, 1)),
        (None, 3.0, 250.0, (0, 250)),
        (1 / 255, 0.0, 255.0, (0, 255)),
        (1 / 255, 12.0, 80.0, (0, 255)),
        (1 / 255, 0.1, 0.9, (0, 1)),
        (1 / 255, -0.8, 0.9, (-1, 1)),
        (1 / 255, 0.0, 0.0, (0, 255)),
    ],
)
def test_the_range_is_the_network_s_as_far_as_what_is_fed_agrees(
    rescaling: float | None, least: float, most: float, expected: tuple[float, float]
) -> None:
    fed = np.full((8, 10, 3), least, np.float32)
    fed[2, 3] = most
    assert ends(network((8, 10, 3), rescaling=rescaling), fed) == expected


def test_numbers_that_are_no_picture_reach_from_0_to_1_or_as_far_as_they_do() -> None:
    assert ends(network((7,)), np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], np.float32)) == (0, 1)
    assert ends(network((7,)), np.array([-3, 0, 0, 0, 0, 0, 5], np.float32)) == (-3, 5)


@pytest.mark.parametrize(("kind", "value"), [("black", 0.0), ("grey", 0.5), ("white", 1.0)])
@pytest.mark.parametrize("shape", [(8, 10, 3), (64,)])
def test_one_value_everywhere(kind: str, value: float, shape: tuple[int, ...]) -> None:
    fed = RNG.random(shape, dtype=np.float32)
    found = baseline_of(kind, network(shape), 0, fed)
    np.testing.assert_array_equal(found, np.full(shape, value, np.float32))


@pytest.mark.parametrize("shape", [(8, 10, 3), (3, 8, 10), (8, 10), (64,)])
class TestOfAnyLayout:
    def test_the_mean_is_that_of_each_colour(self, shape: tuple[int, ...]) -> None:
        fed = RNG.random(shape, dtype=np.float32)
        mean = baseline_of("mean", network((64,)), 0, fed)
        axes = {(8, 10, 3): (0, 1), (3, 8, 10): (1, 2)}.get(shape)
        np.testing.assert_allclose(
            mean, np.broadcast_to(fed.mean(axis=axes, keepdims=True), shape), rtol=1e-5
        )

    def test_the_blur_is_gaussian_and_ends_at_the_edges(self, shape: tuple[int, ...]) -> None:
        fed = RNG.random(shape, dtype=np.float32)
        found = baseline_of("blurred", network((64,)), 0, fed)
        if shape == (3, 8, 10):
            planes = fed.transpose(1, 2, 0)
        else:
            planes = fed.reshape({(8, 10, 3): (8, 10, 3), (8, 10): (8, 10, 1), (64,): (8, 8, 1)}[shape])
        deviation = max(planes.shape[:2]) / 8
        expected = np.zeros(planes.shape)
        height, width, _ = planes.shape
        for row in range(height):
            for column in range(width):
                rows, columns = np.mgrid[:height, :width]
                weights = np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / (2 * deviation**2))
                expected[row, column] = (planes * weights[:, :, None]).sum(axis=(0, 1)) / weights.sum()
        moved = expected.transpose(2, 0, 1) if shape == (3, 8, 10) else expected
        np.testing.assert_allclose(found, moved.reshape(shape), rtol=1e-5)
        assert found.std() < fed.std() / 2
