"""Tells when an answer has belonged to an earlier question for so long that it must not pass for the new one's."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from convviz.states.evidence.answers import Answer

# While somebody draws, answers follow each other faster than this, and nothing fades that would flicker.
_AFTER_MS = 400


class Fading(QObject):
    """Watches what is shown.

    Signals:
        faded: It is to be shown fainter from now on.
    """

    faded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._is_faded = False
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._fade)

    @property
    def is_faded(self) -> bool:
        """Whether it is to be shown fainter."""
        return self._is_faded

    def watch(self, answer: Answer | None) -> None:
        """What is shown of an earlier question; None where it is of the newest one."""
        if answer is None:
            self._timer.stop()
            self._is_faded = False
        elif answer is not self._answer:
            self._is_faded = False
            self._timer.start()
        self._answer = answer

    def _fade(self) -> None:
        self._is_faded = True
        self.faded.emit()
