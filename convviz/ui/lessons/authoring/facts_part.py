"""What a lesson says of itself: title, summary, origin, how long it takes, its name among files."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from convviz.ui.lessons.authoring.fields import LineField, TextField
from convviz.ui.lessons.authoring.part import Part
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.saying import with_id, with_lesson_words, with_minutes
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_MOST_MINUTES = 240


class FactsPart(Part):
    """The lesson as a whole."""

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("lessonFactsPart", work, parent)
        self.title = LineField("lessonTitleField", self)
        self.summary = TextField("lessonSummaryField", 4, self)
        self.origin = TextField("lessonOriginField", 4, self)
        self.minutes = QSpinBox(self)
        self.minutes.setObjectName("lessonMinutes")
        self.minutes.setRange(1, _MOST_MINUTES)
        self.minutes.setKeyboardTracking(False)
        self.name = LineField("lessonIdField", self)
        fields = (self.title, self.summary, self.origin, self.minutes, self.name)
        self._fields = [(self.add_labelled(field), field) for field in fields]
        self._files = QLabel(self)
        self._files.setObjectName("lessonFilesLine")
        self._files.setProperty("soft", "true")
        self._files.setWordWrap(True)
        self.column.addSpacing(8)
        self.column.addWidget(self._files)
        self.column.addStretch(1)
        self.title.typed.connect(self._type_title)
        self.summary.typed.connect(self._type_summary)
        self.origin.typed.connect(self._type_origin)
        self.minutes.valueChanged.connect(self._set_minutes)
        self.name.editingFinished.connect(self._set_name)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        names = (
            self.tr("Title of the lesson"),
            self.tr("What one can do afterwards"),
            self.tr("Where the idea comes from"),
            self.tr("Minutes"),
            self.tr("Name among files (small letters, digits, hyphens)"),
        )
        for (label, field), name in zip(self._fields, names, strict=True):
            self.name_field(label, field, name)

    def refresh(self, draft: Draft) -> None:
        """Shows the lesson's own words."""
        self.title.show_text(draft.words.title)
        self.summary.show_text(draft.words.summary)
        self.origin.show_text(draft.words.origin)
        if not self.name.hasFocus():
            self.name.show_text(draft.files.lesson.id)
        self.minutes.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.minutes.setValue(draft.files.lesson.minutes)
        self.minutes.blockSignals(False)  # noqa: FBT003
        size = sum(len(data) for data in draft.files.files.values())
        text = self.tr("{files} files belong to it, {kilobytes} kB.")
        self._files.setText(text.format(files=len(draft.files.files), kilobytes=-(-size // 1000)))
        self._files.setVisible(bool(draft.files.files))

    def _type_title(self, text: str) -> None:
        self._type(lambda draft: with_lesson_words(draft, title=text), "lesson-title")

    def _type_summary(self, text: str) -> None:
        self._type(lambda draft: with_lesson_words(draft, summary=text), "summary")

    def _type_origin(self, text: str) -> None:
        self._type(lambda draft: with_lesson_words(draft, origin=text), "origin")

    def _set_minutes(self, minutes: int) -> None:
        self._type(lambda draft: with_minutes(draft, minutes), "minutes")

    def _set_name(self) -> None:
        draft = self.work.draft
        if draft is not None and self.name.text() != draft.files.lesson.id:
            self.work.apply(with_id(draft, self.name.text()), self.tr("Name the lesson"))
            self.name.show_text(self.work.draft.files.lesson.id if self.work.draft else "")

    def _type(self, change: Callable[[Draft], Draft], field: str) -> None:
        draft = self.work.draft
        if draft is not None:
            self.work.apply(change(draft), self.tr("Type"), f"{field}-{draft.language}")
