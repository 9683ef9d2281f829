"""The map of a data set: where points stand, which are wrong, and how one goes from one to the next."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz import open_network
from convviz.networks.bundled import path
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.data_map import (
    axes_of,
    groups,
    map_data,
    map_layer,
    map_layers,
    map_question,
    map_scene,
    nearest,
    on_the_map,
    same_classes,
    seen,
    step_from,
)
from convviz.states.evidence.projection import Projection, project
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.views import EvidenceState, MapView, PicturesView

RNG = np.random.default_rng(8)
ALL = np.ones(5, bool)
#      4
#  1   0   2
#      3
CROSS = np.array([[0, 0], [-2, 0.1], [2, 0], [0, -2], [0.1, 2]], np.float64)


@pytest.fixture(scope="module")
def mnist() -> Network:
    return open_network(path("mnist"))


def scene(labels, answers, classes=("cat", "dog"), names=("cat", "dog")):
    points = np.array([[0, 0], [1, 0], [np.nan, 0]], np.float64)
    arrays = {"labels": labels, "answers": answers, "places": [4, 9, 2]}
    answer = Answer(
        {name: np.array(values, np.float32) for name, values in arrays.items()}, texts={"classes": classes}
    )
    return map_scene(answer, Projection(points, np.array([0.4, 0.1])), names, len(names))


def test_the_question_takes_the_penultimate_layer_and_the_data_that_were_chosen(mnist) -> None:
    assert map_question(EvidenceState(), mnist) is None
    state = EvidenceState(map=MapView("mnist", settings=Scan("", "", limit=50)))
    assert map_question(state, mnist) == Scan("mnist", "dense", limit=50)
    assert map_layer(MapView(layer="conv2d"), mnist) == "conv2d"
    assert map_layer(MapView(layer="gone"), mnist) == "dense"


def test_pictures_that_were_looked_through_for_filters_are_mapped_until_others_are_chosen() -> None:
    state = EvidenceState(pictures=PicturesView(data="cifar10"))
    assert map_data(state) == "cifar10"
    assert map_data(replace(state, map=MapView("mnist"))) == "mnist"


def test_inputs_are_no_layers_to_map(mnist) -> None:
    layers = map_layers(mnist)
    assert layers[0] == "conv2d"
    assert "dense" in layers


@pytest.mark.parametrize(
    ("classes", "names", "count", "table"),
    [
        (("cat", "dog"), ("Dog ", "cat"), 2, (1, 0)),
        (("cat", "dog"), ("bird", "cat", "dog"), 3, (-1, 0, 1)),
        (("cat", "dog"), ("shoe", "bag"), 2, ()),
        (("cat", "dog"), ("bird", "cat"), 2, ()),
        (("cat", "dog"), (), 2, (0, 1)),
        (("0", "1"), ("shoe", "bag"), 2, (0, 1)),
        (("cat", "dog"), (), 10, ()),
    ],
)
def test_names_say_which_classes_are_the_same(classes, names, count: int, table) -> None:
    assert same_classes(classes, names, count) == table


def test_answers_of_another_class_are_wrong() -> None:
    found = scene([0, 1, 1], [1, 0, 1], names=("dog", "cat"))
    assert found.said.tolist() == [0, 1, 0]
    assert found.wrong.tolist() == [False, False, True]
    assert groups(found, "class").tolist() == [0, 1, 1]
    assert groups(found, "answer").tolist() == [0, 1, 0]


def test_nothing_is_wrong_where_the_network_tells_other_classes_apart() -> None:
    found = scene([0, 1, 1], [1, 0, 1], names=("shoe", "bag"))
    assert not found.comparable
    assert not found.wrong.any()


def test_what_is_not_finite_is_not_seen_and_only_wrong_ones_where_asked() -> None:
    found = scene([0, 1, 1], [0, 0, 0])
    assert seen(found, MapView()).tolist() == [True, True, False]
    assert seen(found, MapView(wrong_only=True)).tolist() == [False, True, False]


def test_a_vector_of_the_set_stands_on_its_own_point() -> None:
    vectors = (RNG.normal(size=(40, 6)) @ RNG.normal(size=(6, 6))).astype(np.float32)
    points = project(vectors).points
    axes = axes_of(vectors, points)
    for row in (0, 17):
        assert on_the_map(axes, vectors[row]) == pytest.approx(tuple(points[row]), abs=1e-3)
    middle = vectors.mean(axis=0)
    assert on_the_map(axes, middle) == pytest.approx((0, 0), abs=1e-3)


def test_a_vector_of_another_length_has_no_place() -> None:
    vectors = RNG.normal(size=(9, 4)).astype(np.float32)
    axes = axes_of(vectors, project(vectors).points)
    assert on_the_map(axes, np.zeros(5, np.float32)) is None
    assert on_the_map(axes, np.full(4, np.nan, np.float32)) is None


def test_the_nearest_point_within_reach_is_found_in_pixels_not_in_units() -> None:
    assert nearest(CROSS, ALL, (1.5, 0), (1, 1)) == 2
    assert nearest(CROSS, ALL, (1.5, 0), (0.1, 1)) is None
    hidden = np.array([True, True, False, True, True])
    assert nearest(CROSS, hidden, (1.5, 0), (1, 1)) is None


@pytest.mark.parametrize(("direction", "to"), [((-1, 0), 1), ((1, 0), 2), ((0, -1), 3), ((0, 1), 4)])
def test_arrows_go_to_the_next_point_that_way(direction, to: int) -> None:
    assert step_from(CROSS, ALL, 0, *direction) == to


def test_at_the_edge_arrows_stay_and_at_first_they_go_to_the_middle() -> None:
    assert step_from(CROSS, ALL, 2, 1, 0) == 2
    assert step_from(CROSS, ALL, None, 1, 0) == 0
    assert step_from(CROSS, ~ALL, None, 1, 0) is None
