"""Blocks side by side or over each other, with the signs between them."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from convviz.painting.box import Box
from convviz.painting.chain.stage_parts import Block, Sign, SignKind

SIGN_PX: Final = 30.0
"""The room for a sign between two large blocks."""


class Row(Struct, frozen=True):
    """Blocks side by side (or over each other), at (0, 0), and the signs between them."""

    blocks: tuple[Block, ...]
    signs: tuple[Sign, ...]
    width: float
    height: float


def alone(block: Block) -> Row:
    """One block."""
    return Row((block,), (), block.box.width, block.box.height)


def joined(parts: list[Row], kinds: tuple[SignKind, ...], *, horizontal: bool) -> Row:
    """Parts in a row (or a column), each in the middle across it, with the signs between them."""
    broad = max(part.height if horizontal else part.width for part in parts)
    blocks: list[Block] = []
    signs: list[Sign] = []
    along = 0.0
    for number, part in enumerate(parts):
        if number:
            box = Box(along, 0, SIGN_PX, broad) if horizontal else Box(0, along, broad, SIGN_PX)
            signs.append(Sign(kinds[number - 1], box))
            along += SIGN_PX
        across = (broad - (part.height if horizontal else part.width)) / 2
        dx, dy = (along, across) if horizontal else (across, along)
        blocks += [block.moved(dx, dy) for block in part.blocks]
        signs += [Sign(sign.kind, sign.box.moved(dx, dy)) for sign in part.signs]
        along += part.width if horizontal else part.height
    size = (along, broad) if horizontal else (broad, along)
    return Row(tuple(blocks), tuple(signs), *size)
