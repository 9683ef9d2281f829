"""Where a network stands for the worker: two files in a folder that belongs to the window. No TensorFlow.

A frame would hold neither VGG16 nor the thousand arrays of NASNet. The weights are mapped, not read: what no question
needs stays on the disk.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.networks.network import Network
from convviz.networks.packing import Packed, unpack

_DOCUMENT, _WEIGHTS = "network.json", "weights.npy"


def is_put(folder: Path) -> bool:
    """Whether a whole network is in a folder: the document is what is written last."""
    return (folder / _DOCUMENT).exists()


def put(packed: Packed, folder: Path) -> None:
    """Writes a packed network into a folder.

    Raises:
        OSError: It cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / _WEIGHTS, packed.weights, allow_pickle=False)
    (folder / _DOCUMENT).write_bytes(packed.document)


def take(folder: Path) -> Network:
    """The network in a folder.

    Raises:
        ConvvizError: There is none, or it is damaged.
    """
    try:
        document = (folder / _DOCUMENT).read_bytes()
        weights = np.load(folder / _WEIGHTS, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        sentence = f"The network that a question is about cannot be read: {error}."
        raise ConvvizError("packed-network-lost", sentence, reason=str(error)) from error
    return unpack(Packed(document, weights))
