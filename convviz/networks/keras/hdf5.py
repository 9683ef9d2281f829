"""Takes description and weights out of HDF5; with `h5py`, which malformed files crash.

Models from outside are read by the child process alone (see `child`); only bundled models come here directly, and
in the training process the weights of a base.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, Literal, cast

import h5py  # noqa: TID253 - the one module that reads HDF5
import numpy as np

from convviz.networks.keras.contents import Holder, Numbers, Opened, Outline
from convviz.networks.keras.hdf5_checks import check_numbers, check_total, links_of, text_of, texts_of
from convviz.networks.keras.limits import CLASS_NAMES, CONFIG_BYTES, HDF5_DEPTH, HDF5_OBJECTS, NAME_LENGTH
from convviz.networks.keras.refusals import ModelFileError

_NOT_WEIGHTS: Final = (
    "optimizer",
    "optimizer_weights",
    "_optimizer",
    "metrics",
    "compile_metrics",
    "seed_generator",
)


def open_hdf5(data: bytes) -> Opened:
    """A whole model in an HDF5 file, as Keras writes .h5.

    Raises:
        ModelFileError: No model, damaged, or made to do harm.
    """
    file = _open(io.BytesIO(data))
    config = text_of(file, "model_config", CONFIG_BYTES)
    if config is None:
        if _holds_weights(file):
            raise ModelFileError("model-weights-only")
        raise ModelFileError("model-no-model")
    weights, found = _model_weights(file)
    about = weights if isinstance(weights, h5py.Group) else file
    outline = Outline(
        "hdf5",
        config,
        text_of(file, "keras_version", NAME_LENGTH) or text_of(about, "keras_version", NAME_LENGTH) or "",
        text_of(file, "backend", NAME_LENGTH) or text_of(about, "backend", NAME_LENGTH) or "",
        tuple(texts_of(file, "class_names")[:CLASS_NAMES]),
        tuple(found.holders),
    )
    return Opened(outline, _numbers(found, len(data)))


def open_weights(data: bytes, config: bytes, metadata: bytes) -> Opened:
    """The three members of a .keras file.

    Raises:
        ModelFileError: Damaged, or made to do harm.
    """
    try:
        described = config.decode("utf-8")
        noted = cast("dict[str, Any] | object", json.loads(metadata))
    except (ValueError, RecursionError) as error:
        raise ModelFileError("model-damaged", reason="its description is no text") from error
    about = cast("dict[str, Any]", noted) if isinstance(noted, dict) else {}
    found = _Found()
    _variable_groups(_open(io.BytesIO(data)), "", found, 0)
    version, names = about.get("keras_version", ""), about.get("class_names", [])
    outline = Outline(
        "keras",
        described,
        str(version)[:NAME_LENGTH],
        "",
        tuple(str(each)[:NAME_LENGTH] for each in cast("list[object]", names)[:CLASS_NAMES])
        if isinstance(names, list)
        else (),
        tuple(found.holders),
    )
    return Opened(outline, _numbers(found, len(data)))


def open_layer_weights(data: bytes) -> Opened:
    """The weights of an HDF5 file by the names of their layers, whether or not it holds a model around them.

    Raises:
        ModelFileError: It holds none, or is damaged or made to do harm.
    """
    file = _open(io.BytesIO(data))
    model = links_of(file).get("model_weights")
    weights = model if isinstance(model, h5py.Group) else file
    found = _Found()
    if "layer_names" in weights.attrs or "layer_names0" in weights.attrs:
        _layer_groups(weights, found)
    else:
        _variable_groups(weights, "", found, 0)
    if not found.data:
        raise ModelFileError("model-no-model")
    return Opened(Outline("hdf5", "", "", "", (), tuple(found.holders)), _numbers(found, len(data)))


def tiny_weights() -> bytes:
    """The smallest weights that have every kind of thing: packed numbers, and texts of both kinds that HDF5 has."""
    file = io.BytesIO()
    with cast("Any", h5py.File(file, "w")) as stored:
        group = stored.create_group("layers/tiny/vars")
        group.create_dataset("0", data=np.zeros((1, 1), np.float16), chunks=(1, 1), compression="gzip")
        for name, text in (("name", "tiny"), ("fixed", np.bytes_("tiny"))):
            group.attrs[name] = text
            text_of(group, name, NAME_LENGTH)
    return file.getvalue()


def data_sets_of(stored: io.BytesIO, kind: str) -> tuple[Any, Sequence[Any]]:
    """A file that can be written to, to be closed by the caller, and its weights in the order of its arrays.

    Args:
        stored: An .h5 file, or the model.weights.h5 of a .keras file.
        kind: Which of the two: `"hdf5"` or `"keras"`.

    Raises:
        ModelFileError: Damaged, or made to do harm.
    """
    file = _open(stored, "r+")
    if kind == "hdf5":
        _, found = _model_weights(file)
    else:
        found = _Found()
        _variable_groups(file, "", found, 0)
    check_total(found.data, stored.getbuffer().nbytes)
    return file, found.data


class _Found:
    """The data sets met so far, with a count that keeps links in circles from going on for ever."""

    def __init__(self) -> None:
        self.holders: list[Holder] = []
        self.data: list[Any] = []
        self._met = 0

    def links(self, group: Any, depth: int) -> Mapping[str, Any]:
        found = links_of(group)
        self._met += len(found)
        if self._met > HDF5_OBJECTS or depth > HDF5_DEPTH:
            raise ModelFileError("model-hdf5-unsafe", reason="its groups have no end")
        return found

    def add(self, path: str, name: str | None, named: Mapping[str, Any]) -> None:
        for weight, data in named.items():
            check_numbers(data, f"{path}/{weight}")
        if len(self.data) + len(named) > HDF5_OBJECTS:
            raise ModelFileError("model-hdf5-unsafe", reason="its groups have no end")
        self.holders.append(Holder(path, name, tuple(named), tuple(data.shape for data in named.values())))
        self.data.extend(named.values())


def _open(stored: io.BytesIO, mode: Literal["r", "r+"] = "r") -> Any:
    try:
        return h5py.File(stored, mode)
    except (OSError, RuntimeError, ValueError, KeyError, OverflowError) as error:
        if "truncated" in str(error):
            raise ModelFileError("model-truncated") from error
        raise ModelFileError("model-damaged", reason="its HDF5 structure does not add up") from error


def _model_weights(file: Any) -> tuple[Any, _Found]:
    """The group of an .h5 file's weights, None where there is none, and what is in it."""
    weights, found = links_of(file).get("model_weights"), _Found()
    if isinstance(weights, h5py.Group):
        _layer_groups(weights, found)
    return weights, found


def _layer_groups(weights: Any, found: _Found) -> None:
    """`model_weights/<layer>` with the attribute `weight_names`: Keras 1 and 2, and the .h5 of Keras 3."""
    groups = found.links(weights, 0)
    for layer in texts_of(weights, "layer_names") or list(groups):
        group = _at(groups, layer, found)
        if not isinstance(group, h5py.Group):
            continue
        names = texts_of(group, "weight_names")
        known = _data_sets(group, "", found, 0) if names else {}
        missing = next((name for name in names if name not in known), None)
        if missing is not None:
            raise ModelFileError("model-damaged", reason=f"the weights {missing[:200]} are not in it")
        found.add(layer, layer, {name: known[name] for name in names})


def _at(groups: Mapping[str, Any], name: str, found: _Found) -> Any:
    """What stands under a name that may have slashes, such as MobileNetV3's `Conv/BatchNorm`."""
    first, *rest = name.split("/")
    item = groups.get(first)
    for depth, part in enumerate(rest):
        if not isinstance(item, h5py.Group):
            return None
        item = found.links(item, depth + 1).get(part)
    return item


def _data_sets(group: Any, path: str, found: _Found, depth: int) -> dict[str, Any]:
    known: dict[str, Any] = {}
    for name, item in found.links(group, depth).items():
        if isinstance(item, h5py.Dataset):
            known[path + name] = item
        elif isinstance(item, h5py.Group):
            known |= _data_sets(item, f"{path}{name}/", found, depth + 1)
    return known


def _variable_groups(group: Any, path: str, found: _Found, depth: int) -> None:
    """`<path>/vars/0, 1 …` for every layer: model.weights.h5 in a .keras file."""
    for name, item in found.links(group, depth).items():
        # Early .keras files of Keras 2 have the path in one piece, with backslashes.
        inner = f"{path}/{name}".replace("\\", "/").strip("/")
        if inner in _NOT_WEIGHTS or name == "seed_generator" or not isinstance(item, h5py.Group):
            continue
        if name != "vars":
            _variable_groups(item, inner, found, depth + 1)
            continue
        numbered = {
            key: data
            for key, data in found.links(item, depth + 1).items()
            if isinstance(data, h5py.Dataset) and key.isdecimal()
        }
        ordered = dict(sorted(numbered.items(), key=lambda pair: int(pair[0])))
        if ordered:
            found.add(path, text_of(item, "name", NAME_LENGTH), ordered)


def _holds_weights(file: Any) -> bool:
    if "layer_names" in file.attrs or "layer_names0" in file.attrs:
        return True
    return bool(
        links_of(file).keys()
        & {"layers", "_layer_checkpoint_dependencies", "vars", "top_level_model_weights"}
    )


def _numbers(found: _Found, stored: int) -> Iterator[Numbers]:
    check_total(found.data, stored)
    for data in found.data:
        yield _float32(data)


def as_stored(data: Any) -> np.ndarray[Any, np.dtype[Any]]:
    """A data set's numbers in the file's own kind.

    Raises:
        ModelFileError: They cannot be read.
    """
    try:
        array: np.ndarray[Any, np.dtype[Any]] = np.empty(data.shape, data.dtype)
        if array.size:
            array[()] = data[()]
    except (OSError, RuntimeError, ValueError, TypeError, OverflowError) as error:
        raise ModelFileError("model-damaged", reason="some of its weights cannot be read") from error
    return array


def _float32(data: Any) -> Numbers:
    array = as_stored(data)
    if array.dtype.kind == "V":
        # bfloat16 is the upper half of a float32.
        upper = np.frombuffer(array.tobytes(), dtype="<u2").astype("<u4")
        return (upper << 16).view("<f4").reshape(array.shape)
    with np.errstate(over="ignore", invalid="ignore"):
        return np.array(array, dtype="<f4", order="C")
