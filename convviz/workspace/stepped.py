"""What the transport bar drives: a workspace with something that is computed cell after cell."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from convviz.states.lab.order import Order
from convviz.states.lab.scene import TransportScene


class SteppedWorkspace(QObject):
    """A workspace whose selected stage or layer can be stepped through its output cells.

    Signals:
        changed: There is something new to draw; `transport` or `order` may be another.
    """

    changed = Signal(object)

    @property
    def transport(self) -> TransportScene:
        """Where the animation stands."""
        raise NotImplementedError

    @property
    def order(self) -> Order:
        """The order of the cells."""
        raise NotImplementedError

    def choose_order(self, order: Order) -> None:
        """Another order of the cells."""
        raise NotImplementedError

    def step(self, cells: int) -> None:
        """Moves on by cells, back where negative."""
        raise NotImplementedError

    def jump_row(self, rows: int) -> None:
        """Moves on by rows."""
        raise NotImplementedError

    def go_to(self, position: int) -> None:
        """Stands on the cell of that index."""
        raise NotImplementedError

    def home(self) -> None:
        """Stands on the first cell; nothing else is computed yet."""
        raise NotImplementedError

    def finish(self) -> None:
        """Stands on the last cell, and everything is shown."""
        raise NotImplementedError
