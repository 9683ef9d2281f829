"""The context menu of the kernels: what can be done with a kernel, a weight or a bias."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.network_kernels import colour_names
from convviz.ui.pages.network.kernels_canvas import KernelsCanvas

translate = QCoreApplication.translate


def kernel_menu(canvas: KernelsCanvas, found: KernelPlace | int, parent: QWidget) -> QMenu:
    """What can be done with a weight and its kernel, or with the bias of a filter; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName("kernelMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    scene = canvas.scene
    if not isinstance(found, int) and scene is not None and scene.joined:
        _offer_colours(menu, canvas, scene, found)
        return menu
    edit = (
        translate("KernelMenu", "Edit this bias")
        if isinstance(found, int)
        else translate("KernelMenu", "Edit this weight")
    )
    menu.addAction(edit).triggered.connect(partial(canvas.edit, found))
    if isinstance(found, int) or scene is None or scene.kernels is None:
        return menu
    if scene.kernels.bias is not None:
        bias = menu.addAction(translate("KernelMenu", "Edit the bias that is added"))
        bias.triggered.connect(partial(canvas.edit, found.filter))
    named = scene.kernels.silences(found.filter, found.channel)
    if named is not None:
        text = (
            translate("KernelMenu", "Let this kernel count again")
            if named in scene.silenced
            else translate("KernelMenu", "Silence this kernel")
        )
        menu.addAction(text).triggered.connect(partial(canvas.silence_kernel, found))
    elif scene.kernels.of_units:
        text = (
            translate("KernelMenu", "Let this unit be heard again")
            if found.filter in scene.mute
            else translate("KernelMenu", "Silence this unit")
        )
        menu.addAction(text).triggered.connect(partial(canvas.silence_kernel, found))
    if scene.part != "depthwise_kernel":
        opened = menu.addAction(translate("KernelMenu", "Open this link"))
        opened.triggered.connect(partial(canvas.open_kernel, found))
    return menu


def _offer_colours(menu: QMenu, canvas: KernelsCanvas, scene: KernelsScene, found: KernelPlace) -> None:
    """The same for each of the three kernels that are one picture."""
    edit = translate("KernelMenu", "Edit the weight of {colour}")
    silence = translate("KernelMenu", "Silence the kernel of {colour}")
    again = translate("KernelMenu", "Let the kernel of {colour} count again")
    places = [replace(found, channel=channel) for channel in scene.colours]
    for name, place in zip(colour_names(), places, strict=True):
        menu.addAction(edit.format(colour=name)).triggered.connect(partial(canvas.edit, place))
    menu.addSeparator()
    for name, place in zip(colour_names(), places, strict=True):
        named = None if scene.kernels is None else scene.kernels.silences(place.filter, place.channel)
        if named is not None:
            text = (again if named in scene.silenced else silence).format(colour=name)
            menu.addAction(text).triggered.connect(partial(canvas.silence_kernel, place))
