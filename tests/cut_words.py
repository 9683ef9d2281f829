"""What of a widget's words cannot be read: cut, or beyond an edge where nobody can scroll."""

from __future__ import annotations

from every_view import named
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.text_button import TextButton

_LINE_PX = 2
_FRAME_PX = 4
_MENU_PX = 16
_BOX_PX = 20
"""The mark of a menu, and the box of a check box."""


def _label_is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel) or not label.text() or label.textFormat() == Qt.TextFormat.RichText:
        return isinstance(label, ElidedLabel) and _says_too_little(label, label.text())
    if label.wordWrap():
        cut = label.heightForWidth(label.width()) > label.height() + _LINE_PX
        return cut and label.text() not in label.toolTip()
    wanted = label.sizeHint()
    return wanted.width() > label.width() + 1 or wanted.height() > label.height() + _LINE_PX


def _says_too_little(part: QWidget, text: str) -> bool:
    """Whether words are left out that no tooltip has."""
    room = part.contentsRect().width()
    fits = max(part.fontMetrics().horizontalAdvance(line) for line in text.split("\n")) <= room
    return not fits and text not in part.toolTip()


def _button_is_cut(button: QAbstractButton) -> bool:
    text = button.text().replace("&", "")
    if not text:
        return False
    wanted = QSize(
        QFontMetrics(button.font()).horizontalAdvance(text), QFontMetrics(button.font()).capHeight()
    )
    if isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False
    if wanted.height() > button.height():
        return True
    room = button.width() - _FRAME_PX
    if isinstance(button, (QPushButton, QToolButton)):
        room -= _MENU_PX if button.menu() is not None else 0
        cut = wanted.width() > room
        # These end with an ellipsis; any other push button does not.
        elided = isinstance(button, (QToolButton, TextButton))
        explained = elided and text in button.toolTip().replace("&", "")
        return cut and not explained
    if isinstance(button, QRadioButton) or type(button) is QCheckBox:
        return wanted.width() > room - _BOX_PX
    if button.hasHeightForWidth():
        return button.heightForWidth(button.width()) > button.height() + _LINE_PX
    return wanted.width() > room and text not in button.toolTip()


def _cut_in_header(header: QHeaderView) -> list[str]:
    model = header.model()
    if header.orientation() == Qt.Orientation.Vertical or model is None:
        return []
    cut = []
    for section in range(header.count()):
        text = str(model.headerData(section, header.orientation()) or "")
        tip = str(model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole) or "")
        room = header.sectionSize(section) - _FRAME_PX
        if not header.isSectionHidden(section) and header.fontMetrics().horizontalAdvance(text) > room:
            cut += [text] if text not in tip else []
    return cut


def _hides_its_side(area: QScrollArea) -> bool:
    """Whether something stands beyond its edge that nobody can scroll to."""
    off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    content = area.widget()
    return off and content is not None and content.width() > area.viewport().width() + 1


def cut_words(part: QWidget) -> list[str]:
    """What of a widget's words cannot be read."""
    match part:
        case QLabel() if _label_is_cut(part):
            return [named(part)]
        case QAbstractButton() if _button_is_cut(part):
            return [named(part)]
        case QComboBox() if part.fontMetrics().horizontalAdvance(part.currentText()) > part.width() - _BOX_PX:
            return [] if part.currentText() in part.toolTip() else [named(part)]
        case QHeaderView():
            return [f"{named(part)} {text}" for text in _cut_in_header(part)]
        case QScrollArea() if _hides_its_side(part):
            return [f"{named(part)} {part.widget().width()} of {part.viewport().width()} px"]
        case QTabBar() if part.usesScrollButtons() and part.sizeHint().width() > part.width() + 1:
            return [named(part)]
        case _:
            return []
