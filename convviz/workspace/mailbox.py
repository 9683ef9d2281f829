"""What another thread tells, handed over to the thread that this was made in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid


class Mailbox(QObject):
    """Gives each item that is put in, by whatever thread, to the slots that are connected.

    Whoever puts things in holds it, and it has no parent: so it outlives the window that its owner stands in.

    Signals:
        arrived: The item.
    """

    arrived = Signal(object)

    def put(self, item: object) -> None:
        """Hands `item` over; when the program ends while the thread is still at work, there is nobody to take it."""
        try:
            self.arrived.emit(item)
        except RuntimeError:
            # PySide ends every QObject at exit, held or not.
            if isValid(self):
                raise
