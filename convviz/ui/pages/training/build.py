"""Build your own: a palette of layers, the network as a table, and the chosen layer's arguments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from convviz.layers import ConvvizError
from convviz.networks import zoo
from convviz.networks.blueprint import to_config
from convviz.painting.theme import Theme
from convviz.states.training.build import BuildScene
from convviz.texts.errors import sentence
from convviz.texts.training_build import totals_text, trouble_text
from convviz.texts.zoo import description
from convviz.ui.pages.training.build_code import BuildCodeDialog
from convviz.ui.pages.training.build_editor import BuildEditor
from convviz.ui.pages.training.build_palette import BuildPalette
from convviz.ui.pages.training.build_table import BuildTable
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.text_button import TextButton
from convviz.workspace.building import BuildingWorkspace

_GAP_PX = 12
_PALETTE_PX = 194
_EDITOR_PX = 220
_WIDE_EDITOR_PX = 320
_WIDE_PALETTE_PX = 240
_SHARES = (4, 10, 5)
_NOTHING = "nothing"


class BuildPanel(QWidget):
    """The three cards side by side.

    Signals:
        open_network: The network is to be looked at in the network page: its config as JSON text, and its name.
    """

    open_network = Signal(str, str)

    def __init__(self, workspace: BuildingWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("buildPanel")
        self._workspace = workspace
        self._shown: BuildScene | None = None
        self.palette_card = BuildPalette(self)
        self.card = Card("", self)
        self.card.setObjectName("buildCard")
        self.table = BuildTable(workspace, self)
        self.editor = BuildEditor(workspace, self)
        self.start = MenuButton("", label="…", parent=self)
        self.totals = QLabel(self)
        self.misfit = QLabel(self)
        self.fit = TextButton(self)
        self.code = TextButton(self)
        self.look = TextButton(self)
        self.train = TextButton(self)
        self._name_parts()
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, theme: Theme) -> None:
        """Paints in the colours of a theme."""
        self.palette_card.set_theme(theme)
        self.table.set_theme(theme)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.start.set_label(self.tr("Start from another network"), self.tr("Start from…"))
        self.start.set_options(
            [
                Option(_NOTHING, self.tr("Nothing"), self.tr("An input and no layers")),
                *(Option(name, name, description(name)) for name in zoo.names()),
            ]
        )
        self.fit.setText(self.tr("Fit it to the data"))
        self.train.setText(self.tr("Train this network"))
        self.code.setText(self.tr("Keras code…"))
        self.code.setAccessibleName(self.tr("Show the Keras code"))
        self.look.setText(self.tr("Look inside"))
        self.look.setToolTip(self.tr("Open the untrained network in the network page"))
        self.look.setAccessibleName(self.tr("Open in the network page"))
        for button in (self.train, self.fit):
            button.setAccessibleName(button.text())
        self.totals.setAccessibleName(self.tr("Totals"))
        self.palette_card.retranslate()
        self.table.retranslate()
        self.editor.retranslate()
        self._show_scene(self._workspace.scene)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while it was hidden."""
        super().showEvent(event)
        self._follow(self._workspace.scene)

    def show_code(self) -> BuildCodeDialog | None:
        """Shows the network's Keras code; says why where it cannot be built yet."""
        from convviz.exports.keras_code import keras_code

        plan = self._workspace.plan
        try:
            code = keras_code(to_config(plan))
        except ConvvizError as error:
            self._workspace.notice.emit(sentence(error))
            return None
        dialog = BuildCodeDialog(code, plan.name, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.refused.connect(self._workspace.notice)
        dialog.open()
        return dialog

    def _follow(self, scene: BuildScene) -> None:
        if self.isVisible() and scene is not self._shown:
            self._show_scene(scene)

    def _show_scene(self, scene: BuildScene) -> None:
        self._shown = scene
        self.card.set_title(scene.state.plan.name)
        self.palette_card.set_editable(editable=scene.editable)
        self.table.show_scene(scene)
        self.editor.show_scene(scene)
        self.totals.setText(totals_text(scene.table))
        misfit = scene.misfit
        self.misfit.setText("" if misfit is None else trouble_text(misfit))
        self.misfit.setVisible(misfit is not None)
        self.fit.setVisible(misfit is not None and misfit.code == "fits-count" and scene.editable)
        for button in (self.code, self.look, self.train):
            button.setEnabled(scene.complete)

    def _name_parts(self) -> None:
        names = {
            "buildStart": self.start,
            "buildTotals": self.totals,
            "buildMisfit": self.misfit,
            "buildFit": self.fit,
            "buildShowCode": self.code,
            "buildLook": self.look,
            "buildTrain": self.train,
        }
        for name, widget in names.items():
            widget.setObjectName(name)
        self.totals.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.totals.setWordWrap(True)
        self.misfit.setProperty("state", "warning")
        self.misfit.setWordWrap(True)
        self.train.setProperty("kind", "primary")

    def _lay_out(self) -> None:
        self.card.header.addWidget(self.start)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.totals)
        warning = QHBoxLayout()
        warning.addWidget(self.misfit, 1)
        warning.addWidget(self.fit)
        self.card.body.addLayout(warning)
        buttons = QHBoxLayout()
        buttons.addWidget(self.code)
        buttons.addWidget(self.look)
        buttons.addStretch(1)
        buttons.addWidget(self.train)
        self.card.body.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        self.palette_card.setMinimumWidth(_PALETTE_PX)
        self.palette_card.setMaximumWidth(_WIDE_PALETTE_PX)
        self.editor.setMinimumWidth(_EDITOR_PX)
        self.editor.setMaximumWidth(_WIDE_EDITOR_PX)
        # What the sides do not take at their widest goes to the table.
        for card, share in zip((self.palette_card, self.card, self.editor), _SHARES, strict=True):
            row.addWidget(card, share)

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.changed.connect(self._follow)
        workspace.open_network.connect(self.open_network)
        self.palette_card.added.connect(workspace.add)
        self.table.edit_wanted.connect(self.editor.focus_first)
        self.start.chosen.connect(self._start_from)
        self.fit.clicked.connect(workspace.fit_classes)
        self.code.clicked.connect(self.show_code)
        self.look.clicked.connect(workspace.open)
        self.train.clicked.connect(workspace.use)

    def _start_from(self, name: str) -> None:
        self._workspace.start_from("" if name == _NOTHING else name)
