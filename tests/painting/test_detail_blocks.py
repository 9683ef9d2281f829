"""The enlarged kernel of the stage picture is the one that makes the explained cell."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from convviz.layers.arithmetic import Sum
from convviz.painting.chain.detail_blocks import multiplying_slice
from convviz.states.lab.scene import LabScene
from convviz.states.lab.state import Convolution, Cursor, Depthwise, Kernel, Probe, Stage

_RNG = np.random.default_rng(11)
_PICTURE = _RNG.uniform(0, 255, (6, 7, 3)).astype(np.float32)


def _kernel(channels: int, filters: int) -> Kernel:
    shape = (3, 3, channels, filters)
    return Kernel(shape, tuple(_RNG.normal(size=shape).ravel().tolist()), bias=(0.0,) * filters)


@pytest.mark.parametrize(
    ("stage", "explained", "card", "expected"),
    [
        (Convolution(_kernel(3, 4)), 2, (1, 0), (1, 2)),
        (Convolution(_kernel(1, 4)), 3, (0, 1), (0, 3)),
        (Depthwise(_kernel(3, 1)), 2, (0, 0), (2, 0)),
        (Depthwise(_kernel(3, 2)), 3, (0, 0), (1, 1)),
    ],
)
def test_the_kernel_beside_the_window_is_that_of_the_explained_map_not_that_of_the_kernel_card(
    derive: Callable[..., LabScene],
    stage: Stage,
    explained: int,
    card: tuple[int, int],
    expected: tuple[int, int],
) -> None:
    cursor = Cursor(probe=Probe("cell", 1, explained, 1, 2, pinned=True), channel=card[0], filter=card[1])
    scene = derive(_PICTURE, stage, cursor=cursor, photo=True)
    assert scene.kernel is not None
    channel, chosen = multiplying_slice(scene.kernel, scene)
    assert (channel, chosen) == expected
    shown = scene.kernel.used[:, :, channel, chosen]
    plane = expected[0] if isinstance(stage, Depthwise) else card[0]
    assert scene.arithmetic is not None
    arithmetic = scene.arithmetic.arithmetic
    assert isinstance(arithmetic, Sum)
    np.testing.assert_allclose(
        arithmetic.weights[arithmetic.window.channels == plane], shown.ravel(), rtol=1e-6
    )
