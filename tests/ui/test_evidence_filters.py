"""Pictures made for filters as a person sees them form, enlarges them, changes how they are made, and saves them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest

from convviz.painting.theme import theme
from convviz.states.evidence.filters import CLASSES
from convviz.states.evidence.questions import Maximise, Target
from convviz.states.evidence.usual_maximise import usual_maximise
from convviz.ui.pages.evidence.filters import SLOT, FiltersPanel
from convviz.workspace.evidence import EvidenceWorkspace
from tests.evidence_parts import ONE, evidence_workspace
from tests.widget_parts import click, part, shown

_WAIT_MS = 20_000
Made = tuple[EvidenceWorkspace, FiltersPanel]


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., Made]]:
    made: list[EvidenceWorkspace] = []

    def panel(how: str = "well", step_s: float = 0.0, name: str = "mnist") -> Made:
        evidence = evidence_workspace(how, step_s, name)
        made.append(evidence)
        qtbot.waitUntil(lambda: evidence.run is not None, timeout=_WAIT_MS)
        if name == "mnist":
            qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        return evidence, shown(qtbot, FiltersPanel(evidence), 936, 680)

    yield panel
    for evidence in made:
        evidence.close()


def settled(qtbot, evidence: EvidenceWorkspace) -> None:
    qtbot.waitUntil(
        lambda: evidence.asked(SLOT) is not None and not evidence.asked(SLOT).busy, timeout=_WAIT_MS
    )


@pytest.fixture
def ready(qtbot, make) -> Made:
    evidence, panel = make()
    settled(qtbot, evidence)
    return evidence, panel


def choose_layer(panel: FiltersPanel, layer: str) -> None:
    action = next(each for each in panel.controls.layer.menu.menu().actions() if each.data() == layer)
    action.trigger()


def type_into(panel: FiltersPanel, name: str, text: str) -> None:
    box = panel.settings.boxes[name]
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_the_first_look_is_made_by_itself_for_a_whole_quick_layer(ready) -> None:
    evidence, panel = ready
    question = evidence.asked(SLOT).question
    network = evidence.run.network
    assert question == usual_maximise(network, "conv2d_2", tuple(range(64)))
    assert panel.stack.currentWidget() is panel.sheet
    assert len(panel.sheet.scene.channels) == 64
    assert not part(panel, "filtersMake").isEnabled()
    assert not part(panel, "filtersUsual").isEnabled()


def test_drawing_goes_on_without_touching_the_pictures(qtbot, ready) -> None:
    evidence, panel = ready
    scene = panel.sheet.scene
    evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: evidence.target != Target(7), timeout=_WAIT_MS)
    assert panel.sheet.scene is scene
    assert not evidence.asked(SLOT).busy


def test_pictures_are_seen_as_they_form_and_stay_when_it_is_cancelled(qtbot, make) -> None:
    evidence, panel = make("slow", 0.2)
    qtbot.waitUntil(lambda: panel.sheet.scene is not None, timeout=_WAIT_MS)
    assert panel.sheet.scene.done < panel.sheet.scene.question.steps
    assert part(panel, "filtersNote").text().startswith("Step ")
    qtbot.waitUntil(panel.busy.cancel.isVisible, timeout=_WAIT_MS)
    click(panel.busy.cancel)
    assert evidence.asked(SLOT).cancelled
    assert panel.sheet.scene is not None
    assert part(panel, "filtersMake").isEnabled()
    click(part(panel, "filtersMake"))
    assert evidence.asked(SLOT).busy


def test_a_layer_that_takes_long_waits_for_the_button(qtbot, make) -> None:
    evidence, panel = make(name="catsdogs")
    settled(qtbot, evidence)
    assert evidence.asked(SLOT).question.layer == CLASSES
    choose_layer(panel, "conv2d_1")
    assert panel.stack.currentWidget() is panel.nothing
    assert "Make" in panel.nothing.text()
    assert evidence.asked(SLOT).question.layer == CLASSES
    assert part(panel, "filtersMake").text() == "Make 64 pictures"
    click(part(panel, "filtersMake"))
    assert evidence.asked(SLOT).question.layer == "conv2d_1"
    settled(qtbot, evidence)
    assert panel.sheet.scene.question.layer == "conv2d_1"


def test_a_click_enlarges_a_filter_beside_its_kernel_and_escape_goes_back(ready) -> None:
    evidence, panel = ready
    click(panel.sheet.viewport(), panel.sheet.position_of(10).toPoint())
    assert evidence.state.filters.chosen == 10
    assert panel.stack.currentWidget() is panel.large
    assert panel.large.kernel.slices.shape == (64, 3, 3)
    weights = evidence.run.network.node("conv2d_2").layer.kernel
    np.testing.assert_array_equal(panel.large.kernel.slices[5], weights[:, :, 5, 10])
    assert "filter 11" in panel.large.accessibleDescription()
    QTest.keyClick(panel.large, Qt.Key.Key_Right)
    assert evidence.state.filters.chosen == 11
    QTest.keyClick(panel.large, Qt.Key.Key_Escape)
    assert panel.stack.currentWidget() is panel.sheet
    assert panel.sheet.current == 11


def test_escape_leaves_the_enlarged_filter_wherever_the_focus_is(ready) -> None:
    evidence, panel = ready
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not panel.take_page_key(press)
    click(panel.sheet.viewport(), panel.sheet.position_of(3).toPoint())
    assert panel.take_page_key(press)
    assert evidence.state.filters.chosen is None


def test_the_sheet_is_walked_with_arrows_and_enter_enlarges(ready) -> None:
    evidence, panel = ready
    sheet = panel.sheet
    columns = sheet.plan.columns
    sheet.setFocus()
    for key, place in (
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_Left, columns),
        (Qt.Key.Key_End, 63),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
    ):
        QTest.keyClick(sheet, key)
        assert sheet.current == place
    assert "conv2d_2, filter 1" in sheet.accessibleDescription()
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert evidence.state.filters.chosen == 0


def test_other_settings_wait_for_the_button_and_the_pictures_before_stay_marked(qtbot, ready) -> None:
    evidence, panel = ready
    type_into(panel, "steps", "20")
    type_into(panel, "seed", "5")
    settings = evidence.state.filters.settings
    assert (settings.steps, settings.seed) == (20, 5)
    assert panel.sheet.stale
    assert "other settings" in part(panel, "filtersNote").text()
    assert evidence.asked(SLOT).question.steps != 20
    click(part(panel, "filtersMake"))
    settled(qtbot, evidence)
    assert (evidence.asked(SLOT).question.steps, panel.sheet.stale) == (20, False)
    click(part(panel, "filtersUsual"))
    assert evidence.state.filters.settings is None
    assert evidence.asked(SLOT).question == usual_maximise(evidence.run.network, "conv2d_2", tuple(range(64)))
    assert not panel.sheet.stale


def test_the_next_layer_and_the_classes_can_be_chosen(qtbot, ready) -> None:
    evidence, panel = ready
    click(part(panel, "filtersLayerAfter"))
    assert evidence.state.filters.layer == "dense"
    choose_layer(panel, CLASSES)
    settled(qtbot, evidence)
    assert panel.sheet.scene.question.channels == tuple(range(10))
    assert panel.sheet.scene.name_of(3) == "3"
    assert not part(panel, "filtersLayerAfter").isEnabled()


def test_fewer_filters_and_so_many_in_a_row_as_wanted(ready) -> None:
    evidence, panel = ready
    next(each for each in panel.controls.most.menu().actions() if each.data() == "16").trigger()
    assert evidence.asked(SLOT).question.channels == tuple(range(16))
    next(each for each in panel.controls.per_row.menu().actions() if each.data() == "4").trigger()
    assert panel.sheet.plan.columns == 4


def test_another_weight_empties_the_slot_even_while_the_panel_is_hidden(qtbot, ready) -> None:
    evidence, panel = ready
    panel.hide()
    before = evidence.run.network
    evidence.network.set_weight("conv2d", "kernel", (0, 0, 0, 0), 3.0)
    qtbot.waitUntil(lambda: evidence.run.network is not before, timeout=_WAIT_MS)
    assert evidence.asked(SLOT) is None


def test_a_refusal_is_said_and_can_be_tried_again(qtbot, make) -> None:
    evidence, panel = make("fails")
    settled(qtbot, evidence)
    assert "has no maps" in panel.busy.text()
    assert panel.busy.again.isVisible()
    assert part(panel, "filtersMake").isEnabled()


@pytest.mark.parametrize("suffix", [".png", ".npz", ".json"])
def test_the_pictures_are_saved_with_their_settings(qtbot, ready, tmp_path: Path, suffix: str) -> None:
    _evidence, panel = ready
    told: list[tuple[str, str]] = []
    panel.notice.connect(lambda text, kind: told.append((text, kind)))
    scene = panel.sheet.scene
    next(each for each in panel.controls.save.menu().actions() if each.data() == suffix).trigger()
    path = tmp_path / f"made{suffix}"
    panel.saving.save(path)
    assert told[-1][1] == "info"
    if suffix == ".png":
        assert QImage(str(path)).width() > 1000
        return
    if suffix == ".npz":
        with np.load(path) as arrays:
            assert arrays["pictures"].shape == (64, 28, 28, 1)
            assert arrays["channels"].tolist() == list(range(64))
            document = json.loads(str(arrays["settings"]))
    else:
        document = json.loads(path.read_text())
    assert document["network"] == "mnist"
    assert (
        Maximise(**{**document["settings"], "channels": tuple(document["settings"]["channels"])})
        == scene.question
    )
    assert document["filters"][7]["name"] == "8"
    assert document["filters"][7]["excitement"] == pytest.approx(float(scene.excitements[7]))


def test_every_control_has_a_name_and_survives_a_new_language(ready) -> None:
    _, panel = ready
    panel.set_theme(theme("dark"))
    panel.changeEvent(QEvent(QEvent.Type.LanguageChange))
    for name in (
        "filtersLayer",
        "filtersMost",
        "filtersPerRow",
        "filtersSave",
        "filtersSteps",
        "filtersSheet",
    ):
        assert part(panel, name).accessibleName()
    assert panel.settings.boxes["blur"].accessibleDescription()
