"""The words of the heat maps: what each step is, what a cell adds up to, and what is said where nothing speaks."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.heat import HeatScene
from convviz.states.evidence.heat_cell import CellSum
from convviz.states.evidence.questions import HeatMethod
from convviz.texts.arithmetic import number, separator
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate

Step = Literal["maps", "gradients", "weights", "sum", "map"]


def silent_text(name: str) -> str:
    """What stands in place of a map without evidence."""
    return translate("HeatMap", "No positive evidence for {name} here.").format(name=name)


def size_text(scene: HeatScene) -> str:
    """How coarse the map truly is."""
    rows, columns = scene.shape
    height, width = scene.picture.shape[:2]
    text = translate(
        "HeatMap", "The map has {rows} × {columns} cells; the picture has {height} × {width} pixels."
    )
    return text.format(rows=rows, columns=columns, height=height, width=width)


def overlay_caption(name: str) -> str:
    """Over the picture with the map."""
    return translate("HeatMap", "Evidence for {name}").format(name=name)


def evidence_caption() -> str:
    """Over the colour bar of the map."""
    return translate("HeatMap", "Evidence: the weighted sum where it is positive")


def step_title(step: Step, method: HeatMethod) -> str:
    """What a step is called."""
    if step == "gradients" and method == "score-cam":
        return translate("HeatMap", "Increases")
    return {
        "maps": translate("HeatMap", "Maps"),
        "gradients": translate("HeatMap", "Gradients"),
        "weights": translate("HeatMap", "Weights"),
        "sum": translate("HeatMap", "Weighted sum"),
        "map": translate("HeatMap", "Heat map"),
    }[step]


def step_rule(step: Step, method: HeatMethod) -> str:
    """How a step comes from those before, in a few words."""
    if step == "gradients" and method == "score-cam":
        return translate("HeatMap", "how much each map alone raises the class")
    if step == "weights":
        return {
            "grad-cam": translate("HeatMap", "mean of each gradient"),
            "grad-cam++": translate("HeatMap", "sum of α × max(0, gradient)"),
            "layer-cam": translate("HeatMap", "max(0, gradient), cell by cell"),
            "score-cam": translate("HeatMap", "softmax of the increases"),
        }[method]
    return {
        "maps": translate("HeatMap", "what the layer puts out"),
        "gradients": translate("HeatMap", "how the class rises with each number"),
        "sum": translate("HeatMap", "each map × its weight, added up"),
        "map": translate("HeatMap", "max(0, sum): only what speaks for it"),
    }[step]


def opened_caption(step: Step, scene: HeatScene, channel: int) -> str:
    """Over the step that is opened large."""
    mean = 0.0 if scene.gradients is None else float(scene.gradients[:, :, channel].mean())
    if step == "gradients" and scene.gradients is None:
        text = translate("HeatMap", "By how much each map raises the class")
    elif step == "weights" and scene.method == "layer-cam":
        text = translate("HeatMap", "Weight of each cell of map {channel}")
    else:
        text = {
            "maps": translate("HeatMap", "Map {channel} of {layer}"),
            "gradients": translate("HeatMap", "Gradient of map {channel}: mean {mean}"),
            "weights": translate("HeatMap", "Weight of each map, the strongest first"),
            "sum": translate("HeatMap", "Weighted sum: for and against"),
            "map": translate("HeatMap", "The map’s own cells"),
        }[step]
    return text.format(channel=channel + 1, layer=scene.layer, mean=format_number(mean, significant=3))


def scaled_caption(caption: str, unit: float) -> str:
    """The same where the cells' numbers count smaller units than 1."""
    if unit == 1:
        return caption
    text = translate("HeatMap", "{caption} (numbers × {unit})")
    return text.format(caption=caption, unit=format_number(unit))


def channel_name(channel: int) -> str:
    """A map as it is named where there is little room."""
    return translate("HeatMap", "map {channel}").format(channel=channel + 1)


def cell_title(cell: CellSum) -> str:
    """Which cell is written out; people count from one."""
    text = translate("HeatMap", "Row {row}, column {column}")
    return text.format(row=cell.row + 1, column=cell.column + 1)


def more_text(cell: CellSum) -> str:
    """Over what the terms that are not written add up to."""
    if not cell.more:
        return translate("HeatMap", "rounding")
    return translate("HeatMap", "{count} more").format(count=cell.more)


def total_text() -> str:
    """Over the sum."""
    return translate("HeatMap", "sum")


def relu_text(cell: CellSum) -> str:
    """The last step of a cell."""
    return f"max(0{separator()} {number(cell.total)}) = {number(cell.result)}"


def nothing_text() -> str:
    """Of a cell in which every product is 0."""
    return translate("HeatMap", "every map is 0 here, or counts nothing")


def describe_cell(cell: CellSum) -> str:
    """The arithmetic of a cell as a screen reader says it."""
    terms = "; ".join(
        f"{channel_name(term.channel)}: {number(term.weight)} × {number(term.value)} = {number(term.product)}"
        for term in cell.terms
    )
    if cell.rest.units:
        terms = f"{terms}; {more_text(cell)}: {number(cell.rest)}"
    return f"{cell_title(cell)}. {terms or nothing_text()}. {total_text()} {number(cell.total)}. {relu_text(cell)}"


def describe_map(scene: HeatScene, name: str, cell: tuple[int, int]) -> str:
    """The map as a screen reader says it."""
    if scene.silent:
        return silent_text(name)
    row, column = scene.strongest
    text = translate(
        "HeatMap",
        "{caption}: {most} at most, at row {row}, column {column}. Row {at_row}, column {at_column}: {value}",
    )
    return text.format(
        caption=overlay_caption(name),
        row=row + 1,
        column=column + 1,
        most=format_number(float(scene.map.max()), significant=3),
        at_row=cell[0] + 1,
        at_column=cell[1] + 1,
        value=format_number(float(scene.map[cell]), significant=3),
    )


def channel_columns() -> tuple[str, ...]:
    """Heads of the table of maps."""
    return (
        translate("HeatMap", "Map"),
        translate("HeatMap", "Weight"),
        translate("HeatMap", "Largest"),
        translate("HeatMap", "Adds"),
    )


def channel_column_hints() -> tuple[str, ...]:
    """What each column says."""
    return (
        translate("HeatMap", "The number of the map in its layer"),
        translate("HeatMap", "What the map counts"),
        translate("HeatMap", "The largest number in the map"),
        translate("HeatMap", "What it adds to a cell of the sum, in the mean"),
    )


def weights_times_maps(method: HeatMethod) -> str:
    """What the products of a cell are."""
    if method == "layer-cam":
        return translate("HeatMap", "max(0, gradient) × map, added up over all maps")
    if method == "score-cam":
        return translate("HeatMap", "weight × map, added up over all maps; the weights are shares of 1")
    return translate("HeatMap", "weight × map, added up over all maps")


def describe_step(step: Step, scene: HeatScene, channel: int) -> str:
    """The opened step as a screen reader says it."""
    title, rule = step_title(step, scene.method), step_rule(step, scene.method)
    return f"{title}: {rule}. {opened_caption(step, scene, channel)}"
