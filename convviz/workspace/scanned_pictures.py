"""The pictures that a scan looked at, as the network was fed them: opened in a thread, each prepared when asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import cast

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from convviz.layers import Shape
from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.prepared_pictures import preparation_of
from convviz.networks.network import Network
from convviz.pictures.preparation import Preparation, prepare
from convviz.pictures.sets.picture_set import Indices, Kind, Labels, PictureSet, Pixels, Skipped
from convviz.pictures.sets.share import part_to_measure
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.shown_input import shown_input
from convviz.workspace.data_sets import OpenSets, open_source
from convviz.workspace.task import TaskRunner

_OUTDATED = "The pictures are no longer those that were looked at; choose them again."


class FedPictures(Struct, frozen=True, eq=False):
    """A set whose pictures look as the network is fed them: all of its input's size, so that its cells fit on them.

    Attributes:
        given: The set.
        network: Who is fed.
        how: How each is prepared.
    """

    given: PictureSet
    network: Network
    how: Preparation

    @property
    def class_names(self) -> tuple[str, ...]:
        """As of the set."""
        return self.given.class_names

    @property
    def labels(self) -> Labels:
        """As of the set."""
        return self.given.labels

    @property
    def shape(self) -> Shape | None:
        """Not told: it is the input's."""
        return None

    @property
    def kind(self) -> Kind:
        """As of the set."""
        return self.given.kind

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """As of the set."""
        return self.given.skipped

    @property
    def skipped_count(self) -> int:
        """As of the set."""
        return self.given.skipped_count

    def __len__(self) -> int:
        return len(self.given)

    def picture(self, index: int) -> Pixels:
        """The picture that the network is fed, uint8 (height, width, 1 or 3).

        Raises:
            ConvvizError: It cannot be read, has no ink that could be centred, or is not there any more.
        """
        if index >= len(self.given):  # files went away since the scan
            raise ConvvizError("scan-outdated", _OUTDATED)
        picture = self.given.picture(index).astype(np.float32, copy=False)
        fed = prepare(picture, self.how, self.network.input_shapes[0])
        if fed is None:
            name = self.name(index)
            raise ConvvizError("no-ink", f"{name} is empty: there is no ink in it to centre.", name=name)
        return np.rint(shown_input(self.network, 0, fed)).astype(np.uint8)

    def take(self, indices: Indices) -> Pixels | None:
        """None: each is prepared by itself."""
        del indices

    def name(self, index: int) -> str:
        """As of the set."""
        return self.given.name(index)

    def keeping(self, indices: Indices, skipped: tuple[Skipped, ...] = ()) -> PictureSet:
        """Some of them."""
        return FedPictures(self.given.keeping(indices, skipped), self.network, self.how)


class ScannedPictures(QObject):
    """Opens the pictures of a scan; the newest wish wins.

    Args:
        parent: Its parent.
        opener: Reads a source; everything that can be opened if None.

    Signals:
        changed: `pictures` are others, or why there are none.
        crashed: An unexpected exception from the thread.
    """

    changed = Signal()
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, opener: OpenSets | None = None) -> None:
        super().__init__(parent)
        self._opener = opener or open_source
        self._wanted: tuple[str, str, str] | None = None
        self._network: Network | None = None
        self._pictures: FedPictures | None = None
        self._refusal: ConvvizError | None = None
        self._stop = threading.Event()
        self._opening = TaskRunner(self)
        self._opening.finished.connect(self._take)
        self._opening.refused.connect(self._refuse)
        self._opening.crashed.connect(self.crashed)

    @property
    def pictures(self) -> FedPictures | None:
        """What the newest wish asked for; None until it is open."""
        return self._pictures

    def pictures_of(self, question: Scan) -> FedPictures | None:
        """What a scan has looked at; None where something else is open, or nothing yet."""
        return self._pictures if _source(question) == self._wanted else None

    @property
    def refusal(self) -> ConvvizError | None:
        """Why the newest wish cannot be opened."""
        return self._refusal

    def want(self, network: Network, question: Scan) -> None:
        """Opens what a scan looks at; the same again is free."""
        wanted = _source(question)
        if wanted == self._wanted and network is self._network:
            return
        same_data = self._pictures is not None and self._wanted is not None and wanted[:2] == self._wanted[:2]
        given = self._pictures.given if self._pictures is not None and same_data else None
        self._wanted, self._network = wanted, network
        self._pictures = self._refusal = None
        self._stop.set()
        stop = self._stop = threading.Event()
        self._opening.start(partial(_open, self._opener, given, network, question, stop.is_set))

    def seek_again(self, network: Network, question: Scan) -> None:
        """Tries once more what was not there: a set that the worker has fetched meanwhile."""
        if self._refusal is not None:
            self._wanted = None
            self.want(network, question)

    def finish(self) -> None:
        """Gives up what is being opened; for the end of the window."""
        self._stop.set()
        self._opening.cancel()

    def _take(self, found: object) -> None:
        self._pictures = cast("FedPictures", found)
        self.changed.emit()

    def _refuse(self, error: object) -> None:
        self._refusal = cast("ConvvizError", error)
        self.changed.emit()


def _source(question: Scan) -> tuple[str, str, str]:
    return question.data, question.part, question.preparation


def _open(
    opener: OpenSets, given: PictureSet | None, network: Network, question: Scan, cancel: Callable[[], bool]
) -> FedPictures:
    if given is None:
        given = part_to_measure(opener(question.data, cancel, _untold), question.part)
    return FedPictures(given, network, preparation_of(question.preparation, network, given))


def _untold(_done: int, _total: int | None) -> None:
    """The worker tells how far it is."""
