"""Which part of Qt each folder may use; the order of the folders themselves is import-linter's."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "convviz"
ALLOWED = {
    "layers": set[str](),
    "pictures": set[str](),
    "states": set[str](),
    "texts": {"QtCore"},
    "painting": {"QtCore", "QtGui", "QtSvg"},
    "exports": {"QtCore", "QtGui", "QtSvg"},
    "workspace": {"QtCore", "QtGui"},
}


def qt_modules(file: Path) -> set[str]:
    """The modules of PySide6 that a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
            module = (node.module or "").removeprefix("PySide6").removeprefix(".")
            found |= {module} if module else {alias.name for alias in node.names}
        elif isinstance(node, ast.Import):
            found |= {
                alias.name.removeprefix("PySide6.")
                for alias in node.names
                if alias.name.startswith("PySide6")
            }
    return found


@pytest.mark.parametrize("folder", ALLOWED)
def test_a_folder_uses_no_more_of_qt_than_it_may(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files
    broken = {
        file.relative_to(ROOT).as_posix(): extra
        for file in files
        if (extra := qt_modules(file) - ALLOWED[folder])
    }
    assert not broken
