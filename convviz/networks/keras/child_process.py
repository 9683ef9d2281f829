"""Starts the child that parses a model file, hands it the bytes, and takes its answer or its end."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO, Final, TypeVar, cast

from convviz import frozen
from convviz.networks.keras.contents import Change, Contents, Opened
from convviz.networks.keras.copy_frames import read_copy, write_order
from convviz.networks.keras.frames import BrokenAnswerError, Told, read_contents, read_opened
from convviz.networks.keras.limits import CHILD_PATIENCE, seconds_for
from convviz.networks.keras.refusals import ModelFileError

_LOOK_S: Final = 0.05
_Answer = TypeVar("_Answer")

Bytes = bytes | bytearray
"""What nobody changes any more, whether or not it could be changed."""

# The packages' own `__init__`s bring in all layers: the child does without them. Site is left out as well, with
# whatever it would run, and no folder is searched but those of the standard library, numpy and h5py.
_START: Final = """
import importlib, sys, types
module, package, *sys.path[len(sys.path):] = sys.argv[1:]
for name in ("convviz", "convviz.layers", "convviz.networks", "convviz.networks.keras"):
    parent = sys.modules[name] = types.ModuleType(name)
    parent.__path__ = [package + name[len("convviz"):].replace(".", "/")]
main = importlib.import_module("convviz.networks.keras." + module).main
main()
"""


def parse_in_child(
    data: bytes,
    cancel: Callable[[], bool] | None = None,
    *,
    told: Told | None = None,
    seconds: float | None = None,
) -> Contents:
    """Everything in the bytes of a model file.

    Args:
        data: The file's bytes; those that are parsed are these, whatever becomes of the file.
        cancel: Asked every 50 ms; once it says true, the child is ended.
        told: Is told now and then how many bytes of its numbers are read, of how many.
        seconds: How long it may take; by default what its size allows.

    Raises:
        ModelFileError: The child's refusal, or that it was stopped, took too long, or was cancelled.
    """
    limit = CHILD_PATIENCE * seconds_for(len(data)) if seconds is None else seconds
    return _asked("child", lambda pipe: pipe.write(data), partial(read_contents, told=told), limit, cancel)


def follow_in_child(
    data: Bytes, follow: Callable[[Opened], _Answer], cancel: Callable[[], bool] | None = None
) -> _Answer:
    """What `follow` makes of the bytes of a model file, whose arrays it gets one after another.

    Raises:
        ModelFileError: As `parse_in_child`.
    """
    limit = CHILD_PATIENCE * seconds_for(len(data))
    return _asked(
        "child", lambda pipe: pipe.write(data), lambda stream: follow(read_opened(stream)), limit, cancel
    )


def rewrite_in_child(
    data: bytes, changes: Sequence[Change], cancel: Callable[[], bool] | None = None
) -> Bytes:
    """The bytes of a model file of the same format with other numbers at some places.

    Raises:
        ModelFileError: As `parse_in_child`.
    """
    return _asked(
        "copying_child",
        lambda pipe: write_order(pipe, data, changes),
        read_copy,
        2 * CHILD_PATIENCE * seconds_for(len(data)),
        cancel,
    )


def _asked(
    module: str,
    ask: Callable[[BinaryIO], object],
    answer: Callable[[BinaryIO], _Answer],
    seconds: float,
    cancel: Callable[[], bool] | None,
) -> _Answer:
    """Starts a child, writes to it and reads from it.

    Raises:
        ModelFileError: Its refusal, or that it was stopped, took too long, or was cancelled.
    """
    process = subprocess.Popen(  # noqa: S603 - our own module in our own Python
        _command(module),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        close_fds=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    watch = _Watch(process, cancel, seconds)
    with process:
        try:
            # It answers only after it has read everything, so neither waits for the other.
            with suppress(BrokenPipeError, OSError), cast("BinaryIO", process.stdin) as pipe:
                ask(pipe)
            return answer(cast("BinaryIO", process.stdout))
        except BrokenAnswerError as error:
            process.kill()
            raise watch.reason() from error
        finally:
            watch.stop()
            process.kill()


class _Watch:
    """Ends the child when its time is up or the answer is no longer wanted."""

    def __init__(
        self, process: subprocess.Popen[bytes], cancel: Callable[[], bool] | None, seconds: float
    ) -> None:
        self._process = process
        self._cancel = cancel
        self._seconds = seconds
        self._why: ModelFileError | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, name="model-file-watch", daemon=True)
        self._thread.start()

    def _look(self) -> None:
        end = time.monotonic() + self._seconds
        while not self._done.wait(_LOOK_S):
            if self._cancel is not None and self._cancel():
                self._why = ModelFileError("model-cancelled")
            elif time.monotonic() > end:
                self._why = ModelFileError("model-child-slow", limit=self._seconds)
            if self._why is not None:
                self._process.kill()
                return

    def stop(self) -> None:
        self._done.set()
        self._thread.join()

    def reason(self) -> ModelFileError:
        """Why there is no answer."""
        self.stop()
        status = self._process.wait()
        return self._why or _death(status, self._seconds / CHILD_PATIENCE)


def _death(status: int, seconds: float) -> ModelFileError:
    """What its end says of a child that gave no answer."""
    import signal

    if -status == getattr(signal, "SIGXCPU", None):
        return ModelFileError("model-child-slow", limit=seconds)
    return ModelFileError("model-child-died", reason=_told(status))


def _told(status: int) -> str:
    """An exit status in words."""
    if status >= 0:
        return f"exit status {status}"
    import signal

    try:
        return signal.Signals(-status).name
    except ValueError:
        return f"signal {-status}"


def _command(module: str) -> list[str]:
    if frozen.is_frozen():
        # No site, no environment and no other folders there either: the executable brings all that it imports.
        return frozen.process(module)
    package = Path(__file__).resolve().parents[2]
    folders = {str(Path(_origin(name)).parents[1]): None for name in ("numpy", "h5py")}
    return [sys.executable, "-I", "-S", "-X", "utf8", "-c", _START, module, str(package), *folders]


def _origin(name: str) -> str:
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"{name} is not installed")
    return spec.origin


def _environment() -> Mapping[str, str]:
    """Nothing of what is set for the program itself but what Windows cannot start a process without."""
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR", "TEMP", "TMP") if name in os.environ}
    # One thread: OpenBLAS would set memory aside for each. No HDF5 plug-ins from any folder.
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "HDF5_PLUGIN_PRELOAD": "::"}
