"""The tray's workspace: kept, undone, replayed, and there again at the next start."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense, Flatten, InputLayer
from convviz.networks import Network, Node
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.guessing import guesses
from convviz.states.lab.state import Drawing, Photo
from convviz.states.network.state import Model
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.states.network.tray import Label, Verdict
from convviz.states.network.tray_replay import replayed
from convviz.workspace import network as module
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.tray import TrayWorkspace


def small(seed: int, side: int = 14) -> OpenNetwork:
    random = np.random.default_rng(seed)
    kernel = random.normal(size=(3, 3, 1, 2)).astype(np.float32)
    weights = random.normal(size=((side - 2) ** 2 * 2, 4)).astype(np.float32)
    network = Network(
        "small",
        [
            Node("input", "InputLayer", InputLayer((side, side, 1))),
            Node("conv", "Conv2D", Conv2D(kernel, None), ("input",)),
            Node("flatten", "Flatten", Flatten(), ("conv",)),
            Node("dense", "Dense", Dense(weights, None, activation="softmax"), ("flatten",)),
        ],
        ["dense"],
    )
    return OpenNetwork(network, guesses=guesses(network))


@pytest.fixture
def network(qapp, monkeypatch):
    monkeypatch.setattr(module, "_A_FRAME_S", 10.0)  # on a busy machine, too, runs are done at once
    made = NetworkWorkspace(NetworkStore(), BlobStore())
    made.open(Model("a", "small", "small"), small(1), [Preparation()])
    return made


@pytest.fixture
def tray(network):
    return TrayWorkspace(network, network)


def draw(network: NetworkWorkspace, x: float = 0.5) -> None:
    network.clear_ink()
    network.begin_stroke(x, 0.2, 0.1, False)
    network.extend_stroke(x, 0.8)
    network.end_stroke()


def photo(network: NetworkWorkspace) -> Photo:
    values = np.random.default_rng(3).uniform(0, 255, (20, 30, 3)).astype(np.float32)
    source = Photo(network.blobs.put(values), "leaf.png", "", (20, 30), "RGB")
    network.set_source(source)
    return source


def test_a_drawing_is_kept_with_what_the_network_says_of_it(network, tray):
    draw(network)
    assert tray.keep(Label(2))
    (entry,) = tray.tray
    best = int(network.run.trace["dense"].argmax())
    assert (entry.number, entry.label, entry.verdict.best.number) == (1, Label(2), best)
    assert entry.verdict.best.probability == pytest.approx(float(network.run.trace["dense"].max()))
    assert (entry.verdict.classes, entry.shape, entry.verdict.edits) == (4, (14, 14, 1), 0)
    assert entry.kept[4] == "-"


def test_what_is_kept_while_a_slow_network_still_runs_has_its_own_verdict(network, tray, qtbot, monkeypatch):
    draw(network, 0.2)
    monkeypatch.setattr(module, "_A_FRAME_S", 0.0)
    draw(network, 0.8)
    assert network.busy
    tray.keep()
    qtbot.waitUntil(lambda: not network.busy, timeout=5000)
    expected = network.run.trace["dense"]
    best = tray.tray[0].verdict.best
    assert (best.number, best.probability) == (int(expected.argmax()), pytest.approx(float(expected.max())))


def test_an_empty_pad_is_not_kept_and_that_is_said(network, tray):
    said: list[str] = []
    tray.notice.connect(said.append)
    assert not tray.keep()
    assert tray.tray == ()
    assert "draw something" in said[0]


def test_keeping_labelling_and_removing_are_undone_one_by_one(network, tray):
    draw(network)
    tray.keep()
    tray.set_label([1], Label(3))
    tray.remove([1])
    assert tray.tray == ()
    seen = []
    for _ in range(3):
        network.undo_stack.undo()
        seen.append([entry.label for entry in tray.tray])
    assert seen == [[Label(3)], [None], []]
    network.undo_stack.redo()
    assert len(tray.tray) == 1


def test_a_kept_drawing_goes_back_onto_the_pad(network, tray):
    draw(network, 0.3)
    first = network.state.feeds[0].source
    tray.keep()
    draw(network, 0.7)
    tray.show_again(tray.tray[0])
    assert network.state.feeds[0].source == first


def test_a_kept_photo_outlives_the_pages_own(network, tray):
    source = photo(network)
    tray.keep()
    network.set_source(Drawing())
    network.undo_stack.clear()
    network.clear_ink()
    network.set_view(network.state.view)
    draw(network)
    tray.show_again(tray.tray[0])
    assert network.state.feeds[0].source == source
    assert network.run.trace is not None


def test_the_tray_is_there_again_at_the_next_start(network, tmp_path):
    folder = tmp_path / "tray"
    first = TrayWorkspace(network, network)
    first.keep_between_runs(folder)
    draw(network)
    first.keep(Label(1))
    photo(network)
    first.keep()
    first.finish()
    second = TrayWorkspace(network, network)
    second.keep_between_runs(folder)
    assert second.tray == first.tray
    blob = second.tray[1].blobs()[0]
    np.testing.assert_array_equal(second.blobs.get(blob), first.blobs.get(blob))


def test_pictures_that_no_drawing_needs_any_more_leave_the_folder(network, tmp_path):
    tray = TrayWorkspace(network, network)
    tray.keep_between_runs(tmp_path)
    photo(network)
    tray.keep()
    tray.finish()
    assert len(list(tmp_path.glob("*.npy"))) == 1
    tray.remove([1])
    tray.finish()
    assert list(tmp_path.glob("*.npy")) == []


@pytest.mark.parametrize("damage", ["cut", "picture", "gone"])
def test_a_damaged_tray_is_put_aside_and_said_in_one_sentence(network, tmp_path, damage):
    folder = tmp_path / "tray"
    first = TrayWorkspace(network, network)
    first.keep_between_runs(folder)
    photo(network)
    first.keep()
    first.finish()
    file, picture = folder / "tray.json", next(folder.glob("*.npy"))
    match damage:
        case "cut":
            file.write_bytes(file.read_bytes()[:-9])
        case "picture":
            data = bytearray(picture.read_bytes())
            data[-5] ^= 1
            picture.write_bytes(bytes(data))
        case "gone":
            picture.unlink()
    kept = file.read_bytes()
    second = TrayWorkspace(network, network)
    said: list[str] = []
    second.notice.connect(said.append)
    second.keep_between_runs(folder)
    assert second.tray == ()
    assert len(said) == 1
    assert "tray-damaged-1" in said[0]
    assert (tmp_path / "tray-damaged-1" / "tray.json").read_bytes() == kept
    draw(network)
    second.keep()
    second.finish()
    assert file.exists()


def test_a_folder_that_cannot_be_made_is_said(network, tmp_path, qtbot):
    (tmp_path / "in the way").write_text("a file")
    tray = TrayWorkspace(network, network)
    tray.keep_between_runs(tmp_path / "in the way" / "tray")
    draw(network)
    with qtbot.waitSignal(tray.notice) as said:
        tray.keep()
    assert "cannot be written" in said.args[0]
    tray.finish()


def test_a_replay_feeds_another_network_as_its_own_layers_ask_for_it(network, tray):
    for x in (0.3, 0.5, 0.7):
        draw(network, x)
        tray.keep(Label(1))
    model, other = Model("b", "other", "other"), small(9, side=20)
    steps: list[tuple[int, int]] = []
    verdicts = replayed(
        tray.tray, tray.blobs, model, other, lambda done, total: steps.append((done, total)), lambda: False
    )
    assert steps == [(1, 3), (2, 3), (3, 3)]
    direct = NetworkWorkspace(NetworkStore(), BlobStore())
    direct.open(model, other, [Preparation()])
    for entry in tray.tray:
        direct.set_source(entry.feeds[0].source)
        assert verdicts[entry.number].best.number == int(direct.run.trace["dense"].argmax())
        assert verdicts[entry.number].name == "other"


def test_a_replay_stops_when_it_is_asked_to(network, tray):
    for x in (0.3, 0.5, 0.7):
        draw(network, x)
        tray.keep()
    done: list[int] = []
    result = replayed(
        tray.tray,
        tray.blobs,
        Model("b", "b", "b"),
        small(9),
        lambda at, _: done.append(at),
        lambda: len(done) > 1,
    )
    assert (result, done) == (None, [1, 2])


def test_an_untrained_network_of_the_course_is_asked_off_the_windows_thread(network, tray, qtbot):
    draw(network)
    tray.keep(Label(0))
    with qtbot.waitSignal(tray.replay_changed, timeout=20_000) as changed:
        tray.replay_named("zoo:lenet5")
        assert tray.busy
    replay = changed.args[0]
    assert replay.name == "lenet5"
    assert isinstance(replay.verdicts[1], Verdict)
    tray.forget_replay()
    assert tray.replay is None


def test_a_network_that_cannot_be_opened_is_said_and_the_last_replay_stays(network, tray, qtbot, tmp_path):
    draw(network)
    tray.keep()
    with qtbot.waitSignal(tray.notice, timeout=20_000) as said:
        tray.replay_file(tmp_path / "missing.keras")
    assert "missing.keras" in said.args[0]
    assert not tray.busy


def test_numbers_are_not_given_twice_so_that_a_replay_means_the_right_drawing(network, tray):
    draw(network)
    tray.keep()
    tray.remove([1])
    draw(network, 0.2)
    tray.keep()
    assert [entry.number for entry in tray.tray] == [2]
