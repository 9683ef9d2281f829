"""All kernels of a layer as pictures and numbers, with its biases, or the numbers of a normalisation as bars."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollBar, QWidget

from convviz.networks.edits import weights_of
from convviz.painting.theme import Theme, theme
from convviz.states.network.kernels import KernelPlace, derive_kernels
from convviz.states.network.moment import Moment
from convviz.texts.network_kernels import kernels_text, nothing_text, shows_caption
from convviz.ui.pages.network.kernels_canvas import KernelsCanvas
from convviz.ui.pages.network.kernels_editing import WeightEditor
from convviz.ui.pages.network.kernels_header import KernelsHeader
from convviz.ui.pages.network.kernels_menu import kernel_menu
from convviz.ui.pages.network.maps_bar import RangeBar, keep_room
from convviz.ui.pages.network.maps_saving import PICTURES, Saving, at_once, picture_writing
from convviz.ui.widgets.card import Card
from convviz.workspace.export_job import Write
from convviz.workspace.network import NetworkWorkspace


class KernelsPanel(Card):
    """Arranges the kernels, their header, and below them what is pointed at and the colour bar."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("kernelsPanel")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._part = ""
        self.saving = Saving(self)
        self._pointed = ""
        self.controls = KernelsHeader(workspace, self)
        self.canvas = KernelsCanvas(workspace, self)
        self.down = QScrollBar(Qt.Orientation.Vertical, self)
        self.across = QScrollBar(Qt.Orientation.Horizontal, self)
        self.value = QLabel(self)
        self.nothing = QLabel(self)
        self.bar = RangeBar("kernelsColourBar", self)
        self.editor = WeightEditor(workspace, self.canvas)
        self._lay_out()
        self.controls.part_chosen.connect(self.choose_part)
        self.controls.save_wanted.connect(self._ask_where)
        self.controls.zoom_wanted.connect(self.canvas.zoom)
        self.controls.colours_wanted.connect(self.canvas.toggle_colours)
        self.canvas.told.connect(self._tell)
        self.canvas.edit_wanted.connect(self._edit)
        self.canvas.menu_wanted.connect(self._show_menu)
        self.canvas.scrolled.connect(self._follow_scroll)
        self.down.valueChanged.connect(self._scroll)
        self.across.valueChanged.connect(self._scroll)
        self.retranslate()
        workspace.changed.connect(self.show_moment)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.canvas.set_theme(colours)
        self.bar.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Kernels"))
        self.canvas.setAccessibleName(self.tr("All kernels of the layer"))
        self.down.setAccessibleName(self.tr("Scroll the filters"))
        self.across.setAccessibleName(self.tr("Scroll the input maps"))
        self.value.setAccessibleName(self.tr("The weight that is pointed at"))
        self.nothing.setAccessibleName(self.tr("Why there are no kernels"))
        self.bar.setAccessibleName(self.tr("Colours of the kernels"))
        self.show_moment(self._workspace.moment)

    def choose_part(self, part: str) -> None:
        """Shows another array of the layer, such as the second step of a separable convolution."""
        self._part = part
        self.show_moment(self._workspace.moment)

    def show_moment(self, moment: Moment) -> None:
        """Shows another moment; while the panel is not seen, nothing is derived."""
        if not self.isVisible():
            return
        scene = derive_kernels(moment, self._part)
        self.canvas.show_scene(scene)
        self.controls.show_scene(scene)
        self.editor.follow(scene)
        missing = "" if scene is None else nothing_text(scene)
        self.nothing.setText(missing)
        self.nothing.setVisible(bool(missing))
        self.canvas.setVisible(scene is not None and not missing)
        self.bar.setVisible(scene is not None and scene.kernels is not None)
        self.value.setVisible(not missing)
        if scene is not None and not missing:
            self.bar.show_range(scene.colouring, shows_caption(scene))
            self.value.setText(self._pointed or kernels_text(scene))
        self._follow_scroll()

    def writing(self, path: Path) -> Write | None:
        """What writes the weights of now as .csv or .npy, or what is seen of them as .png or .svg.

        None where nothing is shown that could be written.
        """
        from convviz.exports.kernel_numbers import write_kernels_csv, write_vectors_csv, write_weights_npy

        scene, suffix = self.canvas.scene, path.suffix.lower()
        if scene is not None and suffix in PICTURES:
            return picture_writing(path, self.canvas.size(), self.canvas.paint, self._theme, scene.layer)
        if scene is not None and scene.kernels is not None:
            if suffix == ".npy":
                weights = weights_of(scene.network.node(scene.layer).layer)[scene.part]
                return at_once(partial(write_weights_npy, path, weights))
            return partial(write_kernels_csv, path, kernels=scene.kernels)
        if scene is not None and scene.vectors is not None:
            if suffix == ".npy":
                return at_once(partial(write_weights_npy, path, scene.vectors.values))
            return at_once(partial(write_vectors_csv, path, scene.vectors))
        return None

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        names = {
            "kernelsDown": self.down,
            "kernelsAcross": self.across,
            "kernelsValue": self.value,
            "kernelsNothing": self.nothing,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.value.setWordWrap(True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keep_room(self.down)
        self.header.addWidget(self.controls, 1)
        middle = QGridLayout()
        middle.setSpacing(4)
        middle.addWidget(self.nothing, 0, 0)
        middle.addWidget(self.canvas, 1, 0)
        middle.addWidget(self.down, 1, 1)
        middle.addWidget(self.across, 2, 0)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.value, 1)
        foot.addWidget(self.bar)
        self.body.addLayout(middle, 1)
        self.body.addLayout(foot)

    def _follow_scroll(self) -> None:
        self.canvas.show_scroll(self.across, self.down)

    def _scroll(self) -> None:
        self.canvas.scroll_to(self.across.value(), self.down.value())

    def _tell(self, text: str) -> None:
        self._pointed = text
        scene = self.canvas.scene
        if scene is not None:
            self.value.setText(text or kernels_text(scene))

    def _ask_where(self, suffix: str) -> None:
        scene = self.canvas.scene
        if scene is not None:
            self.saving.ask(suffix, f"{scene.layer} {scene.part}", self.writing)

    def _edit(self, found: object) -> None:
        if isinstance(found, KernelPlace | int):
            self.editor.edit(found)

    def _show_menu(self, found: object, place: QPoint) -> None:
        if isinstance(found, KernelPlace | int):
            kernel_menu(self.canvas, found, self).popup(place)
