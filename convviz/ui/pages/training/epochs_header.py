"""The controls over an epoch: what is shown, of which layer, beside what, and what is done with it."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from convviz.states.training.epochs import Compare, EpochsScene, EpochsView, Show
from convviz.texts.network_overview import tensor_shape_text
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.run_film import FilmWorkspace

_GAP_PX = 8


class EpochsHeader(QWidget):
    """Sets the view of a film.

    Signals:
        pictures_wanted: Other pictures are to be shown to the network: "own", "draw" or "open".
        save_wanted: ".png", ".gif", ".webp" or ".mp4".
        open_wanted: This epoch's network is to be opened in the network page.
    """

    pictures_wanted = Signal(str)
    save_wanted = Signal(str)
    open_wanted = Signal()

    def __init__(self, film: FilmWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._film = film
        self._offered: tuple[object, ...] = ()
        self.show_choice = Segmented("", (), self)
        self.layer = MenuButton("", parent=self)
        self.part = MenuButton("", parent=self)
        self.compare = MenuButton("", parent=self)
        self.pictures = MenuButton("", label="…", parent=self)
        self.open = QPushButton(self)
        self.save = MenuButton("", label="…", parent=self)
        self._lay_out()
        self.show_choice.chosen.connect(self._choose_show)
        self.layer.chosen.connect(self._choose_layer)
        self.part.chosen.connect(self._choose_part)
        self.compare.chosen.connect(self._choose_compare)
        self.pictures.chosen.connect(self.pictures_wanted)
        self.save.chosen.connect(self.save_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.retranslate()

    def show_scene(self, scene: EpochsScene | None) -> None:
        """Shows what is chosen."""
        view = self._film.view
        self.show_choice.set_value(view.show)
        self.compare.set_value(view.compare)
        for control in (self.layer, self.open, self.save, self.pictures, self.compare):
            control.setEnabled(scene is not None)
        self.layer.setVisible(view.show != "answers")
        self.part.setVisible(scene is not None and len(scene.parts) > 1)
        self.pictures.setVisible(view.show != "kernels")
        if scene is None:
            return
        network = self._film.network
        offered = (scene.layers, id(network) if not self._offered else self._offered[1])
        if network is not None and (not self._offered or self._offered[0] != offered[0]):
            self._offered = offered
            shapes = network.shapes
            self.layer.set_options(
                [Option(each, f"{each}   {tensor_shape_text(shapes[each])}") for each in scene.layers]
            )
        if scene.layer and self.layer.value() != scene.layer:
            self.layer.set_value(scene.layer)
        if scene.parts:
            self.part.set_options([Option(each, each) for each in scene.parts])
            self.part.set_value(scene.view.part)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.show_choice.setAccessibleName(self.tr("Show"))
        self.show_choice.set_options(
            (
                Option("kernels", self.tr("Kernels"), self.tr("The weights of a layer")),
                Option("maps", self.tr("Maps"), self.tr("What a layer makes of some pictures")),
                Option("answers", self.tr("Answers"), self.tr("What the network says of some pictures")),
            )
        )
        self.layer.set_label(self.tr("Layer"))
        self.part.set_label(self.tr("Which of its arrays"))
        self.compare.set_label(self.tr("Compared with the beginning"))
        self.compare.set_options(
            (
                Option("alone", self.tr("This epoch")),
                Option("beside", self.tr("Beside the beginning"), self.tr("Before training, and now")),
                Option("change", self.tr("Change since the beginning"), self.tr("Now minus before training")),
            )
        )
        self.compare.set_value(self._film.view.compare)
        self.pictures.set_label(self.tr("Pictures that the networks are shown"), self.tr("Pictures"))
        self.pictures.set_options(
            (
                Option(
                    "own",
                    self.tr("Pictures of the training"),
                    self.tr("Kept for validation, never learnt from"),
                ),
                Option("draw", self.tr("Draw…")),
                Option("open", self.tr("Open a picture…")),
            )
        )
        self.open.setText(self.tr("Open"))
        self.open.setToolTip(self.tr("Open this epoch in the network page"))
        self.open.setAccessibleName(self.tr("Open this epoch in the network page"))
        self.save.set_label(self.tr("Save"), self.tr("Save"))
        self.save.set_options(
            (
                Option(".png", self.tr("This epoch as a picture…")),
                Option(".gif", self.tr("All epochs as an animation…")),
                Option(".webp", self.tr("All epochs as an animation (WebP)…")),
                Option(".mp4", self.tr("All epochs as a video…")),
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its row can be."""
        return QSize(200, super().minimumSizeHint().height())

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        self.show_choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget, name in (
            (self.show_choice, "epochsShow"),
            (self.layer, "epochsLayer"),
            (self.part, "epochsPart"),
            (self.compare, "epochsCompare"),
            (self.pictures, "epochsPictures"),
        ):
            widget.setObjectName(name)
            row.addWidget(widget)
        row.addStretch(1)
        for widget, name in ((self.save, "epochsSave"), (self.open, "epochsOpen")):
            widget.setObjectName(name)
            row.addWidget(widget)

    def _choose_show(self, chosen: str) -> None:
        self._set(replace(self._film.view, show=cast("Show", chosen)))

    def _choose_layer(self, chosen: str) -> None:
        self._set(replace(self._film.view, layer=chosen))

    def _choose_part(self, chosen: str) -> None:
        self._set(replace(self._film.view, part=chosen))

    def _choose_compare(self, chosen: str) -> None:
        self._set(replace(self._film.view, compare=cast("Compare", chosen)))

    def _set(self, view: EpochsView) -> None:
        self._film.set_view(view)
