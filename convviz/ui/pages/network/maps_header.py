"""The controls over the wall: which layer, in what order, how many in a row, and over which range of colours."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.states.network.wall import WallScene, neighbour
from convviz.texts.network_overview import tensor_shape_text
from convviz.ui.pages.network.range_choice import RangeChoice
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.network import NetworkWorkspace

_GAP_PX = 6
_PER_ROW = (8, 16, 32)


class MapsHeader(QWidget):
    """Chooses the layer and how its maps are shown.

    Signals:
        save_wanted: Numbers or a picture are to be saved: ".csv", ".npy", ".png" or ".svg".
    """

    save_wanted = Signal(str)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._scene: WallScene | None = None
        self._offered: tuple[str, ...] = ()
        self.before = IconButton("up", "", self)
        self.after = IconButton("down", "", self)
        self.layer = MenuButton("", parent=self)
        self.sort = MenuButton("", parent=self)
        self.per_row = MenuButton("", parent=self)
        self.range = RangeChoice(workspace, self)
        self.fixed = self.range.fixed
        self.save = MenuButton("", label="…", parent=self)
        self._lay_out()
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.layer.chosen.connect(self._choose_layer)
        self.sort.chosen.connect(self._choose_sort)
        self.per_row.chosen.connect(self._choose_per_row)
        self.save.chosen.connect(self.save_wanted)
        self.retranslate()

    def show_scene(self, scene: WallScene | None) -> None:
        """Shows what is chosen."""
        self._scene = scene
        for widget in (self.before, self.after, self.layer, self.save):
            widget.setEnabled(scene is not None)
        if scene is None:
            return
        if scene.layers != self._offered:
            self._offered = scene.layers
            shapes = scene.network.shapes
            self.layer.set_options(
                [Option(each, f"{each}   {tensor_shape_text(shapes[each])}") for each in scene.layers]
            )
        if self.layer.value() != scene.layer:
            self.layer.set_value(scene.layer)
        self.before.setEnabled(scene.layer != scene.layers[0])
        self.after.setEnabled(scene.layer != scene.layers[-1])
        view = scene.view
        self.sort.set_value(view.sort)
        self.per_row.set_value(str(view.per_row) if view.per_row in _PER_ROW else "0")
        self.range.show_view(view)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.before.set_name(self.tr("Layer before"))
        self.after.set_name(self.tr("Next layer"))
        self.layer.set_label(self.tr("Layer"))
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
        self.save.set_label(self.tr("Save"), self.tr("Save…"))
        self.save.set_options(
            (
                Option(".csv", self.tr("Numbers as CSV")),
                Option(".npy", self.tr("Numbers as NPY")),
                Option(".png", self.tr("Picture as PNG")),
                Option(".svg", self.tr("Picture as SVG")),
            )
        )
        self._offered = ()
        self.show_scene(self._scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        names = {
            "mapsLayer": self.layer,
            "mapsLayerBefore": self.before,
            "mapsLayerAfter": self.after,
            "mapsSort": self.sort,
            "mapsPerRow": self.per_row,
            "mapsFixed": self.fixed,
            "mapsRange": self.range,
            "mapsSave": self.save,
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for name, widget in names.items():
            widget.setObjectName(name)
            row.addWidget(widget)
        row.insertStretch(3, 1)
        self.before.set_shortcut_hint(QKeySequence("PgUp"))
        self.after.set_shortcut_hint(QKeySequence("PgDown"))

    def _go_before(self) -> None:
        self._go(-1)

    def _go_after(self) -> None:
        self._go(1)

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
