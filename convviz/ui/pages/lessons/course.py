"""The course: its chapters and their lessons, to begin one or to go on with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from convviz.layers.errors import ConvvizError
from convviz.lessons.course import Chapter, chapters
from convviz.lessons.reading import bundled_lesson
from convviz.painting.theme import Theme
from convviz.texts.articles.reading import language_in_force
from convviz.ui.pages.lessons.tile import LessonTile
from convviz.ui.widgets.card import CardTitle

_TILE_PX = 300
_GAP_PX = 12


class CoursePanel(QScrollArea):
    """Lists the lessons that come along.

    Signals:
        lesson_chosen: A `LessonFiles` that is to be begun.
        open_wanted: A lesson is to be opened from a file.
        make_wanted: A lesson is to be made.
    """

    lesson_chosen = Signal(object)
    open_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coursePanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.tiles: list[LessonTile] = []
        self._titles: list[tuple[CardTitle, Chapter]] = []
        self._grids: list[tuple[QGridLayout, list[LessonTile]]] = []
        self._columns = 0
        self._intro = QLabel(self)
        self._intro.setWordWrap(True)
        self._intro.setProperty("soft", "true")
        self.open_button = QPushButton(self)
        self.open_button.setObjectName("openLesson")
        self.open_button.clicked.connect(self.open_wanted)
        self.make_button = QPushButton(self)
        self.make_button.setObjectName("makeLesson")
        self.make_button.clicked.connect(self.make_wanted)
        self._lay_out()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Nothing here is painted by hand."""
        del colours

    def show_done(self, done: dict[str, int]) -> None:
        """Shows how many steps of each lesson were seen, by its id."""
        for tile in self.tiles:
            tile.set_done(done.get(tile.files.lesson.id, 0))

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setAccessibleName(self.tr("The course"))
        self._intro.setText(
            self.tr(
                "The whole course, step by step: read, predict, and see every number. Each lesson uses the pages "
                "of the program; what you had there comes back when it ends."
            )
        )
        self.open_button.setText(self.tr("Open a lesson…"))
        self.make_button.setText(self.tr("Make a lesson"))
        for label, chapter in self._titles:
            label.setText(chapter.title.get(language_in_force(), chapter.title["en"]))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many tiles side by side as there is room for."""
        super().resizeEvent(event)
        self._arrange(max(1, self.viewport().width() // _TILE_PX))

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("courseBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        head = QHBoxLayout()
        head.addWidget(self._intro, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.make_button)
        column.addLayout(head)
        number = 0
        for chapter in chapters():
            tiles: list[LessonTile] = []
            for name in chapter.lessons:
                number += 1
                try:
                    tile = LessonTile(bundled_lesson(name), number, inside)
                except ConvvizError:
                    # A lesson that was damaged on this machine must not take the others along.
                    continue
                tile.clicked.connect(self._choose)
                tiles.append(tile)
            if not tiles:
                continue
            title = CardTitle("", inside)
            self._titles.append((title, chapter))
            column.addSpacing(_GAP_PX)
            column.addWidget(title)
            grid = QGridLayout()
            grid.setSpacing(_GAP_PX)
            column.addLayout(grid)
            self._grids.append((grid, tiles))
            self.tiles.extend(tiles)
        column.addStretch(1)
        self.setWidget(inside)
        self._arrange(3)

    def _choose(self) -> None:
        tile = self.sender()
        if isinstance(tile, LessonTile):
            self.lesson_chosen.emit(tile.files)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for grid, tiles in self._grids:
            for at in range(self._columns):
                grid.setColumnStretch(at, 0)
            for at, tile in enumerate(tiles):
                grid.addWidget(tile, at // columns, at % columns)
            for at in range(columns):
                grid.setColumnStretch(at, 1)
        self._columns = columns
