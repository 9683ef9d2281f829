"""Finds what is installed beside the code: assets and models."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(name: str) -> Path:
    """The path of one asset, `name` with forward slashes below `assets/`.

    In a wheel or a frozen build the assets stand inside the package, in a checkout at the top of the repository.
    """
    return _folder("assets") / name


def model(name: str) -> Path:
    """The path of one bundled model, `name` below `models/`."""
    return _folder("models") / name


@cache
def _folder(name: str) -> Path:
    installed = _PACKAGE / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
