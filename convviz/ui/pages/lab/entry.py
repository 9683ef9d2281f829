"""The kernel lab in the rail and in file dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from convviz.ui.page_entry import FileKind, PageEntry

PICTURES = (
    "*.png",
    "*.jpg",
    "*.jpeg",
    "*.webp",
    "*.gif",
    "*.bmp",
    "*.tif",
    "*.tiff",
    "*.avif",
    "*.jp2",
    "*.ppm",
)
NUMBERS = ("*.csv", "*.tsv", "*.txt", "*.npy")


class LabEntry(PageEntry):
    """The kernel lab, which tries any file that no other page knows."""

    page_id = "lab"
    icon_name = "lab"
    takes_any_file = True

    def name(self) -> str:
        """The lab's name."""
        return QCoreApplication.translate("LabPage", "Kernel lab")

    def file_kinds(self) -> Sequence[FileKind]:
        """Workspaces, pictures, numbers and kernels."""
        return (
            FileKind(QCoreApplication.translate("LabPage", "Workspaces"), ("*.convviz",)),
            FileKind(QCoreApplication.translate("LabPage", "Pictures"), PICTURES),
            FileKind(QCoreApplication.translate("LabPage", "Numbers"), NUMBERS),
            FileKind(QCoreApplication.translate("LabPage", "Kernels"), ("*.json",)),
        )
