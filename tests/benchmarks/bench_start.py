"""Measures the start: from a new process to a painted, usable lab, against a bare PySide6 window.

Run it from the checkout: python -m tests.benchmarks.bench_start
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measuring import fresh_process, report, timing

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
print(time.monotonic_ns(), flush=True)
os._exit(0)
"""


def main() -> None:
    """Starts both in turn, so that what else the machine does slows both alike."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    bare: list[float] = []
    lab: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for program in (_BARE, _LAB):  # compiles the modules
            fresh_process(program, folder)
        for _ in range(runs):
            bare.append(_start(_BARE, folder))
            lab.append(_start(_LAB, folder))
    report("start of a bare PySide6 window", timing(bare))
    report("start of the lab", timing(lab))
    ratios = timing([ours / theirs for ours, theirs in zip(lab, bare, strict=True)])
    print(f"the lab starts in {ratios.median:.2f} times the time (bar {_BAR:g}); p95 {ratios.late:.2f}")
    print(f"best of each: {min(bare):.0f} ms and {min(lab):.0f} ms, {min(lab) / min(bare):.2f} times")


def _start(program: str, folder: Path) -> float:
    """Milliseconds from asking for a process until its window is painted."""
    start = time.monotonic_ns()
    painted = int(fresh_process(program, folder)[-1])
    return (painted - start) / 1e6


if __name__ == "__main__":
    main()
