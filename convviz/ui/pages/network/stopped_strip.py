"""The strip that names a layer which does not run, offers what may take its place, and says what has taken it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from convviz.networks import Network, UnknownLayer
from convviz.states.network.moment import Moment
from convviz.states.network.state import Replacements
from convviz.texts.errors import sentence
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.strip import Strip
from convviz.workspace.network import NetworkWorkspace

_RESCALINGS: Final = {"unit": (1 / 255, 0.0), "signed": (1 / 127.5, -1.0)}
_AS_IT_IS: Final = "as-it-is"


class StoppedStrip(Strip):
    """Appears while the network holds a layer that convviz does not know, or something in the place of one.

    Signals:
        replacement_chosen: A layer's id, and `"nothing"` or the (scale, offset) of a rescaling.
        as_it_is_wanted: The network is to be shown without replacements.
    """

    replacement_chosen = Signal(str, object)
    as_it_is_wanted = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("warning", parent)
        self.setObjectName("stoppedStrip")
        self._workspace = workspace
        self._unknown: tuple[str, UnknownLayer] | None = None
        self._replaced: Replacements = ()
        self.choice = MenuButton("", label=" ", parent=self)
        self.choice.setObjectName("stoppedReplace")
        self.choice.chosen.connect(self._choose)
        self.row.addWidget(self.choice)
        workspace.changed.connect(self.show_moment)
        self.retranslate()

    def show_moment(self, moment: Moment) -> None:
        """Names the first such layer, else what has taken the place of some; or hides."""
        run, model = moment.run, moment.state.model
        layer = None if run is None else first_unknown(run.opened.network)
        replaced = () if run is None or model is None else model.replacements
        if (layer, replaced) == (self._unknown, self._replaced):
            return
        self._unknown, self._replaced = layer, replaced
        if layer is not None:
            self.set_text(sentence(layer[1].refusal()))
        elif replaced:
            self.set_text(self._told(replaced))
        else:
            self.hide()
            return
        self._offer()
        self.appear()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.choice.set_label(self.tr("What takes its place"), self.tr("Replace"))
        self._unknown, self._replaced = None, ()
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _offer(self) -> None:
        """What may be chosen: of several layers that are replaced, only all together are taken back."""
        options: list[Option] = []
        if self._unknown is not None or len(self._replaced) == 1:
            options = [
                Option("nothing", self.tr("by nothing: what comes in goes out")),
                Option("unit", self.tr("by a rescaling from 0 … 255 to 0 … 1")),
                Option("signed", self.tr("by a rescaling from 0 … 255 to −1 … 1")),
            ]
        if self._replaced:
            options.append(Option(_AS_IT_IS, self.tr("as it stands in the file: not run")))
        self.choice.set_options(tuple(options))

    def _told(self, replaced: Replacements) -> str:
        """What has taken the place of which layers."""
        if len(replaced) != 1:
            text = self.tr("Layers that convviz does not run are replaced: {names}.")
            return text.format(names=", ".join(name for name, _ in replaced))
        name, what = replaced[0]
        if what == "nothing":
            text = self.tr(
                "The layer {name} is left out: what comes in goes out. What follows is computed so."
            )
        elif what == _RESCALINGS["unit"]:
            text = self.tr(
                "The layer {name} is replaced by a rescaling from 0 … 255 to 0 … 1. What follows is computed so."
            )
        elif what == _RESCALINGS["signed"]:
            text = self.tr(
                "The layer {name} is replaced by a rescaling from 0 … 255 to −1 … 1. What follows is computed so."
            )
        else:
            text = self.tr("The layer {name} is replaced by a rescaling. What follows is computed so.")
        return text.format(name=name)

    def _choose(self, option: str) -> None:
        if option == _AS_IT_IS:
            self.as_it_is_wanted.emit()
            return
        layer = (
            self._unknown[0] if self._unknown is not None else next((name for name, _ in self._replaced), "")
        )
        if layer:
            self.replacement_chosen.emit(layer, _RESCALINGS.get(option, "nothing"))


def first_unknown(network: Network) -> tuple[str, UnknownLayer] | None:
    """The id of the first layer that convviz does not know, and the layer."""
    found = ((node.id, node.layer) for node in network.nodes)
    return next(((name, layer) for name, layer in found if isinstance(layer, UnknownLayer)), None)
