"""The lesson that is being walked through: its step, what is shown, and what was answered.

1. A step is entered: the networks that it shows are loaded where they are not there yet.
   A step whose network will not come for a reason that nobody expected says so, and can be tried again.
2. `shown_changed` says that the pages are to show `shown`: what the step shows, or what it reveals.
3. An answer is marked against what follows from what the step shows, never against anything stored.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import Expected, expected
from convviz.lessons.lesson import LessonFiles, Shown, Step, StepWords, Words
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import CellQuestion
from convviz.lessons.wording import value_text, with_values
from convviz.states.blobs import BlobStore
from convviz.texts.articles.reading import language_in_force
from convviz.texts.errors import sentence
from convviz.workspace.lesson_networks import LessonNetworks
from convviz.workspace.lesson_running import StepRunner
from convviz.workspace.task import TaskRunner

MANY_PRODUCTS = 200_000_000
"""A network with more of them runs aside: about two frames on one core."""

Standing = Literal["open", "wrong", "right", "given-up"]
"""How the question of a step stands; a step without one is right from the beginning."""


class Outcome(msgspec.Struct, frozen=True):
    """What became of a step's question.

    Attributes:
        standing: See there.
        attempts: How many answers were wrong before it was right or given up.
    """

    standing: Standing = "open"
    attempts: int = 0

    @property
    def is_over(self) -> bool:
        """Whether the answer is shown."""
        return self.standing in {"right", "given-up"}


class LessonWorkspace(QObject):
    """Walks through one lesson at a time.

    Signals:
        changed: The step, its question's outcome or the words are others.
        shown_changed: The pages have something else to show: `shown`; its networks are there.
        begun: A lesson was begun.
        ended: No lesson is walked through any more.
        entered: A step came on screen.
        answered: Whether an answer to the step's question was right.
        given_up: The answer of the step's question was shown.
        picked: (row, column, channel) of a cell that was clicked where the question asks for one.
        notice: One translated sentence about something that could not be done.
        failed: An unexpected exception from a thread that loads or runs a network; the step says so, too.
    """

    changed = Signal()
    shown_changed = Signal()
    begun = Signal()
    ended = Signal()
    entered = Signal()
    answered = Signal(bool)
    given_up = Signal()
    picked = Signal(object)
    notice = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blobs = BlobStore()
        self.networks = LessonNetworks(self)
        self.networks.ready.connect(self._arrive)
        self.networks.refused.connect(self._refuse)
        self.networks.crashed.connect(self._fail)
        self._files: LessonFiles | None = None
        self._index = 0
        self._outcomes: dict[str, Outcome] = {}
        self._subject: Subject | None = None
        self._crashed = False
        self._runner = StepRunner(self.networks, self.blobs)
        self._making = TaskRunner(self)
        self._making.finished.connect(self._take)
        self._making.refused.connect(self._refuse)
        self._making.crashed.connect(self._fail)

    # Which lesson, which step

    @property
    def files(self) -> LessonFiles | None:
        """The lesson that is walked through."""
        return self._files

    @property
    def index(self) -> int:
        """The step, counted from 0."""
        return self._index

    @property
    def step(self) -> Step:
        """The step.

        Raises:
            ValueError: No lesson is walked through.
        """
        return self._lesson().lesson.steps[self._index]

    @property
    def words(self) -> Words:
        """The lesson's words, in the interface's language where there are such."""
        return self._lesson().said(language_in_force())

    @property
    def step_words(self) -> StepWords:
        """The step's words, with numbers in the place of `{names}`."""
        words = self.words.steps.get(self.step.id, StepWords(self.step.id, ""))
        if not self.step.values or self._subject is None:
            return words
        return with_values(words, {name: self._value(name) for name in self.step.values})

    @property
    def outcome(self) -> Outcome:
        """How the step's question stands."""
        return self._outcomes.get(self.step.id, Outcome("open" if self.step.question else "right"))

    @property
    def shown(self) -> Shown:
        """What the pages are to show; nothing stays covered once the question is answered."""
        step = self.step
        if not self.outcome.is_over:
            return step.show
        if step.reveal is not None:
            return step.reveal
        return step.show if step.question is None else replace(step.show, cover=())

    @property
    def busy(self) -> bool:
        """Whether the step still waits for its networks, or for what they give."""
        return self._files is not None and self._subject is None and not self._crashed

    @property
    def crashed(self) -> bool:
        """Whether nothing more will come of the step, after an exception that nobody expected: see `retry`."""
        return self._crashed

    @property
    def subject(self) -> Subject | None:
        """What questions and values are computed from; None while the step waits for its networks."""
        return self._subject

    def begin(self, files: LessonFiles, index: int = 0) -> None:
        """Begins a lesson, at a step."""
        if self._files is not None:
            self.networks.forget_files()
        self._files = files
        self._outcomes = {}
        self.begun.emit()
        self._enter(index)

    def go(self, index: int) -> None:
        """Another step; past the last one it stays there."""
        if self._files is not None and index != self._index:
            self._enter(index)

    def revise(self, files: LessonFiles) -> None:
        """The lesson says something else, and the same steps show and ask the same as before."""
        if self._files is not None:
            self._files = files
            self.changed.emit()

    def again(self) -> None:
        """Brings back what the step shows."""
        if self._subject is not None and self._files is not None:
            self.shown_changed.emit()

    def retry(self) -> None:
        """Gets the step's networks ready once more, where that has failed."""
        if self._files is not None and self._crashed:
            self._prepare()

    def end(self) -> None:
        """Leaves the lesson."""
        if self._files is None:
            return
        self._files = None
        self._subject, self._crashed = None, False
        self._making.cancel()
        self.ended.emit()

    # The question

    def expected(self) -> Expected:
        """What is right.

        Raises:
            ConvvizError: The question cannot be answered from what the step shows.
            ValueError: The step asks nothing, or still waits for its networks.
        """
        if self.step.question is None or self._subject is None:
            raise ValueError(self.step.id)
        return expected(self.step.question, self._subject)

    def settle(self, *, right: bool) -> None:
        """Takes down that an answer was right or wrong."""
        before = self.outcome
        if not before.is_over:
            self.answered.emit(right)
            self._settle(
                Outcome("right", before.attempts) if right else Outcome("wrong", before.attempts + 1)
            )

    def pick(self, at: int | str, cell: tuple[int, ...]) -> None:
        """A cell was clicked: (row, column, channel) of a grid of the lab, or of a layer."""
        question = None if self._files is None else self.step.question
        if isinstance(question, CellQuestion) and question.at == at:
            self.picked.emit(cell)

    def give_up(self) -> None:
        """Shows the answer."""
        if not self.outcome.is_over:
            self.given_up.emit()
            self._settle(Outcome("given-up", self.outcome.attempts))

    def _settle(self, outcome: Outcome) -> None:
        step = self.step
        self._outcomes[step.id] = outcome
        self.changed.emit()
        if outcome.is_over and (step.reveal is not None or step.show.cover):
            self.shown_changed.emit()

    def _enter(self, index: int) -> None:
        self._index = max(0, min(index, len(self._lesson().lesson.steps) - 1))
        self._subject, self._crashed = None, False
        self._making.cancel()
        self.entered.emit()
        self._prepare()

    def _prepare(self) -> None:
        """Has the networks of the step loaded, or goes on with those that are there."""
        self._crashed = False
        step = self.step
        shown = (each for each in (step.show, step.reveal) if each is not None)
        models = (scene.model for each in shown if (scene := each.network_scene) is not None)
        if self.networks.want(models, self._lesson().files):
            self._arrive()
        else:
            self.changed.emit()

    def _arrive(self) -> None:
        """The step's networks are there. A large one runs aside, and the pages show it meanwhile."""
        if self._files is None:
            return
        files, shown = self._files, self.step.show
        if self._is_slow(shown):
            # A runner of its own: an earlier one may still be under way.
            runner = StepRunner(self.networks, self.blobs)
            self._making.start(lambda: runner.run(files, shown))
            self.changed.emit()
            self.shown_changed.emit()
            return
        try:
            self._subject = self._runner.run(files, shown)
        except ConvvizError as error:
            self._refuse(error)
            return
        except Exception:
            self._stand_still()
            raise
        self.changed.emit()
        self.shown_changed.emit()

    def _take(self, subject: object) -> None:
        if isinstance(subject, Subject) and self._files is not None:
            self._subject = subject
            self.changed.emit()

    def _is_slow(self, shown: Shown) -> bool:
        scene = shown.network_scene
        loaded = None if scene is None else self.networks.get(scene.model)
        return loaded is not None and loaded.opened.network.multiply_adds() > MANY_PRODUCTS

    def _value(self, name: str) -> str:
        if self._subject is None:
            return ""
        try:
            return value_text(value_of(self.step.values[name], self._subject))
        except ConvvizError as error:
            self.notice.emit(sentence(error))
            return "?"

    def _lesson(self) -> LessonFiles:
        if self._files is None:
            raise ValueError("no lesson is walked through")
        return self._files

    def _refuse(self, error: object) -> None:
        if isinstance(error, ConvvizError):
            self._subject = Subject(lab=None, lab_state=None, run=None, files=self._lesson().files)
            self.changed.emit()
            self.notice.emit(sentence(error))

    def _fail(self, error: object) -> None:
        self._stand_still()
        self.failed.emit(error)

    def _stand_still(self) -> None:
        if self._files is not None:
            self._crashed = True
            self.changed.emit()
