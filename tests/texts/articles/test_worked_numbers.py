"""The worked numbers of the glossary are those that the layers compute."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, MaxPooling2D
from convviz.layers.kernels import find_kernel
from convviz.networks import zoo
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.reading import LANGUAGES

LETTER_A = 0.6 * np.array(
    [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 1, 1, 0, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 0, 0, 0, 0],
    ],
    dtype=np.float32,
)


def texts(term_id: str) -> list[str]:
    """The term in English, Portuguese and Spanish, with plain figures: no marks of thousands, points for decimals."""
    english, *others = (glossary(language).find(term_id) for language in LANGUAGES)
    assert english is not None
    found = [english.text.replace(",", "")]
    for other in others:
        assert other is not None
        found.append(other.text.replace(".", "").replace(",", "."))
    return found


def says(term_id: str, *numbers: str) -> None:
    for text in texts(term_id):
        for number in numbers:
            assert number in text, (term_id, number, text)


def test_the_letter_a() -> None:
    kernel = np.asarray(find_kernel("sobel-x").weights(), dtype=np.float32)[:, :, None, None]
    summed = Conv2D(kernel).forward(LETTER_A[:, :, None])
    pooled = MaxPooling2D(2).forward(np.maximum(summed, 0))
    says("convolution", f"−{-summed[0, 0, 0]:.1f}")
    says("max-pooling", *(f"{value:.1f}" for value in pooled.ravel()))


@pytest.mark.parametrize(
    ("term", "network"),
    [
        ("neural-network", "mnist"),
        ("parameter", "mnist"),
        ("parameter", "vgg16-base"),
        ("lenet5", "lenet5"),
        ("vgg16", "vgg16-base"),
        ("cifar10", "cifar10"),
        ("trainable", "vgg16-transfer"),
    ],
)
def test_parameters_of_the_courses_networks(term: str, network: str) -> None:
    says(term, str(zoo.entry(network).parameters))


def test_softmax_sigmoid_tanh_and_losses() -> None:
    shares = np.exp([2, 1, 0.1]) / np.exp([2, 1, 0.1]).sum()
    says("softmax", *(f"{100 * share:.1f} %" for share in shares))
    says("sigmoid", *(f"{1 / (1 + np.exp(-z)):.2f}" for z in (2, -2)))
    says("tanh", f"{np.tanh(1):.2f}")
    says("cross-entropy", f"{-np.log(0.9):.3f}", f"{-np.log(0.1):.3f}")
    says("mean-squared-error", f"{(1 - 0.8) ** 2:.2f}")
    says("label-smoothing", f"{0.9 + 0.1 / 10:.2f}", f"{0.1 / 10:.2f}")
    assert 0.25**10 < 1e-6  # vanishing-gradient


def test_counts_of_weights_and_steps() -> None:
    says("parameter", str(64 * (32 * 9 + 1)))
    says("dense", str(64 * (576 + 1)))
    says("multiply-add", str(11 * 11 * 64 * 9 * 32))
    says("depthwise-convolution", str(32 * 9), str(32 * 9 * 32))
    says("separable-convolution", str(32 * 9 + 32 * 64), str(32 * 64 * 9))
    says("trainable", str(8192 * 256 + 256 + 256 + 1))
    says("epoch", str(-(-60000 // 64)))
    says("weight-sharing", str(26 * 26))
    says("curse-of-dimensionality", str(150 * 150 * 3))
    says("shape", str(26 * 26 * 32))
    says("base-and-head", str(4 * 4 * 512))
