"""The real pictures of every channel as a person chooses, walks, cuts, opens and compares them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest

from convviz.painting.theme import theme
from convviz.states.evidence.questions import Scan, Target
from convviz.ui.pages.evidence.filters import FiltersPanel
from convviz.ui.pages.evidence.pictures import SLOT, PicturesPanel
from convviz.ui.pages.evidence.pictures_made import MADE_SLOT
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedPicture
from tests.evidence_parts import evidence_workspace
from tests.widget_parts import click, part, shown

_WAIT_MS = 20_000
Made = tuple[EvidenceWorkspace, PicturesPanel]


@pytest.fixture(scope="session")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 pictures of which each is told from the others by its first pixel."""
    path = tmp_path_factory.mktemp("digits") / "digits.npz"
    pictures = np.random.default_rng(2).integers(0, 255, (60, 28, 28), dtype=np.uint8)
    pictures[:, 0, 0] = np.arange(60)
    labels = (np.arange(60) % 3).astype(np.int64)
    np.savez(path, x_train=pictures[:50], y_train=labels[:50], x_test=pictures, y_test=labels)
    return path


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., Made]]:
    made: list[EvidenceWorkspace] = []

    def panel(how: str = "well", step_s: float = 0.0) -> Made:
        evidence = evidence_workspace(how, step_s)
        made.append(evidence)
        qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        return evidence, shown(qtbot, PicturesPanel(evidence), 936, 680)

    yield panel
    for evidence in made:
        evidence.close()


def settled(qtbot, evidence: EvidenceWorkspace, slot: str = SLOT) -> None:
    qtbot.waitUntil(
        lambda: evidence.asked(slot) is not None and not evidence.asked(slot).busy, timeout=_WAIT_MS
    )


@pytest.fixture
def ready(qtbot, make, digits: Path) -> Made:
    evidence, panel = make()
    panel.controls.source.chosen.emit(str(digits))
    settled(qtbot, evidence)
    qtbot.waitUntil(lambda: panel.loader.pictures is not None, timeout=_WAIT_MS)
    return evidence, panel


def pick(menu, option: str) -> None:
    next(each for each in menu.menu().actions() if each.data() == option).trigger()


def test_nothing_is_asked_before_pictures_are_chosen(make) -> None:
    evidence, panel = make()
    assert evidence.asked(SLOT) is None
    assert panel.stack.currentWidget() is panel.nothing
    assert part(panel, "picturesSuggested").text() == "Look through MNIST"
    assert not part(panel, "picturesLimit").isEnabled()


def test_the_suggested_set_is_asked_for_by_its_name(make) -> None:
    evidence, panel = make()
    click(part(panel, "picturesSuggested"))
    assert evidence.state.pictures.data == "mnist"
    assert evidence.asked(SLOT).question == Scan("mnist", "conv2d_2")


def test_choosing_pictures_shows_the_strongest_of_every_channel(ready, digits: Path) -> None:
    evidence, panel = ready
    assert evidence.asked(SLOT).question == Scan(str(digits), "conv2d_2")
    assert panel.stack.currentWidget() is panel.rows
    assert panel.rows.scene.channels == 64
    assert panel.controls.source.text() == "digits.npz"
    assert "40 pictures" in part(panel, "picturesExplained").text()


def test_pictures_look_as_the_network_is_fed_them(qtbot, ready) -> None:
    _, panel = ready
    place = panel.rows.scene.found(0)[0].place
    qtbot.waitUntil(lambda: panel.rows.image(place) is not None, timeout=_WAIT_MS)
    image = panel.rows.image(place)
    assert (image.width(), image.height()) == (28, 28)
    assert image.pixelColor(0, 0).red() == place


def test_the_rows_are_walked_with_arrows_and_a_click(ready) -> None:
    evidence, panel = ready
    rows = panel.rows
    rows.setFocus()
    assert rows.current == (0, 0)
    for key, place in (
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Down, (1, 1)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_End, (63, 0)),
        (Qt.Key.Key_Home, (0, 0)),
        (Qt.Key.Key_Up, (0, 0)),
    ):
        QTest.keyClick(rows, key)
        assert rows.current == place
    click(rows.viewport(), rows.position_of(2, 4).toPoint())
    assert (rows.current, evidence.state.pictures.channel) == ((2, 4), 2)
    assert part(panel, "picturesTitle").text() == "conv2d_2, filter 3"
    assert "No. 5 of 40" in part(panel, "picturesSaid").text()
    assert "filter 3" in rows.accessibleDescription()


@pytest.mark.parametrize("how", ["enter", "double click", "button"])
def test_a_picture_opens_on_the_network_page_as_it_is_in_the_set(ready, how: str) -> None:
    _, panel = ready
    opened: list[tuple[OpenedPicture, str]] = []
    panel.open_picture.connect(lambda picture, page: opened.append((picture, page)))
    rows = panel.rows
    at = rows.position_of(1, 3).toPoint()
    click(rows.viewport(), at)
    match how:
        case "enter":
            QTest.keyClick(rows, Qt.Key.Key_Return)
        case "double click":
            QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        case _:
            click(part(panel, "picturesOpen"))
    (picture, page), place = opened[0], rows.scene.found(1)[3].place
    assert (len(opened), page) == (1, "network")
    assert float(picture.picture.values[0, 0, 0]) == place


def test_cut_or_whole_is_a_setting_of_the_view(ready) -> None:
    evidence, panel = ready
    shown_parts = panel.controls.shown
    shown_parts.chosen.emit("whole")
    assert not evidence.state.pictures.cut
    cut = panel.rows.cut_of(0, panel.rows.scene.found(0)[0])
    assert (cut.box.bottom - cut.box.top + 1, cut.whole) == (18, False)


def test_another_layer_is_scanned_anew_and_the_order_is_not(qtbot, ready) -> None:
    evidence, panel = ready
    answer = evidence.asked(SLOT).answer
    pick(panel.controls.sort, "strength")
    assert evidence.asked(SLOT).answer is answer
    maxima = panel.rows.scene.maxima
    assert panel.rows.scene.order[0] == int(np.argmax(maxima))
    click(part(panel, "picturesLayerBefore"))
    assert evidence.asked(SLOT).question.layer == "conv2d_1"
    settled(qtbot, evidence)
    assert panel.rows.scene.question.layer == "conv2d_1"


def test_fewer_pictures_are_asked_for_and_the_rows_stay_marked_meanwhile(qtbot, make, digits: Path) -> None:
    evidence, panel = make("slow", 0.05)
    panel.controls.source.chosen.emit(str(digits))
    settled(qtbot, evidence)
    pick(panel.controls.limit, "200")
    assert evidence.asked(SLOT).question.limit == 200
    assert panel.rows.scene is not None
    settled(qtbot, evidence)
    assert panel.rows.scene.question.limit == 200


def test_the_pictures_to_learn_from_are_another_part(qtbot, ready) -> None:
    evidence, panel = ready
    pick(panel.controls.part, "train")
    assert evidence.asked(SLOT).question.part == "train"
    qtbot.waitUntil(
        lambda: panel.loader.pictures is not None and len(panel.loader.pictures) == 50, timeout=_WAIT_MS
    )


def test_a_made_picture_is_asked_for_and_compared_with_the_strongest_real_one(qtbot, ready) -> None:
    evidence, panel = ready
    click(part(panel, "picturesMake"))
    question = evidence.asked(MADE_SLOT).question
    assert (question.layer, question.channels) == ("conv2d_2", (0,))
    settled(qtbot, evidence, MADE_SLOT)
    assert part(panel, "picturesMade").isVisible()
    made = float(evidence.asked(MADE_SLOT).answer.arrays["excitements"][0])
    real = float(evidence.asked(SLOT).answer.arrays["vectors"][:, 0].max())
    assert made > real
    assert "more than any real one" in part(panel, "picturesMadeSaid").text()
    panel.rows.go_to(1, 0)
    assert not part(panel, "picturesMade").isVisible()
    assert part(panel, "picturesMake").isVisible()


def test_what_was_made_is_forgotten_when_the_network_is_another_one(qtbot, ready) -> None:
    evidence, panel = ready
    click(part(panel, "picturesMake"))
    settled(qtbot, evidence, MADE_SLOT)
    panel.hide()
    before = evidence.run.network
    evidence.network.set_weight("conv2d", "kernel", (0, 0, 0, 0), 3.0)
    qtbot.waitUntil(lambda: evidence.run.network is not before, timeout=_WAIT_MS)
    assert evidence.asked(MADE_SLOT) is None


def test_the_sheet_of_made_pictures_stands_before_the_real_ones(qtbot, ready) -> None:
    evidence, panel = ready
    sheet = shown(qtbot, FiltersPanel(evidence), 936, 680)
    settled(qtbot, evidence, "filters")
    assert sheet.sheet.scene.question.layer == "conv2d_2"
    assert panel.rows.plan.made
    panel.rows.go_to(40, 0)
    assert part(panel, "picturesMade").isVisible()
    evidence.set_state(replace(evidence.state, pictures=replace(evidence.state.pictures, layer="conv2d")))
    settled(qtbot, evidence)
    assert not panel.rows.plan.made


def test_a_refusal_is_said_and_can_be_tried_again(qtbot, make, digits: Path) -> None:
    evidence, panel = make("fails")
    panel.controls.source.chosen.emit(str(digits))
    settled(qtbot, evidence)
    assert "has no maps" in panel.busy.text()
    assert panel.busy.again.isVisible()
    assert part(panel, "picturesFolder").isVisible()


def test_it_can_be_stopped_and_what_is_known_stays(qtbot, make, digits: Path) -> None:
    evidence, panel = make("slow", 0.2)
    panel.controls.source.chosen.emit(str(digits))
    qtbot.waitUntil(lambda: panel.rows.scene is not None, timeout=_WAIT_MS)
    qtbot.waitUntil(panel.busy.cancel.isVisible, timeout=_WAIT_MS)
    click(panel.busy.cancel)
    assert evidence.asked(SLOT).cancelled
    assert panel.stack.currentWidget() is panel.rows


def test_every_control_has_a_name_and_survives_a_new_language(ready) -> None:
    _, panel = ready
    panel.set_theme(theme("dark"))
    panel.changeEvent(QEvent(QEvent.Type.LanguageChange))
    names = (
        "picturesData",
        "picturesLayer",
        "picturesLimit",
        "picturesSort",
        "picturesShown",
        "picturesRows",
    )
    for name in names:
        assert part(panel, name).accessibleName()
