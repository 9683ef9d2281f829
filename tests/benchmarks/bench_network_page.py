"""Measures the network page under a person's hands: from an input event to the end of the painting, offscreen.

Run it from the checkout: python -m tests.benchmarks.bench_network_page
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget

from convviz.states.network.state import Panel
from convviz.ui.pages.network.overview import OverviewPanel
from convviz.ui.pages.network.page import NetworkPage
from tests.benchmarks.lab_window import LabWindow, open_lab
from tests.benchmarks.measuring import Timing, report, timed
from tests.benchmarks.paint_clock import PaintClock

_RUNS = 200
_SIZES = ((1280, 800), (1920, 1080))
_POINT_MS = 16.0


def main() -> None:
    """Runs all measurements."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else _RUNS
    with tempfile.TemporaryDirectory() as folder:
        window = open_lab(Path(folder))
        window.window.show_page("network")
        page = cast("NetworkPage", window.window.page("network"))
        for size in _SIZES:
            window.resize(*size)
            where = "{} × {}".format(*size)
            for panel in ("overview",):
                page.workspace.set_view(_with_panel(page, panel))
                answer, everything = _draw(window, page, runs)
                report(f"{where}: a point of a stroke, until bars and {panel}", answer, _POINT_MS)
                report(f"{where}: a point of a stroke, until everything", everything)
                report(f"{where}: step the animation, {panel}", _step(window, page, runs), _POINT_MS)


def _with_panel(page: NetworkPage, panel: Panel):
    from msgspec.structs import replace

    return replace(page.workspace.state.view, panel=panel)


def _draw(window: LabWindow, page: NetworkPage, runs: int) -> tuple[Timing, Timing]:
    """The pen goes round on the pad: until bars and maps are painted for a point, and until everything is."""
    pad = page.input_card.pad
    page.workspace.clear_ink()
    middle, reach = QPointF(pad.rect().center()), 0.3 * min(pad.width(), pad.height())
    window.press_at(pad, middle)
    overview = cast("OverviewPanel", page.panel("overview"))
    clock = PaintClock(window.window, (page.bars_card.bars, overview.canvas))
    found = clock.times(
        lambda index: window.move_to(
            pad, middle + QPointF((index % 17 - 8) / 8, (index % 29 - 14) / 14) * reach
        ),
        runs,
    )
    clock.deleteLater()
    window.release_at(pad, middle)
    return found


def _step(window: LabWindow, page: NetworkPage, runs: int) -> Timing:
    """The transport goes on by one cell, by the key."""
    page.workspace.look_first()
    page.workspace.home()
    scrub = cast("QWidget", page.transport.slider)
    return timed(lambda _: window.press_key(scrub, Qt.Key.Key_Right), runs, warm=10)


if __name__ == "__main__":
    main()
