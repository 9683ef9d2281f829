import numpy as np
import pytest

from convviz.layers import (
    Cell,
    CenterCrop,
    ConvvizError,
    Copy,
    Cropping1D,
    Cropping2D,
    Flatten,
    Identity,
    Permute,
    RepeatVector,
    Reshape,
    Resizing,
    Sum,
    UpSampling1D,
    UpSampling2D,
    ZeroPadding1D,
    ZeroPadding2D,
)

INTERPOLATIONS = ["nearest", "bilinear", "bicubic", "lanczos3", "lanczos5", "area"]


@pytest.mark.parametrize("shape", [(7,), (4, 7), (3, 5, 2), (2, 3, 2, 4)])
def test_flatten_is_keras_s(shape, some, keras, is_keras_s) -> None:
    is_keras_s(Flatten(), keras.layers.Flatten(), some(*shape))


def test_flatten_with_leading_channels_goes_channel_by_channel(some, disagreements) -> None:
    picture = some(2, 3, 4)
    np.testing.assert_array_equal(
        Flatten(channels_lead=True).forward(picture), picture.transpose(2, 0, 1).ravel()
    )
    assert disagreements(Flatten(channels_lead=True), picture) == []


def test_a_flattened_unit_knows_its_cell() -> None:
    maps = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    assert Flatten().explain(Cell(17, 0, 0), maps) == Copy(channel=1, row=1, column=1, result=17)


@pytest.mark.parametrize("target", [(60,), (5, 12), (-1, 4), (3, -1, 2), (2, 5, 3, 2)])
def test_reshape_is_keras_s(target, some, keras, is_keras_s) -> None:
    is_keras_s(Reshape(target), keras.layers.Reshape(target), some(3, 4, 5))


@pytest.mark.parametrize("target", [(7, 9), (-1, 7), (-1, -1), (0, -1)])
def test_a_shape_that_holds_another_number_of_numbers_is_refused(target) -> None:
    with pytest.raises(ConvvizError) as caught:
        Reshape(target).output_shape((3, 4, 5))
    assert caught.value.code == "reshape-mismatch"


@pytest.mark.parametrize("dims", [(1, 2, 3), (3, 1, 2), (2, 1, 3), (2, 3, 1)])
def test_permute_is_keras_s(dims, some, keras, is_keras_s) -> None:
    is_keras_s(Permute(dims), keras.layers.Permute(dims), some(3, 4, 5))


def test_an_order_of_other_axes_is_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        Permute((1, 2)).output_shape((3, 4, 5))
    assert caught.value.code == "permute-mismatch"


def test_repeat_vector_is_keras_s(some, keras, is_keras_s) -> None:
    is_keras_s(RepeatVector(3), keras.layers.RepeatVector(3), some(5))


def test_identity_is_every_layer_that_acts_in_training_alone(some, keras, is_keras_s) -> None:
    layers = keras.layers
    for theirs in (
        layers.Dropout(0.5), layers.SpatialDropout2D(0.5), layers.GaussianNoise(1), layers.GaussianDropout(0.5),
        layers.AlphaDropout(0.5), layers.ActivityRegularization(0.1), layers.RandomFlip(), layers.RandomRotation(0.2),
        layers.RandomZoom(0.2), layers.RandomTranslation(0.2, 0.2), layers.RandomContrast(0.5),
        layers.RandomBrightness(0.5), layers.RandomCrop(2, 2),
    ):  # fmt: skip
        picture = some(4, 5, 3)
        np.testing.assert_array_equal(np.asarray(theirs(picture[None], training=False))[0], picture)
    is_keras_s(Identity(), layers.Identity(), some(4, 5, 3))


def test_identity_leaves_the_picture_that_was_fed_writable() -> None:
    picture = np.ones((2, 2, 1), np.float32)
    Identity().forward(picture).flags.writeable = False
    assert picture.flags.writeable


@pytest.mark.parametrize("sides", [0, 1, (2, 1), ((1, 2), (0, 3))])
def test_padding_and_cropping_of_pictures_are_keras_s(sides, some, keras, is_keras_s) -> None:
    is_keras_s(ZeroPadding2D(sides), keras.layers.ZeroPadding2D(sides), some(5, 6, 3))
    is_keras_s(Cropping2D(sides), keras.layers.Cropping2D(sides), some(5, 6, 3))


@pytest.mark.parametrize("sides", [1, (2, 1), (0, 3)])
def test_padding_and_cropping_of_sequences_are_keras_s(sides, some, keras, is_keras_s) -> None:
    is_keras_s(ZeroPadding1D(sides), keras.layers.ZeroPadding1D(sides), some(5, 3))
    is_keras_s(Cropping1D(sides), keras.layers.Cropping1D(sides), some(5, 3))


def test_a_zero_of_the_padding_is_a_padding_cell_and_no_copy() -> None:
    shown = ZeroPadding2D(((1, 0), (0, 0))).explain(Cell(0, 0, 1), np.ones((2, 2, 1), np.float32))
    assert isinstance(shown, Sum)
    assert (shown.window.rows.tolist(), shown.window.columns.tolist()) == ([-1], [1])
    assert not shown.window.inside.any()
    assert shown.result == 0


@pytest.mark.parametrize("sides", [-1, "same", (1, 2, 3), ((1, 2), (0,)), 1.5])
def test_sides_that_are_none_are_refused(sides) -> None:
    with pytest.raises(ConvvizError) as caught:
        ZeroPadding2D(sides)
    assert caught.value.code == "sides-unknown"


def test_cropping_everything_is_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        Cropping2D(3).output_shape((6, 8, 1))
    assert caught.value.code == "nothing-left"


def test_a_picture_is_no_sequence() -> None:
    with pytest.raises(ConvvizError) as caught:
        ZeroPadding1D(1).output_shape((6, 8, 1))
    assert caught.value.code == "axes-count"


@pytest.mark.parametrize("interpolation", INTERPOLATIONS[:-1])
@pytest.mark.parametrize("size", [2, (1, 3), (4, 2)])
def test_upsampling_is_keras_s(interpolation: str, size, some, keras, is_keras_s) -> None:
    theirs = keras.layers.UpSampling2D(size, interpolation=interpolation)
    is_keras_s(UpSampling2D(size, interpolation), theirs, some(3, 4, 2))


def test_upsampling_of_sequences_is_keras_s(some, keras, is_keras_s) -> None:
    is_keras_s(UpSampling1D(3), keras.layers.UpSampling1D(3), some(4, 2))


def test_nearest_upsampling_copies() -> None:
    picture = np.arange(6, dtype=np.float32).reshape(2, 3, 1)
    assert UpSampling2D(2).explain(Cell(0, 3, 4), picture) == Copy(0, 1, 2, 5)


@pytest.mark.parametrize("antialias", [False, True])
@pytest.mark.parametrize("interpolation", INTERPOLATIONS)
@pytest.mark.parametrize("size", [(3, 4), (9, 5), (12, 20), (5, 7), (1, 1), (2, 7), (40, 3)])
def test_resizing_is_keras_s(size, interpolation: str, antialias: bool, some, keras, is_keras_s) -> None:
    theirs = keras.layers.Resizing(*size, interpolation=interpolation, antialias=antialias)
    is_keras_s(Resizing(*size, interpolation, antialias=antialias), theirs, some(5, 7, 2))


@pytest.mark.parametrize("shape", [(5, 7, 2), (9, 4, 1), (6, 6, 1), (3, 11, 2)])
@pytest.mark.parametrize("size", [(4, 4), (3, 8), (7, 2)])
def test_proportions_are_kept_by_cropping_or_padding_as_keras_does(
    shape, size, some, keras, is_keras_s
) -> None:
    picture = some(*shape)
    theirs = keras.layers.Resizing(*size, crop_to_aspect_ratio=True)
    is_keras_s(Resizing(*size, crop_to_aspect_ratio=True), theirs, picture)
    theirs = keras.layers.Resizing(*size, pad_to_aspect_ratio=True, fill_value=0.5)
    is_keras_s(Resizing(*size, pad_to_aspect_ratio=True, fill_value=0.5), theirs, picture)


@pytest.mark.parametrize("size", [(3, 4), (5, 7), (8, 4), (4, 9)])
def test_centre_crop_is_keras_s(size, some, keras, is_keras_s) -> None:
    is_keras_s(CenterCrop(*size), keras.layers.CenterCrop(*size), some(5, 7, 2))


def test_an_interpolation_that_is_not_known_and_an_empty_size_are_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        Resizing(3, 3, "wobbly")
    assert caught.value.code == "interpolation-unknown"
    with pytest.raises(ConvvizError) as caught:
        Resizing(0, 3)
    assert caught.value.code == "number-too-small"
