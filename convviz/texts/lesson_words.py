"""Words that lessons share: places, and how a question stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_count

translate = QCoreApplication.translate


def cell_text(row: int, column: int) -> str:
    """A cell as people count: from one."""
    text = translate("Lessons", "row {row}, column {column}")
    return text.format(row=format_count(row + 1), column=format_count(column + 1))
