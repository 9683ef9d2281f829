"""Looking through the open pictures: classes, the wall, and the picture that is looked at."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.pictures.picture import picture_of_array
from convviz.states.training.data import DataView
from convviz.texts.training_data import NAMED_SETS, nothing_text, place_text, shown_text
from convviz.ui.pages.training.data_side import ClassesColumn, PictureColumn
from convviz.ui.pages.training.data_skipped import SkippedDialog
from convviz.ui.pages.training.data_tools import DataTools
from convviz.ui.pages.training.picture_view import LargePicture
from convviz.ui.pages.training.picture_wall import PictureWall
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.opened import OpenedPicture
from convviz.workspace.picture_choice import ChosenPicture

_CLASSES_PX, _PICTURE_PX = 190, 232
# In less width the picture has no column of its own: it takes the wall's place.
_WIDE_PX = 760
_LEAST_PX = 480


class LookThrough(QWidget):
    """Arranges the views of what is open.

    Signals:
        open_picture: An `OpenedPicture`, and where it is to be opened: "network" or "lab".
    """

    open_picture = Signal(object, str)

    def __init__(self, data: DataWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataLook")
        self._data = data
        self.classes = ClassesColumn(self)
        self.classes.setFixedWidth(_CLASSES_PX)
        self.tools = DataTools(self)
        self.wall = PictureWall(self.describe, self)
        self.wall.setObjectName("pictureWall")
        self.nothing = QLabel(self)
        self.nothing.setObjectName("dataNothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.large = LargePicture(self)
        self.large.setObjectName("largePicture")
        self.middle = QStackedWidget(self)
        for part in (self.wall, self.nothing, self.large):
            self.middle.addWidget(part)
        self.shown = QLabel(self)
        self.shown.setObjectName("dataShown")
        self.shown.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.side = PictureColumn(self)
        self.side.setFixedWidth(_PICTURE_PX)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for part in (self.classes, self.wall, self.large, self.side):
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.classes.list.setAccessibleName(self.tr("Classes"))
        self.wall.setAccessibleName(self.tr("Pictures"))
        self.large.setAccessibleName(self.tr("The picture, in place of the wall"))
        self.render_data()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self.render_data()

    def minimumSizeHint(self) -> QSize:
        """Without the picture's column, which is left out where there is no room."""
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the picture's column out where there is no room for it."""
        super().resizeEvent(event)
        self._show_side()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space on the wall shows the picture large, as Enter does; it does not begin a training."""
        if event.key() == Qt.Key.Key_Space and self.wall.hasFocus():
            self._enlarge_place(self.wall.current)
        else:
            super().keyPressEvent(event)

    def describe(self, place: int) -> str:
        """What is said of the picture at a place of the wall."""
        looked, index = self._data.looked, self.wall.picture_at(place)
        if looked is None or index is None:
            return ""
        part = looked.part
        name = part.class_names[int(part.labels[index])]
        return place_text(place, len(looked.rows), name, part.name(index))

    def render_data(self) -> None:
        """Shows what the workspace says."""
        looked = self._data.looked
        if looked is None or not self.isVisible():
            return
        scene, part = looked.classes, looked.part
        self.classes.show_scene(
            title_of(looked.source), scene, looked.view.classes, looked.given.skipped_count
        )
        self.tools.show_view(self._data.view, scene.counts)
        self.wall.show_pictures(part, looked.rows)
        self.shown.setText(shown_text(len(looked.rows), len(part)))
        self.nothing.setText(nothing_text(looked.view.search))
        if not self.is_enlarged or not len(looked.rows):
            self.middle.setCurrentWidget(self.wall if len(looked.rows) else self.nothing)
        self._show_side()

    @property
    def is_enlarged(self) -> bool:
        """Whether a picture stands in place of the wall."""
        return self.middle.currentWidget() is self.large

    def enlarge(self) -> None:
        """Shows the chosen picture in place of the wall, or the wall again."""
        if self.is_enlarged:
            self.middle.setCurrentWidget(self.wall)
            self.wall.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._data.choice.picture is not None:
            self.middle.setCurrentWidget(self.large)
            self.large.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_side()

    def _lay_out(self) -> None:
        self.tools.foot.insertWidget(0, self.shown)
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addWidget(self.tools)
        middle.addWidget(self.middle, 1)
        middle.addLayout(self.tools.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.classes)
        row.addLayout(middle, 1)
        row.addWidget(self.side)

    def _connect(self) -> None:
        data, wall = self._data, self.wall
        data.changed.connect(self.render_data)
        data.choice.changed.connect(self._show_choice)
        self.classes.list.chosen.connect(self._choose_classes)
        self.classes.skipped_wanted.connect(self._show_skipped)
        self.tools.view_changed.connect(self._take_view)
        self.tools.side_wanted.connect(wall.set_side)
        wall.side_changed.connect(self.tools.show_side)
        wall.current_changed.connect(self._choose_picture)
        wall.activated.connect(self._enlarge_place)
        wall.menu_wanted.connect(self._show_menu)
        wall.thumbnails.crashed.connect(data.crashed)
        self.side.step_wanted.connect(self._step)
        self.side.enlarge_wanted.connect(self.enlarge)
        self.side.open_wanted.connect(self._open_elsewhere)
        self.large.step_wanted.connect(self._step)
        self.large.closed.connect(self.enlarge)
        self.large.pointed.connect(self.side.pointed.setText)

    def _show_side(self) -> None:
        wide = self.width() >= _WIDE_PX or self.is_enlarged
        self.side.setVisible(wide)
        self.classes.setVisible(self.width() >= _WIDE_PX or not self.is_enlarged)
        self.side.picture.setVisible(not self.is_enlarged)

    def _choose_classes(self, classes: object) -> None:
        if isinstance(classes, tuple):
            self._data.set_view(replace(self._data.view, classes=classes))

    def _take_view(self, view: object) -> None:
        if isinstance(view, DataView):
            self._data.set_view(view)

    def _choose_picture(self, place: int) -> None:
        looked, index = self._data.looked, self.wall.picture_at(place)
        if looked is not None and index is not None:
            self._data.choice.choose(looked.part, index)

    def _enlarge_place(self, _place: int) -> None:
        if self._data.choice.picture is not None and not self.is_enlarged:
            self.enlarge()

    def _step(self, steps: int) -> None:
        self.wall.go_to(max(0, self.wall.current) + steps)

    def _show_choice(self, chosen: object) -> None:
        picture = chosen if isinstance(chosen, ChosenPicture) else None
        self.side.show_picture(picture)
        self.large.show_picture(None if picture is None else picture.values)
        if picture is None and self.is_enlarged:
            self.enlarge()

    def _open_elsewhere(self, where: str) -> None:
        chosen = self._data.choice.picture
        if chosen is not None and chosen.values is not None:
            title = f"{chosen.class_name}: {Path(chosen.name).name}"
            self.open_picture.emit(OpenedPicture(picture_of_array(chosen.values), title), where)

    def _show_menu(self, _place: int, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("pictureMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show large"), self.enlarge)
        menu.addAction(self.side.to_network.text(), self.side.to_network.click)
        menu.addAction(self.side.to_lab.text(), self.side.to_lab.click)
        menu.popup(at)

    def _show_skipped(self) -> None:
        looked = self._data.looked
        if looked is not None:  # of what was given: after a split each part would name them
            SkippedDialog(looked.given.skipped, looked.given.skipped_count, self).open()


def title_of(source: str) -> str:
    """What a source is called: its name, or that of its file or folder."""
    return NAMED_SETS.get(source) or Path(source).name or source
