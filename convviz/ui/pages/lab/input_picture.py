"""The input as a picture: what was read, which part of it is used, and how it becomes numbers."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convviz.pictures.fitting import fit
from convviz.states.lab.state import Fit, Lab, Photo
from convviz.texts.samples import sample_name
from convviz.ui.pages.lab.fit_row import FitRow
from convviz.ui.pages.lab.input_words import range_text, shape_text
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.switch import Switch
from convviz.workspace.lab import LabWorkspace

_THUMB_PX = 80
_GAP_PX = 8
_LEAST_BUTTON_PX = 64  # long words may take a button's margins before they widen the column


class PicturePanel(QWidget):
    """Shows the lab's picture and sets how it is fitted.

    Signals:
        open_wanted: A file is to be chosen and opened.
        paste_wanted: What is on the clipboard is to be taken.
    """

    open_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[Photo | None, Fit] | None = None
        self.thumb = PixelThumb(_THUMB_PX, self)
        self._title = ElidedLabel("", self)
        self._read = ElidedLabel("", self)
        self._becomes = ElidedLabel("", self)
        self._open = QPushButton(self)
        self._paste = IconButton("paste", "", self)
        self._settings = QWidget(self)
        self._fit = FitRow(workspace, "picture", self._settings)
        self._method = MenuButton("", parent=self._settings)
        self._colour = Segmented("", (), self._settings)
        self._planes = Switch("", self._settings)
        self._lay_out()
        self._name_parts()
        self._connect()

    @property
    def main_part(self) -> QWidget:
        """The button that opens a picture: what gets the focus when the panel appears under it."""
        return self._open

    def show_state(self, state: Lab) -> None:
        """Shows the picture that goes in, or where to bring one."""
        photo = state.source if isinstance(state.source, Photo) else None
        self._settings.setVisible(photo is not None)
        if photo is not None:
            self._fit.show_fit(state.fit)
            self._method.set_value(state.fit.method)
            self._colour.set_value(state.fit.colour)
            self._planes.setChecked(state.view.planes == "apart")
            self._planes.setEnabled(state.fit.colour == "rgb")
        if (photo, state.fit) != self._shown:
            self._shown = (photo, state.fit)
            self._show_picture(photo, state.fit)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.thumb.set_hint(self.tr("Drop a picture here"))
        self.thumb.setAccessibleName(self.tr("The picture, and the part of it that is used"))
        self._open.setText(self.tr("Open…"))
        self._open.setAccessibleName(self.tr("Open a picture or a grid of numbers"))
        self._paste.set_name(self.tr("Paste a picture or numbers"))
        self._method.set_label(self.tr("How another shape is fitted"))
        self._method.set_options(
            (
                Option("crop", self.tr("Crop"), self.tr("The largest middle part is used")),
                Option("letterbox", self.tr("Letterbox"), self.tr("All of it is used, with black bars")),
                Option("squash", self.tr("Squash"), self.tr("All of it is used, stretched to fit")),
            )
        )
        self._colour.setAccessibleName(self.tr("Colour"))
        self._colour.set_options(
            (
                Option("grey", self.tr("Grey"), self.tr("One plane: the brightness")),
                Option("rgb", self.tr("RGB"), self.tr("Three planes: red, green and blue")),
            )
        )
        self._planes.setText(self.tr("Planes side by side"))
        self._planes.setToolTip(self.tr("Red, green and blue each as a grid of its own"))
        self._fit.retranslate()
        self._shown = None
        self.show_state(self._workspace.state)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self._open, 1)
        buttons.addWidget(self._paste)
        facts = QVBoxLayout()
        facts.setSpacing(2)
        for label in (self._title, self._read, self._becomes):
            facts.addWidget(label)
        facts.addStretch(1)
        facts.addLayout(buttons)
        top = QHBoxLayout()
        top.setSpacing(_GAP_PX)
        top.addWidget(self.thumb)
        top.addLayout(facts, 1)
        second = QHBoxLayout()
        second.setSpacing(_GAP_PX)
        second.addWidget(self._colour)
        second.addStretch(1)
        second.addWidget(self._method)
        settings = QVBoxLayout(self._settings)
        settings.setContentsMargins(0, 0, 0, 0)
        settings.setSpacing(_GAP_PX)
        settings.addWidget(self._fit)
        settings.addLayout(second)
        settings.addWidget(self._planes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addLayout(top)
        column.addWidget(self._settings)

    def _name_parts(self) -> None:
        for widget, name in (
            (self.thumb, "pictureThumb"),
            (self._title, "pictureTitle"),
            (self._read, "pictureRead"),
            (self._becomes, "pictureSummary"),
            (self._open, "pictureOpen"),
            (self._paste, "picturePaste"),
            (self._method, "pictureMethod"),
            (self._colour, "pictureColour"),
            (self._planes, "picturePlanes"),
        ):
            widget.setObjectName(name)
        for button in (self._open, self._method):
            button.setMinimumWidth(_LEAST_BUTTON_PX)
        for label in (self._read, self._becomes):
            label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call

    def _connect(self) -> None:
        self._open.clicked.connect(self.open_wanted)
        self._paste.clicked.connect(self.paste_wanted)
        self._method.chosen.connect(self._set_method)
        self._colour.chosen.connect(self._set_colour)
        self._planes.clicked.connect(self._set_planes)

    def _show_picture(self, photo: Photo | None, how: Fit) -> None:
        for label in (self._title, self._read, self._becomes):
            label.setVisible(photo is not None)
        if photo is None:
            self.thumb.set_box(None)
            self.thumb.set_image(QImage())
            return
        pixels = self._workspace.blobs.get(photo.blob)
        self.thumb.set_box(used_part(pixels, how))
        self.thumb.set_image(thumbnail(pixels, 0, 255))
        height, width = photo.original
        self._title.setText(
            sample_name(photo.sample) if photo.sample else photo.title or self.tr("Pasted picture")
        )
        self._read.setText(f"{width} × {height}, {photo.mode}" if photo.mode else f"{width} × {height}")
        values = self._workspace.scene.grids[0].values
        self._becomes.setText(f"→ {shape_text(values)}")
        self._becomes.setToolTip(range_text(values))

    def _set_method(self, method: str) -> None:
        self._change(method=method)

    def _set_colour(self, colour: str) -> None:
        self._change(colour=colour)

    def _change(self, **settings: str) -> None:
        self._workspace.set_fit(replace(self._workspace.state.fit, **settings))

    def _set_planes(self, apart: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        view = replace(self._workspace.state.view, planes="apart" if apart else "together")
        self._workspace.set_view(view)


def used_part(pixels: NDArray[np.float32], how: Fit) -> QRectF:
    """The part of a picture that goes in, in shares of its sides; with a letterbox's bars it reaches beyond.

    Args:
        pixels: The picture, shape (height, width, channels).
        how: How it is fitted.
    """
    rows, columns = pixels.shape[:2]
    fitted = fit(pixels[:, :, :1], how.height, how.width, how.method)
    source, target = fitted.source, fitted.target
    if how.method == "letterbox":
        across, down = target.width, target.height
        return QRectF(-target.left / across, -target.top / down, how.width / across, how.height / down)
    return QRectF(source.left / columns, source.top / rows, source.width / columns, source.height / rows)
