"""The panel on pixels as a person uses it: methods, settings, hovering, zooming, the sliding window, the last layer."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from convviz.painting.theme import theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.pixels import fed_picture, pixels_scene
from convviz.states.evidence.pixels_shown import Shown
from convviz.states.evidence.questions import Attribution, Target
from convviz.states.lab.state import Drawing, Photo
from convviz.texts.evidence_pixels import CONTRIBUTIONS
from convviz.ui.pages.evidence.pixels import SLOT, PixelsPanel
from convviz.ui.pages.evidence.pixels_fading import Fading
from convviz.workspace.evidence import Asked, EvidenceWorkspace
from tests.evidence_parts import ONE, evidence_workspace
from tests.widget_parts import click, part, shown

_WAIT_MS = 20_000


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., tuple[EvidenceWorkspace, PixelsPanel]]]:
    made: list[EvidenceWorkspace] = []

    def panel(
        how: str = "well", step_s: float = 0.0, name: str = "mnist"
    ) -> tuple[EvidenceWorkspace, PixelsPanel]:
        evidence = evidence_workspace(how, step_s, name)
        made.append(evidence)
        if name == "mnist":
            qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        widget = PixelsPanel(evidence)
        widget.set_theme(theme("light"))
        return evidence, shown(qtbot, widget, 936, 680)

    yield panel
    for evidence in made:
        evidence.close()


@pytest.fixture
def answered(qtbot: QtBot, make) -> tuple[EvidenceWorkspace, PixelsPanel]:
    evidence, panel = make()
    wait(qtbot, evidence)
    return evidence, panel


def wait(qtbot: QtBot, evidence: EvidenceWorkspace) -> Asked:
    def there() -> bool:
        asked = evidence.asked(SLOT)
        return asked is not None and not asked.busy

    qtbot.waitUntil(there, timeout=_WAIT_MS)
    asked = evidence.asked(SLOT)
    assert asked is not None
    return asked


def choose(button: QWidget, option: str) -> None:
    action = next(each for each in button.menu().actions() if each.data() == option)
    assert isinstance(action, QAction)
    action.trigger()


def at(grid: QWidget, row: int, column: int) -> QPoint:
    place = grid.position_of(row, column)
    return QPoint(int(place.x()), int(place.y()))


def test_integrated_gradients_are_asked_first_and_say_whether_they_add_up(answered) -> None:
    evidence, panel = answered
    assert evidence.asked(SLOT).question == Attribution("integrated-gradients", Target(7))
    assert panel.maps.map.plane is not None
    assert panel.maps.foot.check.isVisible()
    assert panel.maps.foot.check.text() == "Σ of all pixels 4.49 = logit 3.5 − baseline (−1) ✓ (0.2 % off)"
    assert panel.maps.foot.check.property("state") == "good"
    assert panel.busy.text().startswith("Gradients added up")


@pytest.mark.parametrize(
    ("method", "controls"),
    [
        ("gradient", set()),
        ("gradient-input", set()),
        ("guided-backpropagation", set()),
        ("integrated-gradients", {"pixelsSteps", "pixelsBaseline"}),
        ("smoothgrad", {"pixelsSamples", "pixelsNoise", "pixelsSeed", "pixelsDice"}),
        ("occlusion", {"pixelsWindow", "pixelsStride", "pixelsBaseline"}),
        (CONTRIBUTIONS, set()),
    ],
)
def test_each_method_has_its_own_settings_and_sentence(answered, method: str, controls: set[str]) -> None:
    _, panel = answered
    choose(panel.method, method)
    names = ("Steps", "Samples", "Noise", "Seed", "Dice", "Window", "Stride", "Baseline")
    visible = {f"pixels{name}" for name in names if part(panel, f"pixels{name}").isVisible()}
    assert visible == controls
    assert panel.method.value() == method
    assert panel.busy.text()


def test_settings_change_what_is_asked(qtbot: QtBot, answered) -> None:
    evidence, panel = answered
    choose(panel.method, "smoothgrad")
    panel.settings.samples.setFocus()
    QTest.keyClick(panel.settings.samples, Qt.Key.Key_Up)
    QTest.keyClick(panel.settings.noise, Qt.Key.Key_Up)
    click(panel.settings.dice)
    asked = wait(qtbot, evidence).question
    assert asked == Attribution("smoothgrad", Target(7), samples=26, noise=0.2, seed=1)
    choose(panel.method, "occlusion")
    assert (panel.settings.window_side.value(), panel.settings.stride.value()) == (4, 2)
    QTest.keyClick(panel.settings.window_side, Qt.Key.Key_Down)
    choose(panel.settings.baseline, "grey")
    asked = wait(qtbot, evidence).question
    assert asked == Attribution("occlusion", Target(7), window=3, stride=1, baseline="grey")
    assert panel.settings.stride.reach() == (1, 3)


def test_another_class_is_another_question(qtbot: QtBot, answered) -> None:
    evidence, panel = answered
    evidence.set_target(2)
    assert wait(qtbot, evidence).question.target == Target(2)
    assert "“2”" in panel.maps.map_heading.text()


@pytest.mark.parametrize("name", ["pixelsPicture", "pixelsMap"])
def test_hovering_a_pixel_tells_its_value_and_what_it_counts(answered, name: str) -> None:
    evidence, panel = answered
    fed, counted = evidence.inputs[0], evidence.asked(SLOT).answer.arrays["map"]
    row, column = np.argwhere(fed[:, :, 0] == fed.max())[0].tolist()
    grid = part(panel, name)
    QTest.mouseMove(grid, at(grid, row, column))
    text = panel.maps.foot.readout.text()
    assert text.startswith(f"Row {row + 1}, column {column + 1}: pixel 1, counts ")
    number = text.rpartition(" ")[2].replace("−", "-")
    assert float(number) == pytest.approx(float(counted[row, column, 0]), rel=1e-3)
    assert grid.accessibleDescription() == text
    marks = panel.maps.map.view().plane.grid.marks
    assert [(int(mark.rows[0]), int(mark.columns[0])) for mark in marks] == [(row, column)]


def test_arrows_move_the_cursor_and_escape_lets_go(answered) -> None:
    _, panel = answered
    grid = panel.maps.picture
    grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(grid, key)
    assert panel.maps.foot.readout.text().startswith("Row 16, column 14:")
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert panel.maps.foot.readout.text().startswith("Point at a pixel")


def test_a_double_click_shows_numbers_in_both_and_another_all_again(answered) -> None:
    _, panel = answered
    for grid, other in ((panel.maps.map, panel.maps.picture), (panel.maps.picture, panel.maps.map)):
        QTest.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=at(grid, 14, 14))
        for each in (grid, other):
            assert each.view().geometry.cell >= 44
        assert grid.viewport == other.viewport
        QTest.mouseDClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        assert grid.viewport == other.viewport
        assert other.viewport.zoom == 1


def test_the_wheel_and_keys_zoom_and_arrows_bring_into_sight(answered) -> None:
    _, panel = answered
    grid = panel.maps.map
    middle = QPointF(at(grid, 3, 3))
    wheel = QWheelEvent(
        middle,
        grid.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(grid, wheel)
    assert panel.maps.picture.viewport.zoom == pytest.approx(1.25)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.view().geometry.cell >= 44
    for _ in range(20):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    view = grid.view()
    box = view.geometry.rect_of(27, 14)
    assert box.intersected(view.fit.box).height > 0
    QTest.keyClick(grid, Qt.Key.Key_0)
    assert panel.maps.picture.viewport.zoom == 1


def test_the_map_lies_over_the_picture_as_far_as_the_slider_says(answered) -> None:
    evidence, panel = answered
    assert not panel.maps.map.plane.lies_over
    panel.opacity.setFocus()
    QTest.keyClick(panel.opacity, Qt.Key.Key_PageDown)
    assert evidence.state.pixels.opacity == pytest.approx(0.9)
    assert panel.maps.map.plane.lies_over


class TestTheSlidingWindow:
    @pytest.fixture
    def sliding(self, qtbot: QtBot, answered) -> tuple[EvidenceWorkspace, PixelsPanel]:
        evidence, panel = answered
        choose(panel.method, "occlusion")
        wait(qtbot, evidence)
        return evidence, panel

    def test_each_place_tells_its_score_and_shows_what_the_network_saw(self, sliding) -> None:
        evidence, panel = sliding
        answer = evidence.asked(SLOT).answer
        QTest.mouseMove(panel.maps.map, at(panel.maps.map, 6, 5))
        score = float(answer.arrays["scores"][6, 5])
        text = panel.maps.foot.readout.text()
        assert text.startswith("Rows 13–16, columns 11–14 covered: logit of “7” ")
        assert ("rises by" in text) is (score > 3.5)
        assert panel.maps.picture_heading.text() == "What the network saw then"
        shown_ = panel.maps.picture.plane.grid.shown
        assert (shown_[12:16, 10:14] == 0).all()
        np.testing.assert_array_equal(shown_[:12], evidence.inputs[0][:12])

    def test_a_pixel_of_the_picture_belongs_to_the_nearest_place(self, sliding) -> None:
        _, panel = sliding
        QTest.mouseMove(panel.maps.picture, at(panel.maps.picture, 3, 3))
        assert panel.maps.foot.readout.text().startswith("Rows 3–6, columns 3–6 covered")

    def test_steps_fill_the_map_in_place_by_place(self, sliding) -> None:
        _, panel = sliding
        transport = panel.maps.transport
        assert transport.isVisible()
        assert panel.maps.map.plane.grid.computed is None
        assert transport.place.text() == "all 63 places"
        click(transport.first)
        assert panel.maps.map.plane.grid.computed.sum() == 1
        click(transport.step)
        QTest.keyClick(panel.maps.transport.slider, Qt.Key.Key_Right)
        assert panel.maps.stand == 2
        assert transport.place.text() == "place 3 of 63"
        click(transport.last)
        assert panel.maps.map.plane.grid.computed.all()

    def test_while_it_is_computed_the_window_stands_at_the_newest_place(self, sliding) -> None:
        evidence, panel = sliding
        whole = evidence.asked(SLOT).answer
        scores = whole.arrays["scores"].copy()
        scores.flat[20:] = np.nan
        part_ = Answer({**whole.arrays, "scores": scores}, whole.facts, done=20, total=63)
        view, run = evidence.state.pixels, evidence.run
        fed = fed_picture(run.network, 0, evidence.inputs[0])
        scene = pixels_scene(run.network, fed, evidence.asked(SLOT).question, part_, view, stale=False)
        panel.maps.show_maps(Shown(scene, view, "7", busy=True))
        assert panel.maps.transport.place.text() == "place 20 of 63"
        assert panel.maps.picture_heading.text() == "What the network saw then"
        assert panel.maps.foot.readout.text().startswith("Rows 5–8, columns 3–6 covered")
        panel.maps.show_maps(Shown(scene, view, "7"))
        assert panel.maps.transport.place.text() == "all 63 places"

    def test_it_plays_from_the_beginning_and_pauses(self, qtbot: QtBot, sliding) -> None:
        _, panel = sliding
        QTest.keyClick(panel.maps.map, Qt.Key.Key_Space)
        assert panel.maps.transport.playback.playing
        assert panel.maps.stand == 0
        qtbot.waitUntil(lambda: (panel.maps.stand or 0) > 1, timeout=_WAIT_MS)
        QTest.keyClick(panel.maps.map, Qt.Key.Key_Space)
        assert not panel.maps.transport.playback.playing
        QTest.keyClick(panel.maps.map, Qt.Key.Key_Escape)
        assert panel.maps.stand is None

    def test_it_stops_where_nobody_looks(self, sliding) -> None:
        _, panel = sliding
        panel.maps.transport.toggle()
        panel.hide()
        assert not panel.maps.transport.playback.playing

    def test_the_mean_for_each_pixel_is_another_view_of_the_same_answer(self, sliding) -> None:
        evidence, panel = sliding
        answer = evidence.asked(SLOT).answer
        click(panel.maps.places.findChild(QAbstractButton, "meanSegment"))
        assert not evidence.state.pixels.places
        assert evidence.asked(SLOT).answer is answer
        np.testing.assert_array_equal(panel.maps.map.plane.grid.values, answer.arrays["map"])
        assert panel.opacity.isVisible()


class TestTheLastLayer:
    def test_bars_add_up_to_the_logit_without_the_worker(self, answered) -> None:
        evidence, panel = answered
        choose(panel.method, CONTRIBUTIONS)
        assert evidence.asked(SLOT) is None
        scene = panel.terms.scene
        logits = evidence.run.trace.before_activation["dense_1"]
        assert scene.sum == pytest.approx(float(logits[7]), rel=1e-5)
        evidence.set_target(3)
        assert panel.terms.scene.sum == pytest.approx(float(logits[3]), rel=1e-5)

    def test_pointing_at_a_bar_writes_its_product(self, answered) -> None:
        _, panel = answered
        choose(panel.method, CONTRIBUTIONS)
        layout = panel.terms.layout_of()
        term = layout.bars[0].term
        middle = layout.rows[0].centre
        QTest.mouseMove(panel.terms, QPoint(int(middle.x()), int(middle.y())))
        assert panel.terms.place == term.place
        assert panel.term_line.text().startswith(f"dense, unit {term.channel + 1}: ")
        assert panel.terms.accessibleDescription() == panel.term_line.text()

    def test_arrows_walk_along_the_bars(self, answered) -> None:
        _, panel = answered
        choose(panel.method, CONTRIBUTIONS)
        panel.terms.setFocus()
        bars = [bar.term.place for bar in panel.terms.layout_of().bars if bar.term is not None]
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            QTest.keyClick(panel.terms, key)
        assert panel.terms.place == bars[1]
        QTest.keyClick(panel.terms, Qt.Key.Key_Escape)
        assert panel.terms.place is None

    def test_a_click_or_enter_opens_where_a_term_comes_from_on_the_network_page(self, answered) -> None:
        evidence, panel = answered
        choose(panel.method, CONTRIBUTIONS)
        layout = panel.terms.layout_of()
        middle = layout.rows[1].centre
        place = QPoint(int(middle.x()), int(middle.y()))
        QTest.mouseMove(panel.terms, place)
        click(panel.terms, place)
        cursor = evidence.network.state.cursor
        assert (cursor.layer, cursor.channel) == ("dense", layout.bars[1].term.channel)
        assert panel.term_line.text().endswith("opened on the network page")
        QTest.keyClick(panel.terms, Qt.Key.Key_Down)
        QTest.keyClick(panel.terms, Qt.Key.Key_Return)
        assert evidence.network.state.cursor.channel == layout.bars[2].term.channel

    def test_it_follows_the_pen(self, qtbot: QtBot, answered) -> None:
        evidence, panel = answered
        choose(panel.method, CONTRIBUTIONS)
        before = panel.terms.scene.values
        evidence.network.set_source(ONE)
        qtbot.waitUntil(lambda: not np.array_equal(panel.terms.scene.values, before), timeout=_WAIT_MS)

    def test_where_maps_are_read_it_is_told_map_by_map_or_number_by_number(self, qtbot: QtBot, make) -> None:
        evidence, panel = make(name="zoo:residual")
        picture = np.random.default_rng(4).random((64, 64, 3)).astype(np.float32) * 255
        evidence.network.set_source(Photo(evidence.network.blobs.put(picture), "made"))
        choose(panel.method, CONTRIBUTIONS)
        qtbot.waitUntil(lambda: panel.terms.scene is not None, timeout=_WAIT_MS)
        assert panel.grouping.isVisible()
        assert panel.terms.scene.values.size == 32
        click(panel.grouping.findChild(QAbstractButton, "numbersSegment"))
        assert panel.terms.scene.values.size == 16 * 16 * 32


def test_without_a_drawing_nothing_is_shown_and_nothing_asked(qtbot: QtBot, answered) -> None:
    evidence, panel = answered
    evidence.network.set_source(Drawing())
    qtbot.waitUntil(lambda: panel.busy.text() == "Draw, or open a picture.", timeout=_WAIT_MS)
    assert panel.maps.map.plane is None
    assert evidence.asked(SLOT) is None
    choose(panel.method, CONTRIBUTIONS)
    assert panel.terms.scene is None


def test_while_the_pen_moves_the_last_map_stays_and_fades_only_after_a_while(qtbot: QtBot, make) -> None:
    evidence, panel = make("slow", 0.1)
    choose(panel.method, "gradient")
    wait(qtbot, evidence)
    evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: evidence.asked(SLOT).stale, timeout=_WAIT_MS)
    assert panel.maps.map.plane is not None
    assert not panel.maps.map.plane.stale
    panel._fading._fade()
    assert panel.maps.map.plane.stale
    assert not panel.maps.foot.check.isVisible()
    assert panel.maps.foot.score.text() == ""
    wait(qtbot, evidence)
    assert not panel.maps.map.plane.stale
    assert panel.maps.foot.score.text() == "Logit of “1”: 3.5"


def test_only_what_stays_the_same_for_a_while_fades(qtbot: QtBot) -> None:
    fading = Fading()
    first, second = Answer({}), Answer({})
    with qtbot.waitSignal(fading.faded):
        fading.watch(first)
        assert not fading.is_faded
    assert fading.is_faded
    fading.watch(first)
    assert fading.is_faded
    fading.watch(second)
    assert not fading.is_faded
    fading.watch(None)
    with qtbot.assertNotEmitted(fading.faded, wait=600):
        fading.watch(None)


def test_what_is_asked_goes_on_while_another_page_is_used(qtbot: QtBot, make) -> None:
    evidence, panel = make("slow", 0.02)
    panel.hide()
    asked = wait(qtbot, evidence)
    assert asked.answer.whole
    panel.show()
    assert evidence.asked(SLOT) is asked


def test_a_refusal_is_said_and_can_be_asked_again(qtbot: QtBot, make) -> None:
    evidence, panel = make("fails")
    asked = wait(qtbot, evidence)
    assert panel.busy.text() == asked.trouble
    assert part(panel, "pixelsAgain").isVisible()
    assert panel.maps.map.plane is None
    click(part(panel, "pixelsAgain"))
    assert evidence.asked(SLOT).busy
    wait(qtbot, evidence)


def test_a_photograph_is_seen_by_channels(qtbot: QtBot, make) -> None:
    evidence, panel = make(name="catsdogs")
    picture = np.random.default_rng(3).random((150, 150, 3)).astype(np.float32) * 255
    evidence.network.set_source(Photo(evidence.network.blobs.put(picture), "made"))
    qtbot.waitUntil(lambda: evidence.inputs is not None, timeout=_WAIT_MS)
    wait(qtbot, evidence)
    counted = evidence.asked(SLOT).answer.arrays["map"]
    assert panel.maps.channels.isVisible()
    click(panel.maps.channels.findChild(QAbstractButton, "2Segment"))
    assert evidence.state.pixels.channels == 2
    np.testing.assert_array_equal(panel.maps.map.plane.grid.values[:, :, 0], counted[:, :, 2])
    click(panel.maps.channels.findChild(QAbstractButton, "largestSegment"))
    assert panel.maps.map.plane.grid.colouring.law == "viridis"
    QTest.mouseMove(panel.maps.map, at(panel.maps.map, 70, 70))
    assert panel.maps.foot.readout.text().startswith("Row 71, column 71: R ")
    assert "Σ" in panel.maps.foot.readout.text()


def test_every_control_is_named_for_a_screen_reader(answered) -> None:
    _, panel = answered
    choose(panel.method, "smoothgrad")
    for name in ("Method", "Samples", "Noise", "Seed", "Dice", "Opacity", "Picture", "Map"):
        control = part(panel, f"pixels{name}")
        assert control.accessibleName(), name
    for name in ("pixelsWindow", "pixelsStride", "pixelsBaseline", "pixelsSteps", "pixelsTerms"):
        assert part(panel, name).accessibleName(), name
