"""The colours of a theme, read from `assets/themes/` and checked. JSON, since reading TOML takes 3 ms of the start."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, cast

from msgspec import Struct, json
from PySide6.QtGui import QColor

from convviz.resources import asset

ThemeName = Literal["light", "dark"]
THEME_NAMES: tuple[ThemeName, ...] = ("light", "dark")

_COLOUR = re.compile(r"#[0-9a-f]{6}")
_STEPS = 10


# Compared and hashed by identity: `theme()` gives one object a name, so a theme can be the key of a cache.
class Theme(Struct, frozen=True, eq=False):
    """Every colour token of one theme. The colours must not be changed in place; copy them first.

    Attributes:
        name: Its id.
        dark: Whether its ground is dark.
        control_line: Outlines that must be seen to operate a control, 3:1 on their ground; texts have 4.5:1 or more.
        zero: The middle of the signed scale, between `negative` and `positive`.
        positive_text: Signed numbers outside cells, as `negative_text`.
        formula_i: The symbols of o = (i + pads − k) / s + 1 and of the dilation, as all that begin so.
        positive_ramp: The colours of numbers above zero, a tenth of the largest apart; `positive` is one of them.
        negative_ramp: The same below zero.
    """

    name: str
    dark: bool
    ground: QColor
    card: QColor
    line: QColor
    control_line: QColor
    text: QColor
    soft_text: QColor
    accent: QColor
    accent_ground: QColor
    on_accent: QColor
    positive: QColor
    negative: QColor
    zero: QColor
    positive_text: QColor
    negative_text: QColor
    hatch: QColor
    good: QColor
    good_ground: QColor
    warning: QColor
    warning_ground: QColor
    error: QColor
    error_ground: QColor
    formula_i: QColor
    formula_pads: QColor
    formula_k: QColor
    formula_s: QColor
    formula_d: QColor
    positive_ramp: tuple[QColor, ...]
    negative_ramp: tuple[QColor, ...]


_NO_TOKENS = {"name", "dark", "positive_ramp", "negative_ramp"}
TOKENS: tuple[str, ...] = tuple(name for name in Theme.__struct_fields__ if name not in _NO_TOKENS)


@cache
def theme(name: ThemeName) -> Theme:
    """The theme `name`; the same object on every call."""
    return read_theme(asset(f"themes/{name}.json"))


def read_theme(path: Path) -> Theme:
    """The theme in a JSON file.

    Raises:
        ValueError: A token is missing, unknown or not written as `#rrggbb`, or the header is incomplete.
    """
    document = cast("dict[str, object]", json.decode(path.read_bytes()))
    match document:
        case {"name": str(name), "dark": bool(dark), "colours": dict(), "ramps": dict()}:
            checked = _checked_colours(cast("dict[str, object]", document["colours"]), path.name)
            ramps = cast("dict[str, object]", document["ramps"])
            return Theme(
                name=name,
                dark=dark,
                **checked,
                positive_ramp=_checked_ramp(ramps, "positive", checked, path.name),
                negative_ramp=_checked_ramp(ramps, "negative", checked, path.name),
            )
        case _:
            raise ValueError(f"{path.name} must have a name, dark: true or false, colours and ramps")


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dim, bright = sorted((_luminance(one), _luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def _checked_colours(colours: Mapping[str, object], file: str) -> dict[str, QColor]:
    missing = sorted(set(TOKENS) - set(colours))
    unknown = sorted(set(colours) - set(TOKENS))
    if missing or unknown:
        raise ValueError(f"{file}: missing tokens {missing}, unknown tokens {unknown}")
    for token, value in colours.items():
        if not isinstance(value, str) or not _COLOUR.fullmatch(value):
            raise ValueError(
                f"{file}: {token} is {value!r}, but a colour is written as '#rrggbb' in lower case"
            )
    return {token: QColor(colours[token]) for token in TOKENS}


def _checked_ramp(
    ramps: Mapping[str, object], sign: str, colours: Mapping[str, QColor], file: str
) -> tuple[QColor, ...]:
    given = ramps.get(sign)
    steps = cast("list[object]", given) if isinstance(given, list) else []
    texts = [step for step in steps if isinstance(step, str) and _COLOUR.fullmatch(step)]
    member = colours[sign].name()
    if len(texts) != _STEPS or member not in texts:
        raise ValueError(
            f"{file}: the ramp {sign!r} must be {_STEPS} colours such as '#1c2330', {member} among them"
        )
    return tuple(QColor(text) for text in texts)


def _luminance(colour: QColor) -> float:
    """Relative luminance of sRGB, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
