"""What the tray shows: which drawings, how many were right, and the confusion matrix."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from convviz.states.network.tray import (
    Accuracy,
    Confusion,
    Label,
    Tray,
    TrayEntry,
    Verdict,
    accuracy,
    confusion,
    in_cell,
    is_right,
)


class Filter(Struct, frozen=True):
    """Which drawings are shown.

    Attributes:
        fooled: Only those that a network took for something else: the one that saw them first, or the other one.
        cell: Only those of a cell of the confusion matrix (true class, said class), or None.
    """

    fooled: bool = False
    cell: tuple[Label, Label] | None = None


class Tile(Struct, frozen=True):
    """One drawing in the grid.

    Attributes:
        entry: The drawing.
        right: Whether the network was right; None where that is not known.
        replay: What another network said, or None.
        replay_right: Whether that was right.
    """

    entry: TrayEntry
    right: bool | None
    replay: Verdict | None = None
    replay_right: bool | None = None


class TrayScene(Struct, frozen=True, eq=False):
    """The tray of one moment.

    Attributes:
        tiles: The drawings that are shown, the newest first.
        count: How many there are in all.
        unlabelled: How many of all have no label.
        accuracy: How often the network was right.
        replay_name: What to call the other network; "" without a replay.
        replay_accuracy: How often that was right, or None.
        confusion: Of the replay where there is one.
        shown: Which drawings are shown.
    """

    tiles: tuple[Tile, ...]
    count: int
    unlabelled: int
    accuracy: Accuracy
    replay_name: str
    replay_accuracy: Accuracy | None
    confusion: Confusion
    shown: Filter


def derive_tray(
    tray: Tray, shown: Filter, replay_name: str = "", verdicts: Mapping[int, Verdict] | None = None
) -> TrayScene:
    """The scene of a tray.

    Args:
        tray: All drawings.
        shown: Which of them are wanted.
        replay_name: What to call the network of a replay.
        verdicts: What it said, by the entries' numbers; None without a replay.
    """
    tiles = [_tile(entry, verdicts) for entry in reversed(tray)]
    return TrayScene(
        tiles=tuple(tile for tile in tiles if _wanted(tile, shown)),
        count=len(tray),
        unlabelled=sum(entry.label is None for entry in tray),
        accuracy=accuracy(tray),
        replay_name=replay_name,
        replay_accuracy=None if verdicts is None else accuracy(tray, verdicts),
        confusion=confusion(tray, verdicts),
        shown=shown,
    )


def _tile(entry: TrayEntry, verdicts: Mapping[int, Verdict] | None) -> Tile:
    other = None if verdicts is None else verdicts.get(entry.number)
    return Tile(entry, is_right(entry), other, None if other is None else is_right(entry, other))


def _wanted(tile: Tile, shown: Filter) -> bool:
    if shown.fooled and False not in (tile.right, tile.replay_right):
        return False
    return shown.cell is None or in_cell(tile.entry, *shown.cell, tile.replay)
