"""A file of half the size holds the same network, to 11 bits of every weight."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.network.half_weights import halved
from convviz.networks import bundled
from convviz.networks.opening import open_network

MNIST = bundled.path("mnist").read_bytes()


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("half") / "half.keras"
    path.write_bytes(halved(MNIST))
    return path


def test_it_is_about_half_as_large(half: Path) -> None:
    assert half.stat().st_size < 0.6 * len(MNIST)


def test_convviz_reads_each_weight_to_eleven_bits(half: Path) -> None:
    kept, whole = open_network(str(half)), open_network("mnist")
    for node, other in zip(kept.nodes, whole.nodes, strict=True):
        kernel = getattr(node.layer, "kernel", None)
        if kernel is not None:
            assert kernel.dtype == np.float32
            np.testing.assert_array_equal(kernel, other.layer.kernel.astype(np.float16).astype(np.float32))


def test_keras_reads_the_same_as_convviz(half: Path) -> None:
    keras = pytest.importorskip("keras")
    image = np.random.default_rng(3).random((28, 28, 1), dtype=np.float32)
    model = keras.saving.load_model(half, compile=False)
    np.testing.assert_allclose(
        open_network(str(half)).run(image).output, np.asarray(model(image[np.newaxis]))[0], atol=1e-5
    )


def test_the_same_file_gives_the_same_bytes() -> None:
    assert halved(MNIST) == halved(MNIST)


def test_a_weight_that_half_precision_cannot_hold_is_refused() -> None:
    weights = io.BytesIO()
    with h5py.File(weights, "w") as file:
        file["layers/dense/vars/0"] = np.array([1, 70_000], np.float32)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("model.weights.h5", weights.getvalue())
    with pytest.raises(ConvvizError, match=r"65,504"):
        halved(packed.getvalue())
