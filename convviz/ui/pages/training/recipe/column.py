"""The column of cards that make up a recipe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from convviz.ui.pages.training.recipe.network_card import NetworkCard
from convviz.ui.pages.training.recipe.pictures_card import PicturesCard
from convviz.ui.pages.training.recipe.settings import FINER, LEARNING, OVERFITTING
from convviz.ui.pages.training.recipe.settings_card import SettingsCard
from convviz.ui.pages.training.recipe.transfer_card import TransferCard
from convviz.ui.style_sheet import SCROLL_BAR_PX
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.training import TrainingWorkspace

_WIDTH_PX, _NARROW_PX = 288, 220
_GAP_PX = 10


class RecipeColumn(QScrollArea):
    """What is needed each time stands on top; what is needed now and then is scrolled to.

    Args:
        training: Has the recipe.
        data: The pictures that are open.
        collections: The folders of what was collected.
        parent: Its parent.

    Signals:
        panel_wanted: The panel of the page that shows more: "changes" or "build".
    """

    panel_wanted = Signal(str)

    def __init__(
        self,
        training: TrainingWorkspace,
        data: DataWorkspace,
        collections: Callable[[], tuple[Path, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recipeColumn")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_narrow(narrow=False)
        self.network = NetworkCard(training, data, self)
        self.pictures = PicturesCard(training, data, collections, self)
        self.learning = SettingsCard(training, LEARNING, self)
        self.overfitting = SettingsCard(training, OVERFITTING, self)
        self.transfer = TransferCard(training, self)
        self.finer = SettingsCard(training, FINER, self)
        names = ("recipeLearning", "recipeOverfitting", "recipeFiner")
        for card, name in zip((self.learning, self.overfitting, self.finer), names, strict=True):
            card.setObjectName(name)
            card.add_rows()
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 2, 0)
        column.setSpacing(_GAP_PX)
        for card in self._cards():
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(content)
        self.network.build_wanted.connect(self._want_build)
        self.pictures.changes_wanted.connect(self._want_changes)
        self.retranslate()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leaves more room to what stands beside it; long words are cut then, and tooltips have them."""
        self.setFixedWidth((_NARROW_PX if narrow else _WIDTH_PX) + SCROLL_BAR_PX + 2)

    def retranslate(self) -> None:
        """Words in the interface's language; the cards take theirs themselves."""
        self.setAccessibleName(self.tr("What is trained, and how"))
        self.learning.set_title(self.tr("How it learns"))
        self.overfitting.set_title(self.tr("Against overfitting"))
        self.finer.set_title(self.tr("More"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _cards(self) -> tuple[QWidget, ...]:
        return self.network, self.pictures, self.learning, self.overfitting, self.transfer, self.finer

    def _want_build(self) -> None:
        self.panel_wanted.emit("build")

    def _want_changes(self) -> None:
        self.panel_wanted.emit("changes")
