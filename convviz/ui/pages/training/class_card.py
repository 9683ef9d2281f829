"""The card with the accuracy of each class after the epoch that is looked at."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from convviz.painting.theme import Theme, theme
from convviz.painting.training.class_bars import bars_height, paint_class_bars
from convviz.states.training.class_bars import ClassBarsScene
from convviz.texts.numbers import format_count
from convviz.texts.training_curves import class_text
from convviz.ui.widgets.card import Card

_RIGHT_PX = 4


class ClassCard(Card):
    """Bars of the current run; scrolls where there are more classes than room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("classCard")
        self.bars = ClassBars(self)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.bars)
        self._nothing = QLabel(self)
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(self._nothing, 1)
        self.show_scene(ClassBarsScene())

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.bars.set_theme(colours)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.show_scene(self.bars.scene)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_scene(self, scene: ClassBarsScene) -> None:
        """Shows other bars."""
        title = self.tr("Each class")
        if scene.bars:
            title = self.tr("Each class · epoch {epoch}").format(epoch=format_count(scene.epoch))
        self.set_title(title)
        self._area.setVisible(bool(scene.bars))
        self._nothing.setVisible(not scene.bars)
        self._nothing.setText(self.tr("After an epoch, how many pictures of each class it gets right."))
        self.bars.show_scene(scene)
        worst = scene.worst()
        described = ""
        if worst is not None:
            text = self.tr("Recognised least: {name}, {accuracy}.")
            described = text.format(name=worst.name, accuracy=class_text(worst.accuracy))
        self.bars.setAccessibleDescription(described)


class ClassBars(QWidget):
    """The bars themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classBars")
        self.setAccessibleName(self.tr("Right answers by class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.scene = ClassBarsScene()
        self._theme = theme("light")

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: ClassBarsScene) -> None:
        """Paints other bars."""
        if scene != self.scene:
            self.scene = scene
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As high as all bars."""
        return QSize(160, math.ceil(bars_height(self.scene)))

    def minimumSizeHint(self) -> QSize:
        """As high as all bars: less scrolls."""
        return QSize(120, math.ceil(bars_height(self.scene)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bars."""
        paint_class_bars(
            QPainter(self), QRectF(self.rect()).adjusted(0, 0, -_RIGHT_PX, 0), self.scene, self._theme
        )
