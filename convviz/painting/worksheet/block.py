"""Pieces of a sheet that are never broken, and how they flow onto pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float, float], None]
"""Paints a piece whose upper left corner stands at a place."""


class Block(Struct, frozen=True, eq=False):
    """A piece.

    Attributes:
        height: How high it is, in points.
        paint: Paints it.
        before: What is left free above, unless it begins a page.
        leads: Whether it must not stand at the foot of a page, as a heading.
    """

    height: float
    paint: Paint
    before: float = 0.0
    leads: bool = False


class Placed(Struct, frozen=True, eq=False):
    """A piece on a page, so many points below its top."""

    block: Block
    top: float


def flow(blocks: Sequence[Block], first: float, others: float) -> tuple[tuple[Placed, ...], ...]:
    """Puts pieces onto pages, in order; those that lead go with what follows.

    Args:
        blocks: The pieces.
        first: The room of the first page.
        others: The room of every other page.
    """
    pages: list[list[Placed]] = [[]]
    used = 0.0
    for group in _groups(blocks, others):
        height = _height(group, begins=not pages[-1])
        room = first if len(pages) == 1 else others
        if pages[-1] and used + height > room:
            pages.append([])
            used = 0.0
        for block in group:
            used += block.before if pages[-1] else 0.0
            pages[-1].append(Placed(block, used))
            used += block.height
    return tuple(tuple(page) for page in pages)


def _groups(blocks: Sequence[Block], room: float) -> list[list[Block]]:
    """What goes together; where that is more than a page, each by itself."""
    groups: list[list[Block]] = []
    for group in _led(blocks):
        groups += [group] if _height(group, begins=True) <= room else [[block] for block in group]
    return groups


def _led(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    leads = False
    for block in blocks:
        if leads:
            groups[-1].append(block)
        else:
            groups.append([block])
        leads = block.leads
    return groups


def _height(group: Sequence[Block], *, begins: bool) -> float:
    before = sum(block.before for block in group[1:]) + (0.0 if begins else group[0].before)
    return before + sum(block.height for block in group)
