"""The bar that says in words what is on screen, with the buttons every page has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.text_button import TextButton

HEIGHT_PX = 48
_TITLE_SCALE = 15 / 13


class TitleBar(QFrame):
    """Title, soft subtitle, and at the right undo, redo, the page's own buttons and the export menu."""

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("titleBar")
        self.setFixedHeight(HEIGHT_PX)
        self._title = ElidedLabel("", self)
        self._title.setObjectName("pageTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        font = QFont(self._title.font())
        font.setPixelSize(round(font.pixelSize() * _TITLE_SCALE) if font.pixelSize() > 0 else 15)
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._subtitle = ElidedLabel("", self)
        self._subtitle.setObjectName("pageSubtitle")
        self._subtitle.setProperty("soft", True)  # noqa: FBT003 - Qt's signature
        self.export_button = TextButton(self)
        self.export_button.setObjectName("exportButton")
        self._page_widgets: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addSpacing(6)
        self._row.addWidget(self._subtitle, 1)
        for action in (undo, redo):
            self._row.addWidget(_button_for(action, self))
        self._row.addWidget(self.export_button)

    def show_texts(self, title: str, subtitle: str) -> None:
        """Says what is on screen."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Shows the buttons of the page on screen instead of those of the page before."""
        for old in self._page_widgets:
            self._row.removeWidget(old)
            old.hide()
        self._page_widgets = list(widgets)
        for widget in self._page_widgets:
            self._row.insertWidget(self._row.indexOf(self.export_button), widget)
            widget.show()


def _button_for(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}Button")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
