"""The network page in the rail and in file dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from convviz.ui.page_entry import FileKind, PageEntry
from convviz.ui.pages.lab.entry import NUMBERS, PICTURES


class NetworkEntry(PageEntry):
    """The network page, which opens models, and feeds pictures and arrays to the one that is open."""

    page_id = "network"
    icon_name = "network"

    def name(self) -> str:
        """The page's name."""
        return QCoreApplication.translate("NetworkPage", "Network")

    def file_kinds(self) -> Sequence[FileKind]:
        """Keras's models, pictures and numbers."""
        return (
            FileKind(
                QCoreApplication.translate("NetworkPage", "Trained networks"),
                ("*.keras", "*.h5", "*.hdf5", "*.weights"),
            ),
            FileKind(QCoreApplication.translate("LabPage", "Pictures"), PICTURES),
            FileKind(QCoreApplication.translate("LabPage", "Numbers"), NUMBERS),
        )

    def holds(self, path: Path) -> bool:
        """Whether it is a model by its content."""
        from convviz.networks.keras.recognising import recognised

        return recognised(path) == "model"

    def explains(self, path: Path) -> bool:
        """Whether it is what other programs or people make of networks."""
        from convviz.networks.keras.recognising import recognised

        return recognised(path) == "related"
