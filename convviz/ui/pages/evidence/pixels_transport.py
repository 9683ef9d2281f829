"""Slides the window over the picture, as the kernel slides in the lab: play, pause, step, and the same keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from convviz.texts.evidence_pixels import transport_text
from convviz.ui.widgets.transport import Transport

_SPEED = 5.0


class PlacesTransport(Transport):
    """Steps through the places of the window.

    Signals:
        moved: The place where the window is to stand.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("places", parent)
        self.setObjectName("placesTransport")
        self.slider.setObjectName("placesSlider")
        self._place: int | None = None
        self._rows, self._columns = 0, 0
        self._row.setSpacing(6)
        self.retranslate()
        self._choose_speed(str(_SPEED))

    def position(self) -> int:
        """Where the window stands; at the end where it stands nowhere, and all is there to be seen."""
        return self.last_position() if self._place is None else self._place

    def last_position(self) -> int:
        """The place in the lower right corner."""
        return self._rows * self._columns - 1

    def go_to(self, position: int) -> None:
        """Puts the window at a place."""
        if self.last_position() >= 0:
            self.moved.emit(max(0, min(position, self.last_position())))

    def move_by(self, steps: int) -> None:
        """Moves on by places."""
        self.go_to(self.position() + steps)

    def leap(self, leaps: int) -> None:
        """Moves on by rows."""
        self.move_by(leaps * self._columns)

    def go_first(self) -> None:
        """Puts it into the upper left corner."""
        self.go_to(0)

    def go_last(self) -> None:
        """Puts it into the lower right corner."""
        self.go_to(self.last_position())

    def show_places(self, rows: int, columns: int, place: int | None) -> None:
        """How many places there are, and where the window stands; None for nowhere."""
        self._rows, self._columns, self._place = rows, columns, place
        text = transport_text(place, rows * columns) if rows else ""
        self._stand(max(1, columns), text, text)
        self._allow(steps=rows * columns > 1)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Places of the window"))
        self.slider.setAccessibleName(self.tr("Place of the window"))
        self._name_steps(
            self.tr("First place"), self.tr("Place before"), self.tr("Next place"), self.tr("Last place")
        )
        self.show_places(self._rows, self._columns, self._place)

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key of the transport means, where there is more than one place; False for any other key."""
        return self.last_position() > 0 and super().take_key(event)
