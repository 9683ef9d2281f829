"""The words of the bench: a Flatten's strip, contributions, and the way from logits to probabilities."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.network.bench_scene import BenchScene, Contribution, Odds, Shares, Strip
from convviz.states.written.number import shortest
from convviz.texts.arithmetic import MULTIPLY, number
from convviz.texts.numbers import format_count, format_number

_MINUS = "−"


def class_name(index: int, name: str) -> str:
    """A class's name, or its number."""
    return name or QCoreApplication.translate("Bench", "class {number}").format(number=index)


def strip_title(strip: Strip) -> str:
    """What stands over the strip."""
    height, width, channels = strip.shape
    text = (
        QCoreApplication.translate("Bench", "{source}: {height} × {width} cells make {count} numbers")
        if channels == 1
        else QCoreApplication.translate(
            "Bench", "{source}: {height} × {width} cells of {channels} maps make {count} numbers"
        )
    )
    return text.format(
        source=strip.source,
        height=height,
        width=width,
        channels=format_count(channels),
        count=format_count(strip.values.size),
    )


def strip_order(strip: Strip, name: str) -> str:
    """In which order a sorted strip stands."""
    text = QCoreApplication.translate("Bench", "sorted by what each adds to {name}, the most first")
    return text.format(name=class_name(strip.chosen or 0, name))


def place_on_strip(strip: Strip, index: int, channel: int, row: int, column: int) -> str:
    """How a cell's place on the strip comes about, counted from 0 as Keras does."""
    _, width, channels = strip.shape
    text = QCoreApplication.translate("Bench", "map {map}, row {row}, column {column} ↔ number {index}")
    told = text.format(map=channel + 1, row=row + 1, column=column + 1, index=format_count(index + 1))
    return f"{told}:  ({row} · {width} + {column}) · {channels} + {channel} = {index}"


def adds_to_class(contribution: float, chosen: int, name: str) -> str:
    """What a number of the strip adds to the chosen class."""
    text = QCoreApplication.translate("Bench", "adds {value} to the logit of {name}")
    return text.format(value=format_number(contribution, significant=3), name=class_name(chosen, name))


def adds() -> str:
    """Over the contributions that add."""
    return QCoreApplication.translate("Bench", "what adds most")


def takes_away() -> str:
    """Over the contributions that take away."""
    return QCoreApplication.translate("Bench", "what takes away most")


def origin(contribution: Contribution) -> str:
    """Where a number comes from, as short as it can be said."""
    place = contribution.origin
    if contribution.flattened:
        text = QCoreApplication.translate("Bench", "map {map} ({row}, {column})")
        return text.format(map=place.channel + 1, row=place.row + 1, column=place.column + 1)
    return QCoreApplication.translate("Bench", "unit {unit}").format(unit=place.channel + 1)


def factors(contribution: Contribution) -> str:
    """The number and its weight."""
    value, weight = (format_number(each, significant=3) for each in (contribution.value, contribution.weight))
    return f"{value} {MULTIPLY} {weight}"


def others(count: int, rest: float) -> str:
    """What all contributions that are not listed add up to."""
    if count == 1:
        text = QCoreApplication.translate("Bench", "1 other: {rest}")
    else:
        text = QCoreApplication.translate("Bench", "{count} others: {rest}")
    return text.format(count=format_count(count), rest=format_number(rest, significant=3))


def logit_heading() -> str:
    """Over the logits."""
    return QCoreApplication.translate("Bench", "logit z")


def power_heading(shares: Shares) -> str:
    """Over the powers: the largest logit is subtracted first."""
    largest = number(shortest(round(shares.largest, 2)))
    return f"exp(z {_MINUS} {f'({largest})' if largest.startswith(_MINUS) else largest})"


def share_heading(shares: Shares) -> str:
    """Over the probabilities: what the powers are divided by."""
    return f"÷ {format_number(shares.denominator, significant=4)}"


def same_answer() -> str:
    """Why the largest logit is subtracted."""
    return QCoreApplication.translate(
        "Bench", "Subtracting the largest z changes no share, and keeps exp from overflowing."
    )


def more_classes(count: int) -> str:
    """How many classes are not shown."""
    if count == 1:
        return QCoreApplication.translate("Bench", "1 more class")
    return QCoreApplication.translate("Bench", "{count} more classes").format(count=format_count(count))


def odds_text(odds: Odds) -> str:
    """A sigmoid, written out with its number."""
    z = format_number(odds.logit, significant=4)
    exponent = format_number(-odds.logit, significant=4)
    return f"σ({z}) = 1 / (1 + e^({exponent})) = {format_number(odds.probability, significant=4)}"


def sort_label() -> str:
    """The switch that sorts the strip."""
    return QCoreApplication.translate("Bench", "Sort by contribution")


def product_text(contribution: Contribution) -> str:
    """One product: "map 55 (1, 1): 0.829 × 0.231 = 0.192"."""
    product = format_number(contribution.product, significant=3)
    return f"{origin(contribution)}: {factors(contribution)} = {product}"


def describe(bench: BenchScene, pointed: Contribution | None = None) -> str:
    """What is on the bench, for a screen reader; first of all the contribution that is pointed at."""
    told: list[str] = [] if pointed is None else [product_text(pointed)]
    if bench.strip is not None:
        told.append(strip_title(bench.strip))
    if bench.contributions is not None and bench.contributions.positive:
        best = bench.contributions.positive[0]
        told.append(f"{adds()}: {origin(best)}, {format_number(best.product, significant=3)}")
    if bench.shares is not None:
        best_row = max(bench.shares.rows, key=lambda row: row.share)
        chosen = [row for row in bench.shares.rows if row.index == bench.shares.chosen and row != best_row]
        told += [
            f"{class_name(row.index, row.name)}, {format_number(row.share * 100, 1)} %"
            for row in (*chosen, best_row)
        ]
    if bench.odds is not None:
        told.append(odds_text(bench.odds))
    return "; ".join(told)
