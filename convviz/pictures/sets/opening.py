"""Opens whatever holds labelled pictures, told by its content."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets.arrangement import Part, arrange
from convviz.pictures.sets.checks import check_counts, damaged, unreadable
from convviz.pictures.sets.collection_file import kind_in
from convviz.pictures.sets.file_set import Files, FileSet
from convviz.pictures.sets.folder import FolderFiles, list_folder
from convviz.pictures.sets.idx import IdxFile, idx_file, open_idx
from convviz.pictures.sets.listing import FileNames, Listing
from convviz.pictures.sets.npz import holds_arrays, open_npz
from convviz.pictures.sets.picture_set import MAX_SKIPPED, Cancel, LabelledSets, Progress, Skipped
from convviz.pictures.sets.zipped import list_zip

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
# Files that may be idx: a folder of pictures with more than this many files right in it is none.
_MOST_IDX_FILES = 64


def open_sets(source: Path, cancel: Cancel | None = None, progress: Progress | None = None) -> LabelledSets:
    """The labelled pictures in `source`, without reading the pictures themselves.

    It is a folder or a zip with one sub-folder a class, or with such folders in folders train, test and validation; an
    `.npz` with x_train and y_train; one of MNIST's idx files, or the folder that they are in.

    Args:
        source: A file or a folder.
        cancel: Asked now and then whether to stop.
        progress: Told how many pictures were found.

    Raises:
        ConvvizError: There is no such thing, it is none of these, there is nothing in it, it is too large, or opening
            was cancelled.
    """
    try:
        if source.is_dir():
            files = _idx_files(source)
            if files:
                return open_idx(files, source.name, cancel, progress)
            listing = list_folder(source, cancel, progress)
            return _sets(source, listing, FolderFiles(source, listing))
        return _from_file(source, cancel, progress)
    except FileNotFoundError as error:
        sentence = f"There is no file or folder {source.name}."
        raise ConvvizError("set-missing", sentence, name=source.name) from error
    except OSError as error:
        raise unreadable(source, error) from error


def _from_file(source: Path, cancel: Cancel | None, progress: Progress | None) -> LabelledSets:
    with source.open("rb") as file:
        head = file.read(4)
    if head in _ZIP:
        try:
            with zipfile.ZipFile(source) as archive:
                if not holds_arrays(archive):
                    listing, files = list_zip(source, archive, cancel, progress)
                    return _sets(source, listing, files)
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            if isinstance(error, ConvvizError):
                raise
            raise damaged(source) from error
        return open_npz(source, cancel, progress)
    chosen = idx_file(source)
    if chosen is not None:
        series = [file for file in _idx_files(source.parent) if file.series == chosen.series]
        return open_idx(series, source.name, cancel, progress)
    sentence = (
        f"{source.name} holds no labelled pictures; a folder or zip with one sub-folder a class, an .npz or an idx "
        "file would be right."
    )
    raise ConvvizError("set-kind", sentence, name=source.name)


def _idx_files(folder: Path) -> list[IdxFile]:
    """The idx files right in `folder`."""
    entries: list[Path] = []
    for entry in folder.iterdir():
        if entry.is_file():
            entries.append(entry)
        if len(entries) > _MOST_IDX_FILES:
            return []
    return [file for entry in sorted(entries) if (file := idx_file(entry)) is not None]


def _sets(source: Path, listing: Listing, files: Files) -> LabelledSets:
    """The sets that the folders of `listing` stand for."""
    names = listing.names
    found = arrange(names.folders)
    check_counts(source.name, len(found.class_names), len(names))
    numbers = {name: number for number, name in enumerate(found.class_names)}
    part_of = np.array([place.part if place else "" for place in found.places], dtype=str)
    class_of = np.array(
        [numbers[place.class_name] if place else -1 for place in found.places], dtype=np.int64
    )
    loose = _loose(names, class_of)
    if not found.class_names:
        raise _nothing(source, listing)
    kind = kind_in(listing.collection, found.root)
    sets: dict[Part, FileSet] = {}
    for part in ("train", "test", "validation"):
        rows = np.flatnonzero((part_of == part)[names.folder_of])
        # By class, and within it by name, whatever order the disk or the zip has.
        rows = rows[np.argsort(class_of[names.folder_of[rows]], kind="stable")]
        labels = class_of[names.folder_of[rows]]
        labels.flags.writeable = False
        if len(rows):
            sets[part] = FileSet(files, names, rows, labels, found.class_names, kind)
    if "train" not in sets:
        raise _nothing(source, listing)
    skipped = (*listing.skipped, *loose)[:MAX_SKIPPED]
    count = listing.skipped_count + int((class_of[names.folder_of] < 0).sum())
    train = sets["train"].skipping(skipped, count)
    return LabelledSets(train, sets.get("test"), sets.get("validation"))


def _loose(names: FileNames, class_of: np.ndarray[tuple[int], np.dtype[np.int64]]) -> list[Skipped]:
    """The first of the pictures that lie in no class's folder."""
    found: list[Skipped] = []
    for index in np.flatnonzero(class_of[names.folder_of] < 0)[:MAX_SKIPPED].tolist():
        path = names.path(index)
        name = path.rpartition("/")[2]
        error = ConvvizError("set-no-class", f"{name} lies in no class's folder.", name=name)
        found.append(Skipped.of(path, error))
    return found


def _nothing(source: Path, listing: Listing) -> ConvvizError:
    name = source.name
    if len(listing.names):
        sentence = (
            f"The pictures in {name} lie in no sub-folders; one sub-folder for each class would be right."
        )
        return ConvvizError("set-no-classes", sentence, name=name)
    if listing.skipped:
        first = listing.skipped[0]
        sentence = f"No picture in {name} can be used: {first.sentence}"
        return ConvvizError("set-all-skipped", sentence, name=name, count=listing.skipped_count)
    sentence = f"There are no pictures in {name}; one sub-folder of pictures for each class would be right."
    return ConvvizError("set-empty", sentence, name=name)
