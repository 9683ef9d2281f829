"""The panel of epochs: scrubbed, played, compared, opened and saved as a person does it."""

from __future__ import annotations

import time

import numpy as np
import pytest
from made_runs import make_run, no_data, picture_sets
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialogButtonBox
from widget_parts import shown

from convviz.painting.theme import theme
from convviz.states.training.epochs import EpochsView
from convviz.ui import motion
from convviz.ui.pages.training.epochs import EpochsPanel
from convviz.ui.pages.training.probe_dialog import ProbeDialog
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.workspace.run_film import FilmWorkspace
from convviz.workspace.runs import RunsWorkspace


def data(source, cancel):
    return picture_sets()


def panel_of(qtbot, runs, opener=data) -> EpochsPanel:
    panel = EpochsPanel(runs, film=FilmWorkspace(runs, opener=opener))
    panel.film.setParent(panel)
    return shown(qtbot, panel, 940, 600)


def settled(qtbot, panel: EpochsPanel) -> None:
    """Waits until everything is measured with the pictures that are shown."""
    film = panel.film
    qtbot.waitUntil(
        lambda: (
            film.scene is not None
            and bool(film.probes or film.probe_trouble)
            and film.scene.measured == len(film.epochs)
            and all(film.film.knows(each, film.probes) for each in film.epochs)
        )
    )


@pytest.fixture
def runs(qapp, tmp_path):
    make_run(tmp_path, "one", epochs=4)
    made = RunsWorkspace(tmp_path)
    made.choose(("one",))
    return made


@pytest.fixture
def panel(qtbot, runs):
    made = panel_of(qtbot, runs)
    settled(qtbot, made)
    return made


def picture(panel: EpochsPanel) -> QImage:
    return panel.canvas.grab().toImage()


def test_dragging_the_slider_shows_another_epoch(qtbot, panel, runs):
    before = picture(panel)
    panel.transport.slider.setValue(1)
    assert runs.epoch == 1
    assert panel.film.scene.epoch == 1
    assert panel.transport.place.text() == "epoch 1 of 4"
    assert picture(panel) != before


def test_the_curves_go_to_the_epoch_that_is_pressed(qtbot, panel, runs):
    curves, slider = panel.curves, panel.transport.slider
    middle = slider.mapTo(panel, slider.rect().center()).x() - curves.x()
    qtbot.mouseClick(curves, Qt.MouseButton.LeftButton, pos=QPoint(middle, 20))
    assert runs.epoch == 2
    qtbot.mousePress(curves, Qt.MouseButton.LeftButton, pos=QPoint(middle, 20))
    qtbot.mouseMove(curves, QPoint(curves.width() - 1, 20))
    assert runs.epoch == 4
    assert "validation" in curves.accessibleDescription()


@pytest.mark.parametrize(
    ("key", "epoch"),
    [(Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 1), (Qt.Key.Key_Right, 3), (Qt.Key.Key_End, 4)],
)
def test_keys_step_through_the_epochs(qtbot, panel, runs, key, epoch):
    runs.set_epoch(2)
    panel.canvas.setFocus()
    qtbot.keyClick(panel.canvas, key)
    assert runs.epoch == epoch


def test_space_plays_to_the_end_and_stops_there(qtbot, panel, runs):
    panel.transport.playback.set_speed(50.0)
    panel.canvas.setFocus()
    seen = []
    runs.epoch_changed.connect(seen.append)
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.transport.playback.playing)
    assert seen[0] == 0
    assert runs.epoch == 4
    assert panel.transport.play.accessibleName() == "Play"


def test_a_loop_begins_again(qtbot, panel, runs):
    panel.transport.playback.set_speed(50.0)
    panel.transport.loop.setChecked(True)
    seen = []
    runs.epoch_changed.connect(seen.append)
    panel.transport.toggle()
    qtbot.waitUntil(lambda: seen.count(0) > 1)
    panel.transport.toggle()
    assert not panel.transport.playback.playing


def test_nothing_plays_by_itself_and_a_hidden_film_stops(qtbot, runs):
    motion.set_reduced(reduced=True)
    try:
        panel = panel_of(qtbot, runs)
        settled(qtbot, panel)
        assert not panel.transport.playback.playing
        panel.transport.toggle()
        assert panel.transport.playback.playing
        panel.hide()
        assert not panel.transport.playback.playing
    finally:
        motion.set_reduced(reduced=False)


def test_maps_of_three_pictures_are_shown_and_told(qtbot, panel, runs):
    qtbot.mouseClick(panel.controls.show_choice.findChild(object, "mapsSegment"), Qt.MouseButton.LeftButton)
    panel.controls.layer.chosen.emit("conv2d_1")
    scene = panel.film.scene
    assert (scene.view.show, scene.layer, len(scene.walls)) == ("maps", "conv2d_1", 3)
    said = panel.canvas.accessibleDescription()
    assert said.startswith("epoch 4 of 4; maps of conv2d_1; ")
    assert said.count("says") == 3


def test_pointing_at_a_weight_tells_it_and_what_it_was(qtbot, panel, runs):
    panel.controls.compare.chosen.emit("beside")
    look = panel.canvas.look()
    from convviz.painting.training.epochs import kernels_view, pane
    from convviz.states.network.kernels import KernelPlace

    place = KernelPlace(2, 0, 1, 2)
    box, view = pane(look, 1), kernels_view(look, 1)
    centre = view.in_view(view.layout.cell_box(place)).moved(box.x, box.y).centre
    qtbot.mouseMove(panel.canvas, centre.toPoint())
    first, last = (scene.value(place) for scene in panel.film.scene.kernels)
    assert panel.pointed.text().startswith("filter 3, input map 1, row 2, column 3: ")
    assert f"{last:.4g}".replace("-", "−") in panel.pointed.text()
    assert f"before training {first:.4g}".replace("-", "−") in panel.pointed.text()


def test_control_and_arrows_walk_from_weight_to_weight_over_gaps(qtbot, panel, runs):
    canvas = panel.canvas
    canvas.setFocus()
    control = Qt.KeyboardModifier.ControlModifier

    def told(key: Qt.Key) -> str:
        qtbot.keyClick(canvas, key, control)
        return panel.pointed.text().split(":")[0]

    assert told(Qt.Key.Key_Right) == "filter 1, input map 1, row 1, column 1"
    assert told(Qt.Key.Key_Right) == "filter 1, input map 1, row 1, column 2"
    assert told(Qt.Key.Key_Down) == "filter 1, input map 1, row 2, column 2"
    told(Qt.Key.Key_Right)
    assert told(Qt.Key.Key_Right) == "filter 2, input map 1, row 2, column 1"
    assert told(Qt.Key.Key_Left) == "filter 1, input map 1, row 2, column 3"
    assert canvas.accessibleDescription().startswith("filter 1, input map 1, row 2, column 3: ")
    before = panel.pointed.text()
    runs.set_epoch(1)
    assert panel.pointed.text() != before


def test_control_and_arrows_walk_over_maps(qtbot, panel):
    panel.film.set_view(EpochsView("maps", "conv2d"))
    panel.canvas.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(panel.canvas, key, Qt.KeyboardModifier.ControlModifier)
    assert panel.pointed.text().startswith("map 1, row 2, column 2: ")


def test_colours_stay_those_of_all_epochs_in_the_picture(qtbot, panel, runs):
    """A weight that is zero at no epoch but small at first is painted paler then: the range does not follow it."""
    from convviz.painting.training.epochs import kernels_view, pane

    kept = {each: runs.folder_of("one").snapshot(each).weights["conv2d/kernel"] for each in (0, 4)}
    growth = np.abs(kept[4].astype(np.float32)) - np.abs(kept[0].astype(np.float32))
    row, column, channel, filter_ = np.unravel_index(int(growth.argmax()), growth.shape)
    from convviz.states.network.kernels import KernelPlace

    place = KernelPlace(int(filter_), int(channel), int(row), int(column))

    def strength(epoch: int) -> int:
        runs.set_epoch(epoch)
        look = panel.canvas.look()
        box, view = pane(look, 0), kernels_view(look, 0)
        at = view.in_view(view.layout.cell_box(place)).moved(box.x, box.y)
        pixel: QColor = picture(panel).pixelColor(int(at.x + 2), int(at.y + at.height - 3))
        return max(pixel.red(), pixel.green(), pixel.blue()) - min(pixel.red(), pixel.green(), pixel.blue())

    assert strength(4) > strength(0) + 20


def test_an_epoch_is_opened_in_the_network_page(qtbot, panel, runs):
    runs.set_epoch(1)
    with qtbot.waitSignal(panel.open_network) as heard:
        qtbot.mouseClick(panel.controls.open, Qt.MouseButton.LeftButton)
    loaded = heard.args[0]
    assert loaded.opened.network is panel.film.network
    assert loaded.model.name.endswith("epoch 1")


def test_a_drawing_takes_the_place_of_the_pictures(qtbot, panel):
    panel.controls.pictures_wanted.emit("draw")
    dialog = panel.findChild(ProbeDialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    pad = dialog.tools.pad
    centre = pad.rect().center()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=centre - QPoint(0, 40))
    qtbot.mouseMove(pad, centre + QPoint(0, 40))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=centre + QPoint(0, 40))
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    panel.film.set_view(EpochsView("maps"))
    qtbot.waitUntil(lambda: len(panel.film.scene.walls) == 1)
    assert panel.film.probes[0].label is None
    panel.controls.pictures_wanted.emit("own")
    qtbot.waitUntil(lambda: len(panel.film.scene.walls) == 3)


def test_without_the_data_one_sentence_says_so_and_kernels_stay(qtbot, runs):
    panel = panel_of(qtbot, runs, no_data)
    settled(qtbot, panel)
    assert panel.canvas.isVisible()
    panel.film.set_view(EpochsView("maps"))
    assert not panel.canvas.isVisible()
    assert panel.nothing.text() == "There is no file or folder mnist. Draw a picture or open one instead."


def test_no_run_is_said(qtbot, tmp_path):
    panel = panel_of(qtbot, RunsWorkspace(tmp_path))
    assert "Choose a run" in panel.nothing.text()
    assert not panel.controls.open.isEnabled()


def saved(qtbot, panel, suffix, path):
    panel.controls.save_wanted.emit(suffix)
    dialog = panel.findChild(SaveDialog)
    assert dialog is not None
    dialog.close()
    with qtbot.waitSignal(panel.saving.job.finished, timeout=60_000):
        panel.saving.save(path)


def test_the_film_is_written_with_a_frame_for_each_epoch(qtbot, panel, tmp_path):
    from PIL import Image

    path = tmp_path / "film.gif"
    saved(qtbot, panel, ".gif", path)
    with Image.open(path) as film:
        assert (film.n_frames, film.size) == (5, (960, 540))


def test_the_film_is_written_as_a_video(qtbot, panel, tmp_path):
    path = tmp_path / "film.mp4"
    saved(qtbot, panel, ".mp4", path)
    assert path.read_bytes()[4:8] == b"ftyp"


def test_an_epoch_is_written_as_a_picture(qtbot, panel, tmp_path):
    path = tmp_path / "epoch.png"
    saved(qtbot, panel, ".png", path)
    assert QImage(str(path)).width() == 1920


def test_writing_can_be_stopped_and_leaves_nothing(qtbot, panel, tmp_path):
    panel.controls.save_wanted.emit(".gif")
    panel.findChild(SaveDialog).close()
    with qtbot.waitSignal(panel.saving.job.cancelled):
        panel.saving.save(tmp_path / "film.gif")
        panel.saving.job.cancel()
    assert not [each for each in tmp_path.iterdir() if each.is_file()]


def test_scrubbing_repaints_within_a_frame(qtbot, panel, runs):
    """The bound is on the thread's own time: other programs do not count."""
    spent = []
    for epoch in [0, 1, 2, 3, 4] * 4:
        begun = time.thread_time()
        runs.set_epoch(epoch)
        panel.canvas.repaint()
        spent.append(time.thread_time() - begun)
    assert np.median(spent) < 0.016


def test_numbers_come_back_when_the_film_stands_still(qtbot, panel, runs):
    panel.resize(1580, 880)
    runs.set_epoch(1)
    qtbot.waitUntil(lambda: panel.canvas.look().numbers)
    still = picture(panel)
    runs.set_epoch(2)
    runs.set_epoch(1)
    assert not panel.canvas.look().numbers
    assert picture(panel) != still
    qtbot.waitUntil(lambda: panel.canvas.look().numbers)
    assert picture(panel) == still


def test_both_themes_paint_on_their_own_ground(qtbot, panel):
    light = picture(panel)
    panel.set_theme(theme("dark"))
    assert picture(panel) != light
