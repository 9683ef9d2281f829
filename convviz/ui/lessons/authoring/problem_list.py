"""What a check found: each line leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from convviz.lessons.checking import Problem
from convviz.texts.lesson_problems import place_text, problem_text
from convviz.ui.widgets.icon_button import IconButton

_HEIGHT_PX = 120


class ProblemList(QWidget):
    """Lists problems.

    Signals:
        chosen: A Problem whose place is wanted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonProblems")
        self._problems: tuple[Problem, ...] = ()
        self.heading = QLabel(self)
        self.heading.setObjectName("lessonProblemsCount")
        self.heading.setWordWrap(True)
        self.close_button = IconButton("close", "", self)
        self.close_button.setObjectName("lessonProblemsClose")
        self.list = QListWidget(self)
        self.list.setObjectName("lessonProblemsList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_HEIGHT_PX)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.close_button.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.list)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.list.setAccessibleName(self.tr("Problems"))
        self.close_button.set_name(self.tr("Hide the problems"))
        self._show()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows what was found, or that nothing was."""
        self._problems = tuple(problems)
        self._show()
        self.show()

    def _show(self) -> None:
        grave = sum(each.is_grave for each in self._problems)
        if not self._problems:
            self.heading.setText(self.tr("Nothing is wrong: a learner gets through."))
        else:
            text = self.tr("{grave} to be mended, {advice} to think about")
            self.heading.setText(text.format(grave=grave, advice=len(self._problems) - grave))
        self.list.clear()
        self.list.setVisible(bool(self._problems))
        for at, problem in enumerate(self._problems):
            place = place_text(problem.step, problem.language)
            item = QListWidgetItem(f"{place}: {problem_text(problem.code, dict(problem.facts))}")
            item.setData(Qt.ItemDataRole.UserRole, at)
            self.list.addItem(item)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._problems[int(item.data(Qt.ItemDataRole.UserRole))])
