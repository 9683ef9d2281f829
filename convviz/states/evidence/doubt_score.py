"""Deletion and insertion seen: the picture of which a share of the pixels has gone, or has come."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.baselines import baseline_of
from convviz.states.evidence.questions import Score
from convviz.states.evidence.shown_input import placed, shown_picture

Ranks = NDArray[np.int64]


class Curves(Struct, frozen=True):
    """One way through the pixels, in the map's order and in one at random.

    Attributes:
        shares: Of the pixels, 0 to 1.
        of_map: The probability at each share; NaN where it is not known yet.
        at_random: The same in an order at random.
        area: Under the map's curve; None while it is not known.
        random_area: Under the other.
    """

    shares: tuple[float, ...]
    of_map: tuple[float, ...]
    at_random: tuple[float, ...]
    area: float | None
    random_area: float | None


def curves_of(answer: Answer, *, inserting: bool) -> Curves:
    """What was answered to a `Score`, of one of its two ways."""
    name = "insertion" if inserting else "deletion"
    rows = [answer.arrays[each].tolist() for each in ("shares", name, f"random_{name}")]
    areas = [answer.facts.get(f"{each}_area") for each in (name, f"random_{name}")]
    shares, of_map, at_random = (tuple(row) for row in rows)
    return Curves(shares, of_map, at_random, *areas)


def names_what_counts(deletion: Curves, insertion: Curves) -> bool | None:
    """Whether a map does better than chance, both ways; None while it is not known, or where the two disagree."""
    areas = (deletion.area, deletion.random_area, insertion.area, insertion.random_area)
    if any(area is None for area in areas):
        return None
    gone, gone_random, come, come_random = (float(area or 0) for area in areas)
    better = (gone < gone_random, come > come_random)
    return better[0] if better[0] == better[1] else None


def ranks_of(scored: Floats) -> Ranks:
    """When each pixel's turn is, from 0: the largest number first, equal ones in reading order."""
    order = np.argsort(-scored, axis=None, kind="stable")
    return np.argsort(order).reshape(scored.shape)


def at_share(
    network: Network, question: Score, fed: Floats, ranks: Ranks, share: float, *, inserting: bool
) -> Floats:
    """The picture (height, width, 1 or 3), 0 to 255, when a share of the pixels had their turn.

    Args:
        network: The network.
        question: Says which of its inputs, and what stands where pixels are gone.
        fed: The input's numbers.
        ranks: When each pixel's turn is.
        share: How many had theirs, 0 to 1.
        inserting: Whether pixels come where nothing was, not go.

    Raises:
        PictureError: The input takes no picture.
    """
    picture = placed(fed)
    gone = (ranks < round(share * ranks.size)) != inserting
    nothing = placed(baseline_of(question.baseline, network, question.input, fed))
    return shown_picture(network, question.input, np.where(gone[:, :, np.newaxis], nothing, picture))
