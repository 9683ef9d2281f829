"""tf-keras-vis gives the same maps where it works: on models that are wrapped anew, with logits at their end."""

from __future__ import annotations

import warnings
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from convviz.learning.evidence.attributions import attribution
from convviz.learning.evidence.heat_maps import heat_map
from convviz.learning.process.control import Unhindered
from convviz.states.evidence.questions import Attribution, HeatMap, Target

# It reads functions of scipy and Keras from places that they are leaving.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::UserWarning")


@pytest.fixture(scope="module")
def vis(keras: ModuleType) -> ModuleType:
    """The library, with its modules loaded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip("tf_keras_vis")
        pytest.importorskip("tf_keras_vis.gradcam")
        pytest.importorskip("tf_keras_vis.layercam")
        pytest.importorskip("tf_keras_vis.saliency")
        return pytest.importorskip("tf_keras_vis")


@pytest.fixture(params=["sequential", "sigmoid"])
def model(request: pytest.FixtureRequest, explained: dict[str, Any]) -> Any:
    """One of the models that are a chain."""
    return explained[request.param]


def wrapped(keras: ModuleType, model: Any) -> Any:
    """A new functional model of the same weights that ends with logits: it fails on what was loaded, and on chains."""
    layers = keras.layers
    network = model.subject.network
    pictures = keras.Input(model.picture.shape)
    numbers = pictures
    for node in network.nodes[1:]:
        layer = node.layer
        match node.type:
            case "Conv2D":
                height, width, _, filters = layer.kernel.shape
                new = layers.Conv2D(filters, (height, width), activation="relu", name=node.id)
            case "MaxPooling2D":
                new = layers.MaxPooling2D(name=node.id)
            case "Flatten":
                new = layers.Flatten(name=node.id)
            case "Dense":
                new = layers.Dense(layer.kernel.shape[1], name=node.id)
            case _:
                continue
        numbers = new(numbers)
        if new.weights:
            new.set_weights([layer.kernel, layer.bias])
    return keras.Model([pictures], [numbers])


def score_of(model: Any, index: int) -> Any:
    return lambda outputs: model.score(outputs, index)


@pytest.mark.parametrize(
    ("method", "name"), [("grad-cam", "gradcam.Gradcam"), ("layer-cam", "layercam.Layercam")]
)
@pytest.mark.parametrize("index", [0, 1])
def test_a_heat_map(keras, vis: ModuleType, model, method: Any, name: str, index: int) -> None:
    module, _, made = name.partition(".")
    theirs = getattr(getattr(vis, module), made)(wrapped(keras, model))
    expected = theirs(
        score_of(model, index),
        model.picture[None],
        penultimate_layer="last",
        seek_penultimate_conv_layer=False,
        expand_cam=False,
        normalize_cam=False,
    )
    question = HeatMap(method, "last", Target(index))
    found = heat_map(question, model.subject, (model.picture,), lambda _: None, Unhindered()).arrays["map"]
    np.testing.assert_allclose(found, np.asarray(expected)[0], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("index", [0, 1])
def test_the_gradient(keras, vis: ModuleType, model, index: int) -> None:
    saliency = vis.saliency.Saliency(wrapped(keras, model))
    expected = saliency(
        score_of(model, index),
        model.picture[None],
        keepdims=True,
        gradient_modifier=None,
        normalize_map=False,
    )
    question = Attribution("gradient", Target(index))
    found = attribution(question, model.subject, (model.picture,), lambda _: None, Unhindered()).arrays["map"]
    np.testing.assert_allclose(found, np.asarray(expected)[0], rtol=1e-4, atol=1e-6)
