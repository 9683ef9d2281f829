"""The help window: the list of terms and views at the left, one article at the right. It stays open beside the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.links import Link, PlaceLink, address_of, parse_link
from convviz.texts.articles.reading import language_in_force
from convviz.texts.articles.showing import shown
from convviz.texts.articles.views import views
from convviz.texts.errors import sentence
from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.help.browser import ArticleBrowser
from convviz.ui.help.contents import Contents
from convviz.ui.help.trail import Trail
from convviz.ui.widgets.icon_button import IconButton

_SIZE = QSize(820, 620)
_CONTENTS_PX = 240
_MARGIN_PX = 12


class HelpWindow(QDialog):
    """Reads articles, without keeping anybody from the window that it belongs to.

    Signals:
        place_wanted: The `PlaceLink` that somebody wants to be shown.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpWindow")
        self.setModal(False)
        resize_on_screen(self, _SIZE)
        self._trail = Trail()
        self._place: PlaceLink | None = None
        self.contents = Contents(self)
        self.contents.setFixedWidth(_CONTENTS_PX)
        self.browser = ArticleBrowser(self)
        self.back_button = IconButton("left", "", self)
        self.back_button.setObjectName("helpBack")
        self.forward_button = IconButton("right", "", self)
        self.forward_button.setObjectName("helpForward")
        self.show_button = QPushButton(self)
        self.show_button.setObjectName("helpShow")
        self.show_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def trail(self) -> Trail:
        """What was read, and what is open."""
        return self._trail

    def open_link(self, address: str) -> bool:
        """Opens what an address leads to: an article here, a place in the window that this one belongs to.

        Returns:
            Whether it leads anywhere.
        """
        link = parse_link(address)
        if link is None:
            return False
        if isinstance(link, PlaceLink):
            self.place_wanted.emit(link)
            return True
        self.open_article(link)
        return True

    def open_article(self, link: Link) -> None:
        """Shows an article."""
        self._trail = self._trail.opened(link)
        self._show()

    def read(self) -> None:
        """Puts the keyboard into the article, whose links Tab reaches and which the arrow keys scroll."""
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    def search_terms(self) -> None:
        """Puts the keyboard into the search."""
        self.contents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.search.selectAll()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setWindowTitle(self.tr("Help"))
        self.back_button.set_name(self.tr("Article before"))
        self.forward_button.set_name(self.tr("Article after"))
        self.back_button.set_shortcut_hint(self._back_key.key())
        self.forward_button.set_shortcut_hint(self._forward_key.key())
        self.show_button.setText(self.tr("Show me"))
        self.show_button.setAccessibleDescription(self.tr("Shows in the window where this can be seen"))
        self.browser.setAccessibleName(self.tr("Article"))
        self.contents.retranslate()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language and the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show()  # links take their colour when the text is read

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.back_button)
        head.addWidget(self.forward_button)
        head.addStretch(1)
        head.addWidget(self.show_button)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(head)
        right.addWidget(self.browser, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        row.setSpacing(_MARGIN_PX)
        row.addWidget(self.contents)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._back_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        self._forward_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Forward), self)
        self._find_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self._back_key.activated.connect(self._go_back)
        self._forward_key.activated.connect(self._go_forward)
        self._find_key.activated.connect(self.search_terms)
        self.back_button.clicked.connect(self._go_back)
        self.forward_button.clicked.connect(self._go_forward)
        self.show_button.clicked.connect(self._show_place)
        self.browser.link_opened.connect(self.open_link)
        self.contents.chosen.connect(self.open_article)

    def _go_back(self) -> None:
        self._trail = self._trail.moved(-1)
        self._show()

    def _go_forward(self) -> None:
        self._trail = self._trail.moved(1)
        self._show()

    def _show(self) -> None:
        try:
            language = language_in_force()
            words, articles = glossary(language), views(language)
        except ConvvizError as error:
            self.browser.setPlainText(sentence(error))
            return
        self.contents.show_texts(words, articles)
        self.back_button.setEnabled(self._trail.can_go_back)
        self.forward_button.setEnabled(self._trail.can_go_forward)
        link = self._trail.current
        article = None if link is None else shown(link, words, articles)
        self._place = None if article is None else article.place
        self.show_button.setVisible(self._place is not None)
        if link is None or article is None:
            self.browser.clear()
            return
        self.browser.show_markdown(article.markdown)
        self.contents.show_current(link)
        self.setWindowTitle(self.tr("{title} — help").format(title=article.title))

    def _show_place(self) -> None:
        if self._place is not None:
            self.open_link(address_of(self._place))
