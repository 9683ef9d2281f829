"""Cells that were clicked: (row, column) or (row, column, channel), counted from zero."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from convviz.lessons.marking.verdict import Verdict


def mark_cell(cell: Sequence[int], right: Collection[Sequence[int]]) -> Verdict:
    """Marks a cell.

    Args:
        cell: What was clicked.
        right: All cells that are right: several may share the extreme value.

    Nearly right is a cell beside a right one, or one with row and column swapped, on the same channel.
    """
    said, wanted = tuple(cell), [tuple(each) for each in right]
    is_right = said in wanted
    near = not is_right and any(_is_near(said, each) for each in wanted)
    return Verdict(right=is_right, near=near, said=said)


def _is_near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    if len(one) != len(other) or one[2:] != other[2:]:
        return False
    swapped = one[:2] == (other[1], other[0])
    return swapped or max(abs(a - b) for a, b in zip(one[:2], other[:2], strict=True)) <= 1
