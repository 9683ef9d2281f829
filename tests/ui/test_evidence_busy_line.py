"""The line that says where a question stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from convviz.networks import UnknownLayer
from convviz.networks.network import Network
from convviz.states.evidence.questions import HeatMap, Target
from convviz.states.lab.state import Drawing
from convviz.states.network.state import Model
from convviz.texts.errors import sentence
from convviz.texts.languages import find_language, install
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.model_loading import load_named
from tests.evidence_parts import evidence_workspace

_WAIT_MS = 20_000
QUESTION = HeatMap("grad-cam", "conv2d_1", Target(7))


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., tuple[EvidenceWorkspace, BusyLine]]]:
    made: list[EvidenceWorkspace] = []

    def line(how: str = "well", step_s: float = 0.0) -> tuple[EvidenceWorkspace, BusyLine]:
        evidence = evidence_workspace(how, step_s)
        made.append(evidence)
        qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
        widget = BusyLine(evidence, "heat")
        qtbot.addWidget(widget)
        widget.show()
        return evidence, widget

    yield line
    for evidence in made:
        evidence.close()


def test_without_a_drawing_it_says_what_to_do(qtbot, make) -> None:
    evidence, line = make()
    assert line.text() == ""
    evidence.network.set_source(Drawing())
    qtbot.waitUntil(lambda: line.text() == "Draw, or open a picture.", timeout=_WAIT_MS)


def test_what_takes_long_is_shown_with_its_progress_and_can_be_cancelled_and_asked_again(qtbot, make) -> None:
    evidence, line = make("slow", 0.3)
    evidence.want("heat", QUESTION)
    assert line.text() == ""
    qtbot.waitUntil(lambda: line.waiting and line._bar.value() > 1, timeout=_WAIT_MS)
    assert line.text() == "Computing…"
    assert line._bar.isVisible()
    qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    assert line.text() == "Stopped."
    assert not line.waiting
    assert not line.cancel.isVisible()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    assert evidence.asked("heat").busy
    assert not line.again.isVisible()


def test_a_refusal_is_said_and_can_be_tried_again(qtbot, make) -> None:
    evidence, line = make("fails")
    evidence.want("heat", QUESTION)
    qtbot.waitUntil(line.again.isVisible, timeout=_WAIT_MS)
    assert "maps" in line.text()
    assert not line.cancel.isVisible()


def test_a_refusal_that_is_shown_follows_the_language(qtbot, make) -> None:
    evidence, line = make("refuses")
    evidence.want("heat", QUESTION)
    qtbot.waitUntil(line.again.isVisible, timeout=_WAIT_MS)
    english = line.text()
    install(find_language("pt"))
    try:
        line.retranslate()
        assert line.text() == sentence(evidence.asked("heat").refusal)
        assert line.text() != english
    finally:
        install(find_language("en"))


def test_a_reason_why_nothing_is_asked_is_said_instead(make) -> None:
    _, line = make()
    line.set_reason("No layer makes maps.")
    assert line.text() == "No layer makes maps."
    line.set_reason("")
    assert line.text() == ""


def test_a_layer_that_does_not_run_is_named(qtbot, make) -> None:
    evidence, line = make()
    loaded = load_named("mnist")
    nodes = [
        replace(node, layer=UnknownLayer("conv2d_1", "Lambda")) if node.id == "conv2d_1" else node
        for node in loaded.opened.network.nodes
    ]
    network = Network("broken", nodes, loaded.opened.network.outputs)
    opened = structs.replace(loaded.opened, network=network)
    evidence.network.open(Model("broken", "", ""), opened, loaded.preparations)
    qtbot.waitUntil(lambda: "conv2d_1 is of the class Lambda" in line.text(), timeout=_WAIT_MS)
    assert evidence.target is None
