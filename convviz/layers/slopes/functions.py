"""Slopes through the layers that take every number, or every vector, by itself."""

from __future__ import annotations

import numpy as np

from convviz.layers.activation import Activation
from convviz.layers.arguments import axis_of
from convviz.layers.dense import Dense
from convviz.layers.embedding import Embedding
from convviz.layers.layer import Array
from convviz.layers.normalizing.affine import Affine
from convviz.layers.normalizing.unit import UnitNormalization
from convviz.layers.prelu import PReLU
from convviz.layers.slopes.activations import through_activation
from convviz.layers.slopes.merges import unstretched
from convviz.layers.slopes.table import Arrays, through
from convviz.layers.softmax import Softmax


@through.register
def _dense(layer: Dense, slope: Array, inputs: Arrays) -> Arrays:
    del inputs
    return (slope @ layer.kernel.T,)


@through.register
def _activation(layer: Activation, slope: Array, inputs: Arrays) -> Arrays:
    return (through_activation(layer, slope, inputs[0]),)


@through.register
def _softmax(layer: Softmax, slope: Array, inputs: Arrays) -> Arrays:
    shares = layer.forward(inputs[0])
    axes = tuple(axis_of(axis, shares.ndim, layer.name) for axis in layer.axis)
    return (shares * (slope - (slope * shares).sum(axis=axes, keepdims=True)),)


@through.register
def _prelu(layer: PReLU, slope: Array, inputs: Arrays) -> Arrays:
    return (slope * np.where(inputs[0] > 0, np.float32(1), layer.alpha),)


@through.register
def _affine(layer: Affine, slope: Array, inputs: Arrays) -> Arrays:
    shape = inputs[0].shape
    return (unstretched(slope * layer.factors(shape)[0], shape),)


@through.register
def _unit(layer: UnitNormalization, slope: Array, inputs: Arrays) -> Arrays:
    (given,) = inputs
    axes = tuple(axis_of(axis, given.ndim, layer.name) for axis in layer.axis)
    unit = layer.forward(given)
    lengths = np.sqrt((given * given).sum(axis=axes, keepdims=True)).clip(1e-12)
    return ((slope - unit * (slope * unit).sum(axis=axes, keepdims=True)) / lengths,)


@through.register
def _embedding(layer: Embedding, slope: Array, inputs: Arrays) -> Arrays:
    # Which row is looked up does not change by degrees.
    del layer, slope
    return (np.zeros(inputs[0].shape, np.float32),)
