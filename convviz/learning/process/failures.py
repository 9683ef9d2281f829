"""What is said of failures that nobody foresaw."""

from __future__ import annotations

import traceback

from convviz.layers.errors import ConvvizError


def unexpected(error: Exception) -> ConvvizError:
    """What to say of what nobody foresaw; the process's log has all of it."""
    traceback.print_exception(error)
    if isinstance(error, MemoryError) or type(error).__name__ == "ResourceExhaustedError":
        sentence = "There is not enough memory for this training; smaller batches would be right."
        return ConvvizError("memory-short", sentence)
    reason = " ".join(f"{type(error).__name__}: {error}".split())[:300]
    sentence = f"The training failed ({reason}); its last checkpoint stays."
    return ConvvizError("worker-failed", sentence, reason=reason)
