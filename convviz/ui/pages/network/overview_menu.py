"""The context menu of the overview: what can be done with a map or a layer."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from convviz.networks.edits import SilenceMap
from convviz.painting.network.overview_hits import Hit
from convviz.states.network.graph import Graph
from convviz.states.network.state import Panel, Pin, Place
from convviz.ui.pages.network.overview_blocks import toggle_block
from convviz.workspace.network import NetworkWorkspace


def map_menu(workspace: NetworkWorkspace, graph: Graph, found: Hit, parent: QWidget) -> QMenu | None:
    """What can be done with what is under the pointer; None where nothing can. It goes when it is closed."""
    vertex, place = found.vertex, found.place
    if vertex is None:
        return None
    menu = QMenu(parent)
    menu.setObjectName("overviewMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    if place is not None:
        silent = SilenceMap(place.layer, place.channel) in workspace.state.edits
        pinned = Pin(place.layer, place.channel) in workspace.state.view.pins
        silence = (
            QCoreApplication.translate("OverviewMenu", "Let this map be heard again")
            if silent
            else QCoreApplication.translate("OverviewMenu", "Silence this map")
        )
        pin = (
            QCoreApplication.translate("OverviewMenu", "Unpin this map")
            if pinned
            else QCoreApplication.translate("OverviewMenu", "Pin this map to compare")
        )
        menu.addAction(silence).triggered.connect(partial(workspace.toggle_map, place.layer, place.channel))
        menu.addAction(pin).triggered.connect(partial(_toggle_pin, workspace, place))
        menu.addSeparator()
    channel = None if place is None else place.channel
    node = vertex.node
    wall, kernels = (
        QCoreApplication.translate("OverviewMenu", "Open in the wall of maps"),
        QCoreApplication.translate("OverviewMenu", "Show the kernels"),
    )
    menu.addAction(wall).triggered.connect(partial(_open, workspace, node, channel, "maps"))
    menu.addAction(kernels).triggered.connect(partial(_open, workspace, node, channel, "kernels"))
    block = graph.block_around(vertex.node)
    if block is not None:
        each = (
            QCoreApplication.translate("OverviewMenu", "Draw the block layer by layer")
            if vertex.is_block
            else QCoreApplication.translate("OverviewMenu", "Draw the block as one")
        )
        menu.addSeparator()
        menu.addAction(each).triggered.connect(partial(toggle_block, workspace, block))
    return menu


def _toggle_pin(workspace: NetworkWorkspace, place: Place) -> None:
    view, pin = workspace.state.view, Pin(place.layer, place.channel)
    kept = tuple(each for each in view.pins if each != pin)
    workspace.set_view(replace(view, pins=(*view.pins, pin) if kept == view.pins else kept))


def _open(workspace: NetworkWorkspace, node: str, channel: int | None, panel: Panel) -> None:
    workspace.select_layer(node, channel)
    workspace.set_view(replace(workspace.state.view, panel=panel))
