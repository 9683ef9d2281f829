"""The question that a line of `convviz explain` asks."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from convviz.cli.explain.options import HEAT, MADE, OF_PIXELS, SETTING_NAMES
from convviz.cli.networks import wishes_of
from convviz.exports.networks.feeding import prepared_as
from convviz.layers.errors import ConvvizError
from convviz.networks.network import Network
from convviz.pictures.sets.named import NAMES
from convviz.states.evidence.outside import channel_outside
from convviz.states.evidence.questions import (
    Attribution,
    Flip,
    Forget,
    HeatMap,
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

_MOST_MADE: Final = 64
_MOST_SHOWN: Final = 16


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
    settings = _only(_given(arguments), OF_PIXELS.get(method, ()))
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
    return msgspec.structs.replace(usual, **_only(_given(arguments), MADE))


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
        raise channel_outside(layer, count, max(channels))
    return channels


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    return {name: value for name in SETTING_NAMES if (value := getattr(arguments, name)) is not None}


def _only(given: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: given[name] for name in names if name in given}
