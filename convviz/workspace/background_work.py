"""What goes on beside the window, so that whoever takes a picture of it can wait."""

from __future__ import annotations

from PySide6.QtCore import QObject


class BackgroundWork(QObject):
    """Something that may be at work in another thread or process; found among the children of whatever it works for."""

    @property
    def busy(self) -> bool:
        """Whether something is under way that will change what is shown."""
        raise NotImplementedError
