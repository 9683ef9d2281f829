"""The small file that says that a folder of pictures was collected here, and what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, Literal, TypeGuard

from convviz.pictures.sets.listing import Folder
from convviz.pictures.sets.picture_set import Kind

CollectedKind = Literal["drawings", "photographs"]
VERSION: Final = 1
_KINDS: Sequence[CollectedKind] = ("drawings", "photographs")


def content_of(kind: CollectedKind) -> bytes:
    """What stands in the file of a collection of `kind`."""
    return (json.dumps({"kind": kind, "version": VERSION}, indent=2) + "\n").encode()


def kind_in(untrusted_file: tuple[Folder, bytes] | None, root: Folder) -> Kind:
    """What the pictures below `root` are, by the file found there; `"pictures"` where there is no sound one."""
    if untrusted_file is None or untrusted_file[0] != root:
        return "pictures"
    kind = collected_kind(untrusted_file[1])
    return "pictures" if kind is None else kind


def collected_kind(untrusted_content: bytes) -> CollectedKind | None:
    """The kind that stands in a file; None where it is none that this version writes."""
    try:
        content: object = json.loads(untrusted_content)
    except (ValueError, RecursionError):
        return None
    match content:
        case {"kind": str() as kind, "version": int() as version} if version == VERSION and _is_kind(kind):
            return kind
        case _:
            return None


def _is_kind(kind: str) -> TypeGuard[CollectedKind]:
    return kind in _KINDS
