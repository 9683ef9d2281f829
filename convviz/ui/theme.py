"""The colours of the application: our palette and our style sheet, for the theme chosen or followed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from convviz.painting.theme import Theme, ThemeName, theme
from convviz.ui.style_sheet import style_sheet


class ThemeChoice(StrEnum):
    """Which theme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Appearance(QObject):
    """Applies the chosen theme to the application, and follows the system's while that is the choice.

    The palette is in force at once, the style sheet from `dress` on.
    """

    theme_changed = Signal(object)  # the Theme now in force

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self._theme = self._resolved()
        application.setPalette(palette(self._theme))
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen."""
        return self._choice

    def dress(self) -> None:
        """Puts the style sheet on: best when the widgets are there, since Qt dresses them anew at every move."""
        self._application.setStyleSheet(style_sheet(self._theme))

    def choose(self, choice: ThemeChoice) -> None:
        """Applies a theme, or follows the system from now on."""
        self._choice = choice
        self._apply(self._resolved())

    def _follow_system(self) -> None:
        self._apply(self._resolved())

    def _resolved(self) -> Theme:
        return theme(resolved_name(self._choice, self._application.styleHints().colorScheme()))

    def _apply(self, wanted: Theme) -> None:
        if wanted is not self._theme:
            self._theme = wanted
            self._application.setPalette(palette(wanted))
            self.dress()
            self.theme_changed.emit(wanted)


def resolved_name(choice: ThemeChoice, system: Qt.ColorScheme) -> ThemeName:
    """The theme for a choice on a system with this colour scheme; light where the system does not say."""
    match choice:
        case ThemeChoice.LIGHT:
            return "light"
        case ThemeChoice.DARK:
            return "dark"
        case ThemeChoice.SYSTEM:
            return "dark" if system == Qt.ColorScheme.Dark else "light"


def palette(of: Theme) -> QPalette:
    """The palette of a theme.

    Widgets that paint themselves use these roles: WindowText and ButtonText (text), Highlight (accent) with
    HighlightedText on it, AlternateBase (accent ground), Mid (line), Dark (outlines of controls) and
    PlaceholderText (soft text).
    """
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    active: dict[QPalette.ColorRole, QColor] = {
        role.Window: of.ground,
        role.WindowText: of.text,
        role.Base: of.card,
        role.AlternateBase: of.accent_ground,
        role.Text: of.text,
        role.Button: of.card,
        role.ButtonText: of.text,
        role.BrightText: of.error,
        role.ToolTipBase: of.card,
        role.ToolTipText: of.text,
        role.PlaceholderText: of.soft_text,
        role.Highlight: of.accent,
        role.HighlightedText: of.on_accent,
        role.Accent: of.accent,
        role.Link: of.accent,
        role.LinkVisited: of.accent,
        role.Light: of.card,
        role.Midlight: of.line,
        role.Mid: of.line,
        role.Dark: of.control_line,
        role.Shadow: of.control_line,
    }
    made = QPalette()
    for colour_role, colour in active.items():
        made.setColor(colour_role, colour)
    for text_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, text_role, of.control_line)
    made.setColor(group.Disabled, role.Highlight, of.line)
    made.setColor(group.Disabled, role.HighlightedText, of.soft_text)
    made.setColor(group.Disabled, role.Dark, of.line)
    return made
