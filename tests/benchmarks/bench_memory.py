"""Measures what memory the main job takes at most: VmHWM of a process that starts, draws, opens a photo and changes it.

Run it from the checkout: python -m tests.benchmarks.bench_memory (Linux)
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.benchmarks.measuring import fresh_process

_BAR_MB = 200

_JOB = """
from pathlib import Path
from convviz.startup import show_window
window = show_window()
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from convviz.states.lab.state import Depthwise, Fit, Photo
from tests.benchmarks.lab_window import LabWindow

def say(what):
    QTest.qWait(50)
    lines = Path("/proc/self/status").read_text().splitlines()
    sizes = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines if line.startswith(("VmHWM", "VmRSS"))}
    print(f"{what:44} now {sizes['VmRSS:']:4.0f} MB, at most {sizes['VmHWM:']:4.0f} MB")

lab = LabWindow(window)
say("the window is up")

lab.page.input_card.show_mode("draw")
pad = lab.widget("inkPad")
middle, reach = QPointF(pad.rect().center()), 0.3 * pad.width()
lab.press_at(pad, middle + QPointF(-reach, -reach))
for step in range(30):
    lab.move_to(pad, middle + QPointF(-reach + 2 * reach * step / 30, -reach))
for step in range(30):
    lab.move_to(pad, middle + QPointF(reach - reach * step / 30, -reach + 2 * reach * step / 30))
lab.release_at(pad, middle)
say("a digit is drawn")

def step():
    lab.workspace.home()
    for _ in range(60):
        lab.press_key(lab.widget("transportScrub"), Qt.Key.Key_Right)

step()
say("the animation was stepped")

lab.page.files.load_sample("photo-astronaut")
while not isinstance(lab.workspace.state.source, Photo):
    QTest.qWait(20)
lab.workspace.set_fit(Fit(512, 512, "crop", "rgb"))
say("the astronaut is open at 512 × 512 × 3")

def drag():
    grid = lab.widget("kernelGrid")
    start = QPointF(grid.rect().center()) - QPointF(0, 30)
    lab.press_at(grid, start)
    for down in (*range(0, 50), *range(50, 5, -1)):
        lab.move_to(grid, start + QPointF(0, down))
    lab.release_at(grid, start)

drag()
say("a weight was dragged")
lab.workspace.undo_stack.undo()
step()
say("that was undone, and the animation stepped")
stage = lab.workspace.state.stages[0]
lab.workspace.set_stage(0, Depthwise(stage.kernel))
drag()
step()
say("the same with a depthwise convolution")
"""


def main() -> None:
    """Does the job once, in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for line in fresh_process(_JOB, folder):
            print(line)
    print(f"(bar {_BAR_MB} MB)")


if __name__ == "__main__":
    main()
