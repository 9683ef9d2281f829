"""How strongly each pixel of the input counts for a number: the effective receptive field, by noise.

Luo, Li, Urtasun and Zemel, "Understanding the effective receptive field in deep convolutional neural networks" (2016):
the mean of |∂y/∂x| over inputs of noise. y is the number before the activation that its layer ends with.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from msgspec import Struct

from convviz.layers import Array, TensorShape
from convviz.networks import Cursor, Network
from convviz.networks.slopes import input_slopes, part_before
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import Preparation, in_range, layout_of

NOISE_INPUTS: Final = 16
"""Of how many inputs of noise the mean is taken."""

_MOST: Final = 0.9
_SEED: Final = 2016


class EffectiveField(Struct, frozen=True, eq=False):
    """The field of one number, as far as it is measured.

    Attributes:
        network: The network.
        number: The number.
        heats: By input, shape (rows, columns): the mean of |∂y/∂x|, summed over the channels of a pixel.
        done: How many inputs of noise were fed.
        total: How many will be.
    """

    network: Network
    number: Cursor
    heats: Mapping[str, Array]
    done: int
    total: int = NOISE_INPUTS

    def is_broken(self, id: str) -> bool:  # noqa: A002 - the contract's word
        """Whether some slopes were NaN or infinite: weights that are no numbers lie on the way."""
        return not np.isfinite(self.heats[id]).all()

    def most(self, id: str) -> int:  # noqa: A002 - the contract's word
        """The fewest pixels of an input that hold nine tenths of the sum of its heat; 0 where all of it is 0."""
        heat = np.sort(self.heats[id].ravel())[::-1].cumsum(dtype=np.float64)
        whole = float(heat[-1])
        return int(np.searchsorted(heat, _MOST * whole)) + 1 if whole > 0 else 0


def measured(
    network: Network, number: Cursor, preparations: Sequence[Preparation], total: int = NOISE_INPUTS
) -> Iterator[EffectiveField]:
    """The field after each input of noise; the same one whenever it is asked for.

    Args:
        network: The network.
        number: The number; none of an input.
        preparations: How each of its inputs is fed, which says from where to where the noise goes.
        total: How many inputs of noise.

    Raises:
        ConvvizError: A layer before the number does not run, or it is not known how steeply it changes.
    """
    part = part_before(network, number.layer)
    sums = {id_: np.zeros(_plane(part, id_), np.float64) for id_ in part.inputs}
    for done in range(1, total + 1):
        given = [
            noise(shape, how, seed=(_SEED, done, place))
            for place, (shape, how) in enumerate(zip(part.input_shapes, preparations, strict=True))
        ]
        slopes = input_slopes(part, part.run(*given), number)
        for id_, slope in slopes.items():
            sums[id_] += np.abs(part.as_maps(id_, slope)).sum(axis=2, dtype=np.float64)
        heats = {id_: (each / done).astype(np.float32) for id_, each in sums.items()}
        yield EffectiveField(network, number, heats, done, total)


def noise(shape: TensorShape, how: Preparation, seed: Sequence[int]) -> Array:
    """Numbers for an input that are spread evenly over what it is fed: black to white, brought to its range."""
    rng = np.random.default_rng(seed)
    try:
        picture, channels_first = layout_of(shape)
    except PictureError:
        return rng.random(shape, dtype=np.float32)
    values = in_range(rng.random(picture, dtype=np.float32) * np.float32(255), how.values)
    if channels_first:
        values = values.transpose(2, 0, 1)
    return np.ascontiguousarray(values, dtype=np.float32).reshape(shape)


def _plane(network: Network, id: str) -> tuple[int, int]:  # noqa: A002
    shape = network.maps_shape(id)
    if shape is None:
        raise network.stopped[network.node(id).id]
    return shape.height, shape.width
