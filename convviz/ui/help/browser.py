"""Shows one article: Markdown without HTML, which loads nothing and opens nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

_MARGIN_PX = 14
_PARAGRAPH_PX = 8
_LINE_HEIGHT_PERCENT = 130.0
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
        for block in _blocks(self.document()):
            _space(block)
            _lighten(block)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is loaded, whatever an article names."""
        return None

    def _report(self, address: QUrl) -> None:
        self.link_opened.emit(address.toString())


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _space(block: QTextBlock) -> None:
    spaced = QTextBlockFormat()
    spaced.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    spaced.setBottomMargin(_PARAGRAPH_PX)
    QTextCursor(block).mergeBlockFormat(spaced)


def _lighten(block: QTextBlock) -> None:
    """Bold type is set as heavy as the bundled font is: it has no more than 600."""
    lighter = QTextCharFormat()
    lighter.setFontWeight(QFont.Weight.DemiBold)
    for piece in block.textFormats():
        if piece.format.fontWeight() > QFont.Weight.DemiBold:
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + piece.start)
            cursor.setPosition(block.position() + piece.start + piece.length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(lighter)
