"""The export menu of the lab.

1. A dialog asks how; what was chosen is remembered.
2. A second one asks where.
3. The file is written off the window's thread, from what was on screen at step 1, whole or not at all.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from convviz.ui.actions import Actions
from convviz.ui.pages.exporting.animation_export import AnimationExport
from convviz.ui.pages.exporting.export_desk import ExportDesk
from convviz.ui.pages.exporting.numbers_export import NumbersExport
from convviz.ui.pages.exporting.picture_export import PictureExport


class LabExporting(QObject):
    """Connects the rows of the export menu; while a file is written, they wait."""

    def __init__(self, actions: Actions, desk: ExportDesk) -> None:
        super().__init__(desk)
        self._actions = actions
        self._desk = desk
        self._exports = {
            "export-png": PictureExport(desk, ".png"),
            "export-svg": PictureExport(desk, ".svg"),
            "export-gif": AnimationExport(desk, ".gif"),
            "export-mp4": AnimationExport(desk, ".mp4"),
            "export-csv": NumbersExport(desk, ".csv"),
            "export-npy": NumbersExport(desk, ".npy"),
        }
        for action_id, export in self._exports.items():
            actions.connect_to(action_id, export.ask, "lab")
        desk.job.busy_changed.connect(self._offer)
        desk.page.workspace.state_changed.connect(self._offer)

    def _offer(self) -> None:
        scene = self._desk.page.workspace.scene
        for action_id in self._exports:
            moves = action_id in {"export-gif", "export-mp4"}
            self._actions[action_id].setEnabled(
                not self._desk.job.busy and (not moves or scene.transport.count > 0)
            )
