"""What all records of a lesson's file share."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta


class Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Frozen, and strict when read from a file."""


Slug = Annotated[str, Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""The name of a lesson, of a step, or of a value: small letters, digits and hyphens."""

Count = Annotated[int, Meta(ge=0, le=1_000_000)]
"""A place, counted from zero, or a number of things."""

Finite = Annotated[float, Meta(ge=-1e12, le=1e12)]
"""A number that a person might write down."""

FileName = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\.[a-z0-9]+$", max_length=120)]
"""A file inside the lesson, such as `pictures/cat.png`: nothing that leads out of it."""

Cell = Annotated[tuple[Count, ...], Meta(min_length=2, max_length=3)]
"""(row, column) or (row, column, channel), counted from zero, as numpy counts."""
