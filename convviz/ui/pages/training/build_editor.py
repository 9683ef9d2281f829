"""The card beside the table: the chosen layer's name and arguments, or the input's shape."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from convviz.networks.blueprint import KINDS, Fixed, Line, values_of
from convviz.networks.blueprint.arguments import Flag, Text, Whole
from convviz.networks.blueprint.edits import MOST_SIDE
from convviz.states.training.build import BuildScene
from convviz.texts.training_build import weights_text, why_fixed
from convviz.texts.training_build_kinds import argument_sentence, kind_sentence
from convviz.ui.pages.training.build_fields import ArgumentField
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel, LabelledRow
from convviz.workspace.building import BuildingWorkspace

_BUTTON_PX = 26
_NAME_PX = 124
_FIELD_GAP_PX = 6
_TRAINABLE = Flag("trainable", default=True)
_AXES: Final = {1: ("numbers",), 2: ("rows", "columns"), 3: ("height", "width", "channels")}


class BuildEditor(Card):
    """Controls for what is chosen in the table; they are made anew where another kind of layer is chosen."""

    def __init__(self, workspace: BuildingWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("buildEditor")
        self._workspace = workspace
        self._what: tuple[object, ...] = ()
        self.fields: list[ArgumentField] = []
        self.up = self._button("up", "buildUp")
        self.down = self._button("down", "buildDown")
        self.duplicate = self._button("duplicate", "buildDuplicate")
        self.remove = self._button("close", "buildRemove")
        self.kind = ElidedLabel("", self)
        self.kind.setObjectName("buildKind")
        bold = QFont(self.kind.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.kind.setFont(bold)
        self.name = QLineEdit(self)
        self.name.setObjectName("buildName")
        self.name.setFixedWidth(_NAME_PX)
        self.name_row = LabelledRow(self.name, self)
        self.words = _soft_label("buildWords", self)
        self.weights = _soft_label("buildWeights", self)
        self._column = QVBoxLayout()
        self._column.setSpacing(_FIELD_GAP_PX)
        self._lay_out()
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.duplicate.clicked.connect(self._duplicate)
        self.remove.clicked.connect(self._remove)
        self.name.editingFinished.connect(self._rename)
        self.retranslate()

    def show_scene(self, scene: BuildScene) -> None:
        """Shows what is chosen."""
        self._arrange(scene)
        line, plan = scene.line, scene.state.plan
        self.up.setEnabled(scene.can_up)
        self.down.setEnabled(scene.can_down)
        self.duplicate.setEnabled(scene.can_duplicate)
        self.remove.setEnabled(scene.can_remove)
        with QSignalBlocker(self.name):
            own = plan.name if line is None else line.row.name
            if self.name.text() != own:
                self.name.setText(own)
            self.name.setPlaceholderText("" if line is None else line.name)
        self._show_values(scene)
        if isinstance(plan, Fixed):
            self.words.setText(why_fixed(plan))
        else:
            self.words.setText(self._input_words() if line is None else kind_sentence(line.row.kind))
        self.weights.setText("" if line is None else weights_text(line))

    def focus_first(self) -> None:
        """Puts the cursor into the first argument, else the name."""
        if self.fields:
            self.fields[0].focus()
        elif self.name.isEnabled():
            self.name.setFocus()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.up.set_name(self.tr("Move up (Alt+Up)"))
        self.down.set_name(self.tr("Move down (Alt+Down)"))
        self.duplicate.set_name(self.tr("Duplicate (Ctrl+D)"))
        self.remove.set_name(self.tr("Remove (Del)"))
        self.words.setAccessibleName(self.tr("What the layer does"))
        self.weights.setAccessibleName(self.tr("How the parameters come about"))
        self.name_row.set_text(self.tr("name"))
        self.name.setAccessibleName(self.tr("Name"))
        self._what = ()
        self.show_scene(self._workspace.scene)

    def _arrange(self, scene: BuildScene) -> None:
        """Makes the controls of what is chosen, where they are not there."""
        line, editable = scene.line, scene.editable
        row = scene.state.chosen
        kind = len(scene.table.input_shape) if line is None else line.row.kind
        what = (row, kind, editable)
        if what == self._what:
            return
        self._what = what
        self.set_title(self.tr("Input") if line is None else self.tr("Layer"))
        self.kind.setText("" if line is None else line.row.kind)
        self.kind.setVisible(line is not None)
        for field in self.fields:
            self._column.removeWidget(field)
            # Away at once: the new ones have the same names.
            field.setParent(None)
            field.deleteLater()
        self.fields = []
        if editable:
            self.fields = self._input_fields(scene) if line is None else self._layer_fields(line)
        before: QWidget = self.name
        for field in self.fields:
            self._column.addWidget(field)
            field.show()
            QWidget.setTabOrder(before, field.control)
            before = field.control
        self.name_row.setVisible(editable)
        self._rule.setVisible(editable)

    def _layer_fields(self, line: Line) -> list[ArgumentField]:
        kind = KINDS[line.row.kind]
        fields: list[ArgumentField] = []
        for argument in kind.arguments:
            if not isinstance(argument, Text):
                field = ArgumentField(argument, argument_sentence(kind.name, argument.name))
                field.edited.connect(self._set_argument)
                fields.append(field)
        if kind.learns:
            field = ArgumentField(_TRAINABLE, argument_sentence(kind.name, "trainable"))
            field.edited.connect(self._set_trainable)
            fields.append(field)
        return fields

    def _input_fields(self, scene: BuildScene) -> list[ArgumentField]:
        fields: list[ArgumentField] = []
        for name in _AXES[len(scene.table.input_shape)]:
            field = ArgumentField(Whole(name, 1, high=MOST_SIDE), "")
            field.edited.connect(self._set_input)
            fields.append(field)
        return fields

    def _show_values(self, scene: BuildScene) -> None:
        line = scene.line
        if line is None:
            for field, size in zip(self.fields, scene.table.input_shape, strict=False):
                field.set_value(size, None)
            return
        if not self.fields:
            return
        values = values_of(line.row)
        for field in self.fields:
            if field.argument is _TRAINABLE:
                field.set_value(line.row.trainable, None)
            else:
                follows = getattr(field.argument, "follows", "")
                field.set_value(values[field.argument.name], values.get(follows))

    def _lay_out(self) -> None:
        for button in (self.up, self.down, self.duplicate, self.remove):
            self.header.addWidget(button)
        self.header.setSpacing(2)
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 6, 0)
        whole.setSpacing(_FIELD_GAP_PX + 4)
        self._column.addWidget(self.kind)
        self._column.addWidget(self.name_row)
        whole.addLayout(self._column)
        self._rule = QFrame(inner)
        self._rule.setFrameShape(QFrame.Shape.HLine)
        self._rule.setObjectName("hairline")
        for widget in (self._rule, self.words, self.weights):
            whole.addWidget(widget)
        whole.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("buildEditorArea")
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, "", self)
        button.setObjectName(name)
        button.setProperty("kind", "flat")
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        return button

    def _input_words(self) -> str:
        return self.tr(
            "What the network is fed: rows and columns of a picture, and 1 channel for grey or 3 for colour."
        )

    def _set_argument(self, name: str, value: object) -> None:
        self._workspace.set_argument(self._workspace.scene.state.chosen, name, value)

    def _set_trainable(self, _name: str, value: object) -> None:
        self._workspace.set_trainable(self._workspace.scene.state.chosen, trainable=bool(value))

    def _set_input(self, name: str, value: object) -> None:
        shape = list(self._workspace.scene.table.input_shape)
        if isinstance(value, int):
            shape[_AXES[len(shape)].index(name)] = value
            self._workspace.set_input_shape(tuple(shape))

    def _rename(self) -> None:
        scene, text = self._workspace.scene, self.name.text().strip()
        if scene.line is None:
            if text != scene.state.plan.name:
                self._workspace.rename_network(text)
        elif text != scene.line.row.name:
            self._workspace.rename(scene.state.chosen, text)
        # A name that was refused gives way to the one before it.
        self.show_scene(self._workspace.scene)

    def _move_up(self) -> None:
        chosen = self._workspace.scene.state.chosen
        self._workspace.move(chosen, chosen - 1)

    def _move_down(self) -> None:
        chosen = self._workspace.scene.state.chosen
        self._workspace.move(chosen, chosen + 1)

    def _duplicate(self) -> None:
        self._workspace.duplicate(self._workspace.scene.state.chosen)

    def _remove(self) -> None:
        self._workspace.remove(self._workspace.scene.state.chosen)


def _soft_label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
