"""Line icons from `assets/icons/`, drawn in the theme's colours at the device's pixel ratio."""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct
from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from convviz.painting.theme import Theme
from convviz.resources import asset


class IconColours(Struct, frozen=True):
    """The colours of an icon as `#rrggbb`: as it is, switched on, and out of reach."""

    normal: str
    checked: str
    disabled: str


def icon(name: str, theme: Theme) -> QIcon:
    """The icon `assets/icons/{name}.svg` for menus and buttons of `theme`."""
    return QIcon(
        _Engine(name, IconColours(theme.text.name(), theme.accent.name(), theme.control_line.name()))
    )


def icon_in_palette(name: str, palette: QPalette) -> QIcon:
    """The same for a widget that knows only its palette."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    return QIcon(
        _Engine(
            name,
            IconColours(
                palette.color(group.Active, role.ButtonText).name(),
                palette.color(group.Active, role.Highlight).name(),
                palette.color(group.Disabled, role.ButtonText).name(),
            ),
        )
    )


def application_icon() -> QIcon:
    """The icon of convviz itself, in its own colours."""
    return QIcon(_Engine("convviz", IconColours("#000000", "#000000", "#000000")))


@lru_cache(maxsize=512)
def tinted(name: str, colour: str, width: int, height: int, ratio: float) -> QPixmap:
    """The icon as a pixmap of `width` x `height` device pixels, meant for a screen with this pixel ratio."""
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@cache
def _source(name: str) -> bytes:
    return asset(f"icons/{name}.svg").read_bytes()


class _Engine(QIconEngine):
    """Draws an icon when it is first needed, at the size it is needed."""

    def __init__(self, name: str, colours: IconColours) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draws into a rectangle."""
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at a size."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The icon at a size in device-independent pixels (as Qt asks since 6.8) and a pixel ratio."""
        pixels = size * scale
        return tinted(self._name, self._colour(mode, state), pixels.width(), pixels.height(), scale)

    def clone(self) -> QIconEngine:
        """A copy."""
        return _Engine(self._name, self._colours)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return self._colours.disabled
        return self._colours.checked if state == QIcon.State.On else self._colours.normal
