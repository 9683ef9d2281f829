"""The one style sheet, built from a theme's tokens."""

from __future__ import annotations

from string import Template

from convviz.painting.theme import TOKENS, Theme
from convviz.resources import asset

SCROLL_BAR_PX = 10
"""The width of upright scroll bars."""

# A focus ring is 2 px of accent; borders are 1 px, so the padding gives way by 1 px and nothing moves.
#
# Names of layers and classes come from files: as rich text, `<img src=…>` in one would open another file.
_SHEET = Template("""
QLabel, QToolTip { qproperty-textFormat: PlainText; }
QLabel[rich="true"] { qproperty-textFormat: RichText; }
QToolTip { background: $card; color: $text; border: 1px solid $control_line; padding: 4px 6px; }

Card { background: $card; border: 1px solid $line; border-radius: 12px; }
CardTitle { color: $soft_text; }
QFrame#hairline { background: $line; border: none; max-height: 1px; }
QLabel[soft="true"] { color: $soft_text; }
QLabel[key="true"] {
    background: $ground; border: 1px solid $line; border-bottom: 2px solid $line; border-radius: 5px; padding: 1px 6px;
}
QLabel[state] { border-radius: 9px; padding: 1px 8px; }
QLabel[state="info"] { color: $text; background: $accent_ground; }
QLabel[state="good"] { color: $good; background: $good_ground; }
QLabel[state="warning"] { color: $warning; background: $warning_ground; }
QLabel[state="error"] { color: $error; background: $error_ground; }
QLabel#questionSaid, QLabel#exerciseFeedback { border-radius: 6px; padding: 5px 8px; }

QPushButton, QToolButton {
    background: $card; color: $text; border: 1px solid $line; border-radius: 8px; padding: 5px 11px;
}
QToolButton { padding: 4px; }
QPushButton:hover, QToolButton:hover { background: $accent_ground; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $accent_ground; color: $accent; }
QToolButton:checked { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $control_line; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 10px; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QPushButton[kind="primary"], QPushButton:default {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[kind="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $line; color: $soft_text; border-color: $line; }
QPushButton[kind="link"], QToolButton[kind="link"] {
    background: transparent; border: 2px solid transparent; color: $accent; padding: 2px 4px;
    text-align: left;
}
QToolButton[kind="choice"], QToolButton[kind="flat"] {
    background: transparent; border: 2px solid transparent; padding: 2px 4px;
}
QToolButton[kind="link"], QToolButton[kind="choice"] { padding-right: 18px; }
SourceButton { padding-right: 24px; }
SourceButton[kind="link"] { padding-right: 14px; }
QPushButton[kind="link"]:hover, QToolButton[kind="link"]:hover,
QToolButton[kind="choice"]:hover, QToolButton[kind="flat"]:hover { background: $accent_ground; }
QPushButton[kind="link"]:focus, QToolButton[kind="link"]:focus,
QToolButton[kind="choice"]:focus, QToolButton[kind="flat"]:focus { border: 2px solid $accent; }
QToolButton[kind="flat"]:checked { background: $accent_ground; color: $accent; }
QToolButton::menu-indicator {
    image: url($arrow_down); width: 9px; height: 9px; right: 5px;
    subcontrol-origin: padding; subcontrol-position: right center;
}
LessonGuide, LessonEditor { background: $card; border: none; border-left: 1px solid $line; }
LessonGuide QScrollArea, QWidget#guideBody, LessonEditor QScrollArea, Part > QWidget > QWidget,
QScrollArea#coursePanel, QWidget#courseBody { background: transparent; }
QLabel#stepTitle { font-size: 17px; font-weight: 600; }
QPushButton[kind="tile"] { border-radius: 12px; text-align: left; }
QPushButton[kind="tile"]:focus { border: 2px solid $accent; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
IconButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url($arrow_down); width: 9px; height: 9px; right: 6px; }

Segmented { background: $ground; border: 1px solid $line; border-radius: 9px; }
Segmented > QToolButton {
    background: transparent; border: 2px solid transparent; border-radius: 7px; padding: 2px 3px;
    color: $soft_text;
}
Segmented > QToolButton:hover { color: $text; background: transparent; }
Segmented > QToolButton:checked {
    background: $card; color: $text; font-weight: 600; border: 1px solid $line;
}
Segmented > QToolButton:disabled { color: $control_line; }
Segmented > QToolButton:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $card; color: $text; border: 1px solid $control_line; border-radius: 7px; padding: 3px 7px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $soft_text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 2px 6px;
}
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 2px solid $error; padding: 2px 6px; }
StepText, StepText:focus { background: transparent; border: none; border-radius: 0; padding: 0; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    color: $control_line; background: $ground;
}
QAbstractSpinBox[beyond="true"] { color: $control_line; }
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus { border: none; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: right center; width: 15px; height: 20px; border: none;
    border-radius: 4px; background: transparent;
}
QAbstractSpinBox::up-button { right: 18px; }
QAbstractSpinBox::down-button { right: 3px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $accent_ground; }
QAbstractSpinBox::up-arrow { image: url($arrow_up); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url($arrow_down); width: 9px; height: 9px; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { image: url($arrow_up_off); }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { image: url($arrow_down_off); }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url($arrow_down); width: 9px; height: 9px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; }

QCheckBox, QRadioButton { spacing: 8px; color: $text; }
QCheckBox:disabled, QRadioButton:disabled { color: $control_line; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $control_line; border-radius: 4px; background: $card;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus {
    border: 2px solid $text; width: 12px; height: 12px;
}
QRadioButton::indicator:checked:focus { border: 5px solid $text; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $ground; }

QMenu { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 6px; margin: 0 2px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $accent_ground; }
QMenu::item:disabled { color: $control_line; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenuBar { background: $card; color: $text; }
QMenuBar::item:selected { background: $accent_ground; }

QListView, QTreeView, QTableView {
    background: transparent; border: 1px solid transparent; border-radius: 8px; outline: none; color: $text;
}
QListView::item { padding: 4px; border: 2px solid transparent; border-radius: 7px; color: $text; }
QListView::item:hover { background: $ground; }
QListView::item:selected { background: $accent_ground; color: $text; }
QListView::item:selected:focus, QListView::item:selected:active:focus { border: 2px solid $accent; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid $accent; }
QHeaderView::section {
    background: $card; color: $soft_text; border: none; border-bottom: 1px solid $line; padding: 4px;
}

QTabWidget::pane { border: none; }
QTabBar::tab {
    background: transparent; color: $soft_text; padding: 6px 12px; border: 2px solid transparent;
    border-radius: 7px;
}
QTabBar::tab:selected { color: $text; background: $accent_ground; }
QTabBar::tab:focus { border: 2px solid $accent; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
ScrolledText, QScrollArea#dataMapLegendScroll { border: 1px solid transparent; border-radius: 6px; }
ScrolledText:focus, QScrollArea#dataMapLegendScroll:focus { border-color: $accent; }
QScrollBar { background: transparent; margin: 0; }
QScrollBar:vertical { width: ${scroll_bar}px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $control_line; border: 2px solid $card; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $soft_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider:horizontal { min-height: 24px; }
QSlider:vertical { min-width: 24px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $line; }
QSlider::sub-page:horizontal { height: 6px; border-radius: 3px; background: $accent; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -5px 0; border-radius: 8px;
    background: $card; border: 2px solid $accent;
}
QSlider::handle:horizontal:focus { background: $accent; border: 2px solid $text; }
QSlider::groove:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal:disabled { border-color: $control_line; }

Rail { background: $card; border: none; border-right: 1px solid $line; }
RailButton {
    background: transparent; border: 2px solid transparent; border-radius: 10px; padding: 6px 0 4px 0;
    color: $soft_text;
}
RailButton:hover { background: $ground; color: $text; }
RailButton:checked {
    background: $accent_ground; color: $accent; font-weight: 600; border-color: transparent;
}
RailButton:focus, RailButton:checked:focus { border: 2px solid $accent; padding: 6px 0 4px 0; }
RailButton::menu-indicator { image: none; width: 0; }

TitleBar { background: $card; border: none; border-bottom: 1px solid $line; }
NoticeBar { border: none; border-bottom: 1px solid $line; background: $accent_ground; }
NoticeBar[kind="warning"] { background: $warning_ground; }
NoticeBar[kind="error"] { background: $error_ground; }
TransportBar, RunBar { background: $card; border: none; border-top: 1px solid $line; }
TransportBar > IconButton { border-radius: 17px; }
IconButton[kind="primary-round"] {
    background: $accent; color: $on_accent; border: 2px solid $accent; border-radius: 20px;
}
IconButton[kind="primary-round"]:hover { background: $accent; }
IconButton[kind="primary-round"]:focus { border: 2px solid $text; }
IconButton[kind="primary-round"]:disabled { background: $line; border-color: $line; color: $soft_text; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole application in the colours of `theme`."""
    colours = {token: getattr(theme, token).name() for token in TOKENS}
    pictures = {
        "arrow_up": _file("arrow-up"),
        "arrow_down": _file("arrow-down"),
        "arrow_up_off": _file("arrow-up-off"),
        "arrow_down_off": _file("arrow-down-off"),
        "tick": _file("tick-dark" if theme.dark else "tick-light"),
    }
    return _SHEET.substitute(colours, **pictures, scroll_bar=SCROLL_BAR_PX)


def _file(name: str) -> str:
    return asset(f"icons/{name}.svg").as_posix()
