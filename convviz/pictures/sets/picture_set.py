"""What a set of labelled pictures is, wherever its pictures come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape

Bytes = NDArray[np.uint8]
Pixels = NDArray[np.uint8] | NDArray[np.float32]
"""Grey, or red, green and blue, 0 to 255; channels last."""
Labels = NDArray[np.int64]
Indices = NDArray[np.int64]

Kind = Literal["pictures", "drawings", "photographs"]
"""What the pictures are: collected drawings (light ink on dark) or camera shots; of `"pictures"` nothing is known."""

Cancel = Callable[[], bool]
"""Asked now and then; once it says true, the work ends with the code `"set-cancelled"`."""
Progress = Callable[[int, int | None], None]
"""Told now and then how many are done, and of how many; None where that is not known yet."""

MAX_CLASSES = 1000
MAX_PICTURES = 5_000_000
# So many wrong files are named; what more there are is counted.
MAX_SKIPPED = 1000


@dataclass(frozen=True)
class Skipped:
    """A file that is in no set, and why: `code`, `facts` and `sentence` are those of a `ConvvizError`.

    Attributes:
        name: The file's path below the source, with `/` between folders.
        code: The error's code.
        sentence: The error's English sentence.
        facts: The values that the sentence mentions.
    """

    name: str
    code: str
    sentence: str
    facts: Mapping[str, str | float]

    @classmethod
    def of(cls, name: str, error: ConvvizError) -> Skipped:
        """`name`, skipped because of `error`."""
        return cls(name, error.code, str(error), error.facts)


class PictureSet(Protocol):
    """Labelled pictures, each read when it is asked for; safe to use from several threads."""

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the labels stand for, in their order."""
        ...

    @property
    def labels(self) -> Labels:
        """int64 (count,), each an index into `class_names`; not writable."""
        ...

    @property
    def shape(self) -> Shape | None:
        """The shape of every picture; None where they differ, or where that is not known before `scan`."""
        ...

    @property
    def kind(self) -> Kind:
        """What the pictures are."""
        ...

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The first files that were passed over, at most `MAX_SKIPPED`."""
        ...

    @property
    def skipped_count(self) -> int:
        """How many files were passed over in all."""
        ...

    def __len__(self) -> int: ...

    def picture(self, index: int) -> Pixels:
        """Shape (rows, columns, 1 or 3), 0 to 255.

        Raises:
            ConvvizError: It cannot be read or is no picture.
        """
        ...

    def take(self, indices: Indices) -> Pixels | None:
        """Several at once, shape (count, rows, columns, 1 or 3), where all are kept as numbers; else None.

        Raises:
            ConvvizError: They cannot be read.
        """
        ...

    def name(self, index: int) -> str:
        """The path of a picture's file below the source, or `"number 17"`, counted from zero, where it has none."""
        ...

    def keeping(self, indices: Indices, skipped: tuple[Skipped, ...] = ()) -> PictureSet:
        """The pictures of `indices` alone, in that order; `skipped` are files that were found wrong meanwhile."""
        ...


@dataclass(frozen=True, eq=False)
class LabelledSets:
    """The sets that a source gives, all with the same `class_names`.

    Attributes:
        train: What to learn from.
        test: What to measure on at the end, where the source sets some apart.
        validation: What to measure on after each epoch, where the source sets some apart.
    """

    train: PictureSet
    test: PictureSet | None = None
    validation: PictureSet | None = None

    @property
    def parts(self) -> tuple[PictureSet, ...]:
        """Those of the three that there are, in order."""
        return tuple(part for part in (self.train, self.test, self.validation) if part is not None)

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the labels stand for, in their order."""
        return self.train.class_names

    @property
    def kind(self) -> Kind:
        """What the pictures are."""
        return self.train.kind

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The first files that were passed over, in any part."""
        return tuple(skipped for part in self.parts for skipped in part.skipped)

    @property
    def skipped_count(self) -> int:
        """How many files were passed over in all."""
        return sum(part.skipped_count for part in self.parts)
