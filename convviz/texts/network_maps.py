"""The words of the feature wall: what is silent, constant or twice there, and what the cursor is on."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from convviz.states.lab.scene import Colouring
from convviz.states.network.facts import Depth
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.similarity import Likeness
from convviz.states.network.state import Pin, Place
from convviz.states.network.wall import WallScene, pinned_cell
from convviz.texts.network_facts import percent
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_MINUS_NOT_FINITE = "NaN"


def label_text(scene: WallScene, channel: int) -> str:
    """What stands under a map: its number, and the number of the map that it repeats: "13 ≈ 4"."""
    name = scene.name_of(channel)
    twin = None if scene.likeness is None else scene.likeness.twins.get(channel)
    return name if twin is None or scene.are_units else f"{name} ≈ {scene.name_of(twin)}"


def badge_text(likeness: Likeness, channel: int) -> str:
    """What stands on a map: "= 0" where it is silent, "= 0.31" where it is constant, "NaN"; else ""."""
    if channel in likeness.broken:
        return _MINUS_NOT_FINITE
    if channel in likeness.silent:
        return "= " + format_number(0)
    value = likeness.constant.get(channel)
    return "" if value is None else "= " + format_number(value, significant=2)


def _duplicates(count: int) -> str:
    return (
        translate("NetworkMaps", "1 duplicate")
        if count == 1
        else translate("NetworkMaps", "{count} duplicates")
    )


def _all_of(scene: WallScene) -> str:
    if scene.shape.channels == 1:
        return (
            translate("NetworkMaps", "of one unit")
            if scene.are_units
            else translate("NetworkMaps", "of one map")
        )
    return (
        translate("NetworkMaps", "of {count} units")
        if scene.are_units
        else translate("NetworkMaps", "of {count} maps")
    )


def counts_text(scene: WallScene) -> str:
    """How many maps are silent, constant, twice there or silenced: "5 silent, 2 constant, 3 duplicates of 64"."""
    likeness = scene.likeness
    if likeness is None:
        return translate("NetworkMaps", "Nothing is fed: draw a digit or open a picture.")
    counted = [
        (len(likeness.silent - scene.silenced), translate("NetworkMaps", "{count} silent")),
        (len(likeness.constant), translate("NetworkMaps", "{count} constant")),
        (len(likeness.twins), _duplicates(len(likeness.twins))),
        (len(likeness.broken), translate("NetworkMaps", "{count} not a number")),
        (len(scene.silenced), translate("NetworkMaps", "{count} silenced by you")),
    ]
    parts = [text.format(count=format_count(count)) for count, text in counted if count]
    all_of = _all_of(scene).format(count=format_count(scene.shape.channels))
    if parts:
        return ", ".join(parts) + " " + all_of
    if scene.are_units:
        return translate("NetworkMaps", "{units}, none of them 0").format(units=shape_text(scene))
    return translate("NetworkMaps", "{maps}, none silent, constant or twice there").format(
        maps=shape_text(scene)
    )


def shape_text(scene: WallScene) -> str:
    """The layer's output as maps: "64 maps of 11 × 11", or "10 units"."""
    shape = scene.shape
    count = format_count(shape.channels)
    if scene.are_units:
        if shape.channels == 1:
            return translate("NetworkMaps", "1 unit")
        return translate("NetworkMaps", "{count} units").format(count=count)
    text = (
        translate("NetworkMaps", "1 map of {height} × {width}")
        if shape.channels == 1
        else translate("NetworkMaps", "{count} maps of {height} × {width}")
    )
    return text.format(count=count, height=shape.height, width=shape.width)


def place_text(scene: WallScene, place: Place) -> str:
    """What a number of the shown layer is: "map 13, row 4, column 5: 1.42"."""
    text = (
        translate("NetworkMaps", "unit {name}") if scene.are_units else translate("NetworkMaps", "map {name}")
    ).format(name=scene.name_of(place.channel))
    if not scene.are_units:
        where = translate("NetworkMaps", "row {row}, column {column}")
        text += ", " + where.format(row=place.row + 1, column=place.column + 1)
    if scene.values is None:
        return text
    value = scene.values.reshape(scene.shape)[place.row, place.column, place.channel]
    return f"{text}: {format_number(float(value), significant=5)}"


def map_text(scene: WallScene, channel: int) -> str:
    """What a map is like, a line each: its range, what it repeats, whether it was silenced."""
    lines: list[str] = []
    likeness, values = scene.likeness, scene.values
    if channel in scene.silenced:
        lines.append(translate("NetworkMaps", "silenced by you"))
    if likeness is None or values is None:
        return "\n".join(lines)
    if channel in likeness.broken:
        lines.append(translate("NetworkMaps", "has numbers that are NaN or infinite"))
    if channel in likeness.silent and channel not in scene.silenced and not scene.are_units:
        lines.append(translate("NetworkMaps", "silent: 0 everywhere for this input"))
    elif channel in likeness.constant:
        value = format_number(likeness.constant[channel], significant=4)
        lines.append(translate("NetworkMaps", "constant {value}").format(value=value))
    elif not scene.are_units and np.isfinite(values[:, :, channel]).any():
        extent = extent_of(values)
        ends = (format_number(float(each[channel]), significant=3) for each in (extent.lows, extent.highs))
        low, high = ends
        lines.append(translate("NetworkMaps", "from {low} to {high}").format(low=low, high=high))
    if channel in likeness.twins:
        lines.append(
            translate("NetworkMaps", "the same pattern as map {name}").format(
                name=scene.name_of(likeness.twins[channel])
            )
        )
    return "\n".join(lines)


def describe_wall(scene: WallScene) -> str:
    """What the cursor is on, for a screen reader."""
    cell = scene.explained
    start = f"{scene.layer}, {shape_text(scene)}"
    if cell is None or cell.layer != scene.layer:
        opened = "" if scene.channel is None else ", " + scene.name_of(scene.channel)
        return f"{start}{opened}. {counts_text(scene)}"
    place = Place(cell.layer, cell.channel, cell.row, cell.column)
    notes = map_text(scene, cell.channel).replace("\n", ", ")
    return f"{start}, {place_text(scene, place)}" + (f" ({notes})" if notes else "")


def pin_text(pin: Pin) -> str:
    """What stands over a pinned map: "conv2d_1 · 13"."""
    return f"{pin.layer} · {pin.channel + 1}"


def describe_pins(scene: WallScene) -> str:
    """The pinned maps with their numbers where the cursor is, for a screen reader."""
    lines: list[str] = []
    for pin in scene.view.pins:
        values, cell = scene.values_of(pin), pinned_cell(scene, pin)
        if values is None or cell is None:
            lines.append(pin_text(pin))
            continue
        value = float(values[(*cell, pin.channel)])
        lines.append(f"{pin_text(pin)}: {format_number(value, significant=4)}")
    return "; ".join(lines)


def depth_line(depth: Depth) -> str:
    """One bar of the chart: "conv2d_1: 91 % zeros, 8 % of the maps silent"."""
    return translate("NetworkMaps", "{layer}: {zeros} zeros, {silent} of the maps silent").format(
        layer=depth.layer, zeros=percent(depth.zeros), silent=percent(depth.silent)
    )


def range_caption(scene: WallScene) -> str:
    """What stands over the colour bar: whose range the colours span."""
    if scene.is_picture:
        return translate("NetworkMaps", "The input as a picture")
    if scene.are_units and scene.view.range == "map":
        return translate("NetworkMaps", "Range of the layer")
    return {
        "map": translate("NetworkMaps", "Each map by itself; bars: its share of the layer"),
        "layer": translate("NetworkMaps", "Range of the layer"),
        "model": translate("NetworkMaps", "Range of the model"),
        "fixed": translate("NetworkMaps", "Fixed range"),
    }[scene.view.range]


def range_colouring(scene: WallScene) -> Colouring | None:
    """The colours of the bar; None where each map has a range of its own."""
    values, found = scene.values, scene.range
    if values is None or found is None:
        return None
    extent = extent_of(values)
    if scene.is_picture:
        return Colouring("grey", extent.low, max(extent.high, extent.low + 1e-12))
    if scene.view.range == "map" and not scene.are_units:
        return None
    largest = extent.largest if scene.view.range == "map" else float(found.largest[0])
    law = scene.view.colours if scene.view.colours != "law" else "signed" if found.signed else "positive"
    return Colouring(law, -largest if found.signed else 0.0, largest)
