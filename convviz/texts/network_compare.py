"""The words of the comparison: what stands beside, and the numbers that the one cursor is on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers.layer import Cell
from convviz.states.network.compare import CompareScene, Maps, Side
from convviz.states.network.overview_ranges import extent_of
from convviz.texts.network_bars import spoken
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate


def what_to_do() -> str:
    """What stands there while nothing is compared."""
    return translate(
        "NetworkCompare",
        "Choose what stands beside: another input, another network, or this one without your changes. "
        "One cursor then moves in both.",
    )


def side_title(scene: CompareScene, side: str) -> str:
    """What a side is: "A · mnist, as on the page"."""
    name = scene.a.name if side == "A" else scene.b.name
    if side == "A":
        return translate("NetworkCompare", "A · {name}, as on the page").format(name=name)
    text = {
        "nothing": "",
        "input": translate("NetworkCompare", "B · {name}, another input"),
        "network": translate("NetworkCompare", "B · {name}, the same input"),
        "edits": translate("NetworkCompare", "B · {name}, without your changes"),
    }[scene.kind]
    return text.format(name=name)


def cell_text(maps: Maps, cell: Cell) -> str:
    """Where a number stands: "map 3, row 12, column 7", "unit 5"."""
    if maps.are_units:
        return translate("NetworkCompare", "unit {unit}").format(unit=cell.channel + 1)
    return translate("NetworkCompare", "map {map}, row {row}, column {column}").format(
        map=cell.channel + 1, row=cell.row + 1, column=cell.column + 1
    )


def cursor_text(scene: CompareScene) -> str:
    """The numbers under the cursor: "map 3, row 12, column 7:  A 0.731  B 0.22  A − B 0.511"."""
    a, b = scene.a, scene.b
    if a.maps is None or a.cell is None or b.maps is None or b.cell is None:
        return translate("NetworkCompare", "Point at a number: the same one is marked in both.")
    one, two = _number(a), _number(b)
    if scene.alike:
        text = f"{cell_text(a.maps, a.cell)}:  A {one}  ·  B {two}"
    else:
        text = f"A {cell_text(a.maps, a.cell)}: {one}  ·  B {cell_text(b.maps, b.cell)}: {two}"
    if scene.alike and a.number is not None and b.number is not None:
        text += f"  ·  A − B {format_number(a.number - b.number, significant=4)}"
    return text


def places_text(scene: CompareScene) -> str:
    """How the cursor goes from one side to the other; "" where it is on the very same cell."""
    if scene.alike or scene.a.maps is None or scene.b.maps is None:
        return ""
    return translate(
        "NetworkCompare",
        "The layers have different shapes: the cursor is at the same relative place, and there is no difference.",
    )


def range_text(maps: Maps | None, *, each: bool) -> str:
    """What the colours of a column reach to: "colours to ±2.31"."""
    if maps is None or maps.range is None:
        return ""
    if each:
        return translate("NetworkCompare", "each map on a range of its own")
    largest = format_number(float(maps.range.largest[0]), significant=3)
    if maps.range.signed:
        return translate("NetworkCompare", "colours to ±{number}").format(number=largest)
    return translate("NetworkCompare", "colours from 0 to {number}").format(number=largest)


def difference_title(maps: Maps) -> str:
    """What stands over the third column."""
    if maps.values is not None and extent_of(maps.values).largest == 0:
        return translate("NetworkCompare", "A − B: no difference")
    return "A − B"


def describe_compare(scene: CompareScene) -> str:
    """Both sides for a screen reader."""
    if scene.kind == "nothing":
        return what_to_do()
    said = f"A: {spoken(scene.a.bars)}. B: {spoken(scene.b.bars)}. {cursor_text(scene)}"
    note = places_text(scene)
    return f"{said} {note}" if note else said


def _number(side: Side) -> str:
    return "?" if side.number is None else format_number(side.number, significant=4)
