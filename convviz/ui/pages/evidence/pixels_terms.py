"""The last layer's sum, seen: bars that add up to the logit, and where their numbers stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.evidence.pixels_terms import paint_terms
from convviz.painting.evidence.pixels_terms_layout import TermsLayout, terms_layout
from convviz.painting.focus_frame import paint_focus_frame
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.pixels_terms import TermsScene
from convviz.texts.evidence_pixels_terms import term_text

_EDGE_PX = 4.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}


class TermsView(QWidget):
    """Pointing at a bar or a cell tells its product; arrows walk along the bars, a click or Enter opens, Esc lets go.

    Signals:
        told: What is to be read of the term that is looked at; "" for none.
        opened: The `Term` that is to be seen where it comes from.
    """

    told = Signal(str)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixelsTerms")
        self._theme: Theme = theme("light")
        self._scene: TermsScene | None = None
        self._target = ""
        self._place: int | None = None
        self._layout: tuple[TermsScene, tuple[Box, float], TermsLayout] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()

    @property
    def scene(self) -> TermsScene | None:
        """What is shown."""
        return self._scene

    @property
    def place(self) -> int | None:
        """The term that is looked at."""
        return self._place

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.update()

    def show_scene(self, scene: TermsScene | None, target: str) -> None:
        """Shows a logit.

        Args:
            scene: The logit; None for nothing.
            target: The class's name.
        """
        self._scene, self._target = scene, target
        if scene is None or (self._place is not None and self._place >= scene.values.size):
            self._place = None
        self._tell()
        self.update()

    def layout_of(self) -> TermsLayout | None:
        """Where everything stands."""
        if self._scene is None:
            return None
        room = Box(0, 0, self.width(), self.height()).grown(-_EDGE_PX)
        key = (room, self.devicePixelRatioF())
        if self._layout is None or self._layout[0] is not self._scene or self._layout[1] != key:
            self._layout = (self._scene, key, terms_layout(self._scene, *key))
        return self._layout[2]

    def look_at(self, place: int | None) -> None:
        """Looks at another term."""
        if place != self._place:
            self._place = place
            self._tell()
            self.update()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Sum of the last layer"))
        self._tell()

    def sizeHint(self) -> QSize:
        """Room for the bars."""
        return QSize(640, 420)

    def minimumSizeHint(self) -> QSize:
        """Small."""
        return QSize(320, 160)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the bars and the cells."""
        layout, scene = self.layout_of(), self._scene
        painter = QPainter(self)
        if layout is not None and scene is not None:
            options = PaintOptions(self.devicePixelRatioF())
            paint_terms(painter, scene, layout, self._theme, self._target, self._place, options)
        if self.hasFocus():
            paint_focus_frame(painter, self.size(), self._theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Looks at what is under the pointer."""
        layout = self.layout_of()
        if layout is not None and self._scene is not None:
            self.look_at(layout.place_at(self._scene, event.position().x(), event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is under the pointer."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def leaveEvent(self, event: QEvent) -> None:
        """Looks at nothing any more."""
        super().leaveEvent(event)
        self.look_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk along the bars, Enter opens, Esc lets go."""
        key = Qt.Key(event.key())
        layout = self.layout_of()
        if key == Qt.Key.Key_Escape and self._place is not None:
            self.look_at(None)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._place is not None:
            self._open()
        elif key in _STEPS and layout is not None and not event.modifiers():
            places = [bar.term.place for bar in layout.bars if bar.term is not None]
            now = places.index(self._place) if self._place in places else -1 if _STEPS[key] > 0 else 0
            if places:
                self.look_at(places[max(0, min(now + _STEPS[key], len(places) - 1))])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open(self) -> None:
        if self._scene is not None and self._place is not None:
            self.opened.emit(self._scene.term(self._place))

    def _tell(self) -> None:
        text = ""
        if self._scene is not None and self._place is not None:
            text = term_text(self._scene, self._scene.term(self._place))
        self.setAccessibleDescription(text)
        self.told.emit(text)
