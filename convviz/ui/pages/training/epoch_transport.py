"""Plays the epochs as a film: the buttons and keys of the transport bar, on the epochs of the current run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from convviz.texts.training_epochs import place_text
from convviz.ui.widgets.transport import Transport
from convviz.workspace.runs import RunsWorkspace

_LEAP = 5


class EpochTransport(Transport):
    """Steps through the epochs; it never plays by itself, and stops where it goes out of sight.

    Signals:
        slider_moved: The slider stands elsewhere, or has another width.
    """

    slider_moved = Signal()

    def __init__(self, runs: RunsWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("epoch", parent)
        self.setObjectName("epochTransport")
        self.slider.setObjectName("epochSlider")
        self._runs = runs
        self._epochs: tuple[int, ...] = ()
        self._row.setSpacing(6)
        self.slider.installEventFilter(self)
        self.retranslate()

    def position(self) -> int:
        """Where the cursor stands among the epochs that are kept: at it, or at the one before."""
        before = [place for place, each in enumerate(self._epochs) if each <= self._runs.epoch]
        return before[-1] if before else 0

    def last_position(self) -> int:
        """Where the newest epoch stands."""
        return len(self._epochs) - 1

    def go_to(self, position: int) -> None:
        """Shows an epoch, within those there are."""
        if self._epochs:
            self._runs.set_epoch(self._epochs[max(0, min(position, self.last_position()))])

    def move_by(self, steps: int) -> None:
        """Moves on by epochs."""
        self.go_to(self.position() + steps)

    def leap(self, leaps: int) -> None:
        """Moves on by five epochs."""
        self.move_by(leaps * _LEAP)

    def go_first(self) -> None:
        """Shows the first epoch."""
        self.go_to(0)

    def go_last(self) -> None:
        """Shows the newest epoch."""
        self.go_to(self.last_position())

    def show_epochs(self, epochs: tuple[int, ...]) -> None:
        """The epochs to step through, in order."""
        self._epochs = epochs
        text = place_text(epochs[self.position()], epochs[-1]) if epochs else ""
        self._stand(_LEAP, text, text)
        self._allow(steps=len(epochs) > 1)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Epochs"))
        self.slider.setAccessibleName(self.tr("Epoch"))
        self._name_steps(
            self.tr("First epoch"), self.tr("Epoch before"), self.tr("Next epoch"), self.tr("Newest epoch")
        )
        self.show_epochs(self._epochs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells where the slider stands now."""
        if watched is self.slider and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.slider_moved.emit()
        return super().eventFilter(watched, event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key of the transport means, where there is more than one epoch; False for any other key."""
        return len(self._epochs) > 1 and super().take_key(event)
