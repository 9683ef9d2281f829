"""Doubt, third part: does the answer go when the pixels go that a map names?"""

from __future__ import annotations

from typing import ClassVar, cast, get_args

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from convviz.painting.evidence.doubt_plot import Course, Plot
from convviz.painting.evidence.doubt_tiles import Tile
from convviz.painting.evidence.overlay import Overlay, evidence_colouring
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.doubt import score_question
from convviz.states.evidence.doubt_score import Curves, Ranks, at_share, curves_of, ranks_of
from convviz.states.evidence.questions import Baseline, HeatMap
from convviz.states.evidence.views import Side
from convviz.texts.evidence_doubt import (
    area_text,
    at_share_text,
    method_name,
    score_text,
    share_text,
)
from convviz.texts.evidence_pixels import baseline_name
from convviz.texts.numbers import format_number
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.doubt_classes import class_name
from convviz.ui.pages.evidence.doubt_compare import colouring_of
from convviz.ui.pages.evidence.doubt_map_slot import MapSlot
from convviz.ui.pages.evidence.doubt_part import DoubtPart, sentence_label
from convviz.ui.pages.evidence.doubt_plot import PlotView
from convviz.ui.pages.evidence.doubt_side import SideChoice
from convviz.ui.pages.evidence.doubt_tiles import TilesView
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.evidence import EvidenceWorkspace

_COVERING = 0.75
_PER_CENT = 100
_FIRST = 20
_PICTURE = evidence_colouring()


class ScorePart(DoubtPart):
    """The map, the picture at a share of the pixels both ways, and the curves."""

    slots: ClassVar[tuple[str, ...]] = ("doubtScoreMap", "doubtScore")

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("doubtScoring")
        of_map, of_curves = self.slots
        self.choice = SideChoice("doubtScoreOf", workspace, self)
        self.lines = (BusyLine(workspace, of_map, self), BusyLine(workspace, of_curves, self))
        self.tiles = TilesView("doubtScorePictures", self, rows=1)
        self.plots = (PlotView("doubtDeletion", self), PlotView("doubtInsertion", self))
        self.areas = (QLabel(self), QLabel(self))
        self.share = QSlider(Qt.Orientation.Horizontal, self)
        self.share.setObjectName("doubtShare")
        self.share.setRange(0, _PER_CENT)
        self.share.setPageStep(10)
        self.share.setValue(_FIRST)
        self._share_label = QLabel(self)
        self._share_label.setBuddy(self.share)
        self.baseline = MenuButton("", parent=self)
        self.baseline.setObjectName("doubtBaseline")
        self._baseline_label = QLabel(self)
        self._baseline_label.setBuddy(self.baseline)
        self.said = sentence_label("doubtScoreSaid", self)
        self._map = MapSlot(of_map, workspace)
        self._ranks: tuple[object, Ranks] | None = None
        self._answer: Answer | None = None
        self._lay_out()
        self.choice.edited.connect(self._choose)
        self.baseline.chosen.connect(self._choose_baseline)
        self.share.valueChanged.connect(self._show)
        for plot in self.plots:
            plot.moved.connect(self._go)
        for line in self.lines:
            line.waiting_changed.connect(self.refresh)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        super().set_theme(colours)
        for view in (self.tiles, *self.plots):
            view.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        what = self.tr(
            "Pixels go, the strongest of the map first (deletion), or come where nothing was (insertion). "
            "A map that names what counts bends the curve sooner than an order at random."
        )
        for line in self.lines:
            line.set_note(what)
        gone = self.tr("Gone pixels are")
        self._baseline_label.setText(gone)
        self.baseline.set_label(gone)
        self.baseline.set_options([Option(each, baseline_name(each)) for each in get_args(Baseline)])
        self.share.setAccessibleName(self.tr("Share of the pixels"))
        self.tiles.setAccessibleName(self.tr("The map, and the picture at this share of the pixels"))
        self.plots[0].setAccessibleName(self.tr("Deletion"))
        self.plots[1].setAccessibleName(self.tr("Insertion"))

    def derive(self) -> None:
        """Asks for the map, then for its curves, and shows what is known."""
        side = replace(self.workspace.state.doubt.left, rival=False)
        found = self._map
        found.want(side)
        layer = found.question.layer if isinstance(found.question, HeatMap) else ""
        network = None if self.workspace.run is None else self.workspace.run.network
        self.choice.show_side(side, network, layer, beside=False)
        self.baseline.set_value(self.workspace.state.doubt.baseline)
        self.lines[0].set_reason(found.reason)
        slot = self.slots[1]
        if found.question is None or found.shown is None:
            self.workspace.want(slot, None)
            self._answer = None
        elif found.fresh:
            arrays = (*found.inputs, found.shown.scored)
            self.workspace.want(slot, score_question(found.question, self.workspace.state), arrays)
        asked = self.workspace.asked(slot)
        if asked is not None and asked.answer is not None and "deletion" in asked.answer.arrays:
            self._answer = asked.answer
        elif asked is not None and asked.trouble:
            self._answer = None
        # The curves wait for the map, so one line at a time has something to say.
        self.lines[0].setVisible(not found.fresh)
        self.lines[1].setVisible(found.fresh)
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.choice)
        top.addStretch(1)
        top.addWidget(self._baseline_label)
        top.addWidget(self.baseline)
        slider = QHBoxLayout()
        slider.setSpacing(8)
        slider.addWidget(self._share_label)
        slider.addWidget(self.share, 1)
        plots = QHBoxLayout()
        plots.setSpacing(16)
        for plot, area, name in zip(self.plots, self.areas, ("Deletion", "Insertion"), strict=True):
            area.setObjectName(f"doubt{name}Area")
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(plot, 1)
            column.addWidget(area)
            plots.addLayout(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(top)
        for line in self.lines:
            whole.addWidget(line)
        whole.addWidget(self.tiles, 5)
        whole.addLayout(slider)
        whole.addLayout(plots, 4)
        whole.addWidget(self.said)

    def _show(self) -> None:
        share = self.share.value() / _PER_CENT
        for widget in (self.share, self._share_label, *self.plots, *self.areas):
            widget.setVisible(self._map.shown is not None)
        text = self.tr("{share} % of the pixels").format(share=format_number(self.share.value(), 0))
        self._share_label.setText(text)
        asked = self.workspace.asked(self.slots[1])
        behind = asked is None or asked.stale or not self._map.fresh
        stale = behind and any(line.waiting for line in self.lines)
        self.tiles.set_tiles(self._tiles(share, stale=stale))
        ways = (False, True)
        if self._answer is None:
            for plot, area in zip(self.plots, self.areas, strict=True):
                plot.show_plot(None)
                area.setText("")
            self.said.setText("")
            return
        curves = [curves_of(self._answer, inserting=inserting) for inserting in ways]
        for plot, area, each, inserting in zip(self.plots, self.areas, curves, ways, strict=True):
            plot.show_plot(self._plot(each, share, stale=stale, inserting=inserting))
            area.setText(area_text(each, inserting=inserting))
            plot.setAccessibleDescription(f"{at_share_text(each, share)}. {area.text()}")
        self.said.setText("" if behind else score_text(*curves))
        self.tiles.setAccessibleDescription(self.said.text())

    def _tiles(self, share: float, *, stale: bool) -> tuple[Tile, ...]:
        found = self._map
        shown, run = found.shown, found.run
        if shown is None or run is None:
            return ()
        if self._ranks is None or self._ranks[0] is not shown:
            self._ranks = (shown, ranks_of(shown.scored))
        blocks = not isinstance(shown.question, HeatMap)
        overlay = Overlay(shown.picture, shown.values, colouring_of(shown), _COVERING, blocks, shown.placing)
        tiles = [Tile(method_name(shown.question.method), overlay, " ", "", stale)]
        question = score_question(shown.question, self.workspace.state)
        fed = found.inputs[question.input]
        for inserting in (False, True):
            picture = at_share(run.network, question, fed, self._ranks[1], share, inserting=inserting)
            note = " "
            if self._answer is not None:
                note = at_share_text(curves_of(self._answer, inserting=inserting), share) or " "
            title = share_text(share, inserting=inserting)
            tiles.append(Tile(title, Overlay(picture, None, _PICTURE), note, "", stale))
        return tuple(tiles)

    def _plot(self, curves: Curves, share: float, *, stale: bool, inserting: bool) -> Plot:
        target = self._map.question.target.index if self._map.question is not None else 0
        tenths = tuple((each / 4, f"{format_number(25 * each, 0)} %") for each in range(5))
        gone = self.tr("pixels that have come") if inserting else self.tr("pixels that are gone")
        return Plot(
            (
                Course(self.tr("in the map's order"), curves.shares, curves.of_map),
                Course(self.tr("at random"), curves.shares, curves.at_random, "chance"),
            ),
            (0.0, 1.0, 0.0, 1.0),
            tenths,
            tuple((each / 2, f"{format_number(50 * each, 0)} %") for each in range(3)),
            gone,
            self.tr("probability of {name}").format(name=class_name(self.workspace, target)),
            share,
            stale,
        )

    def _go(self, share: float) -> None:
        self.share.setValue(round(share * _PER_CENT))

    def _choose_baseline(self, baseline: str) -> None:
        self.edit(replace(self.workspace.state.doubt, baseline=cast("Baseline", baseline)))

    def _choose(self, side: Side) -> None:
        self.edit(replace(self.workspace.state.doubt, left=side))
