"""The one picture of a set that is looked at closely: read in a thread, the newest wish wins."""

from __future__ import annotations

from functools import partial
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.picture_set import PictureSet, Pixels
from convviz.workspace.task import TaskRunner


class ChosenPicture(Struct, frozen=True, eq=False):
    """A picture that was chosen and read.

    Attributes:
        pictures: The set that it is of.
        index: Its place in the set.
        values: Shape (rows, columns, 1 or 3), 0 to 255; None where it cannot be read.
        refusal: Why it cannot be read, or None.
    """

    pictures: PictureSet
    index: int
    values: Pixels | None
    refusal: ConvvizError | None = None

    @property
    def name(self) -> str:
        """What it is called in its source."""
        return self.pictures.name(self.index)

    @property
    def label(self) -> int:
        """The number of its class."""
        return int(self.pictures.labels[self.index])

    @property
    def class_name(self) -> str:
        """What its class is called."""
        return self.pictures.class_names[self.label]


class PictureChoice(QObject):
    """Reads the picture that was chosen.

    Signals:
        changed: Another picture was read, or none is chosen any more (`ChosenPicture` or None).
        crashed: An unexpected exception from the reading thread.
    """

    changed = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture: ChosenPicture | None = None
        self._wanted: tuple[PictureSet, int] | None = None
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._take)
        self._runner.crashed.connect(self.crashed)

    @property
    def picture(self) -> ChosenPicture | None:
        """What was chosen and read last."""
        return self._picture

    def index_in(self, pictures: PictureSet) -> int | None:
        """Which picture of a set was chosen last, read already or not; None where it is of another set."""
        return self._wanted[1] if self._wanted is not None and self._wanted[0] is pictures else None

    def choose(self, pictures: PictureSet, index: int) -> None:
        """Reads a picture of a set."""
        self._wanted = (pictures, index)
        self._runner.start(partial(_read, pictures, index))

    def clear(self) -> None:
        """Chooses none."""
        self._runner.cancel()
        self._wanted = None
        if self._picture is not None:
            self._take(None)

    def _take(self, picture: object) -> None:
        self._picture = cast("ChosenPicture | None", picture)
        self.changed.emit(self._picture)


def _read(pictures: PictureSet, index: int) -> ChosenPicture:
    try:
        return ChosenPicture(pictures, index, pictures.picture(index))
    except ConvvizError as error:
        return ChosenPicture(pictures, index, None, error)
