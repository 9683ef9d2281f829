"""The process that changes weights in one model file: what to do comes on standard input, the copy's bytes go out.

It is started and caged as the one that parses files (see `child`).
"""

from __future__ import annotations

from typing import BinaryIO

import numpy as np

from convviz.networks.keras.child import refusals_told, serve, tiny_file
from convviz.networks.keras.contents import Change
from convviz.networks.keras.copy_frames import Order, read_order, write_copy
from convviz.networks.keras.rewriting import rewritten


def main() -> None:
    """Reads, changes, answers."""
    serve(_taken, copy_for, _rehearse)


def copy_for(order: Order, answer: BinaryIO) -> None:
    """Does what an order says, and writes the frame of the copy."""
    with refusals_told(answer):
        write_copy(answer, rewritten(order.data, order.changes))


def _taken(stream: BinaryIO) -> tuple[Order, int]:
    order = read_order(stream)
    return order, len(order.data)


def _rehearse() -> None:
    """Changes a tiny file once: what libraries load late they load while they still may."""
    rewritten(tiny_file(), [Change(0, np.zeros(1, np.int64), np.ones(1, np.float32))])
