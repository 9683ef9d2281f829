"""The words of a step: title, text with its preview, notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import Shown, StepWords
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.wording import value_text, with_values
from convviz.texts.errors import sentence
from convviz.ui.lessons.authoring.fields import LineField, TextField
from convviz.ui.lessons.authoring.part import Part
from convviz.ui.lessons.authoring.pictures import lesson_picture
from convviz.ui.lessons.step_text import StepText
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.authoring.asking import with_value
from convviz.workspace.authoring.describing import offer_line
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.offers import Offer, offers, spot_of_shown
from convviz.workspace.authoring.saying import with_file, with_words
from convviz.workspace.lesson_authoring import AuthoringWorkspace


class TextPart(Part):
    """Title, text, preview and notes."""

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("lessonTextPart", work, parent)
        self.title = LineField("stepTitleField", self)
        self.text = TextField("stepTextField", 9, self)
        self.notes = TextField("stepNotesField", 3, self)
        self.picture = QPushButton(self)
        self.picture.setObjectName("stepAddPicture")
        self.number = MenuButton("", parent=self)
        self.number.setObjectName("stepQuote")
        self._offers: tuple[Offer, ...] = ()
        self._seen: tuple[Subject | None, Shown | None] = (None, None)
        self.preview = StepText(self)
        self.preview.setObjectName("stepPreview")
        self._title_label = self.add_labelled(self.title)
        self._text_label = self.add_labelled(self.text)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addWidget(self.number)
        row.addStretch(1)
        self.column.addLayout(row)
        self._preview_label = QLabel(self)
        self._preview_label.setProperty("soft", "true")
        self.column.addWidget(self._preview_label)
        frame = QFrame(self)
        frame.setObjectName("stepPreviewFrame")
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self.preview)
        self.column.addWidget(frame)
        self._notes_label = self.add_labelled(self.notes)
        self.column.addStretch(1)
        self.title.typed.connect(self._type_title)
        self.text.typed.connect(self._type_text)
        self.notes.typed.connect(self._type_notes)
        self.picture.clicked.connect(self._ask_for_picture)
        self.number.chosen.connect(self._quote)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.name_field(self._title_label, self.title, self.tr("Title of the step"))
        self.name_field(self._text_label, self.text, self.tr("Text (Markdown)"))
        self.name_field(self._notes_label, self.notes, self.tr("Notes for the presenter"))
        self.picture.setText(self.tr("Add a picture…"))
        self.number.set_label(self.tr("Quote a number"), self.tr("Quote a number"))
        self._preview_label.setText(self.tr("As learners see it"))
        self.preview.setAccessibleName(self.tr("Preview"))

    def refresh(self, draft: Draft) -> None:
        """Shows the words of the step."""
        words = draft.step_words
        self.title.show_text(words.title)
        self.text.show_text(words.text)
        self.notes.show_text(words.notes)
        self.preview.show_text(filled(draft, words, self.subject).text, draft.files.files)
        # Typing must not compute everything anew that could be quoted.
        if self._seen[0] is not self.subject or self._seen[1] is not draft.step.show:
            self._seen = (self.subject, draft.step.show)
            self._offers = quotable(draft, self.subject)
        self.number.setEnabled(bool(self._offers))
        self.number.set_options(
            [Option(str(at), offer_line(each.quantity, each.result)) for at, each in enumerate(self._offers)]
        )

    def add_picture(self, path: Path) -> None:
        """Adds a picture to the lesson, and shows it where the cursor is."""
        draft = self.work.draft
        if draft is None:
            return
        try:
            name, data = lesson_picture(path, draft.files.files)
        except ConvvizError as error:
            self.work.notice.emit(sentence(error))
            return
        place = self.text.textCursor().position()
        before = draft.step_words.text
        words = self.tr("what it shows")
        text = f"{before[:place]}\n\n![{words}]({name})\n\n{before[place:]}".strip() + "\n"
        self.work.apply(with_words(with_file(draft, name, data), text=text), self.tr("Add a picture"))

    def _ask_for_picture(self) -> None:
        dialog = QFileDialog(self, self.tr("Add a picture"))
        dialog.setObjectName("lessonPictureDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)")
        dialog.fileSelected.connect(self._add_named)
        dialog.open()

    def _add_named(self, name: str) -> None:
        self.add_picture(Path(name))

    def _quote(self, at: str) -> None:
        draft = self.work.draft
        if draft is None:
            return
        quoted, name = with_value(draft, self._offers[int(at)].quantity)
        place, before = self.text.textCursor().position(), draft.step_words.text
        text = f"{before[:place]}{{{name}}}{before[place:]}"
        self.work.apply(with_words(quoted, text=text), self.tr("Quote a number"))

    def _type_title(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, title=text), "title")

    def _type_text(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, text=text), "text")

    def _type_notes(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, notes=text), "notes")

    def _type(self, change: Callable[[Draft], Draft], field: str) -> None:
        draft = self.work.draft
        if draft is not None:
            merge = f"{field}-{draft.index}-{draft.language}"
            self.work.apply(change(draft), self.tr("Type"), merge)


def quotable(draft: Draft, subject: Subject | None) -> tuple[Offer, ...]:
    """What texts can quote of what the step shows."""
    if subject is None:
        return ()
    spot = spot_of_shown(draft.step.show)
    return (*offers("number", spot, subject), *offers("shape", spot, subject))


def filled(draft: Draft, words: StepWords, subject: Subject | None) -> StepWords:
    """The words with their numbers in them; a name stays where its number cannot be had."""
    values: dict[str, str] = {}
    for name, quantity in draft.step.values.items() if subject is not None else ():
        try:
            values[name] = value_text(value_of(quantity, subject)) if subject is not None else ""
        except ConvvizError:
            continue
    return with_values(words, values)
