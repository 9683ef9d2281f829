"""The network's layers as rows of a table: the input first, then one for each layer or block."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from convviz.networks.blueprint import Line
from convviz.states.training.build import INPUT, BuildScene
from convviz.texts.numbers import format_count
from convviz.texts.training_build import (
    arguments_text,
    column_names,
    input_text,
    shape_text,
    spoken_input,
    spoken_row,
    trouble_text,
    waits_text,
)
from convviz.ui.widgets.model_index import NO_INDEX, Index

WORDS: Final = int(Qt.ItemDataRole.UserRole)
"""The role of the first column's second line: kind and arguments in words."""
TROUBLE: Final = WORDS + 1
"""The role of the sentence of a row that is impossible; "" for others."""
WAITS: Final = WORDS + 2
"""The role of whether a row waits for one above."""

ROW_TYPE: Final = "application/x-convviz-network-row"
KIND_TYPE: Final = "application/x-convviz-layer-kind"


class _Texts(Struct, frozen=True):
    """What a row shows.

    Attributes:
        cells: A text for each column.
        words: Kind and arguments.
        trouble: Why it is impossible, or "".
        waits: Whether it waits for a row above.
    """

    cells: tuple[str, ...]
    words: str
    trouble: str = ""
    waits: bool = False

    def for_role(self, role: int) -> object:
        """What the delegate asks for."""
        return {WORDS: self.words, TROUBLE: self.trouble, WAITS: self.waits}.get(role)


class BuildModel(QAbstractTableModel):
    """Rows of the table count from the input: the layer `at` stands in row `at + 1`.

    Signals:
        row_dropped: A layer was dragged to another place: which one, and where it is to stand.
        kind_dropped: A kind of layer was dragged in from the palette: its name, and before which layer.
    """

    row_dropped = Signal(int, int)
    kind_dropped = Signal(str, int)

    def __init__(self, scene: BuildScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._names = column_names()
        self._texts = _texts_of(scene)

    def show_scene(self, scene: BuildScene) -> None:
        """Shows another network."""
        before, self._scene = self._scene, scene
        self._names = column_names()
        # Written once for all of the many times that a view asks.
        self._texts = _texts_of(scene)
        if len(before.table.lines) == len(scene.table.lines):
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        else:
            self.beginResetModel()
            self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The layer in a row; None for the input."""
        return self._scene.table.lines[row - 1] if row > 0 else None

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """The input and the layers."""
        return 0 if parent.isValid() else len(self._scene.table.lines) + 1

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Those of `column_names`."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and what the delegate has to know."""
        texts, column = self._texts[index.row()], index.column()
        answer: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                answer = texts.cells[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                answer = self._spoken(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole if column == 0:
                answer = texts.words
            case _:
                answer = texts.for_role(role)
        return answer

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._names[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Layers can be dragged where the network can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._scene.editable else Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self._scene.editable and index.row() else usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows move, kinds are copied."""
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """What can be dropped."""
        return [ROW_TYPE, KIND_TYPE]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:  # type: ignore[override] - Qt's stub says Sequence
        """The dragged row."""
        data = QMimeData()
        if indexes:
            data.setData(ROW_TYPE, str(indexes[0].row() - 1).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        """Rows of this table and kinds of the palette."""
        return self._scene.editable and (data.hasFormat(ROW_TYPE) or data.hasFormat(KIND_TYPE))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tells who holds the network, which changes it; the view removes nothing by itself."""
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        count = len(self._scene.table.lines)
        place = row if row >= 0 else parent.row() if parent.isValid() else count + 1
        gap = max(0, min(place - 1, count))
        if data.hasFormat(KIND_TYPE):
            self.kind_dropped.emit(_text(data, KIND_TYPE), gap)
            return True
        text = _text(data, ROW_TYPE)
        dragged = int(text) if text.isdecimal() else INPUT
        if 0 <= dragged < count:
            self.row_dropped.emit(dragged, gap - 1 if gap > dragged else gap)
        return False

    def _spoken(self, row: int, column: int) -> str:
        line = self.line(row)
        if line is None:
            return spoken_input(self._scene.table)
        if column == 0:
            return spoken_row(line, row - 1)
        return f"{self._names[column]}: {self._texts[row].cells[column]}"


def _texts_of(scene: BuildScene) -> list[_Texts]:
    table = scene.table
    first = _Texts((table.input_name, shape_text(table.input_shape), "", ""), input_text())
    return [first, *(_texts(line) for line in table.lines)]


def _texts(line: Line) -> _Texts:
    arguments = arguments_text(line)
    words = f"{line.row.kind} · {arguments}" if arguments else line.row.kind
    if line.trouble is not None:
        return _Texts((line.name, "", "", ""), words, trouble_text(line.trouble))
    if line.waits:
        return _Texts((line.name, waits_text(), "", ""), words, waits=True)
    numbers = (shape_text(line.shape), format_count(line.parameters), format_count(line.multiply_adds))
    return _Texts((line.name, *numbers), words)


def _text(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode("ascii", "replace")
