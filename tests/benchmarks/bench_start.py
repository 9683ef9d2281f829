"""Measures the start: from a new process to a painted lab, against a bare PySide6 window.

The lab is painted first and completed at once after that, without being asked: the second figure is until all is there
and painted too.

Run it from the checkout: python -m tests.benchmarks.bench_start
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.measuring import fresh_process

_RUNS = 25
_BAR = 3.0

# Both say when they are painted, by a clock that all processes share, so that how they end does not count.
_BARE = """
import time
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
application.processEvents()
print(time.monotonic_ns())
"""
_LAB = """
import os, time
import convviz.cli
from convviz.startup import show_window
window = show_window()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
print(time.monotonic_ns())
page = window.current_page()
while not hasattr(page, "kernels_card"):
    QApplication.processEvents()
QApplication.processEvents()
print(time.monotonic_ns(), flush=True)
os._exit(0)
"""


def main() -> None:
    """Starts both in turn, so that what else the machine does slows both alike."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    bare: list[float] = []
    lab: list[float] = []
    complete: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for program in (_BARE, _LAB):  # compiles the modules
            fresh_process(program, folder)
        for _ in range(runs):
            bare.extend(_start(_BARE, folder))
            first, last = _start(_LAB, folder)
            lab.append(first)
            complete.append(last)
    for name, times in (("bare PySide6 window", bare), ("lab", lab), ("complete", complete)):
        median, late = np.percentile(times, [50, 95])
        print(f"{name:20} {median:7.0f} ms  p95 {late:7.0f} ms  best {min(times):7.0f} ms")
    median, late = np.percentile(np.array(lab) / np.array(bare), [50, 95])
    best = min(lab) / min(bare)
    print(f"the lab takes {median:.2f} times as long (bar {_BAR:g}); p95 {late:.2f}; best of each {best:.2f}")


def _start(program: str, folder: Path) -> list[float]:
    """Milliseconds from asking for a process until each moment that it says: its window is painted, and complete."""
    start = time.monotonic_ns()
    return [(int(line) - start) / 1e6 for line in fresh_process(program, folder)]


if __name__ == "__main__":
    main()
