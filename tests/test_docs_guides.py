"""The guides speak of the window in the window's own words, in three languages, and all three say the same."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from convviz.lessons.course import chapters
from convviz.lessons.reading import bundled_lesson

ROOT = Path(__file__).parents[1]
GUIDES = {
    "en": ("docs/teachers-guide.md", "docs/first-hour.md"),
    "pt_BR": ("docs/pt/guia-do-professor.md", "docs/pt/primeira-hora.md"),
    "es_ES": ("docs/es/guia-del-docente.md", "docs/es/primera-hora.md"),
}
ALL = [(language, guide) for language, guides in GUIDES.items() for guide in guides]
# What is bold and stands in no window: the numbers of questions, and the sentence that says what bold means.
_NOT_SHOWN = re.compile(r"(Question|Pergunta|Pregunta) \d+\.|bold|negrito|negrita")


def text_of(guide: str) -> str:
    return (ROOT / guide).read_text(encoding="utf-8")


def words_of_the_window(language: str) -> set[str]:
    """Everything that the window may say in a language, without the marks of keys."""
    file = "convviz_pt_BR.ts" if language == "en" else f"convviz_{language}.ts"
    root = ET.parse(ROOT / "assets/translations" / file).getroot()  # noqa: S314 - our own file
    tag = "source" if language == "en" else "translation"
    found = (message.findtext(tag) or "" for message in root.iter("message"))
    return {plain(text) for text in found}


def plain(text: str) -> str:
    return text.replace("&", "").rstrip("….")


@pytest.mark.parametrize(("language", "guide"), ALL, ids=str)
def test_every_bold_word_stands_in_the_window(language: str, guide: str) -> None:
    bold = {word for word in re.findall(r"\*\*(.+?)\*\*", text_of(guide)) if not _NOT_SHOWN.fullmatch(word)}
    assert len(bold) > 10
    assert {plain(word) for word in bold} - words_of_the_window(language) == set()


@pytest.mark.parametrize("which", [0, 1])
def test_the_languages_have_the_same_parts(which: int) -> None:
    shapes = {language: shape(text_of(guides[which])) for language, guides in GUIDES.items()}
    assert shapes["en"] == shapes["pt_BR"] == shapes["es_ES"]


def shape(text: str) -> list[str]:
    """Headings, points, rows of tables and pictures, in order, without their words."""
    return [mark for line in text.splitlines() for mark in re.findall(r"^(#+|\d+\.|\*|\||!)(?= |\[)", line)]


@pytest.mark.parametrize("which", [0, 1])
def test_the_languages_name_the_same_numbers(which: int) -> None:
    english, *others = (numbers(text_of(guides[which]), language) for language, guides in GUIDES.items())
    for other in others:
        assert other == english


def numbers(text: str, language: str) -> list[str]:
    """All numbers, sorted, with points for decimal marks and nothing for thousands."""
    text = re.sub(r"`[^`]*`|\]\([^)]*\)", "", text)
    marks = r"(?<=\d)[.](?=\d{3}\b)" if language != "en" else r"(?<=\d),(?=\d{3}\b)"
    without = re.sub(marks, "", text)
    if language != "en":
        without = re.sub(r"(?<=\d),(?=\d)", ".", without)
    return sorted(re.findall(r"\d+(?:\.\d+)?", without))


@pytest.mark.parametrize(("language", "guide"), ALL, ids=str)
def test_pictures_are_in_the_guides_own_language(language: str, guide: str) -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", text_of(guide))
    assert len(pictures) >= 3
    ending = "" if language == "en" else f"-{language[:2]}"
    for picture in pictures:
        assert re.fullmatch(r"[a-z]+", Path(picture).stem.removesuffix(ending)), picture
        assert (ROOT / guide).parent.joinpath(picture).is_file()


@pytest.mark.parametrize(("code", "language"), [("en", "en"), ("pt", "pt_BR"), ("es", "es_ES")])
def test_the_teachers_table_names_the_lessons_of_the_course(code: str, language: str) -> None:
    rows = [line for line in text_of(GUIDES[language][0]).splitlines() if line.startswith("| ")][2:]
    lessons = [name for chapter in chapters() if chapter.id != "errors" for name in chapter.lessons]
    assert [row.split("|")[1].strip() for row in rows] == [
        bundled_lesson(each).said(code).title for each in lessons
    ]
