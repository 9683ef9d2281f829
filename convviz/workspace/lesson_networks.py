"""The networks that a lesson's steps show: loaded off the window's thread, each once."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.states.network.store import NetworkStore
from convviz.workspace.model_loading import LoadedModel, OpenSizes, load_file, load_named
from convviz.workspace.task import TaskRunner


class LessonNetworks(QObject):
    """Keeps the networks that were loaded for the lessons of this run of the program.

    Signals:
        ready: All that was wanted last is there.
        refused: A ConvvizError: one of them cannot be had.
        crashed: An unexpected exception from the loading thread.
    """

    ready = Signal()
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = NetworkStore()
        self._loaded: dict[str, LoadedModel] = {}
        self._runner = TaskRunner(self)
        self._runner.finished.connect(self._take)
        self._runner.refused.connect(self.refused)
        self._runner.crashed.connect(self.crashed)

    def get(self, name: str) -> LoadedModel | None:
        """A network, or None while it is not there."""
        return self._loaded.get(name)

    def want(self, names: Iterable[str], files: Mapping[str, bytes]) -> bool:
        """Loads what is not there yet; whether all is there at once, else `ready` follows."""
        missing = [name for name in dict.fromkeys(names) if name not in self._loaded]
        if not missing:
            self._runner.cancel()
            return True
        self._runner.start(lambda: {name: _load(name, files) for name in missing})
        return False

    def load_now(self, names: Iterable[str], files: Mapping[str, bytes]) -> None:
        """Loads what is not there yet before it returns: for checks and tests.

        Raises:
            ConvvizError: One of them cannot be had.
        """
        self._keep({name: _load(name, files) for name in names if name not in self._loaded})

    def forget_files(self) -> None:
        """Forgets the networks that came with a lesson: another lesson may have a file of the same name."""
        self._loaded = {name: each for name, each in self._loaded.items() if not _is_file(name)}

    def _take(self, loaded: object) -> None:
        if isinstance(loaded, dict):
            self._keep(loaded)  # pyright: ignore[reportUnknownArgumentType] - what `want` has started
            self.ready.emit()

    def _keep(self, loaded: Mapping[str, LoadedModel]) -> None:
        self._loaded |= loaded
        for each in loaded.values():
            self.store.put(each.model.key, each.opened)


def _load(name: str, files: Mapping[str, bytes]) -> LoadedModel:
    if not _is_file(name):
        return load_named(name)
    if name not in files:
        raise ConvvizError("lesson-no-file", f"The lesson holds no file “{name[:60]}”.", name=name[:60])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(files[name])
        loaded = load_file(path)
    if isinstance(loaded, OpenSizes):
        raise ConvvizError(
            "lesson-open-network",
            f"The network “{name[:60]}” leaves the size of its input open; a lesson needs one with a fixed size.",
            name=name[:60],
        )
    return loaded


def _is_file(name: str) -> bool:
    return name.endswith((".keras", ".h5"))
