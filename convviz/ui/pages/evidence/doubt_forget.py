"""Doubt, second part: does the map change when the network forgets?"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.evidence.doubt_plot import Course, Plot
from convviz.painting.evidence.doubt_tiles import Tile
from convviz.painting.evidence.overlay import Overlay, evidence_colouring
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.doubt import MapQuestion, forget_question, input_of, side_question
from convviz.states.evidence.doubt_forget import Forgetting, forgetting
from convviz.states.evidence.placing import placing_of_map
from convviz.states.evidence.questions import HeatMap
from convviz.states.evidence.shown_input import shown_input
from convviz.states.evidence.views import Side
from convviz.texts.errors import sentence
from convviz.texts.evidence_doubt import forgetting_text, stage_note, stage_title
from convviz.texts.numbers import format_number
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.doubt_part import DoubtPart, sentence_label
from convviz.ui.pages.evidence.doubt_plot import PlotView
from convviz.ui.pages.evidence.doubt_side import SideChoice
from convviz.ui.pages.evidence.doubt_tiles import TilesView
from convviz.ui.widgets.small_stepper import SmallStepper
from convviz.workspace.evidence import EvidenceWorkspace

_COVERING = 0.75
_MOST_STAGES = 16
_PLOT_PX = 190
_REACH = (-0.1, 1.05)


class ForgetPart(DoubtPart):
    """A row of maps from the network as it is to one that has forgotten all, and how alike they are."""

    slots: ClassVar[tuple[str, ...]] = ("doubtForget",)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("doubtForgetting")
        self.choice = SideChoice("doubtForgetOf", workspace, self)
        self.stages = SmallStepper("", 1, _MOST_STAGES, self)
        self.stages.setObjectName("doubtStages")
        self._stages_label = QLabel(self)
        self._stages_label.setBuddy(self.stages)
        self.line = BusyLine(workspace, self.slots[0], self)
        self.tiles = TilesView("doubtForgetMaps", self)
        self.plot = PlotView("doubtForgetCurve", self)
        self.plot.setMaximumHeight(_PLOT_PX)
        self.said = sentence_label("doubtForgetSaid", self)
        self._found: tuple[Answer, MapQuestion, Floats, Forgetting] | None = None
        self._lay_out()
        self.choice.edited.connect(self._choose)
        self.stages.valueChanged.connect(self._count)
        self.line.waiting_changed.connect(self.refresh)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        super().set_theme(colours)
        self.tiles.set_theme(colours)
        self.plot.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._stages_label.setText(self.tr("Stages"))
        self.stages.setAccessibleName(self.tr("Stages of forgetting"))
        self.line.set_note(
            self.tr(
                "From the last layer on, weights are replaced by random ones, as if they had never learnt. "
                "Each map has its own scale; the number is its rank correlation with the first."
            )
        )
        self.tiles.setAccessibleName(self.tr("The map while the network forgets"))
        self.plot.setAccessibleName(self.tr("How alike the map stays"))

    def derive(self) -> None:
        """Asks for the check and shows what is known of it."""
        side = replace(self.workspace.state.doubt.left, rival=False)
        subject, question, reason = self.subject(), None, ""
        if subject is not None:
            run, _, target = subject
            try:
                question = side_question(side, self.workspace.state, run.network, target)
            except ConvvizError as error:
                reason = sentence(error)
        layer = question.layer if isinstance(question, HeatMap) else ""
        network = None if self.workspace.run is None else self.workspace.run.network
        self.choice.show_side(side, network, layer, beside=False)
        self.stages.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.stages.setValue(self.workspace.state.doubt.stages)
        self.stages.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.line.set_reason(reason)
        asked_for = None if question is None else forget_question(question, self.workspace.state)
        self.workspace.want(self.slots[0], asked_for)
        self._take(question)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.choice)
        top.addStretch(1)
        top.addWidget(self._stages_label)
        top.addWidget(self.stages)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.line)
        whole.addWidget(self.tiles, 5)
        whole.addWidget(self.plot, 2)
        whole.addWidget(self.said)

    def _take(self, question: MapQuestion | None) -> None:
        """What is known, with the picture that it is about."""
        asked, subject = self.workspace.asked(self.slots[0]), self.subject()
        if question is None or asked is None or subject is None or (asked.answer is None and asked.trouble):
            self._found = None
            return
        answer = asked.answer
        if answer is None or asked.stale or "maps" not in answer.arrays:
            return
        if self._found is not None and self._found[0] is answer and self._found[1] == question:
            return
        run, inputs, _ = subject
        index = input_of(question)
        try:
            picture = shown_input(run.network, index, inputs[index])
        except ConvvizError:
            self._found = None
            return
        placing = placing_of_map(question, run.network)
        self._found = (answer, question, picture, forgetting(answer, placing))

    def _show(self) -> None:
        asked = self.workspace.asked(self.slots[0])
        self.plot.setVisible(self._found is not None)
        if self._found is None:
            self.tiles.set_tiles(())
            self.plot.show_plot(None)
            self._say("")
            return
        _, question, picture, found = self._found
        stale = asked is None or asked.stale
        self.tiles.set_tiles(_tiles(question, picture, found, stale=stale and self.line.waiting))
        self.plot.show_plot(self._curve(found, stale=stale and self.line.waiting))
        self._say("" if stale else forgetting_text(found))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        spoken = [] if self._found is None else [self._spoken(self._found[3])]
        self.tiles.setAccessibleDescription(" ".join([*spoken, text]))

    def _spoken(self, found: Forgetting) -> str:
        return "; ".join(f"{stage_title(stage)}: {stage_note(stage)}" for stage in found.stages) + "."

    def _curve(self, found: Forgetting, *, stale: bool) -> Plot:
        places = tuple(float(place) for place in range(len(found.stages)))
        alike = tuple(stage.alike for stage in found.stages)
        low = min(_REACH[0], *alike)
        names = tuple(
            (float(place), stage.layer or self.tr("nothing")) for place, stage in enumerate(found.stages)
        )
        course = Course("", places, alike)
        return Plot(
            (course,),
            (0.0, float(max(1, found.total - 1)), low, _REACH[1]),
            names,
            tuple((value, format_number(value, 1)) for value in (0.0, 0.5, 1.0)),
            self.tr("forgotten down to this layer"),
            self.tr("rank correlation with the map of the network as it has learnt"),
            stale=stale,
        )

    def _choose(self, side: Side) -> None:
        self.edit(replace(self.workspace.state.doubt, left=side))

    def _count(self, stages: int) -> None:
        self.edit(replace(self.workspace.state.doubt, stages=stages))


def _tiles(question: MapQuestion, picture: Floats, found: Forgetting, *, stale: bool) -> tuple[Tile, ...]:
    tiles: list[Tile] = []
    blocks = not isinstance(question, HeatMap)
    for place, stage in enumerate(found.stages):
        colouring = evidence_colouring(stage.values)
        values = np.ascontiguousarray(stage.values, np.float32)
        overlay = Overlay(picture, values, colouring, _COVERING, blocks, found.placing)
        tiles.append(Tile(stage_title(stage), overlay, stage_note(stage), "", stale, strong=place == 0))
    # What is still to come has its place already.
    tiles += [Tile("", None, " ") for _ in range(found.total - len(found.stages))]
    return tuple(tiles)
