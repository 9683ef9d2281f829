"""From the bytes of a model file to its outline and its arrays; no text of it becomes anything else here."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.networks.keras.archive import read_archive, with_weights
from convviz.networks.keras.contents import Change, Opened
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


def rewritten(data: bytes, changes: Sequence[Change]) -> bytes:
    """The bytes of a file of the same format with other numbers at some places; the rest of it is kept.

    Raises:
        ModelFileError: As `parse`.
    """
    if format_of(data) == "keras":
        archive = read_archive(data)
        from convviz.networks.keras.hdf5 import overwritten

        return with_weights(data, overwritten(archive.weights, "keras", changes))
    from convviz.networks.keras.hdf5 import overwritten

    return overwritten(data, "hdf5", changes)
