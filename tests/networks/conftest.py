"""Keras on TensorFlow as the networks' oracle, and every number it computes in a model."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from convviz.layers import InputLayer
from convviz.networks.activated import fused_activation

# `model_files` and `broken_files` stand beside the tests; pytest's importlib mode does not look there.
sys.path.append(str(Path(__file__).parent))


@pytest.fixture(scope="session")
def keras_outputs(keras):
    """What every call of every layer gives in Keras, by our ids; nested models' layers included.

    Behind an id with a `^` stands what the layer gives without the activation that it ends with.
    """

    linear = keras.activations.linear

    def innermost(layer):
        return innermost(layer.layer) if isinstance(layer, keras.layers.TimeDistributed) else layer

    def unactivated(layer, given):
        ending = innermost(layer)
        activation, ending.activation = ending.activation, linear
        try:
            return np.asarray(layer(given[None]))[0]
        finally:
            ending.activation = activation

    def outputs(model, arrays, prefix=""):
        graph = getattr(model, "_functional", None) or model
        nodes = [
            node
            for depth in sorted(graph._nodes_by_depth, reverse=True)
            for node in graph._nodes_by_depth[depth]
        ]
        calls = {}
        for node in nodes:
            # Inputs pass on what is fed; those of nested models are no layers of ours.
            if not isinstance(node.operation, keras.layers.InputLayer):
                calls.setdefault(id(node.operation), []).append(node)
        wanted, nested, activated = {}, [], {}
        for made in calls.values():
            made.sort(key=made[0].operation._inbound_nodes.index)
            for turn, node in enumerate(made):
                name = f"{prefix}{node.operation.name}" + (f"@{turn + 1}" if turn else "")
                wanted[name] = node.output_tensors[0]
                ending = innermost(node.operation)
                is_one = isinstance(ending, keras.layers.Activation)
                if getattr(ending, "activation", linear) != linear and not is_one:
                    activated[name] = node.operation
                    wanted[f"{name}<0"] = node.input_tensors[0]
                if isinstance(node.operation, keras.Model):
                    nested.append((name, node))
                    for at, tensor in enumerate(node.input_tensors):
                        wanted[f"{name}<{at}"] = tensor
        run = keras.Model(graph.inputs, list(wanted.values()))
        fed = [array[None] for array in arrays]
        given = run(fed, training=False)
        # Keras gives a list of one as what stands in it.
        given = given if isinstance(given, list) else [given]
        found = {name: np.asarray(value)[0] for name, value in zip(wanted, given, strict=True)}
        shown = {name: array for name, array in found.items() if "<" not in name}
        shown |= {f"{name}^": unactivated(layer, found[f"{name}<0"]) for name, layer in activated.items()}
        for name, node in nested:
            inner = [found[f"{name}<{at}"] for at in range(len(node.input_tensors))]
            shown |= outputs(node.operation, inner, f"{name}/")
        return shown

    return outputs


@pytest.fixture(scope="session")
def agrees(keras_outputs):
    """Asserts that a network gives what a Keras model gives in the bound of DESIGN.md.

    Layer by layer, and before the activations that layers end with.
    """

    def check(network, model, *arrays):
        trace = network.run(*arrays)
        assert dict(trace.stopped) == {}
        theirs = keras_outputs(model, arrays)
        groups = {group.id for group in network.groups}
        layers = {node.id for node in network.nodes if not isinstance(node.layer, InputLayer)}
        assert layers | groups == {name for name in theirs if not name.endswith("^")}
        assert {f"{node.id}^" for node in network.nodes if fused_activation(node.layer)} == {
            name for name in theirs if name.endswith("^")
        }
        for name, expected in theirs.items():
            ours = trace.before_activation[name[:-1]] if name.endswith("^") else trace[name]
            assert ours.shape == expected.shape, name
            worst = float(np.abs(ours - expected).max(initial=0))
            assert worst <= 1e-4 * float(np.abs(expected).max(initial=0)), (name, worst)
        assert network.parameter_count() == model.count_params()

    return check
