"""The usual settings of pictures that excite filters."""

from __future__ import annotations

import pytest

import convviz
from convviz.layers import ConvvizError
from convviz.states.evidence.usual_maximise import usual_maximise


def test_digits_get_many_long_steps_and_shifts_of_two_pixels() -> None:
    usual = usual_maximise(convviz.open_network("mnist"), "conv2d_1", (3, 5))
    assert (usual.layer, usual.channels, usual.jitter) == ("conv2d_1", (3, 5), 2)
    assert usual.steps * usual.rate > 5


def test_what_sees_more_of_a_photograph_is_smoothed_more_and_goes_further() -> None:
    network = convviz.open_network("catsdogs")
    texture, shape = (usual_maximise(network, layer) for layer in ("conv2d_1", "dense"))
    assert shape.blur > texture.blur
    assert shape.variation > texture.variation
    assert shape.steps * shape.rate > 2 * texture.steps * texture.rate


def test_classes_are_shapes() -> None:
    network = convviz.open_network("catsdogs")
    assert usual_maximise(network, "", (0, 1)).blur == usual_maximise(network, "dense").blur


def test_shifts_grow_with_the_picture() -> None:
    names = ("mnist", "catsdogs", "residual")
    found = {
        name: usual_maximise(network, network.nodes[1].id).jitter
        for name, network in ((each, convviz.open_network(each)) for each in names)
    }
    assert found == {"mnist": 2, "catsdogs": 5, "residual": 2}


def test_an_unknown_layer_of_photographs_is_refused() -> None:
    with pytest.raises(ConvvizError):
        usual_maximise(convviz.open_network("catsdogs"), "nowhere")
