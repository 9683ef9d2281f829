"""Small pictures of a set, made in a thread: those that are looked at now come first, and the latest are remembered.

1. A view asks for an image; where there is none yet it gets None and says which ones it would like, nearest first.
2. One thread works through that list; a new list takes the place of the old one, so that nothing is made for places
   that were scrolled past.
3. What was made comes back in small groups with `made`, and the view paints those.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Mapping, Sequence

import numpy as np
from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from convviz.layers.errors import ConvvizError
from convviz.painting.images import to_image
from convviz.pictures.decoding import decode
from convviz.pictures.sets.file_set import FileSet
from convviz.pictures.sets.picture_set import PictureSet, Pixels
from convviz.workspace.background_work import BackgroundWork
from convviz.workspace.mailbox import Mailbox

_MOST_BYTES = 96_000_000
_GROUP_S = 0.02
_SMALLEST_SIDE = 64


class Thumbnail(Struct, frozen=True, eq=False):
    """A small picture.

    Attributes:
        image: The picture; null where it cannot be read.
        whole: Whether no pixel was left out.
        refusal: Why it cannot be read, or None.
    """

    image: QImage
    whole: bool = False
    refusal: ConvvizError | None = None


class Thumbnails(BackgroundWork):
    """The small pictures of one set after the other.

    Signals:
        made: Some that were wished for are there now (a tuple of indices).
        crashed: An unexpected exception from the thread.
    """

    made = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: PictureSet | None = None
        self._known: OrderedDict[int, Thumbnail] = OrderedDict()
        self._bytes = 0
        self._side = _SMALLEST_SIDE
        self._maker: _Maker | None = None

    @property
    def busy(self) -> bool:
        """Whether some that were wished for are still to come."""
        return self._maker is not None and not self._maker.ended

    def show_set(self, pictures: PictureSet | None) -> None:
        """Takes another set; what is known of the one before is forgotten."""
        if pictures is not self._pictures:
            self._pictures = pictures
            self._forget()

    def set_side(self, side: int) -> None:
        """Wants pictures of so many pixels on the longer side from now on, in steps: few are made anew."""
        wanted = _SMALLEST_SIDE
        while wanted < side:
            wanted *= 2
        if wanted > self._side:
            self._known = OrderedDict((index, each) for index, each in self._known.items() if each.whole)
            self._bytes = sum(each.image.sizeInBytes() for each in self._known.values())
            self._stop()
        self._side = wanted

    def get(self, index: int) -> Thumbnail | None:
        """The small picture, or None where it is not made yet."""
        found = self._known.get(index)
        if found is not None:
            self._known.move_to_end(index)
        return found

    def wish(self, indices: Sequence[int]) -> None:
        """Asks for those of `indices` that are not there, the first first; earlier wishes are dropped."""
        missing = [index for index in indices if index not in self._known]
        if self._pictures is None:
            return
        if self._maker is not None and self._maker.take(missing):
            return
        if missing:
            self._maker = _Maker(self._pictures, self._side, missing)
            self._maker.mailbox.arrived.connect(self._take)
            # After all other work that waits for a thread.
            QThreadPool.globalInstance().start(_Run(self._maker), -1)

    def finish(self) -> None:
        """Stops the thread; for the end of the window."""
        self._stop()

    def _take(self, told: _Told) -> None:
        if told.error is not None:
            self.crashed.emit(told.error)
        elif told.maker is self._maker:
            self._keep(told.made)

    def _keep(self, made: Mapping[int, Thumbnail]) -> None:
        for index, thumbnail in made.items():
            self._known[index] = thumbnail
            self._bytes += thumbnail.image.sizeInBytes()
        while self._bytes > _MOST_BYTES and len(self._known) > len(made):
            _, oldest = self._known.popitem(last=False)
            self._bytes -= oldest.image.sizeInBytes()
        self.made.emit(tuple(made))

    def _forget(self) -> None:
        self._stop()
        self._known.clear()
        self._bytes = 0

    def _stop(self) -> None:
        if self._maker is not None:
            self._maker.stop()
            self._maker = None


class _Told(Struct, frozen=True, eq=False):
    """What the thread tells.

    Attributes:
        maker: Who tells it.
        made: Small pictures by index.
        error: An unexpected exception, the last that comes of this maker.
    """

    maker: _Maker
    made: Mapping[int, Thumbnail] = {}
    error: Exception | None = None


class _Run(QRunnable):
    """Runs a maker; Qt ends this object when it has run, and the maker stays."""

    def __init__(self, maker: _Maker) -> None:
        super().__init__()
        self._maker = maker

    def run(self) -> None:
        self._maker.run()


class _Maker:
    """Makes small pictures until nothing is wished for any more."""

    def __init__(self, pictures: PictureSet, side: int, wanted: Sequence[int]) -> None:
        self.mailbox = Mailbox()
        self._pictures, self._side = pictures, side
        self._lock = threading.Lock()
        self._wanted = deque(wanted)
        self._in_hand: set[int] = set()
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether it makes nothing more."""
        with self._lock:
            return self._ended

    def take(self, wanted: Sequence[int]) -> bool:
        """Takes other wishes; False where it has ended already."""
        with self._lock:
            self._wanted = deque(index for index in wanted if index not in self._in_hand)
            return not self._ended

    def stop(self) -> None:
        """Makes nothing more."""
        with self._lock:
            self._wanted.clear()
            self._ended = True

    def run(self) -> None:
        """Runs in the thread."""
        made: dict[int, Thumbnail] = {}
        told = time.monotonic()
        try:
            while (index := self._next()) is not None:
                made[index] = small_picture(self._pictures, index, self._side)
                if time.monotonic() - told > _GROUP_S:
                    self._tell(made)
                    made, told = {}, time.monotonic()
        except Exception as error:  # noqa: BLE001 - delivered to the window's thread, not swallowed
            self.stop()
            self.mailbox.put(_Told(self, error=error))
        self._tell(made)

    def _next(self) -> int | None:
        with self._lock:
            if self._ended or not self._wanted:
                self._ended = True
                return None
            index = self._wanted.popleft()
            self._in_hand.add(index)
            return index

    def _tell(self, made: dict[int, Thumbnail]) -> None:
        if made:
            self.mailbox.put(_Told(self, made))
            with self._lock:
                self._in_hand.difference_update(made)


def small_picture(pictures: PictureSet, index: int, side: int) -> Thumbnail:
    """A picture with at most `side` pixels on its longer side; smaller ones stay as they are."""
    try:
        values, whole = _values(pictures, index, 2 * side)
    except ConvvizError as error:
        return Thumbnail(QImage(), refusal=error)
    # The format that is painted fastest; turned into it here, and not at every painting.
    image = image_of(values).convertToFormat(QImage.Format.Format_RGB32)
    if max(image.width(), image.height()) <= side:
        return Thumbnail(image, whole=whole)
    bounds = QSize(side, side)
    ratio, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return Thumbnail(image.scaled(bounds, ratio, smooth))


def _values(pictures: PictureSet, index: int, at_most: int) -> tuple[Pixels, bool]:
    """A picture, and whether it is as large as it is in its file."""
    if not isinstance(pictures, FileSet):
        return pictures.picture(index), True
    # A large photograph is decoded small in a fraction of the time.
    untrusted_data = pictures.files.read(int(pictures.rows[index]))
    picture = decode(untrusted_data, pictures.name(index).rpartition("/")[2], at_most)
    return picture.values, picture.size == picture.values.shape[1::-1]


def image_of(values: Pixels) -> QImage:
    """A picture (rows, columns, 1 or 3), 0 to 255, for the screen."""
    # To the nearest step; bytes stay what they are.
    pixels = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return to_image(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
