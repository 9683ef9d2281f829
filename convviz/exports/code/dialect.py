"""The three ways in which a program can be written."""

from __future__ import annotations

from typing import Final, Literal, get_args

Dialect = Literal["numpy", "keras", "torch"]

DIALECTS: Final[tuple[Dialect, ...]] = get_args(Dialect)
