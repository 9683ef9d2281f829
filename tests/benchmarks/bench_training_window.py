"""Measures how late the window's event loop is while a network is trained beside it, offscreen.

A timer asks for its turn every 5 ms; what it has to wait beyond that is how late a key press or a click would be. The
training page is on screen, with its curves, and a real worker trains the digit network on made-up pictures of MNIST's
size and number. The bar is 16 ms for 95 of 100 turns, from the first batch on.

Run it from the checkout: python -m tests.benchmarks.bench_training_window [SECONDS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer

from convviz.app import application
from convviz.learning.recipe import Recipe
from convviz.ui.application import prepare
from convviz.ui.main_window import MainWindow
from convviz.ui.page_entry import PageEntry
from convviz.ui.pages.training.making import make_training_page
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.settings import Settings

_SECONDS = 60
_PICTURES = 20_000
_TURN_MS = 5
_BAR_MS = 16.0
_START_S = 300


class Lateness:
    """How late each turn of a timer is, in milliseconds, by the clock, and how long the thread worked meanwhile."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self.busy: list[float] = []
        self._clock, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=_TURN_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)

    def measure(self, milliseconds: int) -> None:
        """Runs the event loop for so long."""
        self.late.clear()
        self.busy.clear()
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        self._clock, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        loop.exec()
        self._timer.stop()

    def _turn(self) -> None:
        clock, worked = time.perf_counter(), time.thread_time()
        self.late.append(max(0.0, (clock - self._clock) * 1000 - _TURN_MS))
        self.busy.append((worked - self._worked) * 1000)
        self._clock, self._worked = clock, worked

    def report(self, name: str) -> None:
        """Prints one line."""
        median, late, latest = np.percentile(self.late, [50, 95, 100])
        busy = np.percentile(self.busy, [95, 100])
        print(
            f"{name:36} late: median {median:6.2f}  p95 {late:6.2f}  most {latest:7.2f} ms (bar {_BAR_MS:.0f} ms at "
            f"p95)  own work between two turns: p95 {busy[0]:5.2f}  most {busy[1]:6.2f} ms",
            flush=True,
        )


def main() -> None:
    """Measures at rest, while the worker starts, and while it trains."""
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else _SECONDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page, window = _open(folder)
        lateness = Lateness()
        lateness.measure(3000)
        lateness.report("nothing is trained")
        page.training.set_recipe(_recipe(folder))
        page.training.start()
        starting: list[float] = []
        begun = time.monotonic()
        while page.training.run_progress.phase != "training" and time.monotonic() - begun < _START_S:
            lateness.measure(500)
            starting += lateness.late
        lateness.late = starting
        lateness.report("TensorFlow starts, pictures are read")
        lateness.measure(seconds * 1000)
        lateness.report("a network is trained")
        progress = page.training.run_progress
        print(f"epoch {progress.epoch}, {progress.rate:.0f} pictures a second")
        window.close()


def _open(folder: Path) -> tuple[TrainingPage, MainWindow]:
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    running = application(settings)
    appearance = prepare(running, settings)
    appearance.dress()
    made: list[TrainingPage] = []

    def make(window: MainWindow) -> TrainingPage:
        made.append(make_training_page(window, settings, folder))
        return made[0]

    class Entry(PageEntry):
        page_id = icon_name = "training"

        def name(self) -> str:
            return "Training"

    window = MainWindow(settings, appearance, [Entry(make)])
    appearance.setParent(window)
    window.resize(1280, 800)
    window.show()
    return made[0], window


def _recipe(folder: Path) -> Recipe:
    generator = np.random.default_rng(0)
    labels = generator.integers(0, 10, _PICTURES).astype(np.uint8)
    patterns = generator.integers(0, 200, (10, 28, 28))
    noisy = patterns[labels] + generator.integers(0, 56, (_PICTURES, 28, 28))
    path = folder / "made-up.npz"
    np.savez(path, x_train=noisy.astype(np.uint8), y_train=labels, x_test=noisy[:1000], y_test=labels[:1000])
    return replace(Recipe("mnist", str(path)), epochs=1000)


if __name__ == "__main__":
    main()
