"""A card of plain settings."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from convviz.ui.pages.lab.burst import Burst
from convviz.ui.pages.training.recipe.setting_row import Setting, SettingRow
from convviz.ui.widgets.card import Card
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState


class SettingsCard(Card):
    """Rows of settings, which follow the recipe and change it; those that mean nothing now are hidden."""

    def __init__(
        self, training: TrainingWorkspace, settings: Sequence[Setting], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._training = training
        self._burst = Burst(self)
        self.rows = {setting.field: SettingRow(setting, self) for setting in settings}
        self.body.setSpacing(5)
        for row in self.rows.values():
            row.edited.connect(self._edit)
        training.changed.connect(self._follow)

    def add_rows(self) -> None:
        """Puts the rows below what stands in the card already, and shows the recipe."""
        for row in self.rows.values():
            self.body.addWidget(row)
        self._follow(self._training.state)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for row in self.rows.values():
                row.retranslate()
            self._follow(self._training.state)

    def _follow(self, state: TrainingState) -> None:
        for field, row in self.rows.items():
            row.show_value(getattr(state.recipe, field))
            other, values = row.setting.needs
            row.setVisible(not other or getattr(state.recipe, other) in values)

    def _edit(self, field: str, value: object) -> None:
        recipe = replace(self._training.recipe, **{field: value})
        self._training.set_recipe(recipe, self._burst.word(field))
