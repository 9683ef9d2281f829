"""The experiment tray: drawings that were kept, what they truly are, and what networks said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated

import msgspec
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.states.lab.state import Drawing, Numbers, Photo
from convviz.states.network.bars import BarsScene
from convviz.states.network.run import preparation_of
from convviz.states.network.state import Feed

MOST_ENTRIES = 2000
"""So many are kept at most: the file of the tray stays small."""

ClassNumber = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]
"""A class's place among those of a network."""

_ANSWERS = 5
_SETTINGS = ("input", "range", "fit", "centred", "inverted")
_FEW_CLASSES = 12


class Answer(Struct, frozen=True, forbid_unknown_fields=True):
    """One class that a network considered.

    Attributes:
        number: Its place among the network's classes.
        name: What it is called; "" where it has no name.
        probability: From 0 to 1.
    """

    number: ClassNumber
    name: str
    probability: float


class Verdict(Struct, frozen=True, forbid_unknown_fields=True):
    """What a network said.

    Attributes:
        model: What stands for the network in states.
        name: What to call it.
        edits: How many changes had been made to it.
        classes: How many classes it has.
        answers: The likeliest of them, best first; () where it gave none.
    """

    model: str
    name: str
    edits: int
    classes: int
    answers: tuple[Answer, ...]

    @property
    def best(self) -> Answer | None:
        """The likeliest class."""
        return self.answers[0] if self.answers else None


class Label(Struct, frozen=True, forbid_unknown_fields=True):
    """What a drawing truly is.

    Attributes:
        number: The class's place among those of the network at that time.
        name: What it was called; "" where it had no name.
    """

    number: ClassNumber
    name: str = ""


class TrayEntry(Struct, frozen=True, forbid_unknown_fields=True):
    """One drawing that was kept, with the settings of that moment.

    Attributes:
        number: Which it is, counted from 1; no number is used twice.
        kept: When, in ISO 8601 with the offset from UTC.
        feeds: What each input was fed, and how it was prepared.
        shape: Of the first input.
        verdict: What the network said.
        label: What it truly is, or None where that is not known.
    """

    number: int
    kept: str
    feeds: tuple[Feed, ...]
    shape: tuple[int, ...]
    verdict: Verdict
    label: Label | None = None

    def blobs(self) -> tuple[str, ...]:
        """Names of the arrays that it needs."""
        return tuple(feed.source.blob for feed in self.feeds if isinstance(feed.source, Photo | Numbers))


Tray = tuple[TrayEntry, ...]
"""All of them, the oldest first."""


class Accuracy(Struct, frozen=True):
    """How many of those whose label is known were right."""

    right: int
    labelled: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nothing is labelled."""
        return self.right / self.labelled if self.labelled else None


class Confusion(Struct, frozen=True, eq=False):
    """How often which class was taken for which.

    Attributes:
        classes: The classes of rows and columns, by their labels.
        counts: Shape (classes, classes): true class by row, said class by column.
    """

    classes: tuple[Label, ...]
    counts: NDArray[np.intp]


def verdict_of(scene: BarsScene, model: str, name: str, edits: int = 0) -> Verdict:
    """What a prediction says, in short."""
    answers = tuple(Answer(bar.number, bar.name, bar.probability) for bar in scene.bars[:_ANSWERS])
    return Verdict(model, name, edits, len(scene.bars), answers)


def with_entry(tray: Tray, entry: TrayEntry, above: int = 0) -> Tray:
    """The tray with one more; it gets the next number, one above `above` at least."""
    number = 1 + max(above, *(each.number for each in tray), 0)
    return (*tray, msgspec.structs.replace(entry, number=number))


def without(tray: Tray, numbers: Iterable[int]) -> Tray:
    """The tray without some of its entries."""
    gone = set(numbers)
    return tuple(entry for entry in tray if entry.number not in gone)


def labelled(tray: Tray, numbers: Iterable[int], label: Label | None) -> Tray:
    """The tray with another label on some of its entries."""
    meant = set(numbers)
    return tuple(
        msgspec.structs.replace(entry, label=label) if entry.number in meant else entry for entry in tray
    )


def is_right(entry: TrayEntry, verdict: Verdict | None = None) -> bool | None:
    """Whether the network was right; None where the label is not known, or it gave no answer.

    Args:
        entry: The drawing.
        verdict: What another network said; else what was said when it was kept.
    """
    best = (verdict or entry.verdict).best
    if entry.label is None or best is None:
        return None
    return _same(entry.label, Label(best.number, best.name))


def accuracy(tray: Tray, verdicts: Mapping[int, Verdict] | None = None) -> Accuracy:
    """How often the network was right.

    Args:
        tray: The drawings.
        verdicts: What another network said, by entry; those it was not asked about do not count.
    """
    found = [is_right(entry, verdict) for entry, verdict in _asked(tray, verdicts)]
    known = [each for each in found if each is not None]
    return Accuracy(sum(known), len(known))


def fooled(tray: Tray) -> Tray:
    """Those that the network took for something else."""
    return tuple(entry for entry in tray if is_right(entry) is False)


def confusion(tray: Tray, verdicts: Mapping[int, Verdict] | None = None) -> Confusion:
    """Which class was taken for which, among those that are labelled and answered.

    Of a network with few classes all of them are there; of others those that occur.
    """
    pairs = [
        (entry.label, Label(verdict.best.number, verdict.best.name))
        for entry, verdict in _asked(tray, verdicts)
        if entry.label is not None and verdict.best is not None
    ]
    classes = _classes(pairs, [verdict for _, verdict in _asked(tray, verdicts)])
    counts = np.zeros((len(classes), len(classes)), np.intp)
    for true, said in pairs:
        counts[_place(classes, true), _place(classes, said)] += 1
    return Confusion(classes, counts)


def in_cell(entry: TrayEntry, true: Label, said: Label, verdict: Verdict | None = None) -> bool:
    """Whether an entry is counted in one cell of the confusion matrix."""
    best = (verdict or entry.verdict).best
    if entry.label is None or best is None:
        return False
    return _same(entry.label, true) and _same(Label(best.number, best.name), said)


def csv_rows(tray: Tray, verdicts: Mapping[int, Verdict] | None = None) -> list[list[str]]:
    """The tray as rows of text, the first with the names of the columns; numbers with a point."""
    head = ["number", "kept", "label", "label_name", *_SETTINGS, *_verdict_head("")]
    if verdicts is not None:
        head += _verdict_head("replay_")
    rows = [head]
    for entry in tray:
        label = ["", ""] if entry.label is None else [str(entry.label.number), entry.label.name]
        row = [str(entry.number), entry.kept, *label, *_settings(entry), *_verdict_row(entry, entry.verdict)]
        if verdicts is not None:
            row += _verdict_row(entry, verdicts.get(entry.number))
        rows.append(row)
    return rows


def _settings(entry: TrayEntry) -> list[str]:
    """How the first input was fed."""
    how = preparation_of(entry.feeds[0])
    source = {Drawing: "drawing", Photo: "picture", Numbers: "numbers"}[type(entry.feeds[0].source)]
    yes_no = ["yes" if each else "no" for each in (how.centre, how.invert)]
    return [source, how.values, how.fit, *yes_no]


def _verdict_head(prefix: str) -> list[str]:
    columns = ("model", "changes", "predicted", "predicted_name", "probability", "right", "top")
    return [f"{prefix}{column}" for column in columns]


def _verdict_row(entry: TrayEntry, verdict: Verdict | None) -> list[str]:
    best = None if verdict is None else verdict.best
    if verdict is None or best is None:
        return ["" if verdict is None else verdict.name, *[""] * 6]
    right = {None: "", True: "yes", False: "no"}[is_right(entry, verdict)]
    top = " ".join(f"{answer.number}:{answer.probability:.6g}" for answer in verdict.answers)
    return [
        verdict.name,
        str(verdict.edits),
        str(best.number),
        best.name,
        f"{best.probability:.6g}",
        right,
        top,
    ]


def _asked(tray: Tray, verdicts: Mapping[int, Verdict] | None) -> list[tuple[TrayEntry, Verdict]]:
    if verdicts is None:
        return [(entry, entry.verdict) for entry in tray]
    return [(entry, verdicts[entry.number]) for entry in tray if entry.number in verdicts]


def _classes(pairs: Sequence[tuple[Label, Label]], verdicts: Sequence[Verdict]) -> tuple[Label, ...]:
    """The classes of the matrix, by their numbers; names where any of them has one."""
    found: list[Label] = []
    for label in (each for pair in pairs for each in pair):
        known = next((place for place, each in enumerate(found) if _same(each, label)), None)
        if known is None:
            found.append(label)
        elif label.name and not found[known].name:
            found[known] = label
    most = max((verdict.classes for verdict in verdicts), default=0)
    if found and most <= _FEW_CLASSES:
        numbers = {label.number for label in found}
        found += [Label(number) for number in range(most) if number not in numbers]
    return tuple(sorted(found, key=lambda label: (label.number, label.name)))


def _place(classes: Sequence[Label], label: Label) -> int:
    return next(place for place, each in enumerate(classes) if _same(each, label))


def _same(one: Label, other: Label) -> bool:
    """Whether two classes are the same, perhaps of different networks: by their names where both have one."""
    if one.name and other.name:
        return one.name.casefold() == other.name.casefold()
    return one.number == other.number
