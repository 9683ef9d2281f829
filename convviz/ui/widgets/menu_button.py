"""A quiet button with a menu of choices, such as "zeros ▾"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from convviz.ui.widgets.option import Option

_LEAST_PX = 80


class MenuButton(QToolButton):
    """With a fixed `label` it offers things to do; without one it shows the chosen option.

    `chosen` is emitted for what a person does only; `set_value` is silent. The menu has its rows from when it is first
    opened, or asked for.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._label = label
        self._options: tuple[Option, ...] = ()
        self._value = ""
        self._choices = QMenu(self)
        self._choices.setToolTipsVisible(True)
        self._choices.triggered.connect(self._choose)
        self._choices.aboutToShow.connect(self._fill)
        self._filled: tuple[Option, ...] = ()
        self._group = QActionGroup(self)
        self.setMenu(self._choices)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("kind", "link" if label else "choice")
        self._show()

    def set_label(self, name: str, label: str = "") -> None:
        """Names the button and gives its fixed text, for example in another language."""
        self._name, self._label = name, label
        self._show()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offers these options; one out of reach is greyed and says why."""
        self._options = tuple(options)
        if self._choices.isVisible():
            self._fill()
        self._show()

    def menu(self) -> QMenu:
        """The menu, with all its rows."""
        self._fill()
        return self._choices

    def value(self) -> str:
        """The id of the option shown as chosen, "" when none was."""
        return self._value

    def set_value(self, option_id: str) -> None:
        """Shows `option_id` as chosen.

        Raises:
            KeyError: There is no such option.
        """
        if option_id not in {option.id for option in self._options}:
            raise KeyError(option_id)
        self._value = option_id
        self._show()

    def minimumSizeHint(self) -> QSize:
        """Where its size policy lets it shrink, a few letters are left."""
        usual = super().minimumSizeHint()
        return QSize(min(usual.width(), _LEAST_PX), usual.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the chosen option is cut, the tooltip has all of it."""
        super().resizeEvent(event)
        self._explain()

    def _fill(self) -> None:
        if self._filled != self._options:
            self._filled = self._options
            self._choices.clear()
            for option in self._options:
                action = self._choices.addAction(option.text)
                action.setData(option.id)
                action.setEnabled(option.enabled)
                action.setToolTip(option.hint)
                if not self._label:
                    action.setCheckable(True)
                    self._group.addAction(action)
        self._check()

    def _choose(self, action: QAction) -> None:
        option_id = str(action.data())
        if not self._label:
            self.set_value(option_id)
        self.chosen.emit(option_id)

    def _show(self) -> None:
        current = next((option.text for option in self._options if option.id == self._value), "")
        self.setText(self._label or current)
        self.setAccessibleName(self._name if self._label else f"{self._name}: {current}")
        self._explain()
        self._check()

    def _explain(self) -> None:
        cut = self.width() < self.sizeHint().width()
        whole = self._label or self.accessibleName()
        self.setToolTip(whole if cut else "" if self._label else self._name)

    def _check(self) -> None:
        for action in self._choices.actions():
            action.setChecked(action.isCheckable() and action.data() == self._value)
