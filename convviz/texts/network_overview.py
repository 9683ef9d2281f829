"""The words of the overview: shapes, what is under the pointer, and what a column could not show."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication

from convviz.layers import Activation, TensorShape
from convviz.networks import Network, Node
from convviz.states.network.graph import Vertex
from convviz.states.network.overview import OverviewScene
from convviz.states.network.overview_ranges import extent_of
from convviz.states.network.state import Place
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_count, format_number, format_share


def tensor_shape_text(shape: TensorShape | None) -> str:
    """A shape as it is written: `26 × 26 × 32`; "?" where it is not known."""
    return "?" if shape is None else " × ".join(str(size) for size in shape) or "1"


def type_text(scene: OverviewScene, vertex: Vertex) -> str:
    """What stands under a column's shape: the layer's type, or how many layers it stands for."""
    if vertex.is_block:
        return QCoreApplication.translate("Overview", "{count} layers").format(
            count=format_count(len(vertex.members))
        )
    return scene.network.node(vertex.node).type


def short_type_text(scene: OverviewScene, vertex: Vertex) -> str:
    """The type of a layer that stands in a narrow column: an activation is called by its function."""
    layer = scene.network.node(vertex.node).layer
    return layer.function if isinstance(layer, Activation) else type_text(scene, vertex)


def more_text(hidden: int) -> str:
    """What stands under the maps that have room: how many have none."""
    return "… " + QCoreApplication.translate("Overview", "{count} more").format(count=format_count(hidden))


def not_computed_text() -> str:
    """What stands in a column whose layer could not run."""
    return QCoreApplication.translate("Overview", "not computed")


def sees_text(rows: int, columns: int, of_rows: int, of_columns: int) -> str:
    """How much of the input the explained number sees, on two lines: `sees 18 × 18`, `of 28 × 28 (41 %)`."""
    share = rows * columns / (of_rows * of_columns)
    return QCoreApplication.translate("Overview", "sees {seen}\nof {all} ({share} %)").format(
        seen=f"{rows} × {columns}",
        all=f"{of_rows} × {of_columns}",
        share=format_share(share),
    )


def reach_text(layer: str, rows: int, columns: int, of_rows: int, of_columns: int) -> str:
    """How far a pixel reaches, on two lines: `reaches 3 × 3`, `of 3 × 3 in conv2d_2`."""
    return QCoreApplication.translate("Overview", "reaches {reached}\nof {all} in {layer}").format(
        reached=f"{rows} × {columns}", all=f"{of_rows} × {of_columns}", layer=layer
    )


def effective_text(cells: int, of: int, done: int, total: int) -> str:
    """How few pixels count, on two lines: `90 %: 235 pixels (30 %)`, `16 noise inputs`, at first `3/16 …`."""
    share = QCoreApplication.translate("Overview", "90 %: {count} pixels ({share} %)").format(
        count=format_count(cells), share=format_share(cells / of)
    )
    if not cells:
        share = QCoreApplication.translate("Overview", "no pixel counts")
    so_far = str(total) if done == total else f"{done}/{total}"
    noise = QCoreApplication.translate("Overview", "{count} noise inputs").format(count=so_far)
    return f"{share}\n{noise}"


def effective_sentence(cells: int, of: int, done: int) -> str:
    """The same as one sentence."""
    text = QCoreApplication.translate(
        "Overview",
        "nine tenths of its mean |∂y/∂x| over {done} inputs of noise lie in {count} of {of} pixels",
    )
    return text.format(done=done, count=format_count(cells), of=format_count(of))


def not_a_number() -> str:
    """The badge of a map with numbers that are NaN or infinite, and of what follows from them."""
    return format_number(math.nan)


def constant_text(value: float) -> str:
    """The badge of a map all of whose numbers are equal."""
    return "= " + format_number(value, significant=2)


def describe_place(scene: OverviewScene) -> str:
    """What the cursor is on, for a screen reader: "conv2d, map 3 of 32, row 5, column 6: 1.42"."""
    number = scene.explained
    if number is None:
        return QCoreApplication.translate("Overview", "No layer is selected.")
    shape = scene.shape(number.layer)
    if shape is None:
        return number.layer
    parts = [number.layer]
    if shape.channels > 1:
        is_unit = shape.height * shape.width == 1
        text = (
            QCoreApplication.translate("Overview", "unit {number} of {count}")
            if is_unit
            else QCoreApplication.translate("Overview", "map {number} of {count}")
        )
        parts.append(text.format(number=number.channel + 1, count=shape.channels))
    if shape.height * shape.width > 1:
        text = QCoreApplication.translate("Overview", "row {row}, column {column}")
        parts.append(text.format(row=number.row + 1, column=number.column + 1))
    values = scene.values(number.layer)
    if values is None:
        return ", ".join(parts)
    value = values.reshape(shape)[number.row, number.column, number.channel]
    text = ", ".join(parts) + ": " + format_number(float(value), significant=4)
    text += _field_text(scene, number.layer)
    measured = scene.effective
    if measured is None:
        return text
    fields = (
        effective_sentence(measured.most(id_), heat.size, measured.done)
        for id_, heat in measured.heats.items()
        if heat.size > 1 and heat.any() and not measured.is_broken(id_)
    )
    return "; ".join((text, *fields))


def _field_text(scene: OverviewScene, layer: str) -> str:
    """What the explained number sees of each input, or what the explained pixel reaches."""
    reached = scene.reach()
    if reached is not None:
        last, field, shape = reached
        told = [reach_text(last, field.rows, field.columns, shape.height, shape.width)]
    else:
        told = [
            sees_text(field.rows, field.columns, shape.height, shape.width)
            for each in scene.network.inputs
            for field, shape in ((scene.fields.get(each), scene.shape(each)),)
            if each != layer and field is not None and shape is not None and shape.height * shape.width > 1
        ]
    return "".join("; " + each.replace("\n", " ") for each in told)


def tip_text(scene: OverviewScene, vertex: Vertex | None, place: Place | None) -> str:
    """What a column or a map says when it is pointed at; "" for nothing."""
    if vertex is None:
        return ""
    name = vertex.name if vertex.is_block else vertex.id
    lines = [name, type_text(scene, vertex), tensor_shape_text(scene.network.shapes[vertex.node])]
    trouble = scene.trouble(vertex.node)
    if trouble is not None:
        lines.append(sentence(trouble))
    if place is not None:
        lines.append(_map_line(scene, place))
    return "\n".join(lines)


def _map_line(scene: OverviewScene, place: Place) -> str:
    """Which map it is, and what its numbers are between."""
    values = scene.values(place.layer)
    names = scene.names_of_units(place.layer)
    name = names[place.channel] if names else str(place.channel + 1)
    text = QCoreApplication.translate("Overview", "map {name}").format(name=name)
    if place.channel in scene.silent.get(place.layer, frozenset()):
        return text + ": " + QCoreApplication.translate("Overview", "silenced")
    if values is None:
        return text
    extent = extent_of(values)
    low, high = float(extent.lows[place.channel]), float(extent.highs[place.channel])
    if place.channel in extent.broken:
        return f"{text}: {not_a_number()}"
    if low == high:
        value = format_number(low, significant=3)
        return text + ": " + QCoreApplication.translate("Overview", "constant {value}").format(value=value)
    ends = QCoreApplication.translate("Overview", "from {low} to {high}")
    return (
        text
        + ": "
        + ends.format(low=format_number(low, significant=3), high=format_number(high, significant=3))
    )


def matching_layers(network: Network, untrusted_text: str) -> tuple[str, ...]:
    """The ids of the layers whose name, type or shape has every word of a text; none for an empty text.

    A shape may be written with `x`, `×` or commas, with or without spaces: `26x26`.
    """
    words = [_plain(word) for word in _joined_sizes(untrusted_text).split()]
    if not words:
        return ()
    return tuple(node.id for node in network.nodes if all(word in _searched(network, node) for word in words))


def _searched(network: Network, node: Node) -> str:
    shape = "x".join(str(size) for size in network.shapes[node.id] or ())
    return f"{_plain(node.id)} {_plain(node.type)} {shape}"


def _joined_sizes(text: str) -> str:
    """Sizes written apart become one word."""
    return re.sub(r"(?<=\d)\s*[x×,]\s*(?=\d)", "x", text)


def _plain(text: str) -> str:
    return text.casefold()
