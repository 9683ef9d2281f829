"""The controls over the wall: which layer, in what order, how many in a row, and over which range of colours."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from convviz.states.network.wall import WallScene, neighbour
from convviz.texts.network_overview import tensor_shape_text
from convviz.ui.pages.network.layer_choice import LayerChoice
from convviz.ui.pages.network.range_choice import RangeChoice
from convviz.ui.pages.network.save_menu import SaveMenu
from convviz.ui.widgets.giving_row import GivingRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.network import NetworkWorkspace

_GAP_PX = 6
_PER_ROW = (8, 16, 32)


class MapsHeader(GivingRow):
    """Chooses the layer and how its maps are shown, as far as there is room.

    Signals:
        save_wanted: Numbers or a picture are to be saved: ".csv", ".npy", ".png" or ".svg".
    """

    save_wanted = Signal(str)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(_GAP_PX, parent)
        self._workspace = workspace
        self._scene: WallScene | None = None
        self.layer = LayerChoice("maps", self)
        self.sort = MenuButton("", parent=self)
        self.per_row = MenuButton("", parent=self)
        self.range = RangeChoice(workspace, self)
        self.fixed = self.range.fixed
        self.save = SaveMenu(self)
        self._lay_out()
        self.layer.stepped.connect(self._go)
        self.layer.chosen.connect(self._choose_layer)
        self.sort.chosen.connect(self._choose_sort)
        self.per_row.chosen.connect(self._choose_per_row)
        self.save.chosen.connect(self.save_wanted)
        self.retranslate()

    def show_scene(self, scene: WallScene | None) -> None:
        """Shows what is chosen."""
        self._scene = scene
        for widget in (self.layer, self.save):
            widget.setEnabled(scene is not None)
        if scene is None:
            return
        shapes, layers = scene.network.shapes, scene.layers
        self.layer.show_layer(scene.layer, layers, lambda each: tensor_shape_text(shapes[each]))
        self.layer.show_ends(first=scene.layer == layers[0], last=scene.layer == layers[-1])
        view = scene.view
        self.sort.set_value(view.sort)
        self.per_row.set_value(str(view.per_row) if view.per_row in _PER_ROW else "0")
        self.range.show_view(view)
        self.want(self.fixed, wanted=view.range == "fixed")

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.layer.name_steps(self.tr("Layer before"), self.tr("Next layer"))
        self.sort.set_label(self.tr("Order of the maps"))
        self.sort.set_options(
            (
                Option("index", self.tr("By number")),
                Option("strength", self.tr("By strength"), self.tr("By the mean of their absolute values")),
                Option("similarity", self.tr("By similarity"), self.tr("Each beside the one most like it")),
            )
        )
        self.per_row.set_label(self.tr("Maps in a row"))
        each = [Option(str(count), self.tr("{count} a row").format(count=count)) for count in _PER_ROW]
        self.per_row.set_options([*each, Option("0", self.tr("As fit"), self.tr("As many as fit"))])
        self.layer.forget()
        self.show_scene(self._scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        names = {
            "mapsLayerChoice": self.layer,
            "mapsSort": self.sort,
            "mapsPerRow": self.per_row,
            "mapsFixed": self.fixed,
            "mapsRange": self.range,
            "mapsSave": self.save,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
            self.add(widget, may_shrink=widget is self.layer)
            if widget is self.layer:
                self.add_stretch()
        self.give_way(self.per_row, self.sort, self.save, self.fixed, self.range)

    def _go(self, steps: int) -> None:
        if self._scene is not None:
            self._workspace.select_layer(neighbour(self._scene, steps))

    def _choose_layer(self, layer: str) -> None:
        self._workspace.select_layer(layer)

    def _choose_sort(self, chosen: str) -> None:
        sort = cast("Literal['index', 'strength', 'similarity']", chosen)
        self._workspace.set_view(replace(self._workspace.state.view, sort=sort))

    def _choose_per_row(self, chosen: str) -> None:
        self._workspace.set_view(replace(self._workspace.state.view, per_row=int(chosen)))
