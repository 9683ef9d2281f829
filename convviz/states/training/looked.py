"""What a source of pictures gives: its parts after a split, their classes, and which of them a view shows."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from convviz.pictures.sets.picture_set import Cancel, Indices, LabelledSets, PictureSet
from convviz.pictures.sets.split import split
from convviz.states.training.data import (
    ClassesScene,
    DataView,
    classes_of,
    fitting_view,
    part_of,
    shown_pictures,
)


class Split(Struct, frozen=True):
    """How pictures to validate on are set apart where the source names none; as in a recipe.

    Attributes:
        validation: The share of the training pictures below 1, or how many of them.
        seed: The same seed gives the same split.
    """

    validation: float = 0.1
    seed: int = 0


class Looked(Struct, frozen=True, eq=False):
    """What a source gives, as it is looked at.

    Attributes:
        source: What was opened.
        given: Its parts as they are.
        split: How it was split.
        sets: Its parts after the split.
        classes: Their classes and counts.
        view: What of it is shown.
        rows: Which pictures of the view's part those are, in order.
        stale: Whether `given` has lost pictures since the others were worked out.
    """

    source: str
    given: LabelledSets
    split: Split
    sets: LabelledSets
    classes: ClassesScene
    view: DataView
    rows: Indices
    stale: bool = False

    @property
    def part(self) -> PictureSet:
        """The pictures of the part that is shown."""
        return part_of(self.sets, self.view.part) or self.sets.train


def looked_again(before: Looked, split: Split, view: DataView, cancel: Cancel) -> Looked:
    """The same source, split or looked at otherwise; what stays the same is not computed again."""
    if split != before.split or before.stale:
        return looked_at(before.source, before.given, split, view, cancel)
    fitting = fitting_view(view, before.sets)
    part = part_of(before.sets, fitting.part) or before.sets.train
    return replace(before, view=fitting, rows=shown_pictures(part, fitting, cancel))


def looked_at(source: str, given: LabelledSets, split: Split, view: DataView, cancel: Cancel) -> Looked:
    """What is looked at of a source that was just read.

    Raises:
        ConvvizError: It cannot be split so, or it was cancelled.
    """
    sets = _split(given, split)
    fitting = fitting_view(view, sets)
    part = part_of(sets, fitting.part) or sets.train
    rows = shown_pictures(part, fitting, cancel)
    return Looked(source, given, split, sets, classes_of(sets), fitting, rows)


def _split(given: LabelledSets, how: Split) -> LabelledSets:
    """`given` with pictures to validate on, where it names none and some are asked for."""
    if given.validation is not None or not how.validation:
        return given
    kept, apart = split(given.train.labels, how.validation, how.seed)
    return LabelledSets(given.train.keeping(kept), given.test, given.train.keeping(apart))
