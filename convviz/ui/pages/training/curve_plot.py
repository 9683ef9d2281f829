"""A plot with its heading, its read-out and its keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from convviz.painting.theme import Theme
from convviz.painting.training.run_colours import run_colour, run_glyph
from convviz.states.training.curves import RunCurves
from convviz.states.training.plot import PlotScene, Quantity
from convviz.texts.numbers import format_count
from convviz.texts.training_curves import at_epoch, standing
from convviz.ui.pages.training.curve_canvas import CurveCanvas
from convviz.ui.widgets.card import CardTitle

_GAP_PX = 14
_NO_KEYS = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier


class CurvePlot(QWidget):
    """Loss or accuracy of the chosen runs over their epochs.

    The wheel zooms, dragging moves; Left and Right move the epoch that is looked at, Shift with the arrows moves the
    view, + and − zoom, 0 shows all again.

    Signals:
        epoch_wanted: The epoch that is to be looked at.
    """

    epoch_wanted = Signal(int)

    def __init__(self, quantity: Quantity, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{quantity}Plot")
        self._quantity: Quantity = quantity
        self._theme = theme
        self._runs: Sequence[RunCurves] = ()
        self.scene: PlotScene | None = None
        self.heading = CardTitle("", self)
        self.canvas = CurveCanvas(theme, self)
        self.readout = QLabel(self)
        self.readout.setObjectName(f"{quantity}Readout")
        self.readout.setTextFormat(Qt.TextFormat.RichText)
        self.readout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.readout.setAutoFillBackground(True)
        self.readout.setMargin(6)
        self.readout.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.canvas.widget, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas.widget.setFocusProxy(self)
        self.canvas.widget.viewport().installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.canvas.epoch_dragged.connect(self.epoch_wanted)
        self.canvas.pointed.connect(self._read_out)
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Room for a curve and its axes."""
        return QSize(220, 140)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.canvas.set_theme(colours)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        heading = self.tr("Loss") if self._quantity == "loss" else self.tr("Right answers")
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.canvas.write_ticks()
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_runs(self, runs: Sequence[RunCurves], scene: PlotScene) -> None:
        """Draws other curves; the last run is the one that is spoken of."""
        self._runs = runs
        if scene != self.scene:
            self.scene = scene
            self.canvas.show_scene(scene)
        self._describe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves the epoch, the view, or zooms."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        moved = steps.get(Qt.Key(event.key()))
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif moved is not None and shifted:
            self.canvas.pan(*moved)
        elif moved is not None and moved[0] and self.scene is not None and self.scene.epoch is not None:
            self.epoch_wanted.emit(self.scene.epoch + moved[0])
        elif event.key() in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.canvas.zoom(1)
        elif event.key() == Qt.Key.Key_Minus:
            self.canvas.zoom(-1)
        elif event.key() in {Qt.Key.Key_0, Qt.Key.Key_Home}:
            self.canvas.show_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What the keys do, for the mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, handler in (
            (self.tr("Show all (0)"), self.canvas.show_all),
            (self.tr("Closer (+)"), self._closer),
            (self.tr("Farther (−)"), self._farther),
        ):
            menu.addAction(text).triggered.connect(handler)
        menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices the pointer leave the plot, and lets keys reach this widget."""
        if event.type() == QEvent.Type.Leave:
            self.canvas.leave()
        return super().eventFilter(watched, event)

    def _closer(self) -> None:
        self.canvas.zoom(1)

    def _farther(self) -> None:
        self.canvas.zoom(-1)

    def _describe(self) -> None:
        if self._runs:
            run = self._runs[-1]
            self.setAccessibleDescription(f"{run.title}. {standing(run)}")
        else:
            self.setAccessibleDescription("")

    def _read_out(self, epoch: float | None) -> None:
        rows = [] if epoch is None else [(run, at_epoch(run, self._quantity, epoch)) for run in self._runs]
        rows = [(run, text) for run, text in rows if text]
        if epoch is None or not rows:
            self.readout.hide()
            return
        lines = [self.tr("Epoch {epoch}").format(epoch=format_count(max(1, round(epoch))))]
        for run, text in rows:
            # The legend names the runs; here their names would hide what is pointed at.
            colour, sign = run_colour(run.colour, self._theme).name(), run_glyph(run.colour)
            lines.append(f'<span style="color:{colour}">{sign}</span> {text}')
        self.readout.setText("<br>".join(lines))
        self.readout.adjustSize()
        self._place_readout(epoch)
        self.readout.show()
        self.readout.raise_()

    def _place_readout(self, epoch: float) -> None:
        """Beside the pointer, on the side that has room."""
        plot = self.canvas.widget
        at = plot.x() + self.canvas.place_of(epoch)
        left = at + _GAP_PX
        if left + self.readout.width() > self.width():
            left = at - _GAP_PX - self.readout.width()
        self.readout.move(QPoint(max(0, left), plot.y() + _GAP_PX))
