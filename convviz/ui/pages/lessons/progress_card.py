"""Whose progress it is, and a summary of it for the teacher."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMessageBox, QPushButton, QWidget

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.progress import ProgressWorkspace

_LONGEST_NAME = 200


class ProgressCard(Card):
    """Takes the learner's name and saves summaries.

    Args:
        progress: What is kept.
        titles: Gives the title of each lesson by its id, in the language in force.
        parent: The panel.

    Signals:
        told: A translated sentence, and its kind.
    """

    told = Signal(str, str)

    def __init__(
        self,
        progress: ProgressWorkspace,
        titles: Callable[[], Mapping[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("progressCard")
        self._progress, self._titles = progress, titles
        self.name = QLineEdit(self)
        self.name.setObjectName("learnerName")
        self.name.setMaxLength(_LONGEST_NAME)
        self.save = MenuButton("", label="…", parent=self)
        self.save.setObjectName("progressSave")
        self.forget = QPushButton(self)
        self.forget.setObjectName("progressForget")
        self.forget.setProperty("kind", "link")
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.forget)
        self.body.addWidget(self.name)
        self.body.addLayout(row)
        self.name.editingFinished.connect(self._rename)
        self.save.chosen.connect(self._ask)
        self.forget.clicked.connect(self._ask_to_forget)
        progress.changed.connect(self._show)
        self.retranslate()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Progress"))
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name (optional)"))
        self.name.setToolTip(self.tr("Stands on the summary; it stays on this machine"))
        self.save.set_label(self.tr("Save a summary for the teacher"), self.tr("Summary…"))
        self.save.set_options(
            (
                Option(".pdf", self.tr("To print (PDF)…")),
                Option(".csv", self.tr("As a table (CSV)…")),
            )
        )
        self.forget.setText(self.tr("Begin anew…"))
        self.forget.setToolTip(self.tr("Forgets what was done, for another learner"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def write(self, path: Path) -> None:
        """Writes a summary to a file that ends in .csv or .pdf, and says how it went."""
        from convviz.exports.progress_summary import write_progress_csv, write_progress_pdf

        write = write_progress_csv if path.suffix.lower() == ".csv" else write_progress_pdf
        try:
            write(path, self._progress.progress, self._titles())
        except ConvvizError as error:
            self.told.emit(sentence(error), "error")
            return
        text = self.tr("Saved {name} in {folder}.").format(name=path.name, folder=path.parent)
        self.told.emit(text, "info")

    def _ask(self, suffix: str) -> None:
        from convviz.ui.widgets.save_dialog import SaveDialog

        self._rename()
        kinds = {".csv": self.tr("Table"), ".pdf": self.tr("PDF")}
        suggested = Path(self.tr("progress") + suffix)
        dialog = SaveDialog(self.tr("Save a summary"), kinds[suffix], suffix, suggested, self)
        dialog.path_chosen.connect(self.write)
        dialog.open()

    def _rename(self) -> None:
        self._progress.rename(self.name.text())

    def _ask_to_forget(self) -> None:
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Begin anew"),
            self.tr("Forget all answers, exercises and the name on this machine? This cannot be undone."),
            parent=self,
        )
        question.setObjectName("progressForgetQuestion")
        forget = question.addButton(self.tr("Begin anew"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(QMessageBox.StandardButton.Cancel))
        forget.clicked.connect(self._progress.forget)
        question.finished.connect(question.deleteLater)
        question.open()

    def _show(self) -> None:
        name = self._progress.progress.name
        if self.name.text() != name and not self.name.hasFocus():
            self.name.setText(name)
