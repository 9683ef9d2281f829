"""The controls over the sheet of made pictures: which layer, how many of it, how many in a row, and saving."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.networks.network import Network
from convviz.states.evidence.filters import CLASSES, filter_count, filter_layers
from convviz.states.evidence.views import FiltersView
from convviz.texts.evidence_filters import layer_count_text
from convviz.texts.numbers import format_count
from convviz.ui.pages.network.layer_choice import LayerChoice
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option

_GAP_PX = 6
_MOST = (16, 64, 256)
_PER_ROW = (4, 8, 16)


class FiltersHeader(QWidget):
    """Chooses; `view_wanted` brings another view.

    Signals:
        view_wanted: A `FiltersView`.
        save_wanted: The ending of the file: ".png", ".json" or ".npz".
    """

    view_wanted = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = FiltersView()
        self._layer = CLASSES
        self._layers: tuple[str, ...] = ()
        self._network: Network | None = None
        self._described: Network | None = None  # whose layers the menu describes
        self._output = 0
        self.layer = LayerChoice("filters", self)
        self.most = MenuButton("", parent=self)
        self.per_row = MenuButton("", parent=self)
        self.save = MenuButton("", label="…", parent=self)
        self._lay_out()
        self.layer.chosen.connect(self._want_layer)
        self.layer.stepped.connect(self._step)
        self.most.chosen.connect(self._choose_most)
        self.per_row.chosen.connect(self._choose_per_row)
        self.save.chosen.connect(self.save_wanted)
        self.retranslate()

    def show_view(self, network: Network | None, output: int, layer: str | None, view: FiltersView) -> None:
        """Shows what is chosen.

        Args:
            network: Whose layers are offered.
            output: Whose classes.
            layer: The layer that is asked about; None where nothing can be asked.
            view: The settings.
        """
        self._view, self._network, self._output = view, network, output
        layers = () if network is None else filter_layers(network, output)
        if (layers, network) != (self._layers, self._described):
            self._layers, self._described = layers, network
            self.layer.forget()
        self._layer = CLASSES if layer is None else layer
        known = layer is not None and layer in layers
        for widget in (self.layer, self.most):
            widget.setEnabled(known)
        if layer is not None and network is not None and known:
            self.layer.show_layer(layer, layers, partial(layer_count_text, network, output=output))
            place = layers.index(layer)
            self.layer.show_ends(first=place == 0, last=place == len(layers) - 1)
            self._offer_most(filter_count(network, layer, output))
        self.per_row.set_value(str(view.per_row) if view.per_row in _PER_ROW else "0")

    def set_saveable(self, *, saveable: bool) -> None:
        """Whether there is something to save."""
        self.save.setEnabled(saveable)

    def _step(self, steps: int) -> None:
        if self._layer in self._layers:
            place = self._layers.index(self._layer) + steps
            if 0 <= place < len(self._layers):
                self._want_layer(self._layers[place])

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.layer.name_steps(self.tr("Layer before"), self.tr("Next layer"))
        self.layer.forget()
        self.most.set_label(self.tr("How many filters are made"))
        self.per_row.set_label(self.tr("Pictures in a row"))
        rows = [Option(str(count), self.tr("{count} a row").format(count=count)) for count in _PER_ROW]
        self.per_row.set_options([Option("0", self.tr("As many as fit")), *rows])
        self.save.set_label(self.tr("Save"), self.tr("Save…"))
        self.save.set_options(
            (
                Option(".png", self.tr("Sheet as PNG")),
                Option(".npz", self.tr("Pictures and settings as NPZ")),
                Option(".json", self.tr("Settings and excitements as JSON")),
            )
        )
        self.show_view(self._network, self._output, self._layer if self._layers else None, self._view)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.layer)
        for name, widget in (
            ("filtersMost", self.most),
            ("filtersPerRow", self.per_row),
        ):
            widget.setObjectName(name)
            row.addWidget(widget)
        row.addStretch(1)
        self.save.setObjectName("filtersSave")
        row.addWidget(self.save)

    def _offer_most(self, count: int) -> None:
        """All, or the first ones of a layer with many."""
        options = [
            Option(str(each), self.tr("The first {count}").format(count=format_count(each)))
            for each in _MOST
            if each < count
        ]
        every = self.tr("All {count}").format(count=format_count(count))
        self.most.set_options([*options, Option("0", every)])
        chosen = str(self._view.most)
        self.most.set_value(chosen if any(option.id == chosen for option in options) else "0")
        self.most.setVisible(bool(options))

    def _want_layer(self, layer: str) -> None:
        self.view_wanted.emit(replace(self._view, layer=layer, chosen=None))

    def _choose_most(self, option: str) -> None:
        self.view_wanted.emit(replace(self._view, most=int(option), chosen=None))

    def _choose_per_row(self, option: str) -> None:
        self.view_wanted.emit(replace(self._view, per_row=int(option)))
