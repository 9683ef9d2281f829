"""The strip that names a layer which does not run, and offers what may take its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from convviz.networks import Network, UnknownLayer
from convviz.states.network.moment import Moment
from convviz.texts.errors import sentence
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.strip import Strip
from convviz.workspace.network import NetworkWorkspace

_RESCALINGS = {"unit": (1 / 255, 0.0), "signed": (1 / 127.5, -1.0)}


class StoppedStrip(Strip):
    """Appears while the network holds a layer that convviz does not know.

    Signals:
        replacement_chosen: A layer's id, and `"nothing"` or the (scale, offset) of a rescaling.
    """

    replacement_chosen = Signal(str, object)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.setObjectName("stoppedStrip")
        self._workspace = workspace
        self._unknown: tuple[str, UnknownLayer] | None = None
        self.choice = MenuButton("", label=" ", parent=self)
        self.choice.setObjectName("stoppedReplace")
        self.choice.chosen.connect(self._choose)
        self.row.addWidget(self.choice)
        workspace.changed.connect(self.show_moment)
        self.retranslate()

    def show_moment(self, moment: Moment) -> None:
        """Names the first such layer, or hides."""
        layer = None if moment.run is None else first_unknown(moment.run.opened.network)
        if layer == self._unknown:
            return
        self._unknown = layer
        if layer is None:
            self.hide()
            return
        self.set_text(sentence(layer[1].refusal()))
        self.appear()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.choice.set_label(self.tr("What takes its place"), self.tr("Replace"))
        self.choice.set_options(
            (
                Option("nothing", self.tr("by nothing: what comes in goes out")),
                Option("unit", self.tr("by a rescaling from 0 … 255 to 0 … 1")),
                Option("signed", self.tr("by a rescaling from 0 … 255 to −1 … 1")),
            )
        )
        self._unknown = None
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self, option: str) -> None:
        if self._unknown is not None:
            self.replacement_chosen.emit(self._unknown[0], _RESCALINGS.get(option, "nothing"))


def first_unknown(network: Network) -> tuple[str, UnknownLayer] | None:
    """The id of the first layer that convviz does not know, and the layer."""
    found = ((node.id, node.layer) for node in network.nodes)
    return next(((name, layer) for name, layer in found if isinstance(layer, UnknownLayer)), None)
