"""Collecting pictures of one's own, class by class: drawn, shot, dropped or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from convviz.layers.errors import ConvvizError
from convviz.painting.theme import Theme
from convviz.texts.errors import sentence
from convviz.texts.training_collect import can_train, hint_text
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.camera import Camera, frame_of
from convviz.ui.pages.training.collect_camera import CameraPart
from convviz.ui.pages.training.collect_classes import CollectClasses
from convviz.ui.pages.training.collect_draw import DrawPart
from convviz.ui.pages.training.collect_names import NewCollectionDialog
from convviz.ui.pages.training.picture_wall import PictureWall
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.collected_pictures import CollectedPictures
from convviz.workspace.collecting import CollectWorkspace, Kept
from convviz.workspace.shooting import FrameSource

# The least and the most width of classes and pad; what is left is the pictures'.
_CLASSES_PX, _MAKING_PX = (132, 190), (214, 300)
_DRAWING_SIDE_PX = 56


class CollectPanel(QWidget):
    """Figures choose a class, Enter keeps a drawing, Space shoots, Ctrl+V pastes, Ctrl+Z takes back.

    Signals:
        train_on: The folder of the collection, which is to be trained on.
        told: A translated sentence and its kind, for a notice.
    """

    train_on = Signal(str)
    told = Signal(str, str)

    def __init__(
        self,
        collecting: CollectWorkspace,
        frames: FrameSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("collectPanel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAcceptDrops(True)
        self._collecting = collecting
        self._pictures: CollectedPictures | None = None
        self._shown_folder = Path()
        self.which = QPushButton(self)
        self.which.setObjectName("collectWhich")
        self._choices = QMenu(self)
        self._choices.setObjectName("collectWhichMenu")
        self._choices.aboutToShow.connect(self.fill)
        self.which.setMenu(self._choices)
        self.undo = IconButton("undo", "", self)
        self.undo.setObjectName("collectUndo")
        self.paste = IconButton("paste", "", self)
        self.paste.setObjectName("collectPaste")
        self.train = QPushButton(self)
        self.train.setObjectName("collectTrain")
        self.train.setProperty("kind", "primary")
        self.classes = CollectClasses(collecting, self)
        self.classes.setMinimumWidth(_CLASSES_PX[0])
        self.classes.setMaximumWidth(_CLASSES_PX[1])
        self.way = Segmented("", (), self)
        self.way.setObjectName("collectWay")
        self.draw = DrawPart(self)
        self.camera = CameraPart(frames or Camera(self), self)
        self.ways = QStackedWidget(self)
        self.wall = PictureWall(self._describe, self, named=False)
        self.wall.setObjectName("collectedWall")
        self.wall.set_side(_DRAWING_SIDE_PX)
        self.hint = QLabel(self)
        self.hint.setObjectName("collectHint")
        self.hint.setWordWrap(True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_pictures()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for part in (self.classes, self.camera, self.wall):
            part.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.undo.set_name(self.tr("Take back the last picture"))
        self.undo.set_shortcut_hint(QKeySequence(QKeySequence.StandardKey.Undo))
        self.paste.set_name(self.tr("Paste a picture into the class"))
        self.paste.set_shortcut_hint(QKeySequence(QKeySequence.StandardKey.Paste))
        self.train.setText(self.tr("Train on this"))
        self.way.setAccessibleName(self.tr("How pictures are made"))
        self.way.set_options((Option("draw", self.tr("Draw")), Option("camera", self.tr("Camera"))))
        self.wall.setAccessibleName(self.tr("Pictures of the class, the newest first"))
        self._show_state()

    def fill(self) -> QMenu:
        """The menu of collections, with all its rows."""
        menu = self._choices
        menu.clear()
        menu.addAction(self.tr("New collection…"), self.ask_new)
        folders = self._collecting.folders()
        if folders:
            menu.addSection("")
        for folder in folders:
            action = menu.addAction(folder.name)
            action.setData(str(folder))
            action.triggered.connect(self._open_chosen)
        return menu

    def ask_new(self) -> None:
        """Asks what the new collection is called, and what its classes are."""
        dialog = NewCollectionDialog(self)
        dialog.wanted.connect(self._collecting.create)
        dialog.open()

    def take_page_key(self, event: QKeyEvent) -> bool:
        """A key that no control has taken: figures choose a class, Enter keeps what is drawn."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._collecting.undo()
            return True
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(QGuiApplication.clipboard().mimeData())
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.text().isdigit():
            return self._collecting.choose_number(int(event.text()))
        if self.ways.currentWidget() is self.camera:
            return self.camera.take_key(event, down=True)
        return self.draw.take_key(event)

    def take(self, mime: QMimeData) -> bool:
        """Puts what was dropped or pasted into the chosen class: pictures in files, or one picture."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        files = [path for path in paths if path.is_file()]
        for path in files:
            self._collecting.add_file(path)
        if files:
            return True
        if mime.hasImage():
            image = QImage(mime.imageData())
            if not image.isNull():
                self._collecting.add(frame_of(image))
                return True
        return False

    def event(self, event: QEvent) -> bool:
        """Takes back and pastes here, before the window does."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Paste):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the panel; Space, which shoots, begins no training while the camera is off."""
        if not self.take_page_key(event) and event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Space is let go."""
        if not self.camera.take_key(event, down=False):
            super().keyReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes pictures while a class is chosen."""
        mime = event.mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if self._collecting.class_name and (mime.hasImage() or any(path.is_file() for path in files)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Puts them into the class."""
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for part in (self.draw, self.camera):
            self.ways.addWidget(part)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.which)
        top.addWidget(self.hint, 1)
        for button in (self.paste, self.undo):
            button.setProperty("kind", "flat")
            top.addWidget(button)
        top.addWidget(self.train)
        making = QVBoxLayout()
        making.setSpacing(8)
        making.addWidget(self.way)
        making.addWidget(self.ways, 1)
        left = QWidget(self)
        left.setLayout(making)
        left.setMinimumWidth(_MAKING_PX[0])
        left.setMaximumWidth(_MAKING_PX[1])
        making.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.classes, 4)
        row.addWidget(left, 6)
        row.addWidget(self.wall, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        collecting = self._collecting
        collecting.changed.connect(self._show_state)
        collecting.pictures_changed.connect(self._show_pictures)
        collecting.added.connect(self._show_added)
        collecting.removed.connect(self._show_removed)
        collecting.refused.connect(self._refuse)
        collecting.crashed.connect(report)
        self.draw.drawn.connect(collecting.add)
        self.camera.shot.connect(collecting.add)
        self.way.chosen.connect(self._choose_way)
        self.wall.removal_wanted.connect(self._remove)
        self.wall.thumbnails.crashed.connect(report)
        self.undo.clicked.connect(collecting.undo)
        self.paste.clicked.connect(self._paste)
        self.train.clicked.connect(self._train)

    def _show_state(self) -> None:
        collecting = self._collecting
        collection = collecting.collection
        self.which.setText(self.tr("Collection") if collection is None else collection.folder.name)
        self.which.setAccessibleName(self.tr("Collection"))
        self.classes.render_classes()
        self.draw.set_class(collecting.class_name)
        self.camera.set_class(collecting.class_name)
        self.undo.setEnabled(collecting.can_undo)
        self.paste.setEnabled(bool(collecting.class_name))
        trouble = can_train(collection)
        self.train.setEnabled(not trouble)
        self.train.setToolTip(trouble)
        self.hint.setText(hint_text(collection))

    def _show_pictures(self) -> None:
        collecting = self._collecting
        collection = collecting.collection
        if collection is None or not collecting.class_name:
            self._pictures = None
            self.wall.show_pictures(None, CollectedPictures(Path(), ()).newest_first())
            return
        if collection.folder != self._shown_folder:
            self._shown_folder = collection.folder
            self._choose_way("draw" if collection.kind == "drawings" else "camera")
        self._pictures = CollectedPictures(
            collection.folder / collecting.class_name, collecting.picture_names()
        )
        self.wall.show_pictures(self._pictures, self._pictures.newest_first())

    def _show_added(self, kept: object) -> None:
        if self._pictures is not None and isinstance(kept, Kept) and kept.class_name == self._shown_class():
            self._pictures.add(kept.name)
            self.wall.show_pictures(self._pictures, self._pictures.newest_first())

    def _show_removed(self, kept: object) -> None:
        if self._pictures is not None and isinstance(kept, Kept) and kept.class_name == self._shown_class():
            self._pictures.remove(kept.name)
            self.wall.show_pictures(self._pictures, self._pictures.newest_first())

    def _shown_class(self) -> str:
        return "" if self._pictures is None else self._pictures.class_names[0]

    def _choose_way(self, way: str) -> None:
        self.way.set_value(way)
        self.ways.setCurrentWidget(self.draw if way == "draw" else self.camera)

    def _open_chosen(self) -> None:
        data = getattr(self.sender(), "data", None)
        if data is not None:
            self._collecting.open(Path(str(data())))

    def _remove(self, place: int) -> None:
        index = self.wall.picture_at(place)
        if self._pictures is not None and index is not None:
            self._collecting.remove(self._pictures.name(index))

    def _paste(self) -> None:
        self.take(QGuiApplication.clipboard().mimeData())

    def _train(self) -> None:
        if self._collecting.collection is not None:
            self._collecting.finish()
            self.train_on.emit(str(self._collecting.collection.folder))

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self.told.emit(sentence(error), "error")

    def _describe(self, place: int) -> str:
        index = self.wall.picture_at(place)
        return "" if self._pictures is None or index is None else self._pictures.name(index)
