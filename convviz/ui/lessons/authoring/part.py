"""What all parts of the column in which a lesson is written share."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from convviz.lessons.quantities.subject import Subject
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_MARGIN_PX = 16


class Part(QScrollArea):
    """Fields one below the other; `refresh` shows a draft, and what is typed goes to `work`."""

    def __init__(self, name: str, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.work = work
        self.subject: Subject | None = None
        self._labels: list[tuple[QLabel, QWidget]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        inside.setObjectName(f"{name}Body")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(_MARGIN_PX, 4, _MARGIN_PX, _MARGIN_PX)
        self.column.setSpacing(6)
        self.setWidget(inside)

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        raise NotImplementedError

    def refresh(self, draft: Draft) -> None:
        """Shows a draft."""
        raise NotImplementedError

    def show_subject(self, subject: Subject | None) -> None:
        """What the step shows, as it ran; None while it runs."""
        self.subject = subject
        if self.work.draft is not None:
            self.refresh(self.work.draft)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.work.draft is not None:
                self.refresh(self.work.draft)

    def add_labelled(self, field: QWidget) -> QLabel:
        """A field with a label above it, which `name_field` names."""
        label = QLabel(self)
        label.setProperty("soft", "true")
        label.setWordWrap(True)
        label.setBuddy(field)
        self.column.addWidget(label)
        self.column.addWidget(field)
        return label

    def name_field(self, label: QLabel, field: QWidget, text: str) -> None:
        """Names a field, for everybody."""
        label.setText(text)
        field.setAccessibleName(text)
