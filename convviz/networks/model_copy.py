"""A copy of a model file with a person's what-if changes in its weights; all else in it is as it was.

1. The file is read again; it has to be the one that was opened.
2. For each array that changes it is found out which of the file's it is, and which number stands where.
3. A child process writes these numbers into the file's bytes.
4. The copy is parsed as any file is, an array at a time: it has to hold the changes and nothing else new.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from convviz.layers import Array, ConvvizError
from convviz.networks.edits import Edit, weights_of
from convviz.networks.kept_edits import KeptLayer, kept_edits
from convviz.networks.keras.child_process import Bytes, follow_in_child, parse_in_child, rewrite_in_child
from convviz.networks.keras.config_text import read_config
from convviz.networks.keras.contents import Change, Contents, Numbers, Opened, Outline
from convviz.networks.keras.description import LayerDescription
from convviz.networks.keras.fingerprints import Fingerprint, fingerprints, same_numbers
from convviz.networks.keras.layer_making import Number, in_todays_layout
from convviz.networks.keras.model_bytes import model_bytes
from convviz.networks.keras.reading import describe
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.weight_types import weight_types
from convviz.networks.keras.weights import Assigned, assign, leaves
from convviz.networks.keras_file import keras_main_version
from convviz.networks.network import Network

Cancelled = Callable[[], bool]

# What layers call by another name than the file's description does.
_ROLES = {"kernel": "depthwise_kernel"}
# The roundings of bfloat16 and of the smallest numbers of float16, which files may keep weights in.
_RELATIVE, _ABSOLUTE = 2**-8, 1e-7


def copy_with_edits(
    path: Path, sha256: str, network: Network, edits: Sequence[Edit], cancel: Cancelled | None = None
) -> Bytes:
    """The bytes of a file of the same format whose network gives what the edited network gives.

    Args:
        path: The file that `network` was read from.
        sha256: Of that file's bytes, in hexadecimal, when it was read.
        network: The network without the edits.
        edits: The changes, in order.
        cancel: Asked now and then; once it says true, the work ends.

    Raises:
        ConvvizError: The file is another one by now, or a change cannot be kept in a file.
    """
    kept = kept_edits(network, edits)
    try:
        data = model_bytes(path)
        if hashlib.sha256(data).hexdigest() != sha256:
            raise ConvvizError(
                "copy-other-file",
                f"{path.name} is no longer the file that was opened; open it again and make the changes there.",
                file=path.name,
            )
        plan = _planned(parse_in_child(data, cancel), kept)
        del kept
        copy = rewrite_in_child(data, plan.changes, cancel)
        # Of a large network every array counts: from here on there is one file in memory, and one of its arrays.
        del data
        if not follow_in_child(copy, plan.is_kept, cancel):
            raise ConvvizError(
                "copy-unlike",
                f"The changes cannot be kept in a copy of {path.name}: its weights are stored in such a way that "
                "other numbers come back.",
                file=path.name,
            )
    except ModelFileError as error:
        raise error.naming(path.name) from error
    return copy


class _File(NamedTuple):
    """What is in the file.

    Attributes:
        contents: As it was parsed.
        layers: Its layers, each by its name behind those of the models that it stands in.
        assigned: The arrays of each.
        keras: The main version of Keras that wrote it.
    """

    contents: Contents
    layers: Mapping[tuple[str, ...], LayerDescription]
    assigned: Assigned
    keras: int


def _opened(contents: Contents) -> _File:
    keras = keras_main_version(contents.outline.keras_version)
    description = describe(read_config(contents.outline.config), keras)
    layers = dict(leaves(description, ()))
    return _File(contents, layers, assign(description, contents, keras), keras)


def _changes(file: _File, kept: KeptLayer) -> Iterator[Change]:
    """What is other in the arrays of one layer.

    Raises:
        ConvvizError: An array that changes is not in the file.
    """
    numbers = {id(array): number for number, array in enumerate(_arrays(file.contents))}
    for name, before in weights_of(kept.layer).items():
        after = kept.weights[name]
        if after is before:
            continue
        differs = after != before
        differs[differs] = ~(np.isnan(after[differs]) & np.isnan(before[differs]))
        if not differs.any():
            continue
        stored = _stored(file, kept.layer.name, name)
        if stored is None or not same_numbers(stored.todays(stored.array), before):
            raise ConvvizError(
                "copy-no-place",
                f"The {name} of {kept.layer.name} does not stand in the file, so that a change to it cannot be "
                "kept there.",
                layer=kept.layer.name,
                name=name,
            )
        yield Change(numbers[id(stored.array)], stored.places(differs), after[differs])


class _Stored(NamedTuple):
    """One array of a layer as the file has it."""

    array: Array
    described: LayerDescription
    role: str
    backend: str

    def todays(self, array: NDArray[Number]) -> NDArray[Number]:
        return in_todays_layout(array, self.described, self.role, self.backend)

    def places(self, differs: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Where the numbers stand in the file that differ in today's layout."""
        if self.todays(self.array) is self.array:
            return np.flatnonzero(differs)
        return self.todays(np.arange(self.array.size).reshape(self.array.shape))[differs]


def _stored(file: _File, layer: str, name: str) -> _Stored | None:
    paths = [path for path in file.layers if "/".join(path) == layer]
    if len(paths) != 1:
        return None
    described, arrays = file.layers[paths[0]], file.assigned.get(paths[0], ())
    roles = [each.role for each in weight_types(described, (), file.keras)]
    role = name if name in roles else _ROLES.get(name, "")
    if role not in roles or len(arrays) != len(roles):
        return None
    return _Stored(arrays[roles.index(role)], described, role, file.contents.outline.backend)


class _Plan(NamedTuple):
    """What a copy has to be.

    Attributes:
        outline: All of it but the numbers: as in the original.
        changes: What is other in its numbers.
        before: The original's arrays; but for what changes the copy's are the same.
    """

    outline: Outline
    changes: list[Change]
    before: list[Fingerprint]

    def is_kept(self, copy: Opened) -> bool:
        """Whether a copy has the changes and is else what the original is."""
        if copy.outline != self.outline:
            return False
        found = fingerprints(copy.arrays, self.changes)
        return [each.digest for each in found] == [each.digest for each in self.before] and all(
            np.allclose(
                found[change.array].changing, change.values, rtol=_RELATIVE, atol=_ABSOLUTE, equal_nan=True
            )
            for change in self.changes
        )


def _planned(contents: Contents, kept: Sequence[KeptLayer]) -> _Plan:
    file = _opened(contents)
    changes = [change for layer in kept for change in _changes(file, layer)]
    return _Plan(contents.outline, changes, fingerprints(_arrays(contents), changes))


def _arrays(contents: Contents) -> Iterator[Numbers]:
    return chain.from_iterable(contents.arrays)
