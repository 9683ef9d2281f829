"""The pages of a worksheet and of its answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, line_height, text_width
from convviz.painting.worksheet.block import Block, Placed, flow
from convviz.painting.worksheet.grid_task import grid_blocks
from convviz.painting.worksheet.ink import SMALL_PT, SOFT, TEXT_PT, TITLE_PT, draw_lines, draw_rule, lines_of
from convviz.painting.worksheet.tables import sum_blocks, table_blocks
from convviz.painting.worksheet.words import heading_blocks, markdown_blocks, rule_blocks
from convviz.states.worksheet.parts import (
    Answer,
    Blank,
    GridTask,
    Heading,
    Part,
    Prose,
    SumTask,
    TableTask,
    Worksheet,
    is_asked,
)

translate = QCoreApplication.translate

MARGIN: Final = 42.0
_FOOT: Final = 20.0
_UNDER_TITLE: Final = 8.0
_NAME_LINE: Final = 26.0
_DATE_LINE: Final = 110.0


class Sheet(Struct, frozen=True, eq=False):
    """All pages.

    Attributes:
        title: What stands above the first.
        named: Whether the first has room for a name.
        width: Of the paper, in points.
        height: Of the paper.
        pages: What stands on each.
    """

    title: tuple[str, ...]
    named: bool
    width: float
    height: float
    pages: tuple[tuple[Placed, ...], ...]

    @property
    def head(self) -> float:
        """How much of the first page the title takes."""
        name = _NAME_LINE if self.named else 0.0
        return len(self.title) * line_height(TITLE_PT) + _UNDER_TITLE + name


def lay_out(worksheet: Worksheet, width: float, height: float, *, answers: bool) -> Sheet:
    """Puts a worksheet, or the answers to it, onto paper of a size in points."""
    inner = width - 2 * MARGIN
    words = translate("Worksheet", "Answers: {title}").format(title=worksheet.title)
    title = lines_of(words if answers else worksheet.title, inner, TITLE_PT, bold=True)
    empty = Sheet(title, worksheet.named and not answers, width, height, ())
    parts = _answered(worksheet.parts) if answers else worksheet.parts
    blocks: list[Block] = []
    for before, part in zip([None, *parts], parts, strict=False):
        if blocks and isinstance(part, Answer) and isinstance(before, GridTask | SumTask | TableTask):
            # What a question is answered from stands on the same page.
            blocks[-1] = replace(blocks[-1], leads=True)
        blocks += blocks_of(part, inner, answers=answers)
    room = height - 2 * MARGIN - _FOOT
    return Sheet(title, empty.named, width, height, flow(blocks, room - empty.head, room))


def _answered(parts: Sequence[Part]) -> list[Part]:
    """What stands among the answers: what is asked, under its headings."""
    kept: list[Part] = []
    for part in reversed(parts):
        below = kept[-1] if kept else None
        if isinstance(part, Heading):
            if below is not None and not isinstance(below, Heading):
                kept.append(part)
        elif is_asked(part):
            kept.append(part)
    return kept[::-1]


def paint_page(painter: QPainter, sheet: Sheet, number: int) -> None:
    """Paints one page, counted from 0; one unit of the painter is a point."""
    top = MARGIN
    if number == 0:
        _paint_head(painter, sheet)
        top += sheet.head
    for placed in sheet.pages[number]:
        placed.block.paint(painter, MARGIN, top + placed.top)
    foot = Box(MARGIN, sheet.height - MARGIN - SMALL_PT, sheet.width - 2 * MARGIN, SMALL_PT)
    pages = translate("Worksheet", "page {page} of {pages}")
    text = f"convviz · {pages.format(page=number + 1, pages=len(sheet.pages))}"
    draw_text(painter, foot, text, SMALL_PT, SOFT, align="right")


def blocks_of(part: Part, width: float, *, answers: bool) -> list[Block]:  # noqa: PLR0911 - one for each kind
    """The pieces of one part; what asks nothing does not stand among the answers."""
    match part:
        case Heading():
            return heading_blocks(part.text, width)
        case Prose():
            return [] if answers else markdown_blocks(part.markdown, width, part.pictures)
        case Blank():
            return [] if answers else rule_blocks(part.lines, width)
        case Answer():
            asked = markdown_blocks(part.prompt, width, part.pictures, leads=True)
            return [
                *asked,
                *(
                    markdown_blocks(part.answer, width, part.pictures)
                    if answers
                    else rule_blocks(part.lines, width)
                ),
            ]
        case GridTask():
            return grid_blocks(part, width, answers=answers)
        case SumTask():
            return sum_blocks(part, width, answers=answers)
        case TableTask():
            return table_blocks(part, width, answers=answers)
        case _:
            assert_never(part)


def _paint_head(painter: QPainter, sheet: Sheet) -> None:
    draw_lines(painter, MARGIN, MARGIN, sheet.title, TITLE_PT, bold=True)
    if not sheet.named:
        return
    base = MARGIN + len(sheet.title) * line_height(TITLE_PT) + _NAME_LINE - 4
    right = sheet.width - MARGIN
    name, date = translate("Worksheet", "Name"), translate("Worksheet", "Date")
    date_left = right - _DATE_LINE - text_width(date, TEXT_PT) - 6
    for left, text, end in ((MARGIN, name, date_left - 16), (date_left, date, right)):
        box = Box(left, base - line_height(TEXT_PT) + 2, 0, line_height(TEXT_PT))
        draw_text(painter, box, text, TEXT_PT, SOFT, align="left")
        start = left + text_width(text, TEXT_PT) + 6
        draw_rule(painter, start, base, end - start)
