"""How a stage's input is padded: by a rule or by a number, and with what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from convviz.states.lab.limits import StageLimits
from convviz.states.lab.state import MAX_KERNEL, Activate, Padding, Pooling, Stage, Transposed
from convviz.texts.limits import reason_text
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.small_stepper import SmallStepper

_NUMBER = "number"  # as `StageLimits.refused_padding` names it
_GAP_PX = 4
_HEIGHT_PX = 24


class PaddingControls(QWidget):
    """The rules side by side, and above them what is padded with and, for padding by a number, the number.

    Signals:
        padding_edited: The padding a person chose.
        border_edited: The border a person chose.
    """

    padding_edited = Signal(object)
    border_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = StageLimits()
        self._by_number = True
        self.rule = Segmented("", parent=self)
        self.rule.setObjectName("stagePadding")
        self.amount = SmallStepper("", 0, MAX_KERNEL, self)
        self.amount.setObjectName("stagePaddingAmount")
        self.border = MenuButton("", parent=self)
        self.border.setObjectName("stageBorder")
        self._label = ElidedLabel("", self)
        self._label.setMinimumHeight(_HEIGHT_PX)
        heading = QHBoxLayout()
        heading.setSpacing(_GAP_PX)
        heading.addWidget(self._label, 1)
        heading.addWidget(self.amount)
        heading.addWidget(self.border)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(heading)
        layout.addWidget(self.rule)
        self.rule.chosen.connect(self._choose_rule)
        self.amount.valueChanged.connect(self._choose_amount)
        self.border.chosen.connect(self.border_edited)
        self.retranslate()

    def show_stage(self, stage: Stage, limits: StageLimits) -> None:
        """Shows the padding and the border of a stage."""
        if isinstance(stage, Activate):
            return
        self._limits = limits
        self._by_number = not isinstance(stage, Transposed)
        self._offer_rules()
        number = isinstance(stage.padding, int)
        self.rule.set_value(_NUMBER if number else str(stage.padding))
        self._show_amount(stage.padding)
        bordered = not isinstance(stage, Pooling | Transposed)
        self.border.setVisible(bordered)
        if bordered:
            self.border.set_value(stage.border)
            self.border.setEnabled(stage.padding != "valid")

    def tab_order(self) -> tuple[QWidget, ...]:
        """What the Tab key goes through."""
        return self.amount, self.border, *self.rule.findChildren(QToolButton)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self._label.setText(self.tr("Padding"))
        self.rule.setAccessibleName(self.tr("Padding"))
        self.amount.setAccessibleName(self.tr("Padding cells on every side"))
        self.border.set_label(self.tr("What stands in the padding"))
        self.border.set_options(
            [
                Option("zero", self.tr("zeros")),
                Option("one", self.tr("ones")),
                Option("edge", self.tr("edge"), self.tr("The outermost cells go on.")),
                Option(
                    "reflect", self.tr("reflect"), self.tr("The picture mirrored at its outermost cells.")
                ),
                Option("wrap", self.tr("wrap"), self.tr("The picture again from its other side.")),
            ]
        )
        self._offer_rules()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _offer_rules(self) -> None:
        refused = {rule: reason_text(reason) for rule, reason in self._limits.refused_padding}
        tips = {
            "valid": self.tr("No padding: windows lie wholly inside."),
            "same": self.tr(
                "As much as keeps the size at stride 1; Keras adds an odd cell at the bottom right."
            ),
            "full": self.tr("So much that every window that overlaps the input counts."),
            _NUMBER: self.tr("The same number of cells on every side."),
        }
        # Keras's own words, which are not translated.
        words = {"valid": "valid", "same": "same", "full": "full", _NUMBER: "n"}
        rules = words if self._by_number else {rule: words[rule] for rule in ("valid", "same")}
        self.rule.set_options(
            [Option(rule, word, tips[rule], refused.get(rule, "")) for rule, word in rules.items()]
        )

    def _show_amount(self, padding: Padding) -> None:
        self.amount.setVisible(isinstance(padding, int))
        limit = self._limits.padding
        if limit is None:
            self.amount.set_range(self.amount.minimum(), self.amount.maximum())
        else:
            low, high = reason_text(limit.reason_low), reason_text(limit.reason_high)
            self.amount.set_range(limit.low, limit.high, low, high)
        if isinstance(padding, int):
            with QSignalBlocker(self.amount):
                self.amount.setValue(padding)

    def _choose_amount(self, amount: int) -> None:
        self.padding_edited.emit(amount)

    def _choose_rule(self, rule: str) -> None:
        if rule != _NUMBER:
            self.padding_edited.emit(rule)
            return
        low, high = self.amount.reach()
        self.padding_edited.emit(max(low, min(high, 1)))
