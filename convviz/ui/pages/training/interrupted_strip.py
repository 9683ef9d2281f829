"""The strip that offers to go on with a training which was interrupted."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from convviz.texts.numbers import format_count
from convviz.ui.widgets.strip import Strip
from convviz.workspace.interrupted_runs import interrupted_runs, set_aside
from convviz.workspace.runs import RunSummary, RunsWorkspace
from convviz.workspace.training import TrainingWorkspace


class InterruptedStrip(Strip):
    """Appears while a run stands as running that nobody runs."""

    def __init__(
        self, training: TrainingWorkspace, runs: RunsWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__("warning", parent)
        self.setObjectName("interruptedStrip")
        self._training, self._runs = training, runs
        self._run: RunSummary | None = None
        self.resume = QPushButton(self)
        self.resume.setObjectName("interruptedResume")
        self.leave = QPushButton(self)
        self.leave.setObjectName("interruptedLeave")
        for button in (self.resume, self.leave):
            self.row.addWidget(button)
        self.resume.clicked.connect(self._resume)
        self.leave.clicked.connect(self._leave)
        runs.runs_changed.connect(self._follow)
        training.busy_changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.resume.setText(self.tr("Resume"))
        self.leave.setText(self.tr("Leave it"))
        self._run = None
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self) -> None:
        # While a training is under way no other can be gone on with, and its own files may say so a moment early.
        found = () if self._training.busy else interrupted_runs(self._runs, "")
        run = found[0] if found else None
        if run == self._run:
            return
        self._run = run
        if run is None:
            self.hide()
            return
        self.set_text(self._words(run))
        self.appear()

    def _resume(self) -> None:
        if self._run is not None:
            self._training.resume(self._run.id)

    def _leave(self) -> None:
        if self._run is not None:
            set_aside(self._runs, self._run)

    def _words(self, run: RunSummary) -> str:
        if run.epochs_done == 0:
            return self.tr("Training of {name} was interrupted in its first epoch.").format(name=run.title)
        text = self.tr("Training of {name} was interrupted after epoch {epoch} of {epochs}.")
        epochs = format_count(run.facts.recipe.epochs)
        return text.format(name=run.title, epoch=format_count(run.epochs_done), epochs=epochs)
