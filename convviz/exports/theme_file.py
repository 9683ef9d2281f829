"""The colours of a theme, read from its file: what draws with numbers alone needs no Qt."""

from __future__ import annotations

from functools import cache

from msgspec import json

from convviz.pictures.colours import SignColours
from convviz.pictures.contrast import Rgb
from convviz.resources import asset


def theme_colour(theme: str, token: str) -> Rgb:
    """One colour of the theme `theme`."""
    red, green, blue = bytes.fromhex(_colours(theme)[token].removeprefix("#"))
    return (red, green, blue)


def sign_colours(theme: str) -> SignColours:
    """The theme's colours of negative numbers, of zero and of positive ones."""
    return SignColours(*(theme_colour(theme, token) for token in ("negative", "zero", "positive")))


@cache
def _colours(theme: str) -> dict[str, str]:
    return json.decode(asset(f"themes/{theme}.json").read_bytes())["colours"]
