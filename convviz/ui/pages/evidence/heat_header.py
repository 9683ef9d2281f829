"""The controls of the heat maps: by which method, at which layer, and how the map lies over the picture."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from convviz.networks.network import Network
from convviz.states.evidence.questions import HeatMethod
from convviz.states.evidence.views import HeatView
from convviz.texts.evidence import heat_method_hint, heat_method_name
from convviz.texts.network_overview import tensor_shape_text
from convviz.texts.numbers import format_share
from convviz.ui.pages.network.layer_choice import LayerChoice
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented

_GAP_PX = 8
_STEPS = 100


class HeatHeader(QWidget):
    """Method and layer.

    Signals:
        method_chosen: A `HeatMethod`.
        layer_chosen: The id of a layer.
    """

    method_chosen = Signal(str)
    layer_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = Segmented("", (), self)
        self.method.setObjectName("heatMethod")
        self.layer = LayerChoice("heat", self, steps_give_way=True)
        self._layers: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.method)
        row.addStretch(1)
        row.addWidget(self.layer)
        self.method.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.method.chosen.connect(self.method_chosen)
        self.layer.chosen.connect(self.layer_chosen)
        self.layer.stepped.connect(self.step_layer)
        self.retranslate()

    def show_view(self, view: HeatView, network: Network | None, layers: tuple[str, ...], layer: str) -> None:
        """Shows what is chosen.

        Args:
            view: The method.
            network: Whose layers; None before one was opened.
            layers: Those that can be chosen.
            layer: The one that is; "" for none.
        """
        self.method.set_value(view.method)
        if layers != self._layers:
            self._layers = layers
            self.layer.forget()
        self.layer.setVisible(bool(layer))
        if layer and network is not None:
            shapes = network.shapes
            self.layer.show_layer(layer, layers, lambda each: tensor_shape_text(shapes[each]))
            self.layer.show_ends(first=layer == layers[0], last=layer == layers[-1])

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.method.setAccessibleName(self.tr("How the heat map is made"))
        methods: tuple[HeatMethod, ...] = get_args(HeatMethod)
        self.method.set_options(
            [Option(each, heat_method_name(each), heat_method_hint(each)) for each in methods]
        )
        self.layer.name_steps(self.tr("Layer before"), self.tr("Next layer"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def step_layer(self, by: int) -> None:
        """Chooses the layer before or after."""
        if self._layers and self.layer.isVisible():
            place = self._layers.index(self.layer.menu.value()) + by
            if 0 <= place < len(self._layers):
                self.layer_chosen.emit(self._layers[place])


class HeatCover(QWidget):
    """How the map lies over the picture.

    Signals:
        opacity_chosen: 0 to 1.
        blocks_chosen: Whether its own cells are seen.
    """

    opacity_chosen = Signal(float)
    blocks_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("heatOpacity")
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 10)
        self._label.setBuddy(self.slider)
        self._share = QLabel(self)
        self._share.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.kind = Segmented("", (), self)
        self.kind.setObjectName("heatBlocks")
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        row.addWidget(self._label)
        row.addWidget(self.slider, 1)
        row.addWidget(self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.kind)
        column.addLayout(row)
        self.slider.valueChanged.connect(self._slide)
        self.kind.chosen.connect(self._choose_kind)
        self.retranslate()

    def show_view(self, view: HeatView) -> None:
        """Shows what is chosen."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(view.opacity * _STEPS))
        self._share.setText(f"{format_share(view.opacity)} %")
        self.kind.set_value("blocks" if view.blocks else "smooth")

    def minimumSizeHint(self) -> QSize:
        """The slider gives way first."""
        return QSize(180, super().minimumSizeHint().height())

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._label.setText(self.tr("Opacity"))
        self.slider.setAccessibleName(self.tr("Opacity of the map"))
        self.slider.setToolTip(self.tr("How much of the picture the map covers"))
        self.kind.setAccessibleName(self.tr("How the map lies over the picture"))
        self.kind.set_options(
            (
                Option("smooth", self.tr("Smooth"), self.tr("Bilinear between the middles of the cells")),
                Option("blocks", self.tr("Cells"), self.tr("As it truly is")),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _slide(self, value: int) -> None:
        self.opacity_chosen.emit(value / _STEPS)

    def _choose_kind(self, kind: str) -> None:
        self.blocks_chosen.emit(kind == "blocks")
