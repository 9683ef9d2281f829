"""What lies over the whole window while it is presented: a blank screen, a picture that stays, a laser's dot."""

from __future__ import annotations

from collections import deque
from typing import Literal

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme
from convviz.ui import motion

Blank = Literal["", "black", "white"]

_DOT_PX, _HALO_PX = 9.0, 16.0
_DOT = QColor(255, 32, 32)
_TRAIL, _TRAIL_MS = 12, 30
_SIGN_PX, _SIGN_MARGIN_PX = 15, 14


class Curtain(QWidget):
    """Covers its parent; it takes the mouse only while nothing below can be seen."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.setObjectName("presentingCurtain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._theme = theme
        self._blank: Blank = ""
        self._frozen: QPixmap | None = None
        self._dots: deque[QPointF] = deque(maxlen=_TRAIL)
        self._laser = False
        self._fading = QTimer(self, interval=_TRAIL_MS)
        self._fading.timeout.connect(self._fade)
        self.hide()

    @property
    def blank(self) -> Blank:
        """The colour of a blank screen; "" where it is none."""
        return self._blank

    @property
    def is_frozen(self) -> bool:
        """Whether a picture stays while the window below goes on."""
        return self._frozen is not None

    @property
    def is_laser(self) -> bool:
        """Whether a dot follows the pointer."""
        return self._laser

    def set_theme(self, theme: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = theme
        self.update()

    def set_blank(self, blank: Blank) -> None:
        """Blanks the screen, or shows it again."""
        self._blank = blank
        self._refresh()

    def freeze(self, picture: QPixmap | None) -> None:
        """Keeps showing a picture; None shows the window again."""
        self._frozen = picture
        self._refresh()

    def set_laser(self, *, on: bool) -> None:
        """Shows a dot where the pointer is, or not."""
        self._laser = on
        self._dots.clear()
        self._refresh()

    def point(self, at: QPoint) -> None:
        """The pointer is at a place of the window."""
        if self._laser:
            self._dots.append(QPointF(at))
            if not motion.is_reduced() and not self._fading.isActive():
                self._fading.start()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what covers the window, then the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._blank:
            painter.fillRect(
                self.rect(), Qt.GlobalColor.black if self._blank == "black" else Qt.GlobalColor.white
            )
            return
        if self._frozen is not None:
            painter.drawPixmap(self.rect(), self._frozen)
            self._paint_sign(painter)
        if self._laser and self._dots:
            self._paint_dots(painter)

    def _paint_sign(self, painter: QPainter) -> None:
        text = self.tr("The picture stays (F goes on)")
        width = text_width(text, _SIGN_PX) + 24
        box = Box(self.width() - width - _SIGN_MARGIN_PX, _SIGN_MARGIN_PX, width, _SIGN_PX * 2)
        painter.setPen(QPen(self._theme.accent, 1.5))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(box.rect, 8, 8)
        draw_text(painter, box, text, _SIGN_PX, self._theme.text)

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        dots = list(self._dots)
        shown = dots[-1:] if motion.is_reduced() else dots
        for age, dot in enumerate(reversed(shown)):
            strength = 1 - age / _TRAIL
            halo, core = QColor(_DOT), QColor(_DOT)
            halo.setAlphaF(0.25 * strength)
            core.setAlphaF(0.95 * strength)
            painter.setBrush(halo)
            painter.drawEllipse(dot, _HALO_PX * strength, _HALO_PX * strength)
            painter.setBrush(core)
            painter.drawEllipse(dot, _DOT_PX * strength, _DOT_PX * strength)

    def _fade(self) -> None:
        if len(self._dots) > 1:
            self._dots.popleft()
            self.update()
        else:
            self._fading.stop()

    def _refresh(self) -> None:
        hides = bool(self._blank) or self._frozen is not None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not hides)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.setVisible(hides or self._laser)
        self.raise_()
        self.update()
