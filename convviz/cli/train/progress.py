"""What `convviz train` shows while it trains: a bar, a line for each epoch, and a line of JSON for each event."""

from __future__ import annotations

import datetime as dt
import json
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Self

import msgspec

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import (
    BatchReport,
    Begun,
    EpochReport,
    Event,
    Finished,
    Preparing,
    Stage,
)

_BAR_CELLS = 30
_STAGES: dict[Stage, str] = {
    "starting": "starting TensorFlow",
    "fetching": "fetching the data",
    "reading": "reading the pictures",
    "drawing": "drawing with pens",
    "features": "computing features",
    "measuring": "measuring",
    "writing": "writing",
}


class Progress:
    """Shows one training on standard error."""

    def __init__(self) -> None:
        self._epochs_done = 0
        self._begun_s: float | None = None

    def show(self, event: Event) -> None:
        """Shows what happened, if it is for people."""
        match event:
            case Begun():
                self._epochs_done, self._begun_s = event.first_epoch - 1, time.monotonic()
                show_line(_begun(event), last=True)
            case Preparing():
                show_line(_preparing(event), last=False)
            case BatchReport():
                show_line(_bar(event, self._left_s(event)), last=False)
            case EpochReport():
                show_line(_epoch(event), last=True)
            case Finished():
                show_line(_result(event), last=True)
            case _:
                pass

    def _left_s(self, event: BatchReport) -> float | None:
        """How many seconds the training still needs, if it goes on as since it began; None at first."""
        done = (event.epoch - 1 - self._epochs_done) * event.steps + event.step
        if self._begun_s is None or done < 1:
            return None
        left = (event.epochs - event.epoch + 1) * event.steps - event.step
        return (time.monotonic() - self._begun_s) / done * left


class EventLog:
    """A file with one line of JSON for each event; a path of None is none."""

    def __init__(self, path: Path | None, *, append: bool) -> None:
        """Opens the file.

        Raises:
            ConvvizError: It cannot be written.
        """
        self._file: IO[str] | None = None
        self._path = path
        if path is not None:
            try:
                self._file = path.open("a" if append else "w", encoding="utf-8")
            except OSError as error:
                raise _unwritable(path, error) from error

    def write(self, event: Event) -> None:
        """Adds a line.

        Raises:
            ConvvizError: The disk is full.
        """
        if self._file is None or self._path is None:
            return
        when = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
        try:
            self._file.write(json.dumps({"time": when, **msgspec.to_builtins(event)}) + "\n")
            self._file.flush()
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()


def show_line(line: str, *, last: bool) -> None:
    """Shows a line on standard error: in place of the one before on a terminal, else only finished ones."""
    terminal = sys.stderr.isatty()
    if last or terminal:
        begin, end = ("\r\x1b[K" if terminal else "", "\n" if last else "")
        sys.stderr.write(begin + line + end)
        sys.stderr.flush()


def _begun(event: Begun) -> str:
    classes = ", ".join(f"{name} {count}" for name, count in zip(event.classes, event.counts, strict=True))
    skipped = f", {len(event.skipped)} files skipped" if event.skipped else ""
    return (
        f"{event.trainable} of {event.parameters} parameters learn from {sum(event.counts)} pictures ({classes})"
        f"{skipped}; {event.kept} are kept to measure on"
    )


def _preparing(event: Preparing) -> str:
    what = _STAGES[event.stage]
    return f"{what} {progress_cells(event.done, event.total)}" if event.total else f"{what} …"


def _bar(event: BatchReport, left_s: float | None) -> str:
    rate = f"  {event.rate:.0f}/s" if event.rate else ""
    left = f"  {duration(left_s)} left" if left_s is not None else ""
    return (
        f"epoch {event.epoch}/{event.epochs} {progress_cells(event.step, event.steps)}  loss {event.loss:.4f}  "
        f"accuracy {100 * event.accuracy:.2f} %{rate}{left}"
    )


def progress_cells(done: int, total: int) -> str:
    """A bar, and the two numbers behind it."""
    filled = _BAR_CELLS * done // max(1, total)
    return f"[{'#' * filled}{'.' * (_BAR_CELLS - filled)}] {done}/{total}"


def _epoch(event: EpochReport) -> str:
    measured = "".join(f"  {name} {100 * share:.2f} %" for name, share in event.validation.items())
    loss = "" if event.validation_loss is None else f" (loss {event.validation_loss:.4f})"
    return (
        f"epoch {event.epoch}/{event.epochs}  {event.seconds:.0f} s  loss {event.loss:.4f}  "
        f"accuracy {100 * event.accuracy:.2f} %{measured}{loss}"
    )


def _result(event: Finished) -> str:
    lines = [
        f"{found.name}: {100 * found.accuracy:.2f} % of {found.pictures}"
        + ("" if found.balanced is None else f", {100 * found.balanced:.2f} % with all classes alike")
        + f", mean confidence {100 * found.confidence:.2f} %, calibration error {100 * found.calibration_error:.2f} %"
        for found in event.measurements
    ]
    return "\n".join([*lines, f"{event.parameters} parameters, SHA-256 {event.sha256}"])


def duration(seconds: float) -> str:
    """A length of time in the two largest units that it has.

    >>> duration(42), duration(61), duration(7300)
    ('42 s', '1 min 1 s', '2 h 1 min')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _unwritable(path: Path, error: OSError) -> ConvvizError:
    reason = (error.strerror or str(error)).rstrip(".")
    return ConvvizError("cannot-write", f"Cannot write {path}: {reason}.", path=str(path), reason=reason)
