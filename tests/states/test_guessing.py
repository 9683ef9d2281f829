"""How pictures are prepared is read from the network's own layers where they say it, and else guessed with a reason."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import (
    BatchNormalization,
    ChannelsFirst,
    Conv2D,
    Dense,
    Embedding,
    Flatten,
    Identity,
    InputLayer,
    Normalization,
    Rescaling,
    Reshape,
    ZeroPadding2D,
)
from convviz.networks import Network, Node, zoo
from convviz.networks.first_layers import statistics_of
from convviz.pictures.preparation import Preparation, layout_of
from convviz.states.guessing import guess, guesses

MODELS = Path(__file__).parents[2] / "../shared/data/models"


def chain(shape, *layers, names=()) -> Network:
    nodes = [Node("input", "InputLayer", InputLayer(shape))]
    for index, layer in enumerate(layers):
        own = names[index] if index < len(names) else f"layer{index}"
        nodes.append(Node(own, type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("chain", nodes, [nodes[-1].id])


def conv(channels: int) -> Conv2D:
    kernel = np.random.default_rng(8).normal(size=(3, 3, channels, 24)).astype(np.float32)
    return Conv2D(kernel, np.full(24, 0.5, np.float32))


def ones(count: int) -> np.ndarray:
    return np.ones(count, np.float32)


def trained(convolution: Conv2D, pictures: np.ndarray) -> BatchNormalization:
    """The normalisation as training on `pictures` leaves it: mean and variance of what the convolution gives."""
    maps = np.stack([convolution.forward(picture) for picture in pictures])
    mean, variance = maps.mean(axis=(0, 1, 2)), maps.var(axis=(0, 1, 2))
    return BatchNormalization(ones(24), ones(24), mean, variance)


def photographs(channels: int = 3) -> np.ndarray:
    """Smooth random pictures, 0 to 255, with the mean and the deviation of photographs, their colours much alike."""
    rng = np.random.default_rng(9)
    coarse = rng.normal(size=(40, 4, 4, 1)) + 0.2 * rng.normal(size=(40, 4, 4, channels))
    smooth = coarse.repeat(6, axis=1).repeat(6, axis=2)
    return np.clip(110 + 65 * smooth, 0, 255).astype(np.float32)


@pytest.mark.parametrize(
    ("layer", "values", "reason"),
    [
        (Rescaling(1 / 255), "0-255", "rescaling"),
        (Rescaling(1 / 127.5, -1), "0-255", "rescaling"),
        (Rescaling([1 / 255, 1 / 250, 1 / 240]), "0-255", "rescaling"),
        (Rescaling(2, -1), "0-1", "rescaling"),
        (Rescaling(255), "0-1", "rescaling"),
        (Normalization([120.0, 110, 100], [4000.0, 4000, 4000]), "0-255", "normalization"),
        (Normalization([0.5, 0.4, 0.4], [0.06, 0.06, 0.06]), "0-1", "normalization"),
    ],
)
@pytest.mark.parametrize("before", [(), (Identity(), ZeroPadding2D(1))])
def test_a_rescaling_in_the_file_says_what_it_takes(layer, values, reason, before) -> None:
    found = guess(chain((16, 16, 3), *before, layer, conv(3)))
    assert (found.kind, found.preparation.values, found.reasons) == ("image", values, (reason,))
    assert found.certain


@pytest.mark.parametrize(
    ("values", "as_fed"),
    [
        ("0-255", lambda x: x),
        ("0-1", lambda x: x / 255),
        ("-1-1", lambda x: x / 127.5 - 1),
        ("imagenet-caffe", lambda x: x - x.mean(axis=(0, 1, 2))),
        ("imagenet-torch", lambda x: (x - x.mean(axis=(0, 1, 2))) / x.std(axis=(0, 1, 2))),
    ],
)
def test_a_trained_normalisation_remembers_the_range(values, as_fed) -> None:
    pictures = as_fed(photographs()).astype(np.float32)
    first = conv(3)
    found = guess(chain((24, 24, 3), first, trained(first, pictures)))
    assert (found.preparation.values, found.reasons) == (values, ("statistics",))
    assert not found.certain


def test_what_it_remembers_is_the_mean_and_deviation_of_the_pictures() -> None:
    pictures, first = photographs(1), conv(1)
    found = statistics_of(chain((24, 24, 1), first, trained(first, pictures)), "input")
    assert found is not None
    assert found.mean == pytest.approx(float(pictures.mean()), rel=0.05)
    assert found.deviation == pytest.approx(float(pictures.std()), rel=0.25)
    own = BatchNormalization(None, None, np.full(1, 0.13), np.full(1, 0.09))
    own_found = statistics_of(chain((24, 24, 1), own), "input")
    assert own_found is not None
    assert (own_found.mean, own_found.deviation) == pytest.approx((0.13, 0.3))


def test_a_normalisation_as_keras_starts_it_remembers_nothing() -> None:
    untrained = BatchNormalization(ones(24), ones(24), 0 * ones(24), ones(24))
    assert guess(chain((24, 24, 3), conv(3), untrained)).reasons == ("default",)


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (("block1_conv1", "block1_conv2"), "imagenet-caffe"),
        (("block1_conv1", "block2_sepconv1"), "-1-1"),
        (("conv1_conv", "conv2_block1_add"), "imagenet-caffe"),
        (("conv1_conv", "conv2_block1_add", "post_bn"), "-1-1"),
        (("conv1_conv", "conv2_block1_concat"), "imagenet-torch"),
        (("conv2d", "mixed0"), "-1-1"),
    ],
)
def test_keras_applications_are_known_by_their_layers(names, values) -> None:
    layers = [Identity(name) for name in names]
    found = guess(chain((224, 224, 3), *layers, names=names))
    assert (found.preparation, found.reasons) == (Preparation("crop", values), ("application",))
    nested = tuple(f"base/{name}" for name in names)
    assert guess(chain((224, 224, 3), *layers, names=nested)).reasons == ("default",)


@pytest.mark.parametrize("shape", [(28, 28, 1), (28, 28), (784,), (1, 28, 28)])
def test_an_input_of_mnists_size_is_given_centred_ink(shape) -> None:
    found = guess(chain(shape, Reshape((28, 28, 1))))
    assert found.preparation == Preparation(centre=True)
    assert found.reasons[0] == "default"
    assert found.reasons[-1] == "centred-digit"
    assert ("flat-picture" in found.reasons) == (len(shape) == 1)


@pytest.mark.parametrize(
    ("network", "kind"),
    [
        (chain((16000, 1), Flatten()), "sequence"),
        (chain((100, 13), Flatten()), "sequence"),
        (chain((20,), Embedding(np.ones((1000, 16), np.float32))), "text"),
        (chain((64,), Embedding(np.ones((1000, 16), np.float32))), "text"),
        (chain((10,), Dense(np.ones((10, 3), np.float32))), "vector"),
        (chain((4,), Dense(np.ones((4, 3), np.float32))), "vector"),
        (chain((7, 7, 512), Flatten()), "tensor"),
        (chain((64,), Dense(np.ones((64, 3), np.float32))), "image"),
        (chain((3072,), Dense(np.ones((3072, 3), np.float32))), "image"),
        (chain((3, 40, 60), ChannelsFirst(conv(3))), "image"),
    ],
)
def test_what_is_no_picture_is_told_apart(network: Network, kind: str) -> None:
    found = guess(network)
    assert found.kind == kind
    assert (found.reasons[0] in {"no-picture", "embedding"}) == (kind != "image")


def test_every_input_has_its_guess() -> None:
    assert [each.kind for each in guesses(open_network("siamese"))] == ["image", "image"]


@pytest.mark.parametrize("name", zoo.names())
def test_every_network_of_the_zoo_takes_pictures(name: str) -> None:
    for shape, found in zip(zoo.entry(name).input_shapes, guesses(open_network(name)), strict=True):
        assert found.kind == "image"
        assert found.preparation.centre == (layout_of(shape).picture == (28, 28, 1))


@pytest.mark.parametrize(
    ("file", "values", "reason"),
    [
        # MLPerf Tiny trains its ResNet on 0 to 255, its person detector on 0 to 1; mini-Xception's own code on -1 to 1.
        ("mlcommons__pretrainedResnet.h5", "0-255", "statistics"),
        ("mlcommons__vww_96.h5", "0-1", "statistics"),
        ("oarriaga__fer2013_mini_XCEPTION.102-0.66.hdf5", "-1-1", "statistics"),
        ("evanchien__fashion_mnist.h5", "0-1", "statistics"),
        ("afiliot__unet.h5", "0-1", "default"),
    ],
)
def test_models_that_others_trained_are_fed_as_they_were_trained(file, values, reason) -> None:
    path = MODELS / file
    if not path.exists():
        pytest.skip("the shared models are not here")
    found = guess(open_network(path))
    assert (found.preparation.values, found.reasons[0]) == (values, reason)
