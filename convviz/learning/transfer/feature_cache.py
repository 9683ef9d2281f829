"""Keeps what a frozen base has made of pictures, so that it is made once, however often a head is trained on it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.layers.errors import ConvvizError
from convviz.learning.network.keras_session import CACHE, KerasModel, tensorflow

Features = NDArray[np.float32]

FOLDER = Path(CACHE) / "convviz" / "features"
"""Where they are kept, beside what Keras keeps of the network's."""

# Beyond this the files that were used least lately go; VGG16's features of the course's 2,000 photos have 66 MB.
KEPT_BYTES = 4_000_000_000


class FeatureCache:
    """What one body makes of pictures: computed once for the same pictures and the same weights, then read."""

    def __init__(self, body: KerasModel, folder: Path = FOLDER) -> None:
        """A cache for `body`, whose weights no longer change."""
        self._digest = _digest(body)
        self._folder = folder

        def compute(inputs: Any) -> Any:
            return body(inputs, training=False)

        self._compute = tensorflow().function(compute, reduce_retracing=True)

    def features(self, pictures: Features) -> Features:
        """What the body puts out for `pictures`, float32 (count, …) both.

        A disk that takes no more costs time only: then they are computed again next time.
        """
        named = hashlib.blake2b(self._digest, digest_size=20)
        named.update(str(pictures.shape).encode())
        named.update(np.ascontiguousarray(pictures).data)
        path = self._folder / f"{named.hexdigest()}.npy"
        kept = _read(path, len(pictures))
        if kept is not None:
            return kept
        computed = np.asarray(self._compute(pictures))
        _keep(path, computed)
        return computed


def forget_oldest(folder: Path = FOLDER, kept_bytes: int = KEPT_BYTES) -> None:
    """Removes the files that were used least lately until the others have at most `kept_bytes`."""
    found = sorted((each.stat().st_mtime, each.stat().st_size, each) for each in folder.glob("*.npy"))
    total = sum(size for _, size, _ in found)
    for _, size, path in found:
        if total <= kept_bytes:
            return
        path.unlink(missing_ok=True)
        total -= size


def _read(path: Path, count: int) -> Features | None:
    try:
        kept = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    if kept.dtype != np.float32 or len(kept) != count:
        return None
    path.touch()
    return kept


def _keep(path: Path, features: Features) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(path) as part, part.open("wb") as file:
            np.save(file, features)
    except (OSError, ConvvizError):
        return


def _digest(body: KerasModel) -> bytes:
    """Of all that the features depend on besides the pictures."""
    named = hashlib.blake2b(body.to_json().encode(), digest_size=20)
    for weight in body.get_weights():
        named.update(np.ascontiguousarray(weight).data)
    return named.digest()
