import itertools

import pytest

from convviz.painting.lettering import ELLIPSIS, text_width
from convviz.painting.word_wrap import wrapped

pytestmark = pytest.mark.usefixtures("qapp")
TEXT = "Convolution 3×3, strides 2, padding same → ReLU → Max-pooling 2×2, padding valid"


def test_no_line_is_too_wide_and_no_word_is_lost() -> None:
    for width in (90, 140, 300, 2000):
        lines = wrapped(TEXT, width, 12, 50)
        assert " ".join(lines) == TEXT
        assert all(text_width(line, 12) <= width for line in lines)


def test_lines_are_as_full_as_they_can_be() -> None:
    lines = wrapped(TEXT, 150, 12, 50)
    for line, after in itertools.pairwise(lines):
        assert text_width(f"{line} {after.split()[0]}", 12) > 150


def test_the_last_line_that_is_allowed_says_that_more_follows() -> None:
    lines = wrapped(TEXT, 150, 12, 2)
    assert len(lines) == 2
    assert lines[1].endswith(ELLIPSIS)
    assert text_width(lines[1], 12) <= 150


def test_nothing_has_no_lines() -> None:
    assert wrapped("", 100, 12, 3) == ()
