"""The panel "Changes": how far pictures are changed while a network learns, seen on one picture at once."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme
from convviz.pictures.augmentation.augmentation import Augmentation, Transform
from convviz.texts.errors import sentence
from convviz.texts.samples import sample_name
from convviz.texts.training_augment import ready_made_text, verdict_text
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.augment_canvas import AugmentCanvas
from convviz.ui.pages.training.augment_controls import AugmentControls, KnobRow
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.augmenting import AugmentWorkspace, Trained
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.training import TrainingWorkspace

# The least and the most width of the sliders; what is left is the pictures'.
_CONTROLS_PX = (222, 316)


class AugmentPanel(Card):
    """Sliders on the left, the changed pictures on the right.

    Args:
        training: Whose recipe it is.
        data: Where the picture comes from.
        parent: What ends it.

    Signals:
        told: A translated sentence and its kind, for a notice.
    """

    told = Signal(str, str)

    def __init__(self, training: Trained, data: DataWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("augmentPanel")
        runs = training.folder if isinstance(training, TrainingWorkspace) else None
        self.workspace = AugmentWorkspace(training, data, runs, self)
        self.controls = AugmentControls(self)
        self.controls.setMinimumWidth(_CONTROLS_PX[0])
        self.controls.setMaximumWidth(_CONTROLS_PX[1])
        self.canvas = AugmentCanvas(self)
        self.previous, self.following, self.again = (
            IconButton(icon, "", self) for icon in ("back", "step", "dice")
        )
        for button, name in (
            (self.previous, "augmentPrevious"),
            (self.following, "augmentNext"),
            (self.again, "augmentAgain"),
        ):
            button.setObjectName(name)
        self.picture = ElidedLabel("", self)
        self.picture.setObjectName("augmentPicture")
        self.network = QPushButton(self)
        self.network.setObjectName("augmentNetwork")
        self._networks = QMenu(self)
        self._networks.setObjectName("augmentNetworkMenu")
        self._networks.aboutToShow.connect(self.fill)
        self.network.setMenu(self._networks)
        self.verdict = QLabel(self)
        self.verdict.setObjectName("augmentVerdict")
        self.verdict.setWordWrap(True)
        self._lay_out()
        self._connect()
        training.changed.connect(self._show_answers)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.canvas.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Changes while it learns"))
        self.previous.set_name(self.tr("Previous picture"))
        self.following.set_name(self.tr("Next picture"))
        self.again.set_name(self.tr("Draw again"))
        self.network.setAccessibleName(self.tr("The network that is asked"))
        self.network.setToolTip(self.tr("The network that says what it sees under each picture"))
        self.canvas.retranslate()
        self._show_changes()
        self._show_answers()

    def take_page_key(self, event: QKeyEvent) -> bool:
        """A key that no control has taken: R draws again."""
        if event.key() == Qt.Key.Key_R and not event.modifiers():
            self.workspace.draw_again()
            return True
        return False

    def fill(self) -> QMenu:
        """The menu of networks, with all its rows."""
        menu = self._networks
        menu.clear()
        menu.addAction(self.tr("Open a file…"), self.ask_file)
        menu.addAction(self.tr("None"), self._ask_none)
        menu.addSection("")
        for which, name in self.workspace.networks():
            action = menu.addAction(name)
            action.setData(which)
            action.setCheckable(True)
            action.setChecked(which == self.workspace.network)
            action.triggered.connect(self._choose_network)
        return menu

    def ask_file(self) -> None:
        """Asks for a trained network in a file."""
        dialog = QFileDialog(self, self.tr("Ask the network in a file"))
        dialog.setObjectName("augmentNetworkDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Trained networks") + " (*.keras *.h5 *.hdf5)")
        dialog.fileSelected.connect(self.workspace.ask_network)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Begins when it is first seen."""
        super().showEvent(event)
        self.workspace.wake()
        self._show_changes()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for button in (self.previous, self.following, self.again):
            button.setProperty("kind", "flat")
        top.addWidget(self.previous)
        top.addWidget(self.following)
        top.addWidget(self.picture, 1)
        top.addWidget(self.again)
        top.addWidget(self.network)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(top)
        right.addWidget(self.canvas, 1)
        right.addWidget(self.verdict)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.controls, 3)
        row.addLayout(right, 4)
        self.body.addLayout(row, 1)

    def _connect(self) -> None:
        workspace = self.workspace
        workspace.changed.connect(self._show_changes)
        workspace.answered.connect(self._show_answers)
        workspace.refused.connect(self._refuse)
        workspace.crashed.connect(report)
        self.controls.edited.connect(self._edit)
        self.canvas.room_changed.connect(workspace.set_count)
        self.canvas.transform_chosen.connect(self._go_to_control)
        self.previous.clicked.connect(self._step_back)
        self.following.clicked.connect(self._step_on)
        self.again.clicked.connect(workspace.draw_again)

    def _show_changes(self) -> None:
        workspace = self.workspace
        self.controls.show_augmentation(workspace.augmentation)
        self.canvas.show_scene(workspace.scene)
        tried = workspace.tried
        if tried is not None:
            self.picture.setText(tried.title or (sample_name(tried.sample) if tried.sample else ""))
        self._show_answers()

    def _show_answers(self) -> None:
        shown = self.workspace.shown
        self.canvas.show_answers(shown)
        name = Path(self.workspace.network).name if shown.probe is None else shown.probe.name
        self.network.setText(name or self.tr("No network"))
        if self.workspace.ready_made:
            self.verdict.setText(ready_made_text(self.workspace.ready_made))
            return
        if shown.refusal is not None:
            self.verdict.setText(sentence(shown.refusal))
            return
        opening = "" if shown.probe is not None else Path(self.workspace.network).name
        self.verdict.setText(verdict_text(shown.probe, shown.answers, self.workspace.augmentation, opening))

    def _edit(self, augmentation: object, dragging: bool) -> None:  # noqa: FBT001 - a signal's payload
        self.workspace.set_augmentation(cast("Augmentation", augmentation), dragging=dragging)

    def _go_to_control(self, transform: str) -> None:
        row = self.controls.rows[cast("Transform", transform)]
        target = row.slider if isinstance(row, KnobRow) else row.switch
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self.told.emit(sentence(error), "error")

    def _choose_network(self) -> None:
        data = getattr(self.sender(), "data", None)
        if data is not None:
            self.workspace.ask_network(str(data()))

    def _ask_none(self) -> None:
        self.workspace.ask_network("")

    def _step_back(self) -> None:
        self.workspace.step(-1)

    def _step_on(self) -> None:
        self.workspace.step(1)
