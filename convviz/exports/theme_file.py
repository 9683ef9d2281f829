"""The colours of a theme, read from its file: what draws with numbers alone needs no Qt."""

from __future__ import annotations

from functools import cache
from typing import Any

from msgspec import json

from convviz.pictures.colours import SignColours
from convviz.pictures.contrast import Rgb
from convviz.resources import asset


def theme_colour(theme: str, token: str) -> Rgb:
    """One colour of the theme `theme`."""
    return _rgb(_document(theme)["colours"][token])


def sign_colours(theme: str) -> SignColours:
    """The theme's colours of negative numbers, of zero and of positive ones."""
    negative, zero, positive = (theme_colour(theme, token) for token in ("negative", "zero", "positive"))
    below, above = (
        tuple(_rgb(step) for step in _document(theme)["ramps"][sign]) for sign in ("negative", "positive")
    )
    return SignColours(negative, zero, positive, below, above)


def _rgb(text: str) -> Rgb:
    red, green, blue = bytes.fromhex(text.removeprefix("#"))
    return (red, green, blue)


@cache
def _document(theme: str) -> dict[str, Any]:
    return json.decode(asset(f"themes/{theme}.json").read_bytes())
