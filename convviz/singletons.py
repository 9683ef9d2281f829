"""Keeps PySide6 6.12 from killing Python 3.11.

The wheels of PySide6 6.12.0 return None, True and False without counting the reference. From Python 3.12 on
that is right, since they are immortal there (PEP 683). Python 3.11 loses one reference with each such call,
and after a few thousand calls, or a few hundred signals, it aborts with "deallocating None". Measured: 1000
calls of `QObject.setObjectName` take 1000 references from None with 6.12.0, none with 6.10.2 and 6.11.2.
"""

from __future__ import annotations

import sys

# More than any session can lose, and far from the end of the counter.
_MANY_REFERENCES = 1 << 48


def protect_singletons() -> None:
    """Gives None, True and False so many references that none is ever freed; needless from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for singleton in (None, True, False):
        # An object of CPython 3.11 begins with its count of references.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _MANY_REFERENCES:
            count.value += _MANY_REFERENCES
