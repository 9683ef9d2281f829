"""The layers: what each computes, and the arithmetic behind every cell. Knows numpy alone.

Arguments have Keras's names and meanings; what only the kernel lab has comes after them. The window starts with what
the lab shows at first; other layers are imported when they are first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from convviz.layers.activation import Activation
from convviz.layers.activation_functions import ACTIVATIONS
from convviz.layers.arithmetic import Arithmetic, Choice, Copy, Formula, Sum, Window
from convviz.layers.border import BORDERS, Border, pad, shown_at, shown_cell
from convviz.layers.check import Agreement, agreement
from convviz.layers.convolution import Conv2D
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis, keras_allows, resolve_axis
from convviz.layers.layer import Array, Cell, Layer, Shape, TensorShape
from convviz.layers.maps import as_maps, cell_of, index_of, maps_shape_of
from convviz.layers.padding import Padding, resolve_padding
from convviz.layers.pooling import AveragePooling2D, MaxPooling2D
from convviz.layers.receptive_field import ReceptiveField, receptive_field
from convviz.layers.transposed_geometry import TransposedAxis, resolve_transposed

if TYPE_CHECKING:
    from convviz.layers.channels_first import ChannelsFirst, channels_last, maps_of
    from convviz.layers.dense import Dense
    from convviz.layers.depthwise import DepthwiseConv2D
    from convviz.layers.embedding import Embedding
    from convviz.layers.global_pooling import (
        GlobalAveragePooling1D,
        GlobalAveragePooling2D,
        GlobalMaxPooling1D,
        GlobalMaxPooling2D,
    )
    from convviz.layers.input_layer import InputLayer
    from convviz.layers.merging.arithmetic import Add, Average, Multiply, Subtract
    from convviz.layers.merging.concatenate import Concatenate
    from convviz.layers.merging.dot import Dot
    from convviz.layers.merging.extremes import Maximum, Minimum
    from convviz.layers.normalizing.batch_normalization import BatchNormalization, Normalization
    from convviz.layers.normalizing.moments import GroupNormalization, LayerNormalization
    from convviz.layers.normalizing.rescaling import Rescaling
    from convviz.layers.normalizing.unit import UnitNormalization
    from convviz.layers.prelu import PReLU
    from convviz.layers.rank import MaxFilter2D, MedianFilter2D, MinFilter2D
    from convviz.layers.separable import SeparableConv2D
    from convviz.layers.sequences.convolution import Conv1D, DepthwiseConv1D, SeparableConv1D
    from convviz.layers.sequences.pooling import AveragePooling1D, MaxPooling1D
    from convviz.layers.sequences.transposed import Conv1DTranspose
    from convviz.layers.shaping.bordering import Cropping1D, Cropping2D, ZeroPadding1D, ZeroPadding2D
    from convviz.layers.shaping.identity import Identity
    from convviz.layers.shaping.reshaping import Flatten, Permute, RepeatVector, Reshape
    from convviz.layers.shaping.resizing import CenterCrop, Resizing
    from convviz.layers.shaping.upsampling import UpSampling1D, UpSampling2D
    from convviz.layers.softmax import Softmax
    from convviz.layers.time_distributed import TimeDistributed
    from convviz.layers.transposed import Conv2DTranspose

__all__ = [
    "ACTIVATIONS",
    "BORDERS",
    "Activation",
    "Add",
    "Agreement",
    "Arithmetic",
    "Array",
    "Average",
    "AveragePooling1D",
    "AveragePooling2D",
    "Axis",
    "BatchNormalization",
    "Border",
    "Cell",
    "CenterCrop",
    "ChannelsFirst",
    "Choice",
    "Concatenate",
    "Conv1D",
    "Conv1DTranspose",
    "Conv2D",
    "Conv2DTranspose",
    "ConvvizError",
    "Copy",
    "Cropping1D",
    "Cropping2D",
    "Dense",
    "DepthwiseConv1D",
    "DepthwiseConv2D",
    "Dot",
    "Embedding",
    "Flatten",
    "Formula",
    "GlobalAveragePooling1D",
    "GlobalAveragePooling2D",
    "GlobalMaxPooling1D",
    "GlobalMaxPooling2D",
    "GroupNormalization",
    "Identity",
    "InputLayer",
    "Layer",
    "LayerNormalization",
    "MaxFilter2D",
    "MaxPooling1D",
    "MaxPooling2D",
    "Maximum",
    "MedianFilter2D",
    "MinFilter2D",
    "Minimum",
    "Multiply",
    "Normalization",
    "PReLU",
    "Padding",
    "Permute",
    "ReceptiveField",
    "RepeatVector",
    "Rescaling",
    "Reshape",
    "Resizing",
    "SeparableConv1D",
    "SeparableConv2D",
    "Shape",
    "Softmax",
    "Subtract",
    "Sum",
    "TensorShape",
    "TimeDistributed",
    "TransposedAxis",
    "UnitNormalization",
    "UpSampling1D",
    "UpSampling2D",
    "Window",
    "ZeroPadding1D",
    "ZeroPadding2D",
    "agreement",
    "as_maps",
    "cell_of",
    "channels_last",
    "index_of",
    "keras_allows",
    "maps_of",
    "maps_shape_of",
    "pad",
    "receptive_field",
    "resolve_axis",
    "resolve_padding",
    "resolve_transposed",
    "shown_at",
    "shown_cell",
]

_LATER = {
    "Add": "merging.arithmetic",
    "Average": "merging.arithmetic",
    "AveragePooling1D": "sequences.pooling",
    "BatchNormalization": "normalizing.batch_normalization",
    "CenterCrop": "shaping.resizing",
    "ChannelsFirst": "channels_first",
    "Concatenate": "merging.concatenate",
    "Conv1D": "sequences.convolution",
    "Conv1DTranspose": "sequences.transposed",
    "Conv2DTranspose": "transposed",
    "Cropping1D": "shaping.bordering",
    "Cropping2D": "shaping.bordering",
    "Dense": "dense",
    "DepthwiseConv1D": "sequences.convolution",
    "DepthwiseConv2D": "depthwise",
    "Dot": "merging.dot",
    "Embedding": "embedding",
    "Flatten": "shaping.reshaping",
    "GlobalAveragePooling1D": "global_pooling",
    "GlobalAveragePooling2D": "global_pooling",
    "GlobalMaxPooling1D": "global_pooling",
    "GlobalMaxPooling2D": "global_pooling",
    "GroupNormalization": "normalizing.moments",
    "Identity": "shaping.identity",
    "InputLayer": "input_layer",
    "LayerNormalization": "normalizing.moments",
    "MaxFilter2D": "rank",
    "MaxPooling1D": "sequences.pooling",
    "Maximum": "merging.extremes",
    "MedianFilter2D": "rank",
    "MinFilter2D": "rank",
    "Minimum": "merging.extremes",
    "Multiply": "merging.arithmetic",
    "Normalization": "normalizing.batch_normalization",
    "PReLU": "prelu",
    "Permute": "shaping.reshaping",
    "RepeatVector": "shaping.reshaping",
    "Rescaling": "normalizing.rescaling",
    "Reshape": "shaping.reshaping",
    "Resizing": "shaping.resizing",
    "SeparableConv1D": "sequences.convolution",
    "SeparableConv2D": "separable",
    "Softmax": "softmax",
    "Subtract": "merging.arithmetic",
    "TimeDistributed": "time_distributed",
    "UnitNormalization": "normalizing.unit",
    "UpSampling1D": "shaping.upsampling",
    "UpSampling2D": "shaping.upsampling",
    "ZeroPadding1D": "shaping.bordering",
    "ZeroPadding2D": "shaping.bordering",
    "channels_last": "channels_first",
    "maps_of": "channels_first",
}


def __getattr__(name: str) -> object:
    """Imports a layer that was not needed until now."""
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = found
    return found
