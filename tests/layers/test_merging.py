import numpy as np
import pytest

from convviz.layers import (
    Add,
    Average,
    Cell,
    Concatenate,
    ConvvizError,
    Copy,
    Dot,
    Maximum,
    Minimum,
    Multiply,
    Subtract,
)

MERGES = [Add, Average, Maximum, Minimum, Multiply, Subtract]
SHAPES = [
    ((4, 5, 3), (4, 5, 3)),
    ((4, 5, 3), (1, 1, 3)),
    ((1, 5, 1), (4, 1, 3)),
    ((4, 5, 3), (3,)),
    ((6,), (6,)),
    ((2, 6), (1, 6)),
]


@pytest.mark.parametrize("merge", MERGES)
@pytest.mark.parametrize("shapes", SHAPES)
def test_two_inputs_are_merged_as_keras_does(merge, shapes, some, keras, is_keras_s) -> None:
    inputs = [some(*shape) for shape in shapes]
    is_keras_s(merge(), getattr(keras.layers, merge.__name__)(), *inputs)


@pytest.mark.parametrize("merge", MERGES[:-1])
def test_three_inputs_are_merged_as_keras_does(merge, some, keras, is_keras_s) -> None:
    is_keras_s(merge(), getattr(keras.layers, merge.__name__)(), some(1, 5, 1), some(5, 3), some(4, 5, 3))


def test_a_sum_may_take_a_part_of_an_input(some, disagreements) -> None:
    first, second = some(4, 5, 3), some(4, 5, 3)
    layer = Add(factors=(1.0, -0.25))
    np.testing.assert_allclose(layer.forward(first, second), first - second / 4, atol=1e-6)
    assert disagreements(layer, first, second) == []
    assert layer.explain(Cell(0, 1, 0), first, second).weights.tolist() == [1, -0.25]
    assert (layer.multiply_adds((4, 5, 3), (4, 5, 3)), Add().multiply_adds((4, 5, 3), (4, 5, 3))) == (60, 0)
    with pytest.raises(ConvvizError) as caught:
        layer.forward(first, second, first)
    assert caught.value.code == "two-inputs"


def test_the_terms_say_which_input_they_are_of() -> None:
    inputs = [np.full((2, 2, 1), number, np.float32) for number in (1, 20, 300)]
    shown = Add().explain(Cell(0, 1, 0), *inputs)
    assert shown.window.inputs is not None
    assert shown.window.inputs.tolist() == [0, 1, 2]
    assert shown.window.values.tolist() == [1, 20, 300]
    assert shown.total == 321
    assert Subtract().explain(Cell(0, 1, 0), *inputs[:2]).weights.tolist() == [1, -1]
    assert Average().explain(Cell(0, 1, 0), *inputs).divisor == 3
    product = Multiply().explain(Cell(0, 1, 0), *inputs)
    assert (product.window.values.tolist(), product.weights.tolist()) == ([1], [6000])
    largest = Maximum().explain(Cell(0, 1, 0), *inputs)
    assert (largest.kind, largest.chosen, largest.result) == ("max", 2, 300)


def test_a_stretched_input_is_read_at_its_only_place() -> None:
    shown = Add().explain(Cell(1, 2, 3), np.zeros((4, 5, 2), np.float32), np.ones((1, 1, 2), np.float32))
    assert shown.window.rows.tolist() == [2, 0]
    assert shown.window.columns.tolist() == [3, 0]
    assert shown.window.channels.tolist() == [1, 1]


def test_products_are_counted_and_sums_are_not() -> None:
    shape = (4, 5, 3)
    assert Multiply().multiply_adds(shape, shape, shape) == 2 * 60
    assert Add().multiply_adds(shape, shape) == 0
    assert Dot((2, 1)).multiply_adds((3, 5), (5, 4)) == 60


@pytest.mark.parametrize("axis", [-1, 1, 2, 3])
def test_concatenation_is_keras_s(axis: int, some, keras, is_keras_s) -> None:
    shapes = []
    for size in (2, 1, 4):
        shape = [3, 5, 6]
        shape[axis - 1 if axis > 0 else axis] = size
        shapes.append(shape)
    is_keras_s(Concatenate(axis), keras.layers.Concatenate(axis), *(some(*shape) for shape in shapes))


def test_a_concatenated_cell_knows_its_input() -> None:
    inputs = np.zeros((2, 2, 3), np.float32), np.arange(8, dtype=np.float32).reshape(2, 2, 2)
    assert Concatenate().explain(Cell(4, 1, 0), *inputs) == Copy(1, 1, 0, 5, input=1)


@pytest.mark.parametrize("normalize", [False, True])
@pytest.mark.parametrize(
    ("axes", "shapes"),
    [
        (1, ((7,), (7,))),
        (-1, ((7,), (7,))),
        ((2, 1), ((3, 5), (5, 4))),
        ((1, 2), ((5,), (3, 5))),
        ((2, 1), ((3, 5), (5,))),
        ((2, 3), ((3, 5), (2, 4, 5))),
        (1, ((5, 2), (5, 3))),
    ],
)
def test_dot_is_keras_s(axes, shapes, normalize: bool, some, keras, is_keras_s) -> None:
    inputs = [some(*shape) for shape in shapes]
    is_keras_s(Dot(axes, normalize=normalize), keras.layers.Dot(axes, normalize=normalize), *inputs)


@pytest.mark.parametrize(
    ("layer", "shapes", "code"),
    [
        (Add(), [(2, 2, 1)], "several-inputs"),
        (Add(), [(2, 3, 1), (2, 2, 1)], "merge-shapes"),
        (Subtract(), [(2,), (2,), (2,)], "two-inputs"),
        (Concatenate(), [(2, 3, 1), (2, 2, 1)], "merge-shapes"),
        (Concatenate(), [(2, 3, 1), (2, 3)], "merge-shapes"),
        (Concatenate(0), [(2, 3, 1), (2, 3, 1)], "axis-outside"),
        (Dot(1), [(2,), (3,)], "merge-shapes"),
        (Dot(1), [(2,)], "two-inputs"),
    ],
)
def test_inputs_that_cannot_be_merged_are_refused(layer, shapes, code: str) -> None:
    with pytest.raises(ConvvizError) as caught:
        layer.output_shape(*shapes)
    assert caught.value.code == code
    with pytest.raises(ConvvizError):
        layer.forward(*(np.ones(shape, np.float32) for shape in shapes))
