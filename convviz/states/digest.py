"""SHA-256 without what hashlib loads beside it: OpenSSL would be 2 % of the window's start.

Python's own `random` module does the same. Where there is no lean module, hashlib it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Protocol, cast


class _Hash(Protocol):
    def update(self, data: bytes | memoryview, /) -> None: ...

    def hexdigest(self) -> str: ...


def digest_of(parts: Iterable[bytes | memoryview]) -> str:
    """The SHA-256 of the parts one after the other, in hexadecimal."""
    found = _sha256()
    for part in parts:
        found.update(part)
    return found.hexdigest()


def _lean() -> Callable[[], _Hash]:
    for name in ("_sha2", "_sha256", "hashlib"):  # Python 3.12 and later, 3.11, any
        try:
            return cast("Callable[[], _Hash]", import_module(name).sha256)
        except ImportError:
            continue
    raise ImportError("no module has SHA-256")


_sha256 = _lean()
