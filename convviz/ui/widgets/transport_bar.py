"""The bar at the foot of every page whose output cells are computed one after another, and their order."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from convviz.texts.lab import transport_label, transport_reason
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.transport import Transport
from convviz.workspace.stepped import SteppedWorkspace

_HEIGHT_PX = 56
_MARGIN_PX = 20


class TransportBar(Transport):
    """Steps the selected stage or layer through its output cells; owns the page's only timer."""

    def __init__(self, workspace: SteppedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("transport", parent)
        self.setObjectName("transport")
        self.slider.setObjectName("transportScrub")
        self._workspace = workspace
        self.order = MenuButton("", parent=self)
        self.order.setObjectName("transportOrder")
        self.order.chosen.connect(self._choose_order)
        self._lay_out_bar()
        self.retranslate()
        workspace.changed.connect(self._follow)

    def position(self) -> int:
        """The cell that it stands on."""
        return self._workspace.transport.position

    def last_position(self) -> int:
        """The last cell."""
        return self._workspace.transport.count - 1

    def at_end(self) -> bool:
        """Also where nothing is stepped through, and everything is shown."""
        return not self._workspace.transport.stepping or super().at_end()

    def go_to(self, position: int) -> None:
        """Stands on a cell."""
        self._workspace.go_to(position)

    def move_by(self, steps: int) -> None:
        """Moves on by cells."""
        self._workspace.step(steps)

    def leap(self, leaps: int) -> None:
        """Moves on by rows."""
        self._workspace.jump_row(leaps)

    def go_first(self) -> None:
        """Nothing but the first cell is computed."""
        self._workspace.home()

    def go_last(self) -> None:
        """Shows everything."""
        self._workspace.finish()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Steps"))
        self._name_steps(
            self.tr("First cell"),
            self.tr("Previous cell"),
            self.tr("Next cell"),
            self.tr("Last cell: show all"),
        )
        self.slider.setAccessibleName(self.tr("Output cell"))
        self.order.set_label(self.tr("Order"))
        self.order.set_options(
            (
                Option("raster", self.tr("row by row"), self.tr("All maps of a cell, then the next cell")),
                Option("channel", self.tr("map by map"), self.tr("One map after the other")),
            )
        )
        self._follow()

    def _lay_out_bar(self) -> None:
        self.setFixedHeight(_HEIGHT_PX)
        self._row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        self._row.setSpacing(10)
        self._row.insertWidget(self._row.indexOf(self.speed), self.order)
        self.setTabOrder(self.slider, self.order)

    def _follow(self) -> None:
        transport = self._workspace.transport
        label, reason = transport_label(transport), transport_reason(transport)
        self._stand(max(transport.row_length, 1), label, reason or label)
        self.place.setToolTip(reason)
        self._allow(steps=transport.count > 0)
        self.order.setVisible(transport.channels > 1)
        if self.order.value() != self._workspace.order:
            self.order.set_value(self._workspace.order)

    def _choose_order(self, order: str) -> None:
        self._workspace.choose_order("channel" if order == "channel" else "raster")
