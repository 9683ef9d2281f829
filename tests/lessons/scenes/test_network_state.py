"""What a step shows on the network page: fed as the page feeds it, and there and back again."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image

from convviz.layers import Add, Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.layers.errors import ConvvizError
from convviz.lessons.decoding import decode_lesson, encode
from convviz.lessons.lesson import Lesson, Shown, Step
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.lessons.scenes.network_state import network_scene, network_state
from convviz.networks import Network, Node
from convviz.networks.edits import ScaleBias, SetWeight, SilenceKernel, SilenceMap
from convviz.pictures.files import open_picture
from convviz.pictures.ink import Stroke
from convviz.pictures.npy import npy_bytes
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Numbers, Photo
from convviz.states.network.run import NetworkRun, NetworkRunner
from convviz.states.network.state import Feed, Model, NetworkState, Place
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.workspace import network as network_module
from convviz.workspace.model_loading import LoadedModel, load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles
from convviz.workspace.opened import OpenedPicture

SEVEN = (Stroke(((0.25, 0.2), (0.7, 0.22), (0.45, 0.85)), 0.07),)


@cache
def mnist() -> LoadedModel:
    return load_named("mnist")


def two_inputs() -> LoadedModel:
    generator = np.random.default_rng(3)
    kernel = generator.normal(size=(3, 2, 1, 2)).astype(np.float32)
    network = Network(
        "two",
        [
            Node("left", "InputLayer", InputLayer((8, 6, 1))),
            Node("right", "InputLayer", InputLayer((8, 6, 1))),
            Node("conv", "Conv2D", Conv2D(kernel, [0.1, -0.2], name="conv"), ("left",)),
            Node("conv2", "Conv2D", Conv2D(kernel[::-1], [0.3, 0.0], name="conv2"), ("right",)),
            Node("add", "Add", Add(), ("conv", "conv2")),
            Node("pool", "MaxPooling2D", MaxPooling2D(2), ("add",)),
            Node("flat", "Flatten", Flatten(), ("pool",)),
            Node("dense", "Dense", Dense(generator.normal(size=(12, 3)), [0.0, 0.1, 0.2]), ("flat",)),
        ],
        ["dense"],
    )
    return LoadedModel(
        Model("two", "pictures/two.keras", "two"), OpenNetwork(network), (Preparation(), Preparation())
    )


def run_of(state: NetworkState, loaded: LoadedModel, blobs: BlobStore) -> NetworkRun:
    networks = NetworkStore()
    assert state.model is not None
    networks.put(state.model.key, loaded.opened)
    run = NetworkRunner(networks, blobs).run(state)
    assert run is not None
    return run


def shown(
    scene: NetworkScene, loaded: LoadedModel, files: dict[str, bytes], blobs: BlobStore
) -> NetworkState:
    return network_state(scene, loaded.model, loaded.opened, loaded.preparations, files, blobs)


def in_a_file(scene: NetworkScene) -> NetworkScene:
    lesson = Lesson(1, "probe", (Step("one", Shown(network=scene)),))
    read = decode_lesson(encode(lesson)).steps[0].show.network
    assert read is not None
    return read


def png(pixels: np.ndarray[Any, Any]) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(file, "PNG")
    return file.getvalue()


def paper() -> bytes:
    """A seven in dark ink on light paper."""
    pixels = np.full((60, 50), 235)
    pixels[10:15, 12:38] = 30
    pixels[15:50, 30:35] = 30
    return png(pixels)


@pytest.fixture
def page(qapp: object, monkeypatch: pytest.MonkeyPatch) -> NetworkWorkspace:
    monkeypatch.setattr(network_module, "_A_FRAME_S", 10.0)
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    made.open(mnist().model, mnist().opened, mnist().preparations)
    return made


@pytest.mark.parametrize("name", ["digit-7", "photo-camera", "pattern-rings", "grid-letter-a"])
def test_a_sample_is_fed_as_the_page_feeds_it(page: NetworkWorkspace, name: str) -> None:
    NetworkFiles(page).load_sample(name)
    blobs = BlobStore()
    state = shown(NetworkScene(given=(Given(sample=name),)), mnist(), {}, blobs)
    assert state.feeds == page.state.feeds
    assert page.run is not None
    theirs, ours = page.run.feeds[0].values, run_of(state, mnist(), blobs).feeds[0].values
    assert (theirs is None) == (ours is None)
    if theirs is not None and ours is not None:
        assert np.array_equal(theirs, ours)


def test_ink_on_paper_is_inverted_as_the_page_does(page: NetworkWorkspace) -> None:
    picture = open_picture(paper(), at_most=1024)
    NetworkFiles(page).take(OpenedPicture(picture, ""))
    blobs = BlobStore()
    scene = NetworkScene(given=(Given(picture="pictures/seven.png"),))
    state = shown(scene, mnist(), {"pictures/seven.png": paper()}, blobs)
    assert state.feeds[0].preparation.invert
    assert state.feeds == page.state.feeds
    run = run_of(state, mnist(), blobs)
    assert run.trace is not None
    assert run.trace.output.argmax() == 7


def test_a_drawing_goes_in_as_ink() -> None:
    blobs = BlobStore()
    state = shown(NetworkScene(given=(Given(strokes=SEVEN),)), mnist(), {}, blobs)
    assert state.feeds[0].source == Drawing(SEVEN)
    run = run_of(state, mnist(), blobs)
    assert run.trace is not None
    assert run.trace.output.argmax() == 7


def test_numbers_of_the_inputs_size_go_in_as_they_are() -> None:
    generator = np.random.default_rng(1)
    array = generator.normal(size=(28, 28)).astype(np.float32)
    blobs = BlobStore()
    scene = NetworkScene(given=(Given(picture="pictures/numbers.npy"),))
    state = shown(scene, mnist(), {"pictures/numbers.npy": npy_bytes(array)}, blobs)
    values = run_of(state, mnist(), blobs).feeds[0].values
    assert values is not None
    assert np.array_equal(values[:, :, 0], array)


def test_the_last_that_is_given_serves_the_inputs_that_are_left() -> None:
    grid = tuple(tuple(float(row * 6 + column) for column in range(6)) for row in range(8))
    blobs = BlobStore()
    state = shown(NetworkScene(given=(Given(grid=grid),)), two_inputs(), {}, blobs)
    assert len(state.feeds) == 2
    assert state.feeds[0].source == state.feeds[1].source
    apart = NetworkScene(given=(Given(grid=grid), Given(grid=grid[::-1])))
    assert shown(apart, two_inputs(), {}, blobs).feeds[0] != shown(apart, two_inputs(), {}, blobs).feeds[1]


def test_the_cursor_stands_on_the_cell_and_the_map_is_open() -> None:
    scene = NetworkScene(
        given=(Given(strokes=SEVEN),),
        panel="maps",
        layer="conv2d_1",
        channel=5,
        cell=(3, 4),
        pinned=(2, 1, 7),
        stepping=True,
        per_row=8,
        range="map",
        order="raster",
    )
    layers = [node.id for node in mnist().opened.network.nodes if node.type == "Conv2D"]
    scene = replace(scene, layer=layers[1])
    state = shown(scene, mnist(), {}, BlobStore())
    assert state.cursor.layer == layers[1]
    assert state.cursor.channel == 5
    assert dict(state.cursor.positions)[layers[1]] == (3 * 11 + 4) * 64 + 5
    assert state.cursor.stepping
    assert state.cursor.pinned
    assert state.cursor.probe == Place(layers[1], 7, 2, 1)
    assert (state.view.panel, state.view.per_row, state.view.range) == ("maps", 8, "map")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"layer": "conv9"}, "no-such-layer"),
        ({"cell": (0, 0)}, "lesson-no-layer"),
        ({"channel": 0}, "lesson-no-layer"),
        ({"chosen_class": 3}, "lesson-no-class"),
        ({"layer": "conv", "channel": 2}, "lesson-no-cell"),
        ({"layer": "conv", "cell": (6, 0)}, "lesson-no-cell"),
        ({"layer": "conv", "pinned": (0, 5)}, "lesson-no-cell"),
        ({"layer": "dense", "cell": (0, 0, 3)}, "lesson-no-cell"),
        ({"edits": (SetWeight("conv", "kernel", (9, 0, 0, 0), 1.0),)}, "no-such-weight"),
        ({"edits": (SetWeight("nowhere", "kernel", (0, 0, 0, 0), 1.0),)}, "no-such-layer"),
        ({"given": (Given(sample="digit-11"),)}, "sample-unknown"),
        ({"given": (Given(picture="pictures/none.png"),)}, "lesson-file-missing"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_reason(changes: dict[str, Any], code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        shown(replace(NetworkScene(), **changes), two_inputs(), {}, BlobStore())
    assert refused.value.code == code


def test_edits_are_made() -> None:
    generator = np.random.default_rng(5)
    grid = tuple(map(tuple, generator.normal(size=(8, 6)).round(2).tolist()))
    edits = (
        SilenceMap("conv", 1),
        SilenceKernel("conv2", 0, 1),
        SetWeight("dense", "bias", (2,), 7.5),
        ScaleBias("conv", 3.0),
    )
    blobs = BlobStore()
    state = shown(NetworkScene(given=(Given(grid=grid),), edits=edits), two_inputs(), {}, blobs)
    loaded = two_inputs()
    scene, _ = network_scene(state, loaded.opened, loaded.preparations, blobs)
    assert in_a_file(scene).edits == edits
    run = run_of(state, loaded, blobs)
    assert run.trace is not None
    assert run.unedited is not None
    assert not run.trace["conv"][:, :, 1].any()
    assert run.trace.output[2] != run.unedited.output[2]


@pytest.mark.parametrize("seed", range(24))
def test_any_page_comes_back_with_the_same_numbers_and_the_same_place(seed: int) -> None:
    generator = np.random.default_rng(seed)
    loaded = (mnist(), two_inputs())[seed % 2]
    blobs = BlobStore()
    pixels = generator.integers(0, 256, (33, 41, 3)).astype(np.float32)
    sources = (
        Drawing(SEVEN),
        Numbers(blobs.put(generator.normal(size=(28, 28)).astype(np.float32)), "mine"),
        Numbers(blobs.put(generator.normal(size=(8, 6)).astype(np.float32)), "mine"),
        Photo(blobs.put(pixels), "mine.png", "", (33, 41), "RGB"),
        Photo(blobs.put(pixels / np.float32(3)), "16-bit.png"),
        shown(NetworkScene(given=(Given(sample="photo-cat"),)), loaded, {}, blobs).feeds[0].source,
        Drawing(),
    )
    # Also prepared in another way than the network asks for.
    ways = (loaded.preparations[0], Preparation("crop", "-1-1", invert=True))
    feeds = tuple(
        Feed(sources[(seed + index) % len(sources)], ways[int(generator.integers(2))])
        for index in range(len(loaded.opened.network.inputs))
    )
    layers = [node.id for node in loaded.opened.network.nodes]
    layer = layers[int(generator.integers(1, len(layers)))]
    height, width, channels = loaded.opened.network.maps_shape(layer) or (1, 1, 1)
    channel = int(generator.integers(channels))
    cell = (int(generator.integers(height)), int(generator.integers(width)))
    looked = shown(
        NetworkScene(
            layer=layer,
            channel=channel if seed % 3 else None,
            cell=(*cell, channel),
            pinned=(0, 0, channel) if seed % 4 == 0 else None,
            stepping=seed % 5 == 0,
            order=("raster", "channel")[seed % 2],
            sort="strength",
        ),
        loaded,
        {},
        blobs,
    )
    state = replace(looked, feeds=feeds)
    scene, files = network_scene(state, loaded.opened, loaded.preparations, blobs)
    again = BlobStore()
    back = shown(in_a_file(scene), loaded, files, again)
    before, after = run_of(state, loaded, blobs), run_of(back, loaded, again)
    for one, other in zip(before.feeds, after.feeds, strict=True):
        assert (one.values is None) == (other.values is None)
        if one.values is not None and other.values is not None:
            assert np.array_equal(one.values, other.values)
    if before.trace is not None and after.trace is not None:
        assert np.array_equal(before.trace.outputs[0], after.trace.outputs[0])
    assert back.cursor == state.cursor
    assert back.view == state.view


def test_a_lesson_names_the_network_that_was_added_to_it() -> None:
    loaded = two_inputs()
    state = shown(NetworkScene(), loaded, {}, BlobStore())
    scene, _ = network_scene(state, loaded.opened, loaded.preparations, BlobStore(), "models/two.keras")
    assert scene.model == "models/two.keras"
    usual = shown(NetworkScene(), mnist(), {}, BlobStore())
    named, files = network_scene(usual, mnist().opened, mnist().preparations, BlobStore())
    assert (named, files) == (NetworkScene(), {})
