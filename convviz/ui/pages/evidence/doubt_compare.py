"""Doubt, first part: two maps side by side, and how far they differ."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.painting.evidence.doubt_tiles import Tile, pixel_of
from convviz.painting.evidence.overlay import Overlay, evidence_colouring
from convviz.painting.theme import Theme
from convviz.states.evidence.doubt_compare import Compared, SideMap, compared
from convviz.states.evidence.questions import HeatMap
from convviz.states.evidence.views import Side
from convviz.states.lab.scene import Colouring
from convviz.states.network.run import NetworkRun
from convviz.texts.evidence_doubt import alike_text, largest_text, map_title
from convviz.texts.numbers import format_count, format_number
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.doubt_classes import class_name
from convviz.ui.pages.evidence.doubt_map_slot import MapSlot
from convviz.ui.pages.evidence.doubt_part import DoubtPart, sentence_label
from convviz.ui.pages.evidence.doubt_side import SideChoice
from convviz.ui.pages.evidence.doubt_tiles import TilesView
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.switch import Switch
from convviz.workspace.evidence import EvidenceWorkspace

_COVERING = 0.75


class ComparePart(DoubtPart):
    """Two choices, two maps and the difference of both."""

    slots: ClassVar[tuple[str, ...]] = ("doubtLeft", "doubtRight")

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("doubtCompare")
        left, right = self.slots
        self.left = SideChoice(left, workspace, self, letter="A")
        self.right = SideChoice(right, workspace, self, letter="B")
        self.lines = (BusyLine(workspace, left, self), BusyLine(workspace, right, self))
        self.one_scale = Switch("", self)
        self.one_scale.setObjectName("doubtOneScale")
        self.hint = QLabel(self)
        self.hint.setObjectName("doubtBesideHint")
        self.hint.setWordWrap(True)
        self.hint.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.tiles = TilesView("doubtMaps", self, rows=1)
        self.readout = ElidedLabel("", self)
        self.readout.setObjectName("doubtReadout")
        self.said = sentence_label("doubtAlike", self)
        self._maps = (MapSlot(left, workspace), MapSlot(right, workspace))
        self._compared: tuple[SideMap, SideMap, Compared] | None = None
        self._beside: NetworkRun | None = None
        self._lay_out()
        self.left.edited.connect(self._edit_left)
        self.right.edited.connect(self._edit_right)
        self.one_scale.toggled.connect(self._share)
        self.tiles.pointed.connect(self._point)
        for line in self.lines:
            line.waiting_changed.connect(self.refresh)
        workspace.network.changed.connect(self._see_beside)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        super().set_theme(colours)
        self.tiles.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.tiles.setAccessibleName(self.tr("Two maps and their difference"))
        self.one_scale.setText(self.tr("One scale"))
        self.one_scale.setToolTip(self.tr("The same colour stands for the same number in both maps"))
        self.hint.setText(
            self.tr(
                "Two networks or two inputs: choose what stands beside on the network page, under Compare."
            )
        )

    def derive(self) -> None:
        """Asks for both maps and shows them."""
        view = self.workspace.state.doubt
        beside = self._beside = self.workspace.network.moment.rival
        sides = (view.left, view.right)
        for found, side, line, choice in zip(
            self._maps, sides, self.lines, (self.left, self.right), strict=True
        ):
            found.want(side, beside)
            line.set_reason(found.reason or self._missing(side, beside))
            layer = found.question.layer if isinstance(found.question, HeatMap) else ""
            network = None if found.run is None else found.run.network
            choice.show_side(side, network, layer, beside=beside is not None)
        one, other = (found.shown for found in self._maps)
        known = one is not None or other is not None
        self.hint.setVisible(known and beside is None)
        for widget in (self.one_scale, self.readout):
            widget.setVisible(known)
        both = None if one is None or other is None else self._compare(one, other)
        same_unit = both is None or both.same_unit
        self.one_scale.setEnabled(same_unit)
        self.one_scale.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.one_scale.setChecked(view.shared and same_unit)
        self.one_scale.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.tiles.set_tiles(self._tiles(one, other, both, shared=view.shared and same_unit))
        self.said.setText("" if both is None else alike_text(both))
        self._point(self.tiles.cursor_place)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        for choice, line in zip((self.left, self.right), self.lines, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(choice)
            column.addWidget(line)
            top.addLayout(column, 1)
        scale = QVBoxLayout()
        scale.setSpacing(4)
        scale.addWidget(self.one_scale)
        scale.addWidget(self.hint)
        scale.addStretch(1)
        top.addLayout(scale, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.tiles, 1)
        whole.addWidget(self.readout)
        whole.addWidget(self.said)
        whole.addStretch(0)

    def _missing(self, side: Side, beside: NetworkRun | None) -> str:
        if side.rival and beside is None:
            return self.tr("Nothing stands beside: choose it on the network page, under Compare.")
        return ""

    def _compare(self, one: SideMap, other: SideMap) -> Compared:
        known = self._compared
        if known is None or known[0] is not one or known[1] is not other:
            known = self._compared = (one, other, compared(one, other))
        return known[2]

    def _tiles(
        self, one: SideMap | None, other: SideMap | None, both: Compared | None, *, shared: bool
    ) -> tuple[Tile, ...]:
        maps = [each for each in (one, other) if each is not None]
        if not maps:
            return ()
        together = colouring_of(*maps)
        letters = zip("AB", (one, other), self._maps, self.lines, strict=True)
        tiles = [
            Tile(f"{letter}", None)
            if each is None
            else self._tile(
                letter,
                each,
                together if shared else colouring_of(each),
                stale=not found.fresh and line.waiting,
            )
            for letter, each, found, line in letters
        ]
        return (*tiles, self._difference(maps[0], both))

    def _tile(self, letter: str, shown: SideMap, colouring: Colouring, *, stale: bool) -> Tile:
        blocks = not isinstance(shown.question, HeatMap)
        overlay = Overlay(shown.picture, shown.values, colouring, _COVERING, blocks, shown.placing)
        name = class_name(self.workspace, shown.question.target.index)
        note = largest_text(shown.largest)
        caption = self.tr("evidence for and against") if shown.signed else self.tr("evidence for the class")
        return Tile(map_title(letter, shown, name), overlay, note, caption, stale)

    def _difference(self, one: SideMap, both: Compared | None) -> Tile:
        title = self.tr("A − B")
        if both is None or both.difference is None:
            return Tile(title, None)
        colouring = evidence_colouring(both.difference, law="signed")
        overlay = Overlay(one.picture, both.difference, colouring, _COVERING, blocks=True)
        caption = self.tr("more in B · more in A")
        return Tile(title, overlay, "", caption)

    def _point(self, cursor: tuple[float, float] | None) -> None:
        text = self.tr("Point at a map for its numbers.") if cursor is None else self._numbers(cursor)
        self.readout.setText(text)
        self.tiles.setAccessibleDescription(f"{text} {self.said.text()}")

    def _numbers(self, cursor: tuple[float, float]) -> str:
        shown = [found.shown for found in self._maps]
        first = next((each for each in shown if each is not None), None)
        if first is None:
            return ""
        row, column = pixel_of(first.scored.shape, cursor)
        parts = [
            self.tr("row {row}, column {column}").format(row=format_count(row), column=format_count(column))
        ]
        for letter, each in zip("AB", shown, strict=True):
            if each is not None:
                value = float(each.scored[pixel_of(each.scored.shape, cursor)])
                parts.append(f"{letter} {format_number(value, significant=3)}")
        both = self._compared
        if all(each is not None for each in shown) and both is not None and both[2].difference is not None:
            apart = float(both[2].difference[row, column])
            parts.append(f"A − B {format_number(apart, significant=3)}")
        return " · ".join(parts)

    def _edit_left(self, side: Side) -> None:
        self.edit(replace(self.workspace.state.doubt, left=side))

    def _edit_right(self, side: Side) -> None:
        self.edit(replace(self.workspace.state.doubt, right=side))

    def _share(self, shared: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.edit(replace(self.workspace.state.doubt, shared=shared))

    def _see_beside(self, _moment: object) -> None:
        if self.workspace.network.moment.rival is not self._beside:
            self.refresh()


def colouring_of(*maps: SideMap) -> Colouring:
    """One scale for all of them."""
    signed = any(each.signed for each in maps)
    return evidence_colouring(*(each.values for each in maps), law="signed" if signed else "positive")
