"""One picture through augmentation: alone at the limits, all together, and what a network says."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense, Flatten, InputLayer
from convviz.layers.errors import ConvvizError
from convviz.networks import Network
from convviz.networks.node import Node
from convviz.pictures.augmentation.augmentation import TRANSFORMS, Augmentation
from convviz.pictures.preparation import Preparation
from convviz.states.network.store import OpenNetwork
from convviz.states.training.augment import (
    COURSE,
    ONE_ENDED,
    SHOWN_SIDE,
    derive_augment,
    subject_of,
    tiles_of,
    together_of,
)
from convviz.states.training.augment_answers import answers_of, probe_of


def corner(side: int = 12, channels: int = 1) -> np.ndarray:
    """Bright in its upper left quarter, so that every move is seen."""
    values = np.zeros((side, side, channels), np.float32)
    values[: side // 2, : side // 2] = 200
    return values


def mean_of_halves() -> OpenNetwork:
    """Two classes: which half, left or right, is brighter."""
    weights = np.zeros((12, 12, 1, 2), np.float32)
    weights[:, :6, 0, 0] = weights[:, 6:, 0, 1] = 1
    network = Network(
        "halves",
        (
            Node("input", "InputLayer", InputLayer((12, 12, 1))),
            Node("halves", "Conv2D", Conv2D(weights), ("input",)),
            Node("flatten", "Flatten", Flatten(), ("halves",)),
            Node("answer", "Dense", Dense(np.eye(2, dtype=np.float32), activation="softmax"), ("flatten",)),
        ),
        ("answer",),
    )
    return OpenNetwork(network, ("left", "right"))


def test_every_transform_has_its_tiles_at_both_ends_where_both_are_to_be_seen() -> None:
    tiles = tiles_of(COURSE)
    assert {tile.transform for tile in tiles} == set(TRANSFORMS)
    ends = {
        transform: [tile.end for tile in tiles if tile.transform == transform] for transform in TRANSFORMS
    }
    assert all(ends[transform] == ([1] if transform in ONE_ENDED else [-1, 1]) for transform in TRANSFORMS)
    assert [tile.value for tile in tiles if tile.transform == "rotation"] == [-40, 40]


def test_a_transform_that_is_off_shows_the_picture_itself() -> None:
    subject = subject_of(corner(), None, None)
    scene = derive_augment(subject, Augmentation(rotation=90), 3, 0)
    for tile, picture in zip(scene.tiles, scene.alone, strict=True):
        assert (picture is subject.shown) == (tile.transform != "rotation")


def test_the_ends_of_a_rotation_are_the_picture_turned_either_way() -> None:
    subject = subject_of(corner(), None, None)
    scene = derive_augment(subject, Augmentation(rotation=90), 1, 0)
    turned = [picture[:, :, 0] for tile, picture in zip(scene.tiles, scene.alone, strict=True) if tile.value]
    plain = subject.shown[:, :, 0]
    np.testing.assert_allclose(sorted(t[0, -1] for t in turned), [0, plain[0, 0]], atol=1e-4)
    for one in turned:
        assert any(np.allclose(one, np.rot90(plain, turns), atol=1e-4) for turns in (1, 3))


def test_pictures_at_random_stay_the_same_ones_while_the_limits_move() -> None:
    subject = subject_of(corner(), None, None)
    few, more = (together_of(subject, Augmentation(width_shift=0.2), count, 5) for count in (3, 6))
    np.testing.assert_array_equal(few, more[:3])
    again = together_of(subject, Augmentation(width_shift=0.2), 3, 6)
    assert not np.array_equal(few, again)


def test_a_picture_is_fed_at_the_networks_size_and_shown_no_larger_than_it_needs() -> None:
    large = np.zeros((300, 200, 3), np.float32)
    subject = subject_of(large, Preparation(), (150, 150, 3))
    assert subject.fed.shape == (150, 150, 3)
    assert subject.shown.shape == (SHOWN_SIDE, SHOWN_SIDE, 3)
    assert subject_of(large, None, None).shown.shape == (96, 64, 3)


def test_an_empty_drawing_has_no_ink_to_centre() -> None:
    assert subject_of(np.zeros((40, 40, 1), np.float32), Preparation(centre=True), (28, 28, 1)) is None


def test_a_network_is_asked_about_every_picture_and_told_apart_from_what_it_says_of_the_first() -> None:
    opened = mean_of_halves()
    probe = probe_of("halves", opened, (Preparation(),))
    subject = subject_of(corner(), probe.preparation, probe.shape)
    answers = answers_of(probe, subject, Augmentation(horizontal_flip=True), 8, 0)
    assert probe.class_name(answers.original.number) == "left"
    tiles = tiles_of(Augmentation(horizontal_flip=True))
    said = dict(zip([(tile.transform, tile.end) for tile in tiles], answers.alone, strict=True))
    assert probe.class_name(said["horizontal_flip", 1].number) == "right"
    assert not said["horizontal_flip", 1].same
    assert said["rotation", 1] is answers.original
    pictures = together_of(subject, Augmentation(horizontal_flip=True), 8, 0, fed=True)
    lefts = [bool(picture[:, :6].sum() > picture[:, 6:].sum()) for picture in pictures]
    assert [answer.same for answer in answers.together] == lefts
    assert answers.kept == sum(lefts)
    assert 0 < answers.kept < 8


def test_asking_ends_where_nobody_waits_any_more() -> None:
    probe = probe_of("halves", mean_of_halves(), (Preparation(),))
    subject = subject_of(corner(), probe.preparation, probe.shape)
    assert answers_of(probe, subject, COURSE, 8, 0, lambda: False) is None


def test_a_network_without_classes_is_refused() -> None:
    network = Network("nothing", (Node("input", "InputLayer", InputLayer((12, 12, 1))),), ("input",))
    with pytest.raises(ConvvizError) as caught:
        probe_of("nothing", OpenNetwork(network), (Preparation(),))
    assert caught.value.code == "puts-out-picture"
