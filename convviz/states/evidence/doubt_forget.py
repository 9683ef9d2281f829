"""What the randomised-weights check says: a map that stays while the network forgets does not show the network."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct

from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.placing import Placing

# From here on two orders of pixels are the same to the eye; below, they have little in common.
_STAYS = 0.7
_CHANGES = 0.35

Verdict = Literal["going on", "empty", "stays", "partly", "changes"]
"""Not all is known yet; there was no map to begin with; it shows the picture; both; it depends on what was learnt."""


class Stage(Struct, frozen=True, eq=False):
    """The map after some layers have forgotten.

    Attributes:
        layer: The last of them; "" while none has.
        values: The map (rows, columns), of attributions absolute.
        alike: Spearman's rank correlation with the map of the network as it is.
    """

    layer: str
    values: Floats
    alike: float

    @property
    def largest(self) -> float:
        """The largest number; 0 of an empty map."""
        return float(self.values.max(initial=0))


class Forgetting(Struct, frozen=True, eq=False):
    """All stages so far, the first of the network as it is.

    Attributes:
        stages: In order.
        total: How many there will be.
        verdict: What they say.
        placing: Where a heat map's cells lie on its picture; None for pixels.
    """

    stages: tuple[Stage, ...]
    total: int
    verdict: Verdict
    placing: Placing | None = None


def forgetting(answer: Answer, placing: Placing | None = None) -> Forgetting:
    """What was answered to a `Forget`, and where the cells of its maps lie."""
    rows = zip(answer.texts["layers"], answer.arrays["maps"], answer.arrays["alike"].tolist(), strict=True)
    stages = tuple(Stage(layer, np.nan_to_num(values), alike) for layer, values, alike in rows)
    total = answer.total if not answer.whole else len(stages)
    return Forgetting(stages, total, _verdict(stages, answer), placing)


def _verdict(stages: tuple[Stage, ...], answer: Answer) -> Verdict:
    if stages and not stages[0].largest:
        return "empty"
    if not answer.whole or len(stages) < 2:
        return "going on"
    last = stages[-1].alike
    return "stays" if last >= _STAYS else "partly" if last >= _CHANGES else "changes"
