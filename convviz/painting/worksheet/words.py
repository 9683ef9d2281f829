"""Words on a sheet: plain lines, Markdown, headings, and lines to write on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from convviz.painting.fonts import application_font
from convviz.painting.worksheet.block import Block
from convviz.painting.worksheet.ink import (
    HEADING_PT,
    RULE_PT,
    TEXT,
    TEXT_PT,
    draw_lines,
    draw_rule,
    height_of,
    lines_of,
)

_GAP = 6.0
_ABOVE_HEADING = 16.0
_FENCE = "```"
_LARGEST_PICTURE_PX = 4096
_OWN_LINK = re.compile(r"(?<!!)\[([^\[\]]*)\]\((?:term|page|lesson):[^()\s]*\)")


class _Document(QTextDocument):
    """A text that loads nothing but what comes with it: other pictures that a stranger's Markdown names stay unread."""

    def __init__(self, width: float, pictures: Mapping[str, bytes]) -> None:
        super().__init__()
        self._room = width
        self._pictures = pictures

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """A picture that came with the text, no wider than the sheet."""
        del kind
        data = self._pictures.get(name.toString() if isinstance(name, QUrl) else name)
        image = QImage() if data is None else QImage.fromData(data)
        if image.isNull() or max(image.width(), image.height()) > _LARGEST_PICTURE_PX:
            return None
        image.setDevicePixelRatio(max(1.0, image.width() / self._room))
        return image


def heading_blocks(text: str, width: float) -> list[Block]:
    """A heading."""
    lines = lines_of(text, width, HEADING_PT, bold=True)

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_lines(painter, x, y, lines, HEADING_PT, bold=True)

    return [Block(height_of(lines, HEADING_PT), paint, _ABOVE_HEADING, leads=True)]


def text_blocks(text: str, width: float, *, leads: bool = False) -> list[Block]:
    """Plain text."""
    lines = lines_of(text, width)
    return [Block(height_of(lines), partial(draw_lines, lines=lines), _GAP, leads=leads)] if lines else []


def markdown_blocks(
    markdown: str, width: float, pictures: Mapping[str, bytes] | None = None, *, leads: bool = False
) -> list[Block]:
    """Markdown, a piece for each paragraph, so that a long text may go on over the page."""
    documents = [_document(each, width, pictures or {}) for each in paragraphs(without_links(markdown))]
    return [
        Block(
            document.size().height(),
            partial(_paint_document, document),
            _GAP,
            leads=leads,
        )
        for document in documents
    ]


def without_links(markdown: str) -> str:
    """Links within the program as their words: paper leads nowhere.

    >>> without_links("a [stride](term:stride) of [2](https://x.org)")
    'a stride of [2](https://x.org)'
    """
    return _OWN_LINK.sub(r"\1", markdown)


def paragraphs(markdown: str) -> list[str]:
    """The paragraphs of a Markdown text; a block of code is one, whatever lines it holds.

    >>> paragraphs("One" + chr(10) * 2 + "two")
    ['One', 'two']
    """
    found: list[str] = []
    for piece in re.split(r"\n\s*\n", markdown.strip()):
        if found and found[-1].count(_FENCE) % 2:
            found[-1] += f"\n\n{piece}"
        elif piece.strip():
            found.append(piece)
    return found


def rule_blocks(count: int, width: float) -> list[Block]:
    """Lines to write on, which stay together."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_rule(painter, x, y + RULE_PT, width)

    return [Block(RULE_PT, paint, leads=number < count - 1) for number in range(count)]


def _document(markdown: str, width: float, pictures: Mapping[str, bytes]) -> QTextDocument:
    document = _Document(width, pictures)
    document.setDefaultFont(application_font(TEXT_PT))
    document.setDocumentMargin(0)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    _lighten(document)
    document.setTextWidth(width)
    return document


def _lighten(document: QTextDocument) -> None:
    """Bold words in the weight that the font has; Qt would fake a heavier one."""
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    block = document.begin()
    while block.isValid():
        for piece in block.textFormats():
            if piece.format.fontWeight() > QFont.Weight.DemiBold:
                cursor = QTextCursor(block)
                first = block.position() + piece.start
                cursor.setPosition(first)
                cursor.setPosition(first + piece.length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(strong)
        block = block.next()


def _paint_document(document: QTextDocument, painter: QPainter, x: float, y: float) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, TEXT)
    context.palette = palette  # type: ignore[attr-defined]
    painter.save()
    painter.translate(x, y)
    document.documentLayout().draw(painter, context)
    painter.restore()
