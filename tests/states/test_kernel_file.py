import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from hypothesis.extra import numpy as arrays

from convviz.layers.errors import ConvvizError
from convviz.states.files.kernel_file import MAX_BYTES, KernelFile, read_kernel, write_kernel

LARGEST = 3.4e38
numbers = some.floats(-LARGEST, LARGEST)


@some.composite
def kernel_files(draw: some.DrawFn) -> KernelFile:
    shape = draw(
        some.tuples(some.integers(1, 11), some.integers(1, 11), some.integers(1, 4), some.integers(1, 4))
    )
    weights = draw(arrays.arrays(np.float64, shape, elements=numbers, fill=some.nothing() | some.just(0.25)))
    return KernelFile(
        name=draw(some.text(some.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=30)),
        weights=weights,
        scale=draw(numbers),
        divide_by_sum=draw(some.booleans()),
        bias=tuple(draw(some.lists(numbers, min_size=shape[3], max_size=shape[3]))),
    )


def refusal(untrusted: bytes | str) -> ConvvizError:
    with pytest.raises(ConvvizError) as caught:
        read_kernel(untrusted)
    return caught.value


@settings(max_examples=30)
@given(kernel_files())
def test_what_is_written_is_read_back_to_the_last_bit(kernel: KernelFile):
    again = read_kernel(write_kernel(kernel))
    assert np.array_equal(again.weights, kernel.weights)
    assert again.weights.shape == kernel.weights.shape
    assert (again.name, again.scale, again.divide_by_sum, again.bias) == (
        kernel.name,
        kernel.scale,
        kernel.divide_by_sum,
        kernel.bias,
    )


@settings(max_examples=30)
@given(kernel_files())
def test_any_json_reader_understands_what_is_written(kernel: KernelFile):
    document = json.loads(write_kernel(kernel))
    assert np.array_equal(np.array(document["weights"]).reshape(kernel.weights.shape), kernel.weights)


def test_a_file_reads_like_the_kernel_it_holds():
    kernel = KernelFile("Núcleo", np.array([[1, 0, -1], [0.1, 2.5, -3]])[..., None, None], bias=(0.5,))
    assert write_kernel(kernel).decode() == (
        "{\n"
        '  "name": "Núcleo",\n'
        '  "weights": [\n'
        "    [1, 0, -1],\n"
        "    [0.1, 2.5, -3]\n"
        "  ],\n"
        '  "scale": 1,\n'
        '  "divide_by_sum": false,\n'
        '  "bias": 0.5\n'
        "}\n"
    )


def test_bare_rows_are_a_kernel():
    kernel = read_kernel("[[1, 2, 3], [4, 5, 6]]")
    assert kernel.weights.shape == (2, 3, 1, 1)
    assert kernel.weights[1, 0, 0, 0] == 4
    assert (kernel.name, kernel.scale, kernel.divide_by_sum, kernel.bias) == ("", 1, False, (0.0,))


def test_a_third_level_holds_the_channels_and_a_fourth_the_filters():
    assert read_kernel("[[[1, 2, 3]], [[4, 5, 6]]]").weights.shape == (2, 1, 3, 1)
    kernel = read_kernel('{"weights": [[[[1, 2], [3, 4], [5, 6]]]], "bias": [7, 8]}')
    assert kernel.weights.shape == (1, 1, 3, 2)
    assert kernel.weights[0, 0, 2, 1] == 6
    assert kernel.bias == (7, 8)


@pytest.mark.parametrize("entry", ["bias", "offset"])
def test_one_bias_serves_every_filter(entry: str):
    assert read_kernel(f'{{"weights": [[[[1, 2, 3]]]], "{entry}": 0.5}}').bias == (0.5, 0.5, 0.5)


def test_a_byte_order_mark_is_no_trouble():
    assert read_kernel(b"\xef\xbb\xbf[[2]]").weights.item() == 2


def test_characters_that_do_not_print_fall_out_of_the_name():
    assert read_kernel('{"name": " a\\u202eb\\n", "weights": [[1]]}').name == "ab"


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("", "kernel-file-json", "line 1"),
        ("[[1,\n NaN]]", "kernel-file-json", "line 2"),
        ('{"weights": [[1]]\n\n', "kernel-file-json", "line 1"),
        ("[[1e999]]", "kernel-file-json", "line 1"),
        ("5", "kernel-file-kind", "holds 5"),
        ('"sobel-x"', "kernel-file-kind", '"sobel-x"'),
        ("null", "kernel-file-kind", "null"),
        ("{}", "kernel-file-no-weights", "rows of numbers"),
        ('{"weights": [[1]], "wieghts": 1}', "kernel-file-entry", '"wieghts"'),
        ('{"weights": [[1]], "bias": 0, "offset": 0}', "kernel-file-bias-twice", "only one"),
        ("[]", "kernel-file-depth", "is []"),
        ("[1, 2]", "kernel-file-depth", "[1, 2]"),
        ("[[[[[1]]]]]", "kernel-file-depth", "two to four"),
        ('{"weights": 3}', "kernel-file-depth", "is 3"),
        ('{"weights": {"0": [1]}}', "kernel-file-depth", "{…}"),
        ("[[]]", "kernel-file-size", "1 × 0"),
        (json.dumps([[0] * 12]), "kernel-file-size", "1 × 12"),
        (json.dumps([[0]] * 12), "kernel-file-size", "12 × 1"),
        (json.dumps([[[0] * 65]]), "kernel-file-size", "1 × 1 × 65"),
        (json.dumps([[[[0] * 65]]]), "kernel-file-size", "1 × 1 × 1 × 65"),
        ("[[1, 2], [3]]", "kernel-file-row", "Row 2 of the kernel is [3]"),
        ("[[1, 2], [3, 4], 5]", "kernel-file-row", "Row 3 of the kernel is 5"),
        ("[[[1, 2], [3]]]", "kernel-file-cell", "Row 1, column 2"),
        ("[[[[1], [2]]], [[[3], 4]]]", "kernel-file-cell", "Row 2, column 1"),
        ("[[1, true]]", "kernel-file-weight", "Row 1, column 2 of the kernel is true"),
        ('[[1], ["2"]]', "kernel-file-weight", 'Row 2, column 1 of the kernel is "2"'),
        ("[[null]]", "kernel-file-weight", "null"),
        ("[[1, [2]]]", "kernel-file-weight", "[2]"),
        ("[[1e39]]", "kernel-file-weight", "1e+39"),
        ("[[1" + "0" * 400 + "]]", "kernel-file-weight", "10^400"),
        ('{"weights": [[1]], "scale": "2"}', "kernel-file-number", "“scale”"),
        ('{"weights": [[1]], "scale": true}', "kernel-file-number", "true"),
        ('{"weights": [[1]], "offset": [true]}', "kernel-file-number", "“offset”"),
        ('{"weights": [[1]], "bias": [1, 2]}', "kernel-file-bias", "holds 2"),
        ('{"weights": [[1]], "divide_by_sum": 1}', "kernel-file-switch", "is 1"),
        ('{"weights": [[1]], "name": 7}', "kernel-file-name", "is 7"),
        (json.dumps({"weights": [[1]], "name": "n" * 101}), "kernel-file-name", "100 characters"),
    ],
)
def test_a_mistake_gets_one_sentence_that_says_what_was_found(text: str, code: str, said: str):
    error = refusal(text)
    assert error.code == code
    assert said in str(error)
    assert str(error).endswith(".")
    assert len(str(error)) < 200


@pytest.mark.parametrize("data", [b'"\xff"', "[[1]]".encode("utf-16"), b"PK\x03\x04", b"\x00" * 100])
def test_bytes_that_are_no_text_are_refused(data: bytes):
    assert refusal(data).code == "kernel-file-json"


def test_endless_nesting_is_refused():
    assert refusal("[" * 100_000).code == "kernel-file-depth"
    assert refusal("[" * 500 + "]" * 500).code == "kernel-file-depth"


def test_a_file_of_more_than_a_megabyte_is_refused_in_both_directions():
    assert refusal(b" " * (MAX_BYTES + 1)).code == "kernel-file-large"
    heavy = KernelFile("", np.random.default_rng(1).random((11, 11, 64, 64)), bias=(0.0,) * 64)
    with pytest.raises(ConvvizError, match="at most"):
        write_kernel(heavy)


@given(some.binary(max_size=60) | some.text(max_size=60))
def test_noise_gives_a_kernel_or_a_refusal_and_nothing_else(untrusted: bytes | str):
    try:
        kernel = read_kernel(untrusted)
    except ConvvizError:
        return
    assert np.isfinite(kernel.weights).all()


values = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(max_size=4),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(values, values, values)
def test_any_json_gives_finite_numbers_or_a_refusal(weights: object, bias: object, scale: object):
    text = json.dumps({"weights": weights, "bias": bias, "scale": scale})
    try:
        kernel = read_kernel(text)
    except ConvvizError:
        return
    assert np.isfinite(kernel.weights).all()
    assert np.isfinite((*kernel.bias, kernel.scale)).all()
    assert len(kernel.bias) == kernel.weights.shape[3]
