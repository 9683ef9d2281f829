"""What is said to a wrong answer, as data: which slip gives just this answer, and the arithmetic of the slip."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from convviz.networks.derivation import Term
from convviz.states.lab.scene import AxisFormula

SizeSlip = Literal[
    "size-stride",
    "size-padding",
    "size-one-side",
    "size-rounded-up",
    "size-rounded-down",
    "size-plus-one",
    "size-dilation",
    "size-kept",
    "size-channels",
    "size-formula",
]
PadSlip = Literal["pads-order", "pads-doubled", "pads-stride", "pads-dilation", "pads-total"]
SumSlip = Literal[
    "sum-bias",
    "sum-bias-sign",
    "sum-activation",
    "sum-flipped",
    "sum-weights",
    "sum-values",
    "sum-unsigned",
    "sum-channel",
    "sum-missing",
    "sum-sign",
    "sum-start",
    "sum-start-bias",
]
PoolSlip = Literal[
    "mean-undivided",
    "mean-maximum",
    "mean-padding",
    "mean-start",
    "choice-sum",
    "choice-mean",
    "choice-opposite",
    "choice-magnitude",
    "choice-padding",
    "choice-other",
    "choice-start",
]
WindowSlip = Literal["window-stride", "window-padding", "window-swapped", "window-beside"]
FunctionSlip = Literal[
    "function-kept",
    "function-magnitude",
    "function-dropped",
    "function-leak",
    "function-cap",
    "function-undivided",
    "function-start",
]
CountSlip = Literal[
    "count-bias",
    "count-one-bias",
    "count-channels",
    "count-side",
    "count-one-filter",
    "count-mixed",
    "count-trained",
    "count-nothing",
    "count-last",
    "count-start",
    "products-weights",
    "products-places",
    "products-bias",
    "products-start",
]
OtherSlip = Literal["field-jump", "field-sum", "field-product", "field-start", "kernel-cell", "kernel-start"]
Slip = SizeSlip | PadSlip | SumSlip | PoolSlip | WindowSlip | FunctionSlip | CountSlip | OtherSlip


class Hint(Struct, frozen=True):
    """A hint.

    Attributes:
        slip: What was probably overlooked; one with "-start" or "-formula" says how to begin.
        numbers: What its sentence mentions, by name.
        formula: The size as the slip computes it; for "size-formula" the right one, to be shown without its result.
        terms: The count as the slip computes it.
    """

    slip: Slip
    numbers: dict[str, float] = field(default_factory=dict[str, float])
    formula: AxisFormula | None = None
    terms: tuple[Term, ...] = ()
