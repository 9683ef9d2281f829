"""The controls over the map: which pictures, how many, which layer, what colours mean."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convviz.networks.network import Network
from convviz.states.evidence.data_map import map_layer, map_layers
from convviz.states.evidence.views import MapView
from convviz.texts.evidence_map import count_text
from convviz.ui.pages.evidence.data_choice import DataChoice
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.switch import Switch

_LIMITS = (200, 500, 1000, 2000, 5000, 10_000)
_LEAST_NAME_PX = 90


class DataMapHeader(QWidget):
    """Chooses.

    Signals:
        view_wanted: A `MapView`.
    """

    view_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = MapView()
        self._layers: tuple[str, ...] = ()
        self.data = DataChoice("map", self)
        self.part = MenuButton("", parent=self)
        self.part.setObjectName("mapPart")
        self.limit = MenuButton("", parent=self)
        self.limit.setObjectName("mapLimit")
        self.layer = MenuButton("", parent=self)
        self.layer.setObjectName("mapLayer")
        self.layer.setMinimumWidth(_LEAST_NAME_PX)  # a long name is cut before anything beside it is
        self.colour = Segmented("", (), self)
        self.colour.setObjectName("mapColour")
        self.colour.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wrong_only = Switch("", self)
        self.wrong_only.setObjectName("mapWrongOnly")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.data, self.part, self.limit, self.layer):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.colour, self.wrong_only):
            row.addWidget(widget)
        self.data.chosen.connect(self._choose_data)
        self.part.chosen.connect(self._choose_part)
        self.limit.chosen.connect(self._choose_limit)
        self.layer.chosen.connect(self._choose_layer)
        self.colour.chosen.connect(self._choose_colour)
        self.wrong_only.toggled.connect(self._choose_wrong)
        self.retranslate()

    def show_view(self, view: MapView, data: str, network: Network | None, *, comparable: bool) -> None:
        """Shows what is chosen.

        Args:
            view: What is chosen.
            data: The pictures that are looked at in fact.
            network: Whose layers are offered.
            comparable: Whether answers can be wrong.
        """
        self._view = view
        self.data.show_data(data)
        layers = () if network is None else map_layers(network)
        if layers != self._layers:
            self._layers = layers
            self.layer.set_options([Option(each, each) for each in layers])
        if network is not None and (chosen := map_layer(view, network)) in layers:
            self.layer.set_value(chosen)
        self.part.set_value(view.settings.part)
        limit = min(_LIMITS, key=lambda each: abs(each - view.settings.limit))
        self.limit.set_value(str(limit))
        self.colour.set_value(view.colour)
        self.wrong_only.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.wrong_only.setChecked(view.wrong_only and comparable)
        self.wrong_only.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        for widget in (self.part, self.limit, self.layer):
            widget.setEnabled(bool(data))
        for widget in (self.colour, self.wrong_only):
            widget.setEnabled(bool(data) and comparable)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.data.retranslate()
        self.part.set_label(self.tr("Part of the data set"))
        self.part.set_options(
            (Option("test", self.tr("to test on")), Option("train", self.tr("to learn from")))
        )
        self.limit.set_label(self.tr("At most how many pictures"))
        self.limit.set_options([Option(str(each), count_text(each)) for each in _LIMITS])
        self.layer.set_label(self.tr("Layer whose vectors are drawn"))
        self.colour.setAccessibleName(self.tr("Colour"))
        self.colour.set_options(
            (
                Option("class", self.tr("Class"), self.tr("Each point has the colour of its class")),
                Option(
                    "answer", self.tr("Answer"), self.tr("Each point has the colour of the network's answer")
                ),
            )
        )
        self.wrong_only.setText(self.tr("Only wrong"))
        self.wrong_only.setToolTip(self.tr("Only pictures that the network gets wrong"))
        self.wrong_only.setAccessibleName(self.tr("Only pictures that the network gets wrong"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose_data(self, data: str) -> None:
        self.view_wanted.emit(replace(self._view, data=data))

    def _choose_part(self, part: str) -> None:
        wanted = cast("Literal['train', 'test']", part)
        self.view_wanted.emit(replace(self._view, settings=replace(self._view.settings, part=wanted)))

    def _choose_limit(self, limit: str) -> None:
        self.view_wanted.emit(replace(self._view, settings=replace(self._view.settings, limit=int(limit))))

    def _choose_layer(self, layer: str) -> None:
        self.view_wanted.emit(replace(self._view, layer=layer))

    def _choose_colour(self, colour: str) -> None:
        self.view_wanted.emit(replace(self._view, colour=cast("Literal['class', 'answer']", colour)))

    def _choose_wrong(self, wrong: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self.view_wanted.emit(replace(self._view, wrong_only=wrong))
