"""A segmented control: a few choices side by side, exactly one of them chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from convviz.ui.widgets.option import Option

_LEAST_PX = 24


class _Segment(QToolButton):
    """One choice; its width allows for the bold type it gets when chosen, so that nothing moves."""

    def __init__(self, option: Option, parent: QWidget) -> None:
        super().__init__(parent)
        self.option_id = option.id
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """The preferred size."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        return QSize(max(_LEAST_PX, metrics.horizontalAdvance(self.text()) + 14), metrics.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """The smallest size."""
        return self.sizeHint()


class Segmented(QFrame):
    """Exclusive choices. Tab reaches the chosen one, arrow keys move the choice, `chosen` says it by id.

    `chosen` is emitted for what a person does only; `set_value` is silent.
    """

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._segments: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._report)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(1)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Shows these choices; those that stay (by id) keep their button and the focus."""
        for gone in [key for key in self._segments if key not in {option.id for option in options}]:
            self._remove(self._segments.pop(gone))
        for position, option in enumerate(options):
            segment = self._segments.get(option.id) or self._add(option)
            self._row.insertWidget(position, segment)
            segment.setText(option.text)
            segment.setEnabled(option.enabled)
            segment.setToolTip(option.hint)
            segment.setAccessibleName(f"{self.accessibleName()}: {option.text}")
            segment.setAccessibleDescription(option.hint)
        if self._segments and not self.value():
            self.set_value(options[0].id)
        self._let_tab_reach_the_chosen()

    def value(self) -> str:
        """The id of the chosen option, "" without options."""
        chosen = self._group.checkedButton()
        return chosen.option_id if isinstance(chosen, _Segment) else ""

    def text(self) -> str:
        """What the chosen option says, "" without options."""
        chosen = self._group.checkedButton()
        return "" if chosen is None else chosen.text()

    def option_ids(self) -> tuple[str, ...]:
        """The ids of the options, in their order."""
        return tuple(self._segments)

    def set_value(self, option_id: str) -> None:
        """Shows `option_id` as chosen.

        Raises:
            KeyError: There is no such option.
        """
        self._segments[option_id].setChecked(True)
        self._let_tab_reach_the_chosen()

    def _let_tab_reach_the_chosen(self) -> None:
        """Qt does so for what is clicked, not for what is set."""
        for segment in self._segments.values():
            policy = Qt.FocusPolicy.TabFocus if segment.isChecked() else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)

    def _add(self, option: Option) -> _Segment:
        segment = _Segment(option, self)
        segment.setObjectName(f"{option.id}Segment")
        self._segments[option.id] = segment
        self._group.addButton(segment)
        return segment

    def _remove(self, segment: _Segment) -> None:
        self._group.removeButton(segment)
        self._row.removeWidget(segment)
        segment.setParent(None)
        segment.deleteLater()

    def _report(self, button: QAbstractButton) -> None:
        if isinstance(button, _Segment):
            self.chosen.emit(button.option_id)
