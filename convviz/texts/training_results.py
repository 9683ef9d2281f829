"""What is said of results: cells of the confusion matrix, shares of classes, calibration."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

from convviz.states.training.results import ClassResult, Results
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_count, format_number, format_share
from convviz.texts.training_counts import answers_counted

translate = QCoreApplication.translate


def cell_number(results: Results, row: int, column: int, numbers: Literal["counts", "shares"]) -> str:
    """The number in a cell: how many, or the per cent of its row."""
    if numbers == "counts":
        count = int(results.counts[row, column])
        # Four digits read well without a mark between them, which no small cell has room for.
        return str(count) if count < 10_000 else format_count(count)
    return format_share(results.share(row, column))


def columns_caption() -> str:
    """What rows and columns of the matrix mean."""
    return translate("TrainingResults", "row: what it is · column: what it was taken for")


def cell_text(results: Results, row: int, column: int) -> str:
    """A cell in words: "4 taken for 9: 12 of 982 (1.2 %)"."""
    text = (
        translate("TrainingResults", "{true} recognised: {count} of {total} ({percent} %)")
        if row == column
        else translate("TrainingResults", "{true} taken for {said}: {count} of {total} ({percent} %)")
    )
    return text.format(
        true=results.classes[row],
        said=results.classes[column],
        count=format_count(int(results.counts[row, column])),
        total=format_count(int(results.counts[row].sum())),
        percent=format_share(results.share(row, column)),
    )


def summary_text(results: Results) -> str:
    """All in one line: "98.9 % of 10,000 right · balanced 98.8 % · mean confidence 99.1 % · …"."""
    text = translate(
        "TrainingResults",
        "{accuracy} of {count} right · balanced {balanced} · mean confidence {confidence} · "
        "calibration error {error}",
    ).format(
        accuracy=percentage(results.accuracy),
        count=format_count(results.said.labels.size),
        balanced=percentage(results.balanced),
        confidence=percentage(results.confidence),
        error=percentage(results.calibration_error),
    )
    return text.replace(" %", "\u00a0%")  # a line never ends before the sign


def class_numbers(result: ClassResult) -> str:
    """How often a class was recognised: "98.2 % · 980 of 998"."""
    if result.share is None:
        return translate("TrainingResults", "no pictures")
    return translate("TrainingResults", "{share} · {right} of {count}").format(
        share=percentage(result.share), right=format_count(result.right), count=format_count(result.count)
    )


def classes_spoken(results: Results) -> str:
    """The classes for a screen reader, the worst first."""
    known = [each for each in results.by_class if each.share is not None]
    worst = sorted(known, key=lambda each: each.share or 0.0)
    return "; ".join(f"{results.classes[each.number]}: {class_numbers(each)}" for each in worst)


def calibration_spoken(results: Results) -> str:
    """The calibration for a screen reader: the bins that have answers."""
    text = translate("TrainingResults", "sure of {confidence}, right in {accuracy}, {answers}")
    return "; ".join(
        text.format(
            confidence=percentage(each.confidence),
            accuracy=percentage(each.accuracy),
            answers=answers_counted(each.count),
        )
        for each in results.bins
        if each.count
    )


def accuracy_axis() -> str:
    """What stands over the plot of calibration."""
    return translate("TrainingResults", "% right, where it is so sure")


def confidence_axis() -> str:
    """What stands under the plot of calibration."""
    return translate("TrainingResults", "% sure · dashed: as sure as it should be")


def answer_label(results: Results, place: int) -> str:
    """What stands under a picture: "4→9 98 %", or the class alone where it was recognised."""
    said = results.said
    row, column = int(said.labels[place]), int(said.predicted[place])
    percent = f"{format_number(float(said.confidence[place]) * 100, 0)} %"
    if row == column:
        return f"{results.classes[row]} {percent}"
    return f"{results.classes[row]}→{results.classes[column]} {percent}"


def answer_text(results: Results, place: int, name: str) -> str:
    """An answer in words: "number 17: a 4, taken for 9, 98.2 % sure"."""
    said = results.said
    row, column = int(said.labels[place]), int(said.predicted[place])
    text = (
        translate("TrainingResults", "{name}: {true}, recognised, {confidence} sure")
        if row == column
        else translate("TrainingResults", "{name}: {true}, taken for {said}, {confidence} sure")
    )
    return text.format(
        name=name,
        true=results.classes[row],
        said=results.classes[column],
        confidence=percentage(float(said.confidence[place])),
    )


def wall_title(results: Results, cell: tuple[int, int] | None, count: int) -> str:
    """What stands over the pictures of a cell, or over all wrong ones."""
    if cell is not None:
        return cell_text(results, *cell)
    if count == 1:
        return translate("TrainingResults", "The only wrong answer")
    return translate("TrainingResults", "All {count} wrong answers, the surest first").format(
        count=format_count(count)
    )


def matrix_corner() -> str:
    """What stands at the corner of the matrix in a table."""
    return translate("TrainingResults", "is / taken for")


def source_text(source: Literal["test", "validation"], epoch: int) -> str:
    """Which pictures: "test pictures", or "validation, epoch 7"."""
    if source == "test":
        return translate("TrainingResults", "test pictures")
    return translate("TrainingResults", "validation, epoch {epoch}").format(epoch=format_count(epoch))
