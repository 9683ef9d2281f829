"""When panels of the evidence page ask and show: while they are seen, and for what changed meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.states.evidence.questions import HeatMap, Target
from convviz.ui.pages.evidence.following import Following
from convviz.ui.widgets.card import Card
from convviz.workspace.evidence import EvidenceWorkspace
from tests.evidence_parts import evidence_workspace

_WAIT_MS = 20_000


class Panel(Following, Card):
    """Writes down what it is told to do; asks in the slot "mine"."""

    slots: ClassVar[tuple[str, ...]] = ("mine",)

    def __init__(self, workspace: EvidenceWorkspace) -> None:
        super().__init__("")
        self.workspace = workspace
        self.done: list[str] = []
        self.asks = False
        self.changes = 0
        self.follow(workspace)

    def derive(self) -> None:
        self.done.append("derived")
        if self.asks:
            self.workspace.want("mine", HeatMap("grad-cam", "conv2d_1", Target(7)))
        if self.changes:
            self.changes -= 1
            self.workspace.set_target(self.changes)

    def heard(self) -> None:
        self.done.append("heard")

    def retranslate(self) -> None:
        self.done.append("translated")


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    evidence = evidence_workspace()
    qtbot.waitUntil(lambda: evidence.target == Target(7), timeout=_WAIT_MS)
    made = Panel(evidence)
    qtbot.addWidget(made)
    yield made
    evidence.close()


def test_nothing_is_derived_while_nobody_looks(panel: Panel) -> None:
    panel.workspace.set_target(3)
    panel.workspace.want("mine", HeatMap("grad-cam", "conv2d_1", Target(3)))
    assert panel.done == []
    panel.show()
    assert panel.done == ["derived"]
    panel.workspace.set_target(4)
    assert panel.done == ["derived", "derived"]


def test_what_is_told_while_it_derives_is_part_of_that_and_what_comes_later_is_heard(
    qtbot: QtBot, panel: Panel
) -> None:
    panel.asks = True
    panel.show()
    assert panel.done == ["derived"]
    qtbot.waitUntil(lambda: "heard" in panel.done, timeout=_WAIT_MS)
    before = list(panel.done)
    panel.workspace.want("other", HeatMap("grad-cam", "conv2d", Target(1)))
    assert panel.done == before


def test_what_changes_while_it_derives_is_derived_too(panel: Panel) -> None:
    panel.show()
    panel.done.clear()
    panel.changes = 2
    panel.refresh()
    assert panel.done == ["derived"] * 3


def test_another_language_is_taken_and_shown(panel: Panel) -> None:
    panel.show()
    panel.done.clear()
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.done == ["translated", "derived"]


def test_it_stays_a_card_for_the_style_sheet(panel: Panel) -> None:
    panel.setStyleSheet(
        "Card { min-width: 777px; border: 0; padding: 0 }"
    )  # the program's own may be in force
    panel.ensurePolished()
    assert panel.minimumWidth() == 777
