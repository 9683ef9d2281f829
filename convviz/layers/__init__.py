"""The layers: what each computes, and the arithmetic behind every cell. Knows numpy alone.

Arguments have Keras's names and meanings; what only the kernel lab has comes after them.
"""

from __future__ import annotations

from convviz.layers.activation import Activation
from convviz.layers.activation_functions import ACTIVATIONS
from convviz.layers.arithmetic import Arithmetic, Choice, Copy, Formula, Sum, Window
from convviz.layers.border import BORDERS, Border, pad, shown_at, shown_cell
from convviz.layers.check import Agreement, agreement
from convviz.layers.convolution import Conv2D
from convviz.layers.depthwise import DepthwiseConv2D
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis, keras_allows, resolve_axis
from convviz.layers.input_layer import InputLayer
from convviz.layers.layer import Array, Cell, Layer, Shape, TensorShape
from convviz.layers.maps import as_maps, cell_of, index_of, maps_shape_of
from convviz.layers.padding import Padding, resolve_padding
from convviz.layers.pooling import AveragePooling2D, MaxPooling2D
from convviz.layers.rank import MaxFilter2D, MedianFilter2D, MinFilter2D
from convviz.layers.receptive_field import ReceptiveField, receptive_field
from convviz.layers.separable import SeparableConv2D
from convviz.layers.transposed import Conv2DTranspose
from convviz.layers.transposed_geometry import TransposedAxis, resolve_transposed

__all__ = [
    "ACTIVATIONS",
    "BORDERS",
    "Activation",
    "Agreement",
    "Arithmetic",
    "Array",
    "AveragePooling2D",
    "Axis",
    "Border",
    "Cell",
    "Choice",
    "Conv2D",
    "Conv2DTranspose",
    "ConvvizError",
    "Copy",
    "DepthwiseConv2D",
    "Formula",
    "InputLayer",
    "Layer",
    "MaxFilter2D",
    "MaxPooling2D",
    "MedianFilter2D",
    "MinFilter2D",
    "Padding",
    "ReceptiveField",
    "SeparableConv2D",
    "Shape",
    "Sum",
    "TensorShape",
    "TransposedAxis",
    "Window",
    "agreement",
    "as_maps",
    "cell_of",
    "index_of",
    "keras_allows",
    "maps_shape_of",
    "pad",
    "receptive_field",
    "resolve_axis",
    "resolve_padding",
    "resolve_transposed",
    "shown_at",
    "shown_cell",
]
