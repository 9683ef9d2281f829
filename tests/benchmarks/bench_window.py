"""Measures the window under a person's hands: from an input event to the end of the painting it causes, offscreen.

Run it from the checkout: python -m tests.benchmarks.bench_window
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from convviz.states.lab.state import Activate, Convolution, Depthwise, Kernel, Pooling
from convviz.ui.widgets.grid_view import GridView
from tests.benchmarks.lab_window import LabWindow, PaintCount, open_lab
from tests.benchmarks.measuring import Timing, report, timed

_RUNS = 200
_WARM = 10
_SIZES = ((1280, 800), (1920, 1080))
_FRAME_MS = 1000 / 30
_SMALL_MS = 16.0
_NUMBERS_PX = 26.0
_SOBEL = Kernel((3, 3, 1, 1), (1.0, 2.0, 1.0, 0.0, 0.0, 0.0, -1.0, -2.0, -1.0))


def main() -> None:
    """Runs all measurements."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    with tempfile.TemporaryDirectory() as folder:
        lab = open_lab(Path(folder))
        for size in _SIZES:
            lab.resize(*size)
            where = "{} × {}".format(*size)
            _measure_digit(lab, where, runs)
            _measure_photo(lab, where, runs)


def _measure_digit(lab: LabWindow, where: str, runs: int) -> None:
    lab.draw_digit()
    lab.set_chain(Convolution(_SOBEL), Activate(), Pooling())
    report(f"{where}: point at 28 × 28", _hover(lab, runs), _SMALL_MS)
    _zoom_until_numbers(lab)
    report(f"{where}: point at 28 × 28, with numbers", _hover(lab, runs), _SMALL_MS)
    report(f"{where}: drag a weight, 28 × 28", _drag_weight(lab, runs), _FRAME_MS)
    report(f"{where}: step the stride, 28 × 28", _step_stride(lab, runs), _FRAME_MS)
    report(f"{where}: step the animation, 28 × 28", _step_animation(lab, runs), _SMALL_MS)
    report(f"{where}: draw with the pen, 28 × 28", _draw(lab, runs))


def _measure_photo(lab: LabWindow, where: str, runs: int) -> None:
    for side, bar in ((128, _FRAME_MS), (512, None)):
        lab.open_photo(side)
        for stage in (Convolution(_SOBEL), Depthwise(_SOBEL)):
            lab.set_chain(stage)
            name = f"{where}: {{}}, {side} × {side} × 3, {type(stage).__name__.lower()}"
            report(name.format("point"), _hover(lab, runs), bar)
            report(name.format("weight"), _drag_weight(lab, runs), _FRAME_MS)
            report(name.format("stride"), _step_stride(lab, runs), _FRAME_MS)
            lab.set_chain(stage, Activate(), Pooling())
            report(name.format("weight, 3 stages"), _drag_weight(lab, runs), _FRAME_MS)
            report(name.format("stride, 3 stages"), _step_stride(lab, runs), _FRAME_MS)


def _hover(lab: LabWindow, runs: int) -> Timing:
    """The mouse goes over the cells of the output that are seen."""
    view = lab.view("outputView")
    middle = QPointF(view.rect().center())
    reach = 0.35 * min(view.width(), view.height())
    way = (QPointF(index * 37 % 100 / 50 - 1, index * 13 % 100 / 50 - 1) for index in range(100))
    points = [point for point in (middle + reach * step for step in way) if view.cell_at(point) is not None]
    return _painted(view, lambda index: lab.move_to(view, points[index % len(points)]), runs)


def _drag_weight(lab: LabWindow, runs: int) -> Timing:
    """A weight goes up and down under the pressed mouse."""
    grid = lab.widget("kernelGrid")
    start = QPointF(grid.rect().center()) - QPointF(0, 30)
    lab.press_at(grid, start)
    way = [*range(5, 55), *range(53, 5, -1)]
    found = _painted(
        lab.view("outputView"),
        lambda index: lab.move_to(grid, start + QPointF(0, way[index % len(way)])),
        runs,
    )
    lab.release_at(grid, start)
    return found


def _step_stride(lab: LabWindow, runs: int) -> Timing:
    """The stride goes from 1 to 4 and back by the arrow keys."""
    box = lab.widget("stageStridesRows")
    box.setFocus()
    way = [Qt.Key.Key_Up] * 3 + [Qt.Key.Key_Down] * 3
    found = _painted(lab.view("outputView"), lambda index: lab.press_key(box, way[index % len(way)]), runs)
    for _ in range(3):  # back to 1, wherever it stopped
        lab.press_key(box, Qt.Key.Key_Down)
    return found


def _step_animation(lab: LabWindow, runs: int) -> Timing:
    """The transport goes on by one cell, by the key."""
    transport = lab.widget("transportScrub")
    lab.workspace.home()
    return _painted(lab.view("outputView"), lambda _: lab.press_key(transport, Qt.Key.Key_Right), runs)


def _draw(lab: LabWindow, runs: int) -> Timing:
    """The pen goes round on the pad."""
    pad = lab.widget("inkPad")
    middle = QPointF(pad.rect().center())
    reach = 0.3 * min(pad.width(), pad.height())
    lab.press_at(pad, middle)
    found = _painted(
        lab.view("outputView"),
        lambda index: lab.move_to(
            pad, middle + QPointF((index % 17 - 8) / 8, (index % 29 - 14) / 14) * reach
        ),
        runs,
    )
    lab.release_at(pad, middle)
    return found


def _zoom_until_numbers(lab: LabWindow) -> None:
    for name in ("inputView", "outputView"):
        view = lab.view(name)
        view.setFocus()
        while _cell_px(view) < _NUMBERS_PX:
            lab.press_key(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)


def _cell_px(view: GridView) -> float:
    return view.position_of(0, 0, 1).x() - view.position_of(0, 0, 0).x()


def _painted(view: QWidget, run: Callable[[int], object], runs: int) -> Timing:
    """The times of runs that each paint `view`."""
    counted = PaintCount(view)
    found = timed(run, runs, warm=_WARM)
    if counted.paintings < runs:
        print(f"only {counted.paintings} of {runs + _WARM} events were painted", file=sys.stderr)
    counted.deleteLater()
    return found


if __name__ == "__main__":
    main()
