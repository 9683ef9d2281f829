"""`convviz worksheet`: tasks to be done by hand, on paper."""

from __future__ import annotations

import argparse
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from convviz.lessons.lesson import LessonFiles
    from convviz.states.worksheet.options import SheetOptions

HELP = "make a worksheet to be filled in by hand, with its answers"

DESCRIPTION = """\
Make a worksheet to be filled in by hand, as a PDF: the input's numbers, the kernel, an empty grid for each
stage, and room to write one sum out; and the answers. Of a large picture a piece is cut out. The stages
follow in this order: kernel, activation, pools as often as given. In the place of PICTURE may stand a lesson:
a .cvlesson file, its folder, or the name of one that comes along."""

EXAMPLES = """\
examples:
  convviz worksheet grid.csv --kernel sobel-x --activation relu --pool max:2:2 -o sheet.pdf
  convviz worksheet padding -o padding.pdf
  convviz worksheet photo.jpg --grey --size 16x16 --kernel laplacian-4 --answers separate --language pt -o folha.pdf"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Adds what only this command has; what goes in and what is computed are as with `apply`."""
    parser.add_argument(
        "-o", "--output", metavar="OUT.pdf", type=_output, required=True, help="the file to write"
    )
    sheet = parser.add_argument_group("the sheet")
    sheet.add_argument("--paper", choices=("a4", "letter"), default="a4", help="(a4)")
    sheet.add_argument(
        "--blanks",
        choices=("all", "most", "half"),
        default="all",
        help="how many of the results are left to be filled in; most is three of four (all)",
    )
    sheet.add_argument(
        "--answers",
        choices=("after", "separate", "none"),
        default="after",
        help="where the answers go: behind, into a file beside, or nowhere (after)",
    )
    sheet.add_argument(
        "--language", default="en", metavar="CODE", help="language of the sheet and of messages (default: en)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def run(arguments: argparse.Namespace) -> tuple[dict[str, object], tuple[str, ...]]:
    """Writes the worksheet; returns what `--json` says, and what a person has to know.

    Raises:
        ConvvizError: Something cannot be read, computed or written.
    """
    from convviz.exports.drawn_lab import drawn_lab
    from convviz.exports.qt_session import ensure_application
    from convviz.exports.recipe import Recipe
    from convviz.exports.source import read_input
    from convviz.states.lab.derive import Deriver

    ensure_application()
    from convviz.exports.worksheet.lab import lab_worksheet
    from convviz.exports.worksheet.pdf import write_worksheet

    options = _options(arguments)
    lesson = _lesson_at(arguments.picture)
    if lesson is not None:
        return _lesson_sheet(arguments, lesson, options)
    given = vars(arguments)
    recipe = Recipe(**{field.name: given[field.name] for field in fields(Recipe) if field.name in given})
    drawn = drawn_lab(read_input(recipe), recipe)
    worksheet = lab_worksheet(drawn.state, drawn.run, Deriver(drawn.blobs).derive(drawn.state), options)
    files = write_worksheet(recipe.output, worksheet, options)
    height, width, _ = drawn.run.input.shape
    notes = (
        (f"The picture was brought to {height} × {width} cells; --size sets another size.",)
        if drawn.notes
        else ()
    )
    document: dict[str, object] = {
        "picture": str(recipe.picture),
        "output": [str(file) for file in files],
        "input_shape": drawn.run.input.shape,
        "notes": notes,
    }
    return document, notes


def _lesson_at(path: Path) -> LessonFiles | None:
    """The lesson of a file, a folder, or the id of one that comes along; None for anything else."""
    from convviz.lessons.course import bundled_lessons
    from convviz.lessons.reading import bundled_lesson, read_lesson

    if path.suffix.lower() == ".cvlesson" or (path / "lesson.toml").is_file():
        return read_lesson(path)
    name = str(path)
    return bundled_lesson(name) if name in bundled_lessons() and not path.exists() else None


def _lesson_sheet(
    arguments: argparse.Namespace, files: LessonFiles, options: SheetOptions
) -> tuple[dict[str, object], tuple[str, ...]]:
    from convviz.exports.worksheet.lesson import lesson_sheet
    from convviz.exports.worksheet.pdf import write_worksheet
    from convviz.workspace.lesson_preparing import preparer

    worksheet = lesson_sheet(files, arguments.language, preparer(), options)
    written = write_worksheet(arguments.output, worksheet, options)
    document: dict[str, object] = {
        "lesson": files.lesson.id,
        "output": [str(file) for file in written],
        "notes": (),
    }
    return document, ()


def _options(arguments: argparse.Namespace) -> SheetOptions:
    from convviz.states.worksheet.options import SheetOptions

    return SheetOptions(arguments.paper, arguments.blanks, arguments.answers)


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".pdf":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .pdf")
    return path
