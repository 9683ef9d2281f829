"""Measures how late the first prediction is: from a new process to bars that are painted, against the window itself.

A person who left the program on the network page begins there again. Memory of drawing and predicting is measured, too.

Run it from the checkout: python -m tests.benchmarks.bench_first_prediction
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.measuring import fresh_process

_RUNS = 15
_BAR, _BAR_MB = 1.3, 200

_WINDOW = """
import os, time
import convviz.cli
from convviz.startup import show_window
window = show_window()
from PySide6.QtWidgets import QApplication
QApplication.processEvents()
if {page!r} == "network":
    from PySide6.QtWidgets import QWidget
    said = window.findChild(QWidget, "predictionBars").accessibleDescription()
    assert said.startswith("7, "), said
print(time.monotonic_ns(), flush=True)
os._exit(0)
"""
_MEMORY = """
from pathlib import Path
from convviz.startup import show_window
window = show_window()
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest
from tests.benchmarks.lab_window import LabWindow
page = window.page("network")
mouse = LabWindow.__new__(LabWindow)
mouse.window = window
pad = page.input_card.pad
pad.clear()
middle, reach = QPointF(pad.rect().center()), 0.3 * pad.width()
mouse.press_at(pad, middle + QPointF(-reach, -reach))
for step in range(120):
    mouse.move_to(pad, middle + QPointF(-reach + 2 * reach * (step % 40) / 40, -reach + reach * step / 60))
mouse.release_at(pad, middle)
QTest.qWait(200)
lines = Path("/proc/self/status").read_text().splitlines()
print(next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024)
"""


def main() -> None:
    """Starts both in turn, so that what else the machine does slows both alike."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    times: dict[str, list[float]] = {"lab": [], "network": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for page in times:
            _begin_on(page, folder)
            fresh_process(_WINDOW.format(page=page), folder)
        for _ in range(runs):
            for page, found in times.items():
                _begin_on(page, folder)
                start = time.monotonic_ns()
                found.append((int(fresh_process(_WINDOW.format(page=page), folder)[-1]) - start) / 1e6)
        _begin_on("network", folder)
        memory = float(fresh_process(_MEMORY, folder)[-1])
    for page, found in times.items():
        median, late = np.percentile(found, [50, 95])
        print(f"{page:8} {median:7.0f} ms  p95 {late:7.0f} ms  best {min(found):7.0f} ms")
    ratio = np.median(np.array(times["network"]) / np.array(times["lab"]))
    print(f"the first prediction is {ratio:.2f} times as late as the window (bar {_BAR:g})")
    print(f"drawing and predicting takes at most {memory:.0f} MB (bar {_BAR_MB})")


def _begin_on(page: str, folder: Path) -> None:
    """The settings of somebody who left on this page, and nothing to recover from a program that was killed."""
    shutil.rmtree(folder / "data", ignore_errors=True)
    settings = folder / "config" / "convviz" / "convviz.ini"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f"[General]\nfirst_run_done=true\nlast_page={page}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
