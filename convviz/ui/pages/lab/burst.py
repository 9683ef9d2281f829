"""Joins what a person does in one go, such as spinning a wheel, into one undo step."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

# Longer than the pause between two clicks or key presses of one thought, shorter than a change of mind.
_PAUSE_MS = 900


class Burst(QObject):
    """Gives out merge words: the same one for the same control until it rests for a moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = 0
        self._control = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.end)

    def word(self, control: str) -> str:
        """The merge word for an edit that `control` makes now."""
        if control != self._control:
            self.end()
            self._control = control
        self._timer.start()
        return f"{control}/{self._number}"

    def end(self) -> None:
        """What comes next is an undo step of its own."""
        self._timer.stop()
        self._number += 1
        self._control = ""
