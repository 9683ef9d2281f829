"""The pictures of a cell of the matrix, or all wrong ones: what each is, what it was taken for, and how surely."""

from __future__ import annotations

from typing import cast

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme
from convviz.pictures.sets.picture_set import PictureSet
from convviz.states.training.results import Integers, Results, answers_in, wrong_answers
from convviz.texts.errors import sentence
from convviz.texts.training_results import answer_label, answer_text, wall_title
from convviz.ui.pages.training.picture_wall import PictureWall
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel

_SIDE_PX = 84
_NOTHING: Integers = np.zeros(0, np.int64)


class AnswerWall(PictureWall):
    """A wall whose labels say what was answered; one click opens a picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self._described, parent)
        self.setObjectName("resultsWall")
        self._results: Results | None = None
        self._places = _NOTHING
        self._set: PictureSet | None = None
        self.set_side(_SIDE_PX)

    def show_answers(self, results: Results | None, places: Integers, pictures: PictureSet | None) -> None:
        """Shows the pictures of answers, by their places in what was said."""
        self._results, self._places, self._set = results, places, pictures
        self.show_pictures(pictures, _NOTHING if results is None else results.said.pictures[places])

    def label_of(self, place: int) -> str:
        """What stands under a picture: "4→9 98 %"."""
        known = self._results is not None and 0 <= place < len(self._places)
        return answer_label(cast("Results", self._results), int(self._places[place])) if known else ""

    def name_of(self, place: int) -> str:
        """The name of a picture's file."""
        index = self.picture_at(place)
        return "" if self._set is None or index is None else self._set.name(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens the picture that was pressed on."""
        super().mouseReleaseEvent(event)
        at, place = event.position(), self.current
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and place >= 0 and self.box_of(place).grown(4).contains(at.x(), at.y()):
            self.activated.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened it already."""
        event.accept()

    def _described(self, place: int) -> str:
        if self._results is None or not 0 <= place < len(self._places):
            return ""
        return answer_text(self._results, int(self._places[place]), self.name_of(place))


class ResultsWall(QWidget):
    """The pictures with a heading, and a way back; or one sentence where they are not there any more.

    Signals:
        closed: A person goes back to the shares of the classes.
        picture_opened: A picture (rows, columns, 1 or 3), 0 to 255, and its name.
        refused: Why a picture cannot be read: one translated sentence.
    """

    closed = Signal()
    picture_opened = Signal(object, str)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: PictureSet | None = None
        self.back = IconButton("close", "", self)
        self.back.setObjectName("resultsBack")
        self.title = ElidedLabel("", self)
        self.title.setObjectName("resultsWallTitle")
        self.nothing = QLabel(self)
        self.nothing.setObjectName("resultsWallNothing")
        self.nothing.setWordWrap(True)
        self.wall = AnswerWall(self)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.nothing)
        layout.addWidget(self.wall, 1)
        layout.addStretch()
        self.back.clicked.connect(self.closed)
        self.wall.activated.connect(self._open)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.wall.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.back.set_name(self.tr("Back to the classes"))
        self.wall.setAccessibleName(self.tr("Pictures"))
        self.nothing.setAccessibleName(self.tr("Why there are no pictures"))

    def show_cell(
        self, results: Results, cell: tuple[int, int] | None, pictures: PictureSet | None, trouble: str
    ) -> None:
        """Shows the pictures that a cell counts, the surest first.

        Args:
            results: What was said.
            cell: Row and column; None for all wrong answers.
            pictures: The set that the answers count; None while it is opened, or where it is gone.
            trouble: Why it is gone.
        """
        places = wrong_answers(results.said) if cell is None else answers_in(results.said, *cell)
        self.title.setText(wall_title(results, cell, len(places)))
        missing = trouble
        if not len(places):
            missing = self.tr("There are none.")
        elif pictures is None:
            missing = missing or self.tr("Reading the pictures…")
        elif not _are_those(results, places, pictures):
            missing = self.tr("The pictures are no longer those that the training learnt from.")
        self._pictures = None if missing else pictures
        self.nothing.setText(missing)
        self.nothing.setVisible(bool(missing))
        self.wall.setVisible(not missing)
        self.wall.show_answers(None if missing else results, _NOTHING if missing else places, self._pictures)

    def finish(self) -> None:
        """Makes no more small pictures; for the end of the window."""
        self.wall.thumbnails.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self, place: int) -> None:
        index = self.wall.picture_at(place)
        if self._pictures is None or index is None:
            return
        try:
            self.picture_opened.emit(self._pictures.picture(index), self.wall.name_of(place))
        except ConvvizError as error:
            self.refused.emit(sentence(error))


def _are_those(results: Results, places: Integers, pictures: PictureSet) -> bool:
    """Whether a set still has what the answers are about, as far as its size and labels tell."""
    indices = results.said.pictures[places]
    if indices.min() < 0 or indices.max() >= len(pictures):
        return False
    return bool((pictures.labels[indices] == results.said.labels[places]).all())
