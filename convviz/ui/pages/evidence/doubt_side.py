"""Which map: how it is made, from which layer, for which class, of which network and input."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from convviz.networks.network import Network
from convviz.states.evidence.doubt import HEAT_METHODS, PIXEL_METHODS
from convviz.states.evidence.heat_layer import heat_layers
from convviz.states.evidence.views import Side
from convviz.texts.evidence import (
    heat_method_hint,
    heat_method_name,
    pixel_method_hint,
    pixel_method_name,
)
from convviz.ui.pages.evidence.doubt_classes import class_options
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.evidence import EvidenceWorkspace

_AS_EXPLAINED, _USUAL = "explained", "usual"
_HERE, _BESIDE = "here", "beside"


class SideChoice(QWidget):
    """Menus for one map.

    Args:
        stem: What its object names begin with.
        workspace: Whose network offers layers and classes.
        parent: Its parent.
        letter: "A" or "B"; "" for a map that stands alone.

    Signals:
        edited: The `Side` that is wanted.
    """

    edited = Signal(object)

    def __init__(
        self, stem: str, workspace: EvidenceWorkspace, parent: QWidget | None = None, *, letter: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName(stem)
        self._workspace = workspace
        self._letter = letter
        self._side = Side()
        self._label = QLabel(letter, self)
        self.method, self.layer, self.target, self.whose = (MenuButton("", parent=self) for _ in range(4))
        named = (
            ("Method", self.method),
            ("Layer", self.layer),
            ("Class", self.target),
            ("Whose", self.whose),
        )
        for name, menu in named:
            menu.setObjectName(f"{stem}{name}")
            menu.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            menu.setMinimumWidth(56)  # a long name is cut before anything beside it is
        self._lay_out()
        self.method.chosen.connect(self._choose_method)
        self.layer.chosen.connect(self._choose_layer)
        self.target.chosen.connect(self._choose_target)
        self.whose.chosen.connect(self._choose_whose)
        self.retranslate()

    def show_side(self, side: Side, network: Network | None, layer: str, *, beside: bool) -> None:
        """Shows what is chosen.

        Args:
            side: What is chosen.
            network: Whose map it is.
            layer: The layer that is taken in fact; "" of a method that has none.
            beside: Whether something stands beside that could be looked at instead.
        """
        self._side = side
        self.method.set_value(side.method)
        layers = () if network is None else heat_layers(network)
        usual = Option(_USUAL, self.tr("The usual layer"))
        self.layer.set_options([usual, *(Option(each, each) for each in layers)])
        self.layer.set_value(layer if layer in layers else _USUAL)
        self.layer.setVisible(side.method in HEAT_METHODS)
        explained = Option(_AS_EXPLAINED, self.tr("as explained"))
        options = [explained, *class_options(self._workspace, side.target)]
        self.target.set_options(options)
        wanted = _AS_EXPLAINED if side.target is None else str(side.target)
        known = {option.id for option in options}
        self.target.set_value(wanted if wanted in known else _AS_EXPLAINED)
        self.whose.setVisible(beside or side.rival)
        self.whose.set_value(_BESIDE if side.rival else _HERE)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.method.set_label(self._named(self.tr("Method")))
        self.layer.set_label(self._named(self.tr("Layer")))
        self.target.set_label(self._named(self.tr("Class")))
        self.whose.set_label(self._named(self.tr("Of which network and input")))
        options = [Option(each, heat_method_name(each), heat_method_hint(each)) for each in HEAT_METHODS]
        options += [Option(each, pixel_method_name(each), pixel_method_hint(each)) for each in PIXEL_METHODS]
        self.method.set_options(options)
        self.whose.set_options(
            [Option(_HERE, self.tr("this page")), Option(_BESIDE, self.tr("stands beside"))]
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self._label.setProperty("kind", "strong")
        self._label.setVisible(bool(self._letter))
        font = self._label.font()
        font.setBold(True)
        self._label.setFont(font)
        if not self._letter:
            row = QHBoxLayout(self)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for widget in (self._label, self.method, self.layer, self.target, self.whose):
                row.addWidget(widget)
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widgets in ((self._label, self.method, self.layer), (self.target, self.whose)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)

    def _named(self, name: str) -> str:
        return f"{self._letter}: {name}" if self._letter else name

    def _choose_method(self, method: str) -> None:
        found = next(each for each in (*HEAT_METHODS, *PIXEL_METHODS) if each == method)
        self.edited.emit(replace(self._side, method=found))

    def _choose_layer(self, layer: str) -> None:
        self.edited.emit(replace(self._side, layer=None if layer == _USUAL else layer))

    def _choose_target(self, target: str) -> None:
        self.edited.emit(replace(self._side, target=None if target == _AS_EXPLAINED else int(target)))

    def _choose_whose(self, whose: str) -> None:
        self.edited.emit(replace(self._side, rival=whose == _BESIDE))
