"""Puts networks where the worker can take them, off the window's thread, each once."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.handing import is_put, put
from convviz.learning.run_lock import held, is_held
from convviz.networks.network import Network
from convviz.networks.packing import pack
from convviz.workspace.task import TaskRunner

# VGG16 takes half a gigabyte of the disk.
_KEPT = 4
_PREFIX = "convviz-networks-"
# Another window takes its lock right after it has made its folder.
_LEFT_S = 600.0


class PutNetwork(Struct, frozen=True):
    """Where a network stands.

    Attributes:
        digest: The same for the same network.
        folder: Where the worker takes it from.
    """

    digest: str
    folder: Path


def sweep(folder: Path) -> None:
    """Takes away what windows left there that were killed: folders of no living process, some time after."""
    for path in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_S and not is_held(path):
                shutil.rmtree(path, ignore_errors=True)


class PackedNetworks(QObject):
    """The networks that were handed over last; the files are gone when `close` was called.

    Signals:
        ready: A network that `get` knows from now on.
        refused: A ConvvizError: it could not be written.
    """

    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._kept: OrderedDict[int, tuple[Network, PutNetwork]] = OrderedDict()
        self._waiting: dict[int, Network] = {}
        self._closed = threading.Event()
        self._hold = contextlib.ExitStack()
        self._task = TaskRunner(self)
        self._task.finished.connect(self._on_put)
        self._task.refused.connect(self._on_refused)
        self._task.crashed.connect(self._on_crashed)

    def get(self, network: Network) -> PutNetwork | None:
        """Where a network stands; None while it is being put there, after which `ready` says so."""
        known = self._kept.get(id(network))
        if known is not None:
            self._kept.move_to_end(id(network))
            return known[1]
        if id(network) not in self._waiting:
            self._waiting[id(network)] = network
            self._next()
        return None

    def close(self) -> None:
        """Takes the files away, also those that are still being written."""
        self._closed.set()
        self._task.cancel()
        self._waiting.clear()
        self._kept.clear()
        self._hold.close()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _next(self) -> None:
        if self._waiting and not self._task.busy:
            network = next(iter(self._waiting.values()))
            self._task.start(self._putting(network))

    def _putting(self, network: Network) -> Callable[[], tuple[Network, PutNetwork]]:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._hold.enter_context(held(self._folder))
            sweep(self._folder.parent)
        root, closed = self._folder, self._closed

        def work() -> tuple[Network, PutNetwork]:
            packed = pack(network)
            digest = packed.digest
            folder = root / digest
            try:
                if not is_put(folder):
                    put(packed, folder)
            except OSError as error:
                shutil.rmtree(folder, ignore_errors=True)
                reason = error.strerror or str(error)
                sentence = f"The network cannot be handed over to be explained: {reason}."
                raise ConvvizError("evidence-handing", sentence, reason=reason) from error
            if closed.is_set():
                shutil.rmtree(root, ignore_errors=True)
            return network, PutNetwork(digest, folder)

        return work

    def _on_put(self, found: tuple[Network, PutNetwork]) -> None:
        network, _ = found
        self._waiting.pop(id(network), None)
        self._kept[id(network)] = found
        while len(self._kept) > _KEPT:
            _, (_, old) = self._kept.popitem(last=False)
            if all(old != kept for _, kept in self._kept.values()):
                shutil.rmtree(old.folder, ignore_errors=True)
        self.ready.emit(network)
        self._next()

    def _on_refused(self, error: ConvvizError) -> None:
        self._waiting.clear()
        self.refused.emit(error)

    def _on_crashed(self, error: Exception) -> None:
        self._waiting.clear()
        reason = " ".join(f"{type(error).__name__}: {error}".split())
        sentence = f"The network cannot be handed over to be explained: {reason}."
        self.refused.emit(ConvvizError("evidence-handing", sentence, reason=reason))
        raise error
