"""Nothing a person reads is cut, on any page: with words 40 % longer than in English, and with text twice as large."""

from __future__ import annotations

import pytest
from cut_words import cut_words
from every_view import MakeWindow, every_view, settle, visible


@pytest.mark.parametrize(
    ("width", "height", "pseudo"),
    [(1280, 800, False), (1280, 800, True), (640, 400, True)],
    ids=["as it is", "longer words", "longer words in text twice as large"],
)
def test_no_words_are_cut(make_window: MakeWindow, width: int, height: int, pseudo: bool) -> None:
    # Text of 200 % is Qt's scale of 2: a window of 1280 × 800 pixels has room for 640 × 400 of the usual ones.
    window = make_window(width, height, pseudo=pseudo)
    settle(300)
    found = {
        f"{view}: {words}"
        for view in every_view(window)
        for part in visible(window)
        for words in cut_words(part)
    }
    assert sorted(found) == []
