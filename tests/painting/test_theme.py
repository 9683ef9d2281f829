"""The themes are complete and readable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from convviz.painting.theme import THEME_NAMES, TOKENS, Theme, ThemeName, contrast, read_theme, theme
from convviz.resources import asset

_SURFACES = ("ground", "card", "accent_ground")
_SIGNS = (
    "formula_i",
    "formula_pads",
    "formula_k",
    "formula_s",
    "formula_d",
    "positive_text",
    "negative_text",
)
_TEXT_ON_GROUND = [
    *[(text, ground) for text in ("text", "soft_text", "accent", *_SIGNS) for ground in _SURFACES],
    *[
        ("text", ground)
        for ground in ("good_ground", "warning_ground", "error_ground", "zero", "hatch", "line")
    ],
    ("on_accent", "accent"),
    *[
        (state, ground)
        for state in ("good", "warning", "error")
        for ground in ("card", "ground", f"{state}_ground")
    ],
]
_SEEN_ON_GROUND = [(mark, ground) for mark in ("control_line", "accent") for ground in ("card", "ground")]


def _ratio(of: Theme, one: str, other: str) -> float:
    return contrast(getattr(of, one), getattr(of, other))


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_contrast_agrees_with_a_published_value() -> None:
    # WebAIM's checker gives 4.54:1 for #767676 on white, the lightest grey that passes.
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("text", "ground"), _TEXT_ON_GROUND)
def test_text_reads_on_its_ground(name: ThemeName, text: str, ground: str) -> None:
    assert _ratio(theme(name), text, ground) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("mark", "ground"), _SEEN_ON_GROUND)
def test_outlines_of_controls_are_seen(name: ThemeName, mark: str, ground: str) -> None:
    assert _ratio(theme(name), mark, ground) >= 3


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_theme_is_read_once_and_says_its_name(name: ThemeName) -> None:
    assert theme(name) is theme(name)
    assert theme(name).name == name
    assert theme(name).dark is (name == "dark")


def _edited(tmp_path: Path, old: str, new: str) -> Path:
    text = asset("themes/light.json").read_text("utf-8")
    assert old in text
    path = tmp_path / "edited.json"
    path.write_text(text.replace(old, new), "utf-8")
    return path


def test_a_missing_token_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"edited\.json: missing tokens \['hatch'\], unknown tokens \[\]"):
        read_theme(_edited(tmp_path, '"hatch": "#d7dbe2",', ""))


def test_an_unknown_token_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"missing tokens \['hatch'\], unknown tokens \['hatching'\]"):
        read_theme(_edited(tmp_path, '"hatch":', '"hatching":'))


def test_a_colour_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"hatch is 'grey', but a colour is written as '#rrggbb'"):
        read_theme(_edited(tmp_path, '"hatch": "#d7dbe2"', '"hatch": "grey"'))


def test_a_theme_without_its_header_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="must have a name"):
        read_theme(_edited(tmp_path, '"name": "light",', ""))


def test_the_design_tokens_are_kept() -> None:
    light, dark = theme("light"), theme("dark")
    assert [light.ground.name(), light.card.name(), light.line.name()] == ["#f6f7f9", "#ffffff", "#e2e5ea"]
    assert [dark.ground.name(), dark.card.name(), dark.line.name()] == ["#15181e", "#1d2129", "#2e3440"]
    assert [light.accent.name(), dark.accent.name()] == ["#2b6cb0", "#6cb2f5"]
    assert [light.positive.name(), light.negative.name()] == ["#d9730d", "#2166ac"]
    assert [dark.positive.name(), dark.negative.name()] == ["#f39a3f", "#5aa5ea"]
    assert len(TOKENS) == 26


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"positive": [', '"upward": ['),
        ('"#fff0df", ', ""),
        ('"#fff0df"', '"white"'),
        ('"#d9730d", "#bb5300"', '"#d9730e", "#bb5300"'),
    ],
)
def test_a_ramp_must_be_ten_colours_with_that_of_its_sign(tmp_path: Path, old: str, new: str) -> None:
    text = asset("themes/light.json").read_text("utf-8")
    lines = text.replace("\n      ", " ")
    assert old in lines
    path = tmp_path / "edited.json"
    path.write_text(lines.replace(old, new), "utf-8")
    with pytest.raises(
        ValueError, match=r"the ramp 'positive' must be 10 colours such as '#1c2330', #d9730d"
    ):
        read_theme(path)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_ramp_goes_over_the_colour_of_its_sign(name: ThemeName) -> None:
    colours = theme(name)
    assert colours.positive in colours.positive_ramp
    assert colours.negative in colours.negative_ramp
