"""Makes model files by hand, sound ones and such as nobody should make, without Keras."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np

KERNEL = np.arange(6, dtype=np.float32).reshape(3, 2)
BIAS = np.array([0.5, -0.5], dtype=np.float32)


def layer(kind: str, name: str, module: str | None = "keras.layers", **config) -> dict:
    return {"module": module, "class_name": kind, "config": {"name": name, **config}, "registered_name": None}


def entry(shape=(None, 3), name="entry") -> dict:
    return layer("InputLayer", name, batch_shape=list(shape))


def dense(name="dense", **config) -> dict:
    return layer("Dense", name, **{"units": 2, "activation": "linear", "use_bias": True, **config})


def sequential(*layers: dict, name="made") -> dict:
    return {"module": "keras", "class_name": "Sequential", "config": {"name": name, "layers": list(layers)}}


def tensor(name: str, call=0) -> dict:
    return {
        "class_name": "__keras_tensor__",
        "config": {"shape": [None, 3], "keras_history": [name, call, 0]},
    }


def called(described: dict, *inputs: str) -> dict:
    nodes = [{"args": [tensor(name)], "kwargs": {}} for name in inputs]
    return described | {"name": described["config"]["name"], "inbound_nodes": nodes}


def functional(layers: list[dict], inputs: list[str], outputs: list[str], name="made") -> dict:
    config = {
        "name": name,
        "layers": layers,
        "input_layers": [[each, 0, 0] for each in inputs],
        "output_layers": [[each, 0, 0] for each in outputs],
    }
    return {"module": "keras", "class_name": "Functional", "config": config}


def hdf5(fill: Callable[[h5py.File], None]) -> bytes:
    file = io.BytesIO()
    with h5py.File(file, "w") as stored:
        fill(stored)
    return file.getvalue()


def dense_weights(stored: h5py.File) -> None:
    stored["layers/dense/vars/0"] = KERNEL
    stored["layers/dense/vars/1"] = BIAS


def keras_file(
    path: Path,
    config: dict | bytes,
    weights: bytes | Callable[[h5py.File], None] = dense_weights,
    extra: dict[str, bytes] | None = None,
    compression: int = zipfile.ZIP_STORED,
) -> Path:
    members = {
        "metadata.json": json.dumps({"keras_version": "3.15.1"}).encode(),
        "config.json": config if isinstance(config, bytes) else json.dumps(config).encode(),
        "model.weights.h5": weights if isinstance(weights, bytes) else hdf5(weights),
    }
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, content in {**members, **(extra or {})}.items():
            archive.writestr(name, content)
    return path


def h5_file(
    path: Path, config: dict | str, fill: Callable[[h5py.Group], None], version="2.4.0", **attributes
) -> Path:
    with h5py.File(path, "w") as stored:
        stored.attrs["model_config"] = config if isinstance(config, str) else json.dumps(config)
        stored.attrs["keras_version"] = version
        for name, value in attributes.items():
            stored.attrs[name] = value
        fill(stored.create_group("model_weights"))
    return path


def weights_of(group: h5py.Group, layer: str, **arrays: np.ndarray) -> None:
    """One layer's group as Keras 2 writes it."""
    own = group.create_group(layer)
    own.attrs["weight_names"] = [f"{layer}/{name}:0" for name in arrays]
    for name, array in arrays.items():
        own[f"{layer}/{name}:0"] = array


def dense_group(group: h5py.Group) -> None:
    weights_of(group, "dense", kernel=KERNEL, bias=BIAS)
