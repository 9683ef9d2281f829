"""A box over a weight in which its number is typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.network_kernels import bias_text, weight_text
from convviz.ui.pages.network.kernels_canvas import KernelsCanvas
from convviz.ui.widgets.number_box import NumberBox
from convviz.workspace.network import NetworkWorkspace

_WIDTH_PX = 84
_LEAST_STEP = 0.01
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WeightEditor(NumberBox):
    """Opens at a weight; every number taken changes the network, and Enter, Esc or a click elsewhere close it."""

    def __init__(self, workspace: NetworkWorkspace, canvas: KernelsCanvas) -> None:
        super().__init__("", step=_LEAST_STEP, parent=canvas)
        self.setObjectName("weightEditor")
        self._workspace = workspace
        self._canvas = canvas
        self._found: KernelPlace | int | None = None
        self.setFixedWidth(_WIDTH_PX)
        self.edited.connect(self._set_weight)
        canvas.scrolled.connect(self.hide)
        self.hide()

    def edit(self, found: KernelPlace | int) -> None:
        """Opens the box at a weight, or at the bias of a filter."""
        scene = self._canvas.scene
        self._canvas.reveal(found)
        box = self._canvas.box_of(found)
        if scene is None or scene.kernels is None or box is None:
            return
        self._found = found
        self.set_name(bias_text(scene, found) if isinstance(found, int) else weight_text(scene, found))
        value = _weight(scene, found)
        if value is not None:
            self.set_value(value)
        room = self._canvas.rect()
        corner = QPoint(
            round(box.centre.x() - _WIDTH_PX / 2), round(box.centre.y() - self.sizeHint().height() / 2)
        )
        corner.setX(max(0, min(corner.x(), room.width() - _WIDTH_PX)))
        corner.setY(max(0, min(corner.y(), room.height() - self.sizeHint().height())))
        self.move(corner)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, scene: KernelsScene | None) -> None:
        """Shows the number of another moment, such as after an undo; goes where the weight is no more."""
        if not self.isVisible() or self._found is None:
            return
        value = None if scene is None else _weight(scene, self._found)
        if value is None:
            self.close_editor()
        else:
            self.set_value(value)

    def close_editor(self) -> None:
        """Gives the keys back to the kernels."""
        self._found = None
        self.hide()
        self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the number and closes the box; Esc leaves the number as it was taken last."""
        if event.key() == Qt.Key.Key_Escape:
            self.undo_typing()
            self.close_editor()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self.close_editor()
            event.accept()

    def undo_typing(self) -> None:
        """Shows the number that was taken last."""
        value = self.value()
        self.set_value(value + 1)
        self.set_value(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere takes the number and closes the box."""
        super().focusOutEvent(event)
        self.hide()

    def _set_weight(self, value: float) -> None:
        scene, found = self._canvas.scene, self._found
        if scene is None or scene.kernels is None or found is None:
            return
        if isinstance(found, int):
            self._workspace.set_weight(scene.layer, "bias", (found,), value)
        else:
            index = scene.kernels.index(found.filter, found.channel, found.row, found.column)
            self._workspace.set_weight(scene.layer, scene.kernels.weight, index, value)


def _weight(scene: KernelsScene, found: KernelPlace | int) -> float | None:
    kernels = scene.kernels
    if kernels is None:
        return None
    if isinstance(found, int):
        return None if kernels.bias is None or found >= len(kernels.bias) else float(kernels.bias[found])
    place = (found.filter, found.channel, found.row, found.column)
    inside = all(at < size for at, size in zip(place, kernels.tiles.shape, strict=True))
    return float(kernels.tiles[place]) if inside else None
