"""Every model that comes along has a card, and no other name leads anywhere."""

from __future__ import annotations

import zipfile

import pytest

from convviz.layers import ConvvizError
from convviz.networks import bundled


@pytest.mark.parametrize("name", bundled.names())
def test_every_bundled_model_is_a_keras_file_with_a_card(name: str) -> None:
    with zipfile.ZipFile(bundled.path(name)) as archive:
        assert "config.json" in archive.namelist()
    card = bundled.card(name).lower()
    for word in ("data", "convviz train", "licence", "accuracy"):
        assert word in card


@pytest.mark.parametrize("name", ["alexnet", "", "../README", "mnist.keras"])
def test_a_name_that_is_no_bundled_models_is_refused(name: str) -> None:
    with pytest.raises(ConvvizError) as refusal:
        bundled.path(name)
    assert refusal.value.code == "bundled-unknown"
    assert "../" not in "".join(bundled.names())
