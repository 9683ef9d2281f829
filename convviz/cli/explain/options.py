"""The options of `convviz explain`: what can be written, and which method knows which of them."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, get_args

from convviz.cli.numbers import number, whole
from convviz.pictures.sets.named import NAMES
from convviz.states.evidence.questions import Baseline, HeatMethod, PixelMethod

HEAT: Final[tuple[HeatMethod, ...]] = get_args(HeatMethod)
PIXELS: Final[tuple[PixelMethod, ...]] = get_args(PixelMethod)
METHODS: Final = (*HEAT, *PIXELS, "contributions", "maximise", "forget", "score", "flip", "scan")
WITHOUT_PICTURES: Final = ("maximise", "scan")
"""Methods that are about the network alone, or about a data set."""

OF_PIXELS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "smoothgrad": ("samples", "noise", "seed"),
        "integrated-gradients": ("steps", "baseline"),
        "occlusion": ("window", "stride", "baseline"),
    }
)
"""The settings of single pixel methods."""
MADE: Final = ("steps", "rate", "blur", "jitter", "decay", "variation", "seed", "side")
"""The settings of maximise alone."""
SETTINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(HEAT, ("class", "layer")),
        **{name: ("class", "input", *OF_PIXELS.get(name, ())) for name in PIXELS},
        "contributions": ("class",),
        "maximise": ("class", "layer", "channels", "input", *MADE),
        "forget": ("class", "of", "layer", "input", "stages", "seed"),
        "score": ("class", "of", "layer", "input", "steps", "baseline", "seed"),
        "flip": ("class", "input", "steps", "furthest"),
        "scan": ("layer", "channels", "data", "part", "limit", "top", "seed"),
    }
)
"""The options that each method knows, beside --output-index, which all of them know but `scan`."""
NEED_CLASSES: Final = ("score", "flip")
"""The methods that watch probabilities."""

_MOST_STEPS: Final = 4096
# What the questions allow.
_STEPS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"integrated-gradients": (1, 1000), "score": (2, 512), "flip": (1, 1000)}
)
SETTING_NAMES: Final = tuple(dict.fromkeys(name for names in SETTINGS.values() for name in names))

Group = argparse._ArgumentGroup  # pyright: ignore[reportPrivateUsage] - it has no public name  # noqa: SLF001


def add_what(group: Group) -> None:
    """Adds what says what is explained, and how."""
    group.add_argument("--method", metavar="NAME", choices=METHODS, required=True, help=", ".join(METHODS))
    group.add_argument(
        "--class",
        metavar="K|NAME",
        help="the class; without it the one that the network answers, or its strongest number",
    )
    group.add_argument(
        "--classes", type=Path, metavar="FILE", help="the names of the classes: one a line, or a JSON list"
    )
    group.add_argument("--layer", metavar="NAME", help="the layer, as convviz summary names it")
    group.add_argument(
        "--output-index", type=whole(0, 999), metavar="K", help="of a network with several outputs, which (0)"
    )
    group.add_argument(
        "--input", type=whole(0, 999), metavar="K", help="of a network with several inputs, which (0)"
    )
    group.add_argument("--of", choices=(*HEAT, *PIXELS), help="the map that forget and score are about")


def add_looks(group: Group) -> None:
    """Adds how maps are painted."""
    group.add_argument(
        "--opacity",
        type=number(0, 1),
        metavar="SHARE",
        help="of the map over the picture (heat maps 0.6, others 1)",
    )
    group.add_argument("--raw", action="store_true", help="the map's own cells as blocks, not smoothed")
    group.add_argument("--theme", choices=("light", "dark"), default="light", help="(light)")


def add_settings(group: Group) -> None:
    """Adds the settings of single methods."""
    group.add_argument(
        "--steps", type=whole(1, _MOST_STEPS), metavar="N", help="how many steps, or points of a path"
    )
    group.add_argument("--samples", type=whole(1, 1000), metavar="N", help="smoothgrad: noisy copies (25)")
    group.add_argument(
        "--noise", type=number(0, 1), metavar="SHARE", help="smoothgrad: of the input's range (0.15)"
    )
    group.add_argument("--baseline", choices=get_args(Baseline), help="what stands for nothing")
    group.add_argument("--window", type=whole(1, 4096), metavar="PX", help="occlusion: its side")
    group.add_argument("--stride", type=whole(1, 4096), metavar="PX", help="occlusion: how far it moves")
    group.add_argument(
        "--seed", type=whole(0, 2**31 - 1, digits=10), metavar="N", help="of all that is random"
    )
    group.add_argument("--stages", type=whole(1, 64), metavar="N", help="forget: how many (6)")
    group.add_argument(
        "--furthest",
        type=number(1e-6, 1),
        metavar="SHARE",
        help="flip: the largest change of a number, of its range",
    )


def add_made(group: Group) -> None:
    """Adds how pictures that excite are made."""
    group.add_argument(
        "--channels", type=_channels, metavar="0-63|1,5", help="which of the layer (maximise: 64, scan: 16)"
    )
    group.add_argument("--rate", type=number(1e-6, 10), metavar="SHARE", help="how far a step goes")
    group.add_argument("--blur", type=number(0, 10), metavar="PX", help="standard deviation of the blur")
    group.add_argument("--jitter", type=whole(0, 64), metavar="PX", help="by how much it is shifted")
    group.add_argument("--decay", type=number(0, 1), metavar="SHARE", help="by how much it goes to grey")
    group.add_argument("--variation", type=number(0, 100), metavar="W", help="weight of the total variation")
    group.add_argument("--side", type=whole(1, 1024), metavar="PX", help="where the network takes any size")


def add_data(group: Group) -> None:
    """Adds which pictures are scanned."""
    group.add_argument(
        "--data", metavar="DATA", help=f"{', '.join(NAMES)}, or a folder or file as convviz train takes them"
    )
    group.add_argument("--part", choices=("train", "test"), help="which part of them (test)")
    group.add_argument("--limit", type=whole(1, 100_000), metavar="N", help="at most how many (1000)")
    group.add_argument("--top", type=whole(1, 64), metavar="N", help="how many of the strongest (9)")


def unknown_setting(arguments: argparse.Namespace) -> str:
    """Why the line is wrong use: an option that the method does not know, or one that it lacks; "" where it is not."""
    method = arguments.method
    known = SETTINGS[method]
    for name in SETTING_NAMES:
        if getattr(arguments, name) is not None and name not in known:
            options = ", ".join(f"--{each}" for each in known)
            return f"--{name} is no setting of {method}; it knows {options}"
    low, high = _STEPS.get(method, (1, _MOST_STEPS))
    alone = method in WITHOUT_PICTURES
    found = {
        "--output-index is no setting of scan": method == "scan" and arguments.output_index is not None,
        f"--steps of {method} is a number from {low} to {high}": not low <= (arguments.steps or low) <= high,
        f"{method} is about no picture; received {next(iter(arguments.pictures), '')}": alone
        and bool(arguments.pictures),
        f"{method} needs a PICTURE, or a folder of them": not alone and not arguments.pictures,
        "scan needs --data": method == "scan" and arguments.data is None,
    }
    return next((sentence for sentence, wrong in found.items() if wrong), "")


def _channels(text: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in text.split(","):
        ends = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", part.strip())
        if ends is None or int(ends[2] or ends[1]) < int(ends[1]):
            raise argparse.ArgumentTypeError(f"{text!r} is not written like 0-63 or 1,5,8-11")
        found += range(int(ends[1]), int(ends[2] or ends[1]) + 1)
    return tuple(dict.fromkeys(found))
