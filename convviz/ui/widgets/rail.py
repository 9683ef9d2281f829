"""The rail of pages at the left edge of the window, with what concerns the whole application at its foot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QMenu, QSizePolicy, QVBoxLayout, QWidget

from convviz.ui.widgets.icon_button import IconButton

_BUTTON = QSize(62, 54)
_LEFT_PX, _RIGHT_PX = 5, 4  # and the line at the right edge
_TEXT_MARGIN_PX = 3
_ICON_PX = 20
_TEXT_SCALE = 11 / 13


class RailButton(IconButton):
    """An icon above a short text."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon_name, text, parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self.setFixedHeight(_BUTTON.height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(self.font())
        font.setPixelSize(round(font.pixelSize() * _TEXT_SCALE) if font.pixelSize() > 0 else 11)
        self.setFont(font)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Shows `text`; where it is long, the button asks for more room."""
        self.setText(text)
        self.set_name(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the text in the weight that it has on the page on screen."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(bold).horizontalAdvance(self.text()) + 2 * _TEXT_MARGIN_PX
        return QSize(max(_BUTTON.width(), text), _BUTTON.height())

    def minimumSizeHint(self) -> QSize:
        """No less: words are not cut."""
        return self.sizeHint()

    def show_beside(self, menu: QMenu) -> None:
        """Opens a menu to the right of the button, upwards where there is no room below."""
        height, screen = menu.sizeHint().height(), self.screen().availableGeometry()
        corner = self.mapToGlobal(QPoint(self.width() + 4, 0))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - height)))
        menu.popup(corner)


class Rail(QFrame):
    """Buttons for the pages; arrow keys move among them, `page_chosen` says which by id."""

    page_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageSwitcher")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._pages: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._report)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_LEFT_PX, 8, _RIGHT_PX, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._head_count = 0

    def add_head(self, button: RailButton) -> None:
        """Puts a button above the pages."""
        self._column.insertWidget(self._head_count, button)
        self._head_count += 1

    def add_foot(self, button: RailButton) -> None:
        """Puts a button at the foot."""
        self._column.addWidget(button)

    def add_page(self, page_id: str, button: RailButton) -> None:
        """Adds a page below those already there."""
        button.setObjectName(f"{page_id}PageButton")
        button.setCheckable(True)
        self._group.addButton(button)
        position = self._head_count + len(self._pages)
        self._column.insertWidget(position, button)
        self._pages[page_id] = button

    def page_button(self, page_id: str) -> RailButton:
        """The button of a page."""
        return self._pages[page_id]

    def show_page(self, page_id: str) -> None:
        """Marks the page that is on screen."""
        self._pages[page_id].setChecked(True)
        for button in self._pages.values():  # Qt lets Tab come to what was clicked, not to what was set
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button.isChecked() else Qt.FocusPolicy.NoFocus)

    def _report(self, button: QAbstractButton) -> None:
        for page_id, known in self._pages.items():
            if known is button:
                self.page_chosen.emit(page_id)
