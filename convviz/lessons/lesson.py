"""A lesson as it stands in its files: `lesson.toml` without words, one file of words for each language, and pictures.

| file | what |
| --- | --- |
| `lesson.toml` | `Lesson`: the steps, what each shows and asks |
| `en.toml`, `pt.toml`, `es.toml` | `Words`: titles, Markdown texts, prompts, options, notes |
| `pictures/…` | what the texts and the steps show |
| `runs/NAME/run.json`, `history.json` … | trainings to look at |
| `….keras` | networks of one's own |
"""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, field

from convviz.lessons.quantities.records import Place, Quantity
from convviz.lessons.questions import Question
from convviz.lessons.records import Cell, Count, Record, Slug
from convviz.lessons.scenes.lab_scene import LabScene
from convviz.lessons.scenes.network_scene import EvidenceScene, NetworkScene, TrainingScene

FORMAT = 1
"""The version of the files that this program writes; newer ones are refused."""

LANGUAGES = ("en", "pt", "es")
"""The languages of the words, in the order in which one stands in for another."""

PageId = Literal["lab", "network", "training", "evidence"]
Text = Annotated[str, Meta(max_length=20_000)]
Line = Annotated[str, Meta(max_length=300)]


class LookAt(Record, frozen=True):
    """What an arrow points to: a control by its `objectName`, or else a place.

    Attributes:
        control: The object name of a control or a card of the page.
        at: A grid of the lab or a layer of the network.
        channel: A map there.
        cell: A cell there, (row, column).
    """

    control: str = ""
    at: Place | None = None
    channel: Count | None = None
    cell: Cell | None = None


class Shown(Record, frozen=True):
    """What a page shows.

    Attributes:
        lab: The kernel lab; so for the others. One of them, or none where the page stays as it is.
        controls: The object names of the cards and controls that are shown; None for all of the page.
        look_at: What arrows point to.
        cover: What stands under a question mark: answers that are to be predicted.
    """

    lab: LabScene | None = None
    network: NetworkScene | None = None
    training: TrainingScene | None = None
    evidence: EvidenceScene | None = None
    controls: tuple[str, ...] | None = None
    look_at: Annotated[tuple[LookAt, ...], Meta(max_length=8)] = ()
    cover: Annotated[tuple[LookAt, ...], Meta(max_length=8)] = ()

    @property
    def page(self) -> PageId | None:
        """The page that is shown; None for the one before."""
        if self.lab is not None:
            return "lab"
        if self.network is not None:
            return "network"
        if self.training is not None:
            return "training"
        return None if self.evidence is None else "evidence"

    @property
    def network_scene(self) -> NetworkScene | None:
        """The network that is shown, on whichever page."""
        if self.network is not None:
            return self.network
        return None if self.evidence is None else self.evidence.network


class Step(Record, frozen=True):
    """One step.

    Attributes:
        id: Its name, under which its words stand.
        show: What is shown while it is read, and while its question is open.
        reveal: What is shown once the question is answered or given up; None for the same.
        question: What is asked.
        values: Quantities that its texts quote as `{name}`, in the language's way of writing numbers.
    """

    id: Slug
    show: Shown = Shown()
    reveal: Shown | None = None
    question: Question | None = None
    values: dict[Slug, Quantity] = field(default_factory=dict[Slug, Quantity])


class Lesson(Record, frozen=True):
    """A lesson without its words.

    Attributes:
        format: The version of the format.
        id: Its name: that of its folder.
        minutes: About how long it takes.
        steps: What it is made of.
    """

    format: int
    id: Slug
    steps: Annotated[tuple[Step, ...], Meta(min_length=1, max_length=40)]
    minutes: Annotated[int, Meta(ge=1, le=240)] = 10


class StepWords(Record, frozen=True):
    """The words of a step.

    Attributes:
        title: A few words.
        text: Markdown, without HTML: what there is to be seen. May link to `term:ID`, `page:lab`, `page:network/maps`
            and `lesson:ID`, show `![…](pictures/x.png)`, and quote `{value}`.
        prompt: The question, Markdown.
        options: Of a choice or of statements, in the order of the claims.
        hint: What helps before the answer; a hint with the arithmetic follows by itself.
        reveal: Markdown, shown once it is answered.
        notes: What the presenter sees, Markdown.
    """

    title: Line
    text: Text
    prompt: Text = ""
    options: tuple[Line, ...] = ()
    hint: Text = ""
    reveal: Text = ""
    notes: Text = ""


class Words(Record, frozen=True):
    """A lesson's words in one language.

    Attributes:
        title: Of the lesson.
        summary: One or two sentences: what one can do afterwards.
        origin: Where its idea comes from.
        steps: The words of each step, by its id.
    """

    title: Line
    summary: Text
    origin: Text
    steps: dict[Slug, StepWords]


class LessonFiles(Record, frozen=True, eq=False):
    """A lesson with all that belongs to it.

    Attributes:
        lesson: The steps.
        words: By language.
        files: Everything else, by its name: pictures, networks, trainings.
    """

    lesson: Lesson
    words: dict[str, Words]
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])

    def said(self, language: str) -> Words:
        """The words in a language, or in the first of those that are there."""
        for each in (language, *LANGUAGES):
            if each in self.words:
                return self.words[each]
        return next(iter(self.words.values()))
