from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from convviz.pictures import arrays
from convviz.pictures.arrays import parse_pasted, read_csv, write_csv
from convviz.pictures.errors import PictureError

_FLOATS = hnp.arrays(
    np.float32,
    hnp.array_shapes(min_dims=2, max_dims=3, max_side=5),
    elements=st.floats(width=32, allow_nan=False, allow_infinity=False),
)


def _refusal(text: str, mark: str | None = None) -> PictureError:
    with pytest.raises(PictureError) as caught:
        read_csv(text) if mark is None else parse_pasted(text, mark)  # type: ignore[arg-type]
    return caught.value


@given(_FLOATS)
def test_what_is_written_reads_back_bit_by_bit(values: np.ndarray) -> None:
    expected = values[:, :, 0] if values.ndim == 3 and values.shape[2] == 1 else values
    back = read_csv(write_csv(values))
    assert back.dtype == np.float32
    assert back.shape == expected.shape
    assert back.tobytes() == expected.tobytes()


def test_numbers_are_written_with_the_fewest_digits() -> None:
    values = np.array([[0.6, -1.2, 3], [1e-8, 1e20, 0.1]], dtype=np.float32)
    assert write_csv(values) == "0.6,-1.2,3\n1e-08,1e+20,0.1\n"


def test_channels_are_written_one_below_the_other_with_their_number() -> None:
    values = np.arange(8, dtype=np.float32).reshape(2, 2, 2)
    assert write_csv(values) == "# channel 1\n0,2\n4,6\n\n# channel 2\n1,3\n5,7\n"


@pytest.mark.parametrize(
    "text", ["1,2\n3,4", "1;2\n3;4", "1\t2\n3\t4", "1 2\n3   4", " 1 , 2 \n3,4\n\n", "1,2\r\n3,4\r\n"]
)
def test_commas_semicolons_tabs_and_blanks_separate_cells(text: str) -> None:
    assert read_csv(text).tolist() == [[1, 2], [3, 4]]


def test_quotes_comments_signs_and_exponents_are_understood() -> None:
    assert read_csv('# my grid\n"1","−2.5"\n+.5,1E2\n').tolist() == [[1, -2.5], [0.5, 100]]


def test_a_decimal_comma_is_read_where_it_is_asked_for() -> None:
    assert read_csv("1,5;2\n-0,25;1e3", decimal=",").tolist() == [[1.5, 2], [-0.25, 1000]]
    with pytest.raises(PictureError) as caught:
        read_csv("1.5;2", decimal=",")
    assert caught.value.code == "number-other-mark"


def test_a_file_is_read_in_utf8_with_and_without_mark_and_in_utf16(tmp_path: Path) -> None:
    path = tmp_path / "grid.csv"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        path.write_text("−1\t2\n3\t4\n", encoding=encoding)
        assert read_csv(path).tolist() == [[-1, 2], [3, 4]]
    path.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    with pytest.raises(PictureError) as caught:
        read_csv(path)
    assert caught.value.code == "text-expected"
    with pytest.raises(PictureError) as caught:
        read_csv(tmp_path / "missing.csv")
    assert caught.value.code == "file-missing"


@pytest.mark.parametrize(
    ("text", "code", "sentence"),
    [
        ("1,2\n3,x", "number-wrong", "Row 2, column 2 holds x, which is no number."),
        ("1,2\n3", "rows-unequal", "Row 2 has the length 1, the rows before it 2; all must be equally long."),
        (
            "1,2\n\n3,4,5",
            "rows-unequal",
            "Row 3 has the length 3, the rows before it 2; all must be equally long.",
        ),
        ("1,,3", "number-missing", "Row 1, column 2 is empty; it needs a number."),
        ("\t1\n2\t3", "number-missing", "Row 1, column 1 is empty; it needs a number."),
        ("1\t2\n\t\n", "number-missing", "Row 2, column 1 is empty; it needs a number."),
        ("nan,1", "number-not-finite", "Row 1, column 1 holds nan, which is no finite number."),
        ("1,-inf", "number-not-finite", "Row 1, column 2 holds -inf, which is no finite number."),
        (
            "1,4e38",
            "number-too-large",
            "Row 1, column 2 holds 4e38, which is too large for single precision (about 3.4e38).",
        ),
        ("1_0,2", "number-wrong", "Row 1, column 1 holds 1_0, which is no number."),
        ("٣,2", "number-wrong", "Row 1, column 1 holds ٣, which is no number."),
        ("0x10,2", "number-wrong", "Row 1, column 1 holds 0x10, which is no number."),
        (
            "1,5;2,5",
            "number-other-mark",
            "Row 1, column 1 holds 1,5, which has another decimal mark than is expected here.",
        ),
        ("a" * 50, "number-wrong", f"Row 1, column 1 holds {'a' * 40}…, which is no number."),
        ("", "file-empty", "There is nothing in what was pasted."),
        (" \n\n", "numbers-none", "There are no numbers in it."),
    ],
)
def test_a_wrong_cell_or_row_is_named_with_what_it_holds(text: str, code: str, sentence: str) -> None:
    refusal = _refusal(text)
    assert (refusal.code, str(refusal)) == (code, sentence)


def test_a_quoted_cell_of_endless_length_is_a_wrong_cell() -> None:
    assert _refusal('"' + "9" * 200_000 + '",1').code == "number-wrong"


def test_channels_of_unequal_size_or_too_many_are_refused() -> None:
    refusal = _refusal("# channel 1\n1,2\n\n# channel 2\n1\n2\n")
    assert refusal.code == "channels-unequal"
    assert "Channel 2 has 2 × 1 numbers, channel 1 has 1 × 2" in str(refusal)
    assert _refusal("".join(f"# channel {k}\n1\n" for k in range(65))).code == "channels-too-many"


def test_text_over_the_limit_is_refused_unread(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(arrays, "MAX_TEXT_BYTES", 3)
    assert _refusal("1,2\n").code == "file-too-large"
    assert _refusal("1\t2\n", ".").code == "file-too-large"
    (tmp_path / "long.csv").write_text("1,2\n")
    with pytest.raises(PictureError) as caught:
        read_csv(tmp_path / "long.csv")
    assert caught.value.code == "file-too-large"


def _written(value: float, mark: str) -> str:
    return format(value, "f").replace(".", mark).replace("-", "−")


@given(
    st.integers(1, 4).flatmap(
        lambda columns: st.lists(
            st.lists(st.integers(-(10**6), 10**6), min_size=columns, max_size=columns), min_size=1, max_size=5
        )
    ),
    st.sampled_from([".", ","]),
    st.sampled_from(["\t", ";"]),
    st.booleans(),
)
def test_a_spreadsheet_paste_is_read_in_every_language(
    hundredths: list[list[int]], mark: str, separator: str, final_newline: bool
) -> None:
    expected = np.array(hundredths) / 100
    text = "\r\n".join(separator.join(_written(cell, mark) for cell in row) for row in expected)
    read = parse_pasted(text + "\r\n" * final_newline, mark)  # type: ignore[arg-type]
    assert np.array_equal(read, expected.astype(np.float32))


@pytest.mark.parametrize(
    ("text", "mark", "expected"),
    [
        ("1,5\t2", ",", [[1.5, 2]]),
        ("1.5\t2", ",", [[1.5, 2]]),
        ("0.125\t2", ",", [[0.125, 2]]),
        ("12.5;0,5", ",", [[12.5, 0.5]]),
        ("1.234,5\t2", ",", [[1234.5, 2]]),
        ("1.234.567,5\t2", ",", [[1234567.5, 2]]),
        ("1,234.5\t2", ".", [[1234.5, 2]]),
        ("1,234\t2", ",", [[1.234, 2]]),
        ("1.234\t2", ".", [[1.234, 2]]),
        ("0,5\t2", ".", [[0.5, 2]]),
        ("1,2\n3,4", ".", [[1, 2], [3, 4]]),
        ("1,2\n3,4", ",", [[1.2], [3.4]]),
        ("1,5 2,5\n3 4", ",", [[1.5, 2.5], [3, 4]]),
        ("0 -1 0\n-1 5 -1\n0 -1 0", ".", [[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
        ("−0,5", ",", [[-0.5]]),
    ],
)
def test_either_decimal_mark_is_taken_where_it_is_clear(
    text: str, mark: str, expected: list[list[float]]
) -> None:
    assert np.array_equal(parse_pasted(text, mark), np.array(expected, dtype=np.float32))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "mark", "code"),
    [
        ("1.234\t2", ",", "number-ambiguous"),
        ("12,345\t2", ".", "number-ambiguous"),
        ("1.2.3\t2", ",", "number-wrong"),
        ("1,2.5\t2", ".", "number-wrong"),
        ("1,5.2\t2", ",", "number-wrong"),
        ("#REF!\t2", ",", "number-not-finite"),
        ("#DIV/0!\t2", ".", "number-not-finite"),
        ("total\t2", ",", "number-wrong"),
        ("1\t2\n3", ",", "rows-unequal"),
    ],
)
def test_a_paste_that_could_mean_two_things_is_refused_rather_than_guessed(
    text: str, mark: str, code: str
) -> None:
    assert _refusal(text, mark).code == code


@given(st.text(max_size=60), st.sampled_from([".", ","]))
def test_any_text_gives_finite_numbers_or_a_sentence(text: str, mark: str) -> None:
    try:
        values = parse_pasted(text, mark)  # type: ignore[arg-type]
    except PictureError as refusal:
        values = np.zeros((1, 1), dtype=np.float32)
        text = str(refusal)
    assert text
    assert values.ndim == 2
    assert np.isfinite(values).all()
