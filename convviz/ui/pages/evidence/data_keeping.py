"""Which pictures the panels look at, kept between runs of the program."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject

from convviz.pictures.sets.named import NAMES
from convviz.states.evidence.views import EvidenceState
from convviz.ui.settings import Settings
from convviz.workspace.evidence import EvidenceWorkspace


class DataKeeping(QObject):
    """Brings back what was looked at last, where it is still there, and remembers what is chosen from now on.

    Args:
        evidence: The page's workspace; what ends this.
        settings: The person's.
    """

    def __init__(self, evidence: EvidenceWorkspace, settings: Settings) -> None:
        super().__init__(evidence)
        self._settings = settings
        state = evidence.state
        pictures, drawn = (_still_there(settings.evidence_data(view)) for view in ("pictures", "map"))
        evidence.set_state(
            replace(
                state, pictures=replace(state.pictures, data=pictures), map=replace(state.map, data=drawn)
            )
        )
        evidence.changed.connect(self._remember)

    def _remember(self, state: EvidenceState) -> None:
        for view, data in (("pictures", state.pictures.data), ("map", state.map.data)):
            if data and data != self._settings.evidence_data(view):
                self._settings.remember_evidence_data(view, data)


def _still_there(data: str) -> str:
    return data if data in NAMES or (data and Path(data).exists()) else ""
