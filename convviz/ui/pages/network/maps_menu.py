"""The context menu of the wall: what can be done with a map."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from convviz.states.network.state import Pin
from convviz.states.network.wall import WallScene
from convviz.ui.pages.network.maps_keys import toggle_pin
from convviz.workspace.network import NetworkWorkspace

translate = QCoreApplication.translate


def wall_menu(workspace: NetworkWorkspace, scene: WallScene, channel: int, parent: QWidget) -> QMenu:
    """What can be done with a map; the menu goes when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName("wallMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    pin = Pin(scene.layer, channel)
    silence = (
        translate("WallMenu", "Let this map be heard again")
        if channel in scene.silenced
        else translate("WallMenu", "Silence this map")
    )
    keep = (
        translate("WallMenu", "Unpin this map")
        if pin in scene.view.pins
        else translate("WallMenu", "Pin this map to compare")
    )
    menu.addAction(silence).triggered.connect(partial(workspace.toggle_map, scene.layer, channel))
    menu.addAction(keep).triggered.connect(partial(toggle_pin, workspace, pin))
    if scene.view.pins:
        unpin = menu.addAction(translate("WallMenu", "Unpin all maps"))
        unpin.triggered.connect(partial(_unpin_all, workspace))
    menu.addSeparator()
    kernels = menu.addAction(translate("WallMenu", "Show the kernels"))
    kernels.triggered.connect(partial(_show_kernels, workspace, scene.layer, channel))
    return menu


def _unpin_all(workspace: NetworkWorkspace) -> None:
    workspace.set_view(replace(workspace.state.view, pins=()))


def _show_kernels(workspace: NetworkWorkspace, layer: str, channel: int) -> None:
    workspace.select_layer(layer, channel)
    workspace.set_view(replace(workspace.state.view, panel="kernels"))
