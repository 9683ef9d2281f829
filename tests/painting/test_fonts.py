"""The bundled font has what the interface writes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication, QRawFont

from convviz.painting.fonts import application_font
from convviz.resources import asset

_MATHEMATICS = "∑Σ⌊⌋⌈⌉×−÷·≈≠≤≥±→←↑↓∞√½…✓✗∗αβγμσπ²³₀₁∂‖"
_LETTERS = "áàâãçéêíñóôõúüÁÀÂÃÇÉÊÍÑÓÔÕÚÜ¿¡«»“”‘’–—ªº"
_SHAPES = "▶◀▲▼▾▴▸◂●○■□\u00a0\u2009\u202f"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
@pytest.mark.parametrize("signs", [_MATHEMATICS, _LETTERS, _SHAPES], ids=["mathematics", "letters", "shapes"])
def test_every_sign_of_the_interface_is_in_the_font(signs: str, weight: QFont.Weight) -> None:
    raw = QRawFont.fromFont(application_font(13, weight))
    assert raw.familyName() == "Convviz Sans"
    assert [sign for sign in signs if not raw.supportsCharacter(ord(sign))] == []


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_figures_have_one_width(weight: QFont.Weight) -> None:
    metrics = QFontMetricsF(application_font(20, weight))
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1


def test_figures_have_one_width_where_nobody_asks_for_it_and_are_found_by_their_characters() -> None:
    """A file that carries the font says its figures to whoever reads or searches it."""
    font = application_font(20)
    with_feature = QRawFont.fromFont(font)
    font.unsetFeature(QFont.Tag("tnum"))
    metrics = QFontMetricsF(font)
    assert len({metrics.horizontalAdvance(figure * 10) for figure in "0123456789"}) == 1
    assert len(set(with_feature.glyphIndexesForString("0123456789.,"))) == 12


def test_the_weights_are_real() -> None:
    assert QFontInfo(application_font(13)).weight() == QFont.Weight.Normal
    assert QFontInfo(application_font(13, QFont.Weight.DemiBold)).weight() == QFont.Weight.DemiBold


def test_the_licence_comes_along() -> None:
    licence = asset("fonts/OFL.txt").read_text("utf-8")
    assert "The Inter Project Authors" in licence
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert QGuiApplication.instance() is not None


def test_the_fonts_are_small() -> None:
    assert sum(file.stat().st_size for file in asset("fonts").glob("*.otf")) < 200_000
