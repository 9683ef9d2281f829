"""Spares PySide6 what it does with the Python sources inside its libraries whenever it is imported.

Python keeps what it has compiled from files. The modules with which PySide6 writes signatures and error messages are
no files: it compiles them anew each time, which takes a fifth of the instructions of an empty window, and the one that
writes stub files for developers takes another tenth when it runs. Here codes are kept, and that one waits until
somebody wants it.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_SUPPORT = ("shibokensupport/", "signature_bootstrap.py")
_WAITS = "shibokensupport/signature/lib/pyi_generator.py"
_STAND_IN = """
def __getattr__(name):
    from convviz.kept_code import run_late
    return run_late(globals(), name)
"""
# Counts up when what stands in the file changes: an older convviz may have left one.
_FORMAT = b"\1"

_Codes = dict[tuple[str, bytes], CodeType]
_waiting: dict[str, bytes] = {}


def usual_place() -> Path:
    """The file for it, where Python keeps compiled modules of ours: other versions of Python have others."""
    return Path(cache_from_source(__file__)).with_suffix(".support")


@contextmanager
def kept_code(place: Path | None) -> Generator[None]:
    """Compiles a source of PySide6's only if `place` does not have its code, and keeps it there.

    It takes the place of Python's `compile` meanwhile. Where nothing can be written, or there is no place, all is
    compiled as it always was.
    """
    keeper = _Keeper({} if place is None else _read(place))
    usual, builtins.compile = builtins.compile, keeper.compile
    try:
        yield
    finally:
        builtins.compile = usual
    if place is not None and keeper.has_more and not sys.dont_write_bytecode:
        _write(place, keeper.codes)


def run_late(namespace: dict[str, Any], name: str) -> object:
    """Runs the module that has waited, and gives the first name that is wanted of it.

    Raises:
        AttributeError: It has no such name, or one of those that Python looks for in every module.
    """
    if name.startswith("__"):
        raise AttributeError(name)
    namespace.pop("__getattr__", None)
    exec(compile(_waiting.pop(_WAITS), _WAITS, "exec"), namespace)  # noqa: S102 - its own source
    if name not in namespace:
        raise AttributeError(name)
    return namespace[name]


class _Keeper:
    """Knows codes by the name of their file and the hash of their source."""

    def __init__(self, codes: _Codes) -> None:
        self.codes = codes
        self.has_more = False
        self._usual: Callable[..., Any] = builtins.compile

    def compile(self, source: Any, filename: Any, *arguments: Any, **options: Any) -> Any:
        """Like Python's own, whose answers it keeps where PySide6 asks."""
        asked = (
            isinstance(filename, str) and isinstance(source, bytes) and arguments == ("exec",) and not options
        )
        if not asked or not filename.startswith(_SUPPORT):
            return self._usual(source, filename, *arguments, **options)
        if filename == _WAITS:
            _waiting[filename] = source
            source = _STAND_IN.encode()
        key = (filename, source_hash(source))
        if key not in self.codes:
            self.codes[key] = self._usual(source, filename, "exec")
            self.has_more = True
        return self.codes[key]


def _read(place: Path) -> _Codes:
    """What is kept; nothing where there is no such file, or a damaged one."""
    try:
        kept = place.read_bytes()
    except OSError:
        return {}
    length = len(_seal(b""))
    seal, content = kept[:length], kept[length:]
    # Trusted as far as Python's own compiled modules are, which stand beside it.
    codes: _Codes = marshal.loads(content) if seal == _seal(content) else {}  # noqa: S302
    return codes


def _write(place: Path, codes: _Codes) -> None:
    """Puts the file there at once, since several programs may be starting, or leaves things as they are."""
    content = marshal.dumps(codes)
    passing = place.with_suffix(f".{os.getpid()}")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        passing.write_bytes(_seal(content) + content)
        passing.replace(place)
    except OSError:
        with suppress(OSError):
            passing.unlink()


def _seal(content: bytes) -> bytes:
    """What differs where the file is damaged, or another Python or another convviz has written it."""
    return _FORMAT + MAGIC_NUMBER + source_hash(content)
