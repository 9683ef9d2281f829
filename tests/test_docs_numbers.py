"""The page that tells how numbers are computed is computed again, line by line, and leaves no kind of number out."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "how-numbers-are-computed.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```pycon\n(.*?)```", PAGE, flags=re.DOTALL)


def failures(source: str) -> int:
    """How many of the lines print something else than stands behind them."""
    lines = doctest.DocTestParser().get_doctest(source, {}, "the page", None, 0)
    said: list[str] = []
    failed, tried = doctest.DocTestRunner().run(lines, out=said.append)
    print(*said)
    assert tried
    return failed


def test_every_line_prints_what_stands_behind_it() -> None:
    assert len(BLOCKS) > 20
    assert failures("\n".join(BLOCKS)) == 0


def test_a_wrong_number_would_be_found() -> None:
    wrong = "\n".join(BLOCKS).replace("18496", "18497")
    assert failures(wrong) == 1


def test_every_entry_of_the_contents_leads_to_its_section() -> None:
    contents = PAGE.partition("**Contents:**")[2].partition("\n\n")[0]
    named = re.findall(r"\]\(#([^)]+)\)", contents)
    assert named == [anchor(title) for title in re.findall(r"^## (.*)$", PAGE, flags=re.MULTILINE)]


@pytest.mark.parametrize(
    "layer",
    [
        "Conv2D",
        "DepthwiseConv2D",
        "SeparableConv2D",
        "Conv2DTranspose",
        "MaxPooling2D",
        "AveragePooling2D",
        "Activation",
        "Flatten",
        "Dense",
        "BatchNormalization",
    ],
)
def test_every_kind_of_layer_of_the_course_is_computed(layer: str) -> None:
    assert any(re.search(rf"\b{layer}\(", block) for block in BLOCKS)


def anchor(title: str) -> str:
    """What GitHub makes of a heading."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
