"""Which channels of a layer are of no use over a data set: the silent ones, and those that say the same."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from convviz.states.evidence.answers import Answer, Floats

ALIKE = 0.99
"""Channels say the same from this absolute correlation of their pictures' maxima on."""

# A few pictures correlate by accident: two always do.
_FEWEST_PICTURES = 9


class Useless(NamedTuple):
    """Channels of which a network could do without some.

    Attributes:
        silent: Channels that no picture excites, rising.
        groups: Channels that say the same, rising, at least two in each; the first stands for the others.
    """

    silent: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]


def useless(scanned: Answer) -> Useless:
    """What a whole answer to a Scan tells about its channels."""
    pictures = int(scanned.facts["pictures"])
    return Useless(silent(scanned.arrays["maxima"]), alike_groups(scanned.arrays["alike"], pictures))


def silent(maxima: Floats) -> tuple[int, ...]:
    """The channels whose largest number over all cells of all pictures is exactly 0.

    After a ReLU, which gives nothing below 0, all their numbers are 0. A channel whose numbers are all below 0, as
    tanh, LeakyReLU or a linear layer may have, is not silent: its numbers still differ.

    Args:
        maxima: (channels,).
    """
    return tuple(np.flatnonzero(maxima == 0).tolist())


def alike_groups(alike: Floats, pictures: int, least: float = ALIKE) -> tuple[tuple[int, ...], ...]:
    """Channels that say the same: each joins the first channel before it that it correlates with, and that leads.

    Every member correlates with its group's first; two others of a group may correlate a little less. Correlations over
    fewer than 9 pictures are accidents and form no group.

    Args:
        alike: (channels, channels), correlations; 0 or NaN of a channel that never varies.
        pictures: Over how many pictures they are taken.
        least: The least absolute correlation.
    """
    if pictures < _FEWEST_PICTURES:
        return ()
    close = np.abs(alike) >= least
    groups: dict[int, list[int]] = {}
    for channel in range(len(close)):
        leader = next((each for each in groups if close[channel, each]), channel)
        groups.setdefault(leader, []).append(channel)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)
