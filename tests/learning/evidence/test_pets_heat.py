"""Heat maps of the bundled cats and dogs lie on the animals, which were marked by hand."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from pet_boxes import MarkedPhoto, holds, pet_boxes
from PIL import Image

from convviz import open_network
from convviz.learning.evidence.heat_maps import heat_map
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Unhindered
from convviz.pictures.preparation import prepare
from convviz.states.evidence.heat_layer import usual_heat_layer
from convviz.states.evidence.placing import laid, placing_of
from convviz.states.evidence.questions import HeatMap, HeatMethod, Target
from convviz.states.guessing import guess

PHOTOS = Path(__file__).parents[3] / "../shared/data/catsdogs"

pytestmark = [
    pytest.mark.usefixtures("keras"),
    pytest.mark.skipif(not PHOTOS.exists(), reason="../shared/data/catsdogs is not here"),
]


@cache
def subject() -> Subject:
    return Subject(open_network("catsdogs"))


@cache
def correct() -> tuple[tuple[MarkedPhoto, np.ndarray], ...]:
    """The marked photographs whose animal the network tells, as it is fed with them."""
    network = subject().network
    how = guess(network).preparation
    found: list[tuple[MarkedPhoto, np.ndarray]] = []
    for photo in pet_boxes():
        pixels = np.asarray(Image.open(PHOTOS / photo.name).convert("RGB"), np.float32)
        fed = prepare(pixels, how, network.input_shapes[0])
        assert fed is not None
        if (network.run(fed).output[0] > 0.5) == (photo.kind == "dog"):
            found.append((photo, fed))
    return tuple(found)


def peak(values: np.ndarray) -> tuple[float, float]:
    """Where the map is highest when it is laid over the photograph, in shares of its width and height.

    Of four convolutions of 3 × 3 without padding, with a pooling of 2 × 2 between each two, the first cell sees 38
    pixels, and the next begins 8 further on: their middles are 19 and 27 pixels from the edge, of 150.
    """
    row, column = divmod(int(values.argmax()), values.shape[1])
    y, x = 19 + 8 * row, 19 + 8 * column
    network = subject().network
    large = laid(values, 300, 300, placing_of(network, usual_heat_layer(network)))
    assert large[2 * y - 1 : 2 * y + 1, 2 * x - 1 : 2 * x + 1].min() > 0.8 * values.max()
    return x / 150, y / 150


def test_most_marked_photographs_are_told_right() -> None:
    assert len(correct()) >= 40


@pytest.mark.parametrize("method", ["grad-cam", "grad-cam++", "layer-cam"])
def test_the_peak_is_on_the_animal_in_nearly_all_photographs(
    method: HeatMethod, record_property: Callable[[str, object], None]
) -> None:
    animals, heads = [], []
    for photo, fed in correct():
        question = HeatMap(method, target=Target(int(photo.kind == "dog")))
        map_ = heat_map(question, subject(), (fed,), lambda _: None, Unhindered()).arrays["map"]
        assert map_.max() > 0
        animals.append(holds(photo.animals, *peak(map_)))
        heads.append(holds(photo.heads, *peak(map_)))
    record_property("on the animal", f"{np.mean(animals):.3f}")
    record_property("on the head", f"{np.mean(heads):.3f}")
    # Stretched over the photograph, maps come to 96 % at most.
    assert np.mean(animals) > 0.97
    # Heads cover less than 35 % of the photographs.
    assert np.mean(heads) >= 0.75
