"""What comes back for a question: arrays and numbers by name, and what each is called.

| question | arrays (float32) | facts |
| --- | --- | --- |
| HeatMap | `map` (h, w), the weighted sum after ReLU, not divided; `sum` (h, w) before ReLU; `weights` (channels,); | `score` |
|  | `gradients` (h, w, channels), of Score-CAM the increases instead, shape (channels,), as `weights` before softmax | |
| Attribution | `map`, the input's shape, signed | `score`; of integrated gradients `baseline_score`, `sum`; |
|  | of occlusion `scores` (rows, columns): the answer with that place covered, NaN where not tried yet; `map` (h, w, 1): its fall | `window`, `stride` |
| Maximise | `pictures` (channels, height, width, c) as the network takes them; `excitements` (channels,); `starts` (channels,) | |
| Forget | `maps` (stages + 1, height, width), the first of the network as it is; `alike` (stages + 1,) rank correlations | |
|  | | texts: `layers`, the id of the last layer forgotten at each stage |
| Score | `deletion`, `insertion`, `random_deletion`, `random_insertion` (steps + 1,) probabilities; `shares` (steps + 1,) | `deletion_area`, … |
| Flip | `changed`, `difference` the input's shape; `confidences` (steps taken + 1, classes) | `before`, `after`, `size`, `flipped` |
| Scan | `top` (channels, top) places in the set, −1 for none; `strengths` (channels, top); `cells` (channels, top, 2) row, column; | `pictures` |
|  | `maxima` (channels,); `alike` (channels, channels) correlations of maxima; `vectors` (pictures, features); | |
|  | `labels`, `answers`, `places` (pictures,) | texts: `classes` |

Facts are floats; what is asked of them they say in their question's docstring and here.
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
