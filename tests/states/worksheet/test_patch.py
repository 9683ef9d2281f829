"""What of a stage can be known from a piece of its input, found again by brute force."""

from __future__ import annotations

import doctest

import numpy as np
import pytest

from convviz.layers import Axis, pad
from convviz.states.worksheet import options, patch
from convviz.states.worksheet.patch import Span, around, cut, known_outputs, read_by


@pytest.mark.parametrize("module", [patch, options])
def test_the_examples_in_the_code_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("dilation", [1, 2])
@pytest.mark.parametrize("pads", [(0, 0), (1, 2), (2, 0)])
def test_an_output_is_known_when_all_that_it_reads_is(
    stride: int, dilation: int, pads: tuple[int, int]
) -> None:
    size, kernel = 20, 3
    axis = Axis(size, kernel, stride, dilation, *pads)
    for known in (Span(0, 9), Span(6, 15), Span(12, 20), Span(0, 20)):
        # What is not known is marked, and spreads to every output that reads it.
        marked = np.zeros(size + sum(pads))
        marked[pads[0] : pads[0] + size] = 1
        marked[pads[0] + known.first : pads[0] + known.end] = 0
        clean = [
            not any(marked[output * stride + tap * dilation] for tap in range(kernel))
            for output in range(axis.output)
        ]
        found = known_outputs(axis.cells, axis.output, size, known)
        assert [output in found for output in range(axis.output)] == clean


def test_what_outputs_read_is_counted_with_padding() -> None:
    axis = Axis(size=6, kernel=3, pad_before=1, pad_after=1)
    assert read_by(axis.cells, Span(0, 2)) == Span(-1, 3)
    assert read_by(axis.cells, Span(2, 2)) == Span(0, 0)


def test_a_piece_lies_within_the_picture() -> None:
    for place in range(40):
        span = around(place, 40, 9)
        assert span.count == 9
        assert span.first >= 0
        assert span.end <= 40
        assert place in span


@pytest.mark.parametrize("border", ["zero", "one", "edge", "reflect", "wrap"])
def test_a_cut_shows_the_padding_as_it_is_computed(border: str) -> None:
    plane = np.random.default_rng(4).integers(0, 9, (5, 4)).astype(np.float32)
    whole = pad(plane[:, :, np.newaxis], ((2, 1), (3, 2)), border)[:, :, 0]  # type: ignore[arg-type]
    values, outside = cut(plane, Span(-2, 6), Span(-3, 6), border)  # type: ignore[arg-type]
    np.testing.assert_array_equal(values, whole)
    assert outside.sum() == whole.size - plane.size
    assert not outside[2:7, 3:7].any()


def test_padding_that_takes_no_part_holds_no_number() -> None:
    values, outside = cut(np.ones((2, 2), np.float32), Span(0, 3), Span(0, 2), None)
    assert np.isnan(values[2]).all()
    assert outside[2].all()
