"""What is said of epochs: their headings, what the network says of a probe, and everything for a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.states.training.epochs import EpochsScene, ProbeAnswer, ProbeWall
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate


def epoch_text(epoch: int) -> str:
    """An epoch's name: "epoch 7", or "before training"."""
    if epoch == 0:
        return translate("TrainingEpochs", "before training")
    return translate("TrainingEpochs", "epoch {epoch}").format(epoch=format_count(epoch))


def place_text(epoch: int, last: int) -> str:
    """Where the film stands: "epoch 3 of 10"."""
    return translate("TrainingEpochs", "epoch {epoch} of {last}").format(
        epoch=format_count(epoch), last=format_count(last)
    )


def change_text(epoch: int, first: int) -> str:
    """What has changed: "epoch 7 minus before training"."""
    return translate("TrainingEpochs", "{epoch} minus {first}").format(
        epoch=epoch_text(epoch), first=epoch_text(first)
    )


def headings(scene: EpochsScene) -> tuple[str, ...]:
    """What stands above each pane."""
    match scene.view.compare:
        case "alone":
            return (epoch_text(scene.epoch),)
        case "beside":
            return epoch_text(scene.first), epoch_text(scene.epoch)
        case "change":
            return (change_text(scene.epoch, scene.first),)


def range_note(scene: EpochsScene) -> str:
    """Over which epochs the colours hold."""
    if scene.count == 1:
        return translate("TrainingEpochs", "the colours of the only epoch so far")
    if scene.measured >= scene.count:
        return translate("TrainingEpochs", "the same colours at all {count} epochs").format(
            count=format_count(scene.count)
        )
    return translate("TrainingEpochs", "colours over {measured} of {count} epochs so far").format(
        measured=format_count(scene.measured), count=format_count(scene.count)
    )


def class_text(classes: Sequence[str], number: int) -> str:
    """A class's name, or its number where it has none."""
    if 0 <= number < len(classes):
        return classes[number]
    return translate("TrainingEpochs", "class {number}").format(number=format_count(number))


def wall_answer(scene: EpochsScene, wall: ProbeWall) -> str:
    """What the network says of a probe: "a 7: says 1, 62.0 %"."""
    label = wall.probe.label
    name = wall.probe.name if label is None else class_text(scene.classes, label)
    if wall.answer is None:
        return name
    number, probability = wall.answer
    return translate("TrainingEpochs", "{name}: says {answer}, {probability}").format(
        name=name, answer=class_text(scene.classes, number), probability=percentage(probability)
    )


def loss_line(loss: float, validation: float | None) -> tuple[str, str]:
    """Such as "loss 0.06" and "validation 0.07", "" where nothing was kept for validation."""
    told = translate("TrainingEpochs", "loss {loss}").format(loss=format_number(loss, significant=3))
    return told, "" if validation is None else _validation(format_number(validation, significant=3))


def accuracy_line(accuracy: float, validation: float | None) -> tuple[str, str]:
    """Such as "right 98.1 %" and "validation 97.9 %"."""
    told = translate("TrainingEpochs", "right {accuracy}").format(accuracy=percentage(accuracy))
    return told, "" if validation is None else _validation(percentage(validation))


def _validation(text: str) -> str:
    return translate("TrainingEpochs", "validation {validation}").format(validation=text)


def film_title(run: str, scene: EpochsScene) -> str:
    """What stands above a picture of an epoch in a file."""
    what = {
        "kernels": translate("TrainingEpochs", "kernels of {layer}").format(layer=scene.layer),
        "maps": translate("TrainingEpochs", "maps of {layer}").format(layer=scene.layer),
        "answers": translate("TrainingEpochs", "what it says"),
    }[scene.view.show]
    return f"{run} · {what} · {place_text(scene.epoch, scene.last)}"


def describe(scene: EpochsScene) -> str:
    """An epoch for a screen reader."""
    parts = [place_text(scene.epoch, scene.last)]
    if scene.kernels:
        colouring = scene.kernels[-1].colouring
        text = translate("TrainingEpochs", "kernels of {layer}, colours from {low} to {high}")
        parts.append(
            text.format(
                layer=scene.layer,
                low=format_number(colouring.low, significant=3),
                high=format_number(colouring.high, significant=3),
            )
        )
    if scene.walls:
        parts.append(translate("TrainingEpochs", "maps of {layer}").format(layer=scene.layer))
    parts += [wall_answer(scene, wall) for wall in scene.walls]
    parts += [_spoken(scene, answer) for answer in scene.answers]
    return "; ".join(parts)


def weight_place(filter: int, channel: int, row: int, column: int) -> str:  # noqa: A002 - Keras's word
    """Which weight: "filter 3, input map 1, row 2, column 1", counted from one."""
    return translate("TrainingEpochs", "filter {filter}, input map {map}, row {row}, column {column}").format(
        filter=format_count(filter + 1),
        map=format_count(channel + 1),
        row=format_count(row + 1),
        column=format_count(column + 1),
    )


def map_place(channel: int, row: int, column: int) -> str:
    """Which number: "map 3, row 2, column 1", counted from one."""
    return translate("TrainingEpochs", "map {map}, row {row}, column {column}").format(
        map=format_count(channel + 1), row=format_count(row + 1), column=format_count(column + 1)
    )


def weight_text(value: float, before: float | None) -> str:
    """A number under the pointer: "0.42, before training −0.03"."""
    text = format_number(value, significant=4)
    if before is None:
        return text
    told = translate("TrainingEpochs", "{value}, before training {before}")
    return told.format(value=text, before=format_number(before, significant=4))


def _spoken(scene: EpochsScene, answer: ProbeAnswer) -> str:
    label = answer.probe.label
    name = answer.probe.name if label is None else class_text(scene.classes, label)
    best = int(answer.now.argmax())
    return translate("TrainingEpochs", "{name}: says {answer}, {probability}").format(
        name=name, answer=class_text(scene.classes, best), probability=percentage(float(answer.now[best]))
    )
