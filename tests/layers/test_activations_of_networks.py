"""The activations that stand in networks as layers, over tensors of any rank."""

import numpy as np
import pytest

from convviz.layers import Activation, Cell, ConvvizError, PReLU, Softmax, agreement

NAMES = [
    "celu", "elu", "exponential", "gelu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu",
    "linear", "log_sigmoid", "log_softmax", "mish", "relu", "relu6", "selu", "sigmoid", "silu", "soft_shrink",
    "softmax", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "sparsemax", "squareplus", "tanh",
    "tanh_shrink",
]  # fmt: skip


@pytest.mark.parametrize("shape", [(231,), (33, 7), (3, 11, 7), (3, 11, 1, 7)])
@pytest.mark.parametrize("name", NAMES)
def test_an_activation_is_keras_s_at_any_rank(
    name: str, shape: tuple[int, ...], keras, disagreements
) -> None:
    numbers = np.linspace(-9, 9, 231, dtype=np.float32).reshape(shape)
    theirs = np.asarray(keras.activations.get(name)(numbers[None]))[0]
    layer = Activation(name)
    np.testing.assert_allclose(layer.forward(numbers), theirs, rtol=2e-5, atol=4e-6)
    assert disagreements(layer, numbers) == []


def test_every_activation_of_keras_is_known_but_the_one_that_halves_its_channels(keras) -> None:
    from keras.src.activations import ALL_OBJECTS_DICT

    assert set(ALL_OBJECTS_DICT) - {"glu"} <= {*NAMES, "swish", "hard_swish", "threshold"}
    for name in set(ALL_OBJECTS_DICT) - {"glu"}:
        Activation(name)


@pytest.mark.parametrize(
    ("name", "parameters"),
    [
        ("celu", {"alpha": 0.5}),
        ("hard_shrink", {"threshold": 1.5}),
        ("soft_shrink", {"threshold": 1.5}),
        ("threshold", {"threshold": 1.0, "default_value": -2.0}),
        ("squareplus", {"b": 1.0}),
    ],
)
def test_constants_are_keras_s(name: str, parameters: dict[str, float], keras, disagreements) -> None:
    numbers = np.linspace(-4, 4, 60, dtype=np.float32)
    theirs = np.asarray(keras.activations.get(name)(numbers, **parameters))
    layer = Activation(name, **parameters)
    np.testing.assert_allclose(layer.forward(numbers), theirs, rtol=2e-5, atol=2e-6)
    assert disagreements(layer, numbers) == []


def test_keras_2_s_hard_sigmoid_is_the_one_with_another_slope() -> None:
    numbers = np.linspace(-4, 4, 33, dtype=np.float32)
    old = Activation("hard_sigmoid", slope=0.2).forward(numbers)
    np.testing.assert_allclose(old, np.clip(0.2 * numbers + 0.5, 0, 1), atol=1e-7)
    assert old[numbers == 2.75] == 1
    assert Activation("hard_sigmoid").forward(numbers)[numbers == 2.75] < 0.96


def test_a_root_is_a_root_and_none_of_a_negative_number() -> None:
    shown = Activation("sqrt").forward(np.array([4, 2, -1], np.float32))
    np.testing.assert_allclose(shown, [2, np.sqrt(2), np.nan])


@pytest.mark.parametrize("axis", [1, 2, 3, -1, (1, 2), (2, 3)])
def test_softmax_along_an_axis_is_keras_s(axis, some, keras, is_keras_s) -> None:
    is_keras_s(Softmax(axis), keras.layers.Softmax(axis=axis), some(4, 5, 3))


def test_softmax_shows_its_maximum_and_denominator() -> None:
    numbers = np.array([[1, 2], [3, 0]], np.float32)
    shown = Softmax(1).explain(Cell(0, 0, 1), numbers)
    assert shown.value == 3
    assert shown.parameters == {"maximum": 3, "denominator": pytest.approx(1 + np.exp(-2))}


@pytest.mark.parametrize("axis", [0, 4, -4])
def test_an_axis_that_is_not_there_is_refused(axis: int) -> None:
    with pytest.raises(ConvvizError) as caught:
        Softmax(axis).output_shape((4, 5, 3))
    assert caught.value.code == "axis-outside"


@pytest.mark.parametrize(("shared", "shape"), [((1, 2), (1, 1, 3)), ((1,), (1, 5, 3)), (None, (4, 5, 3))])
def test_prelu_shares_its_slopes_as_keras_does(shared, shape, some, keras, is_keras_s) -> None:
    alpha = some(*shape)
    is_keras_s(PReLU(alpha), keras.layers.PReLU(shared_axes=shared), some(4, 5, 3), weights=[alpha])


def test_slopes_of_another_size_are_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        PReLU(np.ones((1, 1, 4))).forward(np.ones((2, 2, 3), np.float32))
    assert caught.value.code == "constants-mismatch"


def test_the_check_finds_another_slope() -> None:
    numbers = np.full((1, 1, 1), -2, np.float32)
    shown = PReLU([0.3]).explain(Cell(0, 0, 0), numbers)
    assert agreement(shown, -0.6).ok
    assert not agreement(shown, -0.61).ok
