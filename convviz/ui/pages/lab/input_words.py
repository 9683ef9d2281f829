"""What is said about the numbers that go into the lab."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_number

_DIGITS = 3
translate = QCoreApplication.translate


def shape_text(values: NDArray[np.float32]) -> str:
    """The shape, such as "6 × 6 × 1"."""
    return " × ".join(str(side) for side in values.shape)


def range_text(values: NDArray[np.float32]) -> str:
    """What kind of numbers there are, and between which they lie, such as "float, 0 … 0.6"."""
    low, high = float(values.min()), float(values.max())
    kind = (
        translate("LabInput", "float")
        if (values != np.rint(values)).any()
        else translate("LabInput", "integer")
    )
    numbers = (format_number(bound, significant=_DIGITS) for bound in (low, high))
    return "{}, {} … {}".format(kind, *numbers)
