"""Lessons from strangers: what is sound comes back as it was, and what is not gets one sentence."""

from __future__ import annotations

import io
import os
import zipfile
from pathlib import Path

import pytest

from convviz.layers.errors import ConvvizError
from convviz.lessons.decoding import decode_lesson, encode
from convviz.lessons.lesson import Lesson, Shown, Step
from convviz.lessons.reading import lesson_of, read_bytes, read_lesson
from convviz.lessons.scenes.network_scene import EvidenceScene, NetworkScene
from convviz.lessons.writing import entries_of, lesson_bytes
from convviz.states.evidence.views import EvidenceState

STEPS = b"""
format = 1
id = "edges"

[[steps]]
id = "first"
[steps.show.lab]
given = { grid = [[0, 1.5], [2, 3]] }
stages = [{ kind = "convolution", kernel = { weights = [[1, -1]] }, stride = 2 }, { kind = "pooling" }]
cell = [0, 1]
[steps.question]
kind = "number"
asks = { of = "value", at = 1, cell = [0, 1] }

[[steps]]
id = "second"
[steps.show.network]
model = "mnist"
given = [{ sample = "digit-7" }]
[steps.question]
kind = "choice"
claims = [
    { left = { of = "answer" }, right = 7 },
    { left = { of = "combined", how = "plus", left = { of = "answer" }, right = { of = "answer" } }, right = 7 },
]
"""
WORDS = """
title = "Edges"
summary = "What an edge is."
origin = "Ours."
[steps.first]
title = "One"
text = '''
Two lines
of *text* with an ü.
'''
[steps.second]
title = "Two"
text = "More."
options = ["7", "6"]
""".encode()


def entries(**others: bytes) -> dict[str, bytes]:
    return {"lesson.toml": STEPS, "en.toml": WORDS} | others


def refused(untrusted: dict[str, bytes]) -> ConvvizError:
    with pytest.raises(ConvvizError) as refusal:
        lesson_of(untrusted)
    return refusal.value


def zipped(files: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_a_lesson_comes_back_as_it_was_written() -> None:
    first = lesson_of(entries(**{"pictures/cat.png": b"..."}))
    again = read_bytes(lesson_bytes(first))
    assert (again.lesson, again.words, again.files) == (first.lesson, first.words, first.files)
    assert lesson_bytes(again) == lesson_bytes(first)
    assert "'''" in entries_of(first)["en.toml"].decode() or '"""' in entries_of(first)["en.toml"].decode()


def test_a_folder_and_its_zip_are_the_same_lesson(tmp_path: Path) -> None:
    for name, data in entries(**{"pictures/cat.png": b"..."}).items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    archive = tmp_path.with_suffix(".cvlesson")
    archive.write_bytes(lesson_bytes(lesson_of(entries(**{"pictures/cat.png": b"..."}))))
    folder, file = read_lesson(tmp_path), read_lesson(archive)
    assert (folder.lesson, folder.words, folder.files) == (file.lesson, file.words, file.files)


def test_words_of_another_language_stand_in() -> None:
    lesson = lesson_of(entries())
    assert lesson.said("pt").title == "Edges"


@pytest.mark.parametrize(
    ("old", "new", "part"),
    [
        (b'id = "edges"', b'id = "../edges"', "id"),
        (b"format = 1", b"format = true", "format"),
        (b"format = 1", b'format = "1"', "format"),
        (b"stride = 2", b'stride = "2"', "stride"),
        (b"stride = 2", b"stride = 99999999999999999999999", "stride"),
        (b"stride = 2", b"stride = 0", "stride"),
        (b"stride = 2", b"stripe = 2", "stripe"),
        (b'kind = "pooling"', b'kind = "eval"', "eval"),
        (b"cell = [0, 1]\n[steps", b"cell = [0, -1]\n[steps", "cell"),
        (b"cell = [0, 1]\n[steps", b"cell = [0]\n[steps", "cell"),
        (b"1.5", b"1e300", "grid"),
        (b"1.5", b"inf", "grid"),
        (b"1.5", b"nan", "grid"),
        (b'sample = "digit-7"', b'picture = "../../etc/passwd"', "picture"),
        (b'sample = "digit-7"', b'picture = "/etc/passwd.png"', "picture"),
        (b'of = "value"', b'of = "__import__"', "__import__"),
        (b"[[steps]]", b"[[steps]", "TOML"),
        (b"1.5", b"1" * 5000, "TOML"),
    ],
)
def test_what_is_wrong_in_the_steps_is_named_in_one_sentence(old: bytes, new: bytes, part: str) -> None:
    assert old in STEPS
    error = refused(entries() | {"lesson.toml": STEPS.replace(old, new, 1)})
    assert error.code in {"lesson-text", "lesson-newer"}
    assert part in str(error)
    assert "\n" not in str(error)
    assert len(str(error)) < 400


def test_a_lesson_of_a_later_program_is_refused_as_such() -> None:
    error = refused(entries() | {"lesson.toml": STEPS.replace(b"format = 1", b"format = 2")})
    assert error.code == "lesson-newer"


def test_tables_that_nest_without_end_are_refused() -> None:
    deep = b"x = " + b"[" * 3000 + b"]" * 3000
    assert refused(entries() | {"lesson.toml": deep}).code == "lesson-text"
    deep = b"x = " + b"{a = " * 300 + b"1" + b"}" * 300
    assert refused(entries() | {"en.toml": deep}).code == "lesson-text"


@pytest.mark.parametrize("text", [b"\xff\xfe", b"title = 3", b"", b"title = '" + b"x" * 400 + b"'"])
def test_words_that_are_none_are_refused(text: bytes) -> None:
    assert refused(entries() | {"en.toml": text}).code == "lesson-text"


@pytest.mark.parametrize("missing", ["lesson.toml", "en.toml"])
def test_what_is_missing_is_named(missing: str) -> None:
    left = {name: data for name, data in entries().items() if name != missing}
    error = refused(left)
    assert error.code == "lesson-damaged"
    assert missing in str(error)


@pytest.mark.parametrize(
    "name", ["../up.png", "/etc/up.png", "a\\b.png", "a/../b.png", "noending", "x" * 200 + ".png", "a//b.png"]
)
def test_a_zip_holds_only_names_that_stay_inside(name: str) -> None:
    with pytest.raises(ConvvizError) as refusal:
        read_bytes(zipped(entries(**{name: b""})))
    assert refusal.value.code == "lesson-damaged"


def test_a_bomb_is_not_unpacked() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries(**{"a.bin": bytes(200_000_000)}).items():
            archive.writestr(name, data)
    with pytest.raises(ConvvizError) as refusal:
        read_bytes(file.getvalue())
    assert refusal.value.code == "lesson-too-large"


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all" * 40, zipped(entries())[:-30]])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(ConvvizError) as refusal:
        read_bytes(data)
    assert refusal.value.code == "lesson-damaged"


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_folder_with_a_link_is_refused(tmp_path: Path) -> None:
    for name, data in entries().items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "secret.png").symlink_to("/etc/hostname")
    with pytest.raises(ConvvizError) as refusal:
        read_lesson(tmp_path)
    assert refusal.value.code == "lesson-damaged"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError) as refusal:
        read_lesson(tmp_path / "none.cvlesson")
    assert refusal.value.code == "lesson-unreadable"
    assert "none.cvlesson" in str(refusal.value)


def test_a_step_about_evidence_is_written_and_read_back() -> None:
    look = EvidenceState(panel="pixels", target=None)
    shown = Shown(evidence=EvidenceScene(NetworkScene(layer="conv2d", channel=3, pinned=(4, 5)), look))
    lesson = Lesson(1, "made", (Step("one", shown), Step("two", Shown(network=NetworkScene(collapsed=())))))
    assert decode_lesson(encode(lesson)) == lesson
