"""What is allowed in a model's HDF5: plain links, plain storage, numbers, and sizes that the file can hold."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any, Final

import h5py  # noqa: TID253 - reached through `hdf5` alone
import numpy as np

from convviz.networks.keras.limits import (
    COMPRESSION,
    HDF5_OBJECTS,
    MIB,
    NAME_LENGTH,
    NUMBERS_BYTES,
    UNSTORED_BYTES,
    WEIGHTS_AXES,
)
from convviz.networks.keras.refusals import ModelFileError

_FAILURES: Final = (OSError, RuntimeError, ValueError, TypeError, KeyError, OverflowError, UnicodeError)
# H5D_VIRTUAL in HDF5's H5Dpublic.h; h5py's own name for it has no type.
_VIRTUAL: Final = 3
_LIST_BYTES: Final = 64 * MIB
# Deflate, shuffle, checksum, LZF: those that come with h5py. Others would be loaded from a folder of plug-ins.
_FILTERS: Final = {1, 2, 3, 32000}


def links_of(group: Any) -> Mapping[str, Any]:
    """What stands in a group, by name.

    Raises:
        ModelFileError: A link that leads to another name or file, or a damaged group.
    """
    try:
        names: list[str] = list(islice(group, HDF5_OBJECTS + 1))
        plain = all(isinstance(group.get(name, getlink=True), h5py.HardLink) for name in names)
    except _FAILURES as error:
        raise _damaged() from error
    if len(names) > HDF5_OBJECTS:
        raise ModelFileError("model-hdf5-unsafe", reason="its groups have no end")
    if not plain:
        raise ModelFileError("model-hdf5-unsafe", reason="a link in it leads elsewhere")
    try:
        return {name: group[name] for name in names}
    except _FAILURES as error:
        raise _damaged() from error


def check_numbers(data: Any, path: str) -> None:
    """Refuses data that is stored elsewhere, is no numbers, or says to be larger than what is stored.

    Raises:
        ModelFileError: So it is.
    """
    try:
        plan = data.id.get_create_plist()
        layout, outside = plan.get_layout(), plan.get_external_count()
        filters = [plan.get_filter(each)[0] for each in range(plan.get_nfilters())]
        kind, shape, stored = data.dtype, data.shape, int(data.id.get_storage_size())
    except _FAILURES as error:
        raise _damaged() from error
    if outside or layout == _VIRTUAL:
        raise ModelFileError("model-hdf5-unsafe", reason="some of its weights stand in another file")
    if not _FILTERS.issuperset(filters):
        raise ModelFileError("model-hdf5-unsafe", reason="its weights are packed in an uncommon way")
    if not _is_number(kind) or shape is None:
        raise ModelFileError("model-numbers-kind", what=path[:NAME_LENGTH])
    if len(shape) > WEIGHTS_AXES:
        raise ModelFileError("model-hdf5-unsafe", reason=f"some of its weights have {len(shape)} axes")
    declared = _declared(data)
    if declared > max(COMPRESSION * stored, UNSTORED_BYTES):
        raise ModelFileError("model-bomb", what=path[:NAME_LENGTH], received=declared, stored=stored)


def check_total(data_sets: Sequence[Any], file_bytes: int) -> None:
    """Refuses more numbers than could be meant.

    Raises:
        ModelFileError: So many.
    """
    declared = sum(_declared(data) for data in data_sets)
    if declared > min(NUMBERS_BYTES, COMPRESSION * file_bytes):
        raise ModelFileError("model-bomb", what="all weights together", received=declared, stored=file_bytes)


def text_of(item: Any, name: str, limit: int) -> str | None:
    """An attribute that is one text; None where it is not there.

    Raises:
        ModelFileError: It is no text, or longer than `limit` bytes.
    """
    value = _attribute(item, name, limit)
    if value is None:
        return None
    texts = _flat(value)
    if len(texts) != 1:
        raise _damaged()
    return _decoded(texts[0])


def texts_of(item: Any, name: str) -> list[str]:
    """An attribute that is a list of texts; Keras splits long ones into `name0`, `name1` …; else empty.

    Raises:
        ModelFileError: It is no list of texts.
    """
    whole = _attribute(item, name, _LIST_BYTES)
    parts: list[Any] = [] if whole is None else [whole]
    if whole is None:
        while (part := _attribute(item, f"{name}{len(parts)}", _LIST_BYTES)) is not None:
            parts.append(part)
    texts = [_decoded(each) for part in parts for each in _flat(part)]
    if len(texts) > HDF5_OBJECTS or any(len(text) > NAME_LENGTH for text in texts):
        raise _damaged()
    return texts


def _flat(value: Any) -> list[Any]:
    """An attribute's values, of which h5py gives one alone as it is."""
    return np.asarray(value, dtype=object).reshape(-1).tolist()


def _decoded(text: Any) -> str:
    if isinstance(text, bytes):
        try:
            return text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise _damaged() from error
    if not isinstance(text, str):
        raise _damaged()
    return str(text)


def _attribute(item: Any, name: str, limit: int) -> Any:
    try:
        if name not in item.attrs:
            return None
        attribute = item.attrs.get_id(name)
        size = int(attribute.dtype.itemsize) * math.prod(map(int, attribute.shape or ()))
        # What is too long is not even read.
        value = item.attrs[name] if size <= limit else None
    except _FAILURES as error:
        raise _damaged() from error
    if size > limit or (isinstance(value, (str, bytes)) and len(value) > limit):
        raise ModelFileError("model-config-large", what=f"{name} is longer than {limit} bytes")
    return value


def _is_number(kind: Any) -> bool:
    if kind.kind == "V" and kind.itemsize == 2 and kind.names is None and kind.subdtype is None:
        # bfloat16, which HDF5 has no name for.
        return True
    return kind.kind in "fiub" and kind.itemsize <= 8 and kind.subdtype is None


def _declared(data: Any) -> int:
    count = 1
    for size in data.shape:
        count *= int(size)
    return count * int(data.dtype.itemsize)


def _damaged() -> ModelFileError:
    return ModelFileError("model-damaged", reason="its HDF5 structure does not add up")
