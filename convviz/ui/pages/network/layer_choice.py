"""Which layer a view is about: chosen from a menu, or the one before or after."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.ui.widgets.giving_row import GivingRow
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option

_GAP_PX = 6
_LEAST_NAME_PX = 96


class LayerChoice(GivingRow):
    """A menu of layers with two buttons beside it.

    Args:
        view: What the names of its parts begin with: `"maps"` gives `mapsLayer`, `mapsLayerBefore`, `mapsLayerAfter`.
        parent: What it stands in.
        steps_give_way: Whether the two buttons are left out where there is no room for them; keys do the same.

    Signals:
        chosen: The id of a layer.
        stepped: To the layer before (−1) or after (1).
    """

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, view: str, parent: QWidget | None = None, *, steps_give_way: bool = False) -> None:
        super().__init__(_GAP_PX, parent)
        self._offered: tuple[str, ...] = ()
        self.menu = MenuButton("", parent=self)
        steps = QWidget(self)
        self.before = IconButton("up", "", steps)
        self.after = IconButton("down", "", steps)
        self.menu.setMinimumWidth(_LEAST_NAME_PX)  # a long name is cut before anything beside it is
        both = QHBoxLayout(steps)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(_GAP_PX)
        both.addWidget(self.before)
        both.addWidget(self.after)
        self.add(self.menu, may_shrink=True)
        self.add(steps)
        if steps_give_way:
            self.give_way(steps)
        for name, widget in (("", self.menu), ("Before", self.before), ("After", self.after)):
            widget.setObjectName(f"{view}Layer{name}")
        self.before.set_shortcut_hint(QKeySequence("PgUp"))
        self.after.set_shortcut_hint(QKeySequence("PgDown"))
        self.menu.chosen.connect(self.chosen)
        self.before.clicked.connect(self._go_before)
        self.after.clicked.connect(self._go_after)
        self.retranslate()

    def show_layer(self, layer: str, layers: tuple[str, ...], describe: Callable[[str], str]) -> None:
        """Shows `layer` as chosen.

        Args:
            layer: One of `layers`.
            layers: All that can be chosen.
            describe: What stands beside a layer's name in the menu.
        """
        if layers != self._offered:
            self._offered = layers
            # What has no id stands for itself, such as the classes.
            self.menu.set_options([Option(each, f"{each}   {describe(each)}".lstrip()) for each in layers])
        if self.menu.value() != layer:
            self.menu.set_value(layer)

    def show_ends(self, *, first: bool, last: bool) -> None:
        """Greys the way on where there is none."""
        self.before.setEnabled(not first)
        self.after.setEnabled(not last)

    def forget(self) -> None:
        """Describes the layers anew when one is shown next, for example in another language."""
        self._offered = ()

    def name_steps(self, before: str, after: str) -> None:
        """What to call the two buttons."""
        self.before.set_name(before)
        self.after.set_name(after)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.menu.set_label(self.tr("Layer"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _go_before(self) -> None:
        self.stepped.emit(-1)

    def _go_after(self) -> None:
        self.stepped.emit(1)
