"""The process that parses one model file: its bytes come on standard input, what is in it goes to standard output.

It is started by `child_process` with nothing but the standard library, numpy and h5py at hand, takes away from itself
what it does not need, reads, answers in frames, and ends.
"""

from __future__ import annotations

import io
import os
import sys
import zipfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import BinaryIO, Final, TypeVar

from convviz.networks.keras.frames import write_opened, write_refusal
from convviz.networks.keras.limits import FILE_BYTES, NUMBERS_BYTES, seconds_for
from convviz.networks.keras.parsing import parse
from convviz.networks.keras.refusals import ModelFileError

Asked = TypeVar("Asked")

_ROOM: Final = 1 << 30
_LAST_SECONDS: Final = 5


def main() -> None:
    """Reads, parses, answers."""
    serve(_whole, answer_for, _rehearse)


def serve(
    take: Callable[[BinaryIO], tuple[Asked, int]],
    answer_with: Callable[[Asked, BinaryIO], None],
    rehearse: Callable[[], object],
) -> None:
    """Reads everything, takes away from this process what it does not need, and answers.

    Args:
        take: Reads what is asked; gives it, and how many bytes the file in it has.
        answer_with: Writes the answer to that.
        rehearse: Does once what will be done, while libraries may still load what they load late.
    """
    # Libraries may print; the answer has a descriptor of its own, and whatever else is written goes nowhere.
    with os.fdopen(os.dup(1), "wb", buffering=1 << 20) as answer:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        asked, size = take(sys.stdin.buffer)
        rehearse()
        _limit(size)
        answer_with(asked, answer)


def _whole(stream: BinaryIO) -> tuple[bytes, int]:
    data = stream.read()
    return data, len(data)


def answer_for(data: bytes, answer: BinaryIO) -> None:
    """Parses the bytes of one file and writes the frames that tell what is in it."""
    with refusals_told(answer):
        write_opened(answer, parse(data))


@contextmanager
def refusals_told(answer: BinaryIO) -> Generator[None]:
    """Writes why there is no answer, in a frame, when the block refuses or runs out of memory."""
    try:
        yield
    except ModelFileError as error:
        write_refusal(answer, error)
    except MemoryError:
        write_refusal(
            answer, ModelFileError("model-damaged", reason="reading it takes more memory than it may")
        )
    except RecursionError:
        write_refusal(answer, ModelFileError("model-damaged", reason="it is nested without end"))


def _limit(size: int) -> None:
    """Nothing more is opened: no file, no connection, no program; memory and time are bounded.

    Where the system knows such limits: Windows has none for a process of its own making.
    """
    try:
        import resource
    except ImportError:
        return
    bounds = {
        resource.RLIMIT_CPU: seconds_for(size),
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        # What is open already stays so, and every other number is beyond the limit.
        resource.RLIMIT_NOFILE: _first_free(),
    }
    if sys.platform == "linux":
        # Elsewhere the limit of address space is not kept, or counts what is shared with all processes.
        bounds[resource.RLIMIT_AS] = _ROOM + 3 * min(size, FILE_BYTES) + min(100 * size, 2 * NUMBERS_BYTES)
    for kind, wanted in bounds.items():
        _, hard = resource.getrlimit(kind)
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        # Of time the softer limit comes first: its signal tells from others what ended the process.
        last = (
            most + _LAST_SECONDS if kind == resource.RLIMIT_CPU and hard == resource.RLIM_INFINITY else most
        )
        try:
            resource.setrlimit(kind, (most, last))
        except (ValueError, OSError):
            # A system that knows the limit by name alone; the others hold.
            continue


def _rehearse() -> None:
    """Reads a tiny file once: what libraries load late, such as encodings, they load while they still may."""
    write_opened(io.BytesIO(), parse(tiny_file()))


def tiny_file() -> bytes:
    """The smallest .keras file that has every kind of thing."""
    from convviz.networks.keras.hdf5 import tiny_weights

    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("config.json", "metadata.json"):
            archive.writestr(name, "{}")
        archive.writestr("model.weights.h5", tiny_weights())
    return file.getvalue()


def _first_free() -> int:
    """The lowest number that an opened file would get."""
    number = os.dup(0)
    os.close(number)
    return number
