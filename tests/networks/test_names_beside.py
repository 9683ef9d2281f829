"""Names of classes in a file beside the model: written so that the very same names are read back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convviz.layers import ConvvizError
from convviz.networks.class_names import parse_class_names
from convviz.networks.names_beside import names_beside, names_file, names_text

NAMES = st.lists(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1)
    .map(str.strip)
    .filter(bool),
    min_size=2,
)


@given(NAMES)
def test_what_is_written_is_read_back(names: list[str]) -> None:
    assert parse_class_names(names_text(names)) == tuple(names)


@pytest.mark.parametrize("names", [("0 lions", "1 lion"), ("[a]", "b"), ("{x", "y"), ("\ufeffa", "b")])
def test_names_that_lines_would_change_are_written_otherwise(names: tuple[str, ...]) -> None:
    assert parse_class_names(names_text(names)) == names


def test_names_stand_beside_the_model_whatever_its_ending(tmp_path: Path) -> None:
    assert names_beside(tmp_path / "net.h5") == ()
    (tmp_path / "net.h5.classes.txt").write_text("três\nquatro\n", encoding="utf-8")
    assert names_beside(tmp_path / "net.h5") == ("três", "quatro")
    assert names_beside(tmp_path / "net.keras") == ()
    names_file(tmp_path / "net.keras").write_text("\n")
    with pytest.raises(ConvvizError) as caught:
        names_beside(tmp_path / "net.keras")
    assert caught.value.code == "class-names-none"
