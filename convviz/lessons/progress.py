"""Progress as a file: checked JSON of a known version."""

from __future__ import annotations

import msgspec

from convviz.layers.errors import ConvvizError
from convviz.states.lessons.progress import FORMAT, Progress

_MOST_BYTES = 1 << 24


class _Version(msgspec.Struct):
    format: int = 0


def progress_bytes(progress: Progress) -> bytes:
    """The file."""
    return msgspec.json.format(msgspec.json.encode(progress), indent=1) + b"\n"


def read_progress(untrusted_data: bytes) -> Progress:
    """What a file holds.

    Raises:
        ConvvizError: It is damaged, or a later version of the program wrote it.
    """
    if len(untrusted_data) > _MOST_BYTES:
        raise ConvvizError("progress-damaged", "The progress that was kept is damaged.")
    try:
        if msgspec.json.decode(untrusted_data, type=_Version).format > FORMAT:
            raise ConvvizError(
                "progress-newer", "The progress that was kept is of a later version of convviz."
            )
        return msgspec.json.decode(untrusted_data, type=Progress)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ConvvizError("progress-damaged", "The progress that was kept is damaged.") from error
