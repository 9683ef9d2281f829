"""The archive of a page's state: its document, and the arrays that the state stands on under their digests."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from convviz.states.blobs import BlobStore
from convviz.states.files.archive import Bounds, pack
from convviz.states.files.workspace_errors import damaged, too_large

Array = NDArray[np.float32]

DOCUMENT: Final = "state.json"


def state_bounds(most_entries: int, most_bytes: int) -> Bounds:
    """What such an archive may hold: the document and so many entries in all, of so many bytes unpacked."""
    return Bounds(
        names=re.compile(r"state\.json|blobs/[0-9a-f]{64}\.npy"),
        main=DOCUMENT,
        most_entries=most_entries,
        most_bytes=most_bytes,
        most_main=32_000_000,
        damaged=damaged,
        too_large=too_large,
        stray="it holds an entry that does not belong into a workspace",
    )


def packed(document: bytes, arrays: Mapping[str, bytes]) -> bytes:
    """The archive of a document and the arrays, as .npy by name, that its state stands on; always the same bytes."""
    return pack({DOCUMENT: document} | {_entry(name): arrays[name] for name in sorted(arrays)})


def arrays_of(
    entries: Mapping[str, bytes], names: Sequence[str], read: Callable[[bytes], Array]
) -> dict[str, Array]:
    """The arrays that a state names, by name.

    Args:
        entries: All that is in the archive beside its document.
        names: What the state stands on.
        read: Gives the array in a .npy, or raises ConvvizError.

    Raises:
        ConvvizError: There are others than those, or one has another digest than its name.
    """
    if set(entries) != {_entry(name) for name in names}:
        raise damaged("its arrays are not those that its state names")
    store = BlobStore()
    for name in names:
        if store.put(read(entries[_entry(name)])) != name:
            raise damaged("an array in it was changed after it was saved")
    return {name: store.get(name) for name in names}


def _entry(name: str) -> str:
    return f"blobs/{name}.npy"
