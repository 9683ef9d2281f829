"""The words of the summary: counts, how they come about, and the table as text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.networks.derivation import Factor, Term
from convviz.networks.summary import Row, Summary
from convviz.texts.network_derivation import terms_text
from convviz.texts.network_overview import tensor_shape_text
from convviz.texts.numbers import format_count, format_number

_COLUMNS: Final = (
    QT_TRANSLATE_NOOP("Summary", "Layer"),
    QT_TRANSLATE_NOOP("Summary", "Type"),
    QT_TRANSLATE_NOOP("Summary", "Output shape"),
    QT_TRANSLATE_NOOP("Summary", "Parameters"),
    QT_TRANSLATE_NOOP("Summary", "Multiply-adds"),
    QT_TRANSLATE_NOOP("Summary", "Memory"),
    QT_TRANSLATE_NOOP("Summary", "Connected to"),
)
_ROLES: Final[dict[str, object]] = {
    "filters": QT_TRANSLATE_NOOP("Summary", "filters"),
    "channels": QT_TRANSLATE_NOOP("Summary", "channels"),
    "channels-in": QT_TRANSLATE_NOOP("Summary", "input maps"),
    "multiplier": QT_TRANSLATE_NOOP("Summary", "filters a channel"),
    "kernel-height": QT_TRANSLATE_NOOP("Summary", "rows of the kernel"),
    "kernel-width": QT_TRANSLATE_NOOP("Summary", "columns of the kernel"),
    "taps": QT_TRANSLATE_NOOP("Summary", "steps of the kernel"),
    "units": QT_TRANSLATE_NOOP("Summary", "units"),
    "numbers-in": QT_TRANSLATE_NOOP("Summary", "inputs"),
    "rows": QT_TRANSLATE_NOOP("Summary", "entries"),
    "numbers": QT_TRANSLATE_NOOP("Summary", "numbers"),
}
_ONE: Final[dict[str, object]] = {
    "filters": QT_TRANSLATE_NOOP("Summary", "1 filter"),
    "channels": QT_TRANSLATE_NOOP("Summary", "1 channel"),
    "channels-in": QT_TRANSLATE_NOOP("Summary", "1 input map"),
    "multiplier": QT_TRANSLATE_NOOP("Summary", "1 filter a channel"),
    "kernel-height": QT_TRANSLATE_NOOP("Summary", "1 row of the kernel"),
    "kernel-width": QT_TRANSLATE_NOOP("Summary", "1 column of the kernel"),
    "taps": QT_TRANSLATE_NOOP("Summary", "1 step of the kernel"),
    "units": QT_TRANSLATE_NOOP("Summary", "1 unit"),
    "numbers-in": QT_TRANSLATE_NOOP("Summary", "1 input"),
    "rows": QT_TRANSLATE_NOOP("Summary", "1 entry"),
    "numbers": QT_TRANSLATE_NOOP("Summary", "1 number"),
}
_SINGLE: Final[dict[str, object]] = {
    "bias": QT_TRANSLATE_NOOP("Summary", "bias"),
    "gamma": QT_TRANSLATE_NOOP("Summary", "gamma"),
    "beta": QT_TRANSLATE_NOOP("Summary", "beta"),
    "moving_mean": QT_TRANSLATE_NOOP("Summary", "mean"),
    "moving_variance": QT_TRANSLATE_NOOP("Summary", "variance"),
}
_UNITS: Final = ("B", "kB", "MB", "GB")
_DOT: Final = " · "


def column_names() -> tuple[str, ...]:
    """What stands over the columns of the table."""
    return tuple(_translated(name) for name in _COLUMNS)


def row_texts(row: Row) -> tuple[str, ...]:
    """A row of the table, a text a column."""
    return (
        row.name,
        row.type,
        tensor_shape_text(row.output_shape),
        format_count(row.parameters),
        format_count(row.multiply_adds),
        memory_text(row.memory_bytes),
        ", ".join(row.connected_to),
    )


def memory_text(size: int) -> str:
    """A size in thousands of bytes: `86.5 kB`."""
    value, power = float(size), 0
    while value >= 1000 and power < len(_UNITS) - 1:
        value, power = value / 1000, power + 1
    return f"{format_number(value, significant=3)} {_UNITS[power]}"


def parameters_text(row: Row) -> str:
    """What stands in a flowchart's box: `18,496 parameters`; "" for a layer that learns nothing."""
    if row.shares:
        return QCoreApplication.translate("Summary", "shared with {layer}").format(layer=row.shares)
    if not row.parameters:
        return ""
    return QCoreApplication.translate("Summary", "{count} parameters").format(
        count=format_count(row.parameters)
    )


def totals_text(summary: Summary) -> str:
    """The totals in one line."""
    text = QCoreApplication.translate(
        "Summary",
        "{layers} layers · {parameters} parameters ({size}) · {products} multiply-adds · outputs {outputs}",
    )
    return text.format(
        layers=format_count(len(summary.rows)),
        parameters=format_count(summary.parameters),
        size=memory_text(summary.parameter_bytes),
        products=format_count(summary.multiply_adds),
        outputs=memory_text(summary.output_bytes),
    )


def derivation_text(row: Row) -> str:
    """How the count of parameters comes about: `64 · (32 · 3 · 3 + 1) = 18,496`."""
    if row.shares:
        text = QCoreApplication.translate("Summary", "The weights are those of {layer}, counted there.")
        return text.format(layer=row.shares)
    if not row.derivation:
        return QCoreApplication.translate("Summary", "This layer learns nothing.")
    whole = terms_text(row.derivation)
    count = format_count(row.parameters)
    return count if whole == count else f"{whole} = {count}"


def derivation_words(row: Row) -> str:
    """The same in words: `64 filters, each with 32 input maps · 3 rows of the kernel · … + bias`; "" where none are."""
    return "; ".join(_words(term) for term in row.derivation)


def as_text(summary: Summary) -> str:
    """The table with its totals as text, columns under each other, to be pasted anywhere."""
    rows = [column_names(), *(row_texts(row) for row in summary.rows)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(_COLUMNS))]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join([summary.name, "", *lines, "", totals_text(summary), ""])


_RIGHT: Final = frozenset({3, 4, 5})
"""Columns of numbers."""


def _line(texts: tuple[str, ...], widths: list[int]) -> str:
    cells = (
        text.rjust(width) if index in _RIGHT else text.ljust(width)
        for index, (text, width) in enumerate(zip(texts, widths, strict=True))
    )
    return "  ".join(cells).rstrip()


def _words(term: Term) -> str:
    shared = _DOT.join(_factor(factor) for factor in term.shared)
    addends = " + ".join(
        _DOT.join(_factor(factor) for factor in addend.factors) or _single(addend.what)
        for addend in term.addends
    )
    if not shared:
        return addends
    return QCoreApplication.translate("Summary", "{things}, each with {numbers}").format(
        things=shared, numbers=addends
    )


def _factor(factor: Factor) -> str:
    if factor.count == 1:
        return _translated(_ONE[factor.role])
    return f"{format_count(factor.count)} {_translated(_ROLES[factor.role])}"


def _single(what: str) -> str:
    return _translated(_SINGLE[what]) if what in _SINGLE else what


def _translated(source: object) -> str:
    return QCoreApplication.translate("Summary", str(source))
