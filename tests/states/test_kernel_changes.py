"""Changes of a kernel touch what they say and nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers.kernels import find_kernel, kernels
from convviz.states.files.kernel_file import read_kernel, write_kernel
from convviz.states.lab import kernel_changes as changes
from convviz.states.lab.layers import layer_of
from convviz.states.lab.state import Convolution, Depthwise, Kernel, Transposed

# Two planes, two filters, all weights different.
_WEIGHTS = np.arange(1.0, 25.0).reshape(2, 3, 2, 2)
_KERNEL = replace(changes.kernel_from(_WEIGHTS, name="own"), scale=0.5, divide_by_sum=True, bias=(3.0, 7.0))


@pytest.mark.parametrize("kernel_id", [kernel.id for kernel in kernels()])
def test_a_named_kernel_multiplies_by_its_weights(kernel_id: str) -> None:
    named = find_kernel(kernel_id)
    kernel = changes.from_named(named)
    assert kernel.name == kernel_id
    np.testing.assert_allclose(kernel.effective()[:, :, 0, 0], named.weights(), atol=1e-6)
    assert kernel.bias == (named.offset,)


def test_an_offset_follows_the_scale_of_the_input() -> None:
    assert changes.from_named(find_kernel("negative"), 1.0).bias == (1.0,)


def test_a_kernel_survives_its_file() -> None:
    back = changes.from_file(read_kernel(write_kernel(changes.to_file(_KERNEL))))
    assert back == replace(_KERNEL, name="")


def test_a_kernel_of_another_size_loses_its_name_and_keeps_the_rest() -> None:
    grown = changes.resized(_KERNEL, 2, 5)
    np.testing.assert_array_equal(grown.stored()[:, 1:4], _WEIGHTS)
    assert (grown.name, grown.scale, grown.divide_by_sum, grown.bias) == ("", 0.5, True, (3.0, 7.0))
    assert changes.resized(_KERNEL, 2, 3) is _KERNEL


def test_rotation_turns_clockwise() -> None:
    turned = changes.rotated(_KERNEL)
    np.testing.assert_array_equal(turned.stored()[:, :, 0, 0], [[13, 1], [17, 5], [21, 9]])
    assert turned.bias == (3.0, 7.0)


def test_transposing_exchanges_rows_and_columns() -> None:
    np.testing.assert_array_equal(
        changes.transposed(_KERNEL).stored()[:, :, 1, 1], _WEIGHTS[:, :, 1, 1].transpose()
    )


def test_a_kernel_that_a_turn_leaves_as_it_is_keeps_its_name() -> None:
    box = changes.from_named(find_kernel("box-blur"))
    assert changes.rotated(box) is box
    assert changes.transposed(changes.from_named(find_kernel("sobel-x"))).name == ""


def test_random_weights_are_the_seed_s_and_differ_in_every_slice() -> None:
    drawn = changes.randomised(_KERNEL, 5)
    assert drawn == changes.randomised(_KERNEL, 5)
    assert drawn != changes.randomised(_KERNEL, 6)
    assert (drawn.shape, drawn.bias, drawn.scale, drawn.divide_by_sum) == (
        _KERNEL.shape,
        _KERNEL.bias,
        1.0,
        False,
    )
    slices = {tuple(drawn.stored()[:, :, channel, number].ravel()) for channel in (0, 1) for number in (0, 1)}
    assert len(slices) == 4


def test_an_added_filter_is_a_copy_behind_the_one_it_copies() -> None:
    more = changes.with_filter_added(_KERNEL, 0)
    np.testing.assert_array_equal(more.stored(), _WEIGHTS[..., [0, 0, 1]])
    assert more.bias == (3.0, 3.0, 7.0)


def test_a_removed_filter_takes_its_bias_along_and_the_last_one_stays() -> None:
    fewer = changes.without_filter(_KERNEL, 0)
    np.testing.assert_array_equal(fewer.stored(), _WEIGHTS[..., 1:])
    assert fewer.bias == (7.0,)
    assert changes.without_filter(fewer, 0) is fewer


def test_fewer_filters_are_the_first_ones() -> None:
    np.testing.assert_array_equal(changes.with_filters(_KERNEL, 1).stored(), _WEIGHTS[..., :1])
    assert changes.with_filters(_KERNEL, 3) is _KERNEL


def test_planes_alike_share_one_slice_and_apart_have_one_each() -> None:
    alike = changes.with_planes_alike(_KERNEL, 1)
    np.testing.assert_array_equal(alike.stored(), _WEIGHTS[:, :, 1:])
    apart = changes.with_planes_apart(alike, 3)
    np.testing.assert_array_equal(apart.stored(), _WEIGHTS[:, :, [1, 1, 1]])
    assert changes.with_planes_alike(alike, 0) is alike
    assert changes.with_planes_apart(apart, 3) is apart


def test_a_named_filter_among_others_grows_the_kernel_and_leaves_the_others() -> None:
    plain = replace(_KERNEL, divide_by_sum=False)
    blurred = changes.with_named_filter(plain, 0, find_kernel("box-blur"))
    assert blurred.shape == (3, 3, 2, 2)
    np.testing.assert_allclose(blurred.effective()[..., 0], 1 / 9)
    np.testing.assert_array_equal(blurred.stored()[1:, :, :, 1], _WEIGHTS[..., 1])


@pytest.mark.parametrize("kernel", [_KERNEL, replace(_KERNEL, scale=0.0)])
def test_a_named_filter_is_not_changed_by_what_the_others_are_divided_and_scaled_by(kernel: Kernel) -> None:
    given = changes.with_named_filter(kernel, 1, find_kernel("negative"), 1.0)
    assert given.bias == (3.0, 1.0)
    np.testing.assert_allclose(given.effective()[..., 0], kernel.effective()[..., 0])
    np.testing.assert_array_equal(given.effective()[0, 1, :, 1], [-1, -1])
    assert np.abs(given.effective()[..., 1]).sum() == 2


def test_a_kernel_of_more_filters_starts_without_bias() -> None:
    assert changes.kernel_from(np.ones((1, 1, 1, 3)), Kernel((1, 1, 1, 1), (2.0,), bias=(5.0,))).bias == (
        5.0,
        0.0,
        0.0,
    )


def test_flat_areas_are_multiplied_by_all_weights_that_meet_in_a_cell() -> None:
    for channels in (1, 2, 3):
        flat = np.ones((5, 6, channels), np.float32)
        for stage in (Convolution(_KERNEL), Depthwise(_KERNEL), Convolution(replace(_KERNEL, scale=2.0))):
            result = layer_of(stage, channels).forward(flat) - np.tile(
                _KERNEL.bias, 1 if isinstance(stage, Convolution) else channels
            )
            for number in (0, 1):
                for channel in range(1 if isinstance(stage, Convolution) else channels):
                    output = number if isinstance(stage, Convolution) else channel * 2 + number
                    expected = changes.flat_gain(stage, number, channel, channels)
                    np.testing.assert_allclose(result[:, :, output], expected, rtol=1e-5)


def test_where_stamps_overlap_there_is_no_one_gain() -> None:
    assert changes.flat_gain(Transposed(_KERNEL), 0, 0, 1) is None


def test_a_scale_still_counts_when_the_weights_are_divided_by_their_sum() -> None:
    kernel = Kernel((1, 2, 1, 2), (1.0, 2.0, 3.0, -2.0), scale=5.0, divide_by_sum=True, bias=(0.0, 0.0))
    # The second filter's sum is 0: there is nothing to divide by.
    assert kernel.effective()[0, :, 0].tolist() == [[1.25, 10.0], [3.75, -10.0]]
