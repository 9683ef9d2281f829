"""The card with the prediction."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.network.bars import ROW_PX, paint_bars
from convviz.painting.theme import Theme, theme
from convviz.states.network.bars import BarsScene, bars_of
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.texts.network_bars import class_name, percentage, spoken
from convviz.ui.pages.network.changes_menu import ChangesMenu
from convviz.ui.widgets.card import Card
from convviz.workspace.network import NetworkWorkspace

# Sooner it would only flicker; it goes a moment later, since the next run may have begun.
_SAY_AFTER_MS, _UNSAY_AFTER_MS = 300, 100
_LEAST_ROWS, _LEAST_ROWS_COMPACT, _MOST_ROWS = 3, 2, 10


class PredictionBars(QWidget):
    """Paints the classes, best first; says the prediction to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("predictionBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme = theme("light")
        self._scene = BarsScene()
        self._least_rows = _LEAST_ROWS
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: BarsScene) -> None:
        """Shows another prediction."""
        self._scene = scene
        self._describe()
        self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Prediction"))
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.update()

    def sizeHint(self) -> QSize:
        """Ten classes."""
        return QSize(200, int(_MOST_ROWS * ROW_PX))

    def minimumSizeHint(self) -> QSize:
        """The first three classes, or the first two in a low window."""
        return QSize(120, int(self._least_rows * ROW_PX))

    def set_compact(self, *, compact: bool) -> None:
        """Asks for less height."""
        self._least_rows = _LEAST_ROWS_COMPACT if compact else _LEAST_ROWS
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bars(painter, Box(0, 0, self.width(), self.height()), self._scene, self._theme)

    def _describe(self) -> None:
        self.setAccessibleDescription(spoken(self._scene))
        rows = (f"{class_name(bar)}  {percentage(bar.probability)}" for bar in self._scene.bars[:_MOST_ROWS])
        self.setToolTip("\n".join(rows))


class BarsCard(Card):
    """The prediction of the page's network, below the list of what was changed in it."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("predictionCard")
        self._workspace = workspace
        self._said: tuple[NetworkRun | None, object] | None = None  # what is shown, in the language in force
        self.bars = PredictionBars(self)
        self.header.addWidget(ChangesMenu(workspace, self))
        self.body.addWidget(self.bars, 1)
        self.busy_label = QLabel(self)
        self.busy_label.setObjectName("predictionBusy")
        self.busy_label.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.busy_label.hide()
        self.header.addWidget(self.busy_label)
        self._saying = QTimer(self)
        self._saying.setSingleShot(True)
        self._saying.timeout.connect(self._say_busy)
        workspace.busy_changed.connect(self._follow_busy)
        workspace.changed.connect(self.show_moment)
        self.retranslate()
        self.show_moment(workspace.moment)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.bars.set_theme(colours)

    def set_compact(self, *, compact: bool) -> None:
        """Takes the heading away and asks for less height."""
        super().set_compact(compact=compact)
        self.bars.set_compact(compact=compact)

    def show_moment(self, moment: Moment) -> None:
        """Shows what the network says now, which no move of the cursor changes."""
        run = moment.run
        said = (moment.state.classes, moment.state.feeds)
        if self._said is None or self._said[0] is not run or self._said[1] != said:
            self._said = (run, said)
            self.bars.show_scene(bars_of(run, moment.state))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Prediction"))
        self.busy_label.setText(self.tr("computing…"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._said = None
            self.show_moment(self._workspace.moment)

    def _follow_busy(self, busy: bool) -> None:  # noqa: FBT001 - a slot of busy_changed(bool)
        if busy == self.busy_label.isHidden():
            self._saying.start(_SAY_AFTER_MS if busy else _UNSAY_AFTER_MS)
        elif not busy:
            self._saying.stop()

    def _say_busy(self) -> None:
        """What stands here is the answer to what was fed before, as long as a large network runs."""
        self.busy_label.setVisible(self._workspace.busy)
