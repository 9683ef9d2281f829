"""The lines of the elastic card are equations that hold as they are read."""

from __future__ import annotations

import re

import numpy as np
import pytest

from convviz.layers import (
    AveragePooling2D,
    BatchNormalization,
    Concatenate,
    Conv2D,
    GlobalMaxPooling2D,
    InputLayer,
)
from convviz.networks import Network, Node
from convviz.painting.network.elastic_lines import cell_lines
from convviz.states.network.elastic import ElasticDeriver
from convviz.states.network.elastic_scene import ElasticScene, Picture
from convviz.texts.network_elastic import picture_title
from tests.states.network.elastic_networks import at, maps_network, moment_of

NETWORK = Network(
    "lines",
    [
        Node("in", "InputLayer", InputLayer((12, 12, 1))),
        Node("mean", "AveragePooling2D", AveragePooling2D(2), ("in",)),
        Node(
            "bn",
            "BatchNormalization",
            BatchNormalization(*(np.array([value], np.float32) for value in (1.3, 0.7, 0.4, 0.9))),
            ("mean",),
        ),
        Node("most", "GlobalMaxPooling2D", GlobalMaxPooling2D(), ("bn",)),
        Node("two", "Concatenate", Concatenate(), ("most", "most")),
    ],
    ["two"],
)


def scene_of(layer: str, network: Network = NETWORK, channel: int = 0) -> ElasticScene:
    return ElasticDeriver().derive(moment_of(network, at(layer, channel)))


def line_of(scene: ElasticScene) -> str:
    """What is written up to the ∑ check."""
    return " ".join(run.text for run in cell_lines(scene)).partition(" ∑")[0]


def computed(text: str) -> float:
    """An expression as it is written, worked out by its own rules of precedence."""
    plain = re.sub(r"[^0-9.+\-*/()e ]", "", text.replace("×", "*").replace("÷", "/").replace("−", "-"))
    return float(eval(plain, {"__builtins__": {}}))  # noqa: S307 - digits and signs alone


@pytest.mark.parametrize("layer", ["mean", "bn"])
def test_both_sides_of_a_written_equation_are_equal(qapp: object, layer: str) -> None:
    text = line_of(scene_of(layer))
    assert len(re.findall("[=≈]", text)) == 1
    left, right = re.split("[=≈]", text)
    assert computed(left) == pytest.approx(computed(right), rel=2e-3)
    assert computed(right) != 0


def test_the_terms_of_a_mean_stand_in_brackets(qapp: object) -> None:
    assert re.match(r"\(\S+ \+ \S+ \+ \S+ \+ \S+\) ÷ 4 ", line_of(scene_of("mean")))


def test_a_number_of_the_input_is_fed_and_copied_from_nowhere(qapp: object) -> None:
    scene = scene_of("in")
    assert [part.role for part in scene.row if isinstance(part, Picture)] == ["output"]
    assert re.match(r"fed [=≈] 0\.\d+$", line_of(scene))


def test_numbers_without_rows_and_columns_are_called_units(qapp: object) -> None:
    def titles(layer: str, network: Network = NETWORK) -> list[str]:
        scene = scene_of(layer, network)
        return [picture_title(part) for part in scene.row if isinstance(part, Picture)]

    assert titles("two") == ["most · unit 1", "unit 1"]
    assert titles("most") == ["input map 1", "unit 1"]
    assert titles("pool", maps_network()) == ["input map 1", "map 1"]


def test_a_sum_that_was_rounded_stands_in_brackets_before_the_bias_is_added(qapp: object) -> None:
    rng = np.random.default_rng(12)
    wide = rng.normal(size=(1, 1, 1, 8)).astype(np.float32)
    kernel, bias = rng.normal(size=(3, 3, 8, 12)).astype(np.float32), rng.normal(size=12).astype(np.float32)
    nodes = [
        Node("in", "InputLayer", InputLayer((12, 12, 1))),
        Node("wide", "Conv2D", Conv2D(wide), ("in",)),
        Node("conv", "Conv2D", Conv2D(kernel, bias), ("wide",)),
    ]
    network = Network("sums", nodes, ["conv"])
    lines = [line_of(scene_of("conv", network, channel)) for channel in range(12)]
    assert any("(≈" in line for line in lines)
    for line in lines:
        found = re.match(
            r"Σ over 8 channels (?:\(≈)?([−.0-9]+)\)? \+ bias ([−.0-9]+) ([=≈]) ([−.0-9]+)", line
        )
        assert found, line
        together, added, total = (float(found[group].replace("−", "-")) for group in (1, 2, 4))
        assert together + added == pytest.approx(total, abs=1e-6)
