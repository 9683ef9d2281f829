"""The summary for the teacher adds up, in both kinds of file and in each language."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QDate

from convviz.exports.progress_summary import write_progress_csv, write_progress_pdf
from convviz.layers.errors import ConvvizError
from convviz.states.lessons.progress import Progress, answered, exercised, revealed, seen
from convviz.states.lessons.task import KINDS, LEVELS
from convviz.texts.languages import find_language, install

TITLES = {"pooling": "Pooling", "stride": "Stride", "never-opened": "Never opened"}
NEEDS_POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
NOW = "2026-11-22T10:20:30+00:00"


def progress() -> Progress:
    made = Progress(name="=Ana, “Lima”")
    for number, step in enumerate(("one", "two", "three")):
        made = seen(
            made, "stride", step, total=6, questions=4, last=False, when=f"2026-11-2{number}T10:20:30+00:00"
        )
    made = answered(made, "stride", "one", right=True, when=NOW)
    made = answered(made, "stride", "two", right=False, when=NOW)
    made = answered(made, "stride", "two", right=True, when=NOW)
    made = revealed(made, "stride", "three", when=NOW)
    made = seen(made, "someone-elses", "one", total=2, questions=0, last=False, when=NOW)
    made = seen(made, "pooling", "one", total=5, questions=3, last=False, when=NOW)
    for attempts, right in ((1, True), (1, True), (3, True), (2, False)):
        made = exercised(made, "sums", 2, attempts=attempts, right=right)
    return made


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_the_table_has_a_line_for_each_lesson_and_each_kind_and_level(tmp_path: Path) -> None:
    write_progress_csv(tmp_path / "a.csv", progress(), TITLES)
    found = rows(tmp_path / "a.csv")
    assert found[0] == ["Progress of =Ana, “Lima”"]
    head = found.index(["Lessons"]) + 1
    assert found[head][:4] == ["Lesson", "Steps seen", "Steps", "Questions"]
    assert found[head + 1 : head + 4] == [
        ["Pooling", "1", "5", "3", "0", "0", "0", "3", "2026-11-22 10:20"],
        ["Stride", "3", "6", "4", "1", "1", "1", "1", "2026-11-22 10:20"],
        ["someone-elses", "1", "2", "0", "0", "0", "0", "0", "2026-11-22 10:20"],
    ]
    assert found[-1] == ["One sum", "Medium", "4", "2", "1", "1"]


def test_a_name_is_no_formula(tmp_path: Path) -> None:
    write_progress_csv(
        tmp_path / "a.csv", seen(Progress(), "=1+1", "one", total=1, questions=0, last=True, when=NOW), {}
    )
    assert any(row and row[0] == "'=1+1" for row in rows(tmp_path / "a.csv"))


@NEEDS_POPPLER
@pytest.mark.parametrize("language", ["en", "pt_BR", "es_ES"])
def test_the_pages_say_the_same(tmp_path: Path, qapp: object, language: str) -> None:
    install(find_language(language))
    path = tmp_path / "a.pdf"
    write_progress_pdf(path, progress(), TITLES, date=QDate(2026, 11, 22))
    text, pages = text_of(path), pages_of(path)
    assert pages == 1
    for wanted in ("Ana, “Lima”", "Stride", "someone-elses", "2026-11-22 10:20"):
        assert wanted in text
    assert "…" not in text


@NEEDS_POPPLER
def test_long_tables_go_on_with_their_headings(tmp_path: Path, qapp: object) -> None:
    made = Progress()
    for number in range(60):
        made = seen(made, f"lesson-{number}", "one", total=4, questions=1, last=False, when=NOW)
    for kind in KINDS:
        for level in LEVELS:
            made = exercised(made, kind, level, attempts=1, right=True)
    path = tmp_path / "a.pdf"
    write_progress_pdf(path, made, {}, paper="Letter")
    text, pages = text_of(path), pages_of(path)
    assert pages >= 3
    assert all(f"lesson-{number}" in text for number in range(60))
    assert text.count("Steps seen") >= 2


def test_a_folder_that_is_not_there_is_refused_with_a_sentence(tmp_path: Path, qapp: object) -> None:
    for write, name in ((write_progress_csv, "a.csv"), (write_progress_pdf, "a.pdf")):
        with pytest.raises(ConvvizError) as refused:
            write(tmp_path / "nowhere" / name, Progress(), {})
        assert refused.value.code == "no-folder-for"


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type /Page\b(?!s)", path.read_bytes()))


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()
