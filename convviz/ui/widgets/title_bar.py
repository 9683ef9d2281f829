"""The bar that says in words what is on screen, with the buttons every page has.

Where it is narrow, the title keeps its room longest:
the subtitle goes first, then the export button; the menu has it too.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from convviz.ui.widgets.giving_row import GivingRow
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.text_button import TextButton

HEIGHT_PX = 48
_TITLE_SCALE = 15 / 13
_MARGIN_PX, _GAP_PX = 16, 8
_WHOLE_TITLE_PX = 200  # a longer one is cut before a button goes


class PageTitle(ElidedLabel):
    """Wants its words whole, up to a length."""

    def sizeHint(self) -> QSize:
        """Its words, or as much of them as is worth a button's place."""
        words = super().sizeHint()
        return QSize(min(words.width(), _WHOLE_TITLE_PX), words.height())


class TitleBar(QFrame):
    """Title, soft subtitle, and at the right undo, redo, the page's own buttons and the export menu."""

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("titleBar")
        self.setFixedHeight(HEIGHT_PX)
        self._title = PageTitle("", self)
        self._title.setObjectName("pageTitle")
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
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
        self._row = GivingRow(_GAP_PX, self)
        self._row.add(self._title)
        self._row.add(self._subtitle, may_shrink=True)
        self._row.add_stretch()
        self._row.add(*(_button_for(action, self) for action in (undo, redo)), self.export_button)
        self._row.give_way(self._subtitle, self.export_button)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        whole.addWidget(self._row)

    def show_texts(self, title: str, subtitle: str) -> None:
        """Says what is on screen."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._row.want(self._subtitle, wanted=bool(subtitle))

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Shows the buttons of the page on screen instead of those of the page before."""
        self._row.take_out(*self._page_widgets)
        self._page_widgets = list(widgets)
        self._row.insert_before(self.export_button, *self._page_widgets)
        self._row.share_out()

    def show_export(self, *, shown: bool) -> None:
        """Offers to export, where the page has something to."""
        self._row.want(self.export_button, wanted=shown)


def _button_for(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setObjectName(f"{action.objectName()}Button")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
