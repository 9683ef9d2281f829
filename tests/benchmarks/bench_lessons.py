"""Measures how long a step of a lesson takes to open, beyond what its network needs to load: step by step, offscreen.

Every step of every lesson that comes along is opened twice; the second time its network is there already. From the key
to the end of the painting that follows. Questions of the evidence page are asked of a worker that computes nothing.

Run it from the checkout: python -m tests.benchmarks.bench_lessons
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BAR_MS = 200.0
_SIZE = (1280, 800)
_FAKE = Path(__file__).parents[1] / "fake_evidence.py"


def main() -> None:
    """Opens all steps and prints the times of each page."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from convviz.app import create_window
    from convviz.lessons.course import bundled_lessons
    from convviz.lessons.reading import bundled_lesson
    from convviz.ui.pages.evidence import making
    from convviz.ui.pages.lessons.page import LessonsPage
    from convviz.ui.settings import Settings
    from convviz.workspace.worker import WorkerService

    command = (sys.executable, str(_FAKE), "well", "0")
    making.WorkerService = lambda **_given: WorkerService(command=command)  # pyright: ignore[reportAttributeAccessIssue]
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        settings.reduced_motion = settings.first_run_done = True
        window = create_window(settings=settings)
        window.resize(*_SIZE)
        window.show()
        page = window.page("lessons")
        if not isinstance(page, LessonsPage):
            raise TypeError(page)
        times: dict[str, list[float]] = {}
        slowest: list[tuple[float, str]] = []
        for name in bundled_lessons():
            files = bundled_lesson(name)
            for again in (False, True):
                page.lessons.begin(files)
                for index, step in enumerate(files.lesson.steps):
                    start = time.perf_counter()
                    page.lessons.go(index)
                    while page.lessons.busy:
                        QApplication.processEvents()
                    QApplication.processEvents()
                    took = (time.perf_counter() - start) * 1000
                    if again:
                        times.setdefault(step.show.page or "text", []).append(took)
                        slowest.append((took, f"{name}/{step.id}"))
                page.lessons.end()
        window.close()
    every = [each for page_times in times.values() for each in page_times]
    for what, found in (*times.items(), ("all", every)):
        median, late = np.percentile(found, [50, 95])
        print(f"{what:10} {len(found):4} steps: {median:6.1f} ms  p95 {late:6.1f} ms  (bar {_BAR_MS:.0f} ms)")
    for took, where in sorted(slowest, reverse=True)[:5]:
        print(f"  {took:6.1f} ms  {where}")


if __name__ == "__main__":
    main()
