"""The film of a run: its own pictures, the frame at the cursor, and ranges that do not move with the epoch."""

from __future__ import annotations

import numpy as np
import pytest
from made_runs import make_run, no_data, picture_sets

from convviz.layers import ConvvizError
from convviz.networks import zoo
from convviz.networks.edits import weights_of
from convviz.networks.named_weights import build_named
from convviz.states.training.epochs import EpochsView
from convviz.workspace.film_work import read_epoch
from convviz.workspace.probe_pictures import probe_of
from convviz.workspace.run_film import FilmWorkspace
from convviz.workspace.runs import RunsWorkspace


@pytest.fixture
def runs(qapp, tmp_path):
    make_run(tmp_path, "one", epochs=4, begun="2026-11-21T10:00:00Z")
    make_run(tmp_path, "two", epochs=2, seed=7)
    return RunsWorkspace(tmp_path)


def some_data(source, cancel):
    return picture_sets()


def film_of(runs, qtbot, opener=some_data):
    runs.choose(("one",))
    film = FilmWorkspace(runs, opener=opener)
    film.set_active(active=True)
    qtbot.waitUntil(lambda: film.scene is not None and film.scene.measured == len(film.epochs))
    return film


@pytest.fixture
def film(runs, qtbot):
    made = film_of(runs, qtbot)
    qtbot.waitUntil(lambda: len(made.probes) == 3 and made.scene.measured == 5)
    return made


@pytest.mark.parametrize("name", ["mnist", "residual", "inception", "siamese"])
def test_a_snapshot_is_the_network_it_was_taken_of(tmp_path, name):
    folder = make_run(tmp_path, architecture=name, epochs=1)
    weights = folder.snapshot(1).weights
    network = build_named(folder.facts().config, weights)
    for node in network.nodes:
        for role, array in weights_of(node.layer).items():
            np.testing.assert_array_equal(array, weights[f"{node.id}/{role}"].astype(np.float32))


def test_a_snapshot_without_a_weight_is_refused_by_name(tmp_path):
    folder = make_run(tmp_path, epochs=0)
    weights = dict(folder.snapshot(0).weights)
    del weights["dense/bias"]
    with pytest.raises(ConvvizError, match=r"bias of the layer dense ") as caught:
        build_named(folder.facts().config, weights)
    assert caught.value.code == "named-weight-missing"


def test_the_frame_at_the_cursor_has_that_epochs_weights(runs, film):
    runs.set_epoch(2)
    kept = runs.folder_of("one").snapshot(2).weights["conv2d/kernel"].astype(np.float32)
    assert film.scene.epoch == 2
    np.testing.assert_array_equal(film.scene.kernels[0].kernels.tiles, kept.transpose(3, 2, 0, 1))


def test_colours_span_all_epochs_whichever_is_shown(runs, film):
    folder = runs.folder_of("one")
    largest = max(
        float(np.abs(folder.snapshot(each).weights[name].astype(np.float32)).max())
        for each in folder.epochs()
        for name in ("conv2d/kernel", "conv2d/bias")
    )
    seen = set()
    for epoch in range(5):
        runs.set_epoch(epoch)
        seen.add(film.scene.kernels[0].colouring.high)
    assert list(seen) == pytest.approx([largest])


def test_maps_of_a_probe_have_one_range_over_all_epochs(runs, film):
    film.set_view(EpochsView("maps", "conv2d_1"))
    highest = [0.0, 0.0, 0.0]
    for epoch in range(5):
        runs.set_epoch(epoch)
        for number, probe in enumerate(film.probes):
            maps = film.network.run(probe.fed)["conv2d_1"]
            highest[number] = max(highest[number], float(maps.max()))
    assert [wall.colouring.high for wall in film.scene.walls] == pytest.approx(highest)
    assert {wall.colouring.law for wall in film.scene.walls} == {"positive"}


def test_the_change_since_the_first_epoch_is_the_difference(runs, film):
    runs.set_epoch(3)
    film.set_view(EpochsView("kernels", "conv2d_1", compare="change"))
    folder = runs.folder_of("one")
    now, before = (folder.snapshot(each).weights["conv2d_1/kernel"].astype(np.float32) for each in (3, 0))
    shown = film.scene.kernels[0]
    np.testing.assert_array_equal(shown.kernels.tiles, (now - before).transpose(3, 2, 0, 1))
    assert shown.colouring.high >= float(np.abs(now - before).max())
    film.set_view(EpochsView("kernels", "conv2d_1", compare="beside"))
    first, last = film.scene.kernels
    np.testing.assert_array_equal(first.kernels.tiles, before.transpose(3, 2, 0, 1))
    assert first.colouring == last.colouring


def test_answers_have_a_course_over_all_epochs(runs, film):
    film.set_view(EpochsView("answers", compare="beside"))
    runs.set_epoch(1)
    for answer in film.scene.answers:
        assert answer.epochs.tolist() == [0, 1, 2, 3, 4]
        assert answer.course.shape == (5, 10)
        np.testing.assert_allclose(answer.course.sum(axis=1), 1, atol=1e-5)
        np.testing.assert_array_equal(answer.course[1], answer.now)
        np.testing.assert_array_equal(answer.course[0], answer.before)


def test_probes_are_of_different_classes_and_the_same_every_time(runs, film, qtbot):
    again = film_of(runs, qtbot)
    qtbot.waitUntil(lambda: len(again.probes) == 3)
    assert [each.name for each in again.probes] == [each.name for each in film.probes]
    labels = [each.label for each in film.probes]
    assert len(set(labels)) == 3
    assert all(each.fed.max() == 1 and each.picture.max() == 255 for each in film.probes)


def test_where_the_data_are_gone_kernels_are_still_there(runs, qtbot):
    film = film_of(runs, qtbot, no_data)
    qtbot.waitUntil(lambda: film.probe_trouble != "")
    assert "mnist" in film.probe_trouble
    assert film.scene.kernels
    picture = np.zeros((40, 40, 1), np.uint8)
    picture[5:30, 18:22] = 255
    own = probe_of(film.network, picture, "mine", own=True)
    film.set_probes((own,))
    film.set_view(EpochsView("maps"))
    qtbot.waitUntil(lambda: film.scene.measured == 5 and len(film.scene.walls) == 1)
    assert film.scene.walls[0].probe is own


def test_an_empty_drawing_is_no_probe(qapp):
    from convviz.networks.keras_file import build

    network = build(zoo.config("mnist"))
    assert probe_of(network, np.zeros((28, 28, 1), np.uint8), "nothing", own=True) is None


def test_a_new_epoch_is_measured_too(runs, film, tmp_path, qtbot):
    make_run(tmp_path, "one", epochs=6, begun="2026-11-21T10:00:00Z")
    runs.add("one")
    assert runs.epoch == 6
    qtbot.waitUntil(lambda: film.scene.epoch == 6 and film.scene.measured == 7)
    assert film.scene.last == 6


def test_an_epoch_that_the_training_forgets_is_forgotten_here(runs, film, qtbot):
    runs.folder_of("one").forget_snapshot(3)
    runs.add("one")
    qtbot.waitUntil(lambda: film.scene.count == 4 and film.scene.measured == 4)
    runs.set_epoch(3)
    assert film.scene.epoch == 2


def test_another_run_has_another_film(runs, film, qtbot):
    runs.choose(("one", "two"))
    qtbot.waitUntil(lambda: film.scene is not None and film.scene.measured == 3)
    kept = runs.folder_of("two").snapshot(2).weights["conv2d/kernel"].astype(np.float32)
    np.testing.assert_array_equal(film.scene.kernels[0].kernels.tiles, kept.transpose(3, 2, 0, 1))


def test_a_damaged_epoch_is_said_and_the_others_are_shown(runs, tmp_path, qtbot):
    (tmp_path / "one" / "epochs" / "0002.npz").write_bytes(b"PK")
    runs.choose(("one",))
    film = FilmWorkspace(runs, opener=no_data)
    notices = []
    film.notice.connect(notices.append)
    film.set_active(active=True)
    qtbot.waitUntil(lambda: film.scene is not None and film.scene.measured == 4)
    assert len(notices) == 1
    runs.set_epoch(2)
    qtbot.waitUntil(lambda: film.trouble != "")
    assert "0002.npz" in film.trouble
    assert film.scene is None
    runs.set_epoch(3)
    qtbot.waitUntil(lambda: film.scene is not None)
    assert film.trouble == ""


def test_nothing_is_worked_out_while_nobody_looks(runs, qtbot):
    film = FilmWorkspace(runs, opener=no_data)
    runs.choose(("one",))
    assert film.film is None
    assert film.scene is None


def test_an_epoch_opens_as_a_network_with_its_classes(runs, film):
    runs.set_epoch(3)
    loaded = film.loaded_model()
    assert loaded.opened.network is film.network
    assert loaded.opened.classes == tuple("0123456789")
    assert loaded.model.name == "mnist on MNIST, Adam 0.001, epoch 3"
    runs.set_epoch(2)
    assert film.loaded_model().model.key != loaded.model.key


def test_an_epoch_is_read_with_its_own_weights_and_under_its_own_name(runs):
    folder = runs.folder_of("one")
    read = [read_epoch(folder.facts(), folder, epoch, f"one, epoch {epoch}") for epoch in (1, 4)]
    for loaded, epoch in zip(read, (1, 4), strict=True):
        kept = folder.snapshot(epoch).weights
        layer = next(node for node in loaded.opened.network.nodes if f"{node.id}/kernel" in kept)
        np.testing.assert_array_equal(weights_of(layer.layer)["kernel"], kept[f"{layer.id}/kernel"])
        assert loaded.model.name == f"one, epoch {epoch}"
    assert read[0].model.key != read[1].model.key
    with pytest.raises(ConvvizError):
        read_epoch(folder.facts(), folder, 9, "never")
