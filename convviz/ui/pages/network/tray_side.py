"""What the tray adds up: accuracies, the confusion matrix, the replay and the ways to save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.states.network.tray_scene import TrayScene
from convviz.texts.network_tray import accuracy_text
from convviz.ui.pages.network.model_menu import ModelMenu
from convviz.ui.pages.network.tray_matrix import ConfusionMatrix
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.text_button import TextButton

_WIDTH_PX = 292


class ReplayMenu(ModelMenu):
    """The button "Replay through another network ▾"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trayReplay")

    def retranslate(self) -> None:
        """Words in the interface's language."""
        name = self.tr("Replay through another network")
        hint = self.tr("Show every kept drawing to another network and count how often it is right")
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name}\n{hint}")


class TraySide(QWidget):
    """Stands beside the drawings.

    Signals:
        table_wanted: The tray is to be saved as CSV.
        pictures_wanted: The tray is to be saved as a folder of PNG.
        replay_closed: What the other network said is not wanted any more.
    """

    table_wanted = Signal()
    pictures_wanted = Signal()
    replay_closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH_PX)
        self._scene: TrayScene | None = None
        self.accuracy = QLabel(self)
        self.accuracy.setObjectName("trayAccuracy")
        self.replay_accuracy = QLabel(self)
        self.replay_accuracy.setObjectName("trayReplayAccuracy")
        for label in (self.accuracy, self.replay_accuracy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.close_replay = IconButton("close", "", self)
        self.close_replay.setObjectName("trayReplayClose")
        self._matrix_title = QLabel(self)
        self._matrix_title.setWordWrap(True)
        self.matrix = ConfusionMatrix(self)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("trayMatrixScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.matrix)
        self.replay_menu = ReplayMenu(self)
        self.table = TextButton(self)
        self.table.setObjectName("traySaveTable")
        self.pictures = TextButton(self)
        self.pictures.setObjectName("traySavePictures")
        self.table.clicked.connect(self.table_wanted)
        self.pictures.clicked.connect(self.pictures_wanted)
        self.close_replay.clicked.connect(self.replay_closed)
        self._lay_out()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.matrix.set_theme(colours)

    def show_scene(self, scene: TrayScene) -> None:
        """Shows what another tray adds up to."""
        self._scene = scene
        replayed = scene.replay_accuracy is not None
        first = self.tr("When kept: {accuracy}").format(accuracy=accuracy_text(scene.accuracy))
        if scene.unlabelled:
            first += "\n" + self.tr("{count} without a label").format(count=scene.unlabelled)
        self.accuracy.setText(first)
        for widget in (self.replay_accuracy, self.close_replay):
            widget.setVisible(replayed)
        if scene.replay_accuracy is not None:
            text = accuracy_text(scene.replay_accuracy)
            self.replay_accuracy.setText(f"{scene.replay_name}: {text}")
        self._matrix_title.setText(
            self.tr("True class by row, what {network} said by column").format(network=scene.replay_name)
            if replayed
            else self.tr("True class by row, what was said by column")
        )
        self._matrix_title.setVisible(bool(scene.confusion.classes))
        self.matrix.show_confusion(scene.confusion, scene.shown.cell)
        for widget in (self.table, self.pictures, self.replay_menu):
            widget.setEnabled(scene.count > 0)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.table.setText(self.tr("Save as CSV…"))
        self.table.setToolTip(self.tr("A row for each drawing: label, prediction, probability, network"))
        self.pictures.setText(self.tr("Save as pictures…"))
        self.pictures.setToolTip(self.tr("A new folder with what was drawn and what was fed, as PNG"))
        self.close_replay.set_name(self.tr("Forget the replay"))
        if self._scene is not None:
            self.show_scene(self._scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        again = QHBoxLayout()
        again.addWidget(self.replay_accuracy, 1)
        again.addWidget(self.close_replay)
        saving = QHBoxLayout()
        saving.addWidget(self.table)
        saving.addWidget(self.pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.accuracy)
        column.addLayout(again)
        column.addWidget(self._matrix_title)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.replay_menu)
        column.addLayout(saving)
