"""The controls over the rows: which pictures, which layer, how many, in what order, whole or cut."""

from __future__ import annotations

from functools import partial
from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convviz.networks.network import Network
from convviz.states.evidence.pictures import scan_layer, scan_layers
from convviz.states.evidence.views import PicturesView
from convviz.texts.evidence_pictures import channels_text, limit_text
from convviz.texts.training_data import part_hint, part_name
from convviz.ui.pages.evidence.data_choice import DataChoice
from convviz.ui.pages.network.layer_choice import LayerChoice
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_GAP_PX = 6
_LIMITS = (200, 1000, 5000, 100_000)


class PicturesHeader(QWidget):
    """Chooses.

    Signals:
        view_wanted: A `PicturesView`.
    """

    view_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = PicturesView()
        self._network: Network | None = None
        self._described: Network | None = None  # whose layers the menu describes
        self._layers: tuple[str, ...] = ()
        self._layer = ""
        self.source = DataChoice("pictures", self)
        self.layer = LayerChoice("pictures", self)
        self.part = MenuButton("", parent=self)
        self.limit = MenuButton("", parent=self)
        self.sort = MenuButton("", parent=self)
        self.shown = Segmented("", (), self)
        self._lay_out()
        self.source.chosen.connect(self._choose_data)
        self.layer.chosen.connect(self._choose_layer)
        self.layer.stepped.connect(self._step)
        self.part.chosen.connect(self._choose_part)
        self.limit.chosen.connect(self._choose_limit)
        self.sort.chosen.connect(self._choose_sort)
        self.shown.chosen.connect(self._choose_shown)
        self.retranslate()

    def show_view(self, network: Network | None, view: PicturesView) -> None:
        """Shows what is chosen, for a network."""
        self._view, self._network = view, network
        layers = () if network is None else scan_layers(network)
        if (layers, network) != (self._layers, self._described):
            self._layers, self._described = layers, network
            self.layer.forget()
        layer = None if network is None else scan_layer(network, view)
        known = layer is not None
        self._layer = layer or ""
        self.layer.setEnabled(known)
        if network is not None and layer is not None:
            self.layer.show_layer(layer, layers, partial(channels_text, network))
            place = layers.index(layer)
            self.layer.show_ends(first=place == 0, last=place == len(layers) - 1)
        self.part.set_value(view.settings.part)
        limit = str(view.settings.limit)
        self.limit.set_value(limit if view.settings.limit in _LIMITS else str(_LIMITS[-1]))
        self.sort.set_value(view.sort)
        self.shown.set_value("cut" if view.cut else "whole")
        self.source.show_data(view.data)
        for widget in (self.part, self.limit, self.sort, self.shown):
            widget.setEnabled(known and bool(view.data))

    def _step(self, steps: int) -> None:
        if self._layer in self._layers:
            place = self._layers.index(self._layer) + steps
            if 0 <= place < len(self._layers):
                self._choose_layer(self._layers[place])

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.source.retranslate()
        self.layer.name_steps(self.tr("Layer before"), self.tr("Next layer"))
        self.layer.forget()
        self.part.set_label(self.tr("Which part of the pictures is looked at"))
        self.part.set_options([Option(part, part_name(part), part_hint(part)) for part in ("test", "train")])
        self.limit.set_label(self.tr("How many pictures are looked at"))
        limits = [Option(str(limit), limit_text(limit)) for limit in _LIMITS[:-1]]
        self.limit.set_options([*limits, Option(str(_LIMITS[-1]), self.tr("All pictures"))])
        self.sort.set_label(self.tr("Order of the filters"))
        self.sort.set_options(
            (
                Option("index", self.tr("By number")),
                Option("strength", self.tr("Strongest first")),
                Option("silent", self.tr("Silent first"), self.tr("Those that no picture excites")),
                Option("alike", self.tr("Alike first"), self.tr("Those that say the same as another")),
            )
        )
        self.shown.setAccessibleName(self.tr("How much of each picture is shown"))
        self.shown.set_options(
            (
                Option("cut", self.tr("Cut"), self.tr("What the strongest cell sees of it")),
                Option(
                    "whole", self.tr("Whole"), self.tr("All of it, with a frame around what the cell sees")
                ),
            )
        )
        self.show_view(self._network, self._view)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self.shown.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.source)
        row.addWidget(self.layer)
        for name, widget in (
            ("picturesPart", self.part),
            ("picturesLimit", self.limit),
            ("picturesSort", self.sort),
        ):
            widget.setObjectName(name)
            row.addWidget(widget)
        row.addStretch(1)
        self.shown.setObjectName("picturesShown")
        row.addWidget(self.shown)

    def _choose_data(self, data: str) -> None:
        self.view_wanted.emit(replace(self._view, data=data, channel=0))

    def _choose_layer(self, layer: str) -> None:
        self.view_wanted.emit(replace(self._view, layer=layer, channel=0))

    def _choose_part(self, option: str) -> None:
        settings = replace(self._view.settings, part="train" if option == "train" else "test")
        self.view_wanted.emit(replace(self._view, settings=settings))

    def _choose_limit(self, option: str) -> None:
        settings = replace(self._view.settings, limit=int(option))
        self.view_wanted.emit(replace(self._view, settings=settings))

    def _choose_sort(self, option: str) -> None:
        sort = cast("Literal['index', 'strength', 'silent', 'alike']", option)
        self.view_wanted.emit(replace(self._view, sort=sort))

    def _choose_shown(self, option: str) -> None:
        self.view_wanted.emit(replace(self._view, cut=option == "cut"))
