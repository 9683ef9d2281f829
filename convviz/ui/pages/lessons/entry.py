"""The lessons page in the rail."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from convviz.ui.page_entry import FileKind, PageEntry


class LessonsEntry(PageEntry):
    """The lessons page, which opens lessons: files, and folders that hold one."""

    page_id = "lessons"
    icon_name = "lessons"

    def name(self) -> str:
        """The page's name."""
        return QCoreApplication.translate("LessonsPage", "Lessons")

    def file_kinds(self) -> Sequence[FileKind]:
        """Lessons."""
        return (FileKind(QCoreApplication.translate("LessonsPage", "Lessons"), ("*.cvlesson",)),)

    def knows(self, path: Path) -> bool:
        """Whether it is a lesson by its name, or a folder that says it is one."""
        return super().knows(path) or (path / "lesson.toml").is_file() or path.name == "lesson.toml"
