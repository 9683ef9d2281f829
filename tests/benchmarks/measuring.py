"""What the benchmarks share: timing in one process, and running a measured piece in a fresh one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Timing:
    """Times of many runs of the same thing, in milliseconds.

    Attributes:
        median: By the clock on the wall.
        late: The 95th percentile of the same.
        busy: The median of what the processor did for it: on a machine that does other things too, what can be
            compared.
    """

    median: float
    late: float
    busy: float

    @classmethod
    def of(cls, clock: Sequence[float], busy: Sequence[float]) -> Timing:
        """Of times by the clock and by the processor, in milliseconds."""
        median, late = np.percentile(clock, [50, 95]).tolist()
        return cls(median, late, float(np.median(busy)))

    def __str__(self) -> str:
        return f"{self.median:8.2f} ms  p95 {self.late:8.2f} ms  busy {self.busy:8.2f} ms"


def timed(run: Callable[[int], object], count: int = 200, *, warm: int = 10) -> Timing:
    """The times of `run(0)`, `run(1)` …; the first `warm` do not count."""
    clock: list[float] = []
    busy: list[float] = []
    for index in range(warm + count):
        start, start_busy = time.perf_counter(), time.process_time()
        run(index)
        clock.append((time.perf_counter() - start) * 1000)
        busy.append((time.process_time() - start_busy) * 1000)
    return Timing.of(clock[warm:], busy[warm:])


def report(name: str, found: Timing, bar_ms: float | None = None) -> None:
    """Prints one line; a bar is printed beside, never asserted."""
    bar = "" if bar_ms is None else f"  (bar {bar_ms:.0f} ms)"
    print(f"{name:58} {found}{bar}", flush=True)


def fresh_process(program: str, folder: Path) -> list[str]:
    """Runs a program offscreen in a process of its own.

    Args:
        program: Python's text.
        folder: Holds the settings and the compiled modules of such processes.

    Returns:
        The lines it printed.

    Raises:
        RuntimeError: It failed.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(CHECKOUT),
        # Compiled modules, as an installed package has them, without leaving any in the checkout.
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"a measured process failed:\n{result.stderr}")
    return result.stdout.splitlines()
