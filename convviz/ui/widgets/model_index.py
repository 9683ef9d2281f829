"""The place of a row in a model, in either of the two kinds that Qt hands over."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
"""Where the rows of a list or a table hang."""
