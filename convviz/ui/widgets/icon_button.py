"""A small button that shows an icon, and its name when pointed at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from convviz.ui.icons import icon_in_palette

_ICON_PX = 18


class IconButton(QToolButton):
    """An icon button named for screen readers; its icon follows the palette.

    Args:
        icon_name: A file of `assets/icons/` without its ending.
        name: The translated name: shown as the tooltip, read by screen readers.
    """

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._name = name
        self._shortcut_text = ""
        self._drawn: tuple[str, int] | None = None
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        # Reached with Tab, but a click leaves the focus where the person works.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name)
        self._draw_icon()

    def set_icon(self, icon_name: str) -> None:
        """Shows another icon."""
        if icon_name != self._icon_name:
            self._icon_name = icon_name
            self._draw_icon()

    def set_scale(self, scale: float) -> None:
        """Makes the icon so much larger than usual."""
        side = round(_ICON_PX * scale)
        self.setIconSize(QSize(side, side))

    def set_name(self, name: str) -> None:
        """Names the button, for example in another language."""
        self._name = name
        self.setAccessibleName(name)
        self._show_hint()

    def set_shortcut_hint(self, shortcut: QKeySequence | None) -> None:
        """Shows which key does the same, without taking that key."""
        self._shortcut_text = shortcut.toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
        self._show_hint()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new palette, font or language."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw_icon()

    def _draw_icon(self) -> None:
        # A palette is announced three times where a style sheet is put on.
        wanted = (self._icon_name, self.palette().cacheKey())
        if wanted != self._drawn:
            self._drawn = wanted
            self.setIcon(icon_in_palette(self._icon_name, self.palette()))

    def _show_hint(self) -> None:
        self.setToolTip(f"{self._name} ({self._shortcut_text})" if self._shortcut_text else self._name)
