"""One option of a choice, or one statement: its words, and when it is true."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from convviz.lessons.marking.rows import read_row
from convviz.lessons.quantities.records import Claim
from convviz.texts.numbers import format_number
from convviz.ui.lessons.authoring.fields import LineField
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.authoring.describing import offer_line, quantity_text
from convviz.workspace.authoring.offers import Offer, plain

_KEPT = "kept"
_RELATIONS = ("=", "≠", "<", ">")
_VALUE_PX = 92


class OptionRow(QWidget):
    """The words of an option, and its claim: a quantity, how it stands to a number, the number.

    Signals:
        typed: Words or a number were typed.
        changed: Something else was chosen.
        remove_wanted: It is to go.
    """

    typed = Signal()
    changed = Signal()
    remove_wanted = Signal()

    def __init__(self, at: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.at = at
        self._claim: Claim | None = None
        self._offers: Sequence[Offer] = ()
        self.text = LineField(f"optionText-{at}", self)
        self.quantity = MenuButton("", parent=self)
        self.quantity.setObjectName(f"optionQuantity-{at}")
        self.relation = MenuButton("", parent=self)
        self.relation.setObjectName(f"optionRelation-{at}")
        self.relation.set_options([Option(each, each) for each in _RELATIONS])
        self.value = LineField(f"optionValue-{at}", self)
        self.value.setFixedWidth(_VALUE_PX)
        self.remove = IconButton("clear", "", self)
        self.remove.setObjectName(f"optionRemove-{at}")
        self._when = QLabel(self)
        self._when.setProperty("soft", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 6)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.text, 0, 0, 1, 3)
        grid.addWidget(self.remove, 0, 3)
        grid.addWidget(self._when, 1, 0, 1, 4)
        grid.addWidget(self.quantity, 2, 0)
        grid.addWidget(self.relation, 2, 1)
        grid.addWidget(self.value, 2, 2, 1, 2)
        grid.setColumnStretch(0, 1)
        self.quantity.setSizePolicy(self.text.sizePolicy())
        self.text.typed.connect(self.typed)
        self.value.editingFinished.connect(self.typed)
        self.quantity.chosen.connect(self._choose)
        self.relation.chosen.connect(self.changed)
        self.remove.clicked.connect(self.remove_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        number = self.at + 1
        self.text.setAccessibleName(self.tr("Option {number}").format(number=number))
        self.text.setPlaceholderText(self.tr("Option {number}").format(number=number))
        self.quantity.set_label(self.tr("What option {number} is about").format(number=number))
        self.relation.set_label(self.tr("How it stands to the number"))
        self.value.setAccessibleName(self.tr("The number of option {number}").format(number=number))
        self.remove.set_name(self.tr("Remove option {number}").format(number=number))
        self._when.setText(self.tr("is true when"))

    def show_claim(self, text: str, claim: Claim, offers: Sequence[Offer]) -> None:
        """Shows an option.

        Args:
            text: Its words.
            claim: When it is true.
            offers: What claims can be about here.
        """
        self._claim, self._offers = claim, offers
        self.text.show_text(text)
        options = [Option(str(at), offer_line(each.quantity, each.result)) for at, each in enumerate(offers)]
        known = next((str(at) for at, each in enumerate(offers) if each.quantity == claim.left), _KEPT)
        if known == _KEPT:
            options.insert(0, Option(_KEPT, quantity_text(claim.left)))
        self.quantity.set_options(options)
        self.quantity.set_value(known)
        self.relation.set_value(claim.relation)
        is_number = isinstance(claim.right, int | float | tuple)
        self.value.setEnabled(is_number)
        if not self.value.hasFocus():
            self.value.show_text(_value_text(claim) if is_number else quantity_text(claim.right))  # type: ignore[arg-type]

    def claim(self) -> Claim:
        """What stands in the fields.

        Raises:
            ConvvizError: The number cannot be read.
        """
        if self._claim is None:
            raise ValueError(self.at)
        chosen = self.quantity.value()
        left = self._claim.left if chosen == _KEPT else self._offers[int(chosen)].quantity
        right = self._claim.right
        if self.value.isEnabled() and self.value.text() != _value_text(self._claim):
            numbers = read_row(self.value.text())
            right = numbers[0] if len(numbers) == 1 else numbers
        return replace(self._claim, left=left, relation=self.relation.value(), right=right)

    def _choose(self, chosen: str) -> None:
        """Another quantity brings its own number along: what it is held against before would mean nothing."""
        if chosen != _KEPT and self._claim is not None:
            right = plain(self._offers[int(chosen)].result)
            self._claim = replace(self._claim, right=0.0 if right is None else right)
            self.value.setEnabled(True)
            self.value.show_text(_value_text(self._claim))
        self.changed.emit()


def _value_text(claim: Claim) -> str:
    right = claim.right
    if isinstance(right, tuple):
        return " ".join(_number(each) for each in right)
    return _number(right) if isinstance(right, int | float) else ""


def _number(value: float) -> str:
    return format_number(value, significant=6)
