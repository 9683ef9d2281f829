"""A base takes the weights of a local file by the names of its layers, and refuses those of another network by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.learning.transfer import weights
from convviz.learning.transfer.bases import base_called
from convviz.learning.transfer.weights import fresh_base, give_weights, loaded_base

pytest.importorskip("tensorflow")
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

SHARED = Path(__file__).parents[4] / "shared/data/mobilenet_2_5_224_tf_no_top.h5"
SMALL = Shape(32, 32, 3)


def test_keras_weights_come_back_as_they_were_saved(base_weights: Path) -> None:
    import keras

    want = keras.applications.MobileNet(alpha=0.25, include_top=False, weights=None, input_shape=(32, 32, 3))
    want.load_weights(base_weights)
    got = loaded_base(base_called("mobilenet-0.25"), str(base_weights), SMALL)
    for expected, received in zip(want.get_weights(), got.get_weights(), strict=True):
        np.testing.assert_array_equal(received, expected)


def test_layers_that_keras_numbers_anew_in_every_session_find_their_weights(tmp_path: Path) -> None:
    base, path = base_called("efficientnet-b0"), tmp_path / "efficient.weights.h5"
    saved = fresh_base(base, SMALL)
    saved.get_layer(
        next(each.name for each in saved.layers if each.name.startswith("normalization"))
    ).set_weights([np.array([1.0, 2, 3]), np.array([4.0, 5, 6]), np.array(7)])
    saved.save_weights(path)
    loaded = loaded_base(base, str(path), SMALL)
    for expected, received in zip(saved.get_weights(), loaded.get_weights(), strict=True):
        np.testing.assert_array_equal(received, expected)


@pytest.mark.skipif(not SHARED.exists(), reason="the weights of MobileNet are not on this machine")
def test_the_file_that_keras_itself_fetches_is_taken() -> None:
    import keras

    want = keras.applications.MobileNet(
        alpha=0.25, include_top=False, weights=None, input_shape=(150, 150, 3)
    )
    want.load_weights(SHARED)
    got = loaded_base(base_called("mobilenet-0.25"), str(SHARED), Shape(150, 150, 3))
    picture = np.random.default_rng(0).uniform(-1, 1, (1, 150, 150, 3)).astype(np.float32)
    np.testing.assert_array_equal(np.asarray(got(picture)), np.asarray(want(picture)))


def test_weights_of_a_wider_network_are_refused_with_both_shapes(base_weights: Path) -> None:
    model = fresh_base(base_called("mobilenet"), SMALL)
    before = [np.array(each) for each in model.get_weights()]
    with pytest.raises(ConvvizError) as caught:
        give_weights(model, base_weights, "mobilenet")
    assert caught.value.code == "transfer-weights-unfit"
    assert str(caught.value) == (
        "mobilenet.weights.h5 does not fit mobilenet without its top: its layer conv1 has 3 × 3 × 3 × 8, where "
        "3 × 3 × 3 × 32 would be right."
    )
    for was, is_now in zip(before, model.get_weights(), strict=True):
        np.testing.assert_array_equal(is_now, was)


def test_weights_of_another_network_are_refused_by_the_layer_that_is_missing(base_weights: Path) -> None:
    with pytest.raises(ConvvizError, match=r"it has no layer block1_conv1 \(but .* …\)"):
        loaded_base(base_called("vgg16"), str(base_weights), SMALL)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "No such file or directory"),
        (b"hello", "it is no HDF5 file"),
        (b"\x89HDF\r\n\x1a\n" + bytes(99), "it is no HDF5"),
    ],
    ids=["missing", "text", "damaged"],
)
def test_what_is_no_file_of_weights_is_refused(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "base.h5"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConvvizError, match=reason) as caught:
        loaded_base(base_called("mobilenet-0.25"), str(path), SMALL)
    assert caught.value.code == "transfer-weights-unreadable"


def test_without_a_network_it_says_to_give_a_local_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def offline(*_: object) -> None:
        raise Exception("URL fetch failure on https://example.org: None -- no route")  # noqa: TRY002 - as Keras does

    monkeypatch.setattr(weights, "fresh_base", offline)
    with pytest.raises(
        ConvvizError, match=r"vgg16 cannot be fetched \(URL fetch failure .*\); give a local file"
    ):
        loaded_base(base_called("vgg16"), "imagenet", SMALL)
