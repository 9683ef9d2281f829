"""The evidence page in the rail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.ui.page_entry import FileKind
from convviz.ui.pages.network.entry import NetworkEntry


class EvidenceEntry(NetworkEntry):
    """The evidence page, which opens what the network page opens, for both."""

    page_id = "evidence"
    icon_name = "evidence"

    def name(self) -> str:
        """The page's name."""
        return QCoreApplication.translate("EvidencePage", "Evidence")

    def file_kinds(self) -> Sequence[FileKind]:
        """As the network page: file dialogs list a kind once."""
        return super().file_kinds()
