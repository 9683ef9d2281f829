"""Numbers among the arguments of a command, each within its bounds."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable


def whole(low: int, high: int, *, digits: int = 6) -> Callable[[str], int]:
    """Reads a whole number from `low` to `high`, written in at most so many digits."""

    def read(text: str) -> int:
        if not re.fullmatch(rf"\d{{1,{digits}}}", text) or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {low} to {high}")
        return int(text)

    return read


def number(low: float, high: float) -> Callable[[str], float]:
    """Reads a number from `low` to `high`."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {low:g} to {high:g}")
        return value

    return read
