"""What can be wrong with sets of labelled pictures."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _sources() | _arrays() | _files() | _classes() | _collections() | _augmentations()


def _sources() -> dict[str, str]:
    return {
        "set-all-skipped": translate(
            "Errors", "No picture in {name} can be used; {count} files were passed over."
        ),
        "set-cancelled": translate("Errors", "Reading the pictures was stopped."),
        "set-damaged": translate("Errors", "{name} is damaged or cut short."),
        "set-empty": translate(
            "Errors",
            "There are no pictures in {name}; one sub-folder of pictures for each class would be right.",
        ),
        "set-kind": translate(
            "Errors",
            "{name} holds no labelled pictures; a folder or zip with one sub-folder a class, an .npz or an idx file "
            "would be right.",
        ),
        "set-missing": translate("Errors", "There is no file or folder {name}."),
        "set-no-classes": translate(
            "Errors",
            "The pictures in {name} lie in no sub-folders; one sub-folder for each class would be right.",
        ),
        "set-no-room": translate(
            "Errors", "There is no room on the disk to unpack {name} to; free some, or unpack it elsewhere."
        ),
    }


def _arrays() -> dict[str, str]:
    return {
        "set-by-columns": translate(
            "Errors", "{name} stores its pictures by columns; save numpy.ascontiguousarray(x_train) instead."
        ),
        "set-idx-missing": translate(
            "Errors",
            "{name} lacks one of its idx files: train-images-idx3-ubyte and train-labels-idx1-ubyte would be "
            "right, and the two that begin with t10k beside them.",
        ),
        "set-label-unnamed": translate(
            "Errors",
            "{name} names {count} classes and has the label {label}; labels from 0 to {last} would be right.",
        ),
        "set-labels": translate(
            "Errors",
            "The labels in {name} have the shape {shape} and the type {type}; one whole number for each picture "
            "would be right.",
        ),
        "set-no-arrays": translate(
            "Errors", "{name} holds no x_train and y_train; pictures and their labels would be right."
        ),
        "set-several-idx": translate(
            "Errors", "{name} holds several sets in idx files; choose one of the files with pictures in it."
        ),
        "set-shape": translate(
            "Errors",
            "The pictures in {name} have the shape {shape} and the type {type}; bytes of count × height × width, or "
            "× 1 or 3 channels, would be right.",
        ),
        "set-uneven": translate(
            "Errors", "{name} has {pictures} pictures and {labels} labels; there must be as many of both."
        ),
        "set-values": translate(
            "Errors",
            "The pictures in {name} hold numbers outside 0 to 255; bytes, or 0 to 1, would be right.",
        ),
    }


def _files() -> dict[str, str]:
    return {
        "set-link": translate("Errors", "{name} is a link to elsewhere, which is not followed."),
        "set-locked": translate(
            "Errors", "{name} is locked with a password; unpack the archive and choose the folder."
        ),
        "set-no-class": translate("Errors", "{name} lies in no class's folder."),
        "set-odd-path": translate("Errors", "{name} has a path that leads out of the archive."),
        "set-other-file": translate("Errors", "{name} has not the name of a picture."),
        "set-packing": translate(
            "Errors",
            "{name} is packed in a way that is not known here; unpack the archive and choose the folder.",
        ),
    }


def _classes() -> dict[str, str]:
    return {
        "set-all-wrong": translate(
            "Errors",
            "None of the {count} pictures to train on can be used; the list of skipped files says why.",
        ),
        "set-class-wrong": translate("Errors", "No picture of the class {name} can be used."),
        "set-many-classes": translate(
            "Errors", "{name} has {count} classes; at most {limit} can be told apart."
        ),
        "set-many-pictures": translate(
            "Errors", "{name} has more than {limit} pictures, which is the limit."
        ),
        "set-no-training": translate(
            "Errors", "There is no picture to train on; at least one a class is needed."
        ),
        "set-one-class": translate(
            "Errors",
            "All pictures to train on are of one class, {name}; at least two classes would be right.",
        ),
    }


def _collections() -> dict[str, str]:
    return {
        "class-name-length": translate(
            "Errors", "A class’s name has 1 to {limit} characters; received {received}."
        ),
        "class-name-wrong": translate(
            "Errors", "“{name}” cannot be a folder’s name; letters, digits and spaces would be right."
        ),
        "class-not-empty": translate("Errors", "The class {name} has pictures; move or remove them first."),
        "class-taken": translate("Errors", "There is a class {name} already."),
        "class-unknown": translate("Errors", "There is no class {name} in this collection."),
        "collection-taken": translate(
            "Errors", "There is something in {name} already; an empty or a new folder would be right."
        ),
        "collection-unknown": translate(
            "Errors", "{name} is no collection of drawings or photographs that can be read here."
        ),
    }


def _augmentations() -> dict[str, str]:
    return {
        "augmentation-range": translate(
            "Errors", "The setting {name} is {value}; it has to be within 0 and {limit}."
        ),
    }
