"""The chosen theme reaches every widget, and follows the system only while it should."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from convviz.painting.theme import THEME_NAMES, TOKENS, Theme, ThemeName, contrast, theme
from convviz.ui.settings import Settings
from convviz.ui.style_sheet import style_sheet
from convviz.ui.theme import Appearance, ThemeChoice, palette, resolved_name
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.stepper_box import StepperBox
from convviz.ui.widgets.switch import Switch

_SCHEMES = Qt.ColorScheme


@pytest.mark.parametrize(
    ("choice", "system", "name"),
    [
        (ThemeChoice.SYSTEM, _SCHEMES.Dark, "dark"),
        (ThemeChoice.SYSTEM, _SCHEMES.Light, "light"),
        (ThemeChoice.SYSTEM, _SCHEMES.Unknown, "light"),
        (ThemeChoice.LIGHT, _SCHEMES.Dark, "light"),
        (ThemeChoice.DARK, _SCHEMES.Light, "dark"),
    ],
)
def test_a_choice_beats_the_system(choice: ThemeChoice, system: Qt.ColorScheme, name: ThemeName) -> None:
    assert resolved_name(choice, system) == name


def test_choosing_a_theme_dresses_the_application_and_says_so(appearance: Appearance) -> None:
    appearance.choose(ThemeChoice.LIGHT)
    seen: list[Theme] = []
    appearance.theme_changed.connect(seen.append)
    appearance.choose(ThemeChoice.DARK)
    assert [one.name for one in seen] == ["dark"]
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme("dark").ground
    assert theme("dark").card.name() in QApplication.instance().styleSheet()
    appearance.choose(ThemeChoice.DARK)
    assert len(seen) == 1


def test_a_change_of_the_system_is_followed_only_by_choice(
    appearance: Appearance, qapp: QApplication
) -> None:
    appearance.choose(ThemeChoice.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert appearance.theme.name == "dark"
    appearance.choose(ThemeChoice.SYSTEM)
    expected = resolved_name(ThemeChoice.SYSTEM, qapp.styleHints().colorScheme())
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert appearance.theme.name == expected


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_style_sheet_holds_colours_of_the_theme_alone(name: ThemeName) -> None:
    sheet = style_sheet(theme(name))
    tokens = {getattr(theme(name), token).name() for token in TOKENS}
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= tokens
    assert "$" not in sheet


@pytest.mark.parametrize("name", THEME_NAMES)
def test_palette_texts_read_on_their_grounds(name: ThemeName) -> None:
    colours, role = palette(theme(name)), QPalette.ColorRole
    pairs = [
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Window),
    ]
    assert [
        (text, ground) for text, ground in pairs if contrast(colours.color(text), colours.color(ground)) < 4.5
    ] == []


def _controls() -> list[tuple[QWidget, QWidget]]:
    """Each control with the part of it that gets the focus."""
    segmented = Segmented("Padding", [Option("valid", "valid"), Option("same", "same")])
    border = MenuButton("Border")
    border.set_options([Option("zero", "zeros")])
    segment = segmented.findChild(QWidget, "validSegment")
    assert segment is not None
    plain = [
        QPushButton("Export"),
        IconButton("play", "Play"),
        Switch("Flip"),
        StepperBox("Stride", 1, 8),
        border,
        QLineEdit("text"),
        QComboBox(),
        QCheckBox("check"),
        QSlider(Qt.Orientation.Horizontal),
    ]
    return [*((control, control) for control in plain), (segmented, segment)]


_CONTROL_NAMES = ["push", "icon", "switch", "stepper", "menu", "line", "combo", "check", "slider", "segment"]


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("index", range(len(_CONTROL_NAMES)), ids=_CONTROL_NAMES)
def test_keyboard_focus_is_seen_two_pixels_wide(
    qtbot: QtBot, settings: Settings, appearance: Appearance, name: ThemeName, index: int
) -> None:
    """Focusing a control draws a run of at least two pixels of ring colour that was not there before."""
    appearance.choose(ThemeChoice(name))
    window = QWidget()
    layout = QVBoxLayout(window)
    start = QPushButton("Start")
    owner, control = _controls()[index]
    layout.addWidget(start)
    layout.addWidget(owner)
    qtbot.addWidget(window)
    window.resize(240, 120)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    start.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is start)
    before = owner.grab().toImage()
    QTest.keyClick(start, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is control
    after = owner.grab().toImage()
    rings = {theme(name).accent.rgb(), theme(name).text.rgb()}
    row_of_new = [
        [after.pixel(x, y) in rings and before.pixel(x, y) not in rings for x in range(after.width())]
        for y in range(after.height())
    ]
    two_by_two = any(
        row_of_new[y][x] and row_of_new[y][x + 1] and row_of_new[y + 1][x] and row_of_new[y + 1][x + 1]
        for y in range(after.height() - 1)
        for x in range(after.width() - 1)
    )
    assert two_by_two
