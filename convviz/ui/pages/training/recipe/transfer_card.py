"""The card for standing on a network that has learnt already: which base, and what of it learns."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer.bases import BASES
from convviz.learning.transfer.regimes import REGIMES, Approach, RegimeId
from convviz.texts.training_transfer import approach_name, regime_advice, regime_name
from convviz.ui.pages.lab.burst import Burst
from convviz.ui.pages.training.recipe.setting_row import SettingRow
from convviz.ui.pages.training.recipe.short_name import short_name
from convviz.ui.pages.training.recipe.transfer_settings import SETTINGS, setting_texts
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.switch import Switch
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState

_IMAGENET, _FILE = "imagenet", "file"
_VGG16_TRANSFER = "vgg16-transfer"
# VGG16's last block has three layers with weights; more than a base has are all of them.
_LAST_BLOCK, _ALL, _FINE_EPOCHS = 3, 999, 10


class TransferCard(Card):
    """A switch, and below it what it means while it is on."""

    def __init__(self, training: TrainingWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("recipeTransfer")
        self._training = training
        self._burst = Burst(self)
        self._before = training.recipe.architecture
        self._regime: RegimeId = "small-similar"
        self.on = Switch("", self)
        self.on.setObjectName("recipe-transfer")
        self.base = MenuButton("", parent=self)
        self.base.setObjectName("transfer-base")
        self.base_row = LabelledRow(self.base, self)
        self.weights = MenuButton("", parent=self)
        self.weights.setObjectName("transfer-weights")
        self.weights_row = LabelledRow(self.weights, self)
        self.regime = MenuButton("", parent=self)
        self.regime.setObjectName("transfer-regime")
        self.advice = QLabel(self)
        self.advice.setObjectName("transferAdvice")
        self.advice.setWordWrap(True)
        self.advice.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.rows = {setting.field: SettingRow(setting, self) for setting in SETTINGS}
        self.body.setSpacing(5)
        for part in (self.on, self.base_row, self.weights_row, *self.rows.values(), self.regime, self.advice):
            self.body.addWidget(part)
        self.on.toggled.connect(self._switch)
        self.base.chosen.connect(self._choose_base)
        self.weights.chosen.connect(self._choose_weights)
        self.regime.chosen.connect(self._choose_regime)
        for row in self.rows.values():
            row.edited.connect(self._edit)
        training.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Transfer learning"))
        self.on.setText(self.tr("Stand on a network that has learnt already"))
        self.base.set_label(self.tr("Base"))
        self.base_row.set_text(self.tr("Base"))
        self.base.set_options([Option(name, name) for name in BASES])
        self.weights.set_label(self.tr("Its weights"))
        self.weights_row.set_text(self.tr("Its weights"))
        self.regime.set_label(self.tr("What you have"))
        self.regime.set_options([Option(each.id, regime_name(each.id)) for each in REGIMES])
        texts = setting_texts()
        for field, row in self.rows.items():
            row.set_words(*texts[field])
        self._follow(self._training.state)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _follow(self, state: TrainingState) -> None:
        transfer = state.recipe.transfer
        if state.recipe.architecture and transfer is None:
            self._before = state.recipe.architecture
        on = transfer is not None
        self.on.blockSignals(True)  # noqa: FBT003 - Qt's own call
        self.on.setChecked(on)
        self.on.blockSignals(False)  # noqa: FBT003 - Qt's own call
        for part in (self.base_row, self.weights_row, *self.rows.values(), self.regime, self.advice):
            part.setVisible(on)
        if transfer is None:
            return
        if transfer.base in BASES:
            self.base.set_value(transfer.base)
        file = transfer.weights if transfer.weights != _IMAGENET else ""
        self.weights.set_options(
            (
                Option(
                    _IMAGENET, self.tr("ImageNet's"), self.tr("Fetched once by Keras's own loader, then kept")
                ),
                Option(_FILE, short_name(Path(file).name, self) if file else self.tr("from a file…"), file),
            )
        )
        self.weights.set_value(_FILE if file else _IMAGENET)
        for field, row in self.rows.items():
            row.show_value(getattr(transfer, field))
        self.regime.set_value(self._regime)
        approach = next(each.approach for each in REGIMES if each.id == self._regime)
        self.advice.setText(f"{approach_name(approach)}. {regime_advice(self._regime)}")

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if on:
            self._set(Transfer("vgg16"))
        else:
            recipe = self._training.recipe
            before = "mnist" if self._before == _VGG16_TRANSFER else self._before
            self._training.set_recipe(replace(recipe, transfer=None, architecture=before))

    def _choose_base(self, base: str) -> None:
        self._set(replace(self._transfer(), base=base))

    def _choose_weights(self, which: str) -> None:
        self._follow(self._training.state)  # the button shows what is chosen, which the dialog may leave
        if which == _IMAGENET:
            self._set(replace(self._transfer(), weights=_IMAGENET))
            return
        dialog = QFileDialog(self, self.tr("Weights of the base"))
        dialog.setObjectName("transferWeightsDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        weights, everything = self.tr("Weights"), self.tr("All files")
        dialog.setNameFilters([f"{weights} (*.h5 *.hdf5)", f"{everything} (*)"])
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self._set(replace(self._transfer(), weights=path))

    def _choose_regime(self, regime: str) -> None:
        chosen = next(each for each in REGIMES if each.id == regime)
        self._regime = chosen.id
        self._set(_as_advised(self._transfer(), chosen.approach))
        self._follow(self._training.state)

    def _edit(self, field: str, value: object) -> None:
        changed = replace(self._transfer(), **{field: value})
        self._set(changed, self._burst.word(f"transfer-{field}"))

    def _transfer(self) -> Transfer:
        return self._training.recipe.transfer or Transfer("vgg16")

    def _set(self, transfer: Transfer, merge: str = "") -> None:
        self._training.set_recipe(_standing_on(self._training.recipe, transfer), merge)


def _standing_on(recipe: Recipe, transfer: Transfer) -> Recipe:
    """The recipe on that base; on VGG16 it is the course's own network."""
    name = _VGG16_TRANSFER if transfer.base == "vgg16" else ""
    return replace(recipe, architecture=name, network="", changes="", transfer=transfer)


def _as_advised(transfer: Transfer, approach: Approach) -> Transfer:
    match approach:
        case "freeze":
            return replace(transfer, unfrozen=0, fine_epochs=0)
        case "fine-tune":
            return replace(transfer, unfrozen=_LAST_BLOCK, fine_epochs=_FINE_EPOCHS)
        case "train-all":
            return replace(transfer, unfrozen=_ALL, fine_epochs=_FINE_EPOCHS)
