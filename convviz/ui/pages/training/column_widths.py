"""How the columns of a table share a width that is too small for all they have to say."""

from __future__ import annotations

from collections.abc import Sequence


def shared_widths(wanted: Sequence[int], shares: Sequence[int], room: int, least: int) -> tuple[int, ...]:
    """How wide each column becomes.

    What wants less than its share keeps what it wants; the others share the rest, and what is left over where all
    have enough.

    >>> shared_widths((300, 60), (1, 1), 200, 40)
    (140, 60)
    >>> shared_widths((50, 100), (1, 3), 250, 40)
    (75, 175)

    Args:
        wanted: The width that shows all of each column.
        shares: How much of the room each is given in proportion to the others; 0 for none of what is left over.
        room: The width of all of them.
        least: What none is narrower than, even if they need more than `room` together; unless it wants less.
    """
    widths = dict(enumerate(wanted))
    if sum(wanted) <= room:
        spare, parts = room - sum(wanted), max(sum(shares), 1)
        return tuple(width + spare * share // parts for width, share in zip(wanted, shares, strict=True))
    open_columns, left = set(widths), room
    while open_columns:
        parts = max(sum(shares[each] for each in open_columns), 1)
        content = {each for each in open_columns if widths[each] * parts <= left * shares[each]}
        if not content:
            for each in open_columns:
                widths[each] = max(min(least, widths[each]), left * shares[each] // parts)
            break
        left -= sum(widths[each] for each in content)
        open_columns -= content
    return tuple(widths[each] for each in range(len(wanted)))
