"""The words of the elastic card: what stands over its pictures, between them and below them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers import BatchNormalization, InputLayer, Layer
from convviz.networks.activated import fused_activation
from convviz.states.lab.state import MAX_CHANNELS
from convviz.states.network.elastic_scene import ElasticScene, KernelPicture, Picture, Sign
from convviz.states.network.to_lab import LabSeed
from convviz.states.written.number import Number
from convviz.texts import arithmetic as words
from convviz.texts.errors import sentence_for
from convviz.texts.network_layers import layer_sentence
from convviz.texts.network_layers.activations import activation_name
from convviz.texts.numbers import format_count, format_number, format_share

_RULES: Final[dict[str, object]] = {
    "max": QT_TRANSLATE_NOOP("Elastic", "largest of each window"),
    "min": QT_TRANSLATE_NOOP("Elastic", "smallest of each window"),
    "median": QT_TRANSLATE_NOOP("Elastic", "middle of each window"),
    "average": QT_TRANSLATE_NOOP("Elastic", "mean of each window"),
    "copy": QT_TRANSLATE_NOOP("Elastic", "copied"),
    "Add": QT_TRANSLATE_NOOP("Elastic", "sum"),
    "Subtract": QT_TRANSLATE_NOOP("Elastic", "difference"),
    "Multiply": QT_TRANSLATE_NOOP("Elastic", "product"),
    "Average": QT_TRANSLATE_NOOP("Elastic", "mean"),
    "Maximum": QT_TRANSLATE_NOOP("Elastic", "largest"),
    "Minimum": QT_TRANSLATE_NOOP("Elastic", "smallest"),
    "GlobalMaxPooling2D": QT_TRANSLATE_NOOP("Elastic", "largest of the map"),
    "GlobalAveragePooling2D": QT_TRANSLATE_NOOP("Elastic", "mean of the map"),
    "BatchNormalization": QT_TRANSLATE_NOOP("Elastic", "normalised"),
}
_PRODUCTS: Final[dict[str, object]] = {
    "weights": QT_TRANSLATE_NOOP("Elastic", "w"),
    "inputs": QT_TRANSLATE_NOOP("Elastic", "x"),
    "products": QT_TRANSLATE_NOOP("Elastic", "w·x"),
}
# Sums, products and divisions that an activation is written with; the names of functions are mathematics, not words.
_ARROW: Final = "→"


def title(scene: ElasticScene) -> str:
    """The card's title: the layer, its map and the cell, each as far as the person has gone in."""
    if scene.layer is None:
        return QCoreApplication.translate("Elastic", "One layer, taken apart")
    cell = scene.cell
    if scene.level != "map" or cell is None:
        return scene.layer.id
    output = scene.layer.output or ()
    if len(output) < 2:
        text = QCoreApplication.translate("Elastic", "{layer} · unit {unit}")
        return text.format(layer=cell.layer, unit=cell.channel + 1)
    text = QCoreApplication.translate("Elastic", "{layer} · map {map} · row {row}, column {column}")
    return text.format(layer=cell.layer, map=cell.channel + 1, row=cell.row + 1, column=cell.column + 1)


def title_parts(scene: ElasticScene) -> int:
    """Of how many parts the title is, with dots between: the layer, its map or unit, the cell."""
    if scene.level != "map" or scene.cell is None or scene.layer is None:
        return 1
    return 2 if len(scene.layer.output or ()) < 2 else 3


def left_behind(layer: Layer, seed: LabSeed) -> str:
    """What of a map did not come along to the lab; "" where all of it did."""
    if not seed.whole:
        text = QCoreApplication.translate(
            "Elastic", "The lab takes {most} input maps at most: here is what input map {map} alone adds."
        )
        return text.format(most=MAX_CHANNELS, map=seed.channels[0] + 1)
    activation = fused_activation(layer)
    if seed.activated or activation is None:
        return ""
    text = QCoreApplication.translate(
        "Elastic", "The lab has no {activation}: here is the map before its activation."
    )
    return text.format(activation=activation_name(activation.function))


def nothing_selected() -> str:
    """What to do while no layer is selected."""
    return QCoreApplication.translate(
        "Elastic", "Point at any map to see where its numbers come from; click a layer to take it apart."
    )


def open_a_map() -> str:
    """What to do once a layer is selected."""
    return QCoreApplication.translate("Elastic", "Click one of its maps to see how it is made.")


def nothing_fed() -> str:
    """Why there are no numbers yet."""
    return QCoreApplication.translate("Elastic", "Draw something or open a picture to see its numbers.")


def picture_title(picture: Picture) -> str:
    """What stands over a map."""
    match picture.role:
        case "input" if picture.is_unit and picture.several:
            text = QCoreApplication.translate("Elastic", "{layer} · unit {map}")
        case "input" if picture.is_unit:
            text = QCoreApplication.translate("Elastic", "input unit {map}")
        case "output" if picture.is_unit:
            text = QCoreApplication.translate("Elastic", "unit {map}")
        case "input" if picture.several:
            text = QCoreApplication.translate("Elastic", "{layer} · map {map}")
        case "input":
            text = QCoreApplication.translate("Elastic", "input map {map}")
        case "between":
            text = QCoreApplication.translate("Elastic", "map in between")
        case "part":
            text = QCoreApplication.translate("Elastic", "part of the sum")
        case "before":
            text = QCoreApplication.translate("Elastic", "sum")
        case "output":
            text = QCoreApplication.translate("Elastic", "map {map}")
    return text.format(layer=picture.layer, map=picture.channel + 1)


def kernel_title(kernel: KernelPicture) -> str:
    """What stands over a kernel: from which map to which, and what is shown where that is not its weights."""
    text = QCoreApplication.translate("Elastic", "kernel {to}←{start}")
    name = text.format(to=kernel.filter + 1, start=kernel.channel + 1)
    return name if kernel.shows == "weights" else f"{name} · {product_name(kernel.shows)}"


def product_name(product: str) -> str:
    """Weights, inputs or products, as letters."""
    return QCoreApplication.translate("Elastic", str(_PRODUCTS[product]))


def sign_lines(sign: Sign, *, last: bool) -> tuple[str, ...]:
    """What stands between two pictures, line by line.

    Args:
        sign: What is said.
        last: Whether the layer's own map comes next.
    """
    match sign.kind:
        case "correlate" | "equals" | "plus":
            return ({"correlate": "∗", "equals": "=", "plus": "+"}[sign.kind],)
        case "times":
            return (f"{words.MULTIPLY} {format_number(sign.value or 0.0, significant=3)}",)
        case "more":
            return (*_added(sign), _ARROW if last else "=") if sign.name == "maps" else _added(sign)
        case "rule" | "activation":
            name = rule_name(sign.name) if sign.kind == "rule" else activation_name(sign.name)
            return (name, _ARROW)


def fed() -> str:
    """Before a number of the input."""
    return QCoreApplication.translate("Elastic", "fed")


def rule_name(rule: str) -> str:
    """What a layer without weights does, in few words."""
    known = _RULES.get(rule)
    return rule if known is None else QCoreApplication.translate("Elastic", str(known))


def sum_over(channels: int) -> str:
    """Before the sum of all input maps."""
    return QCoreApplication.translate("Elastic", "Σ over {count} channels").format(
        count=format_count(channels)
    )


def sum_of(count: int, *, products: bool) -> str:
    """Before the sum of products, or of numbers without weights."""
    if products:
        text = QCoreApplication.translate("Elastic", "Σ of {count} products")
    else:
        text = QCoreApplication.translate("Elastic", "Σ of {count} numbers")
    return text.format(count=format_count(count))


def batch_normalised(layer: BatchNormalization, channel: int, value: float) -> str:
    """How a batch normalisation comes to its one product and its one sum."""
    letters = {
        "γ": 1.0 if layer.gamma is None else float(layer.gamma[channel]),
        "x": value,
        "μ": float(layer.moving_mean[channel]),
        "σ²": float(layer.moving_variance[channel]),
        "ε": layer.epsilon,
        "β": 0.0 if layer.beta is None else float(layer.beta[channel]),
    }
    gamma, x, mean, variance, epsilon, beta = (
        f"{letter} {format_number(number, significant=4)}" for letter, number in letters.items()
    )
    return f"{gamma} · ({x} − {mean}) / √({variance} + {epsilon}) + {beta}"


def link_adds(channel: int) -> str:
    """Before what the products of one input map add up to."""
    return QCoreApplication.translate("Elastic", "input map {map} adds").format(map=channel + 1)


def more_shares(count: int) -> str:
    """Before the sum of the input maps that are not listed."""
    return QCoreApplication.translate("Elastic", "{count} more").format(count=format_count(count))


def sees_text(seen: tuple[int, int], whole: tuple[int, int]) -> str:
    """How much of the input a cell depends on."""
    text = QCoreApplication.translate(
        "Elastic", "sees {rows} × {columns} of {height} × {width} pixels ({share} %)"
    )
    return text.format(
        rows=seen[0],
        columns=seen[1],
        height=whole[0],
        width=whole[1],
        share=format_share(seen[0] * seen[1] / (whole[0] * whole[1])),
    )


def click_a_share() -> str:
    """How to open another input map."""
    return QCoreApplication.translate("Elastic", "click a share to open its map")


def was(value: float) -> str:
    """What the network gives without the changes."""
    return QCoreApplication.translate("Elastic", "without the changes {value}").format(
        value=format_number(value, significant=4)
    )


def changes(count: int) -> str:
    """How many edits the network has."""
    if count == 1:
        return QCoreApplication.translate("Elastic", "1 change")
    return QCoreApplication.translate("Elastic", "{count} changes").format(count=format_count(count))


def share_text(channel: int, subtotal: Number) -> str:
    """One input map's share of the sum."""
    return f"#{channel + 1} {words.number(subtotal)}"


def describe(scene: ElasticScene) -> str:
    """What the card shows, for a screen reader."""
    cell = scene.cell
    if cell is None:
        return title(scene)
    return f"{title(scene)}: {format_number(cell.value)}; {words.check_badge(cell.check)}"


def _added(sign: Sign) -> tuple[str, ...]:
    lines: list[str] = []
    if sign.count:
        lines.append(f"+ {more_shares(sign.count)}")
    if sign.value is not None:
        lines.append(f"+ {words.bias()} {format_number(sign.value, significant=3)}")
    return tuple(lines)


def sentence_of(scene: ElasticScene) -> str:
    """What stands on top of the card; "" where the opened map needs the room."""
    layer = scene.layer
    if layer is None:
        return nothing_selected()
    if scene.level == "map" and scene.cell is not None:
        return ""
    told = layer_sentence(layer.layer, layer.type)
    if layer.trouble is not None:
        code, facts, sentence = layer.trouble
        return f"{told} {sentence_for(code, dict(facts), sentence)}"
    if not scene.fed:
        return f"{told} {nothing_fed()}"
    made_of_maps = len(layer.output or ()) >= 2 and not isinstance(layer.layer, InputLayer)
    return f"{told} {open_a_map()}" if made_of_maps and scene.bench is None else told
