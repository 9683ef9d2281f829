"""What curves say, in words: their values at an epoch, and whether the network learns by heart."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.training.curves import RunCurves, best_accuracy, overfitting
from convviz.states.training.plot import Quantity, curves_of
from convviz.texts.numbers import format_count, format_number, format_share

translate = QCoreApplication.translate


def value_text(quantity: Quantity, value: float) -> str:
    """A loss, or a share in per cent."""
    if quantity == "loss":
        return format_number(value, significant=3)
    return f"{format_number(100 * value, 1, trim=False)} %"


def at_epoch(run: RunCurves, quantity: Quantity, epoch: float) -> str:
    """What a run's curves say at an epoch: "0.31, validation 0.42"; "" before the first."""
    training, validation, live = curves_of(run, quantity)
    whole = round(epoch)
    shown = training.at(whole)
    if shown is None or (training.epochs and epoch > training.epochs[-1]):
        shown = live.at(epoch) if live.values else shown
    if shown is None:
        return ""
    beside = validation.at(whole)
    if beside is None:
        return value_text(quantity, shown)
    text = translate("TrainingCurves", "{training}, validation {validation}")
    return text.format(training=value_text(quantity, shown), validation=value_text(quantity, beside))


def standing(run: RunCurves) -> str:
    """How a run stands, in a few sentences; the text beside its plots."""
    if not run.loss.values:
        return translate("TrainingCurves", "No epoch is finished yet.")
    epoch = round(run.loss.epochs[-1])
    first = translate(
        "TrainingCurves", "After epoch {epoch} of {epochs}: loss {loss}; right answers {accuracy}."
    ).format(
        epoch=format_count(epoch),
        epochs=format_count(max(run.epochs, epoch)),
        loss=at_epoch(run, "loss", epoch),
        accuracy=at_epoch(run, "accuracy", epoch),
    )
    return " ".join(part for part in (first, _best(run), verdict(run)) if part)


def verdict(run: RunCurves) -> str:
    """Whether it learns its training pictures by heart; "" while there is too little to say."""
    found = overfitting(run)
    if found is not None:
        return translate(
            "TrainingCurves",
            "It overfits: since epoch {epoch} the validation loss has risen from {lowest} to {validation}, while the "
            "training loss fell from {then} to {training}.",
        ).format(
            epoch=format_count(found.epoch),
            lowest=value_text("loss", found.lowest),
            validation=value_text("loss", found.validation),
            then=value_text("loss", found.training_then),
            training=value_text("loss", found.training),
        )
    if len(run.validation_loss.values) < 3:
        return ""
    return translate("TrainingCurves", "No overfitting so far.")


def best_text(accuracy: float | None) -> str:
    """An accuracy for a table; a dash where there is none."""
    return "–" if accuracy is None else value_text("accuracy", accuracy)


def class_text(accuracy: float | None) -> str:
    """The share of a class that is recognised, of which there are few pictures; a dash where there are none."""
    return "–" if accuracy is None else f"{format_share(accuracy)} %"


def _best(run: RunCurves) -> str:
    best = best_accuracy(run)
    if best is None:
        return ""
    text = translate("TrainingCurves", "Best on validation: {accuracy} after epoch {epoch}.")
    return text.format(accuracy=value_text("accuracy", best[1]), epoch=format_count(best[0]))
