"""What stands over the columns of maps: which layer each shows, and how far its colours reach."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.painting.network.compare_layout import GAP_PX
from convviz.states.network.compare import CompareScene, Side
from convviz.texts.network_compare import difference_title, range_text
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option


class _Head(QWidget):
    """The choice of a layer and a line below it."""

    def __init__(self, letter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = MenuButton("", parent=self)
        self.choice.setObjectName(f"compareLayer{letter}")
        self.letter = QLabel(letter, self)
        self.line = ElidedLabel("", self)
        self._layers: tuple[str, ...] = ()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.letter)
        row.addWidget(self.choice)
        row.addWidget(self.line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)

    def show_side(self, side: Side, line: str) -> None:
        """Offers the layers of a side."""
        if side.layers != self._layers:
            self._layers = side.layers
            self.choice.set_options(tuple(Option(layer, layer) for layer in side.layers))
        if side.maps is not None and side.maps.layer in side.layers:
            self.choice.set_value(side.maps.layer)
        self.line.setText(line)


class ColumnHeads(QWidget):
    """Three heads, as wide as the columns below them.

    Signals:
        layer_chosen: The layer of A that is to be shown.
        layer_beside_chosen: The layer of B that is to be shown.
    """

    layer_chosen = Signal(str)
    layer_beside_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._a, self._b = _Head("A", self), _Head("B", self)
        self._difference = ElidedLabel("", self)
        self._difference.setObjectName("compareDifference")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(round(GAP_PX))
        for part in (self._a, self._b, self._difference):
            self._row.addWidget(part, 1)
        self._a.choice.chosen.connect(self.layer_chosen)
        self._b.choice.chosen.connect(self.layer_beside_chosen)
        self.retranslate()

    def set_margin(self, right: int) -> None:
        """What the bar beside the columns takes of their width."""
        self._row.setContentsMargins(0, 0, right, 0)

    def show_scene(self, scene: CompareScene) -> None:
        """Shows the layers of both."""
        each = scene.view.range == "map" and not (scene.a.maps is not None and scene.a.maps.are_units)
        self._a.show_side(scene.a, range_text(scene.a.maps, each=each))
        self._b.show_side(scene.b, range_text(scene.b.maps, each=each))
        self._b.choice.setEnabled(scene.kind == "network")
        self._difference.setVisible(scene.difference is not None)
        if scene.difference is not None:
            title, reach = difference_title(scene.difference), range_text(scene.difference, each=False)
            self._difference.setText(f"{title}  {reach}")

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._a.choice.set_label(self.tr("Layer of A"))
        self._b.choice.set_label(self.tr("Layer of B"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
