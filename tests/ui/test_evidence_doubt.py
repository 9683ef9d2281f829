"""Doubting as a person does: choosing maps, pointing, moving sliders, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.painting.theme import theme
from convviz.states.evidence.questions import Flip, Forget, HeatMap, Score, Target
from convviz.states.lab.state import Drawing
from convviz.states.network.state import Rival
from convviz.ui.pages.evidence.doubt import DoubtPanel
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.menu_button import MenuButton
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedNumbers
from tests.evidence_parts import ONE, evidence_workspace
from tests.widget_parts import click, part, shown

_WAIT_MS = 20_000
Made = Callable[..., tuple[EvidenceWorkspace, DoubtPanel]]


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Made]:
    made: list[EvidenceWorkspace] = []

    def panel(how: str = "well", step_s: float = 0.0) -> tuple[EvidenceWorkspace, DoubtPanel]:
        evidence = evidence_workspace(how, step_s)
        made.append(evidence)
        qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        widget = DoubtPanel(evidence)
        widget.set_theme(theme("dark"))
        shown(qtbot, widget, 936, 720)
        return evidence, widget

    yield panel
    for evidence in made:
        evidence.close()


def settled(qtbot: QtBot, evidence: EvidenceWorkspace, *slots: str) -> None:
    def there() -> bool:
        found = [evidence.asked(slot) for slot in slots]
        return all(asked is not None and not asked.busy for asked in found)

    qtbot.waitUntil(there, timeout=_WAIT_MS)


def go_to(panel: DoubtPanel, name: str) -> QWidget:
    click(part(panel.choice, f"{name}Segment"))
    return panel.part(name)


def choose(panel: QWidget, name: str, option: str) -> None:
    menu = part(panel, name)
    assert isinstance(menu, MenuButton)
    next(action for action in menu.menu().actions() if action.data() == option).trigger()


def text(panel: QWidget, name: str) -> str:
    label = part(panel, name)
    assert isinstance(label, QLabel)
    return label.text()


@pytest.fixture
def compared(qtbot: QtBot, make: Made) -> tuple[EvidenceWorkspace, DoubtPanel]:
    evidence, panel = make()
    settled(qtbot, evidence, "doubtLeft", "doubtRight")
    return evidence, panel


def test_two_methods_are_compared_each_on_its_own_scale(compared) -> None:
    _, panel = compared
    compare = panel.part("compare")
    titles = [tile.title for tile in compare.tiles.tiles]
    assert titles == ["A: Grad-CAM of conv2d_2 for 7", "B: Layer-CAM of conv2d_2 for 7", "A − B"]
    assert "Rank correlation" in text(panel, "doubtAlike")
    assert "different units" in text(panel, "doubtAlike")
    assert not part(panel, "doubtOneScale").isEnabled()


def test_two_classes_by_one_method_share_a_scale_unless_it_is_switched_off(qtbot, compared) -> None:
    evidence, panel = compared
    choose(panel, "doubtRightMethod", "grad-cam")
    choose(panel, "doubtRightClass", "1")
    settled(qtbot, evidence, "doubtRight")
    assert evidence.asked("doubtRight").question == HeatMap("grad-cam", "conv2d_2", Target(1))
    one, other, _ = panel.part("compare").tiles.tiles
    assert one.shown.colouring == other.shown.colouring
    switch = part(panel, "doubtOneScale")
    assert isinstance(switch, QAbstractButton)
    assert switch.isChecked()
    click(switch)
    one, other, _ = panel.part("compare").tiles.tiles
    assert one.shown.colouring.high == pytest.approx(float(one.shown.values.max()))
    assert other.shown.colouring.high == pytest.approx(float(other.shown.values.max()))


def test_pointing_at_one_map_tells_the_numbers_of_both(compared) -> None:
    _, panel = compared
    tiles = panel.part("compare").tiles
    box = tiles.places()[1].picture
    QTest.mouseMove(tiles, QPoint(round(box.x + box.width * 3.5 / 28), round(box.y + box.height * 20.5 / 28)))
    maps = [found.shown.scored for found in panel.part("compare")._maps]
    said = text(panel, "doubtReadout")
    assert said.startswith("row 20, column 3 · A ")
    assert f"B {maps[1][20, 3]:.3g}"[:5] in said
    assert said in tiles.accessibleDescription()


def test_arrow_keys_move_the_mark_pixel_by_pixel_and_escape_takes_it_away(compared) -> None:
    _, panel = compared
    tiles = panel.part("compare").tiles
    tiles.setFocus()
    QTest.keyClick(tiles, Qt.Key.Key_Right)
    first = text(panel, "doubtReadout")
    QTest.keyClick(tiles, Qt.Key.Key_Down)
    assert (first[:17], text(panel, "doubtReadout")[:17]) == ("row 14, column 15", "row 15, column 15")
    QTest.keyClick(tiles, Qt.Key.Key_Escape)
    assert text(panel, "doubtReadout") == "Point at a map for its numbers."


def test_pixels_can_stand_beside_a_heat_map(qtbot, compared) -> None:
    evidence, panel = compared
    choose(panel, "doubtRightMethod", "gradient")
    settled(qtbot, evidence, "doubtRight")
    assert panel.part("compare").tiles.tiles[1].title == "B: Gradient for 7"
    assert not part(panel, "doubtRightLayer").isVisible()


def test_what_stands_beside_on_the_network_page_can_be_one_side(qtbot, compared) -> None:
    evidence, panel = compared
    network = evidence.network
    assert not part(panel, "doubtRightWhose").isVisible()
    network.set_rival(Rival(feeds=tuple(replace(feed, source=ONE) for feed in network.state.feeds)))
    qtbot.waitUntil(lambda: part(panel, "doubtRightWhose").isVisible(), timeout=_WAIT_MS)
    before = evidence.asked("doubtRight").answer
    choose(panel, "doubtRightWhose", "beside")
    settled(qtbot, evidence, "doubtRight")
    assert evidence.asked("doubtRight").answer is not before
    one, other, _ = panel.part("compare").tiles.tiles
    assert not np.array_equal(one.shown.picture, other.shown.picture)
    network.set_rival(None)
    qtbot.waitUntil(lambda: "Nothing stands beside" in text(panel, "doubtRightBusyText"), timeout=_WAIT_MS)


def test_another_drawing_is_asked_about_while_the_last_maps_stay(qtbot, compared) -> None:
    evidence, panel = compared
    before = panel.part("compare").tiles.tiles[0].shown.values
    evidence.network.set_source(ONE)
    assert len(panel.part("compare").tiles.tiles) == 3
    qtbot.waitUntil(
        lambda: not np.array_equal(panel.part("compare").tiles.tiles[0].shown.values, before),
        timeout=_WAIT_MS,
    )


def test_an_empty_pad_shows_nothing_and_says_what_to_do(qtbot, compared) -> None:
    evidence, panel = compared
    evidence.network.set_source(Drawing())
    qtbot.waitUntil(lambda: not panel.part("compare").tiles.tiles, timeout=_WAIT_MS)
    assert text(panel, "doubtLeftBusyText") == "Draw, or open a picture."


def test_a_refusal_is_said_and_can_be_tried_again(qtbot, make) -> None:
    evidence, panel = make("fails")
    settled(qtbot, evidence, "doubtLeft", "doubtRight")
    assert "has no maps" in text(panel, "doubtLeftBusyText")
    assert part(panel, "doubtLeftAgain").isVisible()
    assert not panel.part("compare").tiles.tiles


def test_forgetting_shows_each_stage_its_curve_and_what_it_means(qtbot, compared) -> None:
    evidence, panel = compared
    forget = go_to(panel, "forget")
    assert evidence.asked("doubtLeft") is None
    settled(qtbot, evidence, "doubtForget")
    assert evidence.asked("doubtForget").question == Forget(HeatMap("grad-cam", "conv2d_2", Target(7)), 6)
    titles = [tile.title for tile in forget.tiles.tiles]
    assert titles[:2] == ["as it has learnt", "down to layer 0"]
    assert len(titles) == 7
    assert forget.plot.plot.courses[0].y == pytest.approx(tuple(np.linspace(1, 0, 7)), abs=1e-6)
    assert "depends on what the network has learnt" in text(panel, "doubtForgetSaid")
    assert "down to layer 5: alike 0.00" in forget.tiles.accessibleDescription()


def test_more_stages_are_asked_with_the_keys(qtbot, compared) -> None:
    evidence, panel = compared
    go_to(panel, "forget")
    settled(qtbot, evidence, "doubtForget")
    QTest.keyClick(part(panel, "doubtStages"), Qt.Key.Key_Down)
    settled(qtbot, evidence, "doubtForget")
    assert evidence.asked("doubtForget").question.stages == 5
    assert len(panel.part("forget").tiles.tiles) == 6


def test_a_long_check_is_shown_as_it_comes_and_can_be_stopped(qtbot, make) -> None:
    evidence, panel = make("slow", 0.3)
    go_to(panel, "forget")
    qtbot.waitUntil(lambda: part(panel, "doubtForgetCancel").isVisible(), timeout=_WAIT_MS)
    qtbot.waitUntil(lambda: bool(panel.part("forget").tiles.tiles), timeout=_WAIT_MS)
    assert text(panel, "doubtForgetSaid") == ""
    click(part(panel, "doubtForgetCancel"))
    assert evidence.asked("doubtForget").cancelled
    assert panel.part("forget").tiles.tiles


def test_curves_are_asked_for_the_map_that_was_answered(qtbot, compared) -> None:
    evidence, panel = compared
    score = go_to(panel, "score")
    qtbot.waitUntil(lambda: evidence.asked("doubtScore") is not None, timeout=_WAIT_MS)
    settled(qtbot, evidence, "doubtScore")
    assert evidence.asked("doubtScore").question == Score(Target(7))
    answer = evidence.asked("doubtScore").answer
    deletion, insertion = (plot.plot for plot in score.plots)
    assert deletion.courses[0].y == pytest.approx(tuple(answer.arrays["deletion"]))
    assert insertion.courses[1].y == pytest.approx(tuple(answer.arrays["random_insertion"]))
    assert f"Area {answer.facts['deletion_area']:.3f}" in text(panel, "doubtDeletionArea")
    assert text(panel, "doubtScoreSaid")


def test_the_slider_takes_pixels_away_and_so_does_a_click_into_the_curve(qtbot, compared) -> None:
    evidence, panel = compared
    score = go_to(panel, "score")
    qtbot.waitUntil(lambda: evidence.asked("doubtScore") is not None, timeout=_WAIT_MS)
    settled(qtbot, evidence, "doubtScore")
    slider = part(panel, "doubtShare")
    assert isinstance(slider, QSlider)
    before = score.tiles.tiles[1].shown.picture
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert slider.value() == 30
    assert score.tiles.tiles[1].title == "Deletion: the strongest 30 % are gone"
    assert not np.array_equal(score.tiles.tiles[1].shown.picture, before)
    click(score.plots[1])
    assert score.plots[0].plot.cursor == slider.value() / 100
    assert slider.value() != 30


def test_what_stands_where_pixels_are_gone_is_chosen_and_seen(qtbot, compared) -> None:
    evidence, panel = compared
    score = go_to(panel, "score")
    qtbot.waitUntil(lambda: evidence.asked("doubtScore") is not None, timeout=_WAIT_MS)
    settled(qtbot, evidence, "doubtScore")
    menu = score.baseline.menu()
    next(each for each in menu.actions() if each.text() == "white").trigger()
    assert evidence.asked("doubtScore").question == Score(Target(7), baseline="white")
    gone = score.tiles.tiles[1].shown.picture
    assert (gone == 255).mean() >= 0.2
    settled(qtbot, evidence, "doubtScore")
    assert not evidence.asked("doubtScore").stale


def test_the_answer_flips_and_the_sentence_says_by_how_little(qtbot, compared) -> None:
    evidence, panel = compared
    flip = go_to(panel, "flip")
    settled(qtbot, evidence, "doubtFlip")
    assert evidence.asked("doubtFlip").question == Flip(steps=25, furthest=0.25)
    assert text(panel, "doubtFlipSaid") == "7 becomes 3 when no pixel changes by more than 2 %."
    titles = [tile.title for tile in flip.tiles.tiles]
    assert titles[0] == "7"
    assert titles[1].startswith("What is added, × ")


def test_the_slider_goes_along_the_way_and_asks_for_the_picture_there(qtbot, compared) -> None:
    evidence, panel = compared
    flip = go_to(panel, "flip")
    settled(qtbot, evidence, "doubtFlip")
    slider = part(panel, "doubtFlipStep")
    assert isinstance(slider, QSlider)
    assert (slider.maximum(), slider.value()) == (5, 5)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    asked = evidence.asked("doubtFlipStep").question
    assert (asked.steps, asked.furthest) == (4, pytest.approx(0.04))
    settled(qtbot, evidence, "doubtFlipStep")
    QTest.keyClick(slider, Qt.Key.Key_Home)
    assert evidence.asked("doubtFlipStep") is None
    before, _, after = (tile.shown.picture for tile in flip.tiles.tiles)
    np.testing.assert_array_equal(before, after)
    assert text(panel, "doubtFlipSaid").startswith("7 becomes 3")


def test_the_aim_and_the_largest_change_are_asked_for(qtbot, compared) -> None:
    evidence, panel = compared
    go_to(panel, "flip")
    settled(qtbot, evidence, "doubtFlip")
    choose(panel, "doubtFlipTarget", "4")
    QTest.keyClick(part(panel, "doubtFlipFurthest"), Qt.Key.Key_Up)
    assert evidence.asked("doubtFlip").question == Flip(target=4, steps=26, furthest=0.26)
    settled(qtbot, evidence, "doubtFlip")


def test_a_chosen_magnification_is_painted_and_cut_off_at_the_ends(qtbot, compared) -> None:
    evidence, panel = compared
    flip = go_to(panel, "flip")
    settled(qtbot, evidence, "doubtFlip")
    choose(panel, "doubtMagnified", "100")
    assert flip.tiles.tiles[1].title == "What is added, × 100"
    assert np.abs(flip.tiles.tiles[1].shown.values).max() == 1


def test_the_changed_picture_is_opened_on_the_network_page(qtbot, compared) -> None:
    evidence, panel = compared
    go_to(panel, "flip")
    settled(qtbot, evidence, "doubtFlip")
    with qtbot.waitSignal(panel.open_picture) as caught:
        click(part(panel, "doubtFlipOpen"))
    opened, page = caught.args
    assert isinstance(opened, OpenedNumbers)
    assert page == "network"
    np.testing.assert_array_equal(opened.values, evidence.asked("doubtFlip").answer.arrays["changed"])


def test_what_is_opened_on_the_network_page_is_fed_just_as_it_was_changed(
    qtbot: QtBot, settings: Settings
) -> None:
    window = create_window(settings=settings)
    qtbot.addWidget(window)
    window.show()
    page, network = window.page("evidence"), window.page("network")
    assert isinstance(page, EvidencePage)
    assert isinstance(network, NetworkPage)
    changed = np.random.default_rng(1).random((28, 28, 1), dtype=np.float32)
    page.open_picture.emit(OpenedNumbers(changed, "changed"), "network")

    def fed() -> bool:
        run = network.workspace.run
        return run is not None and run.feeds[0].exact and np.array_equal(run.feeds[0].values, changed)

    qtbot.waitUntil(fed, timeout=_WAIT_MS)


def test_a_hidden_panel_asks_nothing(compared) -> None:
    evidence, panel = compared
    panel.hide()
    evidence.set_target(1)
    assert evidence.asked("doubtLeft").question.target == Target(7)
    panel.show()
    assert evidence.asked("doubtLeft").question.target == Target(1)


@pytest.mark.parametrize("name", ["compare", "forget", "score", "flip"])
def test_every_control_has_a_name_for_a_screen_reader(qtbot, compared, name: str) -> None:
    _, panel = compared
    shown_part = go_to(panel, name)
    qtbot.wait(50)
    for widget in shown_part.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.objectName():
            said = widget.accessibleName() or getattr(widget, "text", str)()
            assert said or widget.objectName() == "qt_spinbox_lineedit", widget.objectName()
