"""Strokes are read from UNIPEN files, and nothing else is taken for one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.data.unipen import read_unipen

TWO = """\
.INCLUDE        dene.doc

.LEXICON "0" "1" "2" "3" "4" "5" "6" "7" "8" "9"
.HIERARCHY      DIGIT

.SEGMENT DIGIT    0 ? "7"
.COMMENT 7 12  224
.PEN_DOWN
 100  400
 300  400
.PEN_UP
.DT 100
.PEN_DOWN
 200  300
.PEN_UP
.DT 100

.SEGMENT DIGIT    1 ? "1"
.COMMENT 1 26   54
.PEN_DOWN
 249  234
 249   35
.PEN_UP
.DT 100
"""
PENDIGITS = Path(__file__).parents[3] / "../shared/data/pendigits-train.unipen"


def test_digits_have_label_writer_and_strokes_with_y_downwards(tmp_path: Path) -> None:
    file = tmp_path / "two.unipen"
    file.write_text(TWO, encoding="ascii")
    seven, one = read_unipen(file)
    assert (seven.label, seven.writer, one.label, one.writer) == (7, 12, 1, 26)
    np.testing.assert_array_equal(seven.strokes[0], [[100, -400], [300, -400]])
    np.testing.assert_array_equal(seven.strokes[1], [[200, -300]])
    np.testing.assert_array_equal(one.strokes[0], [[249, -234], [249, -35]])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        TWO.replace('? "7"', '? "x"'),
        TWO.replace(".COMMENT 1 26   54\n", ""),
        TWO.replace(" 249  234\n 249   35\n", ""),
        TWO.replace("PEN_UP", "PEN_ON"),
    ],
    ids=["empty", "text", "no label", "no writer", "no points", "no strokes"],
)
def test_other_files_are_refused_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "strokes.txt"
    file.write_text(text, encoding="ascii")
    with pytest.raises(ConvvizError, match=r"strokes\.txt holds no digits as pen strokes") as caught:
        read_unipen(file)
    assert caught.value.code == "strokes-unknown"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError) as caught:
        read_unipen(tmp_path / "none")
    assert caught.value.code == "file-unreadable"


@pytest.mark.skipif(not PENDIGITS.exists(), reason="../shared/data/pendigits-train.unipen is not here")
def test_the_file_of_uci_has_7494_digits_of_30_writers() -> None:
    digits = read_unipen(PENDIGITS)
    assert len(digits) == 7494
    assert {digit.writer for digit in digits} == set(range(1, 31))
    assert {digit.label for digit in digits} == set(range(10))
