"""One line that says where a question stands: what is missing, how far it is, or why it cannot be answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from convviz.states.evidence.answers import Answer
from convviz.states.network.run import NetworkRun
from convviz.texts.errors import sentence
from convviz.ui.widgets.thin_bar import ThinBar
from convviz.workspace.evidence import Asked, EvidenceWorkspace

# While somebody draws, answers come faster than this, and nothing is said that would flicker.
_PATIENCE_MS = 350
_LEAST_HEIGHT_PX = 30


class BusyLine(QWidget):
    """Says where one slot of the workspace stands, with a bar, Cancel or Try again.

    It is empty where there is nothing to say, and keeps its height, so that nothing around it moves.

    Args:
        workspace: Who is asked.
        slot: The name under which the panel asks.
        parent: Its parent.
        needs_input: Whether the question is about what the network is fed; then its lack is said.

    Signals:
        waiting_changed: Whether a person has begun to wait: time to show the last answer as a stale one.
    """

    waiting_changed = Signal(bool)

    def __init__(
        self,
        workspace: EvidenceWorkspace,
        slot: str,
        parent: QWidget | None = None,
        *,
        needs_input: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{slot}BusyLine")
        self._workspace = workspace
        self._slot = slot
        self._needs_input = needs_input
        self._reason = self._note = ""
        self._was_busy = self._waiting = False
        self._answer: Answer | None = None
        self._text = QLabel(self)
        self._text.setObjectName(f"{slot}BusyText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self._bar = ThinBar(self)
        self.cancel = QPushButton(self)
        self.cancel.setObjectName(f"{slot}Cancel")
        self.again = QPushButton(self)
        self.again.setObjectName(f"{slot}Again")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self._patience.timeout.connect(self.refresh)
        self.cancel.clicked.connect(self._cancel)
        self.again.clicked.connect(self._ask_again)
        workspace.told.connect(self._hear)
        workspace.subject_changed.connect(self.refresh)
        self.retranslate()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def waiting(self) -> bool:
        """Whether the answer takes so long that a person notices."""
        return self._waiting

    def set_reason(self, text: str) -> None:
        """Why nothing is asked, such as that no layer has maps; "" where something is."""
        if text != self._reason:
            self._reason = text
            self.refresh()

    def set_note(self, text: str) -> None:
        """What is said while nothing else is to be said."""
        if text != self._note:
            self._note = text
            self.refresh()

    def refresh(self) -> None:
        """Says where the question stands now."""
        asked = self._workspace.asked(self._slot)
        busy = asked is not None and asked.busy
        # While the pen moves something is always busy, but an answer comes again and again.
        answer = None if asked is None else asked.answer
        if busy and (not self._was_busy or (answer is not self._answer and _progress(asked)[1] <= 1)):
            self._patience.start()
        elif not busy:
            self._patience.stop()
        self._was_busy, self._answer = busy, answer
        waiting = busy and not self._patience.isActive()
        self._say(self._sentence(asked, waiting=waiting))
        self.cancel.setVisible(waiting)
        done, total = _progress(asked)
        self._bar.setVisible(waiting and total > 1)
        if total > 1:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        failed = asked is not None and not busy and bool(asked.trouble or asked.cancelled)
        self.again.setVisible(failed and not self._reason)
        if waiting != self._waiting:
            self._waiting = waiting
            self.waiting_changed.emit(waiting)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.cancel.setText(self.tr("Cancel"))
        self.again.setText(self.tr("Try again"))
        self._bar.setAccessibleName(self.tr("Progress"))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._text, 1)
        for widget in (self._bar, self.cancel, self.again):
            row.addWidget(widget)
            widget.hide()
        self.setMinimumHeight(_LEAST_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _sentence(self, asked: Asked | None, *, waiting: bool) -> str:
        run = self._workspace.run
        if run is not None and run.trouble is not None:
            return sentence(run.trouble)
        if run is None or (self._needs_input and run.trace is None):
            return self.tr("Draw, or open a picture.")
        if self._reason or asked is None:
            return self._reason or self._stopped(run)
        if asked.busy and waiting:
            return (
                self.tr("Starting TensorFlow; this takes some seconds…")
                if asked.starting
                else self.tr("Computing…")
            )
        stopped = self.tr("Stopped.") if asked.cancelled else ""
        return asked.trouble or stopped or self._note

    def _stopped(self, run: NetworkRun) -> str:
        """Why the output that is explained is not there: a layer before it does not run."""
        network, trace = run.network, run.trace
        output = network.outputs[min(self._workspace.state.output, len(network.outputs) - 1)]
        error = (network.stopped if trace is None else trace.stopped).get(network.node(output).id)
        return "" if error is None else sentence(error)

    def _say(self, text: str) -> None:
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)

    def _hear(self, slot: str) -> None:
        if slot == self._slot:
            self.refresh()

    def _cancel(self) -> None:
        self._workspace.cancel(self._slot)

    def _ask_again(self) -> None:
        self._workspace.ask_again(self._slot)


def _progress(asked: Asked | None) -> tuple[int, int]:
    """How much of how much is done; (0, 0) where nobody has said."""
    if asked is None or asked.stale or asked.answer is None or asked.answer.whole:
        return 0, 0
    return asked.answer.done, asked.answer.total
