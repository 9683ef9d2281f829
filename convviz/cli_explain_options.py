"""The options of `convviz explain`: what can be written, which method knows which of them, and what they ask."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast, get_args

import msgspec

from convviz.cli_networks import wishes_of
from convviz.cli_numbers import number, whole
from convviz.exports.networks.feeding import prepared_as
from convviz.layers.errors import ConvvizError
from convviz.networks.network import Network
from convviz.pictures.sets.named import NAMES
from convviz.states.evidence.questions import (
    Attribution,
    Baseline,
    Flip,
    Forget,
    HeatMap,
    HeatMethod,
    Maximise,
    PixelMethod,
    Question,
    Scan,
    Score,
    Target,
)
from convviz.states.evidence.usual import usual_map_layer, usual_vector_layer
from convviz.states.evidence.usual_maximise import usual_maximise
from convviz.states.guessing import guess

HEAT: Final[tuple[HeatMethod, ...]] = get_args(HeatMethod)
PIXELS: Final[tuple[PixelMethod, ...]] = get_args(PixelMethod)
METHODS: Final = (*HEAT, *PIXELS, "contributions", "maximise", "forget", "score", "flip", "scan")
WITHOUT_PICTURES: Final = ("maximise", "scan")
"""Methods that are about the network alone, or about a data set."""

_MOST_MADE = 64
_MOST_SHOWN = 16
_OF_PIXELS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "smoothgrad": ("samples", "noise", "seed"),
        "integrated-gradients": ("steps", "baseline"),
        "occlusion": ("window", "stride", "baseline"),
    }
)
_MADE: Final = ("steps", "rate", "blur", "jitter", "decay", "variation", "seed", "side")
SETTINGS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        **dict.fromkeys(HEAT, ("class", "layer")),
        **{name: ("class", "input", *_OF_PIXELS.get(name, ())) for name in PIXELS},
        "contributions": ("class",),
        "maximise": ("class", "layer", "channels", "input", *_MADE),
        "forget": ("class", "of", "layer", "input", "stages", "seed"),
        "score": ("class", "of", "layer", "input", "steps", "baseline", "seed"),
        "flip": ("class", "input", "steps", "furthest"),
        "scan": ("layer", "channels", "data", "part", "limit", "top", "seed"),
    }
)
"""The options that each method knows, beside --output-index, which all of them know but `scan`."""

_ALL: Final = tuple(dict.fromkeys(name for names in SETTINGS.values() for name in names))

Group = argparse._ArgumentGroup  # pyright: ignore[reportPrivateUsage] - it has no public name  # noqa: SLF001


def add_what(group: Group) -> None:
    """Adds what says what is explained, and how."""
    group.add_argument("--method", metavar="NAME", choices=METHODS, required=True, help=", ".join(METHODS))
    group.add_argument(
        "--class", metavar="K|NAME", help="the class; without it the one that the network answers"
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
        "--steps", type=whole(1, 4096), metavar="N", help="how many steps, or points of a path"
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
        "--furthest", type=number(1e-6, 1), metavar="SHARE", help="flip: the largest change of a number (0.1)"
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
    for name in _ALL:
        if getattr(arguments, name) is not None and name not in known:
            options = ", ".join(f"--{each}" for each in known)
            return f"--{name} is no setting of {method}; it knows {options}"
    if method in WITHOUT_PICTURES and arguments.pictures:
        return f"{method} is about no picture; received {arguments.pictures[0]}"
    if method not in WITHOUT_PICTURES and not arguments.pictures:
        return f"{method} needs a PICTURE, or a folder of them"
    if method == "scan" and arguments.data is None:
        return "scan needs --data"
    return ""


def class_of(word: str, names: tuple[str, ...]) -> int:
    """The class that a number or a name means.

    Raises:
        ConvvizError: There is none of this name.
    """
    if word in names:
        return names.index(word)
    if re.fullmatch(r"\d{1,6}", word):
        return int(word)
    known = ", ".join(names[:20]) or "numbers only"
    sentence = f"The network has no class {word!r}; its classes are {known}."
    raise ConvvizError("class-name-unknown", sentence, received=word, known=known)


def question_of(
    arguments: argparse.Namespace, network: Network, target: Target, names: tuple[str, ...]
) -> Question:
    """What the options ask.

    Args:
        arguments: The options.
        network: The network.
        target: The class that is explained.
        names: Of the classes.

    Raises:
        ConvvizError: There is no such layer or class, or the network has no layer that the method could take.
    """
    given = _given(arguments)
    match arguments.method:
        case "maximise":
            return _maximise(arguments, network, names)
        case "scan":
            layer = arguments.layer or _scanned_layer(network)
            network.node(layer)
            chosen = {name: given[name] for name in ("part", "limit", "top", "seed") if name in given}
            return Scan(
                data_of(arguments.data), layer, preparation=_preparation(arguments, network), **chosen
            )
        case "forget":
            return Forget(_map(arguments, network, target), **_only(given, ("stages", "seed")))
        case "score":
            return Score(target, arguments.input or 0, **_only(given, ("steps", "baseline", "seed")))
        case "flip":
            wanted = None if getattr(arguments, "class") is None else target.index
            return Flip(target.output, wanted, arguments.input or 0, **_only(given, ("steps", "furthest")))
        case method:
            return map_of(arguments, network, target, method)


def map_of(
    arguments: argparse.Namespace, network: Network, target: Target, method: str = ""
) -> HeatMap | Attribution:
    """The map that is asked for, or that `forget` and `score` are about.

    Raises:
        ConvvizError: There is no such layer, or none that makes maps.
    """
    if not method:
        return _map(arguments, network, target)
    if method in HEAT:
        layer = arguments.layer or usual_map_layer(network)
        network.node(layer)
        return HeatMap(method, layer, target)
    settings = _only(_given(arguments), _OF_PIXELS.get(method, ()))
    return Attribution(cast("PixelMethod", method), target, arguments.input or 0, **settings)


def data_of(word: str) -> str:
    """What `--data` means: the name of a set, or an absolute path."""
    return word if word in NAMES else str(Path(word).absolute())


def shown_channels(arguments: argparse.Namespace, layer: str, count: int) -> tuple[int, ...]:
    """The channels of a layer with `count` that a picture of a scan shows.

    Raises:
        ConvvizError: There are not as many.
    """
    return _checked(layer, arguments.channels or tuple(range(min(count, _MOST_SHOWN))), count)


def _map(arguments: argparse.Namespace, network: Network, target: Target) -> HeatMap | Attribution:
    """The map that `--of` names, with its usual settings: --steps and the like are those of what is done with it."""
    method = arguments.of or "grad-cam"
    if method in HEAT:
        return map_of(arguments, network, target, method)
    return Attribution(cast("PixelMethod", method), target, arguments.input or 0)


def _maximise(arguments: argparse.Namespace, network: Network, names: tuple[str, ...]) -> Maximise:
    layer, output = arguments.layer or "", arguments.output_index or 0
    node = layer or network.outputs[output]
    shape = network.maps_shape(node)
    if shape is None:
        raise network.stopped[network.node(node).id]
    # A single sigmoid stands for two classes.
    count = 2 if not layer and shape.channels == 1 else shape.channels
    word = getattr(arguments, "class")
    channels = arguments.channels or tuple(range(min(count, _MOST_MADE)))
    if word is not None:
        channels = (class_of(word, names),)
    usual = usual_maximise(
        network, layer, _checked(node, channels, count), output=output, input=arguments.input or 0
    )
    return msgspec.structs.replace(usual, **_only(_given(arguments), _MADE))


def _preparation(arguments: argparse.Namespace, network: Network) -> str:
    """How the pictures of a data set are prepared, where an option says so; else "", which lets guess."""
    wishes = wishes_of(arguments)
    if all(each is None for each in msgspec.structs.astuple(wishes)):
        return ""
    # The pictures of a set are light on dark and centred already, unless somebody says otherwise.
    how = prepared_as(replace(guess(network).preparation, centre=False), wishes)
    return msgspec.json.encode(how).decode()


def _scanned_layer(network: Network) -> str:
    try:
        return usual_map_layer(network)
    except ConvvizError:
        return usual_vector_layer(network)


def _checked(layer: str, channels: tuple[int, ...], count: int) -> tuple[int, ...]:
    if max(channels) >= count:
        sentence = f"The channels of {layer} are numbered 0 to {count - 1}; received {max(channels)}."
        raise ConvvizError("channel-outside", sentence, layer=layer, most=count - 1, received=max(channels))
    return channels


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    return {name: value for name in _ALL if (value := getattr(arguments, name)) is not None}


def _only(given: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: given[name] for name in names if name in given}


def _channels(text: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in text.split(","):
        ends = re.fullmatch(r"(\d{1,5})(?:-(\d{1,5}))?", part.strip())
        if ends is None or int(ends[2] or ends[1]) < int(ends[1]):
            raise argparse.ArgumentTypeError(f"{text!r} is not written like 0-63 or 1,5,8-11")
        found += range(int(ends[1]), int(ends[2] or ends[1]) + 1)
    return tuple(dict.fromkeys(found))
