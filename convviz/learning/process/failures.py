"""What is said of failures that nobody foresaw.

Of a training its last checkpoint stays; other work, such as a question about a network, has none.
"""

from __future__ import annotations

import traceback

from convviz.layers.errors import ConvvizError


def unexpected(error: Exception, *, training: bool) -> ConvvizError:
    """What to say of what nobody foresaw; the process's log has all of it."""
    traceback.print_exception(error)
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        return _memory_short(training=training)
    reason = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    if training:
        sentence = f"The training failed ({reason}); its last checkpoint stays."
        return ConvvizError("worker-failed", sentence, reason=reason)
    return ConvvizError("work-failed", f"This could not be done ({reason}).", reason=reason)


def died(reason: str, *, training: bool) -> ConvvizError:
    """What to say of a process that is gone before its work was done."""
    if training:
        sentence = (
            f"The training process ended before its work was done ({reason}); its last checkpoint stays."
        )
        return ConvvizError("worker-died", sentence, reason=reason)
    sentence = (
        f"The process that computes this ended before it was done ({reason}); trying again starts a new one."
    )
    return ConvvizError("work-died", sentence, reason=reason)


def not_started(reason: str, *, training: bool) -> ConvvizError:
    """What to say where no process can be started."""
    if training:
        sentence = f"The training process cannot be started: {reason}."
        return ConvvizError("worker-not-started", sentence, reason=reason)
    sentence = f"The process that computes this cannot be started: {reason}."
    return ConvvizError("work-not-started", sentence, reason=reason)


def _memory_short(*, training: bool) -> ConvvizError:
    if training:
        sentence = "There is not enough memory for this training; smaller batches would be right."
        return ConvvizError("memory-short", sentence)
    sentence = "There is not enough memory for this; a smaller network or smaller pictures would be right."
    return ConvvizError("work-memory-short", sentence)
