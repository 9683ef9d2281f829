"""What stands at the right of the elastic card's title: the changes, what kernels show, and what else can be done."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from convviz.networks.edits import ScaleBias, SilenceMap, weights_of
from convviz.states.network.elastic_scene import ElasticScene, KernelPicture, Picture, Product
from convviz.states.network.to_lab import has_lab
from convviz.texts import network_bench as bench_texts
from convviz.texts import network_elastic as texts
from convviz.texts.numbers import format_number
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_slider import MenuSlider
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.tab_order import tab_through
from convviz.workspace.network import NetworkWorkspace

# The slider's steps are hundredths of the factor.
_HUNDREDTHS = 100
_LARGEST_FACTOR = 3


class ElasticTools(QWidget):
    """Undoes all changes, silences maps and kernels, scales biases, and takes the kernel to the lab.

    Signals:
        lab_wanted: The opened kernel and its input are wanted in the lab.
    """

    lab_wanted = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("elasticTools")
        self._workspace = workspace
        self._scene = ElasticScene("nothing")
        self.reset = QToolButton(self)
        self.reset.setObjectName("resetChanges")
        self.reset.setProperty("kind", "link")
        self.reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.product = Segmented("", (), self)
        self.product.setObjectName("kernelProduct")
        self.sort = QCheckBox(self)
        self.sort.setObjectName("sortByContribution")
        self.more = IconButton("more", "", self)
        self.more.setObjectName("elasticMore")
        self.lab = IconButton("lab", "", self)
        self.lab.setObjectName("openInLab")
        self._menu = QMenu(self)
        # Made here, not by the menu: PySide may lose hold of an action that a menu made.
        self._silence_map, self._silence_kernel = QAction(self), QAction(self)
        self._menu.addActions((self._silence_map, self._silence_kernel))
        self._bias_action = MenuSlider(self)
        self.bias = self._bias_action.slider
        self.bias.setObjectName("biasFactor")
        self.bias.setRange(0, _LARGEST_FACTOR * _HUNDREDTHS)
        self.bias.setPageStep(10)
        self._menu.addAction(self._bias_action)
        self.more.setMenu(self._menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.reset, self.sort, self.product, self.more, self.lab):
            row.addWidget(widget)
        self._connect()
        self.retranslate()
        # The segments were made last.
        tab_through(self.reset, self.sort, self.product, self.more, self.lab)

    def show_scene(self, scene: ElasticScene) -> None:
        """Offers what fits the scene."""
        self._scene = scene
        self.reset.setVisible(scene.changes > 0)
        if scene.changes:
            text = self.tr("{changes} · Reset").format(changes=texts.changes(scene.changes))
            if text != self.reset.text():
                self.reset.setText(text)
        kernel = self._kernel()
        self.product.setVisible(kernel is not None)
        if kernel is not None and self.product.value() != kernel.shows:
            self.product.set_value(kernel.shows)
        layer = None if scene.cell is None else scene.layer
        self.lab.setVisible(layer is not None and has_lab(layer.across))
        strip = None if scene.bench is None else scene.bench.strip
        self.sort.setVisible(strip is not None and strip.contributions is not None)
        self.sort.setChecked(strip is not None and strip.sorted)
        opened = (scene.level == "map" and self._output() is not None) or self._unit() is not None
        has_bias = scene.layer is not None and "bias" in weights_of(scene.layer.layer)
        self.more.setVisible(opened or has_bias)
        self._silence_map.setVisible(opened)
        self._silence_kernel.setVisible(kernel is not None)
        self._bias_action.setVisible(has_bias)

    def show_menu(self, at: QPoint) -> None:
        """Offers what the button offers, at a place on the screen."""
        if not self.more.isHidden():
            self._menu.popup(at)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.reset.setAccessibleName(self.tr("Undo all changes to the network"))
        self.product.setAccessibleName(self.tr("What the kernel shows"))
        self.product.set_options(
            (
                Option(
                    "weights", texts.product_name("weights"), self.tr("Weights: what the filter looks for")
                ),
                Option("inputs", texts.product_name("inputs"), self.tr("Inputs: what the kernel meets here")),
                Option(
                    "products",
                    texts.product_name("products"),
                    self.tr("Products: what each weight adds here"),
                ),
            )
        )
        self.sort.setText(bench_texts.sort_label())
        self.more.set_name(self.tr("Change the network"))
        self.lab.set_name(self.tr("Open in the lab"))
        self.bias.setAccessibleName(self.tr("Factor of all biases of the layer"))
        self.show_scene(self._scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self.reset.clicked.connect(self._undo_all)
        self.product.chosen.connect(self._choose_product)
        self.lab.clicked.connect(self.lab_wanted)
        self.sort.clicked.connect(self._sort)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._silence_map.triggered.connect(self._toggle_map)
        self._silence_kernel.triggered.connect(self._toggle_kernel)
        self.bias.valueChanged.connect(self._scale_bias)
        self.bias.sliderReleased.connect(self._workspace.end_merge)
        self._menu.aboutToHide.connect(self._workspace.end_merge)

    def _undo_all(self) -> None:
        self._workspace.set_edits(())

    def _choose_product(self, product: str) -> None:
        view = self._workspace.state.view
        self._workspace.set_view(replace(view, product=cast("Product", product)))

    def _sort(self, by_contribution: bool) -> None:  # noqa: FBT001 - a slot's payload
        self._workspace.set_view(replace(self._workspace.state.view, by_contribution=by_contribution))

    def _fill_menu(self) -> None:
        output, unit, kernel = self._output(), self._unit(), self._kernel()
        if output is not None:
            self._silence_map.setText(
                self.tr("Let the map be heard") if output.silent else self.tr("Silence the map")
            )
        elif unit is not None:
            silent = SilenceMap(*unit) in self._workspace.state.edits
            text = self.tr("Let unit {unit} be heard") if silent else self.tr("Silence unit {unit}")
            self._silence_map.setText(text.format(unit=unit[1] + 1))
        if kernel is not None:
            text = self.tr("Let the kernel be heard") if kernel.silent else self.tr("Silence the kernel")
            self._silence_kernel.setText(text)
        # Shown, not chosen: nothing is changed by it.
        with QSignalBlocker(self.bias):
            self.bias.setValue(round(self._factor() * _HUNDREDTHS))
        self._tell_factor(self._factor())

    def _tell_factor(self, factor: float) -> None:
        self._bias_action.label.setText(self.tr("biases × {factor}").format(factor=format_number(factor, 2)))

    def _toggle_map(self) -> None:
        output, unit = self._output(), self._unit()
        if output is not None:
            self._workspace.toggle_map(output.layer, output.channel)
        elif unit is not None:
            self._workspace.toggle_map(*unit)

    def _toggle_kernel(self) -> None:
        kernel = self._kernel()
        if kernel is not None:
            self._workspace.toggle_kernel(self._layer_id(), *kernel.silences)

    def _scale_bias(self, hundredths: int) -> None:
        factor, layer = hundredths / _HUNDREDTHS, self._layer_id()
        edits = [
            edit
            for edit in self._workspace.state.edits
            if not (isinstance(edit, ScaleBias) and edit.layer == layer)
        ]
        if factor != 1:
            edits.append(ScaleBias(layer, factor))
        self._workspace.set_edits(edits, "bias")
        self._tell_factor(factor)

    def _factor(self) -> float:
        found = (
            edit.factor
            for edit in self._workspace.state.edits
            if isinstance(edit, ScaleBias) and edit.layer == self._layer_id()
        )
        return next(found, 1.0)

    def _layer_id(self) -> str:
        return "" if self._scene.layer is None else self._scene.layer.id

    def _kernel(self) -> KernelPicture | None:
        return next((part for part in self._scene.row if isinstance(part, KernelPicture)), None)

    def _unit(self) -> tuple[str, int] | None:
        """The layer and the place of the unit that the bench explains."""
        cell = self._scene.cell
        return None if self._scene.bench is None or cell is None else (cell.layer, cell.channel)

    def _output(self) -> Picture | None:
        pictures = (part for part in self._scene.row if isinstance(part, Picture))
        return next((picture for picture in pictures if picture.role == "output"), None)
