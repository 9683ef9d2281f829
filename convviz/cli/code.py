"""The options of commands that write programs."""

from __future__ import annotations

import argparse

from convviz.exports.code.dialect import DIALECTS


def add_dialect(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    """Adds for whom a program is written."""
    group.add_argument(
        "--for", dest="dialect", choices=DIALECTS, default="keras", help="numpy, keras or torch (keras)"
    )
