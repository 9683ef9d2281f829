import numpy as np
import pytest

from convviz.layers import Cell, ConvvizError, Dense, Embedding


@pytest.mark.parametrize("shape", [(7,), (4, 7), (3, 5, 7), (2, 3, 2, 7)])
@pytest.mark.parametrize("activation", [None, "relu", "softmax"])
def test_dense_is_keras_s_along_the_last_axis(shape, activation, some, keras, is_keras_s) -> None:
    kernel, bias = some(7, 4), some(4)
    theirs = keras.layers.Dense(4, activation=activation)
    is_keras_s(Dense(kernel, bias, activation), theirs, some(*shape), weights=[kernel, bias])


def test_dense_without_a_bias(some, keras, is_keras_s) -> None:
    kernel = some(7, 4)
    is_keras_s(Dense(kernel), keras.layers.Dense(4, use_bias=False), some(7), weights=[kernel])


def test_the_terms_are_the_numbers_with_the_units_weights() -> None:
    kernel = np.arange(6.0).reshape(3, 2)
    shown = Dense(kernel, [10, 20]).explain(Cell(1, 0, 0), np.array([1, 2, 3], np.float32))
    assert shown.window.values.tolist() == [1, 2, 3]
    assert shown.window.channels.tolist() == [0, 1, 2]
    assert shown.window.kernel_rows.tolist() == [0, 1, 2]
    assert shown.window.kernel_columns.tolist() == [1, 1, 1]
    assert shown.weights.tolist() == [1, 3, 5]
    assert (shown.bias, shown.total) == (20, 42)


def test_parameters_and_products_are_counted_by_the_course_s_rule() -> None:
    layer = Dense(np.ones((576, 64)), np.ones(64))
    assert layer.parameter_count() == 64 * (576 + 1)
    assert layer.multiply_adds((576,)) == 576 * 64
    assert layer.multiply_adds((3, 3, 576)) == 9 * 576 * 64


def test_an_input_of_another_size_is_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        Dense(np.ones((3, 2))).forward(np.ones(4, np.float32))
    assert caught.value.code == "channels-mismatch"


def test_a_cell_outside_is_refused() -> None:
    with pytest.raises(ConvvizError) as caught:
        Dense(np.ones((3, 2))).explain(Cell(2, 0, 0), np.ones(3, np.float32))
    assert caught.value.code == "cell-outside"


@pytest.mark.parametrize("shape", [(5,), (2, 3)])
def test_an_embedding_looks_its_rows_up(shape, some, keras, is_keras_s) -> None:
    table = some(10, 4)
    words = np.array([3, 0, 9, 9, 1, 5][: np.prod(shape)], np.float32).reshape(shape)
    is_keras_s(Embedding(table), keras.layers.Embedding(10, 4), words, weights=[table])


def test_an_embedding_says_which_row_and_column_it_took() -> None:
    shown = Embedding(np.arange(6.0).reshape(3, 2)).explain(Cell(1, 0, 1), np.array([0, 2], np.float32))
    assert (shown.value, shown.result) == (2, 5)
    assert shown.parameters == {"row": 2, "column": 1}


@pytest.mark.parametrize("word", [-1, 3, np.nan, np.inf])
def test_a_number_that_names_no_row_is_refused(word: float) -> None:
    with pytest.raises(ConvvizError) as caught:
        Embedding(np.ones((3, 2))).forward(np.array([word], np.float32))
    assert caught.value.code == "row-outside"
