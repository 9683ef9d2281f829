"""Scanning a data set: each number against Keras's own outputs and plain loops over them."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from convviz import open_network
from convviz.layers import Conv2D, ConvvizError, Dense, Flatten, InputLayer
from convviz.learning.evidence import scanning
from convviz.learning.evidence.scanning import scan
from convviz.learning.evidence.strongest import Correlations, Strongest
from convviz.learning.evidence.subject import Subject
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.pictures.preparation import Preparation
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.duplicates import useless
from convviz.states.evidence.questions import Scan

pytestmark = [
    pytest.mark.usefixtures("keras"),
    # Keras's own, where it writes a file.
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
]

RNG = np.random.default_rng(12)
COUNT = 90
IMAGES = RNG.integers(0, 256, (COUNT, 10, 8, 3), dtype=np.uint8)
LABELS = np.repeat([0, 1, 2], [50, 30, 10])
# Every second picture is a copy of the one before, so that some excite all channels alike.
IMAGES[1::2] = IMAGES[::2]
TESTED = IMAGES[::-1]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("set") / "made.npz"
    np.savez(file, x_train=IMAGES, y_train=LABELS, x_test=TESTED, y_test=LABELS[::-1])
    return str(file)


@pytest.fixture(scope="module")
def model(keras, tmp_path_factory: pytest.TempPathFactory):
    """A network with a filter that is silent and one that says the same as another; and the file that it stands in."""
    keras.utils.set_random_seed(3)
    made = keras.Sequential(
        [
            keras.layers.Input((10, 8, 3)),
            keras.layers.Conv2D(6, (3, 2), activation="relu", name="conv"),
            keras.layers.MaxPooling2D(2, name="pool"),
            keras.layers.Flatten(name="flat"),
            keras.layers.Dense(5, activation="tanh", name="units"),
            keras.layers.Dense(3, activation="softmax", name="classes"),
        ]
    )
    kernel, bias = made.get_layer("conv").get_weights()
    kernel[..., 4] = 2 * kernel[..., 1]
    kernel[..., 2], bias[2] = -1, 0
    made.get_layer("conv").set_weights([kernel, bias])
    path = tmp_path_factory.mktemp("model") / "made.keras"
    made.save(path)
    return made, path


def scanned(network: Network, question: Scan) -> Answer:
    return scan(question, Subject(network), lambda _: None, Unhindered())


def outputs(keras, model, layer: str, images: np.ndarray) -> np.ndarray:
    until = keras.Model(model.inputs, model.get_layer(layer).output)
    return until.predict(images / np.float32(255), verbose=0)


@pytest.mark.parametrize("layer", ["conv", "pool", "units", "flat"])
def test_the_strongest_are_those_of_keras(keras, model, data: str, layer: str) -> None:
    found = scanned(open_network(str(model[1])), Scan(data, layer, top=4))
    maps = outputs(keras, model[0], layer, TESTED)
    maps = maps.reshape(COUNT, -1, maps.shape[-1]) if maps.ndim == 4 else maps[:, np.newaxis]
    width = {"conv": 7, "pool": 3}.get(layer, 1)
    arrays = found.arrays
    np.testing.assert_allclose(arrays["maxima"], maps.max(axis=(0, 1)), atol=1e-5)
    for channel in range(maps.shape[2]):
        strengths = maps[:, :, channel].max(axis=1)
        np.testing.assert_allclose(arrays["strengths"][channel], np.sort(strengths)[::-1][:4], atol=1e-5)
        for place, strength, cell in zip(
            arrays["top"][channel], arrays["strengths"][channel], arrays["cells"][channel], strict=True
        ):
            assert strengths[int(place)] == pytest.approx(strength, abs=1e-5)
            at = int(cell[0]) * width + int(cell[1])
            assert maps[int(place), at, channel] == pytest.approx(strength, abs=1e-5)
        assert len(set(arrays["top"][channel])) == 4


def test_of_equal_pictures_the_first_is_stronger(model, data: str) -> None:
    found = scanned(open_network(str(model[1])), Scan(data, "conv", top=6))
    for places, strengths in zip(found.arrays["top"], found.arrays["strengths"], strict=True):
        for first, second in zip(range(5), range(1, 6), strict=True):
            if strengths[first] == strengths[second]:
                assert places[first] < places[second]


def test_vectors_are_the_means_of_maps_or_the_vector_itself(keras, model, data: str) -> None:
    network = open_network(str(model[1]))
    for layer in ("conv", "units"):
        found = scanned(network, Scan(data, layer)).arrays
        own = outputs(keras, model[0], layer, TESTED)
        expected = own.mean(axis=(1, 2)) if own.ndim == 4 else own
        np.testing.assert_allclose(found["vectors"], expected[found["places"].astype(int)], atol=1e-5)


def test_labels_and_answers_stand_beside_the_places(keras, model, data: str) -> None:
    found = scanned(open_network(str(model[1])), Scan(data, "units"))
    places = found.arrays["places"].astype(int)
    assert sorted(places) == list(range(COUNT))
    np.testing.assert_array_equal(found.arrays["labels"], LABELS[::-1][places])
    said = outputs(keras, model[0], "classes", TESTED).argmax(axis=1)
    np.testing.assert_array_equal(found.arrays["answers"], said[places])
    assert (found.facts, found.whole) == ({"pictures": COUNT, "skipped": 0}, True)
    assert len(found.texts["classes"]) == 3


def test_correlations_find_the_silent_filter_and_the_one_that_is_there_twice(keras, model, data: str) -> None:
    found = scanned(open_network(str(model[1])), Scan(data, "conv"))
    maxima = outputs(keras, model[0], "conv", TESTED).max(axis=(1, 2))
    varying = [0, 1, 3, 4, 5]
    expected = np.corrcoef(maxima[:, varying], rowvar=False)
    np.testing.assert_allclose(found.arrays["alike"][np.ix_(varying, varying)], expected, atol=1e-4)
    assert not found.arrays["alike"][2].any()
    assert useless(found) == ((2,), ((1, 4),))


def test_a_limit_takes_the_same_share_of_every_class_and_the_same_pictures_for_a_seed(
    model, data: str
) -> None:
    network = open_network(str(model[1]))
    one, again, other = (
        scanned(network, Scan(data, "units", part="train", limit=18, seed=seed)).arrays for seed in (4, 4, 5)
    )
    assert np.bincount(one["labels"].astype(int)).tolist() == [10, 6, 2]
    np.testing.assert_array_equal(one["places"], again["places"])
    assert set(one["places"]) != set(other["places"])


def test_pictures_are_prepared_as_is_written(keras, model, data: str) -> None:
    how = msgspec.json.encode(Preparation(values="-1-1", invert=True)).decode()
    found = scanned(open_network(str(model[1])), Scan(data, "units", preparation=how)).arrays
    turned = 2 * (255 - TESTED.astype(np.float32)) - 255
    own = outputs(keras, model[0], "units", turned)
    np.testing.assert_allclose(found["vectors"], own[found["places"].astype(int)], atol=1e-5)


def test_what_is_told_meanwhile_is_true_of_the_pictures_so_far(
    keras, model, data: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "_MOST_AT_ONCE", 20)
    monkeypatch.setattr("convviz.learning.evidence.batches._TELL_S", 0.0)
    told: list[Answer] = []
    whole = scan(Scan(data, "conv", top=2), Subject(open_network(str(model[1]))), told.append, Unhindered())
    assert [(each.done, each.total) for each in told] == [(20, 90), (40, 90), (60, 90), (80, 90)]
    maxima = outputs(keras, model[0], "conv", TESTED).max(axis=(1, 2))
    for each in told:
        seen = each.arrays["places"].astype(int)
        assert len(seen) == each.done
        np.testing.assert_allclose(each.arrays["maxima"], maxima[seen].max(axis=0), atol=1e-5)
        assert "vectors" not in each.arrays
    at_once = scanned(open_network(str(model[1])), Scan(data, "conv", top=2))
    np.testing.assert_array_equal(whole.arrays["top"], at_once.arrays["top"])
    np.testing.assert_allclose(whole.arrays["alike"], at_once.arrays["alike"], atol=1e-5)


def test_it_stops_when_it_is_asked_to(model, data: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanning, "_MOST_AT_ONCE", 10)

    class Impatient:
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked > 4:
                raise Cancelled

    with pytest.raises(Cancelled):
        scan(Scan(data, "conv"), Subject(open_network(str(model[1]))), lambda _: None, Impatient())


def test_pictures_that_cannot_be_read_are_left_out(model, tmp_path: Path) -> None:
    for index in range(6):
        folder = tmp_path / "pets" / ("cat" if index % 2 else "dog")
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(IMAGES[2 * index].repeat(2, axis=0)).save(folder / f"{index}.png")
    (tmp_path / "pets/cat/3.png").write_bytes(b"\x89PNG no more")
    found = scanned(open_network(str(model[1])), Scan(str(tmp_path / "pets"), "conv", top=9))
    assert found.facts == {"pictures": 5, "skipped": 1}
    # Cats first: 1, 3 and 5 at 0 to 2.
    assert sorted(found.arrays["places"]) == [0, 2, 3, 4, 5]
    assert (found.arrays["top"][:, 5:] == -1).all()
    assert np.isnan(found.arrays["strengths"][:, 5:]).all()
    assert (found.arrays["cells"][:, 5:] == -1).all()


def test_where_nothing_can_be_read_it_says_so(model, tmp_path: Path) -> None:
    (tmp_path / "pets/cat").mkdir(parents=True)
    (tmp_path / "pets/cat/1.png").write_bytes(b"\x89PNG no more")
    with pytest.raises(ConvvizError) as refused:
        scanned(open_network(str(model[1])), Scan(str(tmp_path / "pets"), "conv"))
    assert refused.value.code == "scan-nothing"


def test_a_layer_that_is_not_there_and_vectors_without_end_are_refused(
    model, data: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    network = open_network(str(model[1]))
    with pytest.raises(ConvvizError) as refused:
        scanned(network, Scan(data, "nowhere"))
    assert refused.value.code == "no-such-layer"
    monkeypatch.setattr(scanning, "_MOST_VECTOR_BYTES", 4 * COUNT * 5 - 1)
    with pytest.raises(ConvvizError) as refused:
        scanned(network, Scan(data, "units"))
    assert refused.value.code == "scan-too-large"
    assert scanned(network, Scan(data, "units", vectors=False)).arrays["vectors"].shape == (COUNT, 0)


def test_one_sigmoid_answers_with_one_of_two_classes(data: str) -> None:
    kernel = RNG.normal(size=(240, 1)).astype(np.float32)
    network = Network(
        "two",
        [
            Node("in", "InputLayer", InputLayer((10, 8, 3))),
            Node("flat", "Flatten", Flatten(), ("in",)),
            Node("end", "Dense", Dense(kernel, activation="sigmoid"), ("flat",)),
        ],
        ["end"],
    )
    found = scanned(network, Scan(data, "flat", part="train", vectors=False)).arrays
    sums = (IMAGES.reshape(COUNT, -1) / np.float32(255)) @ kernel[:, 0]
    np.testing.assert_array_equal(found["answers"], (sums > 0)[found["places"].astype(int)])
    assert set(found["answers"]) == {0, 1}


def test_what_tells_no_classes_apart_answers_none(data: str) -> None:
    network = Network(
        "maps",
        [
            Node("in", "InputLayer", InputLayer((10, 8, 3))),
            Node("end", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 3, 7))), ("in",)),
        ],
        ["end"],
    )
    assert (scanned(network, Scan(data, "end", limit=5)).arrays["answers"] == -1).all()


def test_numbers_that_are_none_are_the_weakest() -> None:
    strongest = Strongest(1, 3)
    strongest.add(np.array([4, 2]), np.array([[np.nan], [1]], np.float32), np.array([[0], [5]]))
    strongest.add(np.array([9]), np.array([[3]], np.float32), np.array([[7]]))
    assert strongest.places[0, :2].tolist() == [9, 2]
    assert strongest.cells[0, :2].tolist() == [7, 5]


def test_correlations_survive_a_large_mean() -> None:
    numbers = RNG.normal(size=(200, 3)).astype(np.float32) + np.array([0, 3000, -50], np.float32)
    numbers[:, 1] += 2 * numbers[:, 0]
    correlations = Correlations(3)
    for part in np.array_split(numbers, 7):
        correlations.add(part)
    np.testing.assert_allclose(correlations.matrix(), np.corrcoef(numbers.T.astype(np.float64)), atol=1e-6)
