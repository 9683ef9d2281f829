"""`convviz lesson`: says what is wrong in a lesson, and packs its folder into one file."""

from __future__ import annotations

import argparse
from pathlib import Path

HELP = "check a lesson, or pack its folder into one file"

DESCRIPTION = """\
Check a lesson, or pack its folder into one file that others can open.

check reads FILE, a .cvlesson or the folder of a lesson, runs what every step shows, and says in a line each
what a learner would stumble over: words that are missing, links that lead nowhere, questions without
exactly one right answer. pack writes the folder FILE as one .cvlesson."""

EXAMPLES = """\
examples:
  convviz lesson check my-lesson
  convviz lesson check my-lesson.cvlesson --json
  convviz lesson pack my-lesson -o my-lesson.cvlesson"""

_SUFFIX = ".cvlesson"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds what it takes."""
    parser.add_argument("work", metavar="WORK", choices=("check", "pack"), help="check or pack")
    parser.add_argument("file", metavar="FILE", type=Path, help="a .cvlesson, or the folder of a lesson")
    parser.add_argument(
        "-o", "--output", metavar="OUT.cvlesson", type=_output, help="the file that pack writes"
    )
    parser.add_argument("--language", default="en", metavar="CODE", help="language of messages (default: en)")
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def run(arguments: argparse.Namespace) -> tuple[dict[str, object], tuple[str, ...], bool]:
    """Checks or packs.

    Returns:
        What `--json` says; a line for each problem; whether a learner would get through the lesson.

    Raises:
        ConvvizError: The lesson cannot be read, or the file cannot be written.
    """
    from convviz.exports.qt_session import ensure_application
    from convviz.layers.errors import ConvvizError
    from convviz.lessons.reading import read_lesson

    ensure_application()
    path: Path = arguments.file
    if not path.exists():
        raise ConvvizError("file-missing", f"There is no file {path}.", name=str(path))
    files = read_lesson(path)
    if arguments.work == "pack":
        return _pack(path, arguments.output), (), True
    from convviz.texts.lesson_problems import place_text, problem_text
    from convviz.workspace.lesson_preparing import check_lesson

    problems = check_lesson(files)
    lines = tuple(
        f"{place_text(each.step, each.language)}: {problem_text(each.code, dict(each.facts))}"
        for each in problems
    )
    is_sound = not any(each.is_grave for each in problems)
    document: dict[str, object] = {
        "lesson": files.lesson.id,
        "file": str(path),
        "steps": len(files.lesson.steps),
        "languages": list(files.words),
        "sound": is_sound,
        "problems": [
            {
                "code": each.code,
                "step": each.step,
                "language": each.language,
                "grave": each.is_grave,
                "text": problem_text(each.code, dict(each.facts)),
            }
            for each in problems
        ],
    }
    return document, lines, is_sound


def _pack(folder: Path, output: Path | None) -> dict[str, object]:
    from convviz.exports.atomic import write_whole
    from convviz.lessons.reading import read_lesson
    from convviz.lessons.writing import lesson_bytes

    files = read_lesson(folder)
    target = output or folder.resolve().with_suffix(_SUFFIX)
    data = lesson_bytes(files)
    write_whole(target, data)
    return {"lesson": files.lesson.id, "file": str(folder), "output": str(target), "bytes": len(data)}


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != _SUFFIX:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {_SUFFIX}")
    return path
