"""The document about lessons names all that a lesson's files may hold, and its example is a sound lesson."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args, get_type_hints

import msgspec
import pytest

from convviz.lessons.decoding import decode_lesson
from convviz.lessons.lesson import Lesson, LessonFiles, LookAt, Shown, Step, StepWords, Words
from convviz.lessons.quantities.records import Claim, Quantity
from convviz.lessons.questions import Question
from convviz.lessons.reading import read_bytes, read_lesson
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import KernelScene, LabScene, StageScene
from convviz.lessons.scenes.network_scene import EvidenceScene, NetworkScene, TrainingScene
from convviz.lessons.writing import lesson_bytes
from convviz.states.lab.state import Fit, View
from convviz.workspace.authoring.offers import KINDS
from convviz.workspace.lesson_preparing import check_lesson

DOCS = Path(__file__).parents[1] / "docs"
TEXT = (DOCS / "lessons.md").read_text(encoding="utf-8")
EXAMPLE = DOCS / "examples" / "first-lesson"
NAMED = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`\n]+)`", TEXT))))

RECORDS = (
    *(Lesson, Step, Shown, LookAt, Words, StepWords, Given, Claim),
    *(LabScene, KernelScene, NetworkScene, EvidenceScene, TrainingScene, Fit, View),
)


def fields(record: type[msgspec.Struct]) -> list[str]:
    return [field.encode_name for field in msgspec.structs.fields(record)]


def row_of(name: str, section: str) -> str:
    found = re.search(rf"^\| [^|\n]*`{re.escape(name)}`[^|\n]* \|.*$", part(section), flags=re.MULTILINE)
    assert found is not None, f"{section}: {name}"
    return found[0]


def part(section: str) -> str:
    _, _, rest = TEXT.partition(f"\n### {section}")
    return rest.partition("\n### ")[0].partition("\n## ")[0]


@pytest.mark.parametrize(
    "record",
    RECORDS,
    ids=lambda record: record.__name__,
)
def test_every_entry_of_every_record_is_named(record: type[msgspec.Struct]) -> None:
    assert set(fields(record)) <= NAMED


@pytest.mark.parametrize("record", get_args(Quantity), ids=lambda record: record.__name__)
def test_every_quantity_has_a_row_with_its_entries(record: type[msgspec.Struct]) -> None:
    row = row_of(str(record.__struct_config__.tag), "Quantities")
    for name in fields(record):
        assert f"`{name}`" in row, name
    for choice in choices_of(record):
        assert f'`"{choice}"`' in row, choice


@pytest.mark.parametrize("record", get_args(Question), ids=lambda record: record.__name__)
def test_every_kind_of_question_has_a_row_with_its_entries(record: type[msgspec.Struct]) -> None:
    row = row_of(str(record.__struct_config__.tag), "Questions")
    assert all(f"`{name}`" in row for name in fields(record))


@pytest.mark.parametrize("record", get_args(StageScene), ids=lambda record: record.__name__)
def test_every_stage_has_a_row_with_its_entries(record: type[msgspec.Struct]) -> None:
    row = row_of(str(record.__struct_config__.tag), "The kernel lab")
    assert all(f"`{name}`" in row for name in fields(record))


def test_no_quantity_and_no_question_is_described_that_does_not_exist() -> None:
    for section, records in (("Quantities", get_args(Quantity)), ("Questions", get_args(Question))):
        described = re.findall(r"^\| `([a-z-]+)` \|", part(section), flags=re.MULTILINE)
        assert set(described) - {"of", "kind"} == {str(each.__struct_config__.tag) for each in records}
    assert {str(each.__struct_config__.tag) for each in get_args(Question)} == set(KINDS)


def test_every_card_of_every_page_is_named() -> None:
    from convviz.ui.pages.evidence.page import EvidencePage
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.ui.pages.training.page import TrainingPage

    cards = TEXT.partition("<!-- parts -->")[2].partition("\n\n")[0]
    named = set(re.findall(r"`(\w+)`", cards))
    assert named == {
        part for page in (LabPage, NetworkPage, TrainingPage, EvidencePage) for part in page.parts
    }


def test_the_example_is_a_sound_lesson() -> None:
    files = read_lesson(EXAMPLE)
    assert check_lesson(files) == ()
    assert set(files.words) == {"en", "pt"}
    assert len(files.lesson.steps) == 3
    assert "#" in (EXAMPLE / "lesson.toml").read_text(encoding="utf-8")


def test_the_example_is_the_same_lesson_once_it_is_packed() -> None:
    files: LessonFiles = read_lesson(EXAMPLE)
    again = read_bytes(lesson_bytes(files))
    assert (again.lesson, again.words, again.files) == (files.lesson, files.words, files.files)


def test_the_inline_examples_are_taken() -> None:
    values = re.search(r"`values = (\{.*?\} \})`", TEXT)
    assert values is not None
    toml = f'format = 1\nid = "a"\n[[steps]]\nid = "b"\nvalues = {values[1]}\n'
    assert "sum" in decode_lesson(toml.encode()).steps[0].values
    assert get_type_hints(Claim)


def choices_of(record: type[msgspec.Struct]) -> list[str]:
    """What the entries of a record may say where they are one of several words."""
    return [
        str(choice)
        for name, kind in get_type_hints(record).items()
        if name != "type"
        for choice in get_args(kind)
        if isinstance(choice, str)
    ]
