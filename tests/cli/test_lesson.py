"""`convviz lesson` checks lessons and packs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from convviz.cli import main
from convviz.lessons.reading import read_lesson

pytestmark = pytest.mark.usefixtures("qapp")

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "first-lesson"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "mine"))


def change(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_lesson_is_passed_in_silence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "check", str(folder)]) == 0
    assert capsys.readouterr() == ("", "")


def test_each_problem_is_a_line_with_its_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "lesson.toml", "at = 1, cell = [1, 2] }\n\n# ---", "at = 1, cell = [9, 2] }\n\n# ---")
    change(folder, "pt.toml", "term:kernel", "term:caroco")
    assert main(["lesson", "check", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    first, second = err.splitlines()
    assert "an-edge" in first
    assert "term:caroco" in first
    assert "one-product" in second
    assert "row 9" in second


def test_advice_is_said_and_stops_nobody(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder, "en.toml", "The two cells that", "word " * 140 + "The two cells that")
    assert main(["lesson", "check", str(folder), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["sound"] is True
    assert [(each["code"], each["grave"]) for each in document["problems"]] == [("long-text", False)]


def test_a_file_of_words_that_is_no_such_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "en.toml").write_text("", encoding="utf-8")
    assert main(["lesson", "check", str(folder)]) == 1
    assert "en.toml" in capsys.readouterr().err


def test_a_folder_is_packed_and_opens_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = folder.with_name("out.cvlesson")
    assert main(["lesson", "pack", str(folder), "-o", str(packed), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["output"] == str(packed)
    assert document["bytes"] == packed.stat().st_size
    assert read_lesson(packed).lesson == read_lesson(folder).lesson
    assert main(["lesson", "pack", str(folder)]) == 0
    assert folder.with_name("mine.cvlesson").read_bytes() == packed.read_bytes()


def test_what_is_no_lesson_is_refused_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "no.cvlesson").write_bytes(b"PK nothing")
    for path in (tmp_path / "no.cvlesson", tmp_path / "absent", tmp_path):
        assert main(["lesson", "check", str(path)]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_another_ending_is_wrong_use(folder: Path) -> None:
    assert main(["lesson", "pack", str(folder), "-o", str(folder.with_name("x.zip"))]) == 2
