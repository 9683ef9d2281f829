"""Looks at the beginning of every file of a set, so that wrong ones are known before a training begins."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.pictures.decoding import read_header
from convviz.pictures.errors import PictureError
from convviz.pictures.sets.checks import check_going
from convviz.pictures.sets.file_set import LONGEST_SIDE, FileSet
from convviz.pictures.sets.picture_set import (
    MAX_SKIPPED,
    Cancel,
    LabelledSets,
    PictureSet,
    Progress,
    Skipped,
)

# Where a picture's size stands in nearly every file; where it does not, the whole file is read.
_HEAD_BYTES = 65_536
_ASKED_EVERY = 64


def scan(sets: LabelledSets, cancel: Cancel | None = None, progress: Progress | None = None) -> LabelledSets:
    """`sets` without the files that are no pictures by their headers, which are in `skipped`; nothing is decoded.

    Where all pictures of a part have the same shape, `shape` says so afterwards. Arrays have nothing to be found.

    Args:
        sets: As `open_sets` gives them.
        cancel: Asked now and then whether to stop.
        progress: Told how many files were looked at, and of how many.

    Raises:
        ConvvizError: Every file to train on is wrong, or scanning was cancelled.
    """
    watch = _Watch(sum(len(part) for part in sets.parts), cancel, progress)
    train = _scanned(sets.train, watch)
    if len(sets.train) and not len(train):
        first = train.skipped[-1]
        sentence = f"No picture to train on can be used: {first.sentence}"
        raise ConvvizError("set-all-wrong", sentence, count=len(sets.train))
    test, validation = (
        None if part is None else _scanned(part, watch) for part in (sets.test, sets.validation)
    )
    return LabelledSets(train, test, validation)


class _Watch:
    """Counts the files that were looked at, and asks now and then whether to go on."""

    def __init__(self, total: int, cancel: Cancel | None, progress: Progress | None) -> None:
        self._done, self._total = 0, total
        self._cancel, self._progress = cancel, progress

    def count(self) -> None:
        """One more was looked at."""
        self._done += 1
        if self._done % _ASKED_EVERY == 0 or self._done == self._total:
            check_going(self._cancel)
            if self._progress is not None:
                self._progress(self._done, self._total)


def _scanned(part: PictureSet, watch: _Watch) -> PictureSet:
    if not isinstance(part, FileSet):
        return part
    sound = np.ones(len(part), dtype=np.bool_)
    shapes: set[Shape | None] = set()
    wrong: list[Skipped] = []
    for index in range(len(part)):
        try:
            shapes.add(_shape(part, index))
        except ConvvizError as error:
            sound[index] = False
            if len(wrong) < MAX_SKIPPED:
                wrong.append(Skipped.of(part.name(index), error))
        watch.count()
    shape = shapes.pop() if len(shapes) == 1 else None
    kept = part.keeping(np.flatnonzero(sound), tuple(wrong))
    return replace(kept, shape=shape, skipped_count=part.skipped_count + int((~sound).sum()))


def _shape(part: FileSet, index: int) -> Shape | None:
    """The shape that a picture will have; None where its header does not tell.

    Raises:
        ConvvizError: It cannot be read or is no picture.
    """
    row = int(part.rows[index])
    name = part.names.path(row).rpartition("/")[2]
    data = part.files.read(row, _HEAD_BYTES)
    try:
        header = read_header(data, name)
    except PictureError:
        if len(data) < _HEAD_BYTES:
            raise
        header = read_header(part.files.read(row), name)
    if header.channels is None or max(header.height, header.width) > LONGEST_SIDE:
        return None
    return Shape(header.height, header.width, header.channels)
