"""How the network page's state is kept for recovery: as the parts of its file, not yet packed.

What reads and writes them is imported when there is something to keep: the window appears without.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from convviz.states.blobs import BlobStore
from convviz.states.network.state import NetworkState
from convviz.workspace.recovery import Form, encoded


def network_form(blobs: BlobStore) -> Form[NetworkState]:
    """The form in which a network page is kept whose arrays stand in `blobs`; read with its file's checks."""
    return Form(_serialise, blobs.get, encoded, _load)


def _serialise(state: NetworkState) -> bytes:
    from convviz.states.files.network_file import network_json

    return network_json(state)


def _load(
    document: bytes, arrays: Mapping[str, bytes]
) -> tuple[NetworkState, dict[str, NDArray[np.float32]]]:
    from convviz.states.files.network_file import load_network
    from convviz.states.files.state_archive import packed

    return load_network(packed(document, arrays))
