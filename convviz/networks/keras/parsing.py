"""From the bytes of a model file to its outline and its arrays; no text of it becomes anything else here."""

from __future__ import annotations

from convviz.networks.keras.archive import read_archive
from convviz.networks.keras.contents import Opened
from convviz.networks.keras.formats import format_of


def parse(data: bytes) -> Opened:
    """Opens the bytes of a file.

    Raises:
        ModelFileError: It is no model that Keras saved, is damaged, or was made to do harm.
    """
    # After the kind is known: h5py takes longer to import than any refusal.
    if format_of(data) == "keras":
        archive = read_archive(data)
        from convviz.networks.keras.hdf5 import open_weights

        return open_weights(archive.weights, archive.config, archive.metadata)
    from convviz.networks.keras.hdf5 import open_hdf5

    return open_hdf5(data)
