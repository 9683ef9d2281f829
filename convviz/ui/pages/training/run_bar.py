"""The bar at the foot of the training page: start, pause, stop, and how far the run is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.learning.messages import Preparing
from convviz.texts.training_progress import activity, epoch_of, speed, time_left
from convviz.texts.training_runs import data_name
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_progress import RunProgress

_HEIGHT_PX = 56
_BUTTON_PX = 34
_START_PX = 40
_MARGIN_PX = 20
_BAR_PX = 6
_NUMBERS_WIDTH_PX = 260
_CONTROL_OR_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RunBar(QFrame):
    """Starts the recipe of the page, and drives the run under way.

    While a run stops after the step in hand, its stop button ends it at once.
    """

    def __init__(self, training: TrainingWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runBar")
        self._training = training
        self.start = IconButton("play", "", self)
        self.start.setObjectName("runStart")
        self.start.setProperty("kind", "primary-round")
        self.start.setFixedSize(_START_PX, _START_PX)
        self.stop = QPushButton(self)
        self.stop.setObjectName("runStop")
        self.now = ElidedLabel("", self)
        self.now.setObjectName("runNow")
        self.epoch_bar = _Progress(self)
        self.epoch_bar.setObjectName("runEpochProgress")
        self.whole_bar = _Progress(self)
        self.whole_bar.setObjectName("runProgress")
        self.numbers = QLabel(self)
        self.numbers.setObjectName("runNumbers")
        self.numbers.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._lay_out()
        self.start.clicked.connect(self.toggle)
        self.stop.clicked.connect(self._stop)
        training.progress.connect(self._follow)
        training.fetch_progressed.connect(self._tell_fetching)
        training.fetched.connect(self._end_fetching)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Training"))
        self.epoch_bar.setAccessibleName(self.tr("Progress of this epoch"))
        self.whole_bar.setAccessibleName(self.tr("Progress of all epochs"))
        self._follow(self._training.run_progress)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def take_key(self, event: QKeyEvent) -> bool:
        """Space starts, pauses and goes on; False for any other key."""
        if event.key() != Qt.Key.Key_Space or event.modifiers() & _CONTROL_OR_ALT:
            return False
        self.toggle()
        event.accept()
        return True

    def toggle(self) -> None:
        """Starts; pauses what runs; goes on with what waits."""
        match self._training.run_progress.phase:
            case "idle":
                self._training.start()
            case "training":
                self._training.pause()
            case "pausing" | "paused":
                self._training.resume_pause()
            case _:
                pass

    def _stop(self) -> None:
        if self._training.run_progress.phase == "stopping":
            self._training.kill()
        else:
            self._training.stop()

    def _tell_fetching(self, name: str, stage: Preparing) -> None:
        """While nothing is trained the bar says how far a data set is fetched."""
        if not self._training.busy:
            doing = activity("preparing", stage.stage, stage.done, stage.total)
            self.now.setText(f"{data_name(name)} · {doing}")

    def _end_fetching(self, _name: str, _path: str) -> None:
        self._follow(self._training.run_progress)

    def _follow(self, progress: RunProgress) -> None:
        runs = progress.phase != "idle"
        self._name_start(progress)
        self.stop.setVisible(runs)
        stopping = progress.phase == "stopping"
        self.stop.setText(self.tr("End now") if stopping else self.tr("Stop"))
        self.stop.setToolTip(
            self.tr("Ends the process at once; what it learnt in this epoch is lost")
            if stopping
            else self.tr("Stops after the step in hand; the training can be gone on with later")
        )
        self.now.setText(_now(progress))
        part = progress.epoch_share
        if progress.phase == "preparing" and progress.total:
            part = progress.done / progress.total
        for bar, share in ((self.epoch_bar, part), (self.whole_bar, progress.share)):
            bar.setVisible(runs)
            bar.set_share(share)
        left = progress.seconds_left(self._training.running_recipe.batch_size)
        shown = [speed(progress.rate), time_left(left)] if runs else []
        self.numbers.setText(" · ".join(text for text in shown if text))

    def _name_start(self, progress: RunProgress) -> None:
        pauses = progress.phase == "training"
        self.start.set_icon("pause" if pauses else "play")
        if progress.phase == "idle":
            self.start.set_name(self.tr("Start the training"))
        else:
            self.start.set_name(self.tr("Pause the training") if pauses else self.tr("Go on training"))
        self.start.set_shortcut_hint(QKeySequence(Qt.Key.Key_Space))
        self.start.setEnabled(progress.phase in {"idle", "training", "pausing", "paused"})

    def _lay_out(self) -> None:
        self.setFixedHeight(_HEIGHT_PX)
        self.numbers.setMinimumWidth(_NUMBERS_WIDTH_PX)
        self.numbers.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bars = QVBoxLayout()
        bars.setSpacing(4)
        bars.addStretch(1)
        bars.addWidget(self.now)
        bars.addWidget(self.epoch_bar)
        bars.addWidget(self.whole_bar)
        bars.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.setSpacing(10)
        row.addWidget(self.start)
        row.addWidget(self.stop)
        row.addSpacing(6)
        row.addLayout(bars, 1)
        row.addWidget(self.numbers)


def _now(progress: RunProgress) -> str:
    doing = activity(progress.phase, progress.stage, progress.done, progress.total)
    if progress.epoch and progress.epochs:
        return f"{epoch_of(progress.epoch, progress.epochs)} · {doing}"
    return doing


class _Progress(QWidget):
    """A thin line, as far as something is; a screen reader hears it in per cent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(200, _BAR_PX // 2)

    def share(self) -> float:
        """How far it is, 0..1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Shows how far it is, 0..1."""
        if share != self._share:
            self._share = share
            self.setAccessibleDescription(f"{share:.0%}")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the groove, and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        for role, part in ((QPalette.ColorRole.Mid, 1.0), (QPalette.ColorRole.Highlight, self._share)):
            painter.setBrush(self.palette().color(role))
            if part:
                line = QRectF(0, 0, max(self.width() * part, self.height()), self.height())
                painter.drawRoundedRect(line, radius, radius)
