"""The card that says which network is trained."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.usual import course_recipe, usual_recipe
from convviz.learning.usual_batch import usual_batch
from convviz.networks import zoo
from convviz.texts.numbers import format_count
from convviz.texts.training_fit import network_line
from convviz.texts.zoo import description
from convviz.ui.pages.training.recipe.short_name import short_name
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.text_button import TextButton
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.recipe_data import pictures_to_learn_from
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState

_VGG16_TRANSFER = "vgg16-transfer"
_BUILD = "build"


class NetworkCard(Card):
    """A menu of the zoo with counts, and two sets of settings for the network that is chosen.

    Signals:
        build_wanted: A network of one's own is to be built.
    """

    build_wanted = Signal()

    def __init__(
        self, training: TrainingWorkspace, data: DataWorkspace, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setObjectName("recipeNetwork")
        self._training, self._data = training, data
        self.choice = QToolButton(self)
        self.choice.setObjectName("recipe-architecture")
        self.choice.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.choice.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.choice.setProperty("kind", "choice")
        self._menu = QMenu(self)
        self._menu.setObjectName("recipeArchitectures")
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self.fill)
        self._menu.triggered.connect(self._choose)
        self.choice.setMenu(self._menu)
        self.facts = QLabel(self)
        self.facts.setObjectName("recipeNetworkFacts")
        self.facts.setWordWrap(True)
        self.facts.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.usual = TextButton(self)
        self.usual.setObjectName("recipeUsual")
        self.course = TextButton(self)
        self.course.setObjectName("recipeCourse")
        self.body.setSpacing(4)
        self.header.addWidget(self.choice)
        self.body.addWidget(self.facts)
        buttons = QHBoxLayout()
        for button in (self.usual, self.course):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        self.usual.clicked.connect(self._take_usual)
        self.course.clicked.connect(self._take_course)
        training.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Network"))
        self.usual.setText(self.tr("Usual settings"))
        self.usual.setToolTip(self.tr("All settings as they do well for this network"))
        self.course.setText(self.tr("The course's"))
        self.course.setToolTip(self.tr("All settings as the course has them for this network"))
        self._follow(self._training.state)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def fill(self) -> QMenu:
        """The menu, with all its rows."""
        self._menu.clear()
        for name in zoo.names():
            entry = zoo.entry(name)
            action = self._menu.addAction(f"{name}\t{format_count(entry.parameters)}")
            action.setData(name)
            action.setToolTip(description(name))
            if entry.task == "features":
                action.setEnabled(False)
                action.setToolTip(self.tr("It puts out features and no classes; vgg16-transfer stands on it"))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Build your own…")).setData(_BUILD)
        return self._menu

    def _choose(self, action: QAction) -> None:
        name = str(action.data())
        if name == _BUILD:
            self.build_wanted.emit()
            return
        transfer = Transfer("vgg16") if name == _VGG16_TRANSFER else None
        recipe = replace(self._training.recipe, architecture=name, network="", transfer=transfer, changes="")
        self._training.set_recipe(recipe)

    def _follow(self, state: TrainingState) -> None:
        recipe = state.recipe
        name = network_name(state)
        name = name or self.tr("own network")
        self.choice.setText(short_name(name, self.choice))
        self.choice.setAccessibleName(self.tr("Network: {name}").format(name=name))
        known = bool(recipe.architecture)
        self.facts.setVisible(known)
        if known:
            entry = zoo.entry(recipe.architecture)
            line = network_line(entry.parameters, tuple(entry.input_shapes[0]), entry.outputs[0])
            self.facts.setText(line)
            self.facts.setToolTip(description(entry.name))
        for button in (self.usual, self.course):
            button.setEnabled(known)

    def _take_usual(self) -> None:
        recipe = usual_recipe(self._training.recipe.architecture, self._training.recipe.data)
        pictures = pictures_to_learn_from(self._data, recipe)
        self._take(replace(recipe, batch_size=usual_batch(recipe.batch_size, pictures)))

    def _take_course(self) -> None:
        self._take(course_recipe(self._training.recipe.architecture, self._training.recipe.data))

    def _take(self, recipe: Recipe) -> None:
        if recipe.changes == "digits" and not _is_mnist(recipe.data):
            recipe = replace(recipe, changes="")  # it mixes MNIST's own digits with those of pens
        self._training.set_recipe(replace(recipe, transfer=self._training.recipe.transfer))


def _is_mnist(data: str) -> bool:
    return data == "mnist" or Path(data).name == "mnist.npz"


def network_name(state: TrainingState) -> str:
    """What the network of a recipe is called; "" for one that was built by hand and has no name."""
    recipe = state.recipe
    if recipe.transfer is not None and not recipe.architecture:
        return recipe.transfer.base
    return recipe.architecture or state.title
