"""What a training does now, how fast, and how long it will still take, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_MINUTE_S, _HOUR_S = 60, 3600


def activity(phase: str, stage: str, done: int, total: int) -> str:
    """What the worker does now.

    Args:
        phase: A phase of `workspace.training_progress`.
        stage: What comes before or after the steps, while the phase is "preparing".
        done: How much of the stage is done.
        total: Of how much; 0 where nobody knows.
    """
    if phase != "preparing":
        return _phases().get(phase, "")
    words = _stages().get(stage, "")
    if total <= 0:
        return words
    counted = translate("Training", "{what} {done} of {total}")
    return counted.format(what=words, done=format_count(done), total=format_count(total))


def status_name(status: str) -> str:
    """How a run stands: a status of its folder, or "live" while it is being trained."""
    return {
        "live": translate("Training", "training"),
        "running": translate("Training", "interrupted"),
        "stopped": translate("Training", "stopped"),
        "finished": translate("Training", "finished"),
        "failed": translate("Training", "failed"),
    }.get(status, status)


def time_left(seconds: float | None) -> str:
    """How long it will still take; "" while nobody knows."""
    if seconds is None:
        return ""
    return translate("Training", "{time} left").format(time=duration(seconds))


def duration(seconds: float) -> str:
    """A span of time as people say it: 40 s, 3 min 20 s, 2 h 5 min."""
    whole = max(0, round(seconds))
    if whole < _MINUTE_S:
        return translate("Training", "{seconds} s").format(seconds=whole)
    if whole < _HOUR_S:
        minutes, rest = divmod(whole, _MINUTE_S)
        text = translate("Training", "{minutes} min {seconds} s")
        return text.format(minutes=minutes, seconds=rest)
    hours, rest = divmod(whole, _HOUR_S)
    return translate("Training", "{hours} h {minutes} min").format(hours=hours, minutes=rest // _MINUTE_S)


def speed(pictures_a_second: float) -> str:
    """How fast it is; "" before the first steps."""
    if pictures_a_second <= 0:
        return ""
    decimals = 0 if pictures_a_second >= 10 else 1
    number = (
        format_count(round(pictures_a_second))
        if decimals == 0
        else format_number(pictures_a_second, decimals, trim=False)
    )
    return translate("Training", "{number} pictures/s").format(number=number)


def epoch_of(epoch: int, epochs: int) -> str:
    """Which epoch of how many."""
    text = translate("Training", "Epoch {epoch} of {epochs}")
    return text.format(epoch=format_count(epoch), epochs=format_count(epochs))


def _phases() -> dict[str, str]:
    return {
        "idle": translate("Training", "Nothing is being trained"),
        "waiting": translate("Training", "Starting the training process…"),
        "training": translate("Training", "Training"),
        "pausing": translate("Training", "Pausing after this step…"),
        "paused": translate("Training", "Paused"),
        "stopping": translate("Training", "Stopping after this step…"),
    }


def _stages() -> dict[str, str]:
    return {
        "starting": translate("Training", "Starting TensorFlow…"),
        "fetching": translate("Training", "Fetching the data set…"),
        "reading": translate("Training", "Reading pictures…"),
        "drawing": translate("Training", "Drawing strokes…"),
        "features": translate("Training", "Computing the features of the frozen base…"),
        "measuring": translate("Training", "Measuring on pictures it has not seen…"),
        "writing": translate("Training", "Writing the network…"),
    }
