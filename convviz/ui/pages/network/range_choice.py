"""Over which range of numbers maps are coloured: the choice that every view of maps offers."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from convviz.states.network.state import View
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.network import NetworkWorkspace

_LEAST_FIXED = 1e-6


class RangeChoice(Segmented):
    """Sets the view's range; `fixed` is the box for the fixed one, to be laid out beside."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget) -> None:
        super().__init__("", (), parent)
        self._workspace = workspace
        self.fixed = NumberBox("", low=_LEAST_FIXED, parent=parent)
        self.chosen.connect(self._choose)
        self.fixed.edited.connect(self._choose_fixed)
        self.retranslate()

    def show_view(self, view: View) -> None:
        """Shows what is chosen."""
        self.set_value(view.range)
        self.fixed.setVisible(view.range == "fixed")
        self.fixed.set_value(view.fixed)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.fixed.set_name(self.tr("Largest value of the fixed range"))
        self.setAccessibleName(self.tr("Colour range"))
        self.set_options(
            (
                Option(
                    "map", self.tr("Map"), self.tr("Every map has all colours; a bar tells how strong it is")
                ),
                Option("layer", self.tr("Layer"), self.tr("The maps of a layer share one range of colours")),
                Option("model", self.tr("Model"), self.tr("All layers share one range of colours")),
                Option("fixed", self.tr("Fixed"), self.tr("Colours stand for the same numbers on any input")),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _choose(self, chosen: str) -> None:
        range_ = cast("Literal['map', 'layer', 'model', 'fixed']", chosen)
        self._workspace.set_view(replace(self._workspace.state.view, range=range_))

    def _choose_fixed(self, value: float) -> None:
        self._workspace.set_view(replace(self._workspace.state.view, fixed=value))
