"""Every layer says in one sentence what it does, with its real settings."""

from __future__ import annotations

import numpy as np
import pytest

import convviz.layers as layers
from convviz.networks import UnknownLayer
from convviz.texts.network_layers import layer_sentence


def ones(*shape: int) -> np.ndarray:
    return np.ones(shape, np.float32)


SENTENCES = [
    (layers.InputLayer((28, 28, 1)), ["28 × 28 × 1"]),
    (
        layers.Conv2D(
            ones(3, 5, 4, 6), ones(6), strides=2, padding="same", dilation_rate=3, activation="relu"
        ),
        [
            "6 kernels",
            "3 × 5",
            "4 input maps",
            "stride 2",
            "padding same",
            "dilation 3",
            "with bias",
            "Then ReLU",
        ],
    ),
    (layers.Conv2D(ones(3, 3, 2, 6), None, groups=2), ["2 groups", "no bias"]),
    (layers.Conv2D(ones(3, 3, 1, 6)), ["the input map "]),
    (layers.Conv1D(ones(7, 4, 6), padding="causal"), ["7", "causal"]),
    (layers.DepthwiseConv2D(ones(3, 3, 4, 2), strides=(1, 2)), ["by 2 of its own", "stride 1 × 2"]),
    (layers.DepthwiseConv1D(ones(3, 4, 1)), ["by itself"]),
    (layers.SeparableConv2D(ones(3, 3, 4, 1), ones(1, 1, 4, 9)), ["Two steps", "9 weighted sums"]),
    (layers.SeparableConv1D(ones(3, 4, 1), ones(1, 4, 9)), ["Two steps"]),
    (layers.Conv2DTranspose(ones(2, 2, 5, 4), strides=2), ["stamps a 2 × 2 kernel", "5 maps"]),
    (layers.Conv1DTranspose(ones(2, 5, 4)), ["stamps"]),
    (
        layers.Dense(ones(64, 10), ones(10), activation="softmax"),
        ["10 units", "64 numbers", "and a bias", "Then softmax"],
    ),
    (layers.Dense(ones(64, 1)), ["One unit"]),
    (layers.Embedding(ones(1000, 16)), ["1,000 rows"]),
    (
        layers.MaxPooling2D((2, 3), strides=1, padding="same"),
        ["largest", "2 × 3", "stride 1", "padding same"],
    ),
    (layers.MaxPooling1D(4), ["largest", "4 window"]),
    (layers.AveragePooling2D(2), ["mean", "2 × 2"]),
    (layers.AveragePooling1D(2), ["mean"]),
    (layers.GlobalMaxPooling2D(), ["largest", "whole map"]),
    (layers.GlobalMaxPooling1D(), ["largest"]),
    (layers.GlobalAveragePooling2D(), ["mean", "whole map"]),
    (layers.GlobalAveragePooling1D(), ["mean"]),
    (layers.Flatten(), ["row by row", "together"]),
    (layers.Flatten(channels_lead=True), ["map by map"]),
    (layers.Reshape((4, 4)), ["4 × 4"]),
    (layers.Permute((2, 1)), ["2, 1"]),
    (layers.RepeatVector(3), ["3 times"]),
    (layers.Identity(), ["Dropout acts in training alone"]),
    (layers.ZeroPadding2D(((1, 2), (3, 4))), ["1 above, 2 below, 3 left, 4 right"]),
    (layers.ZeroPadding1D((1, 2)), ["1 before and 2 after"]),
    (layers.Cropping2D(1), ["Cuts", "1 above"]),
    (layers.Cropping1D(1), ["Cuts"]),
    (layers.CenterCrop(4, 5), ["4 × 5"]),
    (layers.UpSampling2D((2, 3)), ["2 × 3 times"]),
    (layers.UpSampling1D(2), ["2 times"]),
    (layers.Resizing(8, 9), ["8 × 9", "bilinear"]),
    (layers.Add(), ["Adds"]),
    (layers.Add("sum", (1.0, 0.25)), ["first times 1", "second times 0.25"]),
    (layers.Subtract(), ["Subtracts"]),
    (layers.Multiply(), ["Multiplies"]),
    (layers.Average(), ["mean"]),
    (layers.Maximum(), ["largest"]),
    (layers.Minimum(), ["smallest"]),
    (layers.Concatenate(), ["axis −1"]),
    (layers.Dot(axes=(1, 1)), ["Multiplies its two inputs"]),
    (layers.BatchNormalization(ones(2), ones(2), ones(2), ones(2), epsilon=0.25), ["√(σ² + 0.25)"]),
    (layers.LayerNormalization(ones(2), ones(2), epsilon=0.25), ["0.25"]),
    (layers.GroupNormalization(2, ones(4), ones(4)), ["2 groups"]),
    (layers.GroupNormalization(-1, ones(4), ones(4), 0.25), ["each map", "0.25"]),
    (layers.UnitNormalization(), ["length"]),
    (layers.Normalization([0.0], [1.0]), ["mean of the training pictures"]),
    (layers.Rescaling(0.5, -1.0), ["times 0.5, plus −1"]),
    (layers.Rescaling([0.5, 0.25], 0.0), ["constant"]),
    (layers.Softmax(), ["Softmax"]),
    (layers.PReLU(ones(3)), ["slope that was learnt"]),
    (layers.Activation("relu"), ["ReLU keeps"]),
    (layers.Activation("gelu"), ["GELU"]),
    (UnknownLayer("lambda", "Lambda"), ["Lambda", "does not run"]),
    (UnknownLayer("end", "Dense", (3,), "glu"), ["Dense", "activation glu"]),
]


@pytest.mark.parametrize(("layer", "said"), SENTENCES, ids=lambda each: type(each).__name__)
def test_a_layer_is_told_in_a_sentence_with_its_settings(layer, said):
    sentence = layer_sentence(layer, "Dropout")
    assert sentence.endswith(".")
    assert "{" not in sentence
    for part in said:
        assert part in sentence


def test_every_layer_there_is_has_a_sentence():
    told = {type(layer).__name__ for layer, _ in SENTENCES}
    wrappers = {"ChannelsFirst", "TimeDistributed"}
    lab_only = {"MaxFilter2D", "MedianFilter2D", "MinFilter2D"}
    there = {
        name
        for name in layers.__all__
        if isinstance(getattr(layers, name), type) and hasattr(getattr(layers, name), "forward")
    }
    assert there - wrappers - lab_only - {"Layer"} <= told


def test_a_layer_that_is_applied_by_another_is_told_with_it():
    inner = layers.Dense(ones(4, 2))
    assert layer_sentence(layers.TimeDistributed(inner), "TimeDistributed").startswith("At every step")
    assert layer_sentence(layers.ChannelsFirst(layers.MaxPooling2D(2)), "").endswith("channels first.")
