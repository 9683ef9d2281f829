"""The list beside the articles: all terms or all views, in alphabetical order, and what matches what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from convviz.texts.articles.glossary import Glossary
from convviz.texts.articles.links import Link, TermLink, ViewLink
from convviz.texts.articles.views import Views
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented


class Contents(QWidget):
    """Finds articles.

    Signals:
        chosen: The `Link` to a row that somebody chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpContents")
        self._words: Glossary | None = None
        self._views: Views | None = None
        self._rows: Sequence[Link] = ()
        self.which = Segmented("", (), self)
        self.which.setObjectName("helpWhich")
        self.search = QLineEdit(self)
        self.search.setObjectName("helpSearch")
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setObjectName("helpList")
        self.list.setModel(self._model)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self)
        self.nothing.setObjectName("helpNothing")
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.which, self.search, self.nothing):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.which.chosen.connect(self._choose_which)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        self.retranslate()

    def show_texts(self, words: Glossary, views: Views) -> None:
        """Lists these articles from now on."""
        self._words, self._views = words, views
        self._search()

    def show_current(self, link: Link) -> None:
        """Marks the row of what is open, in the list that holds it."""
        which = "terms" if isinstance(link, TermLink) else "views"
        if self.which.value() != which:
            self.which.set_value(which)
            self._search()
        if link in self._rows:
            index = self._model.index(self._rows.index(link))
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.which.setAccessibleName(self.tr("What is listed"))
        self.which.set_options(
            (Option("terms", self.tr("Glossary")), Option("views", self.tr("Views"))),
        )
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the glossary and the views"))
        self.list.setAccessibleName(self.tr("Articles"))
        self.nothing.setText(self.tr("Nothing found."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go from the search to the list."""
        if not (watched is self.search and isinstance(event, QKeyEvent) and self._rows):
            return False
        if event.type() != QEvent.Type.KeyPress or event.key() not in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            return False
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        return True

    def _choose_which(self, _which: str) -> None:
        self._search()

    def _search(self) -> None:
        if self._words is None or self._views is None:
            return
        typed = self.search.text()
        if self.which.value() == "views":
            articles = self._views.matching(typed)
            self._list([article.title for article in articles], [ViewLink(each.id) for each in articles])
        else:
            terms = self._words.matching(typed)
            self._list([term.name for term in terms], [TermLink(term.id) for term in terms])

    def _list(self, names: list[str], rows: Sequence[Link]) -> None:
        self._rows = rows
        self._model.setStringList(names)
        self.nothing.setVisible(not names)
        self.list.setVisible(bool(names))

    def _open_first(self) -> None:
        if self._rows:
            self.chosen.emit(self._rows[0])

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows[index.row()])
