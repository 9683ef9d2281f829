"""Receptive fields of single layers, against what really changes when an input cell does."""

from itertools import product

import numpy as np
import pytest

from convviz.layers import (
    Activation,
    Add,
    AveragePooling1D,
    AveragePooling2D,
    BatchNormalization,
    CenterCrop,
    ChannelsFirst,
    Concatenate,
    Conv1D,
    Conv1DTranspose,
    Conv2D,
    Conv2DTranspose,
    Cropping1D,
    Cropping2D,
    Dense,
    DepthwiseConv2D,
    Dot,
    Flatten,
    GlobalAveragePooling2D,
    GlobalMaxPooling1D,
    GroupNormalization,
    Identity,
    LayerNormalization,
    MaxPooling1D,
    MaxPooling2D,
    MedianFilter2D,
    Multiply,
    Permute,
    PReLU,
    RepeatVector,
    Rescaling,
    Reshape,
    Resizing,
    SeparableConv2D,
    Softmax,
    TimeDistributed,
    UnitNormalization,
    UpSampling1D,
    UpSampling2D,
    ZeroPadding1D,
    ZeroPadding2D,
    as_maps,
    channels_last,
    maps_shape_of,
)
from convviz.layers.fields import Box, reached, reads
from convviz.networks import UnknownLayer

_RNG = np.random.default_rng(4)


def _some(*shape: int) -> np.ndarray:
    return _RNG.uniform(0.5, 1.5, size=shape).astype(np.float32)


PICTURE = (7, 6, 2)
CASES = [
    (Conv2D(_some(3, 2, 2, 3)), [PICTURE]),
    (Conv2D(_some(3, 3, 2, 3), None, 2, "same", activation="relu"), [PICTURE]),
    (Conv2D(_some(3, 3, 2, 3), None, 1, "same", 3), [PICTURE]),
    (Conv2D(_some(1, 1, 2, 3), None, 3), [PICTURE]),
    (Conv2D(_some(2, 2, 2, 3), None, 3, ((1, 2), (0, 1))), [PICTURE]),
    (DepthwiseConv2D(_some(3, 3, 2, 2), None, 2), [PICTURE]),
    (SeparableConv2D(_some(3, 3, 2, 2), _some(1, 1, 4, 3), padding="same"), [PICTURE]),
    (Conv2DTranspose(_some(3, 3, 4, 2), None, 2, "same"), [PICTURE]),
    (Conv2DTranspose(_some(2, 1, 4, 2), None, 3), [PICTURE]),
    (MaxPooling2D(2), [PICTURE]),
    (MaxPooling2D(3, 2, "same"), [PICTURE]),
    (AveragePooling2D(2, 3), [PICTURE]),
    (MedianFilter2D(1), [PICTURE]),
    (GlobalAveragePooling2D(), [PICTURE]),
    (GlobalAveragePooling2D(keepdims=True), [PICTURE]),
    (GlobalMaxPooling1D(), [(6, 2)]),
    (Conv1D(_some(3, 2, 4), None, 2, "causal"), [(9, 2)]),
    (Conv1DTranspose(_some(3, 4, 2), None, 2), [(5, 2)]),
    (MaxPooling1D(2), [(9, 2)]),
    (AveragePooling1D(3, 2, "same"), [(9, 2)]),
    (Dense(_some(2, 3)), [PICTURE]),
    (Dense(_some(5, 3), activation="softmax"), [(5,)]),
    (Flatten(), [PICTURE]),
    (Flatten(channels_lead=True), [PICTURE]),
    (Reshape((2, 7, 6)), [PICTURE]),
    (Reshape((12, 7)), [PICTURE]),
    (Reshape((21, 2, 2)), [PICTURE]),
    (Permute((2, 1, 3)), [PICTURE]),
    (Permute((3, 1, 2)), [PICTURE]),
    (RepeatVector(3), [(4,)]),
    (Identity(), [PICTURE]),
    (Activation("leaky_relu"), [PICTURE]),
    (Activation("softmax"), [PICTURE]),
    (Softmax(1), [PICTURE]),
    (Softmax((1, 2)), [PICTURE]),
    (PReLU(_some(1, 1, 2)), [PICTURE]),
    (BatchNormalization(_some(2), _some(2), _some(2), _some(2)), [PICTURE]),
    (LayerNormalization(_some(2), _some(2)), [PICTURE]),
    (LayerNormalization(axis=(1, 2)), [PICTURE]),
    (GroupNormalization(1), [PICTURE]),
    (UnitNormalization(2), [PICTURE]),
    (Rescaling(2, 1), [PICTURE]),
    (Rescaling(_some(5, 1, 1)), [(1, 6, 2)]),
    (ZeroPadding2D(((1, 2), (0, 3))), [PICTURE]),
    (Cropping2D(((1, 2), (0, 3))), [PICTURE]),
    (ZeroPadding1D(2), [(5, 2)]),
    (Cropping1D((2, 1)), [(5, 2)]),
    (UpSampling1D(3), [(4, 2)]),
    (UpSampling2D((2, 3)), [(4, 3, 2)]),
    (UpSampling2D(2, "bilinear"), [(4, 3, 2)]),
    (UpSampling2D(2, "bicubic"), [(6, 3, 2)]),
    (Resizing(3, 9), [PICTURE]),
    (Resizing(4, 4, crop_to_aspect_ratio=True), [(5, 9, 1)]),
    (Resizing(4, 4, pad_to_aspect_ratio=True), [(5, 9, 1)]),
    (CenterCrop(3, 4), [PICTURE]),
    (CenterCrop(9, 4), [PICTURE]),
    (Add(), [PICTURE, PICTURE]),
    (Add(), [PICTURE, (1, 6, 2)]),
    (Multiply(), [PICTURE, (2,), (1, 1, 1)]),
    (Concatenate(), [PICTURE, (7, 6, 3)]),
    (Concatenate(1), [PICTURE, (2, 6, 2)]),
    (Concatenate(2), [PICTURE, (7, 3, 2), (7, 1, 2)]),
    (Concatenate(1), [(4, 2), (3, 2)]),
    (Dot(1), [(4,), (4,)]),
    (Dot((2, 1)), [(3, 5), (5, 4)]),
    (Dot((2, 2)), [(3, 5), (4, 5)]),
    (TimeDistributed(Conv2D(_some(2, 2, 2, 3), None, 2)), [(1, 5, 6, 2)]),
    (TimeDistributed(MaxPooling1D(2)), [(3, 6, 2)]),
    (TimeDistributed(Dense(_some(2, 3))), [(4, 2)]),
    (ChannelsFirst(MaxPooling2D(2)), [(2, 7, 6)]),
    (ChannelsFirst(Conv2D(_some(3, 3, 2, 3), None, 2, "same")), [(2, 7, 6)]),
]  # fmt: skip


def _maps(array: np.ndarray, layer) -> np.ndarray:
    return as_maps(channels_last(array) if isinstance(layer, ChannelsFirst) else array)


def _changes(layer, shapes) -> list[dict[tuple[int, int], np.ndarray]]:
    """For each input and each of its places, which places of the output change with it."""
    inputs = [_some(*shape) for shape in shapes]
    before = _maps(layer.forward(*inputs), layer)
    found = []
    for which, given in enumerate(inputs):
        places = {}
        height, width, _ = _maps(given, layer).shape
        for row, column in product(range(height), range(width)):
            changed = np.zeros(before.shape[:2], bool)
            for more, channel in product((50, -60), range(_maps(given, layer).shape[2])):
                other = given.copy()
                # A view: of channels first as well.
                view = np.moveaxis(other, 0, -1) if isinstance(layer, ChannelsFirst) else as_maps(other)
                view[row, column, channel] += more
                again = [other if at == which else each for at, each in enumerate(inputs)]
                changed |= (_maps(layer.forward(*again), layer) != before).any(axis=2)
            places[row, column] = changed
        found.append(places)
    return found


def _around(places) -> Box | None:
    cells = list(places)
    if not cells:
        return None
    rows, columns = zip(*cells, strict=True)
    return Box(int(min(rows)), int(max(rows)), int(min(columns)), int(max(columns)))


def _boxes(height: int, width: int) -> list[Box]:
    some = {Box(row, row, column, column) for row, column in product(range(height), range(width))}
    rows, columns = sorted(_RNG.integers(0, height, 2).tolist()), sorted(_RNG.integers(0, width, 2).tolist())
    return [*some, Box(*rows, *columns), Box(0, height - 1, 0, width - 1)]


@pytest.mark.parametrize(("layer", "shapes"), CASES, ids=lambda case: getattr(case, "name", None))
def test_a_box_reads_and_reaches_what_really_changes(layer, shapes) -> None:
    changes = _changes(layer, shapes)
    output = layer.output_shape(*shapes)
    height, width, _ = _maps(np.zeros(output, np.float32), layer).shape
    for box in _boxes(height, width):
        inside = np.s_[box.top : box.bottom + 1, box.left : box.right + 1]
        expected = tuple(
            _around(place for place, changed in places.items() if changed[inside].any()) for places in changes
        )
        assert reads(layer, box, shapes) == expected, box
    for which, places in enumerate(changes):
        rows, columns = (max(axis) + 1 for axis in zip(*places, strict=True))
        for box in _boxes(rows, columns):
            changed = np.zeros((height, width), bool)
            for row, column in product(range(box.top, box.bottom + 1), range(box.left, box.right + 1)):
                changed |= places[row, column]
            assert reached(layer, box, which, shapes) == _around(zip(*np.nonzero(changed), strict=True)), box


def test_of_a_layer_that_is_not_known_everything_is_read_and_reached() -> None:
    layer = UnknownLayer("mystery", "Lambda", (4, 5, 2))
    assert reads(layer, Box(1, 1, 1, 1), [(7, 6, 2)]) == (Box(0, 6, 0, 5),)
    assert reached(layer, Box(1, 1, 1, 1), 0, [(7, 6, 2)]) == Box(0, 3, 0, 4)


def test_a_box_of_the_digit_network_s_last_pool_sees_18_of_28() -> None:
    """Conv 3, pool 2, conv 3, pool 2, conv 3: each output sees 18×18 of the 28×28."""
    conv, pool = Conv2D(_some(3, 3, 1, 1)), MaxPooling2D(2)
    shapes, shape = [], (28, 28, 1)
    chain = [conv, pool, conv, pool, conv]
    for layer in chain:
        shapes.append(shape)
        shape = tuple(layer.output_shape(shape))
    assert maps_shape_of(shape)[:2] == (3, 3)
    box = Box(1, 1, 1, 1)
    for layer, given in zip(reversed(chain), reversed(shapes), strict=True):
        (box,) = reads(layer, box, [given])
    assert (box.rows, box.columns) == (18, 18)
    assert (box.top, box.left) == (4, 4)
