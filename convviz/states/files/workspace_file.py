"""The `.convviz` file: a zip of the lab's state as versioned JSON and of the arrays it stands on.

Reading goes through these steps, and whatever fails is one ConvvizError:

1. The archive is unpacked within bounds (`archive`).
2. `state.json` names its format's version: newer ones are refused, older ones brought up to date in steps.
3. The state is decoded strictly; names, counts and the cursor are checked against each other.
4. Every array it names is decoded and must have the digest that is its name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.states.blobs import BlobStore
from convviz.states.files.archive import unpack
from convviz.states.files.state_archive import DOCUMENT, arrays_of, packed, state_bounds
from convviz.states.files.workspace_array import MAX_UNPACKED, decode, encode
from convviz.states.files.workspace_errors import damaged, newer
from convviz.states.files.workspace_tidy import tidied
from convviz.states.lab.state import MAX_CHANNELS, MAX_SIDE, MAX_STAGES, Lab, Numbers, Photo

Array = NDArray[np.float32]
Document = dict[str, Any]
Migrations = Mapping[int, Callable[[Document], Document]]

VERSION = 1

_BOUNDS = state_bounds(16, MAX_UNPACKED)

# From each older version, the step to a document of the next one. None older has been published.
MIGRATIONS: Migrations = {}


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `state.json` holds."""

    convviz: int
    lab: Lab


def save_bytes(state: Lab, blobs: BlobStore) -> bytes:
    """The file of `state`; the same state always gives the same bytes.

    Raises:
        KeyError: `blobs` lacks an array of the state.
    """
    document = msgspec.json.encode(_Document(VERSION, state))
    return packed(document, {name: encode(blobs.get(name)) for name in state.blobs()})


def load_bytes(untrusted_data: bytes) -> tuple[Lab, dict[str, Array]]:
    """The state in a file and its arrays by name; the state is one that `derive` draws without fail.

    Raises:
        ConvvizError: The file is damaged, hostile, too large or of a newer version.
    """
    entries = unpack(untrusted_data, _BOUNDS)
    state = tidied(_read_state(entries.pop(DOCUMENT)))
    arrays = arrays_of(entries, state.blobs(), decode)
    _check_source(state, arrays)
    return state, arrays


def migrated(document: Document, migrations: Migrations, current: int) -> Document:
    """`document`, step by step, in the form of version `current`.

    Raises:
        ConvvizError: Its version is newer, or older than any that is known.
    """
    version = document.get("convviz")
    if not isinstance(version, int) or isinstance(version, bool):
        raise damaged("its state names no version")
    if version > current:
        raise newer(version, current)
    while version < current:
        if version not in migrations:
            raise damaged(f"its state names format {version}, which never was one")
        document = {**migrations[version](document), "convviz": version + 1}
        version += 1
    return document


def _read_state(untrusted_json: bytes) -> Lab:
    try:
        untrusted = msgspec.json.decode(untrusted_json)
        if not isinstance(untrusted, dict):
            raise damaged("its state is no object")
        document = migrated(cast("Document", untrusted), MIGRATIONS, VERSION)
        return msgspec.convert(document, _Document).lab
    except ConvvizError:
        raise
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        reason = str(error) if isinstance(error, msgspec.ValidationError) else "its state is no JSON"
        raise damaged(_one_line(reason)) from error


def _one_line(reason: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in reason)[:200].rstrip(".")


def _check_source(state: Lab, arrays: Mapping[str, Array]) -> None:
    if not 1 <= len(state.stages) <= MAX_STAGES:
        raise damaged(f"it has {len(state.stages)} stages, where 1 to {MAX_STAGES} are possible")
    match state.source:
        case Photo(blob=name) if arrays[name].shape[2] not in {1, 3}:
            raise damaged(f"its picture has {arrays[name].shape[2]} planes, where 1 or 3 are possible")
        case Numbers(blob=name):
            height, width, channels = arrays[name].shape
            if max(height, width) > MAX_SIDE or channels > MAX_CHANNELS:
                raise damaged(
                    f"its grid has {height} × {width} × {channels} numbers, where at most "
                    f"{MAX_SIDE} × {MAX_SIDE} × {MAX_CHANNELS} are possible"
                )
        case _:
            pass
