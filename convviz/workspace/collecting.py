"""Own drawings and camera shots, collected class by class; every picture is on the disk at once.

Files are written by one thread after the other, in the order in which pictures came, so that a burst of shots keeps the
window free. What was added or removed can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, QStandardPaths, QThreadPool, Signal

from convviz.layers.errors import ConvvizError
from convviz.pictures.files import open_picture
from convviz.pictures.sets import collection as files
from convviz.pictures.sets.collection import Collection
from convviz.pictures.sets.collection_file import CollectedKind
from convviz.pictures.sets.listing import COLLECTION
from convviz.pictures.sets.picture_set import Pixels
from convviz.workspace.mailbox import Mailbox

_MOST_STEPS = 200
# Larger pictures are shrunk: no network of the course takes more than 224 pixels.
_MOST_SIDE = 512


class Kept(Struct, frozen=True, eq=False):
    """A picture that was added or removed.

    Attributes:
        class_name: Its class.
        name: Its file.
        pixels: The picture.
    """

    class_name: str
    name: str
    pixels: Pixels


class _Step(Struct, frozen=True, eq=False):
    what: Literal["added", "removed"]
    kept: Kept


class CollectWorkspace(QObject):
    """One collection at a time, and the class that pictures go to.

    Args:
        root: The folder of all collections; below the program's own data if None.
        parent: What ends it.

    Signals:
        changed: Another collection, class or count.
        pictures_changed: The pictures of the chosen class are others (not those that `added` tells).
        added: A picture that is on the disk now (`Kept`).
        removed: A picture that is gone (`Kept`).
        refused: The ConvvizError for which something could not be done.
        crashed: An unexpected exception from the writing thread.
    """

    changed = Signal()
    pictures_changed = Signal()
    added = Signal(object)
    removed = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, root: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.root = root or _data_folder() / "collections"
        self._collection: Collection | None = None
        self._class = ""
        self._steps: list[_Step] = []
        self._sent = self._counted = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._mailbox = Mailbox()
        self._mailbox.arrived.connect(self._take)

    @property
    def collection(self) -> Collection | None:
        """The open collection as it is now."""
        return self._collection

    @property
    def class_name(self) -> str:
        """The class that pictures go to, "" where there is none."""
        return self._class

    @property
    def can_undo(self) -> bool:
        """Whether there is a picture to take back."""
        return bool(self._steps)

    def folders(self) -> tuple[Path, ...]:
        """All collections on this machine, by name."""
        try:
            found = [path for path in self.root.iterdir() if (path / COLLECTION).is_file()]
        except OSError:
            return ()
        return tuple(sorted(found, key=_plain_name))

    def create(self, name: str, kind: CollectedKind, classes: tuple[str, ...] = ()) -> None:
        """Begins a collection with these classes."""
        trouble = files.class_name_trouble(name)
        if trouble is not None:
            self.refused.emit(trouble)
            return
        folder = self.root / name.strip()
        self._do(partial(_created, folder, kind, classes))

    def open(self, folder: Path) -> None:
        """Goes on with a collection."""
        self._do(partial(files.open_collection, folder))

    def open_latest(self) -> None:
        """Goes on with the collection that was changed last, where none is open."""
        folders = self.folders()
        if self._collection is None and folders:
            self.open(max(folders, key=_changed))

    def choose_class(self, name: str) -> None:
        """Pictures go to another class from now on."""
        if name != self._class and name in self.class_names():
            self._class = name
            self.changed.emit()
            self.pictures_changed.emit()

    def choose_number(self, number: int) -> bool:
        """Chooses a class by its place, counted from 1; False where there is none."""
        names = self.class_names()
        if not 1 <= number <= len(names):
            return False
        self.choose_class(names[number - 1])
        return True

    def class_names(self) -> tuple[str, ...]:
        """The classes, in order."""
        return () if self._collection is None else tuple(name for name, _ in self._collection.counts)

    def add_class(self, name: str) -> None:
        """One more class, which pictures go to from now on."""
        if self._collection is not None:
            self._do(partial(files.add_class, self._collection.folder, name), name.strip())

    def rename_class(self, name: str, new_name: str) -> None:
        """Calls a class otherwise."""
        if self._collection is not None and name != new_name:
            work = partial(files.rename_class, self._collection.folder, name, new_name)
            self._do(work, new_name.strip(), gone=name)

    def remove_class(self, name: str) -> None:
        """Takes a class away, and the pictures in it."""
        if self._collection is not None:
            self._do(partial(_without_class, self._collection.folder, name), gone=name)

    def add(self, pixels: Pixels) -> None:
        """Puts a picture (rows, columns, 1 or 3), 0 to 255, into the chosen class; `added` tells when it is there."""
        if self._collection is not None and self._class:
            self._write(partial(_added, self._collection.folder, self._class, pixels))

    def add_file(self, path: Path) -> None:
        """Puts the picture in a file into the chosen class."""
        if self._collection is not None and self._class:
            self._write(partial(_added_file, self._collection.folder, self._class, path))

    def remove(self, name: str) -> None:
        """Takes a picture out of the chosen class."""
        if self._collection is not None and self._class:
            self._write(partial(_removed, self._collection.folder, self._class, name))

    def undo(self) -> None:
        """Takes back what was added last, or brings back what was removed last."""
        if self._collection is None or not self._steps:
            return
        step, folder = self._steps.pop(), self._collection.folder
        kept = step.kept
        if step.what == "added":
            self._write(partial(_removed, folder, kept.class_name, kept.name), note=False)
        else:
            self._write(partial(_added, folder, kept.class_name, kept.pixels), note=False)
        self.choose_class(kept.class_name)
        self.changed.emit()

    def picture_path(self, name: str) -> Path:
        """Where a picture of the chosen class lies."""
        folder = self.root if self._collection is None else self._collection.folder
        return folder / self._class / name

    def picture_names(self) -> tuple[str, ...]:
        """The pictures of the chosen class, in the order in which they came."""
        if self._collection is None or not self._class:
            return ()
        try:
            found = [path.name for path in (self._collection.folder / self._class).iterdir()]
        except OSError:
            return ()
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def finish(self) -> None:
        """Waits until everything is on the disk; for the end of the window."""
        self._pool.waitForDone()

    def _do(self, function: Callable[[], Collection], chosen: str = "", gone: str = "") -> None:
        """Changes the collection itself: a matter of a moment, after all pictures that still wait.

        Args:
            function: Does it.
            chosen: The class that pictures go to afterwards; the same as before, or the first, if "".
            gone: A class of which nothing can be taken back afterwards.
        """
        self._pool.waitForDone()
        try:
            collection = function()
        except ConvvizError as error:
            self.refused.emit(error)
            return
        if self._collection is None or collection.folder != self._collection.folder:
            self._steps.clear()
        self._steps = [step for step in self._steps if step.kept.class_name != gone]
        self._counted = self._sent  # what was written till now is in these counts, told or not
        self._collection = collection
        names = self.class_names()
        wanted = chosen or self._class
        self._class = wanted if wanted in names else names[0] if names else ""
        self.changed.emit()
        self.pictures_changed.emit()

    def _write(self, function: Callable[[], _Step], *, note: bool = True) -> None:
        self._sent += 1
        self._pool.start(_Piece(self._mailbox, self._sent, function, note=note))

    def _take(self, written: _Written) -> None:
        step = written.step
        if isinstance(step, ConvvizError):
            self.refused.emit(step)
            return
        if isinstance(step, Exception):
            self.crashed.emit(step)
            return
        if written.note:
            self._steps = [*self._steps[-_MOST_STEPS + 1 :], step]
        if written.number > self._counted:
            self._count(step.kept.class_name, 1 if step.what == "added" else -1)
        (self.added if step.what == "added" else self.removed).emit(step.kept)
        self.changed.emit()

    def _count(self, class_name: str, more: int) -> None:
        if self._collection is not None:
            counts = tuple(
                (name, count + more if name == class_name else count)
                for name, count in self._collection.counts
            )
            self._collection = Collection(self._collection.folder, self._collection.kind, counts)


class _Written(Struct, frozen=True, eq=False):
    """What the writing thread tells.

    Attributes:
        number: Which piece of work it was, counted from 1.
        step: What was done, or the exception for which it was not.
        note: Whether it can be taken back.
    """

    number: int
    step: _Step | Exception
    note: bool


class _Piece(QRunnable):
    def __init__(self, mailbox: Mailbox, number: int, function: Callable[[], _Step], *, note: bool) -> None:
        super().__init__()
        self._mailbox, self._number, self._function, self._note = mailbox, number, function, note

    def run(self) -> None:
        try:
            step = self._function()
        except Exception as error:  # noqa: BLE001 - every failure is delivered, none is swallowed
            step = error
        self._mailbox.put(_Written(self._number, step, self._note))


def _created(folder: Path, kind: CollectedKind, classes: tuple[str, ...]) -> Collection:
    made = files.create_collection(folder, kind)
    for name in classes:
        made = files.add_class(folder, name)
    return made


def _without_class(folder: Path, name: str) -> Collection:
    for path in sorted((folder / name).iterdir()):
        if not path.name.startswith("."):
            files.remove_picture(folder, name, path.name)
    return files.remove_class(folder, name)


def _added(folder: Path, class_name: str, pixels: Pixels) -> _Step:
    return _Step("added", Kept(class_name, files.add_picture(folder, class_name, pixels), pixels))


def _added_file(folder: Path, class_name: str, path: Path) -> _Step:
    return _added(folder, class_name, open_picture(path, at_most=_MOST_SIDE).values)


def _removed(folder: Path, class_name: str, name: str) -> _Step:
    pixels = open_picture(folder / class_name / name).values
    files.remove_picture(folder, class_name, name)
    return _Step("removed", Kept(class_name, name, pixels))


def _data_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))


def _changed(folder: Path) -> float:
    """When something of a collection was changed last, in seconds; 0 where that cannot be told."""
    try:
        return max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
    except OSError:
        return 0.0


def _plain_name(path: Path) -> str:
    return path.name.casefold()
