"""What is done with a run: opened, saved, gone on with, renamed, deleted; and what was interrupted is offered."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMessageBox

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.learning.messages import Convert, Converted, Event, Failed, Finished
from convviz.texts.errors import sentence
from convviz.texts.training_curves import best_text
from convviz.texts.training_progress import duration
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.interrupted_strip import InterruptedStrip
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.settings import Settings
from convviz.workspace.runs import RunSummary
from convviz.workspace.task import TaskRunner


class RunCommands(QObject):
    """Does what the list of runs asks for.

    Args:
        window: What dialogs stand before.
        page: The training page.
        settings: Remembers the folder that networks are saved in.
    """

    def __init__(self, window: MainWindow, page: TrainingPage, settings: Settings) -> None:
        super().__init__(page)
        self._window, self._page, self._settings = window, page, settings
        self._saved: RunSummary | None = None
        self._warned = ""
        self._copying = TaskRunner(self)
        self._copying.finished.connect(self._tell_saved)
        self._copying.refused.connect(self._refuse)
        self._copying.crashed.connect(report)
        self.interrupted = InterruptedStrip(page.training, page.runs, page)
        page.strips.addWidget(self.interrupted)
        page.run_action.connect(self.do)
        page.training.run_ended.connect(self._tell_end)
        page.training.notice.connect(self._remember_warning)
        page.training.busy_changed.connect(self._clear_warning)

    def do(self, action: str, run_id: str) -> None:
        """Does what an entry of the run's menu says."""
        run = self._page.runs.run(run_id)
        if run is None:
            return
        match action:
            case "open":
                self._page.open_trained(run_id)
            case "save-keras":
                self._ask_where(run, ".keras")
            case "save-h5":
                self._ask_where(run, ".h5")
            case "resume":
                self._page.training.resume(run_id)
            case "recipe":
                self._page.training.set_recipe(run.facts.recipe)
            case "rename":
                self._ask_name(run)
            case "delete":
                self._ask_delete(run)
            case _:
                raise ValueError(f"There is no action {action!r} for a run.")

    def _remember_warning(self, text: str) -> None:
        self._warned = text

    def _clear_warning(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        """Why the last training ended is said until another one begins."""
        if busy and self._warned and self._window.notice() == self._warned:
            self._window.hide_notice()

    def _tell_end(self, run_id: str, outcome: object) -> None:
        run = self._page.runs.run(run_id)
        if isinstance(outcome, Finished) and run is not None:
            measured = [f"{each.name} {best_text(each.accuracy)}" for each in outcome.measurements]
            text = self.tr("{name} was trained in {time}.").format(
                name=run.title, time=duration(outcome.seconds)
            )
            answers = self.tr("Right answers: {measured}.").format(measured=", ".join(measured))
            self._page.notice.emit(f"{text} {answers}" if measured else text, "info")

    def _ask_name(self, run: RunSummary) -> None:
        dialog = QInputDialog(self._window)
        dialog.setObjectName("renameRun")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Rename the run"))
        dialog.setLabelText(self.tr("Its name; empty for the one that follows from its settings"))
        dialog.setTextValue(run.facts.name or run.title)
        dialog.textValueSelected.connect(partial(self._page.runs.rename, run.id))
        dialog.open()

    def _ask_delete(self, run: RunSummary) -> None:
        text = self.tr("Delete “{name}” with its network and all its epochs? This cannot be undone.")
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Delete the run"),
            text.format(name=run.title),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        box.setObjectName("deleteRun")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.setObjectName("deleteRunButton")
        delete.clicked.connect(partial(self._page.runs.delete, run.id))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.open()

    def _ask_where(self, run: RunSummary, suffix: str) -> None:
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._saved = run
        name = Path(run.title.replace("/", "-").replace("\\", "-")).name
        suggested = (self._settings.export_folder or Path()) / f"{name}{suffix}"
        title, kind = self.tr("Save the network"), self.tr("Trained network")
        dialog = SaveDialog(title, kind, suffix, suggested, self._window)
        dialog.path_chosen.connect(self._save)
        dialog.open()

    def _save(self, path: object) -> None:
        target, run = cast("Path", path), self._saved
        if run is None:
            return
        self._settings.export_folder = target.parent
        source = self._page.runs.folder_of(run.id).model
        if target.suffix.lower() == ".h5":
            job = self._page.training.worker.submit(Convert(str(source), str(target)))
            job.ended.connect(self._end_conversion)
            self._page.notice.emit(self.tr("Writing {name}…").format(name=target.name), "info")
        else:
            self._copying.start(partial(_copied, source, target))

    def _end_conversion(self, event: Event) -> None:
        match event:
            case Converted(target=target):
                self._tell_saved(Path(target))
            case Failed():
                self._refuse(event.error())
            case _:
                pass

    def _tell_saved(self, path: object) -> None:
        text = self.tr("Saved as {path}").format(path=str(path))
        self._page.notice.emit(text, "info")

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self._page.notice.emit(sentence(error), "error")


def _copied(source: Path, target: Path) -> Path:
    try:
        content = source.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        text = f"{source} cannot be read: {reason}."
        raise ConvvizError("file-unreadable", text, name=source.name, reason=reason) from error
    write_whole(target, content)
    return target
