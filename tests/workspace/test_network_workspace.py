"""The network page's workspace: every change is shown, undone and run just once."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers import Activation, Add, Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from convviz.networks import Network, Node
from convviz.networks.edits import SetWeight, SilenceMap
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing, Photo
from convviz.states.network.state import Model, Place, Rival
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.workspace import network as module
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles

RNG = np.random.default_rng(11)


def small(name: str = "small") -> OpenNetwork:
    kernel = RNG.normal(size=(3, 3, 1, 4)).astype(np.float32)
    return OpenNetwork(
        Network(
            name,
            [
                Node("input", "InputLayer", InputLayer((28, 28, 1))),
                Node("conv", "Conv2D", Conv2D(kernel, [0.1, 0.2, 0.3, 0.4], activation="relu"), ("input",)),
                Node("pool", "MaxPooling2D", MaxPooling2D(2), ("conv",)),
                Node("softmax", "Activation", Activation("softmax"), ("pool",)),
            ],
            ["softmax"],
        )
    )


@pytest.fixture
def workspace(qapp, monkeypatch):
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    made.open(Model("a", "small", "small"), small(), [Preparation(centre=True)])
    return made


def draw(workspace: NetworkWorkspace) -> None:
    workspace.begin_stroke(0.3, 0.2, 0.08, False)
    for step in range(8):
        workspace.extend_stroke(0.3 + step / 20, 0.2 + step / 12)
    workspace.end_stroke()


def test_an_empty_pad_is_no_input(workspace):
    assert workspace.run.trace is None
    assert workspace.run.feeds[0].values is None


def test_every_point_of_a_stroke_brings_a_new_run_and_the_stroke_is_one_undo_step(workspace):
    runs = []
    workspace.changed.connect(lambda moment: runs.append(moment.run))
    steps = workspace.undo_stack.count()
    draw(workspace)
    assert len({id(run) for run in runs}) == 9
    assert workspace.undo_stack.count() == steps + 1
    assert workspace.run.trace["softmax"].shape == (13, 13, 4)
    workspace.undo_stack.undo()
    assert workspace.run.trace is None


def test_views_that_may_wait_follow_a_stroke_an_event_later_and_only_its_newest_point(workspace, qtbot):
    draw(workspace)
    changed, followed = [], []
    workspace.changed.connect(changed.append)
    workspace.followed.connect(followed.append)
    workspace.begin_stroke(0.3, 0.2, 0.08, False)
    workspace.extend_stroke(0.5, 0.2)
    workspace.extend_stroke(0.5, 0.6)
    assert (len(changed), followed) == (3, [])
    qtbot.waitUntil(lambda: bool(followed), timeout=5000)
    assert followed == [workspace.moment]


def test_at_the_end_of_a_stroke_all_views_show_it(workspace, qtbot):
    draw(workspace)
    followed = []
    workspace.followed.connect(followed.append)
    draw(workspace)
    assert followed == [workspace.moment]
    workspace.clear_ink()
    assert followed[1:] == [workspace.moment]
    qtbot.wait(1)
    assert len(followed) == 2


def test_moving_the_cursor_runs_nothing_and_is_no_undo_step(workspace):
    draw(workspace)
    run, steps = workspace.run, workspace.undo_stack.count()
    workspace.select_layer("conv", 2)
    workspace.step(5)
    workspace.hover(Place("pool", 1, 3, 4))
    workspace.pin(Place("pool", 1, 3, 4))
    workspace.move_cursor(1, 0)
    assert workspace.state.cursor.probe == Place("pool", 1, 4, 4)
    workspace.release()
    assert workspace.run is run
    assert workspace.undo_stack.count() == steps


def test_the_first_look_opens_the_strongest_cell_of_the_map_with_most_contrast(workspace):
    draw(workspace)
    workspace.look_first()
    assert workspace.state.cursor.layer == "conv"
    transport = workspace.transport
    values = workspace.run.trace["conv"]
    assert values[transport.row, transport.column, transport.channel] == values[:, :, transport.channel].max()
    assert values.std(axis=(0, 1)).argmax() == transport.channel == workspace.state.cursor.channel


def test_escape_goes_out_one_level_at_a_time(workspace):
    workspace.select_layer("conv", 2)
    workspace.pin(Place("conv", 2, 3, 4))
    seen = []
    for _ in range(3):
        workspace.release()
        cursor = workspace.state.cursor
        seen.append((cursor.layer, cursor.channel, cursor.probe))
    assert seen == [("conv", 2, None), ("conv", None, None), ("", None, None)]


def test_the_transport_steps_through_the_maps_of_the_opened_layer(workspace):
    workspace.select_layer("pool", 1)
    workspace.home()
    assert (workspace.state.cursor.channel, workspace.state.cursor.stepping) == (0, True)
    workspace.step(13 * 13 + 2)
    assert workspace.state.cursor.channel == 1
    transport = workspace.transport
    assert (transport.channel, transport.row, transport.column) == (1, 0, 2)
    assert (transport.count, transport.row_length) == (13 * 13 * 4, 13)
    workspace.finish()
    assert (workspace.state.cursor.channel, workspace.state.cursor.stepping) == (3, False)


def test_a_silent_map_changes_what_follows_and_is_heard_again(workspace):
    draw(workspace)
    before = workspace.run.trace
    workspace.toggle_map("conv", 1)
    run = workspace.run
    assert workspace.state.edits == (SilenceMap("conv", 1),)
    assert not run.trace["conv"][:, :, 1].any()
    assert run.unedited["conv"] is before["conv"]
    assert (run.trace["softmax"] != before["softmax"]).any()
    workspace.toggle_map("conv", 1)
    assert workspace.state.edits == ()
    np.testing.assert_array_equal(workspace.run.trace["softmax"], before["softmax"])


def test_the_last_value_of_a_weight_counts_and_a_drag_is_one_step(workspace):
    steps = workspace.undo_stack.count()
    for value in (1.0, 2.0, 3.0):
        workspace.set_weight("conv", "kernel", (0, 0, 0, 0), value, merge="drag")
    workspace.end_merge()
    assert workspace.state.edits == (SetWeight("conv", "kernel", (0, 0, 0, 0), 3.0),)
    assert workspace.undo_stack.count() == steps + 1


def test_another_network_keeps_the_drawing_and_comes_back_by_undo(workspace):
    draw(workspace)
    drawing = workspace.state.feeds[0].source
    assert isinstance(drawing, Drawing)
    workspace.select_layer("conv", 1)
    workspace.open(Model("b", "other", "other"), small("other"), [Preparation()])
    assert workspace.state.feeds[0].source == drawing
    assert workspace.run.network.name == "other"
    assert workspace.state.edits == ()
    workspace.undo_stack.undo()
    assert workspace.run.network.name == "small"


def test_an_edit_that_does_not_fit_is_said_and_the_network_runs_without_it(workspace):
    draw(workspace)
    workspace.set_edits([SetWeight("conv", "kernel", (9, 9, 9, 9), 1.0)])
    assert workspace.run.trouble.code == "no-such-weight"
    assert workspace.run.trace is not None


def test_a_rival_is_run_beside_on_the_same_input(workspace):
    draw(workspace)
    workspace.set_rival(Rival(model=Model("b", "other", "other")), small("other"))
    assert workspace.moment.rival.network.name == "other"
    np.testing.assert_array_equal(workspace.moment.rival.trace["input"], workspace.run.trace["input"])


def test_a_slow_network_beside_is_waited_for_and_an_older_one_is_not_shown_in_its_place(
    workspace, qtbot, monkeypatch
):
    draw(workspace)
    workspace.set_rival(Rival(model=Model("b", "other", "other")), small("other"))
    monkeypatch.setattr(module, "_A_FRAME_S", 0.0)
    monkeypatch.setattr(module, "_MANY_PRODUCTS", 0)
    workspace.set_rival(Rival(model=Model("c", "third", "third")), small("third"))
    assert workspace.busy
    assert workspace.moment.rival is None
    assert workspace.run.trace is not None
    qtbot.waitUntil(lambda: workspace.moment.rival is not None, timeout=5000)
    assert workspace.moment.rival.network.name == "third"


def test_a_stroke_beside_is_one_undo_step_and_leaves_the_page_alone(workspace):
    draw(workspace)
    mine, steps = workspace.state.feeds, workspace.undo_stack.count()
    workspace.set_rival(Rival(feeds=mine))
    for points in range(1, 6):
        stroke = Stroke(tuple((0.1 * at, 0.5) for at in range(points)), 0.08)
        workspace.set_feed_beside(replace(mine[0], source=Drawing((stroke,))), 0, "stroke-beside")
    workspace.end_merge()
    assert workspace.state.feeds == mine
    assert len(workspace.state.rival.feeds[0].source.strokes[0].points) == 5
    assert workspace.undo_stack.count() == steps + 2
    workspace.swap_rival()
    assert workspace.state.rival.feeds == mine
    workspace.undo_stack.undo()
    assert workspace.state.feeds == mine


def test_a_slow_network_runs_aside_and_the_newest_state_is_shown_at_last(workspace, qtbot, monkeypatch):
    monkeypatch.setattr(module, "_A_FRAME_S", 0.0)
    draw(workspace)
    qtbot.waitUntil(lambda: not workspace.busy, timeout=5000)
    whole = workspace.run.feeds[0].picture
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)
    direct = NetworkWorkspace(NetworkStore(), BlobStore())
    direct.open(Model("a", "small", "small"), small(), [Preparation(centre=True)])
    draw(direct)
    np.testing.assert_array_equal(whole, direct.run.feeds[0].picture)


def test_pictures_that_nothing_can_reach_are_forgotten(workspace):
    blob = workspace.blobs.put(RNG.uniform(0, 255, (30, 20, 3)).astype(np.float32))
    workspace.set_source(Photo(blob, "photo", "", (30, 20), "RGB"))
    assert workspace.run.trace is not None
    workspace.undo_stack.clear()
    workspace.clear_ink()
    workspace.undo_stack.clear()
    workspace.begin_stroke(0.5, 0.5, 0.1, False)
    assert blob not in workspace.blobs


def test_of_the_classes_the_predicted_one_is_explained_until_another_is_stepped_to(workspace):
    kernel = RNG.normal(size=(784, 5)).astype(np.float32)
    network = Network(
        "flat",
        [
            Node("input", "InputLayer", InputLayer((28, 28, 1))),
            Node("flatten", "Flatten", Flatten(), ("input",)),
            Node("classes", "Dense", Dense(kernel, activation="softmax"), ("flatten",)),
        ],
        ["classes"],
    )
    workspace.open(Model("flat", "flat", "flat"), OpenNetwork(network), [Preparation(centre=True)])
    draw(workspace)
    workspace.select_layer("classes")
    best = int(workspace.run.trace["classes"].argmax())
    assert workspace.transport.channel == best
    workspace.step(-1 if best else 1)
    assert workspace.transport.channel == (best - 1 if best else 1)


def test_turning_to_another_panel_is_no_undo_step_and_undo_does_not_turn_back(workspace):
    steps = workspace.undo_stack.count()
    workspace.set_view(replace(workspace.state.view, range="model"))
    workspace.set_view(replace(workspace.state.view, panel="maps"))
    assert workspace.undo_stack.count() == steps + 1
    workspace.undo_stack.undo()
    assert workspace.state.view.range == "layer"
    assert workspace.state.view.panel == "maps"


def test_a_network_of_two_inputs_is_fed_the_same_twice_at_first(workspace):
    draw(workspace)
    drawing = workspace.state.feeds[0].source
    inputs = [Node(name, "InputLayer", InputLayer((28, 28, 1))) for name in ("left", "right")]
    two = Network("two", [*inputs, Node("sum", "Add", Add(), ("left", "right"))], ["sum"])
    workspace.open(Model("two", "two", "two"), OpenNetwork(two), (Preparation(), Preparation()))
    assert [feed.source for feed in workspace.state.feeds] == [drawing, drawing]
    assert workspace.run.trace is not None


def test_of_a_network_without_maps_the_last_layer_is_opened(workspace):
    kernel = RNG.normal(size=(784, 3)).astype(np.float32)
    nodes = [
        Node("input", "InputLayer", InputLayer((784,))),
        Node("hidden", "Dense", Dense(kernel), ("input",)),
        Node("classes", "Dense", Dense(RNG.normal(size=(3, 2)), activation="softmax"), ("hidden",)),
    ]
    workspace.open(Model("dense", "d", "d"), OpenNetwork(Network("d", nodes, ["classes"])), [Preparation()])
    draw(workspace)
    assert workspace.state.cursor.layer == "classes"


@pytest.mark.parametrize("shape", [(30,), (4, 5, 2, 3)])
def test_an_array_of_any_rank_is_fed_to_an_input_of_its_shape(workspace, tmp_path, shape):
    nodes = [
        Node("input", "InputLayer", InputLayer(shape)),
        Node("last", "Activation", Activation("tanh"), ("input",)),
    ]
    workspace.open(Model("odd", "o", "o"), OpenNetwork(Network("o", nodes, ["last"])), [Preparation()])
    values = RNG.normal(size=shape).astype(np.float32)
    np.save(tmp_path / "array.npy", values)
    NetworkFiles(workspace, workspace).open_now(tmp_path / "array.npy")
    np.testing.assert_array_equal(workspace.run.trace["input"], values)


class Waiting(Activation):
    """A layer that takes until it is let go."""

    begun, done = threading.Event(), threading.Event()

    def forward(self, *inputs):
        self.begun.set()
        assert self.done.wait(30)
        return super().forward(*inputs)


def test_a_network_that_takes_long_does_not_keep_another_waiting(workspace, qtbot, monkeypatch):
    Waiting.begun.clear()
    Waiting.done.clear()
    draw(workspace)
    after = []

    class Counting(Activation):
        def forward(self, *inputs):
            after.append(self)
            return super().forward(*inputs)

    slow = Network(
        "slow",
        [
            Node("input", "InputLayer", InputLayer((28, 28, 1))),
            Node("wait", "Activation", Waiting("relu"), ("input",)),
            Node("after", "Activation", Counting("relu"), ("wait",)),
        ],
        ["after"],
    )
    monkeypatch.setattr(workspace, "_is_slow", lambda state: workspace.busy or state.model.key == "slow")
    workspace.open(Model("slow", "slow", "slow"), OpenNetwork(slow), [Preparation(centre=True)])
    assert Waiting.begun.wait(30)
    workspace.open(Model("b", "small", "small"), small(), [Preparation(centre=True)])
    Waiting.done.set()
    qtbot.waitUntil(lambda: not workspace.busy and workspace.run is not None, timeout=20_000)
    assert workspace.run.network.name == "small"
    assert workspace.run.trace is not None
    assert after == []
