"""Files of the network page: models and what they are fed, read off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, Signal

from convviz.layers import ConvvizError
from convviz.networks.keras_file import read_model
from convviz.pictures.picture import Picture
from convviz.states.lab.sources import picture_source, sample_source
from convviz.states.lab.state import Numbers, Source
from convviz.states.network.beside import beside_of, with_ink_on_dark
from convviz.states.network.state import Model, Replacements, Rival
from convviz.workspace.model_loading import (
    LoadedModel,
    OpenSizes,
    load_file,
    load_named,
    load_sized,
)
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.opened import OpenedKernel, OpenedNumbers, OpenedPicture, OpenedWorkspace
from convviz.workspace.reading_course import ReadingCourse
from convviz.workspace.task import TaskRunner

_PATTERN_SIDE = 64
_MODEL_NAMES = {".keras", ".h5", ".hdf5", ".weights"}


Replacement = Literal["nothing"] | tuple[float, float]
"""What stands in for a layer that does not run: nothing, or a rescaling by (scale, offset)."""


def _none() -> Mapping[str, Replacements]:
    return {}


class NetworkFiles(QObject):
    """Opens for one network page.

    Signals:
        opened: The Path of a file whose content is shown now.
        busy_changed: Whether something is being read.
        replaced: The SHA-256 of a file, and the `Replacements` of its layers that hold from now on.
        sizes_wanted: An `OpenSizes`: a model whose sizes a person has to choose before it can be opened.
        crashed: An unexpected exception from the reading thread.
    """

    opened = Signal(object)
    busy_changed = Signal(bool)
    replaced = Signal(str, object)
    sizes_wanted = Signal(object)
    crashed = Signal(object)

    def __init__(self, workspace: NetworkWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.feed = 0
        self.beside = False
        self.remembered: Callable[[], Mapping[str, Replacements]] = _none
        self._reading: Path | None = None
        self._course = ReadingCourse()
        self._runner = TaskRunner(self)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.finished.connect(self._take)
        self._runner.refused.connect(workspace.refuse)
        self._runner.crashed.connect(self.crashed)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._runner.busy

    def open(self, path: Path) -> None:
        """Reads a model, a picture or an array, whatever its name says."""
        self.beside = False
        self._open(path)

    def _open(self, path: Path) -> None:
        self._reading = path
        known = self.remembered()
        self._start(lambda course: self._read(path, known, course))

    def open_now(self, path: Path) -> None:
        """Reads a file and shows it before it returns: for scripts and pictures of the window.

        Raises:
            ConvvizError: It cannot be opened, or leaves the size of its input open.
        """
        self.beside = False
        self._reading = path
        result = self._read(path, self.remembered(), ReadingCourse())
        if isinstance(result, OpenSizes):
            result.file.network()  # says what is open
        self._take(result)

    def open_named(self, name: str) -> None:
        """Opens a bundled network, or `zoo:` and the name of an untrained one."""
        self.beside = False
        self._open_named(name)

    def _open_named(self, name: str) -> None:
        self._reading = None
        self._start(lambda _course: load_named(name))

    def open_sized(self, wanted: OpenSizes, shapes: tuple[tuple[int, ...], ...]) -> None:
        """Opens a model with the sizes that the person chose.

        Raises:
            ConvvizError: They do not fit.
        """
        replacements = self.remembered().get(wanted.file.facts.sha256, ())
        model = Model("", str(wanted.path), wanted.path.name, shapes, replacements)
        self._take(load_sized(wanted.file, wanted.path, model))

    def open_rival(self, name: str | Path) -> None:
        """Opens a network beside the page's own; a picture or an array becomes the input beside."""
        self.beside = True
        if isinstance(name, Path):
            self._open(name)
        else:
            self._open_named(name)

    def replace_layer(self, layer: str, what: Replacement) -> None:
        """Opens the file again with something in place of a layer that does not run.

        Args:
            layer: The layer's id.
            what: `"nothing"`, or (scale, offset) of a rescaling.
        """
        model = self._workspace.state.model
        if model is not None:
            others = tuple(each for each in model.replacements if each[0] != layer)
            self._open_again(replace(model, replacements=(*others, (layer, what))))

    def take_replacements_back(self) -> None:
        """Opens the file again as it is."""
        model = self._workspace.state.model
        if model is not None:
            self._open_again(replace(model, replacements=()))

    def _open_again(self, model: Model) -> None:
        path = Path(model.origin)
        self.beside = False
        self._reading = None
        self._start(lambda course: _again(path, model, course))

    def open_mime(self, mime: QMimeData) -> None:
        """Takes what was pasted or dropped; small enough to be read at once.

        Raises:
            ConvvizError: There is nothing that can be opened.
        """
        self.beside = False
        from convviz.workspace.opening import open_mime

        self._take(open_mime(mime, "."))

    def open_run(self, path: Path, name: str, picture: OpenedPicture | None = None) -> None:
        """Reads the network of a training, calls it `name`, and feeds it a picture that is read already."""
        self.beside = False
        self._reading = None
        self._start(lambda course: _Run(self._read(path, {}, course), name, picture))

    def open_made(self, make: Callable[[], LoadedModel], picture: OpenedPicture) -> None:
        """Reads a network in its own way, and feeds it a picture that is read already.

        Args:
            make: Reads it, off the window's thread; may raise a ConvvizError.
            picture: The picture.
        """
        self.beside = False
        self._reading = None
        self._start(lambda _course: _Fed(make(), picture))

    def take(self, opened: LoadedModel | OpenedPicture | OpenedNumbers) -> None:
        """Shows what another page has read already."""
        self.beside = False
        self._reading = None
        self._take(opened)

    def load_sample(self, name: str, *, beside: bool = False) -> None:
        """Shows a sample by its id, on the page or beside; a drawing can be drawn on."""
        self.beside = beside
        try:
            source = sample_source(name, self._workspace.blobs, _PATTERN_SIDE)
        except ConvvizError as error:
            self._workspace.refuse(error)
            return
        self._give(source)

    def cancel(self) -> None:
        """What is being read is not shown any more."""
        self._course.cancel()
        self._runner.cancel()

    def progress(self) -> tuple[int, int]:
        """How many bytes of a model's numbers are read, of how many; of 0 while that is not known."""
        return self._course.done, self._course.total

    def _start(self, read: Callable[[ReadingCourse], object]) -> None:
        """Reads something; what was being read is not wanted any more, and its process ends."""
        self._course.cancel()
        course = self._course = ReadingCourse()
        self._runner.start(lambda: read(course))

    def _read(self, path: Path, known: Mapping[str, Replacements], course: ReadingCourse) -> object:
        from convviz.pictures.npy import read_tensor
        from convviz.workspace.opening import open_file

        if _is_model(path):
            return load_file(path, course, known)
        if path.suffix.lower() == ".npy":
            return OpenedNumbers(np.atleast_2d(read_tensor(path)), path.name)
        return open_file(path)

    def _take(self, result: object) -> None:
        match result:
            case LoadedModel():
                self._show(result)
            case _Again(loaded):
                self._show(loaded)
                model = loaded.model
                self.replaced.emit(model.key.partition("/")[0], model.replacements)
            case OpenSizes():
                self.sizes_wanted.emit(result)
                return
            case _Run(LoadedModel() as loaded, name, fed):
                self._show(replace(loaded, model=replace(loaded.model, name=name)))
                if fed is not None:
                    self._feed_picture(fed.picture, fed.title)
            case _Fed(loaded, fed):
                self._show(loaded)
                self._feed_picture(fed.picture, fed.title)
            case OpenedPicture(picture, title):
                self._feed_picture(picture, title)
            case OpenedNumbers(values, title):
                self._give(Numbers(self._workspace.blobs.put(values), title))
            case OpenedKernel() | OpenedWorkspace():
                self._workspace.notice.emit(self.tr("That belongs in the kernel lab; open it there."))
                return
            case _:
                return
        if self._reading is not None:
            self.opened.emit(self._reading)

    def _feed_picture(self, picture: Picture, title: str) -> None:
        self._give(picture_source(picture, self._workspace.blobs, title))

    def _give(self, source: Source) -> None:
        """Feeds something on the page or beside it; ink on paper is inverted where ink is centred."""
        workspace = self._workspace
        state = workspace.state
        if self.beside:
            state = beside_of(state, workspace.networks, workspace.blobs) or state
        preparation = with_ink_on_dark(source, state.feeds[self.feed].preparation, workspace.blobs)
        feed = replace(state.feeds[self.feed], source=source, preparation=preparation)
        (workspace.set_feed_beside if self.beside else workspace.set_feed)(feed, self.feed)

    def _show(self, loaded: LoadedModel) -> None:
        if self.beside:
            self._workspace.set_rival(Rival(model=loaded.model), loaded.opened)
        else:
            self._workspace.open(loaded.model, loaded.opened, loaded.preparations)


class _Run(Struct, frozen=True, eq=False):
    """What a file was read as, what to call it, and what it is to be fed."""

    loaded: object
    name: str
    picture: OpenedPicture | None


class _Again(Struct, frozen=True, eq=False):
    """The network that is open, read again with other replacements."""

    loaded: LoadedModel


class _Fed(Struct, frozen=True, eq=False):
    """A network, and what it is to be fed."""

    loaded: LoadedModel
    picture: OpenedPicture


def _again(path: Path, model: Model, course: ReadingCourse) -> _Again:
    """The same file with other replacements.

    Raises:
        ConvvizError: It cannot be opened, or is another file by now.
    """
    file = read_model(path, cancel=course.is_cancelled, told=course.tell)
    if file.facts.sha256 != model.key.partition("/")[0]:
        raise ConvvizError(
            "copy-other-file",
            f"{path.name} is no longer the file that was opened; open it again and make the changes there.",
            file=path.name,
        )
    return _Again(load_sized(file, path, model))


def _is_model(path: Path) -> bool:
    """Whether a file is to be read as a model: by its content, or by its name, so that a broken one is told so."""
    from convviz.networks.keras.recognising import recognised

    return path.suffix.lower() in _MODEL_NAMES or recognised(path) != "other"
