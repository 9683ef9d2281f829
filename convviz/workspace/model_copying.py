"""Saves the network of the page with its what-if changes: a new file beside the one that it came from."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from convviz.exports.atomic import write_whole
from convviz.layers import ConvvizError
from convviz.networks import Network, bundled
from convviz.networks.edits import Edit
from convviz.networks.kept_edits import check_silent_maps
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.model_copy import copy_with_edits
from convviz.states.network.state import Model, NetworkState
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.workspace.model_loading import ZOO

_HDF5_SUFFIXES = (".h5", ".hdf5")


class ModelCopy(Struct, frozen=True, eq=False):
    """What is to be saved.

    Attributes:
        path: The file that the network came from.
        sha256: Of that file when it was opened.
        suffix: What the copy's name ends in, by the file's format.
        network: The network without the changes.
        edits: The changes, in order.
    """

    path: Path
    sha256: str
    suffix: str
    network: Network
    edits: Sequence[Edit]

    def write(self, target: Path, cancelled: Callable[[], bool]) -> int | None:
        """Writes the copy, whole or not at all; takes as long as opening the file a few times.

        Args:
            target: Where to.
            cancelled: Asked now and then whether to stop.

        Returns:
            How many files were written; None where it was stopped.

        Raises:
            ConvvizError: `target` is the original, the original has changed, or the file cannot be written.
        """
        if _is_same(target, self.path):
            raise ConvvizError(
                "copy-onto-original",
                f"The copy cannot take the place of {self.path.name} itself; give it another name.",
                file=self.path.name,
            )
        try:
            data = copy_with_edits(self.path, self.sha256, self.network, self.edits, cancelled)
        except ModelFileError as error:
            if error.code == "model-cancelled":
                return None
            raise
        if cancelled():
            return None
        write_whole(target, data)
        return 1


def has_file(model: Model) -> bool:
    """Whether a network came from a file; the untrained ones of the course did not."""
    return not model.origin.startswith(ZOO)


def copy_to_save(state: NetworkState, networks: NetworkStore) -> ModelCopy | None:
    """What a copy of the page's network with its changes is made of; None where no network is open.

    Raises:
        ConvvizError: The network has no file, or a change cannot be kept in one.
    """
    model = state.model
    if model is None:
        return None
    if not has_file(model):
        raise ConvvizError(
            "copy-no-file",
            f"{model.name} is not trained and stands in no file that could be copied with the changes.",
            name=model.name,
        )
    opened = networks.get(model.key)
    # Said before a person is asked for a name.
    check_silent_maps(opened.network, state.edits)
    path = bundled.path(model.origin) if opened.bundled else Path(model.origin)
    sha256 = model.key.partition("/")[0]
    return ModelCopy(path, sha256, _suffix(path, opened), opened.network, state.edits)


def _suffix(path: Path, opened: OpenNetwork) -> str:
    if opened.bundled or dict(opened.facts).get("format") == "keras":
        return ".keras"
    return path.suffix.lower() if path.suffix.lower() in _HDF5_SUFFIXES else ".h5"


def _is_same(target: Path, original: Path) -> bool:
    """Whether both are one file, by whatever name."""
    try:
        return target.samefile(original)
    except OSError:
        return os.path.realpath(target) == os.path.realpath(original)
