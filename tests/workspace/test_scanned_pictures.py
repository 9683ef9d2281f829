"""Pictures of a scan, opened in a thread and shown as the network is fed them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.layers.errors import ConvvizError
from convviz.pictures.preparation import Preparation
from convviz.pictures.sets.opening import open_sets
from convviz.states.evidence.questions import Scan
from convviz.workspace.scanned_pictures import FedPictures, ScannedPictures

_WAIT_MS = 20_000


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("digits") / "digits.npz"
    pictures = np.random.default_rng(2).integers(1, 255, (30, 28, 28), dtype=np.uint8)
    pictures[4] = 0
    labels = (np.arange(30) % 3).astype(np.int64)
    np.savez(path, x_train=pictures[:12], y_train=labels[:12], x_test=pictures, y_test=labels)
    return path


def test_the_part_that_was_scanned_is_opened_and_named_by_its_question(qtbot, digits: Path) -> None:
    loader, network = ScannedPictures(), open_network("mnist")
    question = Scan(str(digits), "conv2d")
    assert loader.pictures_of(question) is None
    with qtbot.waitSignal(loader.changed, timeout=_WAIT_MS):
        loader.want(network, question)
    pictures = loader.pictures_of(question)
    assert pictures is not None
    assert len(pictures) == 30
    other = Scan(str(digits), "conv2d_1", part="train")
    assert loader.pictures_of(other) is None
    with qtbot.waitSignal(loader.changed, timeout=_WAIT_MS):
        loader.want(network, other)
    assert len(loader.pictures_of(other) or ()) == 12


def test_another_layer_needs_no_other_pictures(qtbot, digits: Path) -> None:
    loader, network = ScannedPictures(), open_network("mnist")
    with qtbot.waitSignal(loader.changed, timeout=_WAIT_MS):
        loader.want(network, Scan(str(digits), "conv2d"))
    before = loader.pictures
    loader.want(network, Scan(str(digits), "conv2d_1", limit=7))
    assert loader.pictures is before


def test_what_is_not_there_is_refused_and_sought_again_when_it_may_be(qtbot, digits: Path) -> None:
    found: list[str] = []

    def opener(source: str, _cancel: object, _progress: object):
        found.append(source)
        if len(found) == 1:
            raise ConvvizError("set-not-here", "not yet", name="x", source="x")
        return open_sets(digits)

    loader, network, question = ScannedPictures(opener=opener), open_network("mnist"), Scan("x", "conv2d")
    with qtbot.waitSignal(loader.changed, timeout=_WAIT_MS):
        loader.want(network, question)
    assert loader.refusal is not None
    loader.want(network, question)
    assert found == ["x"]
    with qtbot.waitSignal(loader.changed, timeout=_WAIT_MS):
        loader.seek_again(network, question)
    assert (loader.refusal, len(loader.pictures or ())) == (None, 30)


def test_a_picture_has_the_size_and_the_colours_of_what_is_fed(digits: Path) -> None:
    given = open_sets(digits).test
    assert given is not None
    fed = FedPictures(given, open_network("cifar10"), Preparation())
    assert fed.picture(0).shape == (32, 32, 3)
    as_digit = FedPictures(given, open_network("mnist"), Preparation(invert=True))
    np.testing.assert_array_equal(as_digit.picture(0), 255 - np.asarray(given.picture(0)))


def test_what_cannot_be_fed_says_why(digits: Path) -> None:
    given = open_sets(digits).test
    assert given is not None
    fed = FedPictures(given, open_network("mnist"), Preparation(centre=True))
    with pytest.raises(ConvvizError, match="no ink"):
        fed.picture(4)
    with pytest.raises(ConvvizError, match="no longer"):
        fed.picture(30)
