"""How pictures are changed while a network learns, tried out on one picture and shown to a network.

1. The recipe's augmentation, the picture and the network give a scene at once: it follows a slider's every move.
2. The network is asked in a thread. One question is under way at a time and the newest waits; an answer to an older
   one is shown as old until the new one is there.
"""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe
from convviz.networks import bundled
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.states.training.augment import AugmentScene, Subject, derive_augment, subject_of
from convviz.states.training.augment_answers import Answers, Probe, answers_of
from convviz.workspace.data_sets import DataWorkspace
from convviz.workspace.model_loading import load_file, load_named
from convviz.workspace.picture_choice import ChosenPicture
from convviz.workspace.probing import Tried, best_network, networks_here, next_sample, probe_in, sampled
from convviz.workspace.task import TaskRunner

_SAMPLE_SIDE = 140
_MERGE = "augmentation"


class Trained(Protocol):
    """What is asked of the training page's workspace."""

    @property
    def recipe(self) -> Recipe:
        """The recipe that is being written."""
        ...

    @property
    def changed(self) -> Any:
        """The signal that something of it is another."""
        ...

    def set_recipe(self, recipe: Recipe, merge: str = "") -> None:
        """Another recipe."""
        ...


class Shown(Struct, frozen=True, eq=False):
    """What is known of the network's opinion.

    Attributes:
        probe: The network, or None while none is opened.
        answers: What it said last, or None.
        current: Whether that is about the pictures that are seen.
        refusal: Why there is nothing to say, or None.
    """

    probe: Probe | None = None
    answers: Answers | None = None
    current: bool = False
    refusal: ConvvizError | None = None


class AugmentWorkspace(QObject):
    """Tries the recipe's changes out.

    Args:
        training: Whose recipe it is.
        data: Where pictures come from.
        runs: The folder of the trainings on this machine, whose networks can be asked; None for none.
        parent: What ends it.

    Signals:
        changed: Other changes or another picture: `scene` is new.
        answered: The network has said something, or another one is asked: `shown` is new.
        refused: The ConvvizError for which a network cannot be asked.
        crashed: An unexpected exception from a thread.
    """

    changed = Signal()
    answered = Signal()
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(
        self, training: Trained, data: DataWorkspace, runs: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._training, self._data, self._runs = training, data, runs
        self._count, self._seed = 24, 0
        self._tried: Tried | None = None
        self._subject: Subject | None = None
        self._scene: AugmentScene | None = None
        self._shown = Shown()
        self._network = ""
        self._awake = False
        self._waits = False
        self._asked: tuple[object, ...] = ()
        self._derived: Augmentation | None = None  # what the scene shows
        self._stop = threading.Event()
        self._loading, self._asking = TaskRunner(self), TaskRunner(self)
        self._loading.finished.connect(self._take_network)
        self._loading.refused.connect(self._refuse_network)
        self._asking.finished.connect(self._take_answers)
        self._asking.refused.connect(self._refuse_asking)
        for runner in (self._loading, self._asking):
            runner.crashed.connect(self.crashed)
        training.changed.connect(self._follow_recipe)
        data.choice.changed.connect(self._follow_choice)
        data.opened.connect(self._follow_source)

    @property
    def augmentation(self) -> Augmentation:
        """The recipe's changes."""
        return self._training.recipe.augmentation

    @property
    def ready_made(self) -> str:
        """The name of the changes that the recipe uses in place of `augmentation`; "" for none."""
        return self._training.recipe.changes

    @property
    def scene(self) -> AugmentScene | None:
        """The changed pictures; None where there is no picture."""
        return self._scene

    @property
    def shown(self) -> Shown:
        """What the network says."""
        return self._shown

    @property
    def tried(self) -> Tried | None:
        """The picture that is changed."""
        return self._tried

    @property
    def network(self) -> str:
        """What was asked for: a bundled name, or a file's path; "" for none."""
        return self._network

    @property
    def count(self) -> int:
        """How many pictures changed by everything there are."""
        return self._count

    def wake(self) -> None:
        """Begins: with the picture that is chosen, and the bundled network that fits it best."""
        if self._awake:
            return
        self._awake = True
        if self._data.choice.picture is not None:
            self._follow_choice(self._data.choice.picture)
        elif self._data.looked is not None and len(self._data.rows):
            self.step(0)
        else:
            self.use_sample(next_sample("", 0))

    def set_augmentation(self, augmentation: Augmentation, *, dragging: bool = False) -> None:
        """Other changes, in the recipe; the moves of one drag are one step."""
        if augmentation != self.augmentation:
            recipe = replace(self._training.recipe, augmentation=augmentation)
            self._training.set_recipe(recipe, _MERGE if dragging else "")

    def draw_again(self) -> None:
        """Other pictures changed at random."""
        self._seed += 1
        self._derive()

    def set_count(self, count: int) -> None:
        """So many pictures changed at random have room."""
        if count != self._count:
            self._count = count
            self._derive()

    def step(self, steps: int) -> None:
        """The next or previous picture of those that are shown of the data; of the samples where none are open."""
        looked = self._data.looked
        if looked is None or not len(looked.rows):
            self.use_sample(next_sample("" if self._tried is None else self._tried.sample, steps))
            return
        chosen = self._data.choice.index_in(looked.part)
        found = np.flatnonzero(looked.rows == chosen) if chosen is not None else np.zeros(0, np.int64)
        place = int(found[0]) + steps if len(found) else 0
        self._data.choice.choose(looked.part, int(looked.rows[place % len(looked.rows)]))

    def use_sample(self, name: str) -> None:
        """Tries the changes on a picture that comes along."""
        self._try(sampled(name))

    def networks(self) -> tuple[tuple[str, str], ...]:
        """All networks that can be asked without choosing a file: what to open, and what it is called."""
        return networks_here(self._runs)

    def ask_network(self, which: str) -> None:
        """Asks a bundled network by its name, or one in a file by its path; "" asks none."""
        self._network = which
        self._stop.set()
        if not which:
            self._loading.cancel()
            self._asking.cancel()
            self._waits = False
            self._show(Shown())
            self._fit()
            return
        load = partial(load_named, which) if which in bundled.names() else partial(load_file, Path(which))
        self._loading.start(load)

    def finish(self) -> None:
        """Stops asking; for the end of the window."""
        self._stop.set()
        self._loading.cancel()
        self._asking.cancel()

    def _try(self, tried: Tried) -> None:
        self._tried = tried
        if not self._network and self._shown.probe is None:
            classes = tuple(row.name for row in self._data.classes.rows)
            self._network = best_network(tried, classes)
            if self._network:
                self.ask_network(self._network)
        self._fit()

    def _fit(self) -> None:
        """The picture at the network's size."""
        tried, probe = self._tried, self._shown.probe
        if tried is None:
            return
        try:
            how = None if probe is None else probe.preparation
            self._subject = subject_of(tried.values, how, None if probe is None else probe.shape)
        except ConvvizError as error:
            self._subject = subject_of(tried.values, None, None)
            self._show(Shown(refusal=error))
        self._derive()

    def _derive(self) -> None:
        self._derived = self.augmentation
        if self._subject is None:
            self._scene = None
        else:
            self._scene = derive_augment(self._subject, self.augmentation, self._count, self._seed)
        if self._shown.current:
            self._shown = replace(self._shown, current=False)
        self.changed.emit()
        self._ask()

    def _ask(self) -> None:
        probe, subject = self._shown.probe, self._subject
        if probe is None or subject is None:
            return
        if self._asking.busy:
            self._waits = True
            return
        self._waits = False
        self._stop = threading.Event()
        self._asked = self._question()
        work = partial(
            answers_of,
            probe,
            subject,
            self.augmentation,
            self._count,
            self._seed,
            partial(_goes_on, self._stop),
        )
        self._asking.start(work)

    def _question(self) -> tuple[object, ...]:
        return (self._shown.probe, self._subject, self.augmentation, self._count, self._seed)

    def _take_answers(self, answers: object) -> None:
        if answers is not None:
            current = self._asked == self._question()
            self._show(replace(self._shown, answers=cast("Answers", answers), current=current, refusal=None))
        if self._waits:
            self._ask()

    def _refuse_asking(self, error: object) -> None:
        self._waits = False
        self._show(replace(self._shown, answers=None, refusal=cast("ConvvizError", error)))

    def _take_network(self, loaded: object) -> None:
        try:
            probe = probe_in(loaded, dict(self.networks()).get(self._network, ""))
        except ConvvizError as error:
            self._refuse_network(error)
            return
        self._show(Shown(probe))
        self._fit()

    def _refuse_network(self, error: object) -> None:
        self._network = ""
        self._show(Shown(refusal=cast("ConvvizError", error)))
        self.refused.emit(error)
        self._fit()

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self.answered.emit()

    def _follow_recipe(self, _state: object) -> None:
        if self._awake and self.augmentation != self._derived:
            self._derive()

    def _follow_choice(self, chosen: object) -> None:
        if self._awake and isinstance(chosen, ChosenPicture) and chosen.values is not None:
            values = chosen.values.astype(np.float32, copy=False)
            self._try(Tried(values, f"{chosen.class_name}: {Path(chosen.name).name}"))

    def _follow_source(self, _source: str) -> None:
        if self._awake:
            self.step(0)


def _goes_on(stop: threading.Event) -> bool:
    return not stop.is_set()
