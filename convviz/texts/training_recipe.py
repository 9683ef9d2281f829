"""The settings of a recipe in words: their names, and what their values are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.texts.numbers import format_count, format_number, format_share
from convviz.texts.training_runs import optimizer_name

translate = QCoreApplication.translate


def setting_name(setting: str) -> str:
    """What a field of a recipe is called; the field itself where people do not meet it."""
    return _names().get(setting, setting)


def setting_value(setting: str, value: object) -> str:
    """A value of that field in words."""
    match value:
        case bool():
            return translate("Recipe", "yes") if value else translate("Recipe", "no")
        case str():
            return _word(setting, value)
        case int() | float():
            return _number(setting, value)
        case Augmentation():
            return changes_summary(value)
        case _:
            return translate("Recipe", "none") if value is None else translate("Recipe", "yes")


def _word(setting: str, value: str) -> str:
    if setting == "optimizer":
        return optimizer_name(value)
    known = schedule_names() if setting == "schedule" else loss_names() if setting == "loss" else {}
    return known.get(value, value) or translate("Recipe", "none")


def _number(setting: str, value: float) -> str:
    if setting == "pictures" and value == 0:
        return translate("Recipe", "all")
    if setting in {"dropout", "validation"} and value < 1:
        return f"{format_share(value)} %"
    return format_count(value) if isinstance(value, int) else format_number(value, significant=4)


def settings_text(settings: list[tuple[str, object]]) -> str:
    """Several settings with their values in one line."""
    pattern = translate("Recipe", "{setting} {value}")
    return ", ".join(
        pattern.format(setting=_within(setting_name(setting)), value=setting_value(setting, value))
        for setting, value in settings
    )


def _within(name: str) -> str:
    """A name as it stands within a sentence; L1 and L2 stay as they are."""
    return name if name[1:2].isdigit() else name[:1].lower() + name[1:]


def schedule_names() -> dict[str, str]:
    """How the learning rate goes on, by its id."""
    return {
        "constant": translate("Recipe", "constant"),
        "cosine": translate("Recipe", "cosine"),
        "exponential": translate("Recipe", "exponential"),
        "steps": translate("Recipe", "in steps"),
    }


def loss_names() -> dict[str, str]:
    """The losses, by their ids."""
    return {
        "fitting": translate("Recipe", "fitting the last layer"),
        "crossentropy": translate("Recipe", "cross-entropy"),
        "mean-squared-error": translate("Recipe", "mean squared error"),
    }


def changes_summary(changes: Augmentation) -> str:
    """How pictures are changed while it learns, in one line."""
    parts = [
        (changes.rotation, translate("Recipe", "rotation ±{value}°"), 1),
        (max(changes.width_shift, changes.height_shift), translate("Recipe", "shift ±{value} %"), 100),
        (changes.shear, translate("Recipe", "shear ±{value}°"), 1),
        (changes.zoom, translate("Recipe", "zoom ±{value} %"), 100),
        (changes.horizontal_flip, translate("Recipe", "mirrored"), 1),
        (changes.vertical_flip, translate("Recipe", "upside down"), 1),
        (changes.brightness, translate("Recipe", "brightness ±{value} %"), 100),
        (changes.contrast, translate("Recipe", "contrast ±{value} %"), 100),
        (changes.saturation, translate("Recipe", "saturation ±{value} %"), 100),
        (changes.noise, translate("Recipe", "noise {value} %"), 100),
    ]
    said = [
        text.format(value=format_number(amount * unit, significant=3))
        for amount, text, unit in parts
        if amount
    ]
    return ", ".join(said) or translate("Recipe", "none: every picture stays as it is")


def _names() -> dict[str, str]:
    return {
        "architecture": translate("Recipe", "Network"),
        "data": translate("Recipe", "Pictures to learn from"),
        "network": translate("Recipe", "Own network"),
        "transfer": translate("Recipe", "Transfer learning"),
        "pictures": translate("Recipe", "Pictures used"),
        "augmentation": translate("Recipe", "Changes"),
        "changes": translate("Recipe", "Set of changes"),
        "loss": translate("Recipe", "Loss"),
        "optimizer": translate("Recipe", "Optimizer"),
        "learning_rate": translate("Recipe", "Learning rate"),
        "momentum": translate("Recipe", "Momentum"),
        "weight_decay": translate("Recipe", "Weight decay"),
        "schedule": translate("Recipe", "Schedule"),
        "warmup": translate("Recipe", "Warm-up epochs"),
        "last_rate": translate("Recipe", "Share at the end"),
        "epochs": translate("Recipe", "Epochs"),
        "batch_size": translate("Recipe", "Batch size"),
        "validation": translate("Recipe", "Validation share"),
        "dropout": translate("Recipe", "Dropout"),
        "l1": translate("Recipe", "L1"),
        "l2": translate("Recipe", "L2"),
        "smoothing": translate("Recipe", "Label smoothing"),
        "balanced": translate("Recipe", "Classes count alike"),
        "normalized": translate("Recipe", "Batch normalization"),
        "averaging": translate("Recipe", "Averaged weights"),
        "finer": translate("Recipe", "Finer kinds"),
        "patience": translate("Recipe", "Early stopping"),
        "half": translate("Recipe", "Half precision"),
        "seed": translate("Recipe", "Seed"),
    }
