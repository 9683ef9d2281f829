"""How far off an answer may be, and whether it is asked for in per cent."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.lessons.marking.numbers import read_number
from convviz.lessons.questions import NumberQuestion, Question, RowQuestion
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_number
from convviz.ui.lessons.authoring.fields import LineField


class Leeway(QWidget):
    """Of a number or a row; other questions have none.

    Signals:
        changed: The question with another leeway.
        notice: One translated sentence about a number that cannot be read.
    """

    changed = Signal(object)
    notice = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: NumberQuestion | RowQuestion | None = None
        self._label = QLabel(self)
        self._label.setProperty("soft", "true")
        self._label.setWordWrap(True)
        self.tolerance = LineField("questionTolerance", self)
        self._label.setBuddy(self.tolerance)
        self.percent = QCheckBox(self)
        self.percent.setObjectName("questionPercent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._label, self.tolerance, self.percent):
            column.addWidget(widget)
        self.tolerance.editingFinished.connect(self._set_tolerance)
        self.percent.clicked.connect(self._set_percent)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        name = self.tr("How far off an answer may be")
        self._label.setText(name)
        self.tolerance.setAccessibleName(name)
        self.tolerance.setPlaceholderText(self.tr("as the number of digits asks"))
        self.percent.setText(self.tr("Asked for in per cent"))

    def show_question(self, question: Question | None) -> None:
        """Shows the leeway of a question."""
        self._question = question if isinstance(question, NumberQuestion | RowQuestion) else None
        self.setVisible(self._question is not None)
        if self._question is None:
            return
        is_number = isinstance(self._question, NumberQuestion)
        self.percent.setVisible(is_number)
        self.percent.setChecked(isinstance(self._question, NumberQuestion) and self._question.percent)
        if not self.tolerance.hasFocus():
            told = self._question.tolerance
            self.tolerance.show_text("" if told is None else format_number(told))

    def _set_tolerance(self) -> None:
        question, text = self._question, self.tolerance.text().strip()
        if question is None:
            return
        try:
            told = abs(read_number(text)) if text else None
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return
        if told != question.tolerance:
            self.changed.emit(replace(question, tolerance=told))

    def _set_percent(self, percent: bool) -> None:  # noqa: FBT001 - a slot's payload
        if isinstance(self._question, NumberQuestion):
            self.changed.emit(replace(self._question, percent=percent))
