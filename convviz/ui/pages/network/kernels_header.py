"""The controls over the kernels: which layer, which of its arrays, and weights, inputs or products."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from convviz.states.network.kernels import KernelsScene
from convviz.texts.network_kernels import part_text
from convviz.ui.pages.network.kernels_keys import layer_beside
from convviz.ui.pages.network.layer_choice import LayerChoice
from convviz.ui.pages.network.save_menu import SaveMenu
from convviz.ui.widgets.giving_row import GivingRow
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.network import NetworkWorkspace

_GAP_PX = 6


class KernelsHeader(GivingRow):
    """Chooses the layer and what of it is shown; in a narrow panel, keys and the wheel make cells larger.

    Signals:
        part_chosen: One of the layer's arrays.
        zoom_wanted: Larger (1), smaller (−1) or what fits (0).
        colours_wanted: Three kernels are to be one picture, or three again.
        save_wanted: Numbers or a picture are to be saved: ".csv", ".npy", ".png" or ".svg".
    """

    part_chosen = Signal(str)
    zoom_wanted = Signal(int)
    colours_wanted = Signal()
    save_wanted = Signal(str)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(_GAP_PX, parent)
        self._workspace = workspace
        self._scene: KernelsScene | None = None
        self.layer = LayerChoice("kernels", self)
        self.part = Segmented("", (), self)
        self.smaller = IconButton("zoom-out", "", self)
        self.larger = IconButton("zoom-in", "", self)
        self.whole = IconButton("fit", "", self)
        self.colours = IconButton("palette", "", self)
        self.colours.setCheckable(True)
        self.product = Segmented("", (), self)
        self.save = SaveMenu(self)
        self._lay_out()
        self.layer.stepped.connect(self._go)
        self.layer.chosen.connect(self._choose_layer)
        self.part.chosen.connect(self.part_chosen)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.whole.clicked.connect(self._zoom_to_fit)
        self.colours.clicked.connect(self.colours_wanted)
        self.product.chosen.connect(self._choose_product)
        self.save.chosen.connect(self.save_wanted)
        self.retranslate()

    def show_scene(self, scene: KernelsScene | None) -> None:
        """Shows what is chosen."""
        self._scene = scene
        has_kernels = scene is not None and scene.kernels is not None
        for widget in (self.smaller, self.larger, self.whole, self.product):
            self.want(widget, wanted=has_kernels)
        self.save.setEnabled(has_kernels or (scene is not None and scene.vectors is not None))
        self.want(self.colours, wanted=scene is not None and bool(scene.colours))
        self.colours.setChecked(scene is not None and scene.joined)
        self.layer.setEnabled(scene is not None)
        self.want(self.part, wanted=scene is not None and len(scene.parts) > 1)
        if scene is None:
            return
        node = scene.network.node
        self.layer.show_layer(scene.layer, scene.layers, lambda each: node(each).type)
        first, last = (layer_beside(scene, steps) == scene.layer for steps in (-1, 1))
        self.layer.show_ends(first=first, last=last)
        if len(scene.parts) > 1:
            self.part.set_options([Option(each, part_text(each)) for each in scene.parts])
            self.part.set_value(scene.part)
        self.product.set_value(scene.view.product)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.layer.name_steps(self.tr("Layer with weights before"), self.tr("Next layer with weights"))
        self.part.setAccessibleName(self.tr("Step of the layer"))
        self.smaller.set_name(self.tr("Smaller cells"))
        self.larger.set_name(self.tr("Larger cells"))
        self.whole.set_name(self.tr("As many kernels as fit"))
        self.colours.set_name(self.tr("The kernels over red, green and blue as one picture"))
        self.product.setAccessibleName(self.tr("What is shown"))
        self.product.set_options(
            (
                Option("weights", "w", self.tr("The weights: what the filter looks for")),
                Option("inputs", "x", self.tr("The inputs that the weights meet for the explained cell")),
                Option(
                    "products", "w·x", self.tr("The products: what this input adds to the explained cell")
                ),
            )
        )
        self.layer.forget()
        self.show_scene(self._scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        names = {
            "kernelsLayerChoice": self.layer,
            "kernelsPart": self.part,
            "kernelsSmaller": self.smaller,
            "kernelsLarger": self.larger,
            "kernelsFit": self.whole,
            "kernelsColours": self.colours,
            "kernelsProduct": self.product,
            "kernelsSave": self.save,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
            self.add(widget, may_shrink=widget is self.layer)
            if widget is self.layer:
                self.add_stretch()
        self.give_way(self.smaller, self.larger, self.whole, self.save)
        keys = ((self.smaller, "-"), (self.larger, "+"), (self.whole, "0"), (self.colours, "C"))
        for button, key in keys:
            button.set_shortcut_hint(QKeySequence(key))

    def _go(self, steps: int) -> None:
        if self._scene is not None:
            self._workspace.select_layer(layer_beside(self._scene, steps))

    def _zoom_out(self) -> None:
        self.zoom_wanted.emit(-1)

    def _zoom_in(self) -> None:
        self.zoom_wanted.emit(1)

    def _zoom_to_fit(self) -> None:
        self.zoom_wanted.emit(0)

    def _choose_layer(self, layer: str) -> None:
        self._workspace.select_layer(layer)

    def _choose_product(self, chosen: str) -> None:
        product = cast("Literal['weights', 'inputs', 'products']", chosen)
        self._workspace.set_view(replace(self._workspace.state.view, product=product))
