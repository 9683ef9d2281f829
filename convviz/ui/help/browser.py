"""Shows one article: Markdown without HTML, which loads nothing and opens nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN_PX = 14
_LINE_HEIGHT_PERCENT = 130
_PLAIN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class ArticleBrowser(QTextBrowser):
    """Reads Markdown.

    Signals:
        link_opened: The address of a link that was clicked, or chosen with Tab and Return.
    """

    link_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("articleText")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.anchorClicked.connect(self._report)

    def show_markdown(self, text: str) -> None:
        """Shows `text` from its beginning."""
        self.document().setMarkdown(text, _PLAIN)
        self._set_type()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is loaded, whatever an article names."""
        return None

    def _set_type(self) -> None:
        """Wider lines; and the bundled font has no heavier weight than 600."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            spaced = QTextBlockFormat()
            spaced.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.mergeBlockFormat(spaced)
            block = block.next()
        cursor.select(QTextCursor.SelectionType.Document)
        self._lighten()

    def _lighten(self) -> None:
        block = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                fragment = parts.fragment()
                weight = fragment.charFormat().fontWeight()
                if weight > QFont.Weight.DemiBold:
                    cursor = QTextCursor(self.document())
                    cursor.setPosition(fragment.position())
                    cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                    lighter = fragment.charFormat()
                    lighter.setFontWeight(QFont.Weight.DemiBold)
                    cursor.setCharFormat(lighter)
                    break
                parts += 1
            else:
                block = block.next()

    def _report(self, address: QUrl) -> None:
        self.link_opened.emit(address.toString())
