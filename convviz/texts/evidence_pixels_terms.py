"""Words of the last layer's sum: its terms, all that have no bar of their own, and what stands over them."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.pixels_terms import Bar, Term, TermsScene
from convviz.texts.evidence_pixels import bracketed, signed
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate


def term_name(scene: TermsScene, term: Term) -> str:
    """Which number it is."""
    if term.row is not None and term.column is not None:
        text = translate("EvidencePixels", "map {map} · row {row}, column {column}")
        return text.format(map=term.channel + 1, row=term.row + 1, column=term.column + 1)
    if scene.are_units:
        return translate("EvidencePixels", "unit {number}").format(number=term.channel + 1)
    if math.isnan(term.input):
        return translate("EvidencePixels", "map {map}").format(map=term.channel + 1)
    return translate("EvidencePixels", "map {map} · mean").format(map=term.channel + 1)


def product_text(term: Term) -> str:
    """The product written out; "" for a sum of products."""
    if math.isnan(term.input):
        return ""
    if math.isnan(term.weight):
        return "0"
    number = format_number(term.input, significant=3)
    return f"{number} × {bracketed(term.weight, 3)}"


def term_text(scene: TermsScene, term: Term) -> str:
    """The same as a sentence for one that is pointed at."""
    name = f"{scene.layer}, {term_name(scene, term)}"
    if math.isnan(term.input):
        text = translate("EvidencePixels", "{name}: its {count} numbers times their weights add {value}")
        height, width, _ = scene.cells.shape
        return text.format(name=name, count=format_count(height * width), value=signed(term.value))
    if math.isnan(term.weight):
        return translate("EvidencePixels", "{name}: it is 0 and adds nothing, whatever its weight").format(
            name=name
        )
    return f"{name}: {product_text(term)} = {signed(term.value)}"


def bar_name(scene: TermsScene, bar: Bar, target: str) -> str:
    """What stands beside a bar."""
    match bar.kind:
        case "term" if bar.term is not None:
            return term_name(scene, bar.term)
        case "others-up":
            return translate("EvidencePixels", "{count} more that add").format(count=format_count(bar.count))
        case "others-down":
            return translate("EvidencePixels", "{count} more that take").format(count=format_count(bar.count))
        case "bias":
            return translate("EvidencePixels", "bias")
        case _:
            return translate("EvidencePixels", "= logit of “{name}”").format(name=target)


def terms_heading(scene: TermsScene) -> str:
    """What is added up."""
    if scene.values.size and math.isnan(scene.inputs[0]):
        text = translate("EvidencePixels", "{count} maps of {layer}, what all numbers of each add")
    else:
        text = translate("EvidencePixels", "{count} numbers of {layer}, each times its weight")
    return text.format(count=format_count(scene.values.size), layer=scene.layer)


def cells_heading(scene: TermsScene, shown: int) -> str:
    """What stands over the cells or the maps."""
    if scene.are_units:
        return translate("EvidencePixels", "All numbers, in order")
    if shown < scene.cells.shape[2]:
        return translate("EvidencePixels", "The {count} strongest maps").format(count=shown)
    return translate("EvidencePixels", "All maps, the strongest first")
