"""A network on a base takes pictures from 0 to 1, whatever its base was taught, and opens in the network page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.learning.network.keras_writing import write_model
from convviz.learning.recipe import Transfer
from convviz.learning.transfer.bases import BASES, base_called
from convviz.learning.transfer.network import transferred
from convviz.learning.transfer.weights import fresh_base
from convviz.states.guessing import guess

pytest.importorskip("tensorflow")
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")

PICTURES = np.random.default_rng(0).random((2, 32, 32, 3)).astype(np.float32)
MODULES = {
    "VGG16": "vgg16",
    "VGG19": "vgg19",
    "ResNet50": "resnet50",
    "MobileNet": "mobilenet",
    "MobileNetV2": "mobilenet_v2",
    "DenseNet121": "densenet",
    "EfficientNetB0": "efficientnet",
}
# The others differ from one of these in their width or depth alone, and take long.
QUICK = ("vgg16", "mobilenet-0.25", "mobilenet-v2", "efficientnet-b0")


@pytest.fixture
def weights_of(tmp_path: Path, small_pictures: Shape):
    """Writes weights of a base, drawn afresh, and gives the base and the file."""

    def write(name: str):
        model = fresh_base(base_called(name), small_pictures)
        model.save_weights(tmp_path / f"{name}.weights.h5")
        return model, str(tmp_path / f"{name}.weights.h5")

    return write


def test_every_base_is_one_of_keras_applications() -> None:
    import keras

    assert all(hasattr(keras.applications, base.application) for base in BASES.values())


def test_a_base_that_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(ConvvizError, match="no base 'vgg61'; the bases are vgg16, vgg19"):
        base_called("vgg61")


@pytest.mark.parametrize("name", QUICK)
def test_a_base_makes_of_pictures_from_0_to_1_what_keras_makes_of_them(name: str, weights_of) -> None:
    import keras

    base, path = weights_of(name)
    module = getattr(keras.applications, MODULES[base_called(name).application])
    maps = np.asarray(base(module.preprocess_input(PICTURES * 255)))
    expected = maps.reshape(2, -1) if base_called(name).ending == "flatten" else maps.mean(axis=(1, 2))
    network = transferred("", Transfer(name, path, units=4), 2)
    np.testing.assert_allclose(
        np.asarray(network.body(PICTURES)), expected, atol=1e-5 * np.abs(expected).max()
    )


@pytest.mark.parametrize("name", QUICK)
def test_the_file_opens_without_keras_and_says_how_to_feed_it(name: str, weights_of, tmp_path: Path) -> None:
    _, path = weights_of(name)
    network = transferred("", Transfer(name, path, units=4), 3)
    write_model(network.model, tmp_path / "network.keras", ("a", "b", "c"))
    opened = open_network(tmp_path / "network.keras")
    wanted = guess(opened)
    assert (wanted.preparation.values, wanted.certain) == ("0-1", True)
    expected = np.asarray(network.model(PICTURES[:1]))[0]
    np.testing.assert_allclose(opened.run(PICTURES[0]).output, expected, atol=1e-5)


def test_head_and_body_are_the_network_in_two_pieces_and_the_base_does_not_learn(weights_of) -> None:
    _, path = weights_of("mobilenet-0.25")
    network = transferred("", Transfer("mobilenet-0.25", path, units=4), 2)
    together = np.asarray(network.head(network.body(PICTURES)))
    np.testing.assert_allclose(together, np.asarray(network.model(PICTURES)), atol=1e-6)
    assert [each.path for each in network.model.trainable_variables] == [
        each.path for each in network.head.trainable_variables
    ]


@pytest.mark.parametrize(("classes", "units", "answers"), [(2, 4, 1), (5, 0, 5)])
def test_the_head_answers_for_as_many_classes_as_there_are(
    classes: int, units: int, answers: int, weights_of
) -> None:
    _, path = weights_of("mobilenet-0.25")
    network = transferred("", Transfer("mobilenet-0.25", path, units=units), classes)
    assert network.model.output_shape == (None, answers)
    assert len(network.head.layers) == (2 if units else 1)


def test_the_courses_network_has_exactly_the_zoos_layers_and_the_weights_of_vgg16(tmp_path: Path) -> None:
    base = fresh_base(base_called("vgg16"), Shape(150, 150, 3))
    path = tmp_path / "vgg16.weights.h5"
    base.save_weights(path)
    network = transferred("vgg16-transfer", Transfer("vgg16", str(path)), 2)
    assert network.model.count_params() == 16_812_353
    assert sum(int(np.prod(each.shape)) for each in network.model.trainable_variables) == 2_097_665
    assert [layer.name for layer in network.model.layers] == ["vgg16", "flatten", "dense", "dense_1"]
    np.testing.assert_array_equal(
        network.base.get_layer("block5_conv3").get_weights()[0],
        base.get_layer("block5_conv3").get_weights()[0],
    )
