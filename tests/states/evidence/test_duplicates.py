"""Silent channels, and those that say the same."""

from __future__ import annotations

import numpy as np

from convviz.states.evidence.answers import Answer
from convviz.states.evidence.duplicates import alike_groups, useless

RNG = np.random.default_rng(8)


def test_silent_and_duplicate_channels_are_found() -> None:
    excited = RNG.random((40, 3)).astype(np.float32)
    a, b, c = excited.T
    maxima = np.stack([a, np.zeros(40), b, 3 * a + 1, c, 2 - b, a + 1e-4 * c], axis=1).astype(np.float32)
    with np.errstate(invalid="ignore"):
        alike = np.corrcoef(maxima, rowvar=False).astype(np.float32)
    scanned = Answer({"maxima": maxima.max(axis=0), "alike": alike}, {"pictures": 40})
    assert useless(scanned) == ((1,), ((0, 3, 6), (2, 5)))


def test_a_channel_that_is_always_below_zero_is_not_silent() -> None:
    scanned = Answer(
        {"maxima": np.array([-0.5, 0, 2], np.float32), "alike": np.eye(3, dtype=np.float32)}, {"pictures": 40}
    )
    assert useless(scanned).silent == (1,)


def test_who_is_like_a_member_but_not_like_the_first_is_in_no_group() -> None:
    alike = np.eye(3, dtype=np.float32)
    alike[0, 1] = alike[1, 0] = alike[1, 2] = alike[2, 1] = 0.995
    alike[0, 2] = alike[2, 0] = 0.97
    assert alike_groups(alike, 100) == ((0, 1),)


def test_a_handful_of_pictures_tells_no_duplicates() -> None:
    assert alike_groups(np.ones((2, 2), np.float32), 8) == ()
    assert alike_groups(np.ones((2, 2), np.float32), 9) == ((0, 1),)
