"""The X-ray shows what is really fed, step by step; the bars what comes of it."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import Activation, Conv2D, Dense, Flatten, GlobalAveragePooling2D, InputLayer
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.mnist import prepare_as_mnist
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.guessing import Guess
from convviz.states.lab.state import Drawing, Numbers, Photo
from convviz.states.network.bars import bars_of
from convviz.states.network.run import PAD_SIDE, NetworkRunner
from convviz.states.network.state import Feed, Model, NetworkState
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.states.network.xray import xray
from convviz.texts.network_bars import empty_text, spoken
from convviz.texts.network_input import kind_text, source_text

RNG = np.random.default_rng(4)
LINE = Drawing((Stroke(((0.3, 0.2), (0.6, 0.8)), 0.08),))


def classifier(inputs: int = 1, activation: str = "softmax", units: int = 3) -> Network:
    nodes = [Node(f"input_{at}", "InputLayer", InputLayer((28, 28, 1))) for at in range(inputs)]
    nodes += [
        Node("conv", "Conv2D", Conv2D(RNG.normal(size=(3, 3, 1, 4))), ("input_0",)),
        Node("mean", "GlobalAveragePooling2D", GlobalAveragePooling2D(), ("conv",)),
        Node("classes", "Dense", Dense(RNG.normal(size=(4, units)), activation=activation), ("mean",)),
    ]
    return Network("net", nodes, ["classes"])


def state_of(
    network: Network, *feeds: Feed, classes: tuple[str, ...] = ()
) -> tuple[NetworkState, NetworkRunner, BlobStore]:
    networks, blobs = NetworkStore(), BlobStore()
    networks.put("key", OpenNetwork(network, classes))
    return NetworkState(Model("key", "net", "net"), feeds), NetworkRunner(networks, blobs), blobs


def test_a_centred_drawing_goes_by_its_box_and_its_scaled_ink_to_what_is_fed():
    state, runner, _ = state_of(classifier(), Feed(LINE, Preparation(centre=True)))
    run = runner.run(state)
    scene = xray(state.feeds[0], run.feeds[0], (28, 28, 1))
    steps = prepare_as_mnist(rasterise(LINE.strokes, PAD_SIDE, PAD_SIDE))
    assert [step.kind for step in scene.steps] == ["given", "scaled", "fed"]
    assert scene.steps[0].used == steps.box
    np.testing.assert_allclose(scene.steps[2].values[:, :, 0], steps.centred, atol=1e-6)
    np.testing.assert_array_equal(run.trace["input_0"], run.feeds[0].values)
    assert scene.bounds == (0, pytest.approx(steps.centred.max(), abs=1e-6))


def test_a_picture_is_cropped_and_what_is_fed_has_the_range_of_the_network():
    network = classifier()
    state, runner, blobs = state_of(network, Feed())
    picture = RNG.integers(0, 256, (40, 60, 3)).astype(np.float32)
    photo = Photo(blobs.put(picture), "photo", "", (40, 60), "RGB")
    state = replace(state, feeds=(Feed(photo, Preparation(fit="crop", values="-1-1")),))
    scene = xray(state.feeds[0], runner.run(state).feeds[0], (28, 28, 1))
    used = scene.steps[0].used
    assert (used.height, used.width, used.left) == (40, 40, 10)
    assert (scene.steps[1].low, scene.steps[1].high) == (-1, 1)
    assert -1 <= scene.bounds[0] < scene.bounds[1] <= 1


@pytest.mark.parametrize("values", ["0-1", "-1-1", "0-255"])
def test_a_drawing_can_be_fed_dark_on_light_unless_it_is_centred(values):
    network = classifier()
    runs = []
    for centre, ink in ((False, False), (False, True), (True, True)):
        feed = Feed(LINE, Preparation(values=values, centre=centre), dark_ink=ink)
        state, runner, _ = state_of(network, feed)
        runs.append((state, runner.run(state)))
    shape = network.input_shapes[0]
    fed_light, fed_dark, fed_centred = (run.feeds[0].values for _, run in runs)
    low, high = {"0-1": (0, 1), "-1-1": (-1, 1), "0-255": (0, 255)}[values]
    np.testing.assert_allclose(fed_dark, low + high - fed_light, atol=1e-4 * high)
    assert fed_centred.mean() < (low + high) / 2
    scenes = [xray(state.feeds[0], run.feeds[0], shape) for state, run in runs]
    assert [scene.inverted for scene in scenes] == [False, True, False]


@pytest.mark.parametrize(
    ("kind", "shape", "words"),
    [
        ("sequence", (100, 13), "a sequence of 100 × 13"),
        ("text", (20,), "a text, as 20 numbers of words"),
        ("vector", (13,), "but 13 numbers"),
        ("tensor", (4, 5, 6, 7), "of the shape 4 × 5 × 6 × 7"),
    ],
)
def test_an_input_that_takes_no_picture_says_what_it_takes_and_that_a_picture_only_stands_in(
    kind, shape, words
):
    guess = Guess(kind, Preparation(), ("no-picture",))
    assert words in kind_text(guess, shape, fed=False)
    assert "stands in" not in kind_text(guess, shape, fed=False)
    assert "stands in" in kind_text(guess, shape, fed=True)
    assert kind_text(Guess("image", Preparation(), ("default",)), (8, 8, 1), fed=True) == ""


def test_how_the_range_is_known_is_said():
    found, guessed = (Guess("image", Preparation(), (why,)) for why in ("rescaling", "default"))
    assert source_text(found, "0-1") == "From the file:"
    assert source_text(guessed, "0-1") == "Guessed:"
    assert source_text(found, "0-255") == source_text(guessed, "0-255") == "Chosen:"


def test_bars_come_best_first_with_their_names_and_with_what_was_before_an_edit():
    state, runner, _ = state_of(classifier(), Feed(LINE), classes=("a", "b", "c"))
    before = bars_of(runner.run(state), state)
    assert sum(bar.probability for bar in before.bars) == pytest.approx(1)
    assert [bar.probability for bar in before.bars] == sorted(
        (bar.probability for bar in before.bars), reverse=True
    )
    assert {bar.number: bar.name for bar in before.bars} == {0: "a", 1: "b", 2: "c"}
    edited = replace(state, edits=(SilenceMap("conv", 2),), classes=("x", "y", "z"))
    after = bars_of(runner.run(edited), edited)
    assert {bar.number: bar.before for bar in after.bars} == {
        bar.number: bar.probability for bar in before.bars
    }
    assert {bar.name for bar in after.bars} == {"x", "y", "z"}


def test_one_sigmoid_gives_both_classes():
    state, runner, _ = state_of(classifier(activation="sigmoid", units=1), Feed(LINE))
    run = runner.run(state)
    scene = bars_of(run, state)
    value = float(run.trace["classes"][0])
    assert scene.head == "sigmoid"
    assert {bar.number: bar.probability for bar in scene.bars} == {
        0: pytest.approx(1 - value),
        1: pytest.approx(value),
    }


def test_an_empty_pad_and_an_empty_second_input_are_told_apart():
    state, runner, _ = state_of(classifier(), Feed(Drawing(), Preparation(centre=True)))
    assert bars_of(runner.run(state), state).empty == "no-digit"
    state, runner, _ = state_of(classifier(2), Feed(LINE), Feed())
    scene = bars_of(runner.run(state), state)
    assert (scene.empty, scene.missing) == ("no-input", "input_1")


def test_of_several_inputs_the_one_that_cannot_be_fed_is_named():
    state, runner, blobs = state_of(classifier(2), Feed(LINE), Feed(LINE))
    wrong = Feed(Numbers(blobs.put(np.ones((4, 5, 7), np.float32)), "seven.npy"))
    told = empty_text(bars_of(runner.run(replace(state, feeds=(Feed(LINE), wrong))), state))
    assert told.startswith("input_1: seven.npy has the shape 4 × 5 × 7")
    state, runner, blobs = state_of(classifier(), wrong)
    blobs.put(np.ones((4, 5, 7), np.float32))
    assert empty_text(bars_of(runner.run(state), state)).startswith("seven.npy")


def test_a_network_that_takes_no_picture_asks_for_numbers_and_not_for_a_drawing():
    networks, blobs = NetworkStore(), BlobStore()
    guess = Guess("sequence", Preparation(), ("no-picture",))
    networks.put("key", OpenNetwork(classifier(), guesses=(guess,)))
    state = NetworkState(Model("key", "net", "net"), (Feed(Drawing()),))
    scene = bars_of(NetworkRunner(networks, blobs).run(state), state)
    assert scene.empty == "no-array"
    assert "draw" not in spoken(scene)


def test_a_network_that_does_not_classify_says_what_it_gives_and_a_picture_is_shown():
    nodes = [
        Node("input", "InputLayer", InputLayer((28, 28, 1))),
        Node("flat", "Flatten", Flatten(), ("input",)),
        Node("angle", "Dense", Dense(RNG.normal(size=(784, 1))), ("flat",)),
    ]
    state, runner, _ = state_of(Network("steering", nodes, ["angle"]), Feed(LINE))
    assert "puts out a number" in str(bars_of(runner.run(state), state).refusal)
    denoise = Network(
        "denoise",
        [nodes[0], Node("out", "Activation", Activation("sigmoid"), ("input",))],
        ["out"],
    )
    state, runner, _ = state_of(denoise, Feed(LINE))
    run = runner.run(state)
    np.testing.assert_array_equal(bars_of(run, state).picture, run.trace["out"])
