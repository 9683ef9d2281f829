"""Every reason that a limit can give has a sentence, with its numbers in the language's way of writing."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from convviz.layers.layer import Shape
from convviz.states.lab.kernel_changes import kernel_from
from convviz.states.lab.limits import AxisLimits, Limit, Reason, limits
from convviz.states.lab.state import Convolution, Depthwise, Kernel, Pooling, Rank, Stage, Transposed
from convviz.texts import numbers
from convviz.texts.limits import reason_text

_STAGES: tuple[tuple[Stage, Shape], ...] = (
    (Convolution(kernel_from(np.ones((3, 5, 1, 2))), dilation_rate=(2, 1)), Shape(6, 9, 1)),
    (Convolution(kernel_from(np.ones((3, 3, 1, 1))), padding=1), Shape(4, 4, 3)),
    (Convolution(kernel_from(np.ones((9, 3, 1, 1))), padding="same"), Shape(6, 6, 1)),
    (Convolution(kernel_from(np.ones((9, 3, 1, 1))), padding=2), Shape(6, 6, 1)),
    (Convolution(kernel_from(np.ones((3, 3, 1, 8))), padding="full"), Shape(1500, 1600, 1)),
    (Convolution(kernel_from(np.ones((3, 3, 1, 8))), padding=3), Shape(1570, 1590, 1)),
    (
        Convolution(kernel_from(np.ones((3, 3, 1, 4))), padding="full", dilation_rate=(4, 4)),
        Shape(2220, 2240, 1),
    ),
    (Depthwise(kernel_from(np.ones((3, 3, 1, 1)))), Shape(8, 8, 16)),
    (Transposed(kernel_from(np.ones((3, 3, 1, 1)))), Shape(2048, 2048, 1)),
    (Pooling(size=(3, 4), padding=2), Shape(6, 6, 1)),
    (Rank(dilation_rate=(2, 2)), Shape(5, 5, 1)),
)


def _reasons(stage: Stage, shape: Shape) -> Iterator[Reason]:
    found = limits(stage, shape)
    for part in (found.kernel, found.strides, found.dilation, found.padding, found.filters):
        axes = (part.rows, part.columns, part.both) if isinstance(part, AxisLimits) else (part,)
        for limit in axes:
            if isinstance(limit, Limit):
                yield from (limit.reason_low, limit.reason_high)
    yield from (reason for _, reason in found.refused_padding)


@pytest.mark.parametrize(("stage", "shape"), _STAGES)
def test_every_reason_has_a_sentence_with_all_its_numbers(stage: Stage, shape: Shape) -> None:
    for reason in _reasons(stage, shape):
        text = reason_text(reason)
        assert text.endswith("."), reason
        assert "{" not in text, reason


def test_a_kernel_too_large_is_told_with_both_sizes() -> None:
    found = limits(Convolution(kernel_from(np.ones((3, 3, 1, 1)))), Shape(6, 8, 1)).kernel
    assert found is not None
    assert (
        reason_text(found.rows.reason_high)
        == "A window of 7 rows does not fit into 6 rows without padding: the largest is 6."
    )
    assert (
        reason_text(found.columns.reason_high)
        == "A window of 9 columns does not fit into 8 columns without padding: the largest is 8."
    )


def test_padding_and_dilation_are_told_where_they_count() -> None:
    padded = limits(Convolution(kernel_from(np.ones((3, 3, 1, 1))), padding=1), Shape(6, 6, 1)).kernel
    dilated = limits(Rank(dilation_rate=(2, 2)), Shape(6, 6, 1)).kernel
    assert padded is not None
    assert dilated is not None
    assert "6 rows with 1 added above and below: the largest is 8." in reason_text(padded.rows.reason_high)
    assert (
        reason_text(dilated.rows.reason_high)
        == "With dilation 2, 4 rows reach over 7, and there are 6: the largest is 3."
    )


def test_large_numbers_are_written_as_the_language_does() -> None:
    found = limits(Transposed(Kernel((1, 1, 1, 1), (1.0,))), Shape(2048, 2048, 1)).strides
    assert found is not None
    numbers.use_locale(QLocale("es_ES"))
    assert "20.000.000" in reason_text(found.both.reason_high)
