"""The named kernels as rows of a list: a heading for each family, and what a search leaves of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from convviz.layers.kernels import families, kernels_of
from convviz.texts.kernels import family_name, kernel_words
from convviz.ui.widgets.model_index import NO_INDEX, Index

KERNEL_ID = int(Qt.ItemDataRole.UserRole)
"""The role of a row's kernel id; "" for a heading."""


class _Row(Struct, frozen=True):
    """A heading (without a kernel) or a kernel."""

    text: str
    kernel_id: str = ""
    tip: str = ""


class KernelListModel(QAbstractListModel):
    """Headings cannot be chosen; nor can a kernel that does not fit, whose tooltip says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = ""
        self._refused: Mapping[str, str] = {}
        self._rows: tuple[_Row, ...] = ()
        self.retranslate()

    def retranslate(self) -> None:
        """Names in the interface's language."""
        self.beginResetModel()
        self._rows = _rows(self._search)
        self.endResetModel()

    def set_search(self, text: str) -> None:
        """Leaves the kernels whose name, id or family holds `text`."""
        if text != self._search:
            self._search = text
            self.retranslate()

    def set_refused(self, refused: Mapping[str, str]) -> None:
        """Which kernels are out of reach, by id, and why."""
        if refused != self._refused:
            self._refused = dict(refused)
            self.dataChanged.emit(self.index(0), self.index(max(0, len(self._rows) - 1)))

    def index_of(self, kernel_id: str) -> QModelIndex:
        """Where a kernel stands; no valid index where the search hides it."""
        for number, row in enumerate(self._rows):
            if kernel_id and row.kernel_id == kernel_id:
                return self.index(number)
        return QModelIndex()

    def first_kernel(self) -> QModelIndex:
        """The first kernel that can be chosen; no valid index where there is none."""
        for number, row in enumerate(self._rows):
            if row.kernel_id and row.kernel_id not in self._refused:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """How many rows the list has, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """The text, the kernel id or the tooltip of a row."""
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == KERNEL_ID:
            return row.kernel_id
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._refused.get(row.kernel_id, row.tip)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only kernels within reach can be chosen."""
        kernel_id = self._rows[index.row()].kernel_id
        if not kernel_id or kernel_id in self._refused:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _rows(search: str) -> tuple[_Row, ...]:
    wanted = _folded(search)
    rows: list[_Row] = []
    for family in families():
        heading, words = family_name(family), kernel_words(family)
        found = [
            _Row(name, kernel.id, description)
            for kernel, (name, description) in ((kernel, words[kernel.id]) for kernel in kernels_of(family))
            if wanted in _folded(f"{name} {kernel.id} {heading}")
        ]
        if found:
            rows += [_Row(heading), *found]
    return tuple(rows)


def _folded(text: str) -> str:
    """Without capitals and accents, so that "convolucion" finds "Convolución"."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character)).strip()
