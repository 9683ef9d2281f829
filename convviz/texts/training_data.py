"""The words of looking through the pictures to learn from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.pictures.sets.picture_set import Pixels, Skipped
from convviz.states.training.data import ClassesScene, ClassRow, Order, PartName
from convviz.texts.errors import sentence_for
from convviz.texts.numbers import format_count, format_number, format_share
from convviz.texts.training_counts import classes_counted, pictures_counted

translate = QCoreApplication.translate

NAMED_SETS = {"mnist": "MNIST", "fashion-mnist": "Fashion-MNIST", "cifar10": "CIFAR-10"}
"""What the sets that are known by name are called, in every language."""


def part_name(part: PartName) -> str:
    """What a part is called."""
    return {
        "train": translate("TrainingData", "Training"),
        "validation": translate("TrainingData", "Validation"),
        "test": translate("TrainingData", "Test"),
    }[part]


def part_hint(part: PartName) -> str:
    """What a part is for."""
    return {
        "train": translate("TrainingData", "The network learns from these"),
        "validation": translate(
            "TrainingData", "Set apart to measure on after every epoch: the network does not learn from these"
        ),
        "test": translate("TrainingData", "Set apart to measure on once, at the very end"),
    }[part]


def order_name(order: Order) -> str:
    """What an order is called."""
    return {
        "source": translate("TrainingData", "As in the source"),
        "class": translate("TrainingData", "By class"),
        "name": translate("TrainingData", "By name"),
        "mixed": translate("TrainingData", "Mixed"),
    }[order]


def class_text(row: ClassRow) -> str:
    """A class for a screen reader: "cat: 900 pictures; training 800, validation 100, test 0"."""
    train, validation, test = map(format_count, row.counts)
    return translate(
        "TrainingData", "{name}: {pictures}; training {train}, validation {validation}, test {test}"
    ).format(
        name=row.name, pictures=pictures_counted(row.total), train=train, validation=validation, test=test
    )


def counts_text(scene: ClassesScene) -> str:
    """All pictures of a source: "60,000 pictures, 10 classes"."""
    return translate("TrainingData", "{pictures}, {classes}").format(
        pictures=pictures_counted(scene.total), classes=classes_counted(len(scene.rows))
    )


def shown_text(shown: int, of: int) -> str:
    """How many pictures are shown: "54,000", or "120 of 54,000" where not all are."""
    if shown == of:
        return translate("TrainingData", "{count} shown").format(count=format_count(shown))
    return translate("TrainingData", "{count} of {all} shown").format(
        count=format_count(shown), all=format_count(of)
    )


def nothing_text(view_search: str) -> str:
    """Why no picture is shown."""
    if view_search.strip():
        return translate("TrainingData", "No class and no file name holds “{words}”.").format(
            words=view_search.strip()
        )
    return translate("TrainingData", "There is no picture of these classes in this part.")


def place_text(place: int, count: int, class_name: str, name: str) -> str:
    """The picture that the cursor is on: "picture 3 of 120: cat, cat/0003.jpg"."""
    return translate("TrainingData", "picture {place} of {count}: {class_name}, {name}").format(
        place=format_count(place + 1), count=format_count(count), class_name=class_name, name=name
    )


def size_text(values: Pixels) -> str:
    """Size and channels: "28 × 28, grey"."""
    height, width, channels = values.shape
    colours = translate("TrainingData", "grey") if channels == 1 else translate("TrainingData", "colour")
    return f"{width} × {height}, {colours}"


def range_text(values: Pixels) -> str:
    """The smallest, largest and mean number: "0 … 255, mean 33.4"."""
    low, high = (format_number(float(bound), significant=4) for bound in (values.min(), values.max()))
    mean = format_number(float(values.mean()), significant=4)
    return translate("TrainingData", "{low} … {high}, mean {mean}").format(low=low, high=high, mean=mean)


def pixel_text(values: Pixels, row: int, column: int) -> str:
    """A pixel: "row 3, column 5: 212", counted from one."""
    numbers = ", ".join(format_number(float(value), significant=4) for value in values[row, column])
    return translate("TrainingData", "row {row}, column {column}: {numbers}").format(
        row=row + 1, column=column + 1, numbers=numbers
    )


def skipped_text(count: int) -> str:
    """How many files were passed over, as a link."""
    if count == 1:
        return translate("TrainingData", "1 file was skipped…")
    return translate("TrainingData", "{count} files were skipped…").format(count=format_count(count))


def reason_text(skipped: Skipped) -> str:
    """Why a file was passed over."""
    return sentence_for(skipped.code, skipped.facts, skipped.sentence)


def more_skipped_text(listed: int, count: int) -> str:
    """That not all files that were passed over are named; "" where all are."""
    if listed >= count:
        return ""
    return translate("TrainingData", "The first {listed} of {count} are listed.").format(
        listed=format_count(listed), count=format_count(count)
    )


def balance_text(scene: ClassesScene) -> str:
    """A hint where classes are of very different sizes; "" where they are not."""
    counted = [row for row in scene.rows if row.counts[0]]
    if len(counted) < 2:
        return ""
    least, most = min(counted, key=_to_train_on), max(counted, key=_to_train_on)
    if _to_train_on(most) < 3 * _to_train_on(least):
        return ""
    return translate(
        "TrainingData",
        "{most} has {many} training pictures, {least} {few}: guessing {most} would be right {share} % of the time.",
    ).format(
        most=most.name,
        least=least.name,
        many=format_count(_to_train_on(most)),
        few=format_count(_to_train_on(least)),
        share=format_share(_to_train_on(most) / max(1, scene.counts[0])),
    )


def _to_train_on(row: ClassRow) -> int:
    return row.counts[0]
