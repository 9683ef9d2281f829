"""Keeps the tray between runs: one small file and the pictures beside it, written by a thread of its own.

1. At the start the folder is read; one that is damaged is moved aside and stays.
2. Each change waits a moment for the next one, then a thread writes: first the pictures that are not there yet, then
   the tray's file in one piece, then pictures that nothing names go.
3. At the end of the program what still waits is written before it goes.
"""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.states.blobs import Array, BlobStore
from convviz.states.files.tray_file import read_tray, tray_bytes
from convviz.states.files.workspace_array import decode, encode
from convviz.states.network.tray import Tray

_SETTLE_MS = 400
_FILE, _ASIDE = "tray.json", "damaged"
_MOST_BYTES = 256 * 1024 * 1024


class TrayKeeping(QObject):
    """Reads and writes the tray's folder.

    Args:
        folder: Where it is kept; made when something is first written.
        blobs: Where the tray's pictures are.
        parent: What ends it.

    Signals:
        failed: The ConvvizError for which the tray cannot be written; once until it works again.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, blobs: BlobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._blobs = blobs
        self._waiting: Tray | None = None
        self._thread: threading.Thread | None = None
        self._well = True
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SETTLE_MS)
        self._wait.timeout.connect(self._write)

    def read(self) -> Tray:
        """The tray of an earlier run; () where there is none.

        Raises:
            ConvvizError: It is damaged; what is left of it was moved aside, into the folder "damaged".
        """
        file = self._folder / _FILE
        if not file.exists():
            return ()
        try:
            return self._read(file)
        except ConvvizError as error:
            raise ConvvizError("tray-unreadable", str(error), folder=str(self._put_aside())) from error

    def note(self, tray: Tray) -> None:
        """The tray is to be written soon."""
        self._waiting = tray
        self._wait.start()

    def finish(self) -> None:
        """Writes what waits, and returns when it is written."""
        self._wait.stop()
        self._join()
        self._write()
        self._join()

    def _read(self, file: Path) -> Tray:
        try:
            if file.stat().st_size > _MOST_BYTES:
                raise ConvvizError("tray-damaged", "The tray's file is too large.", reason="it is too large")
            tray = read_tray(file.read_bytes())
            for name in {name for entry in tray for name in entry.blobs()}:
                stored = self._blobs.put(decode((self._folder / f"{name}.npy").read_bytes()))
                if stored != name:
                    reason = "a picture was changed"
                    raise ConvvizError("tray-damaged", f"Of the tray {reason}.", reason=reason)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ConvvizError(
                "tray-damaged", f"The tray cannot be read: {reason}.", reason=reason
            ) from error
        return tray

    def _put_aside(self) -> Path:
        """Where the damaged tray is now; its own folder where it cannot be moved."""
        for number in range(1, 1000):
            aside = self._folder.with_name(f"{self._folder.name}-{_ASIDE}-{number}")
            if not aside.exists():
                with suppress(OSError):
                    self._folder.rename(aside)
                    return aside
                break
        return self._folder

    def _write(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._wait.start()
            return
        tray, self._waiting = self._waiting, None
        if tray is None:
            return
        arrays = {name: self._blobs.get(name) for entry in tray for name in entry.blobs()}
        self._thread = threading.Thread(target=self._store, args=(tray, arrays), name="keeping the tray")
        self._thread.start()

    def _join(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _store(self, tray: Tray, arrays: dict[str, Array]) -> None:
        """Runs in a thread of its own."""
        try:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = error.strerror or str(error)
                text = f"The folder {self._folder} cannot be made: {reason}."
                raise ConvvizError("cannot-write", text, path=str(self._folder), reason=reason) from error
            for name, values in arrays.items():
                file = self._folder / f"{name}.npy"
                if not file.exists():
                    write_whole(file, encode(values))
            write_whole(self._folder / _FILE, tray_bytes(tray))
            self._well = True
        except ConvvizError as error:
            if self._well:
                self._well = False
                self._tell(error)
            return
        for file in self._folder.glob("*.npy"):
            if file.stem not in arrays:
                with suppress(OSError):
                    file.unlink()

    def _tell(self, error: ConvvizError) -> None:
        try:
            self.failed.emit(error)
        except RuntimeError:
            # The owner was destroyed meanwhile: the window is closing, and nobody waits for it.
            return
