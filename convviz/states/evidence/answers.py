"""What comes back for a question: arrays (float32) and numbers by name, and what each is called.

HeatMap
    `map` (height, width): the weighted sum after ReLU, not divided by anything; `sum`: the same before ReLU;
    `weights` (channels,): of Layer-CAM all 1; `gradients` (height, width, channels): of Score-CAM none, but
    `increases` (channels,), the answers less that of nothing, from which its softmax makes the weights; NaN for maps
    that are the same everywhere, and so far for those that come later. Fact `score`: the logit.
Attribution
    `map`: the input's shape, signed. Fact `score`. Integrated gradients: facts `baseline_score` and `sum`, which is to
    be the difference of both. Occlusion: `map` (height, width, 1), by how much the answer falls where that place is
    covered, in the mean; `scores` (rows, columns), the answer at each place of the window, the first in the upper left
    corner, the last hanging over; both NaN where it was not yet; `nothing`, of the input's shape: what covers. Facts
    `window`, `stride`.
Maximise
    `pictures` (channels, height, width, c) as the network takes them; `excitements`, `starts` (channels,): at the end,
    and at the beginning.
Forget
    `maps` (stages + 1, height, width), the first of the network as it is; `alike` (stages + 1,): Spearman's rank
    correlation with the first. Texts `layers`: the id of the last layer that was forgotten at each stage, "" first.
Score
    `shares` (steps + 1,) of the pixels; `deletion`, `insertion`, `random_deletion`, `random_insertion` (steps + 1,):
    probabilities. Facts: the area under each, `deletion_area` and so on.
Flip
    `changed`, `difference`: the input's shape; `confidences` (steps taken + 1, classes). Facts `before`, `after`:
    classes; `size`: the change of a number as a share of the range; `flipped`: 1 or 0.
Scan
    `top` (channels, top): places in the part of the set, −1 for none; `strengths` (channels, top), NaN for none;
    `cells` (channels, top, 2): row and column of the strongest cell; `maxima` (channels,); `alike` (channels,
    channels): correlations of the pictures' maxima, of the shape (0, 0) for more than 2048 channels; `vectors`
    (pictures, features), without features where none are asked for; `labels`, `answers`, `places` (pictures,), in the
    order in which they were looked at. A label is one of `classes`, an answer the network's own class, −1 where it
    tells none apart. Texts `classes`, those of the set. Facts `pictures`, `skipped`: how many were looked at, and could
    not be read. What is told meanwhile has no `alike` and no `vectors`.

Where pictures are of one channel only the last axis has the length 1.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Answer(msgspec.Struct, frozen=True, eq=False):
    """What came of a question, whole or so far.

    Attributes:
        arrays: By name; see the module's table.
        facts: Numbers by name.
        texts: Rows of words by name.
        done: How much of it is done, and
        total: of how much; equal when it is whole.
    """

    arrays: Mapping[str, Floats]
    facts: Mapping[str, float] = {}
    texts: Mapping[str, tuple[str, ...]] = {}
    done: int = 1
    total: int = 1

    @property
    def whole(self) -> bool:
        """Whether nothing more comes."""
        return self.done == self.total
