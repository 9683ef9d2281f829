"""Sets the fields of a frozen layer whose arguments are first brought into their exact form."""

from __future__ import annotations


def store(layer: object, **fields: object) -> None:
    """Fills a frozen dataclass's fields; for its `__init__` alone."""
    for name, value in fields.items():
        object.__setattr__(layer, name, value)
