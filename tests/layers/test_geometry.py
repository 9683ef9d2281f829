import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from convviz.layers import (
    Axis,
    ConvvizError,
    keras_allows,
    receptive_field,
    resolve_axis,
    resolve_padding,
    resolve_transposed,
)

AXES = some.builds(
    Axis,
    size=some.integers(1, 14),
    kernel=some.integers(1, 6),
    stride=some.integers(1, 5),
    dilation=some.integers(1, 4),
    pad_before=some.integers(0, 7),
    pad_after=some.integers(0, 7),
)


def _reads(axis: Axis) -> list[list[int]]:
    """For each output the positions it reads, found by sliding the window until it no longer fits."""
    found: list[list[int]] = []
    start = -axis.pad_before
    while start + (axis.kernel - 1) * axis.dilation < axis.size + axis.pad_after:
        found.append([start + tap * axis.dilation for tap in range(axis.kernel)])
        start += axis.stride
    return found


@given(AXES)
def test_outputs_and_their_cells_are_those_of_a_window_slid_by_hand(axis: Axis) -> None:
    reads = _reads(axis)
    assert axis.output == len(reads)
    assert [list(axis.cells(output)) for output in range(axis.output)] == reads
    assert [axis.start(output) for output in range(axis.output)] == [cells[0] for cells in reads]


@given(AXES)
def test_dropped_cells_are_those_behind_the_last_window(axis: Axis) -> None:
    last = max((cells[-1] for cells in _reads(axis)), default=-axis.pad_before - 1)
    behind = range(last + 1, axis.size + axis.pad_after)
    assert axis.dropped == len(behind)
    assert axis.dropped_inputs == sum(0 <= position < axis.size for position in behind)


@given(AXES)
def test_the_reverse_of_a_position_is_every_output_and_tap_that_reads_it(axis: Axis) -> None:
    reads = _reads(axis)
    for position in range(-axis.pad_before - 2, axis.size + axis.pad_after + 2):
        expected = [
            (output, tap)
            for output, cells in enumerate(reads)
            for tap, at in enumerate(cells)
            if at == position
        ]
        assert sorted(axis.outputs(position)) == expected
        assert list(axis.outputs(position)) == sorted(axis.outputs(position))


@given(AXES, some.data())
def test_a_span_goes_from_the_first_window_s_start_to_the_last_one_s_end(
    axis: Axis, data: some.DataObject
) -> None:
    reads = _reads(axis)
    if not reads:
        return
    first = data.draw(some.integers(0, len(reads) - 1))
    last = data.draw(some.integers(first, len(reads) - 1))
    assert axis.span(first, last) == (reads[first][0], reads[last][-1])


def test_valid_drops_the_bottom_row_of_a_six_row_input_at_stride_two() -> None:
    axis = resolve_axis(6, 3, 2)
    assert (axis.output, axis.dropped, axis.dropped_inputs) == (2, 1, 1)


def test_padding_of_one_at_stride_two_drops_a_padding_cell_that_same_never_adds() -> None:
    symmetric, same = resolve_axis(6, 3, 2, padding=1), resolve_axis(6, 3, 2, padding="same")
    assert (symmetric.output, symmetric.dropped, symmetric.dropped_inputs) == (3, 1, 0)
    assert (same.output, same.pad_before, same.pad_after, same.dropped) == (3, 0, 1, 0)


def test_same_of_a_large_stride_leaves_input_cells_unread() -> None:
    axis = resolve_axis(7, 1, 4, padding="same")
    assert (axis.output, axis.pad_before, axis.pad_after, axis.dropped_inputs) == (2, 0, 0, 2)


@pytest.mark.parametrize(
    ("padding", "expected"),
    [
        ("valid", ((0, 0), (0, 0))),
        ("same", ((1, 2), (1, 2))),
        ("full", ((3, 3), (4, 4))),
        (2, ((2, 2), (2, 2))),
        (((1, 0), (5, 2)), ((1, 0), (5, 2))),
    ],
)
def test_paddings_of_every_kind_resolve_to_four_numbers(padding, expected) -> None:
    assert resolve_padding(padding, (5, 8), (4, 3), (1, 3), (1, 2)) == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [("size", 0), ("kernel", 0), ("stride", 0), ("dilation", -1), ("pad_before", -1), ("pad_after", -2)],
)
def test_an_axis_refuses_numbers_that_mean_nothing(field: str, value: int) -> None:
    numbers = {"size": 5, "kernel": 3, field: value}
    with pytest.raises(ConvvizError, match=f"{field} must be .* received {value}") as caught:
        Axis(**numbers)
    assert caught.value.code == "number-too-small"


def test_a_kernel_larger_than_the_padded_input_has_no_output() -> None:
    axis = Axis(size=2, kernel=3, dilation=2, pad_after=1)
    assert (axis.output, axis.dropped, axis.dropped_inputs) == (0, 3, 2)


@pytest.mark.parametrize(
    ("strides", "dilation", "allowed"),
    [((1, 1), (3, 3), True), ((2, 3), (1, 1), True), ((2, 2), (2, 2), False), ((1, 2), (2, 1), False)],
)
def test_keras_refuses_a_stride_beside_a_dilation(strides, dilation, allowed: bool) -> None:
    assert keras_allows(strides, dilation) is allowed


@given(
    some.integers(1, 9),
    some.integers(1, 6),
    some.integers(1, 4),
    some.integers(1, 3),
    some.sampled_from([None, 0, 1]),
)
def test_a_transposed_same_crops_what_the_forward_convolution_of_its_output_pads(
    size: int, kernel: int, stride: int, dilation: int, extra: int | None
) -> None:
    if extra is not None and extra >= stride:
        return
    effective = (kernel - 1) * dilation + 1
    if extra is not None and (size - 1) * stride + effective % 2 + extra == 0:
        return
    axis = resolve_transposed(size, kernel, stride, dilation, "same", extra)
    # Of an output that the forward convolution would bring back to the input's size, which an even kernel's need not.
    total = max((size - 1) * stride + effective - axis.output, 0)
    assert axis.crop_before == total // 2
    if -(-axis.output // stride) == size:
        forward = resolve_axis(axis.output, kernel, stride, dilation, "same")
        assert forward.output == size
        assert axis.crop_before == forward.pad_before


@given(
    some.integers(1, 6), some.integers(1, 4), some.integers(1, 4), some.integers(1, 3), some.integers(0, 3)
)
def test_a_transposed_axis_goes_forth_and_back_over_the_same_pairs(
    size: int, kernel: int, stride: int, dilation: int, crop: int
) -> None:
    effective = (kernel - 1) * dilation + 1
    if crop >= effective or (size - 1) * stride + effective <= 2 * crop:
        return
    axis = resolve_transposed(size, kernel, stride, dilation, crop)
    met = {
        (cell, tap, cell * stride + tap * dilation - crop) for cell in range(size) for tap in range(kernel)
    }
    inside = {each for each in met if 0 <= each[2] < axis.output}
    assert {
        (cell, tap, output) for output in range(axis.output) for cell, tap in axis.cells(output)
    } == inside
    assert {(cell, tap, output) for cell in range(size) for output, tap in axis.outputs(cell)} == inside
    for output in range(axis.output):
        assert list(axis.cells(output)) == sorted(axis.cells(output))
        # The same cells as the window over the stretched input sees between its zeros.
        seen = [
            at // stride for at in axis.window.cells(output) if at % stride == 0 and 0 <= at < axis.stretched
        ]
        assert seen == [cell for cell, _ in axis.cells(output)]


@settings(max_examples=60)
@given(some.lists(AXES, min_size=1, max_size=4))
def test_the_receptive_field_is_what_following_every_cell_back_finds(axes: list[Axis]) -> None:
    field = receptive_field(axes)
    for output in range(4):
        seen = {output}
        for axis in reversed(axes):
            seen = {
                at * axis.stride - axis.pad_before + tap * axis.dilation
                for at in seen
                for tap in range(axis.kernel)
            }
        assert field.span(output) == (min(seen), max(seen))


def test_the_last_convolution_of_the_mnist_net_sees_eighteen_of_28_pixels() -> None:
    conv, pool = Axis(size=28, kernel=3), Axis(size=28, kernel=2, stride=2)
    field = receptive_field([conv, pool, conv, pool, conv])
    assert (field.size, field.jump, field.start) == (18, 4, 0)
