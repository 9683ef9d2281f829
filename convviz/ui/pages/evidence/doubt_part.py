"""What the four parts of the doubt panel have in common."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QWidget

from convviz.painting.theme import Theme, theme
from convviz.states.evidence.answers import Floats
from convviz.states.evidence.questions import Target
from convviz.states.evidence.views import DoubtView
from convviz.states.network.run import NetworkRun
from convviz.ui.pages.evidence.following import Following
from convviz.workspace.evidence import EvidenceWorkspace


class DoubtPart(Following, QWidget):
    """A part of the panel, with its workspace and its theme."""

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme: Theme = theme("light")
        self.follow(workspace)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.theme = colours

    def leave(self) -> None:
        """Asks nothing any more: another part is looked at."""
        for slot in self.slots:
            self.workspace.want(slot, None)

    def subject(self) -> tuple[NetworkRun, tuple[Floats, ...], Target] | None:
        """The network, what it is fed and what is explained; None where one of them is missing."""
        run, inputs, target = self.workspace.run, self.workspace.inputs, self.workspace.target
        return None if run is None or inputs is None or target is None else (run, inputs, target)

    def edit(self, view: DoubtView) -> None:
        """Looks at the panel otherwise."""
        self.workspace.set_state(replace(self.workspace.state, doubt=view))


def sentence_label(name: str, parent: QWidget) -> QLabel:
    """A sentence that may take several lines."""
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
