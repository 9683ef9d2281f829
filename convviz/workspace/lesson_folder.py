"""Writes a lesson as a folder, without touching anything in it that is not the lesson's."""

from __future__ import annotations

from pathlib import Path

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import LANGUAGES, LessonFiles
from convviz.lessons.reading import MAIN, read_lesson
from convviz.lessons.writing import entries_of


def write_folder(files: LessonFiles, folder: Path) -> None:
    """Writes every file of a lesson into a folder, each whole; what an earlier state of it left there goes.

    Raises:
        ConvvizError: The folder holds something else, or cannot be written.
    """
    entries = entries_of(files)
    try:
        before = _earlier(folder)
        for name, data in entries.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.is_file() or path.read_bytes() != data:
                write_whole(path, data)
        for name in before - set(entries):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).rstrip(".")
        raise ConvvizError(
            "cannot-write", f"Cannot write {folder}: {reason}.", path=str(folder), reason=reason
        ) from error


def _earlier(folder: Path) -> set[str]:
    """The files of the lesson that the folder holds; none where it is empty or new."""
    if not folder.exists() or not any(folder.iterdir()):
        return set()
    if not (folder / MAIN).is_file():
        raise ConvvizError(
            "lesson-folder-taken",
            f"The folder {folder.name} holds something else than a lesson; choose an empty one.",
            name=folder.name,
        )
    before = read_lesson(folder)
    return {MAIN, *(f"{language}.toml" for language in LANGUAGES if language in before.words), *before.files}
