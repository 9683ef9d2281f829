"""From the bytes of a model file to those of another that differs in some of its weights alone."""

from __future__ import annotations

import io
from collections.abc import Sequence

from convviz.networks.keras.archive import read_archive, with_weights
from convviz.networks.keras.contents import Change
from convviz.networks.keras.formats import format_of


def rewritten(data: bytes, changes: Sequence[Change]) -> bytes:
    """A file of the same format with other numbers at some places; the rest of it is kept.

    Raises:
        ModelFileError: It is no model that Keras saved, is damaged, or was made to do harm.
    """
    from convviz.networks.keras.hdf5_writing import overwritten

    if format_of(data) == "hdf5":
        return overwritten(io.BytesIO(data), "hdf5", changes)
    # Nothing else keeps these weights, so that they are changed where they are.
    weights = io.BytesIO(read_archive(data).weights)
    return with_weights(data, overwritten(weights, "keras", changes))
