"""Sentences for articles that cannot be shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "article-broken": translate(
            "Errors", "“{name}” cannot be shown: its file is damaged. Reinstall convviz."
        ),
    }
