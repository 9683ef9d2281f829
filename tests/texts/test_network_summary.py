import numpy as np
import pytest

import convviz
from convviz.layers import (
    BatchNormalization,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    InputLayer,
    MaxPooling2D,
    SeparableConv2D,
)
from convviz.networks import Network, Node
from convviz.networks.summary import Row, summarise
from convviz.texts.network_overview import matching_layers, sees_text, tensor_shape_text
from convviz.texts.network_summary import (
    as_text,
    column_names,
    derivation_text,
    derivation_words,
    memory_text,
    parameters_text,
    row_texts,
    totals_text,
)


def row_of(layer, shape: tuple[int, ...]) -> Row:
    network = Network(
        "n",
        [Node("in", "InputLayer", InputLayer(shape)), Node("it", type(layer).__name__, layer, ("in",))],
        ["it"],
    )
    return summarise(network).rows[1]


def rows() -> dict[str, Row]:
    return {row.name: row for row in summarise(convviz.open_network("mnist")).rows}


def test_the_count_of_a_convolution_is_derived() -> None:
    assert derivation_text(rows()["conv2d_1"]) == "64 · (32 · 3 · 3 + 1) = 18,496"


def test_the_count_of_a_dense_layer_is_derived() -> None:
    assert derivation_text(rows()["dense"]) == "64 · (576 + 1) = 36,928"


def test_without_a_bias_there_is_no_bracket() -> None:
    assert derivation_text(row_of(Dense(np.ones((4, 3), np.float32)), (4,))) == "3 · 4 = 12"


def test_a_depthwise_kernel_counts_by_channel() -> None:
    row = row_of(DepthwiseConv2D(np.ones((3, 5, 4, 1), np.float32), np.ones(4, np.float32)), (9, 9, 4))
    assert derivation_text(row) == "4 · (3 · 5 + 1) = 64"


def test_a_separable_convolution_is_the_sum_of_two_terms() -> None:
    layer = SeparableConv2D(np.ones((3, 3, 4, 1), np.float32), np.ones((1, 1, 4, 6), np.float32))
    assert derivation_text(row_of(layer, (9, 9, 4))) == "4 · 3 · 3 + 6 · 4 = 60"


def test_normalisation_counts_four_numbers_a_channel() -> None:
    ones = np.ones(8, np.float32)
    row = row_of(BatchNormalization(ones, ones, ones, ones), (4, 4, 8))
    assert derivation_text(row) == "8 · (1 + 1 + 1 + 1) = 32"
    assert derivation_words(row) == "8 channels, each with gamma + beta + mean + variance"


def test_a_layer_without_parameters_says_so() -> None:
    row = row_of(MaxPooling2D(), (4, 4, 1))
    assert derivation_text(row) == "This layer learns nothing."
    assert (derivation_words(row), parameters_text(row)) == ("", "")


def test_the_words_say_what_each_factor_is() -> None:
    words = derivation_words(rows()["conv2d_1"])
    assert (
        words == "64 filters, each with 32 input maps · 3 rows of the kernel · 3 columns of the kernel + bias"
    )


@pytest.mark.parametrize("name", ["mnist", "residual", "inception", "multi-output"])
def test_every_derivation_of_a_network_ends_in_its_count(name: str) -> None:
    for row in summarise(convviz.open_network(name)).rows:
        if row.parameters:
            assert derivation_text(row).endswith(f"{row.parameters:,}")


def test_a_further_call_of_a_layer_says_whose_weights_it_has() -> None:
    rows_ = summarise(convviz.open_network("siamese")).rows
    shared = next(row for row in rows_ if row.shares)
    assert shared.shares in derivation_text(shared)
    assert shared.shares in parameters_text(shared)


def test_the_table_as_text_has_a_line_a_layer_under_equal_columns() -> None:
    summary = summarise(convviz.open_network("mnist"))
    lines = as_text(summary).splitlines()
    table = lines[2 : 4 + len(summary.rows)]
    assert len(table) == 2 + len(summary.rows)
    start = table[0].index(column_names()[-1])
    assert [line[start:] for line in table[2:]] == [", ".join(row.connected_to) for row in summary.rows]
    assert lines[-1] == totals_text(summary)


def test_a_row_has_a_text_for_every_column() -> None:
    texts = row_texts(rows()["conv2d_1"])
    assert texts == ("conv2d_1", "Conv2D", "11 × 11 × 64", "18,496", "2,230,272", "31 kB", "max_pooling2d")
    assert len(texts) == len(column_names())


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (12_345_678, "12.3 MB"), (5_000_000_000_000, "5000 GB")],
)
def test_sizes_are_told_in_thousands(size: int, text: str) -> None:
    assert memory_text(size) == text


def test_shapes_are_written_with_multiplication_signs() -> None:
    assert tensor_shape_text((26, 26, 32)) == "26 × 26 × 32"
    assert (tensor_shape_text((10,)), tensor_shape_text(None)) == ("10", "?")


def test_what_is_seen_is_told_as_a_share() -> None:
    assert sees_text(18, 18, 28, 28).replace("\n", " ") == "sees 18 × 18 of 28 × 28 (41 %)"
    assert "(0.1 %)" in sees_text(1, 1, 28, 28)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", []),
        ("   ", []),
        ("pool", ["max_pooling2d", "max_pooling2d_1"]),
        ("CONV2D_1", ["conv2d_1"]),
        ("dense", ["dense", "dense_1"]),
        ("11x11", ["conv2d_1"]),
        ("11 × 11 × 64", ["conv2d_1"]),
        ("5, 5, 64", ["max_pooling2d_1"]),
        ("conv x64", ["conv2d_1", "conv2d_2"]),
        ("nothing like it", []),
    ],
)
def test_layers_are_found_by_name_type_and_shape(typed: str, found: list[str]) -> None:
    assert list(matching_layers(convviz.open_network("mnist"), typed)) == found


def test_one_of_a_thing_is_said_so():
    row = row_of(Conv2D(np.zeros((1, 1, 64, 1), np.float32), np.zeros(1, np.float32)), (4, 4, 64))
    words = derivation_words(row)
    assert words == "1 filter, each with 64 input maps · 1 row of the kernel · 1 column of the kernel + bias"
