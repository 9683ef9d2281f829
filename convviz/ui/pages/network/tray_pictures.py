"""The pictures of kept drawings, small for the grid and as they were for files."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtGui import QImage

from convviz.exports.tray import TrayPicture
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Source
from convviz.states.network.run import fed, picture_of, shown_of
from convviz.states.network.tray import TrayEntry
from convviz.texts.network_tray import file_stem
from convviz.ui.widgets.pixel_thumb import thumbnail

_MOST = 512
_SIDE_PX = 152


class TrayPictures:
    """Small pictures by what was drawn; those not looked at for long are forgotten."""

    def __init__(self, blobs: BlobStore) -> None:
        self._blobs = blobs
        self._known: OrderedDict[Source, QImage] = OrderedDict()

    def small(self, entry: TrayEntry) -> QImage:
        """What was drawn or opened."""
        source = entry.feeds[0].source
        if source in self._known:
            self._known.move_to_end(source)
            return self._known[source]
        image = self._known[source] = thumbnail(shown_of(source, self._blobs, _SIDE_PX), 0, 255, _SIDE_PX)
        if len(self._known) > _MOST:
            self._known.popitem(last=False)
        return image


def for_file(entry: TrayEntry, stem: str, blobs: BlobStore) -> TrayPicture:
    """A drawing as it goes into files."""
    feed = entry.feeds[0]
    picture = picture_of(feed.source, blobs)
    return TrayPicture(stem, shown_of(feed.source, blobs), fed(feed, entry.shape, picture).values)


def for_files(tray: tuple[TrayEntry, ...], blobs: BlobStore) -> list[partial[TrayPicture]]:
    """All drawings as they go into files, each made when it is its turn."""
    return [partial(for_file, entry, file_stem(entry), blobs) for entry in tray]
