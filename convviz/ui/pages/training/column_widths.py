"""How the columns of a table share a width that is too small for all they have to say."""

from __future__ import annotations

from collections.abc import Sequence


def shared_widths(
    wanted: Sequence[int], least: Sequence[int], shares: Sequence[int], room: int
) -> tuple[int, ...]:
    """How wide each column becomes.

    What wants less than its share keeps what it wants; the others share the rest, and what is left over where all
    have enough.

    >>> shared_widths((300, 60), (40, 40), (1, 1), 200)
    (140, 60)
    >>> shared_widths((300, 300), (40, 90), (3, 1), 200)
    (110, 90)
    >>> shared_widths((50, 100), (40, 40), (1, 3), 250)
    (75, 175)

    Args:
        wanted: The width that shows all of each column.
        least: What each is not narrower than, even if they need more than `room` together; at most `wanted`.
        shares: How much of the room each is given in proportion to the others.
        room: The width of all of them.
    """
    columns = range(len(wanted))
    if sum(wanted) <= room:
        spare, parts = room - sum(wanted), sum(shares)
        return tuple(wanted[each] + spare * shares[each] // parts for each in columns)
    widths: dict[int, int] = {}
    while len(widths) < len(wanted):
        left = room - sum(widths.values())
        waiting = [each for each in columns if each not in widths]
        parts = sum(shares[each] for each in waiting)
        given = {each: left * shares[each] // parts for each in waiting}
        content = {each: wanted[each] for each in waiting if wanted[each] <= given[each]}
        tight = {each: least[each] for each in waiting if given[each] < least[each]}
        widths |= content or tight or given
    return tuple(widths[each] for each in columns)
