"""The strongest pictures of every channel: what is asked, and what is told of the answer."""

from __future__ import annotations

import numpy as np
import pytest

from convviz import open_network
from convviz.layers.fields import Box
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.pictures import (
    Found,
    PicturesScene,
    first_channel,
    pictures_scene,
    scan_layer,
    scan_layers,
    scan_question,
    suggested_data,
)
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.views import PicturesView

NETWORK = open_network("mnist")
DIGITS = tuple("0123456789")
CHANNELS = 32
NAN = np.float32(np.nan)


def answer(done: int = 20, channels: int = CHANNELS) -> Answer:
    """20 pictures; channel 1 is silent, 4 says the same as 2, 3 is the strongest, and 5 has two pictures alone."""
    generator = np.random.default_rng(1)
    top = np.tile(np.array([11, 7, 2], np.float32), (channels, 1))
    strengths = np.tile(np.array([3, 2, 1], np.float32), (channels, 1))
    cells = np.tile(np.array([[4, 6], [0, 0], [25, 25]], np.float32), (channels, 1, 1))
    strengths[1] = 0
    strengths[3] = [9, 8, 7]
    top[5, 2], strengths[5, 2], cells[5, 2] = -1, NAN, -1
    alike = np.eye(channels, dtype=np.float32)
    alike[2, 4] = alike[4, 2] = 0.995
    vectors = generator.random((20, channels), dtype=np.float32)
    vectors[13, 3] = 7.5
    places = np.arange(20, dtype=np.float32)
    arrays = {
        "top": top,
        "strengths": strengths,
        "cells": cells,
        "maxima": strengths[:, 0].copy(),
        "labels": places % 3,
        "answers": places % 2,
        "places": places,
    }
    if done == 20:
        arrays |= {"alike": alike, "vectors": vectors}
    return Answer(arrays, {"pictures": float(done), "skipped": 0.0}, {"classes": ("a", "b", "c")}, done, 20)


def scene(view: PicturesView | None = None, done: int = 20) -> PicturesScene:
    return pictures_scene(NETWORK, Scan("mnist", "conv2d"), answer(done), view or PicturesView(), DIGITS)


def test_layers_with_filters_can_be_scanned_and_the_output_for_the_classes() -> None:
    assert scan_layers(NETWORK) == ("conv2d", "conv2d_1", "conv2d_2", "dense", "dense_1")


def test_nothing_is_asked_before_pictures_were_chosen() -> None:
    assert scan_question(NETWORK, PicturesView()) is None
    view = PicturesView(data="mnist", settings=Scan("", "", limit=50, seed=3))
    assert scan_question(NETWORK, view) == Scan("mnist", "conv2d_2", limit=50, seed=3)
    assert scan_layer(NETWORK, PicturesView(layer="gone")) == "conv2d_2"


def test_a_channels_pictures_are_told_from_the_strongest_on() -> None:
    found = scene().found(0)
    assert found == (Found(11, 3.0, 4, 6), Found(7, 2.0, 0, 0), Found(2, 1.0, 25, 25))
    assert [each.place for each in scene().found(5)] == [11, 7]


def test_a_silent_channel_has_none_and_is_passed_over_at_first() -> None:
    assert scene().found(1) == ()
    assert scene().useless.silent == (1,)
    assert first_channel(scene(PicturesView(sort="silent"))) == 0


def test_channels_that_say_the_same_name_the_first_of_them() -> None:
    made = scene()
    assert (made.leader_of(4), made.leader_of(2), made.leader_of(7)) == (2, None, None)


@pytest.mark.parametrize(
    ("sort", "first"),
    [("index", (0, 1, 2)), ("strength", (3, 0, 2)), ("silent", (1, 0, 2)), ("alike", (2, 4, 0))],
)
def test_the_channels_stand_in_the_order_that_is_asked_for(sort: str, first: tuple[int, ...]) -> None:
    order = scene(PicturesView(sort=sort)).order  # type: ignore[arg-type]
    assert order[:3] == first
    assert sorted(order) == list(range(CHANNELS))


def test_while_it_is_under_way_nothing_is_called_silent_or_alike() -> None:
    made = scene(done=8)
    assert not made.whole
    assert made.useless == ((), ())
    assert len(made.means) == 0
    assert made.order == tuple(range(CHANNELS))


def test_the_largest_mean_is_over_all_pictures() -> None:
    assert scene().means[3] == 7.5


def test_what_a_picture_shows_and_is_taken_for_is_found_by_its_place() -> None:
    assert (scene().said[11], scene().said[4]) == ((2, 1), (1, 0))


def test_the_cut_is_what_the_strongest_cell_sees() -> None:
    made = scene()
    assert made.cut(0, made.found(0)[0]).box == Box(4, 6, 6, 8)


def test_only_the_channels_of_the_output_are_called_by_classes() -> None:
    of_output = pictures_scene(NETWORK, Scan("mnist", "dense_1"), answer(channels=10), PicturesView(), DIGITS)
    assert (of_output.name_of(7), of_output.are_units) == ("7", True)
    assert (scene().name_of(7), scene().are_units) == ("8", False)


def test_a_single_sigmoid_is_called_by_the_class_it_stands_for() -> None:
    network = open_network("catsdogs")
    output = network.outputs[0]
    made = pictures_scene(network, Scan("x", output), answer(channels=6), PicturesView(), ("cat", "dog"))
    assert made.names == ()
    arrays = {
        name: values[:1] if name in {"top", "strengths", "cells", "maxima"} else values
        for name, values in answer(done=8, channels=6).arrays.items()
    }
    one = pictures_scene(
        network,
        Scan("x", output),
        Answer(arrays, {"pictures": 8.0}, done=8, total=20),
        PicturesView(),
        ("cat", "dog"),
    )
    assert one.name_of(0) == "dog"


def test_a_known_set_is_suggested_by_the_classes_of_the_network() -> None:
    assert suggested_data(DIGITS) == "mnist"
    assert suggested_data(("cat", "dog")) == ""
