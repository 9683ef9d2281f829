"""What is said about a layer's output and its parameters."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.networks.summary import Row
from convviz.states.network.facts import Distribution, LayerFacts
from convviz.texts.network_derivation import terms_text
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_DIGITS = 3


def shape_text(row: Row) -> str:
    """The output's shape: "11 × 11 × 64"."""
    if row.output_shape is None:
        return translate("NetworkFacts", "not known")
    return " × ".join(str(size) for size in row.output_shape) or "1"


def parameters_text(row: Row) -> str:
    """The count with how it comes about: "64·(32·3·3+1) = 18,496"."""
    count = format_count(row.parameters)
    if row.shares:
        return translate("NetworkFacts", "those of {layer}").format(layer=row.shares)
    terms = terms_text(row.derivation, tight=True)
    return f"{terms} = {count}" if terms and terms != count else count


def percent(share: float) -> str:
    """A share as "61 %"."""
    if 0 < share < 0.005:
        return f"< {format_number(1, 0)} %"
    if 0.995 < share < 1:
        return f"> {format_number(99, 0)} %"
    return f"{format_number(100 * share, 0)} %"


def fact_rows(facts: LayerFacts) -> tuple[tuple[str, str], ...]:
    """Names and values, in the order of the card."""
    rows = [
        (translate("NetworkFacts", "Output"), shape_text(facts.row)),
        (translate("NetworkFacts", "Parameters"), parameters_text(facts.row)),
        (translate("NetworkFacts", "Multiply-adds"), format_count(facts.row.multiply_adds)),
    ]
    if facts.values is not None:
        rows += _value_rows(facts.values, units=len(facts.row.output_shape or ()) == 1)
    return tuple(rows)


def depth_text() -> str:
    """What the small chart shows."""
    return translate("NetworkFacts", "Zeros, layer by layer")


def _value_rows(values: Distribution, *, units: bool) -> list[tuple[str, str]]:
    silent = translate("NetworkFacts", "{count} of {maps}").format(
        count=format_count(values.silent), maps=format_count(values.maps)
    )
    silent_name = (
        translate("NetworkFacts", "Silent units") if units else translate("NetworkFacts", "Silent maps")
    )
    low, high, mean, deviation = (
        format_number(number, significant=_DIGITS)
        for number in (values.low, values.high, values.mean, values.deviation)
    )
    rows = [
        (translate("NetworkFacts", "Range"), f"{low} … {high}"),
        (translate("NetworkFacts", "Mean ± deviation"), f"{mean} ± {deviation}"),
        (translate("NetworkFacts", "Zeros"), percent(values.zeros)),
        (silent_name, silent),
    ]
    if values.not_finite:
        rows.append((translate("NetworkFacts", "Not a number"), format_count(values.not_finite)))
    return rows
