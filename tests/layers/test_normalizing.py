import numpy as np
import pytest

from convviz.layers import (
    BatchNormalization,
    Cell,
    ConvvizError,
    GroupNormalization,
    LayerNormalization,
    Normalization,
    Rescaling,
    UnitNormalization,
    agreement,
)


@pytest.mark.parametrize("axis", [-1, 1, 2, 3])
@pytest.mark.parametrize(("center", "scale"), [(True, True), (True, False), (False, True), (False, False)])
def test_batch_normalisation_is_keras_s(axis, center, scale, some, keras, is_keras_s) -> None:
    picture = some(4, 5, 6)
    channels = picture.shape[axis - 1 if axis > 0 else axis]
    gamma, beta, mean = some(channels), some(channels), some(channels)
    variance = some(channels) ** 2
    theirs = keras.layers.BatchNormalization(axis=axis, center=center, scale=scale, epsilon=1e-4)
    weights = [*([gamma] if scale else []), *([beta] if center else []), mean, variance]
    ours = BatchNormalization(gamma if scale else None, beta if center else None, mean, variance, 1e-4, axis)
    is_keras_s(ours, theirs, picture, weights=weights)


def test_a_vector_is_normalised_too(some, keras, is_keras_s) -> None:
    weights = [some(6), some(6), some(6), some(6) ** 2]
    is_keras_s(BatchNormalization(*weights), keras.layers.BatchNormalization(), some(6), weights=weights)


def test_the_check_holds_where_mean_and_value_cancel(disagreements) -> None:
    picture = (1e4 + np.random.default_rng(0).normal(size=(6, 6, 2))).astype(np.float32)
    mean = picture.mean(axis=(0, 1))
    assert disagreements(BatchNormalization([3, 2], [1, -1], mean, [1e-3, 1]), picture) == []
    assert disagreements(LayerNormalization([3, 2], [1, -1]), picture) == []
    assert disagreements(GroupNormalization(2, [3, 2], [1, -1]), picture) == []


def test_the_check_finds_a_forgotten_mean() -> None:
    layer = BatchNormalization([3], [1], [0.5], [0.25])
    picture = np.full((1, 1, 1), 2, np.float32)
    right = layer.forward(picture).item()
    shown = layer.explain(Cell(0, 0, 0), picture)
    assert right == pytest.approx(3 * 1.5 / np.sqrt(0.251) + 1, rel=1e-6)
    assert agreement(shown, right).ok
    assert not agreement(shown, BatchNormalization([3], [1], [0], [0.25]).forward(picture).item()).ok
    assert shown.weights[0] == pytest.approx(3 / np.sqrt(0.251), rel=1e-6)


@pytest.mark.parametrize(
    ("axis", "shape"), [(-1, (6,)), ((1, 2), (4, 5)), ((2, 3), (5, 6)), ((1, 2, 3), (4, 5, 6))]
)
def test_layer_normalisation_is_keras_s(axis, shape, some, keras, is_keras_s) -> None:
    weights = [some(*shape), some(*shape)]
    theirs = keras.layers.LayerNormalization(axis=axis)
    is_keras_s(LayerNormalization(*weights, axis=axis), theirs, some(4, 5, 6), weights=weights)


def test_layer_normalisation_shows_mean_and_variance() -> None:
    numbers = np.array([1, 2, 3, 6], np.float32)
    shown = LayerNormalization([1, 2, 3, 4], [0, 0, 0, 1], 0.5).explain(Cell(3, 0, 0), numbers)
    assert shown.parameters == {"mean": 3, "variance": 3.5, "gamma": 4, "beta": 1, "epsilon": 0.5}
    assert shown.result == pytest.approx(4 * (6 - 3) / np.sqrt(4) + 1)


@pytest.mark.filterwarnings("ignore:You passed `rms_scaling=True`")
def test_scaling_by_the_variance_alone_is_keras_s(some, keras, is_keras_s) -> None:
    gamma = some(6)
    theirs = keras.layers.LayerNormalization(rms_scaling=True)
    is_keras_s(LayerNormalization(gamma, rms_scaling=True), theirs, some(4, 6), weights=[gamma])


@pytest.mark.parametrize("groups", [1, 2, 3, 6, -1])
def test_group_normalisation_is_keras_s(groups: int, some, keras, is_keras_s) -> None:
    weights = [some(6), some(6)]
    theirs = keras.layers.GroupNormalization(groups)
    is_keras_s(GroupNormalization(groups, *weights), theirs, some(4, 5, 6), weights=weights)


def test_groups_that_do_not_divide_the_channels_are_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        GroupNormalization(4).output_shape((4, 5, 6))
    assert caught.value.code == "normalization-groups"


@pytest.mark.parametrize("axis", [-1, 1, (1, 2)])
def test_unit_normalisation_is_keras_s(axis, some, keras, is_keras_s) -> None:
    picture = some(4, 5, 6)
    picture[1] = 0
    is_keras_s(UnitNormalization(axis), keras.layers.UnitNormalization(axis), picture)


@pytest.mark.parametrize("axis", [-1, 1, (1, 3), None])
def test_normalization_by_what_was_measured_is_keras_s(axis, some, keras, is_keras_s) -> None:
    theirs = keras.layers.Normalization(axis=axis)
    theirs.adapt(3 + 2 * some(20, 4, 5, 6))
    mean, variance, _ = theirs.get_weights()
    is_keras_s(Normalization(mean, variance, axis), theirs, some(4, 5, 6))


@pytest.mark.parametrize("invert", [False, True])
def test_normalization_by_given_numbers_is_keras_s(invert: bool, some, keras, is_keras_s) -> None:
    mean, variance = [1.0, 2, 3], [4.0, 0, 9]
    theirs = keras.layers.Normalization(mean=mean, variance=variance, invert=invert)
    is_keras_s(Normalization(mean, variance, invert=invert, adapted=False), theirs, 1 + some(4, 5, 3))


@pytest.mark.parametrize(("scale", "offset"), [(1 / 255, 0), (1 / 127.5, -1), ([1, 2, 3], [0.5, 0, -4])])
def test_rescaling_is_keras_s(scale, offset, some, keras, is_keras_s) -> None:
    is_keras_s(Rescaling(scale, offset), keras.layers.Rescaling(scale, offset), some(4, 5, 3))


def test_constants_with_more_numbers_stretch_the_input(some, disagreements) -> None:
    row, constants = some(1, 4, 3), some(5, 1, 3)
    layer = Rescaling(2, constants)
    np.testing.assert_allclose(layer.forward(row), 2 * row + constants)
    assert layer.output_shape((1, 4, 3)) == (5, 4, 3)
    assert disagreements(layer, row) == []
    assert disagreements(Rescaling(constants, constants), row) == []
    assert disagreements(Rescaling(constants), some(3)) == []


def test_constants_that_do_not_fit_are_refused() -> None:
    for layer in (Rescaling([1, 2]), Normalization([1, 2], [1, 2]), LayerNormalization([1, 2])):
        with pytest.raises(ConvvizError) as caught:
            layer.forward(np.ones((4, 5, 3), np.float32))
        assert caught.value.code == "constants-mismatch"
    with pytest.raises(ConvvizError) as caught:
        BatchNormalization(None, None, [1, 2], [1, 2, 3])
    assert caught.value.code == "channel-numbers"
    with pytest.raises(ConvvizError) as caught:
        BatchNormalization(None, None, [1, 2], [1, 2]).output_shape((4, 5, 3))
    assert caught.value.code == "channels-mismatch"
