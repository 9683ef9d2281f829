"""The epochs of a run: its kernels, maps and answers after each, as a film with one range of colours."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QScrollBar, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme, theme
from convviz.states.training.epochs import EpochsScene
from convviz.texts.errors import sentence
from convviz.ui.pages.exporting.export_progress import ExportProgress
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.epoch_curves import EpochCurves
from convviz.ui.pages.training.epoch_transport import EpochTransport
from convviz.ui.pages.training.epochs_canvas import EpochsCanvas
from convviz.ui.pages.training.epochs_header import EpochsHeader
from convviz.ui.pages.training.epochs_saving import EpochsSaving
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.workspace.probe_pictures import probe_of
from convviz.workspace.run_film import FilmWorkspace
from convviz.workspace.runs import RunsWorkspace

_EPOCHS_A_SECOND = 2.0
_PICTURE_SIDE = 2048


class EpochsPanel(Card):
    """Arranges the epoch, its controls above, and the curves and the slider below.

    Signals:
        open_network: A `LoadedModel`: this epoch's network is to be opened in the network page.
        notice: A translated sentence, and its kind.
    """

    open_network = Signal(object)
    notice = Signal(str, str)

    def __init__(
        self, runs: RunsWorkspace, parent: QWidget | None = None, *, film: FilmWorkspace | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("epochsPanel")
        self._runs = runs
        self._theme: Theme = theme("light")
        self.film = film or FilmWorkspace(runs, self)
        self.controls = EpochsHeader(self.film, self)
        self.canvas = EpochsCanvas(self)
        self.down = QScrollBar(Qt.Orientation.Vertical, self)
        self.across = QScrollBar(Qt.Orientation.Horizontal, self)
        self.nothing = QLabel(self)
        self.pointed = ElidedLabel("", self)
        self.curves = EpochCurves(self)
        self.transport = EpochTransport(runs, self)
        self.saving = EpochsSaving(self.film, self)
        self.strip = ProgressStrip("save", self)
        self._progress = ExportProgress(self.saving.job, self.strip)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.canvas.set_theme(colours)
        self.curves.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Epochs"))
        self.canvas.setAccessibleName(self.tr("The network after an epoch"))
        self.down.setAccessibleName(self.tr("Scroll down"))
        self.across.setAccessibleName(self.tr("Scroll to the right"))
        self.pointed.setAccessibleName(self.tr("The number that is pointed at"))
        self.nothing.setAccessibleName(self.tr("Why there is nothing to see"))
        self.curves.retranslate()
        self._show()

    def take_page_key(self, event: QKeyEvent) -> bool:
        """Keys of the page that play and step the film."""
        return self.transport.take_key(event)

    def prepare_close(self) -> bool:
        """Stops what is being written; whether nothing is any more."""
        return self.saving.job.stop()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plays and steps the film wherever the focus is in the panel."""
        if not self.transport.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Works while it is seen."""
        super().showEvent(event)
        self.film.set_active(active=True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rests while it is not."""
        super().hideEvent(event)
        self.transport.playback.stop()
        self.film.set_active(active=False)

    def show_probe(self, picture: NDArray[np.uint8], name: str) -> None:
        """Shows every epoch's network a picture of the person's own, in place of what it was shown.

        Args:
            picture: Shape (rows, columns, 1 or 3), 0 to 255.
            name: What to call it.
        """
        network = self.film.network
        if network is None:
            return
        try:
            probe = probe_of(network, picture, name, own=True) if len(network.inputs) == 1 else None
        except ConvvizError as error:
            self.notice.emit(sentence(error), "error")
            return
        if probe is not None:
            self.film.set_probes((probe,))

    def _lay_out(self) -> None:
        for widget, name in (
            (self.down, "epochsScrollDown"),
            (self.across, "epochsScrollAcross"),
            (self.nothing, "epochsNothing"),
            (self.pointed, "epochsPointed"),
        ):
            widget.setObjectName(name)
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pointed.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        middle = QGridLayout()
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 0, 0)
        middle.addWidget(self.nothing, 0, 0)
        middle.addWidget(self.down, 0, 1)
        middle.addWidget(self.across, 1, 0)
        self.strip.hide()
        for widget in (self.controls, self.strip):
            self.body.addWidget(widget)
        self.body.addLayout(middle, 1)
        for widget in (self.pointed, self.curves, self.transport):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        self.film.changed.connect(self._show)
        self.film.notice.connect(self._warn)
        self.film.crashed.connect(report)
        self._runs.epoch_changed.connect(self._follow)
        self._runs.run_updated.connect(self._follow)
        self.canvas.told.connect(self.pointed.setText)
        self.canvas.scrolled.connect(self._follow_scroll)
        self.down.valueChanged.connect(self._scroll)
        self.across.valueChanged.connect(self._scroll)
        self.curves.epoch_wanted.connect(self._go_to)
        self.transport.slider_moved.connect(self._stand_over_slider)
        self.controls.pictures_wanted.connect(self._change_pictures)
        self.controls.save_wanted.connect(self._save)
        self.controls.open_wanted.connect(self._open)
        self._progress.notice.connect(self.notice)

    def _show(self) -> None:
        if not self.isVisible():
            return
        scene = self.film.scene
        missing = self._missing()
        self.nothing.setText(missing)
        self.nothing.setVisible(bool(missing))
        self.canvas.setVisible(not missing)
        self.canvas.show_scene(scene)
        self.controls.show_scene(scene)
        self._follow_scroll()
        self._follow()

    def _missing(self) -> str:
        """Why there is nothing to see, or ""."""
        scene, film = self.film.scene, self.film
        if not self._runs.current:
            return self.tr("Choose a run to see what it has learnt, epoch by epoch.")
        if film.trouble:
            return film.trouble
        if not film.epochs:
            return self.tr("The first epoch is not there yet.")
        return self.tr("Reading the network…") if scene is None else self._not_shown(scene)

    def _not_shown(self, scene: EpochsScene) -> str:
        """Why what is chosen cannot be shown of this network, or ""."""
        film, show = self.film, scene.view.show
        if show == "kernels":
            has_learnt = bool(scene.kernels)
            return "" if has_learnt else self.tr("This network has learnt nothing that could be shown.")
        if not film.probes:
            network = film.network
            if network is not None and len(network.inputs) > 1:
                return self.tr("This network takes several inputs at once; its kernels can be seen.")
            if not film.probe_trouble:
                return self.tr("Reading the pictures…")
            text = self.tr("{why} Draw a picture or open one instead.")
            return text.format(why=film.probe_trouble)
        if show == "answers" and not scene.answers:
            return self.tr("This network does not classify; its kernels and maps can be seen.")
        return ""

    def _follow(self) -> None:
        if self.isVisible():
            self.transport.show_epochs(self.film.epochs)
            self.curves.show_history(self._runs.history(self._runs.current), self._runs.epoch)

    def _go_to(self, epoch: int) -> None:
        self.transport.playback.stop()
        self._runs.set_epoch(epoch)

    def _stand_over_slider(self) -> None:
        slider = self.transport.slider
        left = slider.mapTo(self, slider.rect().topLeft()).x() - self.curves.x()
        self.curves.set_span(left, left + slider.width())

    def _follow_scroll(self) -> None:
        self.canvas.show_scroll(self.across, self.down)

    def _scroll(self) -> None:
        self.canvas.scroll_to(self.across.value(), self.down.value())

    def _change_pictures(self, which: str) -> None:
        match which:
            case "draw":
                from convviz.ui.pages.training.probe_dialog import ProbeDialog

                dialog = ProbeDialog(self)
                dialog.drawn.connect(self._take_drawing)
                dialog.open()
            case "open":
                chooser = QFileDialog(self, self.tr("Open a picture"))
                chooser.setObjectName("probeFileDialog")
                chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
                chooser.fileSelected.connect(self._take_file)
                chooser.open()
            case _:
                self.film.use_own_probes()

    def _take_drawing(self, ink: object) -> None:
        self.show_probe(cast("NDArray[np.uint8]", ink), self.tr("own drawing"))

    def _take_file(self, file: str) -> None:
        from convviz.pictures.files import open_picture

        try:
            values = open_picture(Path(file), at_most=_PICTURE_SIDE).values
        except ConvvizError as error:
            self.notice.emit(sentence(error), "error")
            return
        planes = values[:, :, :3] if values.shape[2] >= 3 else values[:, :, :1]
        self.show_probe(np.clip(planes + 0.5, 0, 255).astype(np.uint8), Path(file).name)

    def _save(self, suffix: str) -> None:
        run = self._runs.run(self._runs.current)
        if run is not None:
            fps = _EPOCHS_A_SECOND * self.transport.playback.speed
            self.saving.ask(suffix, run.title, self._theme, fps)

    def _open(self) -> None:
        loaded = self.film.loaded_model()
        if loaded is not None:
            self.open_network.emit(loaded)

    def _warn(self, text: str) -> None:
        self.notice.emit(text, "warning")
