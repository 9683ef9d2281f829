"""The palette: every kind of layer that can be added, in families, with what it does in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from convviz.networks.blueprint import PALETTE
from convviz.painting.theme import Theme
from convviz.texts.training_build_kinds import family_name, kind_sentence
from convviz.ui.pages.training.build_kind_delegate import KIND, KindDelegate
from convviz.ui.pages.training.build_model import KIND_TYPE
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.scrolled_text import ScrolledText

_LEAST_ROW_PX = 20
_MOST_ROW_PX = 28
_HEADING_PX = 19
_WORDS_PX = 49
_BUTTON_PX = 26


class BuildPalette(Card):
    """Kinds of layers.

    Signals:
        added: A kind was chosen by a double click, Enter or the button.
    """

    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("buildPalette")
        self.list = KindList(self)
        self.words = ScrolledText(self)
        self.words.setObjectName("buildKindWords")
        self.words.setFixedHeight(_WORDS_PX)
        self.add_button = IconButton("plus", "", self)
        self.add_button.setObjectName("buildAdd")
        self.add_button.setProperty("kind", "flat")
        self.add_button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        self.header.addWidget(self.add_button)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.words)
        self.list.itemActivated.connect(self._add_item)
        self.list.currentItemChanged.connect(self._explain)
        self.add_button.clicked.connect(self._add_current)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.list.set_theme(colours)

    def set_editable(self, *, editable: bool) -> None:
        """Whether layers can be added now."""
        self.list.setEnabled(editable)
        self.add_button.setEnabled(editable)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Layers"))
        self.list.setAccessibleName(self.tr("Layers that can be added"))
        self.add_button.set_name(self.tr("Add this layer below the chosen one"))
        self.list.fill()

    def _add_item(self, item: QListWidgetItem) -> None:
        kind = item.data(KIND)
        if kind:
            self.added.emit(str(kind))

    def _add_current(self) -> None:
        if self.list.currentRow() >= 0:
            self._add_item(self.list.currentItem())

    def _explain(self, item: QListWidgetItem | None) -> None:
        self.words.set_text("" if item is None else kind_sentence(str(item.data(KIND))))


class KindList(QListWidget):
    """The kinds below the headings of their families; a kind can be dragged into the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("buildKinds")
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._delegate = KindDelegate(self)
        self.setItemDelegate(self._delegate)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._delegate.set_theme(colours)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Makes the rows as high as there is room for, so that all are seen."""
        super().resizeEvent(event)
        headings = len({kind.family for kind in PALETTE})
        share = (self.viewport().height() - headings * _HEADING_PX) // len(PALETTE)
        self._delegate.set_heights(max(_LEAST_ROW_PX, min(_MOST_ROW_PX, share)), _HEADING_PX)
        self.scheduleDelayedItemsLayout()

    def fill(self) -> None:
        """Fills in the kinds, in the interface's language; the current one stays."""
        current = self.currentItem().data(KIND) if self.currentItem() else PALETTE[0].name
        self.clear()
        family = ""
        for kind in PALETTE:
            if kind.family != family:
                family = kind.family
                self.addItem(_heading(family_name(family)))
            item = QListWidgetItem(kind.name)
            item.setData(KIND, kind.name)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, kind_sentence(kind.name))
            item.setToolTip(kind_sentence(kind.name))
            self.addItem(item)
            if kind.name == current:
                self.setCurrentItem(item)

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [KIND_TYPE]

    def mimeData(self, items: list[QListWidgetItem]) -> QMimeData:  # type: ignore[override] - Qt's stub says Sequence
        """The dragged kind."""
        data = QMimeData()
        if items:
            data.setData(KIND_TYPE, str(items[0].data(KIND)).encode())
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """A kind is copied."""
        return Qt.DropAction.CopyAction

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter adds, on every platform."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.itemActivated.emit(self.currentItem())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(150, 300)


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
