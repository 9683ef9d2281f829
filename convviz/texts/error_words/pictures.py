"""What can be wrong with a picture or a drawing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language; `{name}` is a file's name or “What was pasted”."""
    return _pictures() | _strokes() | _other_files() | _foreign_pictures() | _models_and_numbers()


def _pictures() -> dict[str, str]:
    return {
        "sample-unknown": translate("Errors", "There is no sample {name}."),
        "picture-damaged": translate("Errors", "{name} is damaged and cannot be decoded."),
        "picture-no-memory": translate("Errors", "{name} needs more memory than there is."),
        "picture-no-pixels": translate("Errors", "{name} has no pixels."),
        "picture-not-finite": translate("Errors", "{name} holds numbers that are not finite."),
        "picture-too-large": translate(
            "Errors", "{name} has too many pixels; the limit is {limit} megapixels."
        ),
        "picture-truncated": translate("Errors", "{name} is cut short: its end is missing."),
    }


def _strokes() -> dict[str, str]:
    return {
        "stroke-empty": translate("Errors", "A stroke of the drawing has no points; it needs at least one."),
        "stroke-off-pad": translate("Errors", "A stroke of the drawing has a point far off the pad."),
        "stroke-width": translate(
            "Errors", "A stroke of the drawing has the width {width}; it has to be above 0 and at most 1."
        ),
    }


def _other_files() -> dict[str, str]:
    return {
        "not-a-picture:archive": translate("Errors", "{name} is a compressed archive, not a picture."),
        "not-a-picture:audio": translate("Errors", "{name} is a sound file, not a picture."),
        "not-a-picture:git-lfs-pointer": translate(
            "Errors", "{name} is a Git LFS pointer: the file itself was not downloaded (git lfs pull)."
        ),
        "not-a-picture:html": translate("Errors", "{name} is a web page; save the picture itself."),
        "not-a-picture:json": translate("Errors", "{name} is a JSON file, not a picture."),
        "not-a-picture:notebook": translate("Errors", "{name} is a notebook, not a picture."),
        "not-a-picture:office": translate("Errors", "{name} is an office document, not a picture."),
        "not-a-picture:pickle": translate("Errors", "{name} is a Python pickle, which is never opened."),
        "not-a-picture:program": translate("Errors", "{name} is a program, not a picture."),
        "not-a-picture:sqlite": translate("Errors", "{name} is a database, not a picture."),
        "not-a-picture:text": translate(
            "Errors",
            "{name} is a text file, not a picture; a picture such as PNG or JPEG would be right, "
            "or rows of numbers.",
        ),
        "not-a-picture:unknown": translate("Errors", "{name} is no picture that is known here."),
        "not-a-picture:workspace": translate(
            "Errors", "{name} is a saved workspace; open it with File, Open."
        ),
        "not-a-picture:xml": translate("Errors", "{name} is an XML file, not a picture."),
    }


def _foreign_pictures() -> dict[str, str]:
    return {
        "not-a-picture:camera-raw": translate(
            "Errors", "{name} is a camera's raw file; export it as JPEG or PNG."
        ),
        "not-a-picture:dicom": translate("Errors", "{name} is a DICOM file; export it as PNG or TIFF."),
        "not-a-picture:eps": translate("Errors", "{name} is a PostScript drawing; export it as PNG."),
        "not-a-picture:fits": translate("Errors", "{name} is a FITS file; export it as TIFF or .npy."),
        "not-a-picture:heic": translate("Errors", "{name} is a HEIC photograph; export it as JPEG."),
        "not-a-picture:jpeg-xl": translate(
            "Errors", "{name} is a JPEG XL picture; export it as PNG or JPEG."
        ),
        "not-a-picture:metafile": translate("Errors", "{name} is a Windows metafile; export it as PNG."),
        "not-a-picture:pdf": translate("Errors", "{name} is a PDF document; export a page as PNG."),
        "not-a-picture:svg": translate("Errors", "{name} is an SVG drawing; export it as PNG."),
        "not-a-picture:video": translate("Errors", "{name} is a video; export one frame as PNG."),
    }


def _models_and_numbers() -> dict[str, str]:
    return {
        "not-a-picture:hdf5": translate(
            "Errors", "{name} is an HDF5 file, perhaps a Keras model; open it as a model."
        ),
        "not-a-picture:keras-model": translate("Errors", "{name} is a Keras model; open it as a model."),
        "not-a-picture:npy": translate("Errors", "{name} is a NumPy array; open it as numbers."),
        "not-a-picture:npz": translate(
            "Errors", "{name} is an archive of NumPy arrays; open one of them as .npy."
        ),
    }
