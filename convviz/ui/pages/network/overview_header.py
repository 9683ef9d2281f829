"""What stands over the overview: its colours and their scale and range, blocks, search and fit."""

from __future__ import annotations

from typing import Literal, cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from convviz.states.network.graph import blocks_of
from convviz.states.network.moment import Moment
from convviz.states.network.overview import opened_network
from convviz.states.network.state import View
from convviz.ui.pages.network.overview_scale import OverviewScale
from convviz.ui.pages.network.range_choice import RangeChoice
from convviz.ui.widgets.giving_row import GivingRow
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.network import NetworkWorkspace

_GAP_PX = 8
_LEAST_COLOURS_PX = 80


class OverviewHeader(GivingRow):
    """Sets the view's range, colours and collapsed blocks; in a narrow panel, keys do what has no button.

    Signals:
        find_wanted: The search is asked for.
        fit_wanted: The whole graph is asked for.
    """

    find_wanted = Signal()
    fit_wanted = Signal()

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(_GAP_PX, parent)
        self._workspace = workspace
        self.find_button = IconButton("zoom", "", self)
        self.find_button.setObjectName("overviewFind")
        self.find_button.set_shortcut_hint(QKeySequence(QKeySequence.StandardKey.Find))
        self.fit_button = IconButton("fit", "", self)
        self.fit_button.setObjectName("overviewFit")
        self.fit_button.set_shortcut_hint(QKeySequence("0"))
        self.blocks_button = IconButton("minus", "", self)
        self.blocks_button.setObjectName("overviewBlocks")
        self.effective = IconButton("field", "", self)
        self.effective.setObjectName("overviewEffective")
        self.effective.setCheckable(True)
        self.effective.set_shortcut_hint(QKeySequence("E"))
        self.colours = MenuButton("", parent=self)
        self.colours.setObjectName("overviewColours")
        self.colours.setMinimumWidth(_LEAST_COLOURS_PX)
        self.range = RangeChoice(workspace, self)
        self.fixed = self.range.fixed
        self.fixed.setObjectName("overviewFixed")
        self.range.setObjectName("overviewRange")
        buttons = (self.find_button, self.fit_button, self.blocks_button, self.effective)
        self.scale = OverviewScale(self)
        self.add(self.scale, may_shrink=True)
        self.add(*buttons)
        self.add(self.colours, may_shrink=True)
        self.add(self.fixed, self.range)
        self.give_way(self.scale, self.colours, self.find_button, self.fit_button, self.effective, self.fixed)
        self.find_button.clicked.connect(self.find_wanted)
        self.fit_button.clicked.connect(self.fit_wanted)
        self.blocks_button.clicked.connect(self._toggle_blocks)
        self.effective.clicked.connect(self.toggle_effective)
        self.colours.chosen.connect(self._choose_colours)
        self.retranslate()
        workspace.changed.connect(self._follow)
        self._follow(workspace.moment)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.find_button.set_name(self.tr("Find a layer"))
        self.fit_button.set_name(self.tr("Show the whole network"))
        self.effective.set_name(
            self.tr(
                "How strongly each pixel counts for the number that is pointed at: the mean over noise inputs"
            )
        )
        self.colours.set_label(self.tr("Colours"))
        self.colours.set_options(
            (
                Option("law", self.tr("Orange and blue")),
                Option("viridis", self.tr("Viridis")),
                Option("cividis", self.tr("Cividis")),
            )
        )
        self._follow(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self, moment: Moment) -> None:
        view = moment.state.view
        self.range.show_view(view)
        self.want(self.fixed, wanted=view.range == "fixed")
        self.effective.setChecked(view.effective)
        self.colours.set_value(view.colours)
        opened = opened_network(moment, self._workspace.networks)
        all_blocks = () if opened is None else blocks_of(opened.network)
        self.want(self.blocks_button, wanted=bool(all_blocks))
        is_open = not set(all_blocks) <= set(view.collapsed)
        self.blocks_button.set_icon("minus" if is_open else "plus")
        name = self.tr("Draw every block as one") if is_open else self.tr("Draw every layer")
        self.blocks_button.set_name(name)

    def _toggle_blocks(self) -> None:
        view = self._workspace.state.view
        opened = opened_network(self._workspace.moment, self._workspace.networks)
        if opened is None:
            return
        all_blocks = blocks_of(opened.network)
        collapsed = () if set(all_blocks) <= set(view.collapsed) else all_blocks
        self._set(replace(view, collapsed=collapsed))

    def toggle_effective(self) -> None:
        """Shows how strongly each pixel counts, or only which pixels do."""
        view = self._workspace.state.view
        self._set(replace(view, effective=not view.effective))

    def _choose_colours(self, chosen: str) -> None:
        colours = cast("Literal['law', 'viridis', 'cividis']", chosen)
        self._set(replace(self._workspace.state.view, colours=colours))

    def _set(self, view: View) -> None:
        self._workspace.set_view(view)
