"""How the network page's state is kept for recovery: as the parts of its file, not yet packed."""

from __future__ import annotations

from convviz.states.blobs import BlobStore
from convviz.states.files.network_file import load_network, network_json, packed
from convviz.states.files.workspace_array import encode
from convviz.states.network.state import NetworkState
from convviz.workspace.recovery import Form


def network_form(blobs: BlobStore) -> Form[NetworkState]:
    """The form in which a network page is kept whose arrays stand in `blobs`; read with its file's checks."""
    return Form(
        network_json, blobs.get, encode, lambda document, arrays: load_network(packed(document, arrays))
    )
