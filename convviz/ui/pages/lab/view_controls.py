"""How the pictures are shown: display mode, colour range and colour map, each named on screen."""

from __future__ import annotations

from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convviz.states.lab.state import Lab, View
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.lab import LabWorkspace


class ViewControls(QWidget):
    """Three quiet menus over the pictures; they write the view into the workspace and follow it."""

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.display = MenuButton("", parent=self)
        self.display.setObjectName("displayMode")
        self.range = MenuButton("", parent=self)
        self.range.setObjectName("colourRange")
        self.colours = MenuButton("", parent=self)
        self.colours.setObjectName("colourMap")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for button in (self.display, self.range, self.colours):
            layout.addWidget(button)
        self.retranslate()
        self._follow(workspace.state)
        self.display.chosen.connect(self._choose_display)
        self.range.chosen.connect(self._choose_range)
        self.colours.chosen.connect(self._choose_colours)
        workspace.state_changed.connect(self._follow)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.display.set_label(self.tr("How results are shown"))
        self.range.set_label(self.tr("What one colour range serves"))
        self.colours.set_label(self.tr("Colours"))
        self.display.set_options(
            (
                Option(
                    "signed",
                    self.tr("signed"),
                    self.tr("Negative values blue, zero as the ground, positive orange"),
                ),
                Option("absolute", self.tr("absolute"), self.tr("How large each value is, without its sign")),
                Option(
                    "clamp",
                    self.tr("clamp"),
                    self.tr("As a picture: below black is black, above white is white"),
                ),
                Option("offset", self.tr("offset 128"), self.tr("As a picture with middle grey for zero")),
            )
        )
        self.range.set_options(
            (
                Option("map", self.tr("range: map"), self.tr("Every map has its own colour range")),
                Option(
                    "layer", self.tr("range: layer"), self.tr("All maps of a stage share one colour range")
                ),
                Option(
                    "fixed",
                    self.tr("fixed"),
                    self.tr("The colour range is that of the picture, whatever comes out"),
                ),
            )
        )
        self.colours.set_options(
            (
                Option("law", self.tr("blue–orange")),
                Option("viridis", self.tr("viridis")),
                Option("cividis", self.tr("cividis")),
            )
        )
        self._follow(self._workspace.state)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self, state: object) -> None:
        view = cast("Lab", state).view
        for button, value in (
            (self.display, view.display),
            (self.range, view.range),
            (self.colours, view.colours),
        ):
            if button.value() != value:
                button.set_value(value)

    def _choose_display(self, value: str) -> None:
        self._set(replace(self._workspace.state.view, display=value))

    def _choose_range(self, value: str) -> None:
        self._set(replace(self._workspace.state.view, range=value))

    def _choose_colours(self, value: str) -> None:
        self._set(replace(self._workspace.state.view, colours=value))

    def _set(self, view: View) -> None:
        self._workspace.set_view(view)
