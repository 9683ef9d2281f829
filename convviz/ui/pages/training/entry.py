"""The training page in the rail."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.ui.page_entry import PageEntry


class TrainingEntry(PageEntry):
    """The training page; its data are chosen on the page itself, where it is said what they are for."""

    page_id = "training"
    icon_name = "training"

    def name(self) -> str:
        """The page's name."""
        return QCoreApplication.translate("TrainingPage", "Training")
