"""The card that says which pictures are learnt from, and how they are changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe
from convviz.learning.transfer.bases import PICTURE
from convviz.networks import zoo
from convviz.texts.errors import sentence
from convviz.texts.training_fit import fit_notes, pictures_line
from convviz.texts.training_recipe import changes_summary, setting_name
from convviz.texts.training_runs import data_name
from convviz.ui.pages.training.data_sources import SourceButton
from convviz.ui.pages.training.fetch_button import FetchButton
from convviz.ui.pages.training.recipe.settings import PICTURES
from convviz.ui.pages.training.recipe.settings_card import SettingsCard
from convviz.ui.pages.training.recipe.short_name import short_name
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.recipe_data import data_step
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState


class PicturesCard(SettingsCard):
    """Source, how many of its pictures, and a line for the changes.

    Signals:
        changes_wanted: The changes are to be seen and set.
    """

    changes_wanted = Signal()

    def __init__(
        self,
        training: TrainingWorkspace,
        data: DataWorkspace,
        collections: Callable[[], tuple[Path, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(training, PICTURES, parent)
        self.setObjectName("recipePictures")
        self._workspace, self._data = training, data
        self._trouble = ("", "")  # a source, and why it cannot be looked at
        self.source = SourceButton(collections, self)
        self.source.setObjectName("recipe-data")
        self.source.setProperty("kind", "link")
        self.facts = _soft_label("recipePictureFacts", self)
        self.fetch = FetchButton(self)
        self.fetch.setObjectName("recipeFetch")
        self.changes = QPushButton(self)
        self.changes.setObjectName("recipeChanges")
        self.changes.setProperty("kind", "link")
        self.changes_line = _soft_label("recipeChangesLine", self)
        self.header.addWidget(self.source)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.fetch)
        self.add_rows()
        self.changes_row = LabelledRow(self.changes, self)
        self.body.addWidget(self.changes_row)
        self.body.addWidget(self.changes_line)
        self.source.chosen.connect(self._choose)
        self.changes.clicked.connect(self.changes_wanted)
        training.changed.connect(self._show_state)
        data.changed.connect(self._show_facts)
        data.refused.connect(self._explain)
        data.opened.connect(self._forget)
        self.fetch.wanted.connect(training.fetch)
        training.fetching_changed.connect(self.fetch.show_fetching)
        training.fetch_progressed.connect(self.fetch.show_progress)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Pictures"))
        self.changes_row.set_text(self.tr("Changes"))
        self.changes.setText(self.tr("Set…"))
        self.changes.setAccessibleName(self.tr("Set the changes"))
        self.changes.setToolTip(self.tr("How each picture is changed anew in every epoch, to be seen on one"))
        self._show_state(self._workspace.state)

    def _choose(self, source: str) -> None:
        self._workspace.set_recipe(replace(self._workspace.recipe, data=source), data_step(source))

    def _show_state(self, state: TrainingState) -> None:
        recipe = state.recipe
        name = data_name(recipe.data)
        self.source.setText(short_name(name, self.source))
        self.source.setToolTip(recipe.data)
        self.source.setAccessibleName(f"{setting_name('data')}: {name}")
        made = {
            "digits": self.tr("made for handwritten digits"),
            "photographs": self.tr("made for photographs"),
        }
        line = made.get(recipe.changes) or changes_summary(recipe.augmentation)
        self.changes_line.setText(line)
        self._show_facts()

    def _explain(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self._trouble = (self._workspace.recipe.data, sentence(error))
            self._show_facts()

    def _forget(self, _source: str) -> None:
        self._trouble = ("", "")
        self._show_facts()

    def _show_facts(self) -> None:
        recipe = self._workspace.recipe
        text = self._trouble[1] if self._trouble[0] == recipe.data else self._facts(recipe)
        self.facts.setText(text)
        self.facts.setVisible(bool(text))
        self.fetch.show_missing(recipe.data if self._data.missing == recipe.data else "")

    def _facts(self, recipe: Recipe) -> str:
        """How many pictures there are, and what is done so that they fit the network; "" while they are not open."""
        looked = self._data.looked
        if looked is None or looked.source != recipe.data:
            return ""
        train = looked.sets.train
        classes = len(train.class_names)
        shape = None if train.shape is None else (train.shape[0], train.shape[1], train.shape[2])
        notes = [pictures_line(self._data.classes.counts[0], classes)]
        if recipe.transfer is not None or recipe.architecture:
            wanted, outputs = _wanted(recipe, classes)
            notes += fit_notes(wanted, shape, outputs, classes)
        return "\n".join(notes)


def _wanted(recipe: Recipe, classes: int) -> tuple[tuple[int, int, int] | None, int]:
    """The pictures that a network takes, if it takes one at a time, and how many numbers it puts out."""
    if recipe.transfer is not None:
        return (PICTURE[0], PICTURE[1], PICTURE[2]), max(classes, 2)
    entry = zoo.entry(recipe.architecture)
    first, *others = entry.input_shapes
    return (None if others else (first[0], first[1], first[2])), entry.outputs[0]


def _soft_label(name: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
    return label
