"""How the kernel lab's state is kept for recovery: as the parts of a `.convviz` file, not yet packed."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Lab
from convviz.workspace.recovery import Form, encoded


def lab_form(blobs: BlobStore) -> Form[Lab]:
    """The form in which a lab is kept whose arrays stand in `blobs`; read with a workspace file's checks."""
    return Form(_serialise, blobs.get, encoded, _load)


def _serialise(state: Lab) -> bytes:
    from convviz.states.files.workspace_file import VERSION

    return msgspec.json.encode({"convviz": VERSION, "lab": state})


def _load(document: bytes, arrays: Mapping[str, bytes]) -> tuple[Lab, dict[str, NDArray[np.float32]]]:
    from convviz.states.files.state_archive import packed
    from convviz.states.files.workspace_file import load_bytes

    return load_bytes(packed(document, arrays))
