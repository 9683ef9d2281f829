"""The network page as a file: a zip of its state as versioned JSON and of the arrays that are fed.

The networks themselves are not in it: the state names what opens them again, and the key that tells whether they are
still the same. Reading goes the way of `workspace_file`, and whatever fails is one ConvvizError.
"""

from __future__ import annotations

from typing import Any, cast

import msgspec
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.pictures.npy import read_tensor
from convviz.states.blobs import BlobStore
from convviz.states.files.archive import unpack
from convviz.states.files.state_archive import DOCUMENT, arrays_of, packed, state_bounds
from convviz.states.files.workspace_array import encode
from convviz.states.files.workspace_errors import damaged
from convviz.states.files.workspace_file import migrated
from convviz.states.network.state import Cursor, NetworkState

Array = NDArray[np.float32]

VERSION = 1

_BOUNDS = state_bounds(128, 1_000_000_000)


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `state.json` holds."""

    convviz: int
    network: NetworkState


def network_json(state: NetworkState) -> bytes:
    """The state as its document, without its arrays."""
    return msgspec.json.encode(_Document(VERSION, state))


def save_network(state: NetworkState, blobs: BlobStore) -> bytes:
    """The file of `state`; the same state always gives the same bytes.

    Raises:
        KeyError: `blobs` lacks an array of the state.
    """
    return packed(network_json(state), {name: encode(blobs.get(name)) for name in state.blobs()})


def load_network(untrusted_data: bytes) -> tuple[NetworkState, dict[str, Array]]:
    """The state in a file and the arrays it stands on, by name; what was only hovered is let go.

    Raises:
        ConvvizError: The file is damaged, hostile, too large or of a newer version.
    """
    entries = unpack(untrusted_data, _BOUNDS)
    state = _read_state(entries.pop(DOCUMENT))
    arrays = arrays_of(entries, state.blobs(), read_tensor)
    cursor = replace(state.cursor, term=None) if state.cursor.pinned else _let_go(state.cursor)
    return replace(state, cursor=cursor), arrays


def _let_go(cursor: Cursor) -> Cursor:
    return replace(cursor, term=None, probe=None)


def _read_state(untrusted_json: bytes) -> NetworkState:
    try:
        untrusted = msgspec.json.decode(untrusted_json)
        if not isinstance(untrusted, dict):
            raise damaged("its state is no object")
        document = migrated(cast("dict[str, Any]", untrusted), {}, VERSION)
        state = msgspec.convert(document, _Document).network
    except ConvvizError:
        raise
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise damaged("its state is none of a network page") from error
    if not state.feeds:
        raise damaged("nothing says what its network is fed")
    return state
