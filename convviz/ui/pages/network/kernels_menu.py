"""The context menu of the kernels: what can be done with a kernel, a weight or a bias."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from convviz.states.network.kernels import KernelPlace
from convviz.ui.pages.network.kernels_canvas import KernelsCanvas

translate = QCoreApplication.translate


def kernel_menu(canvas: KernelsCanvas, found: KernelPlace | int, parent: QWidget) -> QMenu:
    """What can be done with a weight and its kernel, or with the bias of a filter; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setObjectName("kernelMenu")
    menu.aboutToHide.connect(menu.deleteLater)
    edit = (
        translate("KernelMenu", "Edit this bias")
        if isinstance(found, int)
        else translate("KernelMenu", "Edit this weight")
    )
    menu.addAction(edit).triggered.connect(partial(canvas.edit, found))
    scene = canvas.scene
    if isinstance(found, int) or scene is None or scene.kernels is None:
        return menu
    named = scene.kernels.silences(found.filter, found.channel)
    if named is not None:
        text = (
            translate("KernelMenu", "Let this kernel count again")
            if named in scene.silenced
            else translate("KernelMenu", "Silence this kernel")
        )
        menu.addAction(text).triggered.connect(partial(canvas.silence_kernel, found))
    if scene.part != "depthwise_kernel":
        opened = menu.addAction(translate("KernelMenu", "Open this link"))
        opened.triggered.connect(partial(canvas.open_kernel, found))
    return menu
