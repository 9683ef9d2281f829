"""The doubt panel: compare maps, and test whether they mean anything."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from convviz.painting.theme import Theme, theme
from convviz.ui.pages.evidence.doubt_compare import ComparePart
from convviz.ui.pages.evidence.doubt_flip import FlipPart
from convviz.ui.pages.evidence.doubt_forget import ForgetPart
from convviz.ui.pages.evidence.doubt_part import DoubtPart
from convviz.ui.pages.evidence.doubt_score import ScorePart
from convviz.ui.pages.evidence.following import Following
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.evidence import EvidenceWorkspace


class DoubtPanel(Following, Card):
    """Four ways to doubt, one at a time; what another one still waits for is given up.

    Signals:
        open_picture: `OpenedNumbers`, and the id of the page that is to show it.
    """

    open_picture = Signal(object, str)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("doubtPanel")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self.choice = Segmented("", (), self)
        self.choice.setObjectName("doubtPart")
        self.choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stack = QStackedWidget(self)
        self._parts: dict[str, DoubtPart] = {}
        self.header.addWidget(self.choice)
        self.body.addWidget(self.stack, 1)
        self.choice.chosen.connect(self._choose)
        self.follow(workspace)
        self.retranslate()
        self._show_part(workspace.state.doubt.part)

    def part(self, name: str) -> DoubtPart:
        """A part, made when it is first wanted."""
        if name not in self._parts:
            part = self._parts[name] = self._made(name)
            part.set_theme(self._theme)
            self.stack.addWidget(part)
        return self._parts[name]

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        for part in self._parts.values():
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Compare and doubt"))
        self.choice.setAccessibleName(self.tr("Way to doubt"))
        self.choice.set_options(
            (
                Option("compare", self.tr("Compare"), self.tr("Two maps side by side, and their difference")),
                Option("forget", self.tr("Forget"), self.tr("Does the map change when the network forgets?")),
                Option("score", self.tr("Score"), self.tr("Does the answer go with the pixels that count?")),
                Option("flip", self.tr("Flip"), self.tr("How little changes the answer?")),
            )
        )
        self.choice.set_value(self._workspace.state.doubt.part)

    def _made(self, name: str) -> DoubtPart:
        match name:
            case "forget":
                return ForgetPart(self._workspace, self)
            case "score":
                return ScorePart(self._workspace, self)
            case "flip":
                part = FlipPart(self._workspace, self)
                part.open_picture.connect(self.open_picture)
                return part
            case _:
                return ComparePart(self._workspace, self)

    def _choose(self, name: str) -> None:
        view = replace(self._workspace.state.doubt, part=name)
        self._workspace.set_state(replace(self._workspace.state, doubt=view))

    def derive(self) -> None:
        """Shows the part that is chosen."""
        self._show_part(self._workspace.state.doubt.part)

    def _show_part(self, name: str) -> None:
        wanted = self.part(name)
        before = self.stack.currentWidget()
        if before is wanted:
            return
        self.choice.set_value(name)
        self.stack.setCurrentWidget(wanted)
        # Once it is hidden: what is seen asks again at once.
        if isinstance(before, DoubtPart):
            before.leave()
