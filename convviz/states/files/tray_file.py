"""The tray as it is kept between runs: versioned JSON, read strictly."""

from __future__ import annotations

import re

import msgspec

from convviz.layers.errors import ConvvizError
from convviz.states.network.tray import MOST_ENTRIES, Tray

VERSION = 1
# Arrays are files of these names: nothing else may become a path.
_DIGEST = re.compile(r"[0-9a-f]{64}")


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    convviz_tray: int
    entries: Tray


def tray_bytes(tray: Tray) -> bytes:
    """The tray as JSON; its arrays stand beside, under their names."""
    return msgspec.json.encode(_Document(VERSION, tray))


def read_tray(untrusted_data: bytes) -> Tray:
    """The tray in a file.

    Raises:
        ConvvizError: It is damaged, too long, or of another version.
    """
    try:
        document = msgspec.json.decode(untrusted_data, type=_Document)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise _damaged(str(error)) from error
    if document.convviz_tray != VERSION:
        raise _damaged(f"its format is {document.convviz_tray}, and this convviz reads {VERSION}")
    if len(document.entries) > MOST_ENTRIES:
        raise _damaged(f"it has {len(document.entries)} drawings, and {MOST_ENTRIES} are the most")
    numbers = [entry.number for entry in document.entries]
    if len(set(numbers)) != len(numbers) or not all(entry.feeds for entry in document.entries):
        raise _damaged("its drawings are not numbered, or empty")
    if not all(_DIGEST.fullmatch(name) for entry in document.entries for name in entry.blobs()):
        raise _damaged("it names an array that has no such name")
    return document.entries


def _damaged(reason: str) -> ConvvizError:
    return ConvvizError("tray-damaged", f"The tray's file is not sound: {reason}.", reason=reason)
