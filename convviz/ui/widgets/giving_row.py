"""A row of controls of which some are left out where it is narrow, instead of all being cut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

_Policy = QSizePolicy.Policy
_WITHOUT_SHRINKING = {_Policy.Fixed, _Policy.Minimum, _Policy.MinimumExpanding}


class GivingRow(QWidget):
    """Leaves out what has no room; it comes back as soon as there is room.

    What gives way must be reached in another way too, or be what nobody misses in a narrow window.

    Args:
        gap: Between two controls, in pixels.
        parent: What the row stands in.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._giving: tuple[QWidget, ...] = ()
        self._shrinking: set[QWidget] = set()
        self._unwanted: set[QWidget] = set()

    def add(self, *controls: QWidget, may_shrink: bool = False) -> None:
        """Puts controls at the end of the row; those that may shrink are cut down to their least size first."""
        for control in controls:
            self._row.addWidget(control)
        if may_shrink:
            self._shrinking.update(controls)

    def add_stretch(self, stretch: int = 1) -> None:
        """Puts what room is left here; 0: only if no control wants more than it needs."""
        self._row.addStretch(stretch)

    def insert_before(self, follower: QWidget, *controls: QWidget) -> None:
        """Puts controls before one that is in the row."""
        for control in controls:
            self._row.insertWidget(self._row.indexOf(follower), control)

    def take_out(self, *controls: QWidget) -> None:
        """Takes controls out of the row; they are hidden."""
        for control in controls:
            self._row.removeWidget(control)
            control.hide()

    def give_way(self, *controls: QWidget) -> None:
        """These are left out where there is no room for them, the first one first."""
        self._giving = controls
        self.share_out()

    def want(self, control: QWidget, *, wanted: bool) -> None:
        """Whether a control is to be shown where it has room."""
        if wanted:
            self._unwanted.discard(control)
        else:
            self._unwanted.add(control)
        self.share_out()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for all that are wanted, those that are left out among them."""
        wanted = self._wanted()
        width = sum(each.sizeHint().width() for each in wanted) + self._gaps(wanted)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for those that give no way."""
        staying = [each for each in self._wanted() if each not in self._giving]
        width = sum(_smallest(each) for each in staying) + self._gaps(staying)
        return QSize(width, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """A control that has other words needs other room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.share_out()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offers what has room."""
        super().resizeEvent(event)
        self.share_out()

    def share_out(self) -> None:
        """Shows what has room and leaves out the rest; what was put in is not shown before."""
        shown = self._wanted()
        for control in self._giving:
            if self._needed(shown) <= self.width():
                break
            if control in shown:
                shown.remove(control)
        for control in self._controls():
            if control.isHidden() is (control in shown):
                control.setVisible(control in shown)

    def _controls(self) -> list[QWidget]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _wanted(self) -> list[QWidget]:
        return [each for each in self._controls() if each not in self._unwanted]

    def _needed(self, controls: list[QWidget]) -> int:
        """The width of these beside each other with nothing cut that may not be, in pixels."""
        return self._gaps(controls) + sum(self._least(each) for each in controls)

    def _least(self, control: QWidget) -> int:
        return _smallest(control) if control in self._shrinking else control.sizeHint().width()

    def _gaps(self, controls: list[QWidget]) -> int:
        """Qt parts a stretch from its neighbours as it does a control."""
        stretches = self._row.count() - len(self._controls())
        return self._row.spacing() * max(0, len(controls) + stretches - 1)


def _smallest(control: QWidget) -> int:
    """What Qt's layouts cannot go below, in pixels."""
    if control.minimumWidth() > 0:
        return control.minimumWidth()
    wants_all = control.sizePolicy().horizontalPolicy() in _WITHOUT_SHRINKING
    return control.sizeHint().width() if wants_all else control.minimumSizeHint().width()
